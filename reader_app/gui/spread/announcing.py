"""What a screen reader hears: where each step led, and what a comparison found."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader_app.alignment.model import RowKind
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import Status, has_other_speaker
from reader_app.gui.plan import stepping
from reader_app.gui.session.session import Session
from reader_app.marks import Side, Target, TargetKind
from reader_app.translation import QT_TRANSLATE_NOOP, translate

_ = QT_TRANSLATE_NOOP
KINDS = {
    RowKind.SAME: _("announce", "the same words"),
    RowKind.EDITED: _("announce", "edited"),
    RowKind.REWRITTEN: _("announce", "rewritten"),
    RowKind.ONLY_A: _("announce", "only in A"),
    RowKind.ONLY_B: _("announce", "only in B"),
}
STATUSES = {
    Status.SAME: _("announce", "word for word the same"),
    Status.ALTERED: _("announce", "altered"),
    Status.ONLY_A: _("announce", "only in A"),
    Status.ONLY_B: _("announce", "only in B"),
}
_OTHER_SPEAKER = _("announce", "the same words, another speaker")
_LONGEST = 200


class Announcing(QObject):
    """Speaks for a session through ``window``, to whoever listens; silent where nobody does."""

    def __init__(self, session: Session, window: QObject) -> None:
        super().__init__(window)
        self.session = session
        self.window = window
        self.last = ""
        session.row_chosen.connect(self.say_row)
        session.edit_chosen.connect(self.say_edit)
        session.target_chosen.connect(self.say_target)
        session.compared.connect(self.say_comparison)
        session.article_refused.connect(self.say_refusal)

    def say(self, words: str) -> None:
        """Speak ``words``."""
        self.last = words
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.window, words))

    def say_row(self, row: int) -> None:
        """Speak which difference is in focus: "Difference 3 of 27: rewritten, paragraph A 6, B 8"."""
        comparison = self.session.comparison
        if comparison is None or row < 0:
            return
        number, count = self.session.place()
        words = row_words(comparison, row)
        if number:
            line = translate("announce", "Difference {n} of {all}: {words}")
            words = line.format(n=number, all=count, words=words)
        self.say(words)

    def say_edit(self, edit: int) -> None:
        """Speak the change inside the row: A's words, then B's."""
        comparison = self.session.comparison
        if comparison is None or edit < 0 or self.session.row < 0:
            return
        row = comparison.rows[self.session.row]
        order = stepping.differing_edits(row)
        given = row.edits[edit]
        a, b = given.a.of(comparison.a.text).strip(), given.b.of(comparison.b.text).strip()
        nothing = translate("announce", "nothing")
        line = translate("announce", "Change {n} of {all}: A {a}, B {b}")
        self.say(line.format(n=order.index(edit) + 1, all=len(order), a=a or nothing, b=b or nothing))

    def say_target(self, target: Target | None) -> None:
        """Speak the quote or person chosen."""
        comparison = self.session.comparison
        if comparison is None or target is None:
            return
        if target.kind is TargetKind.QUOTE:
            quote = comparison.quotes[target.number]
            side = Side.A if quote.a else Side.B
            article, quotes = (comparison.a, quote.a) if side is Side.A else (comparison.b, quote.b)
            spoken = " … ".join(span.of(article.text) for one in quotes for span in one.spans)[:_LONGEST]
            line = translate("announce", "Quote {status}: {words}")
            status = _OTHER_SPEAKER if has_other_speaker(quote) else STATUSES[quote.status]
            self.say(line.format(status=translate("announce", status), words=spoken))
        elif target.kind is TargetKind.PERSON:
            self.say(comparison.people[target.number].name)

    def say_comparison(self, comparison: Comparison) -> None:
        """Speak what was found."""
        found = [translate("announce", "%n difference(s)", "", len(stepping.differences(comparison)))]
        altered = sum(quote.status is Status.ALTERED for quote in comparison.quotes)
        if comparison.people_known:
            found.append(translate("announce", "%n altered quote(s)", "", altered))
            swapped = sum(map(has_other_speaker, comparison.quotes))
            found += [translate("announce", "%n quote(s) with another speaker", "", swapped)] if swapped else []
        self.say(", ".join(found))

    def say_refusal(self, side: Side) -> None:
        """Speak why a file was not opened."""
        error = self.session.refusals[side]
        if error is not None:
            self.say(str(error))


def row_words(comparison: Comparison, row: int) -> str:
    """A row as it is spoken: "rewritten, paragraph A 6, paragraph B 8"."""
    return ", ".join([translate("announce", KINDS[comparison.rows[row].kind]), *_paragraphs(comparison, row)])


def _paragraphs(comparison: Comparison, row: int) -> list[str]:
    given = comparison.rows[row]
    found = []
    for side, blocks in ((Side.A, given.a), (Side.B, given.b)):
        if blocks:
            numbers = str(blocks[0] + 1) if len(blocks) == 1 else f"{blocks[0] + 1}–{blocks[-1] + 1}"
            line = translate("announce", "paragraph {side} {numbers}")
            found.append(line.format(side=str(side).upper(), numbers=numbers))
    return found

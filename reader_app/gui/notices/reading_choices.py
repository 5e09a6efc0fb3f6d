"""What a reader can choose about how a telling was read: encoding, chapter, tracked changes, the whole of a page.

Each choice reads the telling again; the notices over a page and the menu lead to the same ones.
"""

from functools import partial

from PySide6.QtGui import QActionGroup, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.article.model import Article, NoticeKind
from reader_app.gui.bars.notice_bar import NoticeAction
from reader_app.gui.dialogs.choice_list import Choice, ChoiceList
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.gui.session.sources import PAGES, choices_of
from reader_app.intake.isolation.requests import CHAPTERS, ENCODINGS
from reader_app.report.notice_words import shown_encoding
from reader_app.target import Side
from reader_app.translation import QT_TRANSLATE_NOOP, translate

_ = QT_TRANSLATE_NOOP
CHANGES = {
    "final": _("choices", "As changed: the final text"),
    "original": _("choices", "Before the changes: the original text"),
    "both": _("choices", "Both: what was removed and what was added"),
}


class ReadingChoices:
    """The choices for both sides; windows that ask stand beside ``parent``."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget) -> None:
        self.session, self.readings, self.parent = session, jobs.readings, parent

    def actions(self, side: Side, article: Article) -> list[NoticeAction]:
        """What the notice over a page offers, by what there was to tell."""
        told = {notice.kind for notice in article.notices}
        found: list[NoticeAction] = []
        if side not in self.readings.sources:
            return found
        if NoticeKind.PARTS_MISSING in told and "whole" in choices_of(article):
            page = article.origin.format in PAGES
            words = translate("notices", "Show the whole page") if page else translate("notices", "Show everything")
            found.append((words, partial(self.show_whole, side)))
        if told & {NoticeKind.ENCODING_GUESSED, NoticeKind.BYTES_UNDECODED}:
            found.append((translate("notices", "Change the encoding…"), partial(self.ask_for_encoding, side)))
        if NoticeKind.TRACKED_CHANGES in told and "changes" in choices_of(article):
            found.append((translate("notices", "Which text…"), partial(self.ask_for_changes, side)))
        if NoticeKind.CHAPTERS in told:
            found.append((translate("notices", "Choose a chapter…"), partial(self.ask_for_chapter, side)))
        return found

    def side_for(self, choice: str, focus: Side) -> Side | None:
        """The side that ``choice`` (``choices_of``) is for: the one in focus before the other; None where neither."""
        for side in (focus, Side.B if focus is Side.A else Side.A):
            article = self.session.articles[side]
            if article and side in self.readings.sources and choice in choices_of(article):
                return side
        return None

    def offer(self, choice: str, side: Side) -> None:
        """Ask for one of the choices of ``choices_of``, or do it where there is nothing to ask."""
        asked = {
            "encoding": self.ask_for_encoding,
            "chapter": self.ask_for_chapter,
            "changes": self.ask_for_changes,
            "whole": self.show_whole,
        }
        asked[choice](side)

    def show_whole(self, side: Side) -> None:
        """Read a file with nothing left out."""
        self.readings.reread(side, whole=True)

    def ask_for_encoding(self, side: Side) -> None:
        """Offer the encodings that read the file, each with a line of it."""
        self.readings.ask(side, ENCODINGS, partial(self._offer_encodings, side))

    def ask_for_chapter(self, side: Side) -> None:
        """Offer the chapters of a book by their names."""
        self.readings.ask(side, CHAPTERS, partial(self._offer_chapters, side))

    def ask_for_changes(self, side: Side) -> None:
        """Offer the texts of a document with tracked changes in a menu at the pointer."""
        menu = QMenu(self.parent)
        group = QActionGroup(menu)
        now = self.readings.sources[side].options.changes
        for name, text in CHANGES.items():
            action = menu.addAction(translate("choices", text))
            action.triggered.connect(lambda _on=True, name=name: self.readings.reread(side, changes=name))
            action.setCheckable(True)
            action.setChecked(name == now)
            group.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    # -- inside ----------------------------------------------------------------------------------------------

    def _offer_encodings(self, side: Side, found: object) -> None:
        article = self.session.articles[side]
        if article is None or not isinstance(found, tuple):
            return
        choices = [Choice(name, shown_encoding(name), line) for name, line in found]
        asked = ChoiceList(
            self.parent,
            translate("choices", "Encoding of {name}").format(name=article.origin.name),
            choices,
            article.origin.encoding,
            note=translate("choices", "Choose the one in which this line of the text reads right."),
            other=translate("choices", "Another encoding, by its name"),
        )
        asked.chosen.connect(lambda name: self.readings.reread(side, encoding=name))
        asked.show()

    def _offer_chapters(self, side: Side, found: object) -> None:
        article = self.session.articles[side]
        if article is None or not isinstance(found, tuple):
            return
        whole = Choice("0", translate("choices", "The whole book"))
        named = translate("choices", "{number}. {name}")
        choices = [Choice(str(n), named.format(number=n, name=name)) for n, name in enumerate(found, 1)]
        now = str(self.readings.sources[side].options.chapter)
        title = translate("choices", "Chapters of {name}").format(name=article.origin.name)
        asked = ChoiceList(self.parent, title, [whole, *choices], now)
        asked.chosen.connect(lambda number: self.readings.reread(side, chapter=int(number)))
        asked.show()

"""The cards of the Changes tab: every row that differs, with its kind; no Qt."""

import re
from itertools import islice

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.article.model import Article
from reader_app.comparison.model import Comparison
from reader_app.gui.cards.card import ALL, Card, paragraph_numbers
from reader_app.gui.cards.row_words import row_words
from reader_app.gui.plan import stepping
from reader_app.gui.plan.cache import remembered
from reader_app.gui.signs.one_line import flat, isolated
from reader_app.marks import Target, TargetKind
from reader_app.translation import QT_TRANSLATE_NOOP, translate

_KIND = {
    RowKind.EDITED: QT_TRANSLATE_NOOP("cards", "Edited"),
    RowKind.REWRITTEN: QT_TRANSLATE_NOOP("cards", "Rewritten"),
    RowKind.ONLY_A: QT_TRANSLATE_NOOP("cards", "Only A"),
    RowKind.ONLY_B: QT_TRANSLATE_NOOP("cards", "Only B"),
}
_SIGN = {RowKind.SAME: "=", RowKind.EDITED: "~", RowKind.REWRITTEN: "≈", RowKind.ONLY_A: "A", RowKind.ONLY_B: "B"}
_LONGEST, _SHORTEST, _TOLD = 26, 5, 2  # code points of a change told on a card, of its longer side, and how many
_ENDS = re.compile(r"^[\W_]+|[\W_]+$")


@remembered
def change_cards(comparison: Comparison) -> tuple[Card, ...]:
    """A card for each row that differs, in reading order; furniture has none."""
    return tuple(_card(comparison, number) for number in stepping.differences(comparison))


def change_filters() -> list[tuple[str, str]]:
    """The filters of the tab."""
    kinds = [(str(kind), translate("cards", text)) for kind, text in _KIND.items()]
    return [*kinds, (stepping.MOVED, translate("cards", "Moved"))]


def sign_of(row: Row) -> str:
    """The sign of a row: its letter, or how alike its sides are; a question mark where the pair is unsure."""
    return _SIGN[row.kind] + ("" if row.sure else "?")


def kind_words(row: Row) -> str:
    """The kind of a row in one or two words."""
    words = {
        RowKind.SAME: translate("cards", "Same"),
        RowKind.EDITED: translate("cards", "Edited"),
        RowKind.REWRITTEN: translate("cards", "Rewritten"),
        RowKind.ONLY_A: translate("cards", "Only in A"),
        RowKind.ONLY_B: translate("cards", "Only in B"),
    }[row.kind]
    return translate("cards", "{kind}, moved").format(kind=words) if row.moved else words


def place_words(row: Row) -> str:
    """Where a row stands in both tellings, such as ``"A 4 — B 6"``."""
    return " — ".join(part for part in (paragraph_numbers("A", row.a), paragraph_numbers("B", row.b)) if part)


def wording_told(comparison: Comparison, row: Row) -> list[str]:
    """The first changes of a row that are short enough to be told and not mere little words: ``"asked / forced"``.

    Where there is none, the first words that one side has alone.
    """
    edits = [edit for edit in row.edits if edit.kind is not EditKind.SAME]
    pairs = [(_bare(edit.a.of(comparison.a.text)), _bare(edit.b.of(comparison.b.text))) for edit in edits]
    short = (
        translate("cards", "{a} / {b}").format(a=isolated(a), b=isolated(b))
        for a, b in pairs
        if a and b and len(a) + len(b) <= _LONGEST and max(len(a), len(b)) >= _SHORTEST
    )
    only_a, only_b = translate("cards", "“{words}” only in A"), translate("cards", "“{words}” only in B")
    lone = (
        only_a.format(words=isolated(a)) if a else only_b.format(words=isolated(b))
        for a, b in pairs
        if bool(a) != bool(b) and len(a) + len(b) <= _LONGEST
    )
    return list(islice(short, _TOLD)) or list(islice(lone, _TOLD))


def _bare(words: str) -> str:
    """Words without the blanks and stops at their ends; empty where they are stops only."""
    return _ENDS.sub("", flat(words))


def _card(comparison: Comparison, number: int) -> Card:
    row = comparison.rows[number]
    kinds = (str(row.kind), ALL, *((stepping.MOVED,) if row.moved else ()))
    return Card(
        Target(TargetKind.ROW, number),
        _words(comparison.a, row.a) or _words(comparison.b, row.b),
        translate("cards", "{place} · {what}").format(place=place_words(row), what=_what(comparison, number)),
        sign_of(row),
        kinds=kinds,
        sure=row.sure,
    )


def difference_words(comparison: Comparison, number: int, most: int) -> list[str]:
    """What a row differs in: the weightiest things that are known of it, or its first changes while people are not."""
    row = comparison.rows[number]
    doubt = [] if row.sure else [translate("cards", "unsure")]
    known = row_words(comparison, number)
    more = [translate("cards", "%n more", n=len(known) - most)] if len(known) > most else []
    return [*doubt, *(known or wording_told(comparison, row))[:most], *more]


def _what(comparison: Comparison, number: int) -> str:
    row = comparison.rows[number]
    parts = [translate("cards", "moved")] if row.moved else []
    if row.kind is RowKind.ONLY_A:
        parts.append(translate("cards", "only in A"))
    elif row.kind is RowKind.ONLY_B:
        parts.append(translate("cards", "only in B"))
    else:
        parts += difference_words(comparison, number, _TOLD)
        if not parts and row.kind is not RowKind.SAME:
            kept = round(100 * row.similarity)
            parts.append(translate("cards", "{share} % in common").format(share=kept))
    return ", ".join(parts)


def _words(article: Article, blocks: tuple[int, ...]) -> str:
    return flat(" ".join(article.words_of(article.blocks[number]) for number in blocks))[:300]

"""What stands on a card of the sidebar, as plain values; no Qt.

``quote_cards``, ``people_cards``, ``change_cards`` and ``fact_cards`` make them, ``card_layout`` sets them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader_app.alignment.model import Edit, EditKind
from reader_app.article.span import Span
from reader_app.gui.signs.one_line import flat
from reader_app.marks import trimmed
from reader_app.target import Side, Target
from reader_app.translation import translate

ALL = "all"


class Tone(StrEnum):
    """How a piece of a passage is set; a closed list."""

    PLAIN = "plain"
    MARKED = "marked"
    CUE = "cue"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one tone."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Passage:
    """One telling's part of a card: a line (or several) beside its letter, figures at the right end."""

    side: Side
    pieces: tuple[Piece, ...]
    figures: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words without their tones."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Card:
    """One card, or the head of a group where ``target`` is None.

    ``note`` stands at the right of the heading, or under it on a card with a ``sign``; ``kinds`` are the filters that
    show the card; ``speakers`` are names the list can be narrowed to; ``sure`` is False for what is a guess;
    ``remark`` is what the reader noted on it.
    """

    target: Target | None
    heading: str
    note: str = ""
    sign: str = ""
    passages: tuple[Passage, ...] = ()
    kinds: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    sure: bool = True
    furniture: bool = False
    reviewed: bool = False
    remark: str = ""

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        sides = (f"{passage.side.upper()}: {passage.text}" for passage in self.passages)
        seen = translate("cards", "reviewed") if self.reviewed else ""
        remark = translate("cards", "Note: {words}").format(words=self.remark) if self.remark else ""
        return ". ".join(part for part in (self.heading, self.note, seen, *sides, remark) if part)


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice above a list: its word, its text, and how many cards it leaves."""

    kind: str
    text: str
    count: int


def filters_of(cards: Sequence[Card], texts: Iterable[tuple[str, str]]) -> tuple[Filter, ...]:
    """A filter for each of ``texts`` (pairs of kind and translated text) that would leave a card; "All" always."""
    chosen = [Filter(kind, text, len(shown(cards, kind))) for kind, text in texts]
    return (Filter(ALL, translate("cards", "All"), len(shown(cards, ALL))), *(f for f in chosen if f.count))


def shown(cards: Sequence[Card], kind: str, speaker: str = "") -> tuple[Card, ...]:
    """The cards of ``kind``, of one speaker where a name is given; heads are left out."""
    return tuple(
        card
        for card in cards
        if card.target is not None and (kind == ALL or kind in card.kinds) and (not speaker or speaker in card.speakers)
    )


def grouped(cards: Sequence[Card], heads: Iterable[tuple[str, str]]) -> tuple[Card, ...]:
    """``cards`` under a head for each kind in ``heads`` that has any, in that order."""
    found: list[Card] = []
    for kind, text in heads:
        members = [card for card in cards if kind in card.kinds]
        if members:
            found += [Card(None, text, str(len(members))), *members]
    return tuple(found)


def marked(text: str, span: Span, edits: Iterable[Edit], side: Side) -> tuple[Piece, ...]:
    """The words of ``span`` in pieces: marked where the tellings part, plain elsewhere, as on the pages.

    ``edits`` have offsets into ``text``, the text of the article of ``side``.
    """
    pieces: list[Piece] = []
    at = span.start
    for edit in edits:
        part = edit.a if side is Side.A else edit.b
        start, end = max(part.start, at), min(part.end, span.end)
        if edit.kind is EditKind.SAME or end <= start:
            continue
        for found in trimmed(Span(start, end), text):
            pieces += [Piece(text[at : found.start]), Piece(found.of(text), Tone.MARKED)]
            at = found.end
    pieces.append(Piece(text[at : span.end]))
    return tuple(replace(piece, text=flat(piece.text)) for piece in pieces if piece.text)


def paragraph_numbers(letter: str, blocks: Sequence[int]) -> str:
    """Such as ``"A 11–12"``, counted from 1; empty where there are none."""
    if not blocks:
        return ""
    first, last = blocks[0] + 1, blocks[-1] + 1
    return f"{letter} {first}" if first == last else f"{letter} {first}–{last}"

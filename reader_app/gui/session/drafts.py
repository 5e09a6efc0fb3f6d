"""A note while it is written: it stays with the difference or quote it was begun on, whatever is shown by then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader_app.comparison.corrections.correction import Anchor
from reader_app.comparison.saved import Note
from reader_app.gui.cards.remarks import anchors_of, place_of
from reader_app.gui.session.corrections import mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.comparison.model import Comparison
    from reader_app.gui.session.session import Session
    from reader_app.gui.session.shelf import Pair, Shelf
    from reader_app.target import Target, TargetKind


class Draft:
    """The note on what of ``kind`` begins at ``anchor``, in the place of ``older`` ones; ``first`` is what they say.

    The anchor is kept as the record of the pair has it, so that sides may be swapped and files read again meanwhile.
    """

    def __init__(self, shelf: Shelf, pair: Pair, kind: TargetKind, anchor: Anchor, older: Sequence[Note]) -> None:
        self._shelf, self._pair = shelf, pair
        self.kind, self._anchor = kind, self._turned(anchor)
        self.first = self._now = "\n".join(note.words for note in older)
        self._mine = tuple(replace(note, anchor=self._turned(note.anchor)) for note in older)

    @property
    def is_open(self) -> bool:
        """Whether both tellings are still open, so that it can be written."""
        return all(self._shelf.telling(number) for number in self._pair)

    def write(self, words: str) -> None:
        """Have ``words`` as the note; empty ones take it away."""
        words = words.strip()
        if not self.is_open or words == self._now:
            return
        self._now = words
        self._follow()
        made = (Note(self.kind, self._anchor, words),) if words else ()
        kept = _without(self._shelf.notes_of(self._pair), self._mine)
        self._mine = made
        self._shelf.take_notes(self._pair, (*kept, *made))

    def target(self, comparison: Comparison | None) -> Target | None:
        """What it is on in ``comparison``, the one that is shown; None where that is of another pair, or it is gone."""
        if comparison is None or self._shelf.pair != self._pair:
            return None
        self._follow()
        return place_of(comparison, self.kind, self._turned(self._anchor))

    def is_of(self, other: Draft) -> bool:
        """Whether both are on the same place of the same pair."""
        return (self._pair, self.kind, self._anchor) == (other._pair, other.kind, other._anchor)

    def _follow(self) -> None:
        """Find the words where they stand by now, in a text that may have been read again."""
        telling = self._shelf.telling(self._pair[0 if self._anchor.side == "a" else 1])
        place = self._anchor.place(telling.article.text) if telling else None
        if telling and place:
            self._anchor = Anchor.at(self._anchor.side, telling.article.text, place)

    def _turned(self, anchor: Anchor) -> Anchor:
        """Between the sides that are shown and those of the record; a pair that is not shown has none."""
        return mirrored(anchor) if self._shelf.is_turned else anchor


def begin(session: Session, target: Target) -> Draft | None:
    """Begin to write the note on ``target``, or to edit it; None where there is nothing that takes one."""
    comparison, pair = session.comparison, session.shelf.pair
    anchors = anchors_of(comparison, target) if comparison else ()
    if pair is None or not anchors:
        return None
    return Draft(session.shelf, pair, target.kind, anchors[0], session.remarks().on.get(target, ()))


def _without(notes: Sequence[Note], gone: Sequence[Note]) -> list[Note]:
    """The notes without each of ``gone``, or the nearest like it: where it stands is another after a text was read."""
    left = list(notes)
    for note in gone:
        alike = [one for one in left if _key(one) == _key(note)]
        if alike:
            left.remove(min(alike, key=lambda one: abs(one.anchor.start - note.anchor.start)))
    return left


def _key(note: Note) -> tuple[str, str, str, str]:
    """What tells a note from others even after its text was read again."""
    return str(note.kind), note.anchor.side, note.anchor.words, note.words

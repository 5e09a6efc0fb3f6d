"""What a reader has put right, in order, with undo and redo, which differences they have been through, and their notes.

All are held by anchors, words and what stands around them, so that they outlive a file that is read again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.lazy_import import lazy

if TYPE_CHECKING:
    from reader_app.comparison.corrections import correction as kinds
    from reader_app.comparison.corrections.correction import Anchor, Correction
    from reader_app.comparison.saved import Note
    from reader_app.target import Side

    Kept = tuple[tuple[Correction, ...], frozenset[Anchor], tuple[Note, ...]]
else:
    kinds = lazy("reader_app.comparison.corrections.correction")


@dataclass(frozen=True, slots=True)
class Work:
    """A reader's work on one pair: what holds, and what can be undone (``before``) and done again (``after``)."""

    done: tuple[Correction, ...] = ()
    reviewed: frozenset[Anchor] = frozenset()
    notes: tuple[Note, ...] = ()
    before: tuple[tuple[Correction, ...], ...] = ()
    after: tuple[tuple[Correction, ...], ...] = ()

    @property
    def kept(self) -> Kept:
        """What a file would hold of it."""
        return self.done, self.reviewed, self.notes

    def mirrored(self) -> Work:
        """The same work when A is B and B is A."""
        return Work(
            _mirrored(self.done),
            frozenset(mirrored(anchor) for anchor in self.reviewed),
            tuple(replace(note, anchor=mirrored(note.anchor)) for note in self.notes),
            tuple(_mirrored(step) for step in self.before),
            tuple(_mirrored(step) for step in self.after),
        )

    def carried(self, side: Side, text: str) -> Work:
        """The work after that telling was read again: what still stands in ``text`` is found there."""
        reviewed = frozenset(_moved(anchor, side, text) for anchor in self.reviewed)
        notes = tuple(replace(note, anchor=_moved(note.anchor, side, text)) for note in self.notes)
        return replace(self, reviewed=reviewed, notes=notes)


class Corrections(QObject):
    """The corrections of one pair; ``changed`` carries all that hold now, ``reviewed_changed`` the anchors seen.

    ``notes_changed`` carries all notes.
    """

    changed = Signal(object)
    reviewed_changed = Signal(object)
    notes_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.done: tuple[Correction, ...] = ()
        self.reviewed: frozenset[Anchor] = frozenset()
        self.notes: tuple[Note, ...] = ()
        self._before: list[tuple[Correction, ...]] = []
        self._after: list[tuple[Correction, ...]] = []
        self._latest: tuple[Correction, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return bool(self._after)

    def add(self, *corrections: Correction) -> None:
        """Put one more thing right, by one or more corrections that are undone together."""
        self._set((*self.done, *corrections))

    def take_back(self, *corrections: Correction) -> None:
        """Have these never have been asked for; what came before and after them holds."""
        self._set(tuple(correction for correction in self.done if correction not in corrections))

    def forget_pairings(self) -> None:
        """Leave out all paragraphs paired or parted by hand."""
        by_hand = (kinds.CorrectionKind.PAIR_ROWS, kinds.CorrectionKind.UNPAIR_ROWS)
        kept = tuple(correction for correction in self.done if correction.kind not in by_hand)
        if kept != self.done:
            self._set(kept)

    def undo(self) -> None:
        """Take back the last step."""
        if self._before:
            self._after.append(self.done)
            self._take(self._before.pop())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._after:
            self._before.append(self.done)
            self._take(self._after.pop())

    def toggle_reviewed(self, anchor: Anchor) -> None:
        """Mark the difference at ``anchor`` as reviewed, or take the mark away."""
        self.reviewed = self.reviewed ^ {anchor}
        self.reviewed_changed.emit(self.reviewed)

    def take_notes(self, notes: tuple[Note, ...]) -> None:
        """Have these notes from now on."""
        if notes != self.notes:
            self.notes = notes
            self.notes_changed.emit(notes)

    def work(self) -> Work:
        """All of it as one value."""
        return Work(self.done, self.reviewed, self.notes, tuple(self._before), tuple(self._after))

    def resume(self, work: Work) -> None:
        """Go on with the work on another pair; nothing is told, for nothing is compared yet."""
        self.done, self.reviewed, self.notes = work.kept
        self._before, self._after, self._latest = list(work.before), list(work.after), ()

    def let_go_of_latest(self) -> tuple[Correction, ...]:
        """What the last step added or took back, once."""
        latest, self._latest = self._latest, ()
        return latest

    def _set(self, corrections: tuple[Correction, ...]) -> None:
        self._before.append(self.done)
        self._after.clear()
        self._take(corrections)

    def _take(self, corrections: tuple[Correction, ...]) -> None:
        self._latest = tuple(one for one in (*self.done, *corrections) if (one in self.done) != (one in corrections))
        self.done = corrections
        self.changed.emit(corrections)


def mirrored(anchor: Anchor) -> Anchor:
    """The anchor when A is B and B is A."""
    return replace(anchor, side="b" if anchor.side == "a" else "a")


def _mirrored(done: tuple[Correction, ...]) -> tuple[Correction, ...]:
    return tuple(replace(one, anchors=tuple(mirrored(anchor) for anchor in one.anchors)) for one in done)


def _moved(anchor: Anchor, side: Side, text: str) -> Anchor:
    span = anchor.place(text) if anchor.side == side else None
    return kinds.Anchor.at(anchor.side, text, span) if span else anchor

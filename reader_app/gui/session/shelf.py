"""The opened articles, which two of them are shown, and what is kept of each pair while the program runs.

An article owns its text and cast; corrections, notes and marks are about two texts and belong to their pair, whichever
of the two is A.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader_app.gui.session.corrections import Work
from reader_app.target import Side

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from reader_app.article.model import Article
    from reader_app.comparison.saved import Note
    from reader_app.gui.session.corrections import Corrections, Kept
    from reader_app.people.model import Cast

MOST = 12  # articles on a shelf

Pair = tuple[int, int]  # numbers of two tellings, the lower one first


@dataclass(frozen=True, slots=True)
class Telling:
    """One opened article; its ``number`` is its own as long as it is open, a file read again keeps it."""

    number: int
    article: Article


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of a pair, as if its first number were A.

    ``filed`` is what the file at ``path`` holds of it, ``given_up`` what the reader last said need not be kept.
    """

    work: Work = Work()
    filed: Kept = Work().kept
    path: str = ""
    given_up: Kept = Work().kept

    @property
    def unsaved(self) -> bool:
        """Whether no file holds what the reader has done."""
        return self.work.kept != self.filed

    @property
    def at_stake(self) -> bool:
        """Whether there is unsaved work that the reader has not given up."""
        return self.unsaved and self.work.kept != self.given_up


class Shelf:
    """Up to ``MOST`` tellings in the order in which they were opened; ``corrections`` are those of the pair shown."""

    def __init__(self, corrections: Corrections) -> None:
        self.tellings: tuple[Telling, ...] = ()
        self.shown: dict[Side, int] = {Side.A: 0, Side.B: 0}
        self._casts: dict[int, Cast] = {}
        self.shares: dict[Pair, float | None] = {}
        self._corrections = corrections
        self._records: dict[Pair, Record] = {}
        self._numbers = itertools.count(1)

    @property
    def in_use(self) -> bool:
        """Whether there are more tellings than can be shown at once."""
        return len(self.tellings) > len(Side)

    @property
    def room(self) -> int:
        """How many more tellings it takes."""
        return max(MOST - len(self.tellings), 0)

    @property
    def pair(self) -> Pair | None:
        """The two tellings that are shown, or None while there are not two."""
        return pair_of(self.shown[Side.A], self.shown[Side.B])

    @property
    def is_turned(self) -> bool:
        """Whether the sides that are shown are the other way round than the record of their pair has them."""
        return self.shown[Side.A] > self.shown[Side.B]

    def telling(self, number: int) -> Telling | None:
        """The telling of that number, or None where it was closed."""
        return next((one for one in self.tellings if one.number == number), None)

    def number_of(self, article: Article) -> int:
        """The number of an article that is open, 0 for another."""
        return next((one.number for one in self.tellings if one.article is article), 0)

    def known(self, article: Article) -> Article:
        """The open article that is the same as ``article``, else itself."""
        return next((one.article for one in self.tellings if one.article == article), article)

    def side_of(self, number: int) -> Side | None:
        """The side on which a telling is shown, or None."""
        return next((side for side, shown in self.shown.items() if shown == number), None)

    def unshown(self) -> tuple[Telling, ...]:
        """The tellings that are on neither side."""
        return tuple(one for one in self.tellings if one.number not in self.shown.values())

    def pairs(self) -> Iterator[Pair]:
        """Every two of the tellings, the ones that are shown first."""
        numbers = sorted((one.number for one in self.tellings), key=lambda n: (n not in self.shown.values(), n))
        for a, b in itertools.combinations(numbers, 2):
            yield min(a, b), max(a, b)

    def put(self, article: Article) -> Telling:
        """Add an article at the end, shown on neither side."""
        made = Telling(next(self._numbers), article)
        self.tellings = (*self.tellings, made)
        return made

    def show(self, side: Side, article: Article) -> None:
        """Have ``article`` on that side, and the reader's work on the pair that it makes.

        A file that is read again keeps its number and its work; while there is no shelf, another article takes the
        place of the one that was there, which stays beside it where work on it would be lost.
        """
        self.stash()
        self.shown[side] = self.number_of(article) or self._place(side, article)
        self._corrections.resume(self._work())

    def vacate(self, side: Side) -> None:
        """Have nothing on that side; its telling stays on a shelf, or where work on it would be lost, and else goes."""
        number = self.shown[side]
        self.stash()
        self.shown[side] = 0
        if number and not self.in_use and number not in self.shown.values() and not self._is_wanted(number):
            self.take_off(number)
        self._corrections.resume(self._work())

    def cast_of(self, side: Side) -> Cast | None:
        """The people and quotes of the article on that side, once they are known."""
        return self._casts.get(self.shown[side])

    def keep_cast(self, article: Article, cast: Cast) -> None:
        """Remember the people and quotes of an article while it is open."""
        if number := self.number_of(article):
            self._casts[number] = cast

    def take_off(self, number: int) -> None:
        """Close one telling; what belongs to its pairs goes with it."""
        self.stash()
        self.tellings = tuple(one for one in self.tellings if one.number != number)
        self._casts.pop(number, None)
        self.shares = {pair: share for pair, share in self.shares.items() if number not in pair}
        self._records = {pair: record for pair, record in self._records.items() if number not in pair}
        self.shown = {side: 0 if shown == number else shown for side, shown in self.shown.items()}
        self._corrections.resume(self._work())

    # -- the reader's work -----------------------------------------------------------------------------------

    def stash(self) -> None:
        """Put away what was done on the pair that is shown."""
        if self.pair:
            self._records[self.pair] = replace(self.record(), work=self._turned(self._corrections.work()))

    def record(self, pair: Pair | None = None) -> Record:
        """What was last put away of ``pair``, or of the pair that is shown."""
        found = pair or self.pair
        return self._records.get(found, Record()) if found else Record()

    def notes_of(self, pair: Pair) -> tuple[Note, ...]:
        """The notes on ``pair``, as its record has them."""
        self.stash()
        return self.record(pair).work.notes

    def take_notes(self, pair: Pair, notes: tuple[Note, ...]) -> None:
        """Have these notes on ``pair`` from now on, given as its record has them."""
        record = self.record(pair)
        self._records[pair] = replace(record, work=replace(record.work, notes=notes))
        if pair == self.pair:
            self._corrections.take_notes(self._work().notes)

    def file(self, path: str, pair: Pair | None = None) -> None:
        """Say that the file at ``path`` is that of ``pair``, or of the one shown, and holds what was done on it."""
        self.stash()
        found = pair or self.pair
        if found:
            record = self.record(found)
            self._records[found] = replace(record, path=path, filed=record.work.kept)

    def give_up(self, numbers: Collection[int] | None) -> None:
        """Keep no longer what was done until now on pairs with one of ``numbers`` (None: on any)."""
        self.stash()
        for pair, record in self._records.items():
            if numbers is None or not set(pair).isdisjoint(numbers):
                self._records[pair] = replace(record, given_up=record.work.kept)

    def unsaved(self) -> tuple[tuple[Telling, Telling, Record], ...]:
        """The pairs with work that no file holds."""
        self.stash()
        found = []
        for pair, record in self._records.items():
            a, b = (self.telling(number) for number in pair)
            if a and b and record.unsaved:
                found.append((a, b, record))
        return tuple(found)

    def _work(self) -> Work:
        return self._turned(self.record().work)

    def _turned(self, work: Work) -> Work:
        """Between the sides that are shown and those of a record."""
        return work.mirrored() if self.is_turned else work

    def _place(self, side: Side, article: Article) -> int:
        """A number for an article that is not open yet, in the place of the one it replaces."""
        older = self.telling(self.shown[side])
        again = self._read_before(older, article)
        if again:
            self._carry(again.number, article)
            return again.number
        made = self.put(article)
        if side is Side.A and older is None and len(self.tellings) == len(Side):
            self.tellings = self.tellings[::-1]  # of two files opened together, B may have been read first
        shown_there_only = older and list(self.shown.values()).count(older.number) == 1
        if older and shown_there_only and not self._is_wanted(older.number) and len(self.tellings) <= len(Side) + 1:
            place = self.tellings.index(older)
            rest = self.tellings[:-1]
            self.take_off(older.number)
            self.tellings = (*rest[:place], made, *rest[place + 1 :])
        return made.number

    def _is_wanted(self, number: int) -> bool:
        """Whether work would be lost with that telling."""
        return any(record.at_stake for pair, record in self._records.items() if number in pair)

    def _read_before(self, older: Telling | None, article: Article) -> Telling | None:
        """The telling of the same file: the one on that side, else one that is not shown."""
        path = article.origin.path
        there = (older, *self.unshown()) if older else self.unshown()
        if older and not path and older.article.blocks and older.article.blocks is article.blocks:
            return older  # a pasted text of which a reader has put title or date right
        return next((one for one in there if path and one.article.origin.path == path), None)

    def _carry(self, number: int, article: Article) -> None:
        """Follow a file that was read again."""
        self.tellings = tuple(replace(x, article=article) if x.number == number else x for x in self.tellings)
        self._casts.pop(number, None)
        self.shares = {pair: share for pair, share in self.shares.items() if number not in pair}
        for pair, record in self._records.items():
            if number in pair:
                side = Side.A if pair[0] == number else Side.B
                self._records[pair] = replace(record, work=record.work.carried(side, article.text))


def pair_of(one: int, other: int) -> Pair | None:
    """The pair of two numbers, None where they are the same or one is missing."""
    return (min(one, other), max(one, other)) if one and other and one != other else None

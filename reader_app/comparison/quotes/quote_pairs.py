"""Quotes of two tellings paired: by aligned place, speaker, words and order.

Wording alone misleads (a quote can be nearer to a neighbour than to its true partner), so quotes are paired inside
the rows of the alignment first, in reading order by dynamic programming; what is left is paired across rows on strong
wording only, and pieces that one telling split off are joined to the pair they belong to.  Place and speaker do not
hold a quote whose very words the other telling has in another row alone: the two have changed their places.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader_app.comparison.constraints import NO_CONSTRAINTS, PairConstraints
from reader_app.comparison.folding import Weights
from reader_app.comparison.quotes.quote_items import Item, same_words
from reader_app.people.model import Manner

GATE = 0.42
_MOST = 3
_WORDS, _PLACE, _SPEAKER, _FRAME = 0.55, 0.25, 0.25, 0.1
_FAR_GATE = 0.55
_PIECE_GATE = 0.75
_RETOLD_GATE = 0.5  # a report bends the verbs of what the other telling quotes
_TOLD = frozenset({"reported", "speech"})
_THIN = 0.4
_MOVED_WORDS = 4  # words at least of a quote that is known by them wherever it stands


@dataclass(frozen=True, slots=True)
class Match:
    """Numbers of the items of A and of B that are one quote; ``score`` says how sure."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float


class Scorer:
    """How well quotes of A fit quotes of B, as a share of 1."""

    def __init__(self, a: Sequence[Item], b: Sequence[Item], weights: Weights, constraints: PairConstraints) -> None:
        self.a, self.b, self.weights, self.constraints = a, b, weights, constraints
        self._frames: dict[tuple[frozenset[str], frozenset[str]], float] = {}
        only_a, only_b = _said_once(a), _said_once(b)
        swapped = [(i, only_b[words]) for words, i in only_a.items() if words in only_b]
        swapped = [(i, j) for i, j in swapped if a[i].row != b[j].row]
        self._moved_a, self._moved_b = {i for i, _ in swapped}, {j for _, j in swapped}

    def wording(self, a: Sequence[Item], b: Sequence[Item]) -> float:
        """Weighted share of the stems in common: half of both sides, half of the shorter side."""
        bag_a, bag_b = _bag(a), _bag(b)
        total_a, total_b = sum(i.weight for i in a), sum(i.weight for i in b)
        if not total_a or not total_b:
            return 0.0
        of = self.weights.of
        shared = sum([of(word) * min(times, bag_b[word]) for word, times in bag_a.items() if word in bag_b])
        inside = shared / min(total_a, total_b) * min(1.0, total_a, total_b)
        return shared / (total_a + total_b) + 0.5 * inside

    def frame(self, a: Item, b: Item) -> float:
        """Weighted share of the words around both quotes."""
        frames = a.frame, b.frame
        if frames not in self._frames:
            both, either = a.frame & b.frame, a.frame | b.frame
            total = sum(map(self.weights.of, either))
            self._frames[frames] = sum(map(self.weights.of, both)) / total if total else 0.0
        return self._frames[frames]

    def near(self, i: Sequence[int], j: Sequence[int]) -> float:
        """The score of quotes that stand in one row; 0 where the evidence is thin."""
        a, b = [self.a[k] for k in i], [self.b[k] for k in j]
        if any((x, y) in self.constraints.apart for x in i for y in j) or not (_joinable(a) and _joinable(b)):
            return 0.0
        words, speaker = self.wording(a, b), speakers_agree(a[0], b[0])
        if not _kinds_fit(a, b, words):
            return 0.0
        if words < 0.1 and (speaker <= 0 or self.frame(a[0], b[0]) < 0.3):
            return 0.0
        if words < _THIN and not (self._moved_a.isdisjoint(i) and self._moved_b.isdisjoint(j)):
            return 0.0
        place = 1.0 - 0.5 * abs(a[0].place - b[0].place)
        if speaker < 0 and words > 0.8 and min(len(a[0].words), len(b[0].words)) > 3:
            speaker = 0.0
        return _WORDS * words + _PLACE * place + _SPEAKER * speaker + _FRAME * self.frame(a[0], b[0])

    def far(self, a: Item, b: Item) -> float:
        """The score of quotes that stand in different rows: wording must carry it."""
        words = self.wording([a], [b])
        equal = same_words(a.words, b.words)
        if not _kinds_fit([a], [b], words) or min(len(a.words), len(b.words)) < (2 if equal else 4):
            return 0.0
        return 0.8 * words + 0.2 * speakers_agree(a, b)


def pair_quotes(
    a: Sequence[Item], b: Sequence[Item], weights: Weights, constraints: PairConstraints = NO_CONSTRAINTS
) -> list[Match]:
    """Matches of the items, each item in one at most; items come in the order of the rows.

    What a reader paired or parted holds before all.
    """
    scorer = Scorer(a, b, weights, constraints)
    fixed = [Match(mine, theirs, 1.0) for mine, theirs in constraints.together]
    used_a, used_b = {i for match in fixed for i in match.a}, {j for match in fixed for j in match.b}
    free_a = [number for number in range(len(a)) if number not in used_a]
    free_b = [number for number in range(len(b)) if number not in used_b]
    found = list(fixed)
    rows_b = {row: list(group) for row, group in groupby(free_b, key=lambda n: b[n].row)}
    for row, group in groupby(free_a, key=lambda n: a[n].row):
        if row >= 0 and row in rows_b:
            found += _in_order(list(group), rows_b[row], scorer.near)
    _pair_far(found, scorer)
    return [*fixed, *_with_pieces(found[len(fixed) :], fixed, scorer)]


def _in_order(a: list[int], b: list[int], score: Callable[[Sequence[int], Sequence[int]], float]) -> list[Match]:
    """The best pairing of two short sequences that keeps their order; 1:1, and 1:n or n:1 up to three."""
    sizes = [(1, 1)] + [(1, n) for n in range(2, _MOST + 1)] + [(n, 1) for n in range(2, _MOST + 1)]
    best = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
    step: dict[tuple[int, int], Match | None] = {}
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            for back in ((i - 1, j), (i, j - 1)):
                if min(back) >= 0 and best[back[0]][back[1]] >= best[i][j]:
                    best[i][j] = best[back[0]][back[1]]
                    step[i, j] = None
            for m, n in sizes:
                if m > i or n > j:
                    continue
                given = score(a[i - m : i], b[j - n : j])
                gain = best[i - m][j - n] + given - GATE
                if given > GATE and gain > best[i][j]:
                    best[i][j] = gain
                    step[i, j] = Match(tuple(a[i - m : i]), tuple(b[j - n : j]), given)
    return _traced(best, step, len(a), len(b))


def _traced(best: list[list[float]], step: dict[tuple[int, int], Match | None], i: int, j: int) -> list[Match]:
    found = []
    while i > 0 and j > 0:
        match = step.get((i, j))
        if match is not None:
            found.append(match)
            i, j = i - len(match.a), j - len(match.b)
        elif best[i - 1][j] == best[i][j]:
            i -= 1
        else:
            j -= 1
    return found[::-1]


def _pair_far(found: list[Match], scorer: Scorer) -> None:
    """Pair what is left across rows, the best first; only quotes that share a telling word are looked at."""
    left_a, left_b = _left(found, scorer)
    where: dict[str, list[int]] = {}
    for j in left_b:
        for word in scorer.b[j].bag:
            where.setdefault(word, []).append(j)
    scored = []
    for i in left_a:
        words = sorted(scorer.a[i].bag, key=lambda word: -scorer.weights.of(word))[:12]
        near = {j for word in words for j in where.get(word, ())}
        scored += [(given, i, j) for j in near if (given := _apart(i, j, scorer)) > 0]
    for given, i, j in sorted(scored, key=lambda s: (-s[0], abs(scorer.a[s[1]].row - scorer.b[s[2]].row), s[1:])):
        if i in left_a and j in left_b:
            left_a.remove(i)
            left_b.remove(j)
            found.append(Match((i,), (j,), given))


def _apart(i: int, j: int, scorer: Scorer) -> float:
    """The score of two quotes off the common order: in one row as there, else by wording; 0 below the gate."""
    if (i, j) in scorer.constraints.apart:
        return 0.0
    if 0 <= scorer.a[i].row == scorer.b[j].row and scorer.wording([scorer.a[i]], [scorer.b[j]]) > 0.3:
        given = scorer.near([i], [j])
        return given if given > GATE else 0.0
    given = scorer.far(scorer.a[i], scorer.b[j])
    return given if given > _FAR_GATE else 0.0


def _left(found: Sequence[Match], scorer: Scorer) -> tuple[set[int], set[int]]:
    used_a, used_b = {i for match in found for i in match.a}, {j for match in found for j in match.b}
    return set(range(len(scorer.a))) - used_a, set(range(len(scorer.b))) - used_b


def _with_pieces(found: list[Match], fixed: list[Match], scorer: Scorer) -> list[Match]:
    """Join a quote that is left to the pair beside it whose other side holds its words too."""
    left_a, left_b = _left([*fixed, *found], scorer)
    done = []
    for match in sorted(found, key=lambda m: (m.a, m.b)):
        a, b = list(match.a), list(match.b)
        for mine, left, own, other in ((a, left_a, scorer.a, [scorer.b[j] for j in match.b]),
                                       (b, left_b, scorer.b, [scorer.a[i] for i in match.a])):  # fmt: skip
            for number in (mine[0] - 1, mine[-1] + 1):
                if number in left and _is_piece(own, number, mine, other, scorer):
                    left.remove(number)
                    mine.append(number)
                    mine.sort()
        done.append(Match(tuple(a), tuple(b), match.score))
    return done


def _is_piece(own: Sequence[Item], number: int, mine: Sequence[int], other: Sequence[Item], scorer: Scorer) -> bool:
    """Whether the words of a quote are in what its neighbour's partner has beyond the neighbour's own words."""
    piece = own[number]
    neighbours = [own[n] for n in mine]
    beyond = _bag(other) - _bag(neighbours)
    if len(piece.words) < 2 or not piece.weight:
        return False
    share = scorer.weights.total(piece.bag & beyond) / piece.weight
    if _joinable([piece, *neighbours]):
        return share >= _PIECE_GATE
    one_speaker = all(speakers_agree(piece, neighbour) > 0 for neighbour in neighbours)
    return one_speaker and {_class(item) for item in (piece, *neighbours)} == _TOLD and share >= _RETOLD_GATE


def _said_once(items: Sequence[Item]) -> dict[tuple[str, ...], int]:
    """The numbers of the quotes by their words, of those long enough that nobody says twice."""
    times = Counter(item.words for item in items)
    return {item.words: n for n, item in enumerate(items) if times[item.words] == 1 and len(item.words) >= _MOVED_WORDS}


def _bag(few: Sequence[Item]) -> Counter[str]:
    if len(few) == 1:
        return few[0].bag
    together: Counter[str] = Counter()
    for item in few:
        together.update(item.bag)
    return together


def speakers_agree(a: Item, b: Item) -> float:
    """1 where both quotes have one speaker, -1 where they have two, 0 where that cannot be told."""
    if a.person is not None and b.person is not None:
        if a.speakers & b.speakers:
            return 1.0 if a.quote.sure and b.quote.sure else 0.6
        return -1.0 if a.quote.sure and b.quote.sure else -0.4
    if a.speaker and b.speaker:
        share = len(a.speaker & b.speaker) / min(len(a.speaker), len(b.speaker))
        return 1.0 if share >= 0.5 else -0.3
    return 0.0


def _joinable(few: Sequence[Item]) -> bool:
    """Whether quotes of one telling may stand on one side of a pair: one speaker, one way of quoting."""
    return all(_one_voice(few[0], item) and _class(few[0]) == _class(item) for item in few[1:])


def _one_voice(a: Item, b: Item) -> bool:
    """Whether two quotes of one telling may be one speaker's; a person is no "the report"."""
    person_and_thing = (a.speakers and b.speaker) or (b.speakers and a.speaker)
    return not person_and_thing and speakers_agree(a, b) >= 0


def _class(item: Item) -> str:
    return {Manner.INDIRECT: "reported", Manner.PHRASE: "phrase"}.get(item.quote.manner, "speech")


def _kinds_fit(a: Sequence[Item], b: Sequence[Item], words: float) -> bool:
    """Speech pairs with speech; across ways of quoting only on much the same words."""
    first, second = _class(a[0]), _class(b[0])
    if first == second:
        return first != "phrase" or words > 0.5
    return words > (0.6 if "phrase" in (first, second) else 0.45)

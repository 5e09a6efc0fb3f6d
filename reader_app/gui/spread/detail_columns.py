"""The row in focus as columns: each piece of wording a column, as wide as the wider telling; no painting here.

``measure`` gives the width of a text in px, so that the arithmetic needs no toolkit.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader_app.alignment.model import EditKind, Row
from reader_app.article.span import Span
from reader_app.article.words import has_sense, is_sign, is_wording
from reader_app.comparison.model import Comparison
from reader_app.gui.signs.one_line import flat
from reader_app.marks import trimmed
from reader_app.target import Side

Measure = Callable[[str], float]
GAP = 11.0
ELLIPSIS = "…"
_LONGEST_SAME, _LONGEST_CHANGED = 0.28, 0.62  # shares of the room that one column may take


@dataclass(frozen=True, slots=True)
class Column:
    """One piece: the number of its edit, the words of both tellings, and whether they part here."""

    edit: int
    a: str
    b: str
    parts: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A column at its place; ``a`` and ``b`` are cut where they were too long."""

    column: Column
    a: str
    b: str
    left: float
    width: float


def columns_of(comparison: Comparison, row: Row) -> tuple[Column, ...]:
    """The pieces of a row, blanks at their ends left away; a piece without letters, figures or symbols is none."""
    found = []
    in_a = _pieces(comparison.a.text, [edit.a for edit in row.edits])
    in_b = _pieces(comparison.b.text, [edit.b for edit in row.edits])
    for number, (edit, a, b) in enumerate(zip(row.edits, in_a, in_b, strict=True)):
        sides = (comparison.a.text, edit.a), (comparison.b.text, edit.b)
        if has_sense(a + b) or any(is_wording(text, span.start, span.end) for text, span in sides):
            found.append(Column(number, a, b, edit.kind is not EditKind.SAME))
    return tuple(found)


def marked_in(words: str) -> Iterator[Span]:
    """The stretches of a differing piece worth marking; a minus alone is that of the number in the next piece."""
    whole = Span(0, len(words))
    return iter([whole]) if is_sign(f"{words}0", 0, len(words)) else trimmed(whole, words)


def _pieces(text: str, spans: Sequence[Span]) -> list[str]:
    """The words of each span; signs that hang on the word before or after it, as quotation marks do, go with that."""
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    filled = [number for number, span in enumerate(spans) if len(span)]
    one = filled[0] if filled else -1
    for other in filled[1:]:
        if ends[one] == starts[other]:
            ends[one] = starts[other] = _joint(text, starts[one], ends[one], ends[other])
        one = other if starts[other] < ends[other] else one
    return [flat(text[start:end]).strip() for start, end in zip(starts, ends, strict=True)]


def _joint(text: str, begin: int, at: int, end: int) -> int:
    """Where one piece ends and the next begins: near ``at``, and not between a word and the signs that hang on it."""
    joint = at
    while begin < joint < end and not text[joint - 1].isspace() and _hangs(text, joint):
        joint += 1
    while joint == at > begin and _hangs(text, at - 1) and not text[at].isspace():
        at -= 1
        joint -= 1
    return joint


def _hangs(text: str, place: int) -> bool:
    """Whether a mark stands there that says nothing by itself."""
    return not text[place].isspace() and not is_wording(text, place, place + 1)


def in_order(columns: Sequence[Column], row: Row) -> bool:
    """Whether the pieces follow each other in both tellings: only then can they be read as columns."""
    for side in Side:
        spans = [edit.a if side is Side.A else edit.b for edit in (row.edits[column.edit] for column in columns)]
        starts = [span.start for span in spans if len(span)]
        if starts != sorted(starts):
            return False
    return True


def shows_enough(placed: Sequence[Placed], columns: Sequence[Column]) -> bool:
    """Whether what is shown of ``columns`` has two of their changes in it, or all there are."""
    return sum(one.column.parts for one in placed) >= min(2, sum(column.parts for column in columns))


def place(columns: Sequence[Column], current: int, room: float, measure: Measure) -> tuple[Placed, ...]:
    """Set columns side by side in ``room`` px so that the edit ``current`` (-1: none) can be seen.

    What does not fit before or after is told by a column that holds an ellipsis.
    """
    cut = [_cut(column, room, measure) for column in columns]
    widths = [max(measure(a), measure(b)) for a, b in cut]
    dots = measure(ELLIPSIS) + GAP
    first = _first(columns, widths, current, room - 2 * dots)
    found: list[Placed] = []
    left = 0.0
    if first:
        found.append(_dots(left, dots))
        left += dots
    for number in range(first, len(columns)):
        spare = 0.0 if number + 1 == len(columns) else dots
        if left + widths[number] > room - spare and number > first:
            found.append(_dots(left, dots))
            break
        a, b = cut[number]
        found.append(Placed(columns[number], a, b, left, widths[number]))
        left += widths[number] + GAP
    return tuple(found)


def _first(columns: Sequence[Column], widths: Sequence[float], current: int, room: float) -> int:
    """The first column to show: as far back from ``current`` as leaves it in the first two thirds of the room."""
    at = next((n for n, column in enumerate(columns) if column.edit == current), 0)
    if sum(widths[: at + 1]) + GAP * at <= room:
        return 0
    first, taken = at, widths[at]
    while first and taken + GAP + widths[first - 1] <= room * 2 / 3:
        first -= 1
        taken += GAP + widths[first]
    return first


def _cut(column: Column, room: float, measure: Measure) -> tuple[str, str]:
    most = room * (_LONGEST_CHANGED if column.parts else _LONGEST_SAME)
    if column.parts:
        return shortened(column.a, most, measure), shortened(column.b, most, measure)
    return without_middle(column.a, most, measure), without_middle(column.b, most, measure)


def _dots(left: float, width: float) -> Placed:
    return Placed(Column(-1, ELLIPSIS, ELLIPSIS, parts=False), ELLIPSIS, ELLIPSIS, left, width - GAP)


def shortened(text: str, most: float, measure: Measure) -> str:
    """``text`` without the words at its end that do not fit into ``most`` px, then an ellipsis."""
    if measure(text) <= most:
        return text
    words = text.split(" ")
    kept = _most_words(len(words), lambda n: measure(" ".join(words[:n]) + " " + ELLIPSIS) <= most)
    if not kept:
        letters = _most_words(len(text), lambda n: measure(text[:n] + ELLIPSIS) <= most)
        return text[:letters] + ELLIPSIS
    return " ".join(words[:kept]) + " " + ELLIPSIS


def without_middle(text: str, most: float, measure: Measure) -> str:
    """``text`` without as many words of its middle as it takes to fit into ``most`` px."""
    if measure(text) <= most:
        return text
    words = text.split(" ")
    kept = _most_words(len(words) // 2, lambda n: measure(_ends(words, n)) <= most)
    return _ends(words, kept) if kept else shortened(text, most, measure)


def _ends(words: Sequence[str], kept: int) -> str:
    return " ".join([*words[:kept], ELLIPSIS, *words[-kept:]])


def _most_words(most: int, fits: Callable[[int], bool]) -> int:
    """The largest number up to ``most`` that fits, by halving; 0 where one does not."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low

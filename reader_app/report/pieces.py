"""From spans to lines: cut a stretch of an article where a mark, a quote or a name begins or ends."""

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.article.words import fold
from reader_app.comparison.model import Comparison
from reader_app.marks import Mark, Role, RowMarks, Side, marks_beside_rows
from reader_app.report.lines import Line, Look, Piece
from reader_app.report.script import readable

LETTER = {Side.A: Look.LETTER_A, Side.B: Look.LETTER_B}
MARK = {Side.A: Look.MARK_A, Side.B: Look.MARK_B}
_BESIDE_ROWS = frozenset((Role.QUOTE, Role.QUOTE_ALTERED, Role.PERSON))
THIN = {Side.A: Look.THIN_A, Side.B: Look.THIN_B}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span with what it is: a look, a link, or the number of a quote (whose span has its quotation marks).

    ``reported`` are words without quotation marks of their own.
    """

    span: Span
    look: Look = Look.PLAIN
    link: str = ""
    quote: int = 0
    reported: bool = False


def stretches(comparison: Comparison) -> tuple[dict[int, list[Stretch]], dict[int, list[Stretch]]]:
    """What A and B are to show of marks, quotes and names, by block number."""
    rows = RowMarks(comparison)
    found = [mark for number in range(len(comparison.rows)) for mark in rows.differing(number)]
    found += (mark for mark in marks_beside_rows(comparison) if mark.role in _BESIDE_ROWS)
    found.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    first, second = ([mark for mark in found if mark.side is side] for side in (Side.A, Side.B))
    return _by_block(comparison.a, first), _by_block(comparison.b, second)


def _by_block(article: Article, given: Iterable[Mark]) -> dict[int, list[Stretch]]:
    starts = [block.span.start for block in article.blocks]
    found: dict[int, list[Stretch]] = {}
    for mark in given:
        stretch = _stretch(mark, article.text)
        number = max(0, bisect_right(starts, mark.span.start) - 1)
        while number < len(starts) and starts[number] < max(stretch.span.end, mark.span.start + 1):
            found.setdefault(number, []).append(stretch)
            number += 1
    return found


def _stretch(mark: Mark, text: str) -> Stretch:
    if mark.role is Role.WORDING:
        return Stretch(mark.span, MARK[mark.side])
    if mark.role is Role.WORDING_QUIET:
        return Stretch(mark.span, THIN[mark.side])
    if mark.role in (Role.QUOTE, Role.QUOTE_ALTERED):
        whole = with_quotation_marks(mark.span, text)
        return Stretch(whole, quote=mark.target.number + 1, reported=not any(c in QUOTATION for c in whole.of(text)))
    return Stretch(mark.span, link=f"person-{mark.target.number + 1}")


def line(text: str, span: Span, given: Sequence[Stretch] = ()) -> Line:
    """``span`` of ``text`` as pieces; where stretches of one sort overlap, the first holds."""
    inside = [stretch for stretch in given if stretch.span.overlaps(span)]
    if not inside:
        return (Piece(readable(span.of(text))),) if len(span) else ()
    cuts = {span.start, span.end}
    for stretch in inside:
        cuts |= {max(stretch.span.start, span.start), min(stretch.span.end, span.end)}
    edges = _edges(inside, span)
    cuts |= set(edges)
    pieces: list[Piece] = []
    places = sorted(cuts)
    looks = _looks(inside, places)
    for start, end, (look, link) in zip(places, [*places[1:], None], looks, strict=True):
        pieces += edges.get(start, [])
        if end is not None:
            pieces.append(Piece(readable(text[start:end]), look, link))
    return tuple(pieces)


def _looks(given: Sequence[Stretch], places: Sequence[int]) -> Iterator[tuple[Look, str]]:
    """The look and the link at each of ``places``, which are in order."""
    coming = sorted([(stretch.span.start, number, stretch) for number, stretch in enumerate(given)], reverse=True)
    here: list[tuple[int, Stretch]] = []
    for place in places:
        while coming and coming[-1][0] <= place:
            insort(here, coming.pop()[1:])
        here = [(number, stretch) for number, stretch in here if place < stretch.span.end]
        look, link = Look.PLAIN, ""
        for _, stretch in here:
            look, link = look or stretch.look, link or stretch.link
        yield look, link


def _edges(given: Sequence[Stretch], span: Span) -> dict[int, list[Piece]]:
    """Where quotes begin and end, as pieces by place."""
    found: dict[int, list[Piece]] = {}
    for stretch in given:
        if not stretch.quote:
            continue
        whole = stretch.span
        link = f"quote-{stretch.quote}"
        look = Look.NUMBER if stretch.reported else Look.CLOSE
        if not stretch.reported and span.start <= whole.start < span.end:
            found.setdefault(whole.start, []).append(Piece("", Look.OPEN, link))
        if span.start < whole.end <= span.end:
            found.setdefault(whole.end, []).insert(0, Piece(f"q{stretch.quote}", look, link))
    return found


_OPENING = "\"'“‘”’„‚«»‹›「『《〈"
_CLOSING = "\"'”’“‘»«›‹」』》〉"
QUOTATION = frozenset(_OPENING + _CLOSING) - frozenset("'’")


def with_quotation_marks(span: Span, text: str) -> Span:
    """``span`` and the quotation marks around it, if they stand there; a full stop or comma may come before one.

    A mark after the end belongs to the span too where one opens inside and does not close.
    """
    start, end = span.start, span.end
    opened = start > 0 and text[start - 1] in _OPENING
    inner = span.of(text)
    if not opened and sum(inner.count(c) for c in "“„«「『") <= sum(inner.count(c) for c in "”»」』"):
        return span
    after = end + 1 if text[end : end + 1] in tuple(".,!?…") else end
    if text[after : after + 1] and text[after] in _CLOSING:
        end = after + 1
    return Span(start - opened, end)


def lettered(words: str, side: Side, look: Look = Look.PLAIN) -> Line:
    """``words`` with the side's letter, set as a letter, where they have ``{letter}``."""
    if "{letter}" not in words:
        return (Piece(words, look),)
    before, _, after = words.partition("{letter}")
    pieces = (Piece(before, look), Piece(side.value.upper(), LETTER[side]), Piece(after, look))
    return tuple(piece for piece in pieces if piece.text)


def joined(lines: Iterable[Line], between: str) -> Line:
    """Several lines in one, with ``between`` set plain in the gaps."""
    out: list[Piece] = []
    for one in lines:
        if out and one:
            out.append(Piece(between))
        out += one
    return tuple(out)


def unshared(words: str, others: str, side: Side) -> Line:
    """``words`` with those marked that ``others`` does not have, case and form of marks aside; for names and titles."""
    known = {fold(word.strip(",.")) for word in others.split()}
    pieces: list[Piece] = []
    for word in words.split():
        look = Look.PLAIN if fold(word.strip(",.")) in known else MARK[side]
        if pieces and pieces[-1].look == look:
            pieces[-1] = Piece(f"{pieces[-1].text} {word}", look)
        else:
            if pieces:
                pieces.append(Piece(" "))
            pieces.append(Piece(word, look))
    return tuple(pieces)

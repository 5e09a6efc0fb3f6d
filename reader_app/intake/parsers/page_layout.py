"""Lines of print on pages become paragraphs: columns, running heads, paragraphs, headings, words broken at line ends.

Pure geometry, in points with the origin at the lower left as PDF has it; no PDF library is known here.  Columns are
found by gutters: left edges that lines share, with lines abreast on the other side; lines across a gutter part the page
into bands.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from reader_app.article.model import BlockKind
from reader_app.intake.piece import Piece
from reader_app.intake.text.paragraphs import EARLY, head_lines
from reader_app.intake.text.pictures import Picture, with_pictures

_EDGE, _SET_OFF = 0.12, 1.45
_HEADING = 1.14
_LEAST, _CELL = 3, 18
_LONGEST_HEADING = 200
_BROKEN = "\x02"
_HYPHENS, _LONGEST_WORD = ("-", "\u00ad", _BROKEN), 100
_AT_END, _AT_START = re.compile(rf"([^\W\d_]+)(?:-|\u00ad|{_BROKEN})$"), re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(
    r"^\W*(?:(?:page|seite|p\.|s\.|стр\.?)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|von|из|–|-)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"[.!?:…。！？][\"'”’»)\]]*$")
_BULLET = re.compile(r"^(?:[•▪‣◦●–—-]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print: its words, its box, the size of its type, all in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

    @property
    def height(self) -> float:
        """The height of the box."""
        return max(0.1, self.top - self.bottom)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of one page, its size, and what is said of the pictures on it."""

    lines: tuple[Line, ...]
    width: float
    height: float
    pictures: tuple[str, ...] = ()


@dataclass(slots=True)
class _Paragraph:
    lines: list[Line]
    heading: int = 0

    @property
    def size(self) -> float:
        return self.lines[0].size


def pieces_of(sheets: Sequence[Sheet], *, all_lines: bool = False) -> tuple[tuple[Piece, ...], int]:
    """The text of all pages in reading order, and how many running heads and page numbers were left out.

    With ``all_lines`` none is.  What is said of a page's pictures comes before the paragraph that begins the next page.
    """
    kept, left_out = (list(sheets), 0) if all_lines else without_running_heads(sheets)
    sizes = Counter[float]()
    for line in (line for sheet in kept for line in sheet.lines):
        sizes[round(line.size * 2) / 2] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    paragraphs, pictures = list[_Paragraph](), list[Picture]()
    for sheet in kept:
        for column in columns(sheet.lines):
            _join(paragraphs, _paragraphs(column, body))
        pictures += [Picture(len(paragraphs), (), "", words) for words in sheet.pictures]
    paragraphs[:EARLY] = [part for paragraph in paragraphs[:EARLY] for part in _head_parted(paragraph)]
    words = Counter(re.findall(r"[\w-]+", "\n".join([line.text for p in paragraphs for line in p.lines]).lower()))
    ranks = sorted({round(p.size) for p in paragraphs if p.heading}, reverse=True)
    pieces = ((number, piece) for number, p in enumerate(paragraphs) if (piece := _piece(p, ranks, words)))
    return with_pictures(pieces, pictures), left_out


def without_running_heads(sheets: Sequence[Sheet]) -> tuple[list[Sheet], int]:
    """The pages less what repeats in the bands at their edges, digits aside, and less page numbers there."""
    edges = [_edge_lines(sheet) for sheet in sheets]
    seen = Counter(words for lines in edges for words in {_folded(line) for line in lines})
    usual = median([line.size for sheet in sheets for line in sheet.lines] or [0.0])
    out, left_out = [], 0
    for sheet, edge in zip(sheets, edges, strict=True):
        gone = {
            line
            for line in edge
            if line.size < 1.5 * usual  # larger is a headline that later pages repeat in small type
            and (_NUMBER.match(line.text) or seen[_folded(line)] >= 2 + len(sheets) // 8)
        }
        left_out += len(gone)
        out.append(replace(sheet, lines=tuple(line for line in sheet.lines if line not in gone)))
    return out, left_out


def _edge_lines(sheet: Sheet) -> set[Line]:
    """The lines of the bands above and below the text: at most three rows, near the edge, set off by white space."""
    out: set[Line] = set()
    for way in (1, -1):
        rows = sorted(sheet.lines, key=lambda x: -way * x.bottom)
        band: list[Line] = []
        for line in rows:
            if band and abs(band[-1].bottom - line.bottom) > _SET_OFF * band[-1].size:
                break
            band.append(line)
        levels = {round(line.bottom) for line in band}
        near = all(
            line.bottom > sheet.height * (1 - _EDGE) if way > 0 else line.top < sheet.height * _EDGE for line in band
        )
        if len(levels) <= 3 and near:
            out.update(band)
    return out


def _folded(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(line.text.split())).casefold()


def columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in reading order, a list a column; a stack instead of recursion."""
    out: list[list[Line]] = []
    stack = [list(lines)]
    while stack:
        region = stack.pop()
        parts = _cut(region)
        if parts:
            stack.extend(reversed(parts))
        elif region:
            out.append(_in_rows(region))
    return out


def _cut(region: list[Line]) -> list[list[Line]] | None:
    """Bands from the top down: lines across the gutter, or lines left and then right of it; None without a gutter.

    A gutter runs just before a left edge that several lines share, with lines on both sides of it.
    """
    best: tuple[int, float] | None = None
    for edge, count in Counter(round(line.left / 2) for line in region).items():
        at = edge * 2 - 1.5
        left, right = [x for x in region if x.right <= at], [x for x in region if x.left >= at]
        few = min(len(left), len(right))
        if count >= 2 and few >= _LEAST and _abreast(left, right) and not _is_table(left, right):
            across = len(region) - len(left) - len(right)
            best = max(best or (few - across, at), (few - across, at))
    return _bands(region, best[1]) if best else None


def _abreast(left: list[Line], right: list[Line]) -> bool:
    """Whether lines on both sides stand at the same heights."""
    low, high = min(x.bottom for x in right), max(x.top for x in right)
    return sum(low < (x.bottom + x.top) / 2 < high for x in left) >= _LEAST


def _bands(region: list[Line], gutter: float) -> list[list[Line]]:
    out: list[list[Line]] = []
    sides: tuple[list[Line], list[Line]] = ([], [])
    across: list[Line] = []
    for line in sorted(region, key=lambda x: (-x.top, x.left)):
        if line.left < gutter < line.right:
            out += [*sides]
            sides = ([], [])
            across.append(line)
        else:
            out.append(across)
            across = []
            sides[line.left >= gutter].append(line)
    return [part for part in (*out, across, *sides) if part]


def _is_table(left: list[Line], right: list[Line]) -> bool:
    """Whether one side is short labels level with the other's lines, as in lists of figures."""
    few, many = sorted((left, right), key=len)
    level = sum(any(abs(x.bottom - y.bottom) < 0.3 * x.height for y in many) for x in few)
    return level >= 0.8 * len(few) and median(len(x.text) for x in few) < _CELL


def _in_rows(region: list[Line]) -> list[Line]:
    """Lines from the top down; what stands on one level becomes one line."""
    out: list[Line] = []
    for line in sorted(region, key=lambda x: (-x.bottom, x.left)):
        last = out[-1] if out else None
        if (
            last
            and abs(last.bottom - line.bottom) < 0.4 * min(last.height, line.height)
            and line.left >= last.right - 1
        ):
            text = f"{last.text} {line.text}"
            out[-1] = Line(text, last.left, last.bottom, line.right, max(last.top, line.top), last.size)
        else:
            out.append(line)
    return out


def _paragraphs(column: list[Line], body: float) -> list[_Paragraph]:
    """The lines of one column grouped: by gaps, indents, short last lines, change of size."""
    if not column:
        return []
    pitch = median([a.bottom - b.bottom for a, b in pairwise(column)] or [column[0].height])
    edges = min(x.left for x in column), max(x.right for x in column)
    out = [_Paragraph([column[0]], _is_heading(column[0], body))]
    for above, line in pairwise(column):
        if _parts(above, line, body, pitch, edges) or _is_heading(line, body) != out[-1].heading:
            out.append(_Paragraph([line], _is_heading(line, body)))
        else:
            out[-1].lines.append(line)
    return out


def _parts(above: Line, line: Line, body: float, pitch: float, edges: tuple[float, float]) -> bool:
    """Whether a paragraph ends between two lines."""
    if abs(above.size - line.size) <= 0.12 * line.size and _is_heading(line, body):
        return above.bottom - line.bottom > 1.6 * line.size
    if above.bottom - line.bottom > 1.4 * max(pitch, 0.9 * line.size) or abs(above.size - line.size) > 0.12 * line.size:
        return True
    left, right = edges
    indented = line.left - left > 0.8 * line.size and above.left - left < 0.5 * line.size
    short = right - above.right > 0.12 * (right - left)
    return bool(_BULLET.match(line.text)) or (_CLOSED.search(above.text) is not None and (indented or short))


def _is_heading(line: Line, body: float) -> int:
    return int(line.size > _HEADING * body and any(c.isalpha() for c in line.text))


def _join(paragraphs: list[_Paragraph], new: list[_Paragraph]) -> None:
    """Append a column's paragraphs; its first continues the last one where that broke off."""
    if paragraphs and new and _goes_on(paragraphs[-1], new[0]):
        paragraphs[-1].lines += new.pop(0).lines
    paragraphs += new


def _goes_on(before: _Paragraph, after: _Paragraph) -> bool:
    """Whether a paragraph goes on within a sentence in the next column, or a headline in its next line."""
    last, first = before.lines[-1], after.lines[0]
    if before.heading != after.heading or abs(last.size - first.size) > 0.1 * first.size:
        return False
    if after.heading:
        return 0 < last.bottom - first.bottom < 1.6 * first.size
    broken = last.text.endswith(("-", _BROKEN)) or first.text[:1].islower()
    return broken and not _CLOSED.search(last.text)


def _head_parted(paragraph: _Paragraph) -> list[_Paragraph]:
    """A paragraph whose first lines say who and when, those lines each for itself."""
    head = 0 if paragraph.heading else head_lines([line.text for line in paragraph.lines[:EARLY]])
    rest = paragraph.lines[head:]
    return [_Paragraph([line]) for line in paragraph.lines[:head]] + (
        [_Paragraph(rest, paragraph.heading)] if rest else []
    )


def _piece(paragraph: _Paragraph, ranks: list[int], words: Counter[str]) -> Piece | None:
    text = " ".join(_unbroken([line.text for line in paragraph.lines], words).split())
    if not text:
        return None
    if paragraph.heading and len(text) <= _LONGEST_HEADING:
        return Piece(text, BlockKind.HEADING, min(6, ranks.index(round(paragraph.size)) + 1))
    bullet = _BULLET.match(text)
    if bullet and not bullet[0].strip()[0].isalnum() and bullet[0].strip() not in "–—-":
        return Piece(text[bullet.end() :], BlockKind.LIST_ITEM, 1)
    return Piece(text)


def _unbroken(lines: list[str], words: Counter[str]) -> str:
    """Lines as one text: a hyphen at a line's end goes unless the word is written with it elsewhere."""
    text = lines[0]
    for line in lines[1:]:
        broken = _AT_END.search(text, len(text) - _LONGEST_WORD) if text[-1:] in _HYPHENS else None
        following = _AT_START.match(line)
        if not broken or not following or not following[0][0].islower():
            text = f"{text.rstrip(_BROKEN)} {line}"
            continue
        joined, hyphened = (broken[1] + following[0]).lower(), f"{broken[1]}-{following[0]}".lower()
        keep = words[hyphened] > words[joined]
        text = text[: broken.end(1)] + ("-" if keep else "") + line
    return text

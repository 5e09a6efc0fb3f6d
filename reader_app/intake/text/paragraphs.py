"""Where the paragraphs of a plain text are: blank lines, one line a paragraph, or lines wrapped at a column."""

from collections.abc import Sequence

from reader_app.article.span import Span
from reader_app.intake.progress import DECODED, SPLIT, counted
from reader_app.intake.text.bylines import byline_in, is_name
from reader_app.intake.text.heads import is_head_line
from reader_app.intake.text.imprint import is_outlet
from reader_app.lazy_import import lazy_pattern

_CLOSED = lazy_pattern(r"[.!?:;…。！？][\"'”’»)\]]*$")
_NARROW, _WIDE = 30, 120
EARLY = 8  # as many runs of a text, and lines of one of them, may be its head


def runs(text: str) -> list[Span]:
    """The runs of lines that are not blank, without the blanks at their ends."""
    out: list[Span] = []
    begun, stop, at = -1, 0, 0
    for line in text.split("\n"):
        bare = line.rstrip()
        if bare:
            stop = at + len(bare)
            if begun < 0:
                begun = stop - len(bare.lstrip())
        elif begun >= 0:
            out.append(Span(begun, stop))
            begun = -1
        at += len(line) + 1
    if begun >= 0:
        out.append(Span(begun, stop))
    return out


def paragraphs(text: str) -> list[Span]:
    """The paragraphs: runs of lines that are not blank; each line its own where the text is not wrapped or a head."""
    plain = _set_apart(text)
    if plain is not None:
        return plain
    found = runs(text)
    return [
        line
        for number, run in enumerate(counted(found, DECODED, SPLIT))
        for line in ([run] if text.find("\n", run.start, run.end) < 0 else _parted(text, run, early=number < EARLY))
    ]


def _set_apart(text: str) -> list[Span] | None:
    """The paragraphs where each is one line and the next line is blank, as in most texts; None where some are not."""
    out: list[Span] = []
    at = 0
    for line in text.rstrip("\n").split("\n\n"):
        if not line or "\n" in line or line != line.strip():
            return None
        out.append(Span(at, at + len(line)))
        at += len(line) + 2
    return out


def _parted(text: str, run: Span, *, early: bool) -> list[Span]:
    """The paragraphs of a run of several lines; ``early``: near the beginning of a text, where its head may be."""
    rows = lines(text, run)
    head = rows[: head_lines([row.of(text) for row in rows[:EARLY]])] if early else []
    rest = rows[len(head) :]
    if not rest:
        return head
    body = Span(rest[0].start, rest[-1].end)
    return [*head, *([body] if is_wrapped(body.of(text)) else rest)]


def head_lines(rows: Sequence[str]) -> int:
    """How many of the first lines of a text are its head: those of who and when, and what stands before them.

    A line that goes on what the line before it began, as wrapped ones do, is none.
    """
    last = 0
    for number, row in enumerate(rows):
        told = is_head_line(row) or (number == last and number and (is_outlet(row) or is_name(row)))
        if told and (number == last or not (row[:1].islower() or (_CLOSED.search(row) and not byline_in(row)))):
            last = number + 1
    return last


def lines(text: str, run: Span) -> list[Span]:
    """The lines of one run, without the blanks at their ends."""
    out, at = [], run.start
    for line in run.of(text).split("\n"):
        out.append(_trimmed(text, at, at + len(line)))
        at += len(line) + 1
    return out


def is_wrapped(run: str) -> bool:
    """Whether a run of lines is one paragraph broken at a column.

    So it is where all lines but the last reach nearly the longest one, and some of them end amid a sentence; a line
    ends its paragraph where it is long beyond any column or where all lines end as sentences do.
    """
    if "\n" not in run:
        return True
    rows = [row.strip() for row in run.split("\n")]
    longest = max(map(len, rows))
    if longest > _WIDE:
        return False
    inner = rows[:-1]
    open_ends = sum(not _CLOSED.search(row) for row in inner)
    even = sum(len(row) >= 0.6 * longest for row in inner)
    return longest >= _NARROW and open_ends >= 0.5 * len(inner) and even >= 0.6 * len(inner)


def unwrapped(run: str) -> str:
    """A wrapped paragraph as one line; words that a hyphen broke at a line's end stay as they are."""
    return " ".join(row.strip() for row in run.split("\n"))


def _trimmed(text: str, start: int, end: int) -> Span:
    stretch = text[start:end]
    if stretch == stretch.strip():
        return Span(start, end)
    start += len(stretch) - len(stretch.lstrip())
    return Span(start, start + len(stretch.strip()))

"""Datelines that run into the first paragraphs ("PORT LINNET, 4 March (NNA) — Two ferries ..."), cut off from them.

One that stands alone on its line ("PORT LINNET, 4 March") is told by a name of a place and a day right behind it.

A dateline is told by its shape alone: a place in capitals, then at will a region, a date and an agency, then a dash,
then the beginning of a sentence.  A place in small letters counts only before an agency in brackets.
"""

import datetime as dt
from collections.abc import Sequence
from itertools import islice

from reader_app.article.model import BlockKind
from reader_app.article.span import Span
from reader_app.intake.piece import Piece
from reader_app.intake.text.dates import date_in, is_date_line
from reader_app.lazy_import import lazy_pattern

_EARLY, _DASHES = 3, "-–—"
_DASH = lazy_pattern(r"\s+(?:[-–—]|--)\s+|—(?=\S)")
_SENTENCE = lazy_pattern(r"[\"'“”„«»‘’(\[¿¡]*(?=\w)(?P<first>\w)")
_LONGEST, _LEAST_AFTER, _MOST_WORDS, _LEAST_LETTERS = 90, 20, 4, 3
_AGENCY = lazy_pattern(r"\([^()\n]{2,40}\)|/[^/\n]{2,40}/(?=\s|$)")
_PLACE_END = lazy_pattern(r",|\(|\s/|\d")
_STOP = lazy_pattern(r"[.!?]\s")


def cut_datelines(
    text: str, spans: Sequence[Span], pieces: Sequence[Piece]
) -> tuple[tuple[Span, ...], tuple[Piece, ...]]:
    """The same blocks, the first dateline among the first body paragraphs a block of its own; the text stays."""
    story = (n for n, p in enumerate(pieces) if p.kind is BlockKind.PARAGRAPH and not p.furniture)
    for number in islice(story, _EARLY):
        if number + 1 < len(pieces) and stands_alone(pieces[number].text):
            lone = pieces[number]._replace(kind=BlockKind.DATELINE, furniture=True)
            return tuple(spans), (*pieces[:number], lone, *pieces[number + 1 :])
        start = spans[number].start
        end, begin = run_in(pieces[number].text)
        if not end or sum(p.text.startswith(pieces[number].text[:end]) for p in pieces) > 1:
            continue  # what begins several paragraphs names a speaker
        dateline = pieces[number]._replace(text=text[start : start + end], kind=BlockKind.DATELINE, furniture=True)
        rest = pieces[number]._replace(text=pieces[number].text[begin:])
        cut = (Span(start, start + end), Span(start + begin, spans[number].end))
        return (
            (*spans[:number], *cut, *spans[number + 1 :]),
            (*pieces[:number], dateline, rest, *pieces[number + 1 :]),
        )
    return tuple(spans), tuple(pieces)


def stands_alone(line: str) -> bool:
    """Whether a line is a place and a day, with or without a year, and nothing else."""
    if len(line) > _LONGEST:
        return False
    place, comma, rest = " ".join(line.split()).partition(",")
    if not comma or not _named(place) or sum(map(str.isalpha, place)) < _LEAST_LETTERS:
        return False
    bare = _AGENCY.sub(" ", rest)
    return any(map(str.isdigit, bare)) and _is_region_and_date(bare)


def day_of_year(dateline: str, year: int) -> dt.date | None:
    """The day of ``year`` that a dateline without a year names; None where it names none."""
    found = date_in(f"{_AGENCY.sub(' ', dateline).rstrip(' .,-–—')} {year}")
    return found[0] if found else None


def run_in(paragraph: str) -> tuple[int, int]:
    """Where the dateline that ``paragraph`` begins with ends, its dash included, and where the sentence begins.

    Both are 0 where there is none.
    """
    opening = paragraph[:_LONGEST]
    dash = _DASH.search(opening) if any(map(opening.__contains__, _DASHES)) else None
    if not dash:
        return 0, 0
    head, after = paragraph[: dash.start()], paragraph[dash.end() :]
    first = _SENTENCE.match(after)
    if not first or first["first"].islower() or len(after) < _LEAST_AFTER or not _is_dateline(head, after):
        return 0, 0
    return dash.start() + len(dash[0].rstrip()), dash.end()


def _is_dateline(head: str, after: str) -> bool:
    agency = _AGENCY.search(head)
    bare = _AGENCY.sub(" ", head)
    place_end = _PLACE_END.search(head)
    place = head[: place_end.start()] if place_end else head
    around = bare[len(place) :]
    if not 0 < len(place.split()) <= _MOST_WORDS or sum(map(str.isalpha, place)) < _LEAST_LETTERS:
        return False
    if not place.isupper() and not (agency and agency[0][0] == "(" and place[0].isupper() and _named(place)):
        return False
    if not around.strip() and not agency and _DASH.search(_first_sentence(after)):
        return False  # a second dash closes what the first opened
    return _is_region_and_date(around)


def _first_sentence(text: str) -> str:
    end = _STOP.search(text)
    return text[: end.start()] if end else text


def _is_region_and_date(words: str) -> bool:
    """Whether there is nothing but names of a region or weekday, then a date; either may be missing."""
    parts = [part.strip() for part in words.split(",")]
    for cut in range(len(parts) + 1):
        date = ", ".join(parts[cut:]).strip(" ,.")
        if all(map(_named, parts[:cut])) and (not date or is_date_line(date)):
            return True
    return False


def _named(words: str) -> bool:
    """Whether these few words all begin with capitals and hold no digit; no words do too."""
    few = words.split()
    return len(few) <= _MOST_WORDS and all(w[0].isupper() and not any(map(str.isdigit, w)) for w in few)

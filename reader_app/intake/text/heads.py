"""The head of a story: the lines above its first paragraph that say who tells it, when and where.

What a reader sees there is weighed against what the file says of itself: the properties of a document and the headers
of a mail often name another person, and those of a mail another day, and count last.
"""

import datetime as dt
import re
from collections.abc import Sequence

from reader_app.article.model import BlockKind
from reader_app.intake.piece import Finding, Piece
from reader_app.intake.text.bylines import (
    byline_in,
    is_name,
    is_named_date,
    is_nobody,
    is_trade,
    names_marked,
    outlet_in,
)
from reader_app.intake.text.datelines import day_of_year, run_in
from reader_app.intake.text.dates import date_in, is_date_line, parse_date
from reader_app.intake.text.imprint import READING, is_outlet
from reader_app.intake.text.outlet import host_of, outlet_of
from reader_app.intake.text.stock_phrases import RIGHTS, SECTION
from reader_app.lazy_import import lazy_pattern

_HEAD = 12
_STORY, _END = 140, 6
_OF_HEAD = (BlockKind.BYLINE, BlockKind.DATELINE)
_SENTENCES = lazy_pattern(r"[.!?…。！？][\"'”’»)\]]*\s+\S+.*[.!?…。！？][\"'”’»)\]]*$")
_DATELINE = lazy_pattern(
    r"[A-ZÀ-ÞА-ЯЁ][^.!?\n]{2,70}?(?:\([^()\n]{2,40}\)\s*[-–—]?|\s[-–—]{1,2}|[-–—]{1,2}\s)(?=\s|\S)"
)
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PUBLISHED = lazy_pattern(
    r"\b(?:published|posted|issued|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|опубликовано)\b",
    re.IGNORECASE,
)
_UPDATED = lazy_pattern(
    r"\b(?:updated|modified|changed|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|atualizado|"
    r"bijgewerkt|zaktualizowano|обновлено|оновлено)\b",
    re.IGNORECASE,
)
_GENERIC = lazy_pattern(
    r"\b(?:staff|editors?|editorial|newsroom|(?:news|web|online|digital)[ -]?(?:desk|team|staff)|team|admin\w*|"
    r"user|redaktion|onlineredaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакци[яи]|редакція|"
    r"correspondents?|contributors?|guest|webmaster|desk)\b",
    re.IGNORECASE,
)
_LOGIN = lazy_pattern(r"[a-z0-9_.@-]+")


def head_of(pieces: Sequence[Piece]) -> int:
    """How many pieces stand above the first paragraph of the story itself."""
    for number, piece in enumerate(pieces[:_HEAD]):
        told = piece.kind is BlockKind.PARAGRAPH and not piece.furniture
        if told and (len(piece.text) > _STORY or _SENTENCES.search(piece.text)):
            return number
    return min(len(pieces), _HEAD)


def is_headed(pieces: Sequence[Piece], first: int) -> bool:
    """Whether the ``first`` line has a writer or a day between it and the story, and is no part of these itself."""
    writer = any(piece.kind is BlockKind.BYLINE for piece in pieces[:first])
    head = head_of(pieces)
    below = any(piece.kind in _OF_HEAD for piece in pieces[first:head]) or any(
        run_in(p.text)[0] for p in pieces[head : head + 1]
    )
    return below and not writer and not is_name(pieces[first].text)


def is_head_line(line: str) -> bool:
    """Whether a line says who wrote a story, when, or how long it takes to read, as only lines of a head do."""
    return bool(
        is_date_line(line) or byline_in(line) or is_named_date(line) or is_nobody(line) or READING.fullmatch(line)
    )


def says_who(line: str) -> bool:
    """As ``is_head_line``, or what somebody is, alone on a line."""
    line = " ".join(line.split())
    return bool(line) and len(line) <= _STORY and (is_head_line(line) or is_trade(line))


def mark_head(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The same pieces, the outlets alone on a line of the head as furniture: beside a byline, or above a headline."""
    out = list(pieces)
    for number in range(1, head_of(pieces)):
        piece = out[number]
        above = out[number - 1]
        if piece.furniture or piece.kind is not BlockKind.PARAGRAPH or all(p.furniture for p in out[:number]):
            continue
        beside = any(p.kind in _OF_HEAD for p in (above, *out[number + 1 : number + 2]))
        if beside and is_outlet(piece.text):
            out[number] = piece._replace(furniture=True)
        elif (above.kind is BlockKind.BYLINE and is_trade(piece.text)) or (
            is_name(piece.text) and _is_signed(out, number)
        ):
            out[number] = piece._replace(kind=BlockKind.BYLINE, furniture=True)
    return tuple(out)


def _is_signed(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a name alone on a line stands beside the day or the outlet of a story that names no other writer."""
    around = (*pieces[max(0, number - 2) : number], *pieces[number + 1 : number + 3])
    told = any(p.kind is BlockKind.DATELINE or outlet_in(p.text) == p.text.strip("«»„“”") for p in around)
    return told and not any(p.kind is BlockKind.BYLINE for p in pieces[:_HEAD])


def without_sections(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces, the name of a section above the headline ("World news") as furniture."""
    head = head_of(pieces)
    for number, piece in enumerate(pieces[:head]):
        if piece.furniture:
            continue
        further = next((p for p in pieces[number + 1 : head]), None)
        told = further and not further.furniture and not is_name(further.text)
        if told and piece.kind is not BlockKind.TITLE and SECTION.match(piece.text):
            return (*pieces[:number], piece._replace(furniture=True), *pieces[number + 1 :])
        break
    return pieces


def byline_of(pieces: Sequence[Piece], findings: Sequence[Finding]) -> tuple[str, str]:
    """Who wrote the story, and where that was found: names before offices, what it shows before what it keeps."""
    stated = [(names_marked(f.value), f) for f in findings if f.field == "byline"]
    stated = [(names, f) for names, f in stated if names]
    for names, finding in stated:
        if not finding.weak and not _is_office(names):
            return names, finding.source
    lines = [piece.text for piece in pieces if piece.kind is BlockKind.BYLINE]
    seen = next((names for line in lines if (names := byline_in(line) or (line if is_name(line) else ""))), "")
    if seen:
        return seen, "byline"
    for names, finding in sorted(stated, key=lambda pair: (_is_office(pair[0]), pair[1].weak)):
        return names, finding.source
    return (names_marked(lines[0]) or " ".join(lines[0].split()), "byline") if lines else ("", "")


def _is_office(names: str) -> bool:
    """Whether an author is no person: the staff, a desk, the name that somebody logs in by, a name with a number."""
    return bool(_GENERIC.search(names) or _LOGIN.fullmatch(names)) or any(map(str.isdigit, names))


def date_of(pieces: Sequence[Piece], findings: Sequence[Finding]) -> tuple[dt.date | None, str]:
    """The day of the story, and where that was found: what the file states, its head, its end, when it was sent."""
    stated = [(date, f) for f in findings if f.field == "date" and (date := parse_date(f.value))]
    for date, finding in stated:
        if not finding.weak:
            return date, finding.source
    head = head_of(pieces)
    seen = _dated(pieces[:head]) or _dated(pieces[max(head, len(pieces) - _END) :]) or _of_place(pieces, findings)
    return seen or next(((date, f.source) for date, f in stated), (None, ""))


def _dated(pieces: Sequence[Piece]) -> tuple[dt.date, str] | None:
    """The first day that a byline or dateline names; the day of an update only where there is no other."""
    found = [(day, piece) for piece in pieces if piece.kind in _OF_HEAD and (day := _day_of(piece.text))]
    found.sort(key=lambda pair: bool(_UPDATED.search(pair[1].text) and not _PUBLISHED.search(pair[1].text)))
    return (found[0][0], str(found[0][1].kind)) if found else None


def _day_of(line: str) -> dt.date | None:
    published = _PUBLISHED.search(line)
    found = (date_in(line[published.end() :]) if published else None) or date_in(line)
    return found[0] if found else None


def _of_place(pieces: Sequence[Piece], findings: Sequence[Finding]) -> tuple[dt.date, str] | None:
    """The day of a dateline without a year that the file names otherwise, or in the first words of the story."""
    years = _years(pieces, findings)
    if len(years) == 1:
        days = (day_of_year(p.text, min(years)) for p in pieces if p.kind is BlockKind.DATELINE)
        if day := next(filter(None, days), None):
            return day, "dateline"
    opening = next((p.text for p in pieces if p.kind is BlockKind.PARAGRAPH and not p.furniture), "")
    dateline = _DATELINE.match(opening)
    found = date_in(dateline[0]) if dateline else None
    return (found[0], "dateline") if found else None


def _years(pieces: Sequence[Piece], findings: Sequence[Finding]) -> set[int]:
    """The years in the address of a file and in its lines of rights; years that the story tells of say nothing."""
    told = [f.value for f in findings if f.field == "url"]
    told += [p.text for p in pieces if p.furniture and RIGHTS.match(p.text)]
    return {int(year) for text in told for year in _YEAR.findall(text)}


def outlet_found(pieces: Sequence[Piece], findings: Sequence[Finding]) -> tuple[str, str]:
    """Who published the story, and where that was found."""
    for finding in findings:
        if finding.field == "outlet" and finding.value.strip():
            return " ".join(finding.value.split()), finding.source
    for finding in findings:
        if finding.field == "url" and outlet_of(finding.value):
            return outlet_of(finding.value), f"address {host_of(finding.value)}"
    for piece in pieces[: head_of(pieces)]:
        if (piece.furniture or piece.kind in _OF_HEAD) and (name := outlet_in(piece.text)):
            return name, str(piece.kind) if piece.kind in _OF_HEAD else "byline"
    for number, piece in enumerate(pieces):
        text = piece.text.strip()
        if piece.furniture and piece.kind is BlockKind.PARAGRAPH and _is_origin(pieces, number) and outlet_of(text):
            return outlet_of(text), f"address {host_of(text)}"
    return "", ""


def _is_origin(pieces: Sequence[Piece], number: int) -> bool:
    """Whether the block is the address of the story itself: labelled so, or an address alone on the last block."""
    text = pieces[number].text.strip()
    if " " in text:
        return False
    label = pieces[number - 1].text.lower() if number else ""
    return number == len(pieces) - 1 or "url" in label or "source" in label or "original" in label

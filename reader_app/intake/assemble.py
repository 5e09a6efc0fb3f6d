"""Pieces and findings become an Article: one text, blocks in it, and what is known about where it came from."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader_app.article.model import Article, Block, BlockKind, Origin
from reader_app.article.span import Span
from reader_app.intake.decoding.signs import sign_notices
from reader_app.intake.piece import Finding, Piece, Reading
from reader_app.intake.text.datelines import cut_datelines
from reader_app.intake.text.furniture import classify
from reader_app.intake.text.heads import byline_of, date_of, is_headed, mark_head, outlet_found, without_sections
from reader_app.intake.text.language import language_of
from reader_app.intake.text.parting import parts
from reader_app.lazy_import import lazy_pattern

_LONGEST_TITLE = 160
_SHORT_TITLE = 12
_HALF = lazy_pattern("[\ud800-\udfff]")
_END = lazy_pattern(r"(?:(?<=[^\W\d_]{3})\.|[!?。！？…])['\"”’»)\]]*(?:\s|$)")


def assemble(reading: Reading, origin: Origin) -> Article:
    """The article of one file: pieces laid out with a blank line between them."""
    reading = _without_surrogates(reading)
    pieces = _with_title(without_sections(classify(_parted(reading.pieces))), reading.findings)
    pieces = _without_masthead(pieces, outlet_found(pieces, reading.findings)[0])
    spans, parts, at = [], [], 0
    for piece in pieces:
        spans.append(Span(at, at + len(piece.text)))
        parts.append(piece.text)
        at += len(piece.text) + 2
    return finish("\n\n".join(parts), spans, pieces, reading, origin)


def _without_surrogates(reading: Reading) -> Reading:
    """The reading with halves of characters, which JSON may hold and no file can, shown by their numbers."""
    texts = (*(p.text for p in reading.pieces), *(f.value for f in reading.findings))
    if not any(map(_HALF.search, texts)):
        return reading
    pieces = tuple(p._replace(text=_HALF.sub(_number, p.text)) for p in reading.pieces)
    findings = tuple(replace(f, value=_HALF.sub(_number, f.value)) for f in reading.findings)
    return replace(reading, pieces=pieces, findings=findings)


def _parted(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, those too long for one paragraph of a page in several."""
    return [piece._replace(text=part.of(piece.text)) for piece in pieces for part in parts(piece.text)]


def _number(half: re.Match[str]) -> str:
    return f"[{ord(half[0]):X}]"


def finish(text: str, spans: Sequence[Span], pieces: Sequence[Piece], reading: Reading, origin: Origin) -> Article:
    """The article of a text that already stands, with the span of every classified piece in it."""
    spans, pieces = cut_datelines(text, spans, mark_head(pieces))
    blocks = _blocks(spans, pieces)
    title, by_title = _title(pieces, reading.findings)
    byline, by_byline = byline_of(pieces, reading.findings)
    date, by_date = date_of(pieces, reading.findings)
    outlet, by_outlet = outlet_found(pieces, reading.findings)
    given = (("title", by_title), ("byline", by_byline), ("date", by_date), ("outlet", by_outlet))
    stated = next((f.value[:2].lower() for f in reading.findings if f.field == "language" and f.value), "")
    body = "\n".join(p.text for p in pieces if not p.furniture)
    return Article(
        text,
        blocks,
        title,
        byline,
        date,
        outlet,
        language_of(body) or stated,
        replace(origin, provenance=tuple(pair for pair in given if pair[1])),
        (*reading.notices, *sign_notices(text)),
    )


def laid_out(text: str, spans: Sequence[Span], pieces: Sequence[Piece]) -> Article:
    """As ``finish``, but the text and its blocks alone: all that its wording is compared by."""
    return Article(text, _blocks(*cut_datelines(text, spans, mark_head(pieces))))


def _blocks(spans: Sequence[Span], pieces: Sequence[Piece]) -> tuple[Block, ...]:
    return tuple([Block(span, *piece[1:]) for span, piece in zip(spans, pieces, strict=True)])


def looks_like_title(text: str, following: str) -> bool:
    """Whether a first block is a headline: one short line, at most one sentence, and more text after it."""
    if "\n" in text or len(text) > _LONGEST_TITLE or len(text) >= len(following) or not any(c.isalpha() for c in text):
        return False
    ends = _END.findall(text)
    if not ends:
        return True
    if len(ends) > 1 or not text.rstrip().endswith(ends[0].strip()):
        return False
    if text.rstrip()[-1] in "?!？！":
        return True
    long = re.findall(r"[^\W\d_]{4,}", text)
    return bool(long) and sum(w[0].isupper() for w in long) >= 0.7 * len(long)


def _with_title(pieces: tuple[Piece, ...], findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """The pieces with the headline marked: a title piece as it is, else the first heading or headline-like line."""
    kinds = [piece.kind for piece in pieces]
    if BlockKind.TITLE in kinds:
        return pieces
    given = [f for f in findings if f.field == "title"]
    words, sure = {_squeezed(f.value) for f in given}, any(not f.weak for f in given)
    for number, piece in enumerate(pieces[:8] if words or BlockKind.HEADING in kinds else ()):
        if (words and _squeezed(piece.text) in words) or (piece.kind is BlockKind.HEADING and piece.level == 1):
            return _titled(pieces, number)
    first = next((n for n, p in enumerate(pieces) if not p.furniture), None)
    if first is None or sure or (given and not is_headed(pieces, first)):
        return _headed(pieces, given)
    return _titled(pieces, first) if _is_headline(pieces, first) else _headed(pieces, given)


def _is_headline(pieces: tuple[Piece, ...], number: int) -> bool:
    piece = pieces[number]
    if piece.kind is not BlockKind.PARAGRAPH:
        return piece.kind is BlockKind.HEADING
    return looks_like_title(piece.text, _beginning(p.text for p in pieces[number + 1 :] if not p.furniture))


def _headed(pieces: tuple[Piece, ...], given: Sequence[Finding]) -> tuple[Piece, ...]:
    """The pieces with a headline above them that only the file's own words about itself have."""
    return (Piece(given[0].value, BlockKind.TITLE), *pieces) if given and pieces else pieces


def _beginning(texts: Iterable[str]) -> str:
    """The first letters of ``texts`` end to end, as many as a headline has at most."""
    found = ""
    for text in texts:
        found += text[:_LONGEST_TITLE]
        if len(found) >= _LONGEST_TITLE:
            break
    return found[:_LONGEST_TITLE]


def _without_masthead(pieces: tuple[Piece, ...], outlet: str) -> tuple[Piece, ...]:
    """The pieces with a line that is the outlet's name and nothing else made furniture."""
    name = _squeezed(outlet)
    if not name:
        return pieces
    word = max(name.split(), key=len)
    return tuple(
        p._replace(furniture=True)
        if len(p.text) < _LONGEST_TITLE
        and p.kind is BlockKind.PARAGRAPH
        and word in p.text.casefold()
        and _squeezed(p.text) == name
        else p
        for p in pieces
    )


def _titled(pieces: tuple[Piece, ...], number: int) -> tuple[Piece, ...]:
    title = pieces[number]._replace(kind=BlockKind.TITLE, level=0, furniture=False)
    return (*pieces[:number], title, *pieces[number + 1 :])


def mark_title(pieces: tuple[Piece, ...], findings: Sequence[Finding] = ()) -> tuple[Piece, ...]:
    """Classified pieces of a text that must not grow, with its headline marked where it has one."""
    marked = _with_title(without_sections(pieces), findings)
    return marked if len(marked) == len(pieces) else pieces


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _title(pieces: Sequence[Piece], findings: Sequence[Finding]) -> tuple[str, str]:
    block = next((p.text for p in pieces if p.kind is BlockKind.TITLE), "")
    for finding in findings:
        if finding.field == "title" and finding.value.strip():
            whole, part = _squeezed(finding.value), _squeezed(block)
            if finding.weak and part and not set(whole.split()) <= set(part.split()) and part not in whole:
                continue  # a file is often made from another one
            if len(part) > _SHORT_TITLE and part in whole and part != whole:
                return " ".join(block.split()), "page heading"  # the other one carries the name of the site too
            return " ".join(finding.value.split()), finding.source
    return (" ".join(block.split()), "first line") if block else ("", "")

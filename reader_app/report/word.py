"""A's text as a Word file with B's wording as tracked changes: rejecting all gives A, accepting all gives B.

What the reader noted and ticked stands beside it as comments.  The form is WordprocessingML (ECMA-376, part 1,
17.13.5 on revisions).
"""

import datetime as dt
import io
import re
import zipfile
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Article, Block, BlockKind
from reader_app.comparison.corrections.correction import common_beginning
from reader_app.comparison.model import Comparison
from reader_app.marks import Side
from reader_app.report.script import leftward, readable
from reader_app.report.word_comments import Comment, Place, closing, comment, comments_by_place, opening, references
from reader_app.report.writing import write_atomically
from reader_app.target import Target
from reader_app.translation import translate

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES = {BlockKind.TITLE: "Title", BlockKind.HEADING: "Heading1", BlockKind.QUOTATION: "Quote"}
_ILLEGAL = re.compile("[\ud800-\udfff\ufffe\uffff]")
_START_OF_TIME = (1980, 1, 1, 0, 0, 0)
_NOTHING: Mapping[Any, Any] = {}


def export_word(
    comparison: Comparison,
    path: str | Path,
    *,
    date: dt.date | None = None,
    remarks: Mapping[Target, str] = _NOTHING,
    reviewed: Collection[int] = (),
) -> None:
    """Write the Word file to ``path``; ``date`` (None: today) stands on the changes.  Raises TargetNotWritable.

    ``remarks`` and ``reviewed`` are those of ``options.ReportOptions``.
    """
    comments = comments_by_place(comparison, remarks, reviewed)
    write_atomically(Path(path), word_bytes(comparison, date or dt.datetime.now().astimezone().date(), comments))


def word_bytes(
    comparison: Comparison, date: dt.date, comments: Mapping[Place, tuple[Comment, ...]] = _NOTHING
) -> bytes:
    """The file itself; equal comparisons, dates and comments give equal bytes."""
    beside = ("styles", "comments") if comments else ("styles",)
    parts = {
        "[Content_Types].xml": _content_types(beside),
        "_rels/.rels": _RELATIONS,
        "word/_rels/document.xml.rels": _document_relations(beside),
        "word/styles.xml": _STYLE_SHEET,
        "word/document.xml": _Document(comparison, date, comments).xml(),
    }
    if comments:
        parts["word/comments.xml"] = _comments(comments, date)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _START_OF_TIME), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class _Document:
    """The body of one file; numbers its changes."""

    def __init__(self, comparison: Comparison, date: dt.date, comments: Mapping[Place, tuple[Comment, ...]]) -> None:
        self._comparison, self._comments = comparison, comments
        author = translate("report", "Article B")
        self._who = f"w:author={quoteattr(author)} w:date={quoteattr(f'{date.isoformat()}T00:00:00Z')}"
        self._count = 0

    def xml(self) -> str:
        """The whole of ``word/document.xml``."""
        body = "".join(self._rows())
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        return f'{head}<w:document xmlns:w="{_NAMESPACE}"><w:body>{body}</w:body></w:document>'

    def _rows(self) -> Iterator[str]:
        a, b = self._comparison.a, self._comparison.b
        told_a, told_b = 0, 0
        for row in _in_step(self._comparison.rows):
            yield from self._whole(a, range(told_a, row.a[0]), "del")
            yield from self._whole(b, range(told_b, row.b[0]), "ins")
            yield from self._row(row)
            told_a, told_b = row.a[-1] + 1, row.b[-1] + 1
        yield from self._whole(a, range(told_a, len(a.blocks)), "del")
        yield from self._whole(b, range(told_b, len(b.blocks)), "ins")

    def _row(self, row: Row) -> Iterator[str]:
        a, b = self._comparison.a, self._comparison.b
        if len(row.a) == len(row.b) == 1 and row.kind is not RowKind.REWRITTEN:
            block_a, block_b = a.blocks[row.a[0]], b.blocks[row.b[0]]
            if a.words_of(block_a) == b.words_of(block_b):
                yield _paragraph(block_a, a, self._noted(_run(a.words_of(block_a)), row))
                return
            if _in_order(row.edits, block_a, block_b):
                yield _paragraph(block_a, a, self._noted("".join(self._edits(row.edits)), row))
                return
        yield from self._whole(a, row.a, "del")
        yield from self._whole(b, row.b, "ins")

    def _whole(self, article: Article, numbers: Iterable[int], kind: str) -> Iterator[str]:
        for number in numbers:
            block = article.blocks[number]
            mark = f"<w:rPr>{self._change(kind, None)}</w:rPr>"
            changed = self._change(kind, _run(article.words_of(block), deleted=kind == "del"))
            comments = self._comments.get((Side.A if kind == "del" else Side.B, number), ())
            leading = self._change(kind, references(comments)) if comments else ""
            yield _paragraph(block, article, opening(comments) + changed + closing(comments) + leading, mark)

    def _noted(self, inner: str, row: Row) -> str:
        """A paragraph that both have, with what is noted on either."""
        places: list[Place] = [(Side.A, row.a[0]), (Side.B, row.b[0])]
        comments = [comment for place in places for comment in self._comments.get(place, ())]
        return opening(comments) + inner + closing(comments) + references(comments)

    def _edits(self, edits: tuple[Edit, ...]) -> Iterator[str]:
        a, b = self._comparison.a.text, self._comparison.b.text
        for edit in edits:
            head, mine, theirs, tail = _parted(edit.a.of(a), edit.b.of(b))
            if head:
                yield _run(head)
            if mine:
                yield self._change("del", _run(mine, deleted=True))
            if theirs:
                yield self._change("ins", _run(theirs))
            if tail:
                yield _run(tail)

    def _change(self, kind: str, runs: str | None) -> str:
        self._count += 1
        head = f'w:{kind} w:id="{self._count}" {self._who}'
        return f"<{head}/>" if runs is None else f"<{head}>{runs}</w:{kind}>"


def _in_step(rows: Sequence[Row]) -> list[Row]:
    """The longest chain of rows whose blocks lie together and in order on both sides; the others are set whole.

    Longest increasing subsequence by patience sorting (Fredman 1975).
    """
    whole = [row for row in rows if _together(row.a) and _together(row.b)]
    whole.sort(key=lambda row: row.a[0])
    ends: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, row in enumerate(whole):
        place = bisect_left(ends, row.b[0])
        before.append(piles[place - 1] if place else -1)
        ends[place : place + 1] = [row.b[0]]
        piles[place : place + 1] = [number]
    chain: list[Row] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chain.append(whole[number])
        number = before[number]
    return chain[::-1]


def _together(numbers: tuple[int, ...]) -> bool:
    return bool(numbers) and numbers == tuple(range(numbers[0], numbers[-1] + 1))


def _in_order(edits: tuple[Edit, ...], a: Block, b: Block) -> bool:
    """Whether the edits tile both blocks from start to end."""
    at_a, at_b = a.span.start, b.span.start
    for edit in edits:
        if edit.kind is not EditKind.ONLY_B:
            if edit.a.start != at_a:
                return False
            at_a = edit.a.end
        if edit.kind is not EditKind.ONLY_A:
            if edit.b.start != at_b:
                return False
            at_b = edit.b.end
    return (at_a, at_b) == (a.span.end, b.span.end)


def _parted(a: str, b: str) -> tuple[str, str, str, str]:
    """What both begin with, the rest of ``a``, the rest of ``b``, and what both end with, in whole words.

    Shared words may differ in case and punctuation: only these words are a change.
    """
    if a == b:
        return a, "", "", ""
    start = a.rfind(" ", 0, common_beginning(a, b)) + 1
    head, a, b = a[:start], a[start:], b[start:]
    end = a.find(" ", len(a) - common_beginning(a[::-1], b[::-1]))
    tail = a[end:] if end >= 0 else ""
    return head, a.removesuffix(tail), b.removesuffix(tail), tail


def _run(words: str, *, deleted: bool = False) -> str:
    tag = "w:delText" if deleted else "w:t"
    shown = escape(_ILLEGAL.sub("", readable(words)))
    return f'<w:r><{tag} xml:space="preserve">{shown}</{tag}></w:r>'


def _paragraph(block: Block, article: Article, inner: str, mark: str = "") -> str:
    style = f'<w:pStyle w:val="{_STYLES[block.kind]}"/>' if block.kind in _STYLES else ""
    direction = "<w:bidi/>" if leftward(article.words_of(block)) else ""
    return f"<w:p><w:pPr>{style}{direction}{mark}</w:pPr>{inner}</w:p>"


_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def _content_types(parts: Iterable[str]) -> str:
    """The types of the document and of the ``parts`` beside it."""
    types = {"document": "document.main"} | {part: part for part in parts}
    told = "".join(f'<Override PartName="/word/{p}.xml" ContentType="{_TYPE}.{t}+xml"/>' for p, t in types.items())
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)


def _document_relations(parts: Iterable[str]) -> str:
    """Where the document has the ``parts`` beside it."""
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{part}" Target="{part}.xml"/>'
        for number, part in enumerate(parts, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _comments(comments: Mapping[Place, tuple[Comment, ...]], date: dt.date) -> str:
    """The whole of ``word/comments.xml``."""
    body = "".join(
        comment(one, date, "".join(f"<w:p>{_run(line)}</w:p>" for line in one.lines))
        for on_paragraph in comments.values()
        for one in on_paragraph
    )
    return f'{_HEAD}<w:comments xmlns:w="{_NAMESPACE}">{body}</w:comments>'


def _style(name: str, shown: str, properties: str) -> str:
    kind = "" if name != "Normal" else ' w:default="1"'
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"{kind}><w:name w:val="{shown}"/>'
        f'<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr>{properties}</w:rPr></w:style>'
    )


_STYLE_SHEET = (
    f'{_HEAD}<w:styles xmlns:w="{_NAMESPACE}">'
    + _style("Normal", "Normal", '<w:sz w:val="22"/>')
    + _style("Title", "Title", '<w:b/><w:sz w:val="36"/>')
    + _style("Heading1", "heading 1", '<w:b/><w:sz w:val="26"/>')
    + _style("Quote", "Quote", "<w:i/>")
    + "</w:styles>"
)

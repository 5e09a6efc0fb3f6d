"""Lines and paragraphs of a report as HTML."""

from collections.abc import Collection, Iterable
from html import escape

from reader_app.report.lines import Line, Look, Piece
from reader_app.report.model import Paragraph

_TAGS = {
    Look.MARK_A: ('<mark class="a strong">', "</mark>"),
    Look.MARK_B: ('<mark class="b strong">', "</mark>"),
    Look.THIN_A: ('<mark class="a thin">', "</mark>"),
    Look.THIN_B: ('<mark class="b thin">', "</mark>"),
    Look.LETTER_A: ('<span class="letter a">', "</span>"),
    Look.LETTER_B: ('<span class="letter b">', "</span>"),
    Look.STRONG: ("<strong>", "</strong>"),
    Look.ITALIC: ("<em>", "</em>"),
    Look.SMALL: ('<span class="small">', "</span>"),
}
LETTERS = {"a": '<span class="letter a">A</span>', "b": '<span class="letter b">B</span>'}


def line_html(line: Line, anchors: Collection[str]) -> str:
    """``line`` as HTML; links to places outside ``anchors`` are set as plain text."""
    out: list[str] = []
    depth = 0
    for piece in line:
        if piece.look is Look.OPEN:
            depth += 1
            out.append('<span class="quote">')
        elif piece.look in (Look.CLOSE, Look.NUMBER):
            if depth and piece.look is Look.CLOSE:
                depth -= 1
                out.append("</span>")
            out.append(_linked(escape(piece.text), piece.link, anchors, "ref"))
        else:
            out.append(_piece_html(piece, anchors))
    return "".join(out) + "</span>" * depth


def _piece_html(piece: Piece, anchors: Collection[str]) -> str:
    before, after = _TAGS.get(piece.look, ("", ""))
    quiet = "who" if piece.link.startswith("person-") else ""
    return _linked(f"{before}{escape(piece.text)}{after}", piece.link, anchors, quiet)


def _linked(inner: str, link: str, anchors: Collection[str], sort: str) -> str:
    kind = f' class="{sort}"' if sort else ""
    if link in anchors:
        return f'<a href="#{link}"{kind}>{inner}</a>'
    return f"<span{kind}>{inner}</span>" if sort == "ref" else inner


def paragraphs_html(paragraphs: Iterable[Paragraph], anchors: Collection[str], language: str = "") -> str:
    """Paragraphs of one article; ``language`` is its ISO 639-1 code, or empty."""
    lang = f' lang="{escape(language)}"' if language else ""
    return "".join(
        f'<p class="{escape(p.kind)}"{lang}{_direction(p.leftward)}>{line_html(p.line, anchors)}</p>'
        for p in paragraphs
    )


def _direction(leftward: bool) -> str:
    return ' dir="rtl"' if leftward else ""

"""The HTML page around the lines: head, page one, rows, tables."""

from collections.abc import Collection, Mapping, Sequence
from html import escape

from reader_app.report.html_chart import chart_html
from reader_app.report.html_lines import LETTERS, line_html, paragraphs_html
from reader_app.report.html_tables import facts_html, notes_html, people_html, quotes_html
from reader_app.report.lines import Figure, Heading
from reader_app.report.model import Paragraph, Report, RowView
from reader_app.resources import resource
from reader_app.theme import load

POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(said: Report) -> str:
    """The whole file."""
    anchors = set(said.anchors())
    parts = {
        "aligned": lambda: _rows(said, anchors),
        "people": lambda: people_html(said, anchors),
        "quotes": lambda: quotes_html(said, anchors),
        "facts": lambda: facts_html(said, anchors),
        "notes": lambda: notes_html(said, anchors),
    }
    sections = "".join(
        f'<section aria-labelledby="{key}"><h2 id="{key}">{escape(title)}</h2>{parts[key]()}</section>'
        for key, title in said.sections
    )
    foot = f"<footer><p>{escape(said.labels['program'])} · {escape(said.day)}</p></footer>"
    return f"{_head(said)}{_masthead(said)}<main>{_first(said, anchors)}{sections}</main>{foot}</body></html>\n"


def _head(said: Report) -> str:
    style = _colours("light", "") + _colours("dark", "dark") + resource("html", "report.css").read_text("utf-8")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(said.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(said.title)}</title><style>{style}</style></head><body>"
    )


def _colours(theme: str, scheme: str) -> str:
    given = "".join(f"--{role}:{value};" for role, value in load(theme).colours.items())
    rule = f":root{{{given}}}"
    return f"@media screen and (prefers-color-scheme:{scheme}){{{rule}}}\n" if scheme else rule + "\n"


def _masthead(said: Report) -> str:
    words = said.labels
    links = "".join(f'<a href="#{key}">{escape(title)}</a>' for key, title in said.sections)
    return (
        f'<a class="skip" href="#aligned">{escape(words["skip"])}</a>'
        f'<header class="masthead"><h1 class="name">{escape(words["masthead"])}</h1><p>{escape(said.day)}</p></header>'
        f'<nav aria-label="{escape(words["contents"])}"><a href="#summary">{escape(words["summary"])}</a>{links}</nav>'
    )


def _first(said: Report, anchors: Collection[str]) -> str:
    words = said.labels
    heads = "".join(_heading(side, head) for side, head in zip("ab", said.headings, strict=True))
    figures = "".join(_figure(figure, said if n == 0 else None) for n, figure in enumerate(said.figures))
    if len(said.figures) > 2:
        lines = "".join(
            f"<li>{LETTERS[side]}<span>{line_html(line, anchors)}</span></li>"
            for side, line in zip("ab", said.sources, strict=True)
        )
        figures += f'<div class="figure"><p class="label">{escape(words["sources"])}</p><ul>{lines}</ul></div>'
    return (
        f'<div class="heads">{heads}</div>'
        f'<section aria-labelledby="summary"><h2 id="summary">{escape(words["summary"])}</h2>'
        f'<div class="figures">{figures}</div>{chart_html(said, anchors)}{_legend(words)}</section>'
    )


def _heading(side: str, head: Heading) -> str:
    direction = ' dir="rtl"' if head.leftward else ""
    return (
        f"<div>{LETTERS[side]}<div><h2{direction}>{escape(head.title)}</h2>"
        f'<p>{line_html(head.source, ())}</p><p class="file">{escape(head.file)}</p></div></div>'
    )


def _figure(figure: Figure, said: Report | None) -> str:
    lines = "".join(f"<li><b>{escape(n)}</b><span>{line_html(line, ())}</span></li>" for n, line in figure.counts)
    bar = _common(said) if said else ""
    return (
        f'<div class="figure"><p class="label">{escape(figure.label)}</p><p class="value">{escape(figure.value)}</p>'
        f"{bar}<ul>{lines}</ul></div>".replace("<ul></ul>", "")
    )


def _common(said: Report) -> str:
    a, both, b = said.common
    words = said.labels
    parts = "".join(
        f'<span class="{kind}" style="flex:{count} 0 0"></span>' for kind, count in (("a", a), ("both", both), ("b", b))
    )
    return (
        f'<div class="bar" role="img" aria-label="{escape(words["alt_common"])}">{parts}</div>'
        f'<p class="bar-words"><span>{a} {escape(words["only"])} {LETTERS["a"]}</span>'
        f"<span>{both} {escape(words['shared'])}</span>"
        f"<span>{b} {escape(words['only'])} {LETTERS['b']}</span></p>"
    )


def _legend(words: Mapping[str, str]) -> str:
    def sample(kind: str) -> str:
        return f'<mark class="{kind}">{escape(words["words"])}</mark>'

    entries = (
        f"{sample('a strong')} {escape(words['legend_a'])}",
        f"{sample('b strong')} {escape(words['legend_b'])}",
        f"{sample('a thin')} {sample('b thin')} {escape(words['legend_thin'])}",
        f'<span class="quote">{escape(words["legend_quote"])}</span>',
        f"↓ {escape(words['legend_moved'])}",
    )
    return '<p class="legend">' + "".join(f"<span>{entry}</span>" for entry in entries) + "</p>"


def _rows(said: Report, anchors: Collection[str]) -> str:
    words = said.labels
    redline = said.layout == "redline"
    names = ("row", "redline_help") if redline else ("article_a", "row", "article_b")
    head = "".join(f"<span>{escape(words[name])}</span>" for name in names)
    rows = "".join(_row(row, said, anchors, redline) for row in said.rows)
    kind = "redline" if redline else "columns"
    calm = f'<p class="calm">{escape(said.calm)}</p>' if said.calm else ""
    if not rows:
        return calm
    top = f'<div class="columns-head" aria-hidden="true">{head}</div>'
    return f'{calm}<div class="{kind}">{top}<ol class="rows">{rows}</ol></div>'


def _row(row: RowView, said: Report, anchors: Collection[str], redline: bool) -> str:
    if redline and row.both:
        cells = f'<div class="cell both">{paragraphs_html(row.both, anchors)}</div>'
    else:
        over = "over " if redline and row.a and row.b else ""
        cells = "".join(
            _cell(side, _kinds(over, paragraphs), paragraphs_html(paragraphs, anchors, language))
            for side, paragraphs, language in zip("ab", (row.a, row.b), said.languages, strict=True)
            if paragraphs
        )
    return f'<li class="row {row.kind}" id="{row.anchor}">{_spine(row, anchors)}{cells}</li>'


def _kinds(over: str, paragraphs: Sequence[Paragraph]) -> str:
    return f"{over}cell" + (" leftward" if paragraphs[0].leftward else "")


def _cell(side: str, kind: str, inner: str) -> str:
    return f'<div class="{kind} {side}"><span class="side">{LETTERS[side]}</span>{inner}</div>'


def _spine(row: RowView, anchors: Collection[str]) -> str:
    number = f'<a class="number" href="#{row.anchor}">{row.number}</a>' if row.number else ""
    remarks = "".join(f'<span class="remark">{line_html(line, anchors)}</span>' for line in row.remarks)
    return f'<div class="spine">{number}<span class="kind">{line_html(row.label, anchors)}</span>{remarks}</div>'

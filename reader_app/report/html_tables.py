"""What follows the text on the HTML page: people, quotes, facts, notes."""

from collections.abc import Collection, Sequence
from html import escape

from reader_app.report.html_lines import LETTERS, line_html
from reader_app.report.model import QuoteGroup, QuoteView, Report


def people_html(said: Report, anchors: Collection[str]) -> str:
    """Everybody named, a table row each."""
    words = said.labels
    heads = [words[name] for name in ("name", "title_a", "rows", "title_b", "rows", "differs")]
    told = [
        f"{head} · {side}" if head == words["rows"] else head for head, side in zip(heads[1:], "AABB ", strict=True)
    ]
    body = []
    for person in said.people:
        names = "<br>".join(line_html(name, anchors) for name in person.names)
        cells = [line_html(line, anchors) for line in (person.title_a, person.rows_a, person.title_b, person.rows_b)]
        row = _cells([*cells, escape(person.differs)], told)
        body.append(f'<tr id="{person.anchor}"><th scope="row">{names}</th>{row}</tr>')
    return _table(heads, body)


def facts_html(said: Report, anchors: Collection[str]) -> str:
    """The facts that differ, a table row each."""
    words = said.labels
    heads = [words[name] for name in ("kind", "in_a", "in_b", "differs")]
    body, kind = [], ""
    for fact in said.facts:
        kind = fact.first or kind
        shown = escape(kind) if fact.first else f'<span class="unseen">{escape(kind)}</span>'
        cells = [line_html(fact.a, anchors), line_html(fact.b, anchors), escape(fact.differs)]
        body.append(f'<tr><th scope="row">{shown}</th>{_cells(cells, heads[1:])}</tr>')
    return _table(heads, body)


def _table(heads: Sequence[str], body: Sequence[str]) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"


def _cells(cells: Sequence[str], heads: Sequence[str]) -> str:
    return "".join(f'<td data-label="{escape(head)}">{cell}</td>' for cell, head in zip(cells, heads, strict=True))


def quotes_html(said: Report, anchors: Collection[str]) -> str:
    """Quotes in pairs, A over B, then those of one telling in two columns."""
    pairs = [group for group in said.quotes if group.kind not in ("only-a", "only-b")]
    lone = [group for group in said.quotes if group.kind in ("only-a", "only-b")]
    out = "".join(
        f'<h3 id="{group.anchor}">{line_html(group.title, ())}</h3>'
        + "".join(_pair(quote, anchors) for quote in group.quotes)
        for group in pairs
    )
    return out + (f'<div class="lones">{"".join(_lone(group, anchors) for group in lone)}</div>' if lone else "")


def _pair(quote: QuoteView, anchors: Collection[str]) -> str:
    if quote.once:
        words = f'<p class="words"><span></span><span>{line_html(quote.a, anchors)}</span></p>'
    else:
        words = "".join(
            f'<p class="words">{LETTERS[side]}<span>{line_html(line, anchors)}</span></p>'
            for side, line in (("a", quote.a), ("b", quote.b))
        )
    speakers = "".join(
        f"<p>{LETTERS[side]} {line_html(line, anchors)}</p>"
        for side, line in (("a", quote.said_a), ("b", quote.said_b))
        if line
    )
    return (
        f'<div class="pair" id="{quote.anchor}"><b>{quote.number}</b><b>{escape(quote.status)}</b><div>{words}</div>'
        f'<div class="said">{speakers}</div><p class="changed">{escape(quote.changed)}</p></div>'
    )


def _lone(group: QuoteGroup, anchors: Collection[str]) -> str:
    items = []
    for quote in group.quotes:
        line, speaker = (quote.a, quote.said_a) if group.kind == "only-a" else (quote.b, quote.said_b)
        said = f'<p class="said">{line_html(speaker, anchors)}</p>' if speaker else ""
        inner = f"<b>{quote.number}</b><div><p>{line_html(line, anchors)}</p>{said}</div>"
        items.append(f'<li id="{quote.anchor}">{inner}</li>')
    head = f'<h3 id="{group.anchor}">{line_html(group.title, ())}</h3>'
    return f'<div>{head}<ol class="lone">{"".join(items)}</ol></div>'


def notes_html(said: Report, anchors: Collection[str]) -> str:
    """Remarks on the comparison."""
    notes = "".join(
        f"<dt{_named(n.anchor)}>{line_html(n.about, anchors)}</dt><dd>{line_html(n.text, anchors)}</dd>"
        for n in said.notes
    )
    return f'<dl class="notes">{notes}</dl>'


def _named(anchor: str) -> str:
    return f' id="{anchor}"' if anchor else ""

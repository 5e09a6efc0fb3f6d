"""The chart of page one as SVG: words of A upwards, words of B downwards, dark what both have."""

from collections.abc import Collection
from html import escape

from reader_app.report.model import Bar, Report

WIDTH, HEIGHT, MIDDLE = 1000.0, 190.0, 16.0
CROWDED = 45


def chart_html(said: Report, anchors: Collection[str]) -> str:
    """The chart with its heading; nothing where there are no rows."""
    if not said.bars:
        return ""
    words = said.labels
    most_a = max(1, *(bar.a for bar in said.bars))
    most_b = max(1, *(bar.b for bar in said.bars))
    each = HEIGHT / (most_a + most_b)
    slot = WIDTH / len(said.bars)
    bars = "".join(_bar(bar, n, slot, each, most_a * each) for n, bar in enumerate(said.bars))
    numbers = "".join(_number(bar, n, slot, most_a * each, anchors) for n, bar in enumerate(said.bars))
    name = f"{words['alt_chart_a']}. {words['alt_chart_b']}."
    return (
        f'<div class="chart"><p class="label"><b>{escape(words["chart"])}</b> {escape(words["chart_help"])}</p>'
        f'<svg viewBox="0 0 {WIDTH:.0f} {HEIGHT + MIDDLE:.0f}" role="group" aria-label="{escape(name)}">'
        f"{bars}{numbers}</svg></div>"
    )


def _bar(bar: Bar, place: int, slot: float, each: float, base: float) -> str:
    wide = min(slot * 0.68, 26)
    x = slot * place + (slot - wide) / 2
    if bar.furniture:
        return "".join(
            _rectangle(x, base - bar.a * each if up else base + MIDDLE, wide, max(1.0, count * each), "around")
            for up, count in ((True, bar.a), (False, bar.b))
            if count
        )
    out = []
    if bar.a:
        top = base - bar.a * each
        out += [_rectangle(x, top, wide, bar.a * each, "fill-a"), _edge(x, top, wide, "edge-a")]
        out.append(_rectangle(x, base - bar.shared_a * each, wide, bar.shared_a * each, "both"))
    if bar.b:
        foot = base + MIDDLE + bar.b * each
        out += [_rectangle(x, base + MIDDLE, wide, bar.b * each, "fill-b"), _edge(x, foot, wide, "edge-b")]
        out.append(_rectangle(x, base + MIDDLE, wide, bar.shared_b * each, "both"))
    return "".join(out)


def _rectangle(x: float, y: float, width: float, height: float, kind: str) -> str:
    if not height:
        return ""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" class="{kind}"/>'


def _edge(x: float, y: float, width: float, kind: str) -> str:
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{x + width:.1f}" y2="{y:.1f}" class="{kind}"/>'


def _number(bar: Bar, place: int, slot: float, base: float, anchors: Collection[str]) -> str:
    if place and bar.number % _every(slot):
        return ""
    kind = ' class="quiet"' if bar.furniture else ""
    text = f'<text x="{slot * (place + 0.5):.1f}" y="{base + 11.5:.1f}"{kind}>{bar.number}</text>'
    return f'<a href="#row-{bar.number}">{text}</a>' if f"row-{bar.number}" in anchors else text


def _every(slot: float) -> int:
    return 1 if slot > WIDTH / CROWDED else 5

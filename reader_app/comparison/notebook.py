"""A comparison as a table for a notebook: the figures, and each row with the words that differ marked.

Takes plain arguments rather than a Comparison, so that the Comparison can call it.  A has a dotted line, B an unbroken
one, as everywhere; the colours are a notebook's own, light or dark.
"""

from collections.abc import Iterator, Sequence
from html import escape

from reader_app.alignment.model import EditKind, Row
from reader_app.article.model import Article
from reader_app.comparison.pairs import Summary
from reader_app.translation import translate

MOST_ROWS = 60
_LINES = {"a": "underline 2px dotted #b4520c", "b": "underline 2px solid #1d5a9c"}


def notebook_table(tellings: tuple[Article, Article], rows: Sequence[Row], summary: Summary) -> str:
    """One HTML table; at most ``MOST_ROWS`` rows, with a line that says how many more there are."""
    a, b = tellings
    heads = "".join(
        f"<th style='text-align:left;width:47%'>{letter} {escape(telling.title)}</th>"
        for letter, telling in (("A", a), ("B", b))
    )
    body = "".join(_row(number, row, a, b) for number, row in enumerate(rows[:MOST_ROWS], 1))
    more = f"<tr><td></td><td colspan='2'>+ {len(rows) - MOST_ROWS}</td></tr>" if len(rows) > MOST_ROWS else ""
    words = translate("notebook", "Wording in common: {share}; {shared} of {a} words of A and {b} of B")
    figures = words.format(share=f"{summary.common:.0%}", shared=summary.shared, a=summary.words_a, b=summary.words_b)
    return f"<table><caption>{escape(figures)}</caption><tr><th></th>{heads}</tr>{body}{more}</table>"


def _row(number: int, row: Row, a: Article, b: Article) -> str:
    cells = "".join(
        f"<td style='text-align:left;vertical-align:top'>{'<br>'.join(_cell(side, row, article))}</td>"
        for side, article in (("a", a), ("b", b))
    )
    return f"<tr><td>{number}</td>{cells}</tr>"


def _cell(side: str, row: Row, article: Article) -> Iterator[str]:
    """The blocks of one side, with what only this side has marked."""
    spans = [getattr(edit, side) for edit in row.edits if edit.kind is not EditKind.SAME]
    for number in getattr(row, side):
        block = article.blocks[number].span
        told, at = "", block.start
        for span in sorted(s for s in spans if s.start < s.end and block.start <= s.start < block.end):
            marked = f"<span style='text-decoration:{_LINES[side]}'>{escape(span.of(article.text))}</span>"
            told += escape(article.text[at : span.start]) + marked
            at = span.end
        yield told + escape(article.text[at : max(at, block.end)])

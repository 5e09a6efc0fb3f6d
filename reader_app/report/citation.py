"""One quote pair as a citation: A's words and B's, each with who said it and where it stands; as text and as HTML."""

from html import escape

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.people.model import Quote
from reader_app.report.labels import day_words
from reader_app.report.pieces import with_quotation_marks
from reader_app.report.script import readable
from reader_app.report.speakers import speaker_in
from reader_app.target import Side


def citation_text(comparison: Comparison, number: int) -> str:
    """Quote pair ``number`` (from 0) as plain text, a paragraph a telling."""
    return "\n\n".join(
        f"{words}\n— {', '.join(filter(None, (said, source)))}" for words, said, source in _sides(comparison, number)
    )


def citation_html(comparison: Comparison, number: int) -> str:
    """The same as HTML, for a program that takes text with its form."""
    return "".join(
        f"<blockquote><p>{escape(words)}</p><footer>— {escape(', '.join(filter(None, (said, ''))))}"
        f"{', ' if said else ''}<cite>{escape(source)}</cite></footer></blockquote>"
        for words, said, source in _sides(comparison, number)
    )


def _sides(comparison: Comparison, number: int) -> list[tuple[str, str, str]]:
    """Words, who said them, and source, of each side that has the quote."""
    pair = comparison.quotes[number]
    found = []
    for side, article, quotes in ((Side.A, comparison.a, pair.a), (Side.B, comparison.b, pair.b)):
        if quotes:
            speaker = readable(speaker_in(comparison, pair, side))
            found.append((_words(article, quotes), speaker, source_words(article)))
    return found


def _words(article: Article, quotes: tuple[Quote, ...]) -> str:
    spans = [with_quotation_marks(span, article.text) for quote in quotes for span in quote.spans]
    return " … ".join(_flat(span, article) for span in spans)


def _flat(span: Span, article: Article) -> str:
    return " ".join(readable(span.of(article.text)).split())


def source_words(article: Article) -> str:
    """Who wrote it, its title, outlet, day and file, as far as they are known."""
    title = f"“{article.title}”" if article.title else ""
    day = day_words(article.date) if article.date else ""
    return ", ".join(filter(None, (article.byline, title, article.outlet, day, article.origin.name)))

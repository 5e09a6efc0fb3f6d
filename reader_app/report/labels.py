"""The fixed words of a report, in the reader's language, and the kinds of the wire as words to read."""

import datetime as dt
from collections.abc import Mapping

from reader_app.alignment.model import RowKind
from reader_app.article.model import BlockKind
from reader_app.comparison.pairs import FactKind, Status
from reader_app.translation import translate


def labels(redlined: bool) -> Mapping[str, str]:
    """Words that templates set, by name; ``redlined``: for one text out of two."""
    return {
        "masthead": translate("report", "Two tellings of one story, compared"),
        "program": "Article Reader",
        "summary": translate("report", "Summary"),
        "common": translate("report", "Wording in common"),
        "only": translate("report", "only", "after a count, before the letter A or B"),
        "shared": translate("report", "both", "after a count of words"),
        "sources": translate("report", "Sources"),
        "chart": translate("report", "Row by row"),
        "chart_help": translate("report", "words of A upwards, words of B downwards, dark what both have"),
        "page": translate("report", "{page} of {pages}"),
        "article_a": translate("report", "Article A"),
        "article_b": translate("report", "Article B"),
        "row": translate("report", "Row"),
        "rows": translate("report", "Rows"),
        "quote": translate("report", "Quote"),
        "person": translate("report", "Person"),
        "note": translate("report", "Note"),
        "redline_help": translate("report", "Both tellings in one text: A's words, then B's"),
        "name": translate("report", "Name"),
        "title_a": translate("report", "Title in A"),
        "title_b": translate("report", "Title in B"),
        "differs": translate("report", "What differs"),
        "number": translate("report", "No.", "number of a quote"),
        "status": translate("report", "Status"),
        "quote_words": translate("report", "Words of A over words of B"),
        "said": translate("report", "Speaker, verb"),
        "changed": translate("report", "What changed"),
        "kind": translate("report", "Kind"),
        "in_a": translate("report", "In A"),
        "in_b": translate("report", "In B"),
        "alt_common": translate("report", "Bar: the share of words only in A, in both, and only in B"),
        "alt_chart_a": translate("report", "Bars: the words of each row in A, dark what B has too"),
        "alt_chart_b": translate("report", "Bars: the words of each row in B, dark what A has too"),
        **_legend(redlined),
    }


def _legend(redlined: bool) -> Mapping[str, str]:
    thin, thin_short = translate("report", "in a rewritten row"), translate("report", "rewritten")
    if redlined:
        thin = translate("report", "in a rewritten row, or in case or punctuation only")
        thin_short = translate("report", "rewritten, or case")
    return {
        "words": translate("report", "words", "sample in the legend"),
        "legend_a": translate("report", "only in A"),
        "legend_b": translate("report", "only in B"),
        "legend_thin": thin,
        "legend_thin_short": thin_short,
        "legend_row_a": translate("report", "a row only in A"),
        "legend_row_b": translate("report", "only in B"),
        "legend_quote": translate("report", "a quote, number q1"),
        "legend_quote_short": translate("report", "quote"),
        "legend_moved": translate("report", "moved, see row n"),
        "contents": translate("report", "Contents"),
        "skip": translate("report", "Skip to the text"),
    }


def section_titles(redline: bool) -> Mapping[str, str]:
    """The titles of the sections after page one, by anchor, in their order."""
    return {
        "aligned": translate("report", "One-column redline") if redline else translate("report", "Aligned text"),
        "people": translate("report", "People"),
        "quotes": translate("report", "Quotes"),
        "facts": translate("report", "Facts that differ"),
        "notes": translate("report", "Notes"),
    }


def row_word(kind: RowKind) -> str:
    """A row's kind as a word; rows of one telling have their letter where ``{letter}`` stands."""
    return {
        RowKind.SAME: translate("report", "same"),
        RowKind.EDITED: translate("report", "edited"),
        RowKind.REWRITTEN: translate("report", "rewritten"),
        RowKind.ONLY_A: translate("report", "{letter} only"),
        RowKind.ONLY_B: translate("report", "only {letter}"),
    }[kind]


def count_word(kind: RowKind | Status) -> str:
    """What rows or quotes of ``kind`` are called after their count."""
    return {
        "same": translate("report", "the same"),
        "edited": translate("report", "edited"),
        "rewritten": translate("report", "rewritten"),
        "altered": translate("report", "altered"),
        "only-a": translate("report", "only in A"),
        "only-b": translate("report", "only in B"),
    }[kind]


def furniture_word(kind: BlockKind) -> str:
    """What stands around a story, in a word."""
    return {
        BlockKind.DATELINE: translate("report", "dateline"),
        BlockKind.CAPTION: translate("report", "caption"),
        BlockKind.BYLINE: translate("report", "byline"),
        BlockKind.TITLE: translate("report", "title"),
        BlockKind.HEADING: translate("report", "heading"),
    }.get(kind, translate("report", "furniture"))


def fact_word(kind: FactKind) -> str:
    """The kind of a fact as a word."""
    return {
        FactKind.NUMBER: translate("report", "Number"),
        FactKind.DATE: translate("report", "Date"),
        FactKind.PLACE: translate("report", "Place"),
        FactKind.ORGANISATION: translate("report", "Organisation"),
        FactKind.SOURCE: translate("report", "Source"),
    }[kind]


def day_words(day: dt.date) -> str:
    """A date as people write it, such as ``19 June 2024``."""
    months = translate(
        "report",
        "January February March April May June July August September October November December",
        "the months, with a blank between them",
    ).split()
    return translate("report", "{day} {month} {year}").format(day=day.day, month=months[day.month - 1], year=day.year)


def format_word(name: str) -> str:
    """A file format's short name as people know it."""
    known = {
        "text": translate("report", "plain text"),
        "markdown": "Markdown",
        "html": "HTML",
        "docx": "Word",
        "odt": "OpenDocument",
        "epub": "EPUB",
        "pdf": "PDF",
        "rtf": "RTF",
        "email": translate("report", "e-mail"),
    }
    return known.get(name, name)

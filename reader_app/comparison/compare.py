"""From two articles to a comparison: the wording first, then people, quotes and facts joined to it.

``compare`` does all of it in this process.  A window asks for ``compare_wording`` first, has both casts made side by
side in workers, and then calls ``joined``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.alignment.articles import align_articles, rows_of_pairs
from reader_app.alignment.rules import READING, Rules
from reader_app.comparison.model import Comparison
from reader_app.comparison.refine import plainly_refined
from reader_app.comparison.wording_summary import wording_summaries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.alignment.model import Row
    from reader_app.article.model import Article
    from reader_app.comparison.corrections.correction import Correction
    from reader_app.people.model import Cast


def compare(a: Article, b: Article, rules: Rules = READING) -> Comparison:
    """Everything that can be said of two tellings of one story.

    The same articles always give the same comparison.  Neither telling counts as the older: swapping them swaps the
    sides of the answer.  ``rules`` are the reader's; as the program comes, case and punctuation are no difference.

    >>> from reader_app import article_from_text
    >>> a = article_from_text("“We had no choice,” said Maren Holt of the ferry on Tuesday.")
    >>> b = article_from_text("“We had no choice at all,” said Maren Holt of the ferry on Tuesday.")
    >>> comparison = compare(a, b)
    >>> [(str(pair.status), [str(change) for change in pair.changes]) for pair in comparison.quotes]
    [('altered', ['shortened'])]
    >>> comparison.people[0].name
    'Maren Holt'
    """
    from reader_app.people.cast import casts  # noqa: PLC0415 - wording alone needs no people

    cast_a, cast_b = casts((a, b))
    return joined(compare_wording(a, b, rules), cast_a, cast_b)


def compare_wording(a: Article, b: Article, rules: Rules = READING) -> Comparison:
    """The rows and their wording alone; people, quotes and facts are empty and ``people_known`` is False."""
    return _of_rows([(a, b)], [align_articles(a, b, rules).rows], rules)[0]


def compare_wordings(pairs: Sequence[tuple[Article, Article]], rules: Rules = READING) -> list[Comparison]:
    """What ``compare_wording`` gives for each of many pairs; all are compared together, the small ones faster so."""
    return _of_rows(pairs, rows_of_pairs(pairs, rules), rules)


def _of_rows(
    pairs: Sequence[tuple[Article, Article]], found: Sequence[Sequence[Row]], rules: Rules
) -> list[Comparison]:
    """The comparisons of many pairs whose rows are known."""
    told = [(a, b, plainly_refined(a, b, rows, rules)) for (a, b), rows in zip(pairs, found, strict=True)]
    return [
        Comparison(a, b, rows, summary=summary, people_known=False, rules=rules)
        for (a, b, rows), summary in zip(told, wording_summaries(told), strict=True)
    ]


def share_in_common(a: Article, b: Article) -> float:
    """The share of 1 of all words of both that are in common, as the summary of a comparison has it."""
    return compare_wording(a, b).summary.common


def joined(wording: Comparison, cast_a: Cast, cast_b: Cast, corrections: tuple[Correction, ...] = ()) -> Comparison:
    """The comparison of ``wording``'s two articles with their casts: people and quotes paired, the wording refined.

    ``wording`` is what ``compare_wording`` gave; ``corrections`` are put on top of what the machine found.
    """
    from reader_app.comparison.joining import with_casts  # noqa: PLC0415 - wording alone needs no people

    return with_casts(wording, cast_a, cast_b, corrections)


def corrected(comparison: Comparison, corrections: tuple[Correction, ...]) -> Comparison:
    """The comparison with exactly these corrections; leave one out to undo it.

    The casts are used again as they were found; corrections whose words no longer stand change nothing.
    """
    from reader_app.people.model import Cast  # noqa: PLC0415 - wording alone needs no people

    cast_a, cast_b = comparison.casts or (Cast(), Cast())
    return joined(compare_wording(comparison.a, comparison.b, comparison.rules), cast_a, cast_b, corrections)

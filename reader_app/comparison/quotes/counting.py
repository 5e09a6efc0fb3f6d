"""Whether two quotes part in how many they tell of: another figure, or a singular against a plural."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader_app.alignment.words.worth import denies
from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.facts.figures import figures, is_number, times
from reader_app.comparison.folding import folded_words, one_or_several
from reader_app.comparison.pairs import QuotePair
from reader_app.comparison.tellings import language_in


def nouns_apart(a: Article, b: Article, pair: QuotePair) -> tuple[str, str] | None:
    """The singular and the plural of one noun where they, and no figures, are what the numbers of a pair differ in."""
    words_a, words_b = (
        [word for quote in quotes for span in quote.spans for word in folded_words(span.of(article.text))]
        for article, quotes in ((a, pair.a), (b, pair.b))
    )
    languages = language_in(a), language_in(b)
    return None if other_figure(words_a, words_b, languages) else one_against_several(words_a, words_b, languages)


def other_figure(a: Sequence[str], b: Sequence[str], languages: tuple[str, str] = ("en", "en")) -> bool:
    """Whether folded words have another figure each: "12 boats" and "14 boats", never "three" and "3"."""
    own = [[w for w in mine if is_number(w, language)] for mine, language in zip(_own(a, b), languages, strict=True)]
    if not all(own):
        return False
    worths_a, worths_b = (_worths(words, language) for words, language in zip((a, b), languages, strict=True))
    return bool(worths_a - worths_b and worths_b - worths_a) or not (worths_a or worths_b)


def _worths(words: Sequence[str], language: str) -> Counter[float | None]:
    """How often each amount is told."""
    text = " ".join(words)
    whole = Span(0, len(text))
    return Counter(found.amount for read in (figures, times) for found in read(text, whole, language))


def _own(a: Sequence[str], b: Sequence[str]) -> tuple[Counter[str], Counter[str]]:
    return Counter(a) - Counter(b), Counter(b) - Counter(a)


def one_against_several(
    a: Sequence[str], b: Sequence[str], languages: tuple[str, str] = ("en", "en")
) -> tuple[str, str] | None:
    """The first noun of which one has the singular and the other the plural, None without any.

    "No side" is as many as "not ... sides".
    """
    own_a, own_b = (
        [word for word in own if not _denied(word, words, language)]
        for own, words, language in zip(_own(a, b), (a, b), languages, strict=True)
    )
    return next(((x, y) for x in own_a for y in own_b if one_or_several(x, y)), None)


def _denied(word: str, words: Sequence[str], language: str) -> bool:
    """Whether ``word`` stands behind a "no" among the words."""
    return any(denies(before, language) for before, after in pairwise(words) if after == word)

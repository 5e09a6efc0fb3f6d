"""Whether two tellings give the same words to different speakers.

A pronoun is a guess.  It is another speaker than a named one only if it cannot be that one: it is of the other gender;
or both tellings know whom it was taken for, who is named before it in its paragraph while the other is not there, or
the other is nowhere in its telling.  "One official" is another than a named person, unless the telling that names the
person calls them so.  "The company" stands for any company; kinds of companies and public bodies are in
``resources/comparison/bodies.json``, beside the words that begin with somebody who is not named.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.folding import folded_words, one_or_several, stem
from reader_app.comparison.pairs import PersonPair
from reader_app.comparison.people.names import name_likeness
from reader_app.comparison.quotes.quote_items import Item, speaker_stems
from reader_app.comparison.tellings import language_in
from reader_app.people.model import Person, Quote
from reader_app.people.text.lexicon import lexicon
from reader_app.resources import resource

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL_NOUNS = "de"
_SMALL = 3  # letters at most of "the", "of", "dr"
_DESCRIBED = 80  # code points around a name in which stands what somebody is


def other_speaker(a: Article, b: Article, first: Item, second: Item, people: Sequence[PersonPair] = ()) -> bool:
    """Whether the tellings give the words to different speakers; one of several people is another speaker.

    ``people`` are the pairs whose numbers the items have.
    """
    if first.person is not None and second.person is not None:
        if first.speakers & second.speakers:
            return _said_by_more(a, b, first, second, people)
        if first.quote.sure and second.quote.sure:
            return True
        return bool(people) and (_not_meant(a, b, first, second, people) or _not_meant(b, a, second, first, people))
    human = first.person is not None or second.person is not None or language_in(a) == language_in(b) == "en"
    if human and {_gender_of(_said_by(first.quote, a), a), _gender_of(_said_by(second.quote, b), b)} == {"f", "m"}:
        return True  # in most languages a company is "she" by its noun alone
    if first.person is not None:
        return bool(people) and _unnamed(b, second, a, first, people[first.person].a)
    if second.person is not None:
        return bool(people) and _unnamed(a, first, b, second, people[second.person].b)
    stems_a, stems_b = speaker_stems(first.quote, a), speaker_stems(second.quote, b)
    if not stems_a or not stems_b or _one_body(_said_by(first.quote, a), _said_by(second.quote, b), (a, b)):
        return False
    return not stems_a & stems_b or _one_against_several(first.quote, a, second.quote, b)


def _said_by_more(a: Article, b: Article, first: Item, second: Item, people: Sequence[PersonPair]) -> bool:
    """Whether one telling surely has somebody say the words too of whom the other does not tell there."""
    if not people or not (first.quote.sure and second.quote.sure):
        return False
    for own, other, article in ((first, second, b), (second, first, a)):
        said = set(folded_words(_said_by(other.quote, article)))
        if any(said.isdisjoint(folded_words(people[number].name)) for number in own.speakers - other.speakers):
            return True
    return False


def _said_by(quote: Quote, article: Article) -> str:
    return quote.speaker.of(article.text) if quote.speaker is not None else ""


def _not_meant(own: Article, other: Article, mine: Item, theirs: Item, people: Sequence[PersonPair]) -> bool:
    """Whether the pronoun that speaks in ``own`` cannot mean the speaker in ``other``."""
    gender = _pronoun_gender(mine.quote, own)
    if not gender or mine.person is None or theirs.person is None:
        return False
    if opposite := _pronoun_gender(theirs.quote, other):
        return gender != opposite
    taken, named = people[mine.person], people[theirs.person]
    if not theirs.quote.sure:
        return False
    if (known := _gender(named)) and known != gender:
        return True
    person = named.a or named.b
    if taken.a is None or taken.b is None or person is None:
        return False
    before = frozenset(folded_words(_paragraph_before(mine.quote, own)))
    if _told_of(taken.a, before) and _told_of(taken.b, before):
        return not _told_of(person, before)
    return (named.a is None) != (named.b is None) and not _told_of(person, _words_of(own.text))


def _unnamed(own: Article, mine: Item, other: Article, theirs: Item, named: Person | None) -> bool:
    """Whether ``mine`` is said by "one official" or by another name, as which the other telling does not know its own.

    ``named`` is the person of ``other`` who says it there.
    """
    said, language = _said_by(mine.quote, own), language_in(own)
    words, unnamed = folded_words(said), _bodies(language).unnamed
    if named is None or not theirs.quote.sure or not words or words[0] in lexicon(language).words["pronouns"]:
        return False
    if words[0] in unnamed:
        words = tuple(_long(words[1:]))
    elif not _is_name(said, language) or any(name_likeness(said, name) for name in (named.name, *named.names)):
        return False
    told = _said_by(theirs.quote, other), *named.titles, *(_around(span, other.text) for span in named.mentions)
    return {stem(word) for line in told for word in folded_words(line)}.isdisjoint(map(stem, words))


def _is_name(said: str, language: str) -> bool:
    """Whether the words are names alone; not told where the language writes every noun like one."""
    words = _WORD.findall(said)
    return language != _CAPITAL_NOUNS and bool(words) and all(word[0].isupper() for word in words)


def _around(span: Span, text: str) -> str:
    return text[max(0, span.start - _DESCRIBED) : span.end + _DESCRIBED]


def _paragraph_before(quote: Quote, article: Article) -> str:
    """The words of the speaker's paragraph before him."""
    if quote.speaker is None:
        return ""
    start = max((block.span.start for block in article.blocks if block.span.start <= quote.speaker.start), default=0)
    return article.text[start : quote.speaker.start]


def _pronoun_gender(quote: Quote, article: Article) -> str:
    """The gender of the pronoun that speaks, empty where none does."""
    return "" if quote.sure else _gender_of(_said_by(quote, article), article)


def _gender_of(said: str, article: Article) -> str:
    """The gender of a pronoun; empty for all other words."""
    said, words = said.casefold(), lexicon(language_in(article)).words
    return "m" if said in words["pronouns_male"] else "f" if said in words["pronouns_female"] else ""


def _gender(pair: PersonPair) -> str:
    """The gender of a person by "Mr." or a given name that only one gender bears; empty where it is not told."""
    told = {person.courtesy for person in (pair.a, pair.b) if person is not None and person.courtesy}
    given, words = folded_words(pair.name)[:1], lexicon("en").words
    if not told and len(folded_words(pair.name)) > 1:
        told = {
            letter
            for letter, names in (("f", words["given_female"]), ("m", words["given_male"]))
            if names.intersection(given)
        }
    return told.pop() if len(told) == 1 else ""


@lru_cache(maxsize=2)
def _words_of(text: str) -> frozenset[str]:
    """The folded words of a whole text, which is asked for once a quote."""
    return frozenset(folded_words(text))


def _told_of(person: Person, there: frozenset[str]) -> bool:
    """Whether a word of the person's names or titles is among the words, so that a pronoun there may mean him."""
    return any(
        word in there for name in (*person.names, person.name, *person.titles) for word in _long(folded_words(name))
    )


def _long(words: Sequence[str]) -> list[str]:
    """The words that are more than a small word or an abbreviation."""
    return [word for word in words if len(word) > _SMALL]


def _one_body(first: str, second: str, articles: tuple[Article, Article]) -> bool:
    """Whether one of two speakers is "the company" and the other may be its name, or the same kind of body."""
    kinds = [_kind(said, language_in(article)) for said, article in zip((first, second), articles, strict=True)]
    if kinds[0] is not None and kinds[1] is not None:
        return kinds[0] == kinds[1]
    for kind, said, article in ((kinds[0], second, articles[1]), (kinds[1], first, articles[0])):
        if kind is not None:
            return _may_be(said, kind, language_in(article))
    return False


def _kind(said: str, language: str) -> int | None:
    """The kind of body that is meant by article and noun alone, None where the speaker is told in other words."""
    bodies, words = _bodies(language), list(folded_words(said))
    if words and words[0] in bodies.articles:
        return bodies.kinds.get(words[1]) if len(words) == 2 else None
    return bodies.kinds.get(words[0]) if not bodies.articles and len(words) == 1 else None


def _may_be(said: str, kind: int, language: str) -> bool:
    """Whether ``said`` is a name that tells of no other kind of body."""
    words = _WORD.findall(said)
    led = bool(words) and words[0].casefold() in lexicon(language).words["articles"]
    named = words[led:]
    if not named or not named[0][0].isupper() or (led and language == _CAPITAL_NOUNS):
        return False
    kinds = _bodies(language).kinds
    told = {kinds[word] for word in folded_words(said) if word in kinds}
    return not told or kind in told


@dataclass(frozen=True, slots=True)
class _Bodies:
    """Of one language the articles before a noun that means a body, each such noun's kind, and what names nobody."""

    articles: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    kinds: Mapping[str, int] = field(default_factory=dict)


@cache
def _bodies(language: str) -> _Bodies:
    table = json.loads(resource("comparison", "bodies.json").read_text(encoding="utf-8"))["languages"].get(language)
    if table is None:
        return _Bodies()
    kinds = {word: number for number, line in enumerate(table["kinds"]) for word in line.split()}
    return _Bodies(frozenset(table["articles"].split()), frozenset(table["unnamed"].split()), kinds)


def _one_against_several(a: Quote, article_a: Article, b: Quote, article_b: Article) -> bool:
    """Whether "a representative" stands against "representatives"."""
    words_a, words_b = (set(_said_by(q, x).casefold().split()) for q, x in ((a, article_a), (b, article_b)))
    return any(one_or_several(x, y) for x in words_a - words_b for y in words_b - words_a)

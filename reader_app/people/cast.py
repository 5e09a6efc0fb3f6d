"""Articles in, their casts out: who is named and who is quoted.

A language model is used where one is installed and intact, else the rules that need none; ``Cast.model`` says which.
Of English the whole parse is read; of a model of another language the names alone, and quotes are found by rule.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader_app.article.model import Article
from reader_app.people.model import Cast, Person
from reader_app.people.names.clusters import clustered
from reader_app.people.names.named import named_in
from reader_app.people.parse.document import Document
from reader_app.people.parse.model_files import LoadedModel, lack_of_model, loaded_model
from reader_app.people.parse.parsing import parsed
from reader_app.people.parse.reading import Reading
from reader_app.people.persons.people import gathered, people_of, with_speakers
from reader_app.people.persons.pronouns import gender_of, guesses, pronoun_spans
from reader_app.people.persons.references import with_guesses
from reader_app.people.persons.they import they_guesses
from reader_app.people.plain.plain_names import plain_mentions, plain_titles
from reader_app.people.plain.plain_quotes import plain_quotes
from reader_app.people.plain.plain_references import with_persons
from reader_app.people.plain.seen_names import NOTHING_SEEN, names_seen
from reader_app.people.quotes.attribution import attributed
from reader_app.people.text.fold import with_typed_marks
from reader_app.people.text.lexicon import Lexicon, language_of, lexicon
from reader_app.people.text.page import Page
from reader_app.people.text.quotation_marks import passages


def people_and_quotes(article: Article) -> Cast:
    """The people and quotes of one article; runs in a worker, since the first call loads the model.

    >>> from reader_app import article_from_text
    >>> article = article_from_text("“We had no choice,” said Maren Holt of the ferry on Tuesday.")
    >>> [quote.spans[0].of(article.text) for quote in people_and_quotes(article).quotes]
    ['We had no choice,']
    """
    return casts([article])[0]


def casts(articles: Sequence[Article]) -> list[Cast]:
    """What ``people_and_quotes`` gives for each; parsing several articles side by side takes less time."""
    pages = [Page.of(article) for article in articles]
    words = [lexicon(language_of(p.text, a.language)) for p, a in zip(pages, articles, strict=True)]
    models = [loaded_model(w.language) if p.paragraphs else None for p, w in zip(pages, words, strict=True)]
    docs: dict[int, Document] = {}
    for model in {m.name: m for m in models if m}.values():
        numbers = [number for number, m in enumerate(models) if m and m.name == model.name]
        docs |= zip(numbers, parsed([pages[number] for number in numbers], model), strict=True)
    told = zip(pages, words, models, strict=True)
    return [_cast(page, own, model, docs.get(number)) for number, (page, own, model) in enumerate(told)]


def _cast(page: Page, words: Lexicon, model: LoadedModel | None, doc: Document | None) -> Cast:
    if model and doc is not None:
        cast = _by_parse(page, words, model, doc) if model.parses else _by_rule(page, words, model, doc)
        doc.let_go()
        return cast
    cast = _by_rule(page, words)
    return replace(cast, lack=lack_of_model(words.language)) if page.paragraphs else cast


def _by_parse(page: Page, words: Lexicon, model: LoadedModel, doc: Document) -> Cast:
    reading = Reading(page, doc, passages(with_typed_marks(page.shown), page.paragraphs, words), words)
    gathering = gathered(reading)
    names = frozenset(w for c in gathering.clusters for m in c.mentions for w in m.words)
    quotes = with_speakers(attributed(reading, names), gathering, reading)
    meant = guesses(gathering, quotes, reading)
    meant += they_guesses(gathering, [gender_of(c, reading) for c in gathering.clusters], reading)
    quotes = with_guesses(quotes, meant, gathering, reading)
    people = people_of(gathering, reading, pronoun_spans(meant, reading))
    return Cast(people, quotes, model.name, tuple(named_in(reading, people)))


def _by_rule(page: Page, words: Lexicon, model: LoadedModel | None = None, doc: Document | None = None) -> Cast:
    seen = NOTHING_SEEN if doc is None else names_seen(doc, page)
    quotes = plain_quotes(page, passages(with_typed_marks(page.shown), page.paragraphs, words), words)
    clusters = clustered(plain_mentions(page, quotes, words, seen), words)
    people = tuple(
        Person(
            name=max((m.span.of(page.shown) for m in c.mentions), key=lambda n: len(n.split())),
            names=tuple(dict.fromkeys(m.span.of(page.shown) for m in c.mentions)),
            titles=tuple(dict.fromkeys(t for m in c.mentions for t in plain_titles(page, m, words))),
            mentions=tuple(m.span for m in c.mentions),
            courtesy=c.courtesy,
            address=c.address,
        )
        for c in clusters
    )
    doubts = {m.span: c.doubtful[m.first] for c in clusters for m in c.mentions if m.first in c.doubtful}
    told = with_persons(quotes, people, page, words, doubts)
    return Cast(people, told, model.name if model else "", seen.others)

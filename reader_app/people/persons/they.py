"""Whom "they" may mean among named people: two who stand together, or one who is called so.

Most often "they" are people without a name, so a guess is made only where no other plural stands in reach.
"""

from collections.abc import Sequence

from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading
from reader_app.people.persons.people import Gathering
from reader_app.people.persons.pronouns import Guess

TOGETHER, ALONE = 0.6, 0.5
"""How likely "they" are the two people of the sentence before, and the one who is the subject of the verb above."""
_FORMS = frozenset({"they", "them", "their", "themselves"})


def they_guesses(gathering: Gathering, genders: Sequence[str], reading: Reading) -> tuple[Guess, ...]:
    """One guess for one person, two with the same token for a pair; ``genders`` are those of the clusters."""
    at_token = {t: n for n, c in enumerate(gathering.clusters) for m in c.mentions for t in range(m.first, m.last + 1)}
    found: list[Guess] = []
    for token in reading.doc:
        if token.lower_ in _FORMS and token.pos_ == "PRON" and not reading.quoted(token):
            found += _guess(token, at_token, genders, reading)
    return tuple(found)


def _guess(token: Token, at_token: dict[int, int], genders: Sequence[str], reading: Reading) -> list[Guess]:
    here = [t for t in reading.sentence(token) if t.i < token.i and not (t.is_punct or reading.quoted(t))]
    if not here:
        before = _sentence_before(token, reading)
        pair = _pair(before, at_token)
        return [] if _plural(before, at_token, pair) else [Guess(token.i, n, TOGETHER) for n in pair]
    subject = next((t for t in here if t.dep_ == "nsubj" and t.head in token.ancestors and t.i in at_token), None)
    if subject is None or genders[at_token[subject.i]] or _pair(here, at_token):
        return []
    if _plural([*_sentence_before(token, reading), *here], at_token, ()):
        return []
    return [Guess(token.i, at_token[subject.i], ALONE)]


def _sentence_before(token: Token, reading: Reading) -> list[Token]:
    """The tokens of the sentence before that of ``token``, in the same paragraph."""
    first = reading.sentence(token)[0]
    if first.i == 0 or reading.paragraph_of[first.i - 1] != reading.paragraph_of[token.i]:
        return []
    return reading.sentence(reading.doc[first.i - 1])


def _pair(tokens: list[Token], at_token: dict[int, int]) -> tuple[int, ...]:
    """The clusters of two people of whom one is coordinated with the other."""
    for token in tokens:
        other = next((c for c in token.rights if c.dep_ == "conj" and c.i in at_token), None)
        if token.i in at_token and other is not None and at_token[other.i] != at_token[token.i]:
            return at_token[token.i], at_token[other.i]
    return ()


def _plural(tokens: list[Token], at_token: dict[int, int], pair: tuple[int, ...]) -> bool:
    """Whether something else in the plural stands there: a noun, "they" themselves, or a third person."""
    named = {at_token[t.i] for t in tokens if t.i in at_token} - set(pair)
    nouns = any(t.tag_ in {"NNS", "NNPS"} and t.i not in at_token for t in tokens)
    return nouns or (bool(pair) and bool(named)) or any(t.ent_type_ in {"NORP", "ORG"} for t in tokens)

"""Speakers who are not named where they speak: "she", "who", "the mayor"."""

from collections.abc import Sequence
from dataclasses import replace

from reader_app.people.model import Quote
from reader_app.people.names.roles import titles_of
from reader_app.people.parse.reading import Reading
from reader_app.people.persons.people import Gathering
from reader_app.people.persons.pronouns import Guess

BY_ROLE = 0.7
"""How likely "the mayor" is the only person of the article who is called mayor."""


def with_guesses(
    quotes: Sequence[Quote], meant: Sequence[Guess], gathering: Gathering, reading: Reading
) -> tuple[Quote, ...]:
    """The quotes with a guessed person where a pronoun or a role speaks; what is sure stays as it is."""
    by_token: dict[int, list[Guess]] = {}
    for guess in meant:
        by_token.setdefault(guess.token, []).append(guess)
    roles = _roles(gathering, reading)
    return tuple(_guessed(q, by_token, roles, reading) for q in quotes)


def _guessed(quote: Quote, by_token: dict[int, list[Guess]], roles: dict[str, set[int]], reading: Reading) -> Quote:
    if quote.speaker is None or quote.person is not None:
        return quote
    tokens = reading.tokens(quote.speaker)
    if len(tokens) == 1 and tokens[0].i in by_token:
        first, *more = by_token[tokens[0].i]
        fellows = tuple(guess.cluster for guess in more)
        return replace(quote, person=first.cluster, sure=False, likelihood=first.likelihood, fellows=fellows)
    if 2 <= len(tokens) <= 4 and tokens[0].lower_ == "the" and tokens[-1].pos_ in {"NOUN", "PROPN"}:
        known = roles.get(tokens[-1].lower_, set())
        if len(known) == 1:
            return replace(quote, person=min(known), sure=False, likelihood=BY_ROLE)
    return quote


def _roles(gathering: Gathering, reading: Reading) -> dict[str, set[int]]:
    """Which clusters carry each role word, such as "mayor"."""
    found: dict[str, set[int]] = {}
    for number, cluster in enumerate(gathering.clusters):
        for mention in cluster.mentions:
            for title in titles_of(mention, gathering.named, reading):
                for token in reading.tokens(title):
                    if token.lower_ in reading.lexicon.words["titles"]:
                        found.setdefault(token.lower_, set()).add(number)
    return found

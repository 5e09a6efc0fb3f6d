"""Whom "he" and "she" most likely mean: scored guesses, and no guess where two people score alike.

Salience in the manner of Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution": recency, the
grammatical role of the last mention, how often somebody is mentioned; gender excludes; a speaker does not call
himself "he" inside his own quote.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader_app.article.span import Span
from reader_app.people.model import Quote
from reader_app.people.names.appositions import role_before
from reader_app.people.names.clusters import Cluster
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.persons.people import Gathering

GENDERS = dict.fromkeys(("he", "him", "his", "himself"), "m") | dict.fromkeys(("she", "her", "hers", "herself"), "f")
MARGIN = 0.2
"""A guess is made only where the best candidate is this much better than the next."""
AHEAD = 0.6
"""How likely the first person who is named behind a pronoun is meant by it where nobody was named before."""
LEAD = 3
"""Sentences below a headline in which its "he" may be named."""
LED = 0.75
"""How likely the subject ahead is meant by a pronoun in the words that lead to it."""
FAR = 7
"""Sentences after which somebody is no longer meant."""

_ROLES = {"nsubj": 2.0, "nsubjpass": 1.6, "agent": 0.8, "dobj": 0.5, "attr": 2.0, "pobj": 0.2, "poss": 0.0}


@dataclass(frozen=True, slots=True)
class Guess:
    """A pronoun's token number, the cluster it means, and how likely that is, as a share of 1."""

    token: int
    cluster: int
    likelihood: float


@dataclass(slots=True)
class _Standing:
    """What is known of one cluster while the text is read."""

    sentence: int = -99
    paragraph: int = -99
    role: float = 0.0
    token: int = -1
    count: int = 0
    quoted: bool = False
    verb: int = -1


@dataclass(slots=True)
class _Scene:
    """The reader's memory: who was mentioned where, by cluster number."""

    reading: Reading
    genders: list[str]
    speakers: dict[int, int]
    sentence_of: list[int]
    told_of: dict[int, frozenset[int]]
    at_token: dict[int, int]
    standing: list[_Standing] = field(default_factory=list)


def guesses(gathering: Gathering, quotes: Sequence[Quote], reading: Reading) -> tuple[Guess, ...]:
    """One guess a pronoun at most, in order; ``quotes`` already name their speakers where these have names."""
    doc = reading.doc
    scene = _scene(gathering, quotes, reading)
    at_token = scene.at_token
    found: list[Guess] = []
    for token in doc:
        number = at_token.get(token.i)
        if number is not None:
            if at_token.get(token.i + 1) != number:
                _mention(scene, number, token)
        elif token.lower_ in GENDERS and token.pos_ in {"PRON", "DET"}:
            guess = _guess(scene, token, gathering)
            if guess:
                found.append(guess)
                _mention(scene, guess.cluster, token)
                scene.genders[guess.cluster] = scene.genders[guess.cluster] or GENDERS[token.lower_]
    return tuple(found)


def pronoun_spans(found: Sequence[Guess], reading: Reading) -> dict[int, tuple[Span, ...]]:
    """The places of the pronouns by cluster number."""
    spans: dict[int, tuple[Span, ...]] = {}
    for guess in found:
        token = reading.doc[guess.token]
        spans[guess.cluster] = (*spans.get(guess.cluster, ()), extent(token, token))
    return spans


def _scene(gathering: Gathering, quotes: Sequence[Quote], reading: Reading) -> _Scene:
    sentences, number = [], -1
    for token in reading.doc:
        number += bool(token.is_sent_start) or number < 0
        sentences.append(number)
    speakers = {
        n: q.person
        for q in quotes
        if q.person is not None
        for s in q.spans
        for n, passage in enumerate(reading.passages)
        if passage.inner.overlaps(s)
    }
    genders = [gender_of(c, reading) for c in gathering.clusters]
    at_token = {t: n for n, c in enumerate(gathering.clusters) for m in c.mentions for t in range(m.first, m.last + 1)}
    told_of = _told_of(quotes, at_token, reading)
    return _Scene(reading, genders, speakers, sentences, told_of, at_token, [_Standing() for _ in gathering.clusters])


def _told_of(quotes: Sequence[Quote], at_token: dict[int, int], reading: Reading) -> dict[int, frozenset[int]]:
    """Whom the words of a pronoun speak of by name, by its token: nobody calls himself so."""
    found: dict[int, frozenset[int]] = {}
    for quote in quotes:
        spoken = reading.tokens(quote.speaker) if quote.speaker else []
        if len(spoken) == 1 and spoken[0].lower_ in GENDERS:
            found[spoken[0].i] = frozenset(
                at_token[t.i] for span in quote.spans for t in reading.tokens(span) if t.i in at_token
            )
    return found


def gender_of(cluster: Cluster, reading: Reading) -> str:
    """Give "f", "m" or nothing, from titles, words of kinship beside the name, and common given names."""
    words, doc = reading.lexicon.words, reading.doc
    for mention in cluster.mentions:
        strong = _beside(doc[max(0, mention.first - 3) : mention.first], doc[mention.last + 1 : mention.last + 5])
        role = role_before(mention.first, mention.last, doc, reading.lexicon)
        strong |= {doc[role.head].lower_} if role else set()
        female, male = bool(strong & words["female"]), bool(strong & words["male"])
        if female != male:
            return "f" if female else "m"
    for mention in sorted(cluster.mentions, key=lambda m: -len(m.words)):
        given = mention.words[0].lower()
        given = given if given in words["given"] else given.split("-")[0]
        female, male = given in words["given_female"], given in words["given_male"]
        if female != male and (len(mention.words) > 1 or len(cluster.mentions) == 1):
            return "f" if female else "m"
    return ""


def _beside(before: list[Token], behind: list[Token]) -> set[str]:
    """The words directly before a name, and those of an apposition behind it."""
    found: list[str] = []
    for token in before:
        found = [] if token.is_punct and token.text != "." else [*found, token.lower_.rstrip(".")]
    if len(behind) and behind[0].text == ",":
        found += [t.lower_ for t in behind]
    return {w for w in found if w not in GENDERS}


def _role(token: Token) -> float:
    while token.dep_ in {"compound", "conj", "flat", "appos"} and token.head.i != token.i:
        if token.dep_ == "compound" and token.head.pos_ == "NOUN" and not token.head.ent_type_:
            return 0.0  # "the Bell archive" is about the archive
        token = token.head
    if _relative_verb(token) is not None:
        return _ROLES["nsubj"]
    return _ROLES.get(token.dep_, 0.3)


def _relative_verb(token: Token) -> Token | None:
    """The verb of a relative clause whose "who" is the word's, in the words right behind it."""
    for child in token.rights:
        if child.dep_ == "relcl" and any(c.lower_ == "who" and c.dep_ == "nsubj" for c in child.children):
            return child
    return None


def _verb(token: Token) -> int:
    """The verb that the word is subject or object of."""
    while token.dep_ in {"compound", "conj", "appos"} and token.head.i != token.i:
        token = token.head
    relative = _relative_verb(token)
    if relative is not None:
        return relative.i
    if token.dep_ == "pobj":
        token = token.head
    return token.head.i


def _mention(scene: _Scene, number: int, token: Token) -> None:
    standing = scene.standing[number]
    same = standing.sentence == scene.sentence_of[token.i]
    role = _role(token)
    if not same or role >= standing.role:
        standing.role, standing.verb = role, _verb(token)
    standing.sentence, standing.token = scene.sentence_of[token.i], token.i
    standing.paragraph = scene.reading.paragraph_of[token.i]
    standing.quoted = scene.reading.quoted(token)
    standing.count += 1


def _guess(scene: _Scene, token: Token, gathering: Gathering) -> Guess | None:
    leading = _led(scene, token)
    if leading is not None:
        return leading
    scored = sorted(
        ((score, -n) for n in range(len(scene.standing)) if (score := _score(scene, n, token)) is not None),
        reverse=True,
    )
    if not scored:
        return _ahead(scene, token, gathering)
    best, second = scored[0], scored[1] if len(scored) > 1 else (-9.0, 0)
    if best[0] - second[0] < MARGIN:
        return None
    return Guess(token.i, -best[1], round(1 / (1 + math.exp(-0.3 - (best[0] - second[0]))), 2))


def _score(scene: _Scene, number: int, token: Token) -> float | None:
    """How well a cluster fits the pronoun; None where it cannot be meant."""
    standing, gender = scene.standing[number], GENDERS[token.lower_]
    known = scene.genders[number]
    distance = scene.sentence_of[token.i] - standing.sentence
    if (known and known != gender) or standing.token < 0 or distance > FAR:
        return None
    if number in scene.told_of.get(token.i, ()):
        return None
    inside = scene.reading.inside[token.i]
    if inside >= 0 and scene.speakers.get(inside) == number:
        return None
    if _bound(token) and standing.sentence == scene.sentence_of[token.i] and standing.verb == _verb(token):
        return None
    score = 3.0 * 0.65**distance + standing.role + 0.45 * math.log1p(standing.count) + 1.2 * bool(known)
    score += 0.5 * (standing.paragraph == scene.reading.paragraph_of[token.i])
    if distance == 0:
        above = _verbs_above(token)
        subject = standing.role >= _ROLES["nsubjpass"] and standing.verb in above
        score += subject * (0.8 + 0.8 * (standing.verb in above[:2]))
    score -= 1.5 * (standing.quoted and inside < 0)
    return score


def _verbs_above(token: Token) -> list[int]:
    """The verbs whose clauses hold the pronoun, and those they are coordinated with, the nearest first."""
    return [t.i for t in token.ancestors if t.pos_ in {"VERB", "AUX"}]


def _bound(token: Token) -> bool:
    """Whether the pronoun is an object, which never means the subject of its own verb."""
    return token.lower_ in {"him", "her"} and token.dep_ in {"dobj", "dative", "pobj"}


def _led(scene: _Scene, token: Token) -> Guess | None:
    """The subject ahead, for a pronoun in the words that lead to it: "Opening her speech, Ann Bell said ..."."""
    lead = next((t for t in (token, *token.ancestors) if t.head.dep_ == "ROOT" and t.i < t.head.i), None)
    if lead is None or token.dep_ != "poss" or lead.dep_ not in {"advcl", "prep"}:
        return None
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in lead.children):
        return None
    subject = next((c for c in lead.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i > lead.i), None)
    names = [subject, *(c for c in subject.children if c.dep_ == "appos")] if subject is not None else []
    number = next((scene.at_token[t.i] for t in names if t.i in scene.at_token), None)
    if number is None or scene.genders[number] not in {"", GENDERS[token.lower_]}:
        return None
    return Guess(token.i, number, LED)


def _ahead(scene: _Scene, token: Token, gathering: Gathering) -> Guess | None:
    """Somebody named later in the sentence: "In his speech, Ann Bell ..."."""
    sentence = scene.sentence_of[token.i]
    headline = scene.reading.paragraph_of[token.i] == 0
    for number, cluster in enumerate(gathering.clusters):
        if scene.genders[number] not in {"", GENDERS[token.lower_]}:
            continue
        for mention in cluster.mentions:
            ahead = scene.sentence_of[mention.first] - sentence
            led = ahead == 0 and token.dep_ == "poss"
            if mention.first > token.i and (led or (headline and 0 < ahead <= LEAD)):
                return Guess(token.i, number, AHEAD)
    return None

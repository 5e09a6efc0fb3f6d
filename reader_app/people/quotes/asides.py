"""What stands between commas in a sentence: "as the police have said", and a participle behind who speaks.

A parser often hangs such words wrongly, so commas and the forms of the words decide.
"""

from collections.abc import Sequence

from reader_app.article.span import Span
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PARTICIPLES = frozenset({"VBN", "VBG", "VBD"})
_OPENERS = frozenset({"when", "while", "once", "if", "recently", "already", "also", "later", "then", "now", "visibly"})
"""Words that may stand between the comma and the participle."""
_OWN = frozenset({"dobj", "xcomp", "ccomp", "oprd"})
_HEARERS = frozenset({"tell", "ask", "remind", "assure", "inform", "warn", "advise", "notify", "urge"})
"""Verbs whose object is the one spoken to."""
_SETTING_OFF = frozenset({",", "(", ")", "-", "--", "–", "—"})
_GOING_ON = frozenset({"until", "because", "unless", "if", "for", "so", "and", "but", "or", "without", "nor"})
"""Words with which speech goes on behind an inset though a whole clause stands before it."""
_LONGEST_INSET = 9
"""Tokens from the subject of an inset to its second comma at most."""
_LONGEST = 30
"""Tokens that an aside has at most."""
_TO_VERB = 8
"""Tokens that stand at most between "as" and its verb."""


def named_before(verb: Token, reading: Reading) -> Token | None:
    """The word that words between commas describe: "Ann Bell, asked about the gates, said", "a man, who left, said".

    ``verb`` is the finite verb behind the second comma; None where no such words stand before it.
    """
    doc = verb.doc
    if verb.i < 4 or doc[verb.i - 1].text != "," or verb.tag_ not in _FINITE:
        return None
    first = reading.sentence(verb)[0].i
    for at in range(verb.i - 3, max(first, verb.i - _LONGEST), -1):
        if doc[at].text != "," or reading.quoted(doc[at]):
            continue
        opener = doc[at + 1]
        if opener.lower_ in _OPENERS or opener.pos_ == "ADV":
            opener = doc[at + 2]
        before = doc[at - 1]
        described = opener.tag_ in _PARTICIPLES or doc[at + 1].lower_ == "who"
        if described and before.pos_ in {"PROPN", "NOUN", "PRON"} and not reading.quoted(before):
            return _head(before, first, reading)
    return None


def closing(verb: Token, reading: Reading) -> Token | None:
    """Who speaks in the words that close a sentence: "The gates are open, a man who asked not to be named said".

    ``verb`` is the sentence's last word and the parser did not see its subject: the noun behind the last comma that a
    relative clause divides from it.  None for any other verb.
    """
    doc = verb.doc
    if verb.tag_ not in _FINITE or (verb.i + 1 < len(doc) and not doc[verb.i + 1].is_punct):
        return None
    words = reading.sentence(verb)
    last = next((t for t in reversed(words) if not t.is_punct), verb)
    if last != verb or reading.quoted(verb) or any(c.dep_ == "nsubj" for c in verb.lefts):
        return None
    comma = next((n for n in range(verb.i - 1, words[0].i, -1) if doc[n].text == ","), None)
    if comma is None:
        return None
    who = next((n for n in range(comma + 1, verb.i) if doc[n].lower_ == "who"), comma)
    noun = doc[who - 1]
    return _head(noun, comma + 1, reading) if who > comma + 1 and noun.pos_ in {"NOUN", "PROPN"} else None


def _head(last: Token, first: int, reading: Reading) -> Token:
    """The word that heads the noun phrase which ends with ``last``, looked for from token ``first`` on."""
    here = last
    while first <= here.head.i < here.i and here.head.pos_ in {"PROPN", "NOUN", "ADP"}:
        if reading.quoted(here.head):
            break
        here = here.head
    return here if here.pos_ != "ADP" else last


def as_aside(verb: Token, reading: Reading) -> Span | None:
    """The aside with "as" that the verb of saying stands in, without its commas: "as the police have said".

    None where the verb has words of its own to report, or where nothing sets the aside off.
    """
    base = reading.lexicon.forms.get(verb.lower_, "")
    if base not in reading.lexicon.verbs["say"] or base in reading.lexicon.words["while_speaking"]:
        return None
    if _has_own_words(verb, base):
        return None
    opening, words = _as_before(verb, reading), reading.sentence(verb)
    if opening is None:
        hung = verb.dep_ == "advcl" and any(c.lower_ == "as" for c in verb.lefts)
        return extent(verb.left_edge, verb.right_edge) if hung else None
    if opening.i > words[0].i and opening.nbor(-1).text not in _SETTING_OFF:
        return None
    last = verb
    for token in words:
        if token.i > verb.i and (token.text in _SETTING_OFF or token.is_punct or reading.quoted(token)):
            break
        if token.i > verb.i and (token.tag_ in _FINITE or token.lower_ == "that"):
            return None
        last = token if token.i > verb.i else last
    sides = opening.i > words[0].i or any(t.i > last.i + 1 for t in words if not t.is_punct)
    return extent(opening, last) if sides else None


def _has_own_words(verb: Token, base: str) -> bool:
    """Whether the verb has an object or a clause behind it, other than who is spoken to."""
    return any(c.dep_ in _OWN and not (c.dep_ == "dobj" and base in _HEARERS) for c in verb.rights)


def inset(verb: Token, speaker: Span | None, reading: Reading) -> Span | None:
    """A verb of saying with its subject between two commas, as in "To see it, she said, one should come early".

    None where what follows the second comma may be the reporter's: a participle, an apposition, another's words.
    """
    words = reading.sentence(verb)
    if speaker is None or _has_own_words(verb, reading.lexicon.forms.get(verb.lower_, "")):
        return None
    first, comma = _between_commas(verb, speaker, words)
    if comma is None or any(reading.quoted(t) for t in words):
        return None
    rest = [t for t in words if t.i > comma.i and not t.is_punct]
    begun = any(t.tag_ in _FINITE for t in words if t.i < first.i)
    goes_on = bool(rest) and (rest[0].lower_ in _GOING_ON or not (begun or rest[0].tag_ in _PARTICIPLES))
    return extent(first, comma.nbor(-1)) if goes_on and not _says_more(rest, reading) else None


def _between_commas(verb: Token, speaker: Span, words: Sequence[Token]) -> tuple[Token, Token | None]:
    """The first word of a short clause of verb and speaker between two commas, and the second comma; else None for it.

    Nothing between verb and comma is a clause of its own.
    """
    first = next((t for t in words if t.idx >= min(speaker.start, verb.idx)), words[0])
    comma = next((t for t in words if t.i > verb.i and t.idx >= speaker.end and t.text == ","), None)
    if comma is None or first.i == words[0].i or first.nbor(-1).text != "," or comma.i - first.i > _LONGEST_INSET:
        return first, None
    clause = any(t.tag_ in _FINITE or t.lower_ == "that" for t in words if verb.i < t.i < comma.i)
    return first, None if clause or not words[0].idx < speaker.start < words[-1].idx else comma


def _says_more(rest: list[Token], reading: Reading) -> bool:
    says = reading.lexicon.verbs["say"]
    return any(t.tag_ in _FINITE and reading.lexicon.forms.get(t.lower_, "") in says for t in rest)


def _as_before(verb: Token, reading: Reading) -> Token | None:
    """The "as" before the verb, with no mark and no other finite verb than its auxiliaries between."""
    doc = verb.doc
    for at in range(verb.i - 1, max(-1, verb.i - 2 - _TO_VERB), -1):
        token = doc[at]
        if token.lower_ == "as":
            return token
        auxiliary = token.head.i == verb.i and token.dep_ in {"aux", "auxpass"}
        if token.is_punct or token.is_space or reading.quoted(token) or (token.tag_ in _FINITE and not auxiliary):
            return None
    return None

"""What stands between commas in a sentence: "as the police have said", and a participle behind who speaks.

A parser often hangs such words wrongly, so commas and the forms of the words decide.
"""

from typing import TYPE_CHECKING

from reader_app.article.span import Span
from reader_app.people.reading import Reading, extent

if TYPE_CHECKING:
    from spacy.tokens import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PARTICIPLES = frozenset({"VBN", "VBG", "VBD"})
_OPENERS = frozenset({"when", "while", "once", "if", "recently", "already", "also", "later", "then", "now", "visibly"})
"""Words that may stand between the comma and the participle."""
_OWN = frozenset({"dobj", "xcomp", "ccomp", "oprd"})
_HEARERS = frozenset({"tell", "ask", "remind", "assure", "inform", "warn", "advise", "notify", "urge"})
"""Verbs whose object is the one spoken to."""
_SETTING_OFF = frozenset({",", "(", ")", "-", "--", "–", "—"})
_LONGEST = 30
"""Tokens that an aside has at most."""
_TO_VERB = 8
"""Tokens that stand at most between "as" and its verb."""


def named_before(verb: "Token", reading: Reading) -> "Token | None":
    """The word that a participle between commas describes: "Ann Bell, asked about the gates, said".

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
        if opener.tag_ in _PARTICIPLES and before.pos_ in {"PROPN", "NOUN", "PRON"} and not reading.quoted(before):
            return _head(before, first)
    return None


def _head(last: "Token", first: int) -> "Token":
    """The word that heads the noun phrase which ends with ``last``, looked for from token ``first`` on."""
    here = last
    while first <= here.head.i < here.i and here.head.pos_ in {"PROPN", "NOUN", "ADP"}:
        here = here.head
    return here if here.pos_ != "ADP" else last


def as_aside(verb: "Token", reading: Reading) -> Span | None:
    """The aside with "as" that the verb of saying stands in, without its commas: "as the police have said".

    None where the verb has words of its own to report, or where nothing sets the aside off.
    """
    base = reading.lexicon.forms.get(verb.lower_, "")
    if base not in reading.lexicon.verbs["say"] or base in reading.lexicon.words["while_speaking"]:
        return None
    if any(c.dep_ in _OWN for c in verb.rights if base not in _HEARERS or c.dep_ != "dobj"):
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


def _as_before(verb: "Token", reading: Reading) -> "Token | None":
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

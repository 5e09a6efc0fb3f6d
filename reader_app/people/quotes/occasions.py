"""Occasions between a verb of saying and its report, as in "said after the storm she would leave"."""

from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading
from reader_app.people.quotes.cues import Cue

_OCCASIONS = frozenset({"after", "before", "while", "since", "because", "as", "during"})
_RELATIVES = frozenset({"which", "who", "whose", "whom", "where", "that"})
_WITH_CLAUSE = frozenset(
    {"say", "claim", "announce", "declare", "state", "insist", "admit", "argue", "warn", "promise"}
)
"""Verbs that want a report; "spoke after the trial he had lost" is none."""


def tells_when(clause: Token) -> bool:
    """Whether the clause says when or why somebody spoke: "said after the gates opened"."""
    first = clause.left_edge
    return first.lower_ in _OCCASIONS and first.head == clause and first.dep_ in {"mark", "advmod"}


def behind_occasion(verb: Token, cue: Cue, reading: Reading) -> list[Token]:
    """The report that the parser hung beside the verb or under the occasion; a list of one at most.

    Where a sentence begins with speaker and verb and an occasion follows at once, the clause behind it is the report.
    """
    preposition = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    opens = cue.speaker is not None and reading.sentence(verb)[0].idx == cue.speaker.start
    wants = reading.lexicon.forms.get(verb.lower_, "") in _WITH_CLAUSE
    if not opens or not wants or preposition.lower_ not in _OCCASIONS or preposition.dep_ != "prep":
        return []
    noun = next((c for c in preposition.rights if c.dep_ == "pobj"), None)
    beside = [*verb.rights, *(noun.rights if noun is not None else ())]
    return [c for c in beside if noun is not None and c.dep_ in {"advcl", "relcl", "acl"} and _stands_alone(c, noun)][
        :1
    ]


def _stands_alone(clause: Token, noun: Token) -> bool:
    """Whether the clause has a subject of its own directly behind ``noun``, at most "that" between them."""
    start = noun.i + 1 + (noun.nbor(1).lower_ == "that")
    heads = [c for c in clause.lefts if c.dep_ == "nsubj" and c.left_edge.i == start and c.lower_ not in _RELATIVES]
    return bool(heads) and not any(c.dep_ == "mark" and c.lower_ != "that" for c in clause.children)

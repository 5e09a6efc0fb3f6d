"""Where the words that somebody reports begin and end, and what behind them is the reporter's again."""

from reader_app.article.span import Span
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.quotes.speakers import resumed

_RELATIVES = frozenset({"which", "who", "whose", "whom", "where"})
LONG_APPOSITION = 3
"""Words from which an apposition at the end of a report is the reporter's explanation."""
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())
_OF_VERB = frozenset({"aux", "auxpass", "nsubj", "nsubjpass", "mark"})


def clause_span(clause: Token, cue: Token, reading: Reading) -> Span:
    """The words of a clause that ``cue`` reports, from behind its opening marks to where the report ends."""
    first = _lost_subject(clause, cue) or clause.left_edge
    while first.i < clause.i and (first.is_space or (first.is_punct and first.text not in {'"', "(", "$"})):
        first = first.nbor(1)
    if first.i <= cue.i:
        first = cue.nbor(1) if cue.i + 1 < len(cue.doc) else clause
    if first.i == cue.i + 1:
        first = _behind_day(first, clause)
    return extent(first, last_of_clause(clause, cue, reading))


def _behind_day(first: Token, clause: Token) -> Token:
    """Leave out the day of speaking at once behind the verb: "said on Monday the gates were shut"."""
    day = first.nbor(1) if first.lower_ == "on" and first.i < clause.i else first
    if day.lower_ not in _DAYS or day.dep_ in {"nsubj", "poss"}:
        return first
    here = day
    while here.i < clause.i and here.ent_type_ in {"DATE", "TIME"}:
        here = here.nbor(1)
    return first if here.text == "," else here


def _lost_subject(clause: Token, cue: Token) -> Token | None:
    """Where the subject begins that the parser took for the object of the verb: "states the gates must close"."""
    edge = clause.left_edge
    finite = clause.tag_ in {"VBD", "VBZ", "VBP"} or any(c.tag_ == "MD" for c in clause.lefts)
    if not finite or any(c.dep_ in {"nsubj", "nsubjpass", "csubj", "expl", "mark"} for c in clause.lefts):
        return None
    taken = next((c for c in cue.rights if c.dep_ == "dobj" and c.right_edge.i == edge.i - 1), None)
    return taken.left_edge if taken is not None and taken.pos_ != "PRON" else None


def last_of_clause(clause: Token, cue: Token, reading: Reading) -> Token:
    """The clause's last word, before what another speaker or another verb of saying adds behind a comma."""
    last = clause.right_edge
    for token in clause.subtree:
        if token.i > clause.i and (
            token.lower_ == "according"
            or _another_saying(token, clause, cue, reading)
            or _is_narration(token, clause, cue)
        ):
            last = token.doc[token.i - 1]
            if last.dep_ == "cc":
                last = last.nbor(-1)
            break
    last = _before_afterthought(last, clause)
    while last.i > clause.i and (last.is_space or last.text in {",", ".", ";", ":", "?", "!"}):
        last = last.nbor(-1)
    return last


def _another_saying(token: Token, clause: Token, cue: Token, reading: Reading) -> bool:
    """Whether a verb without subject is coordinated with the clause though it goes on from the cue: "and said that"."""
    if resumed(token, reading) == cue:
        return True
    if token.dep_ != "conj" or token.tag_ != cue.tag_ or token.tag_ not in {"VBD", "VBZ"} or token.head != clause:
        return False
    own = any(c.dep_ in {"nsubj", "nsubjpass"} for c in token.children)
    goes_on = any(c.dep_ in {"ccomp", "xcomp"} for c in token.children)
    return goes_on and (own or clause.tag_ != token.tag_)


def _is_narration(token: Token, clause: Token, cue: Token) -> bool:
    """Whether a verb inside the clause of a noun is the reporter's: "his argument that jobs would go convinced few".

    It is where a comma parts it and it has no subject ("..., and left"), or where the sentence has no verb without it.
    """
    if clause.pos_ != "NOUN" and cue.pos_ != "NOUN":
        return False
    if token.tag_ not in {"VBD", "VBN", "VBZ"} or any(c.dep_ in _OF_VERB for c in token.lefts):
        return False
    before = token.doc[token.i - 1]
    if token.dep_ == "conj" and token.tag_ != "VBN":
        return before.dep_ == "cc" and before.i > 0 and before.nbor(-1).text == ","
    return cue.pos_ == "NOUN" and before.text != "," and _lacks_verb(cue)


def _lacks_verb(noun: Token) -> bool:
    """Whether the parser gave the noun no verb, or one that has another subject beside it."""
    if noun.dep_ == "ROOT":
        return True
    return noun.dep_ == "nsubj" and any(c.dep_ == "nsubj" and c.i > noun.i for c in noun.head.lefts)


def _before_afterthought(last: Token, clause: Token) -> Token:
    """Leave out a relative clause behind a comma at the very end: it is the reporter's, not the speaker's."""
    for token in clause.subtree:
        comma = token.doc[max(token.left_edge.i - 1, 0)]
        ends = token.right_edge.i >= last.i > token.i and comma.i > clause.i and comma.text == ","
        if ends and _is_afterthought(token, last.i - comma.i):
            return comma
    return last


def _is_afterthought(token: Token, length: int) -> bool:
    """Whether ``token`` heads a relative clause, a long apposition or an "although" clause."""
    first = token.left_edge.lower_
    if token.dep_ == "advcl":
        return first in {"although", "though", "while", "whereas", "when"}
    return (token.dep_ == "relcl" and first in _RELATIVES) or (token.dep_ == "appos" and length > LONG_APPOSITION)

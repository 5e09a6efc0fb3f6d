"""Whose words they are: from the verb of saying to the words that name the speaker."""

from reader_app.article.span import Span
from reader_app.people.names.name_shapes import names_role
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.quotes.asides import closing, named_before

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
NO_SPEAKERS = frozenset(
    [
        "that",
        "it",
        "them",
        "him",
        "her",
        "me",
        "us",
        "this",
        "these",
        "those",
        "himself",
        "herself",
        "themselves",
        "there",
    ]
)
_PERCEIVED = frozenset(
    ["heard", "overheard", "seen", "shown", "filmed", "recorded", "caught", "spotted", "observed", "captured", "quoted"]
)
"""Participles of verbs whose passive subject is the one who does what follows."""
_PRESS = frozenset({"reporters", "journalists", "broadcasters", "correspondents"})
"""Whom a speaker tells something, seldom the one he speaks of."""
_NEAR = 3
"""Steps up the tree from a participle to the verb it goes with."""
_TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT"})
_CLIMBED = frozenset({"xcomp", "advcl", "conj", "pcomp", "ccomp", "acl", "relcl", "parataxis", "prep", "aux", "dep"})
_LOOSE = frozenset({"relcl", "appos", "acl", "advcl", "punct", "cc", "conj", "advmod", "npadvmod", "ccomp"})


def subject(verb: Token, reading: Reading) -> Token | None:
    """The word that heads the subject of ``verb``, looked for in the verbs above where it has none of its own."""
    here = verb
    for _ in range(6):
        own = _own_subject(here)
        if own is not None and not reading.quoted(own) and own.ent_type_ not in _TIMES:
            return own
        if (
            here == verb
            and (found := _heard(here) or named_before(here, reading) or closing(here, reading)) is not None
        ):
            return found
        if here == verb and (saying := resumed(here, reading)) is not None:
            return subject(saying, reading)
        if here.tag_ == "VBG" and here == verb and (doer := _doer_before(here, reading)) is not None:
            return doer
        if reading.quoted(here.head) and not reading.quoted(verb):
            return None
        if here == verb and here.dep_ in {"advcl", "ccomp"} and here.tag_ in {"VBD", "VBZ"} and _behind_name(here):
            return None
        if here.dep_ in {"acl", "relcl"} and here.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return here.head
        if here.dep_ not in _CLIMBED or here.head == here:
            return None
        here = here.head
    return None


def resumed(verb: Token, reading: Reading) -> Token | None:
    """The verb of saying that another one goes on from although the parser hung it into the first one's report.

    So in "said the pumps failed and told reporters that": what cannot speak is not the subject of the second verb.
    """
    clause = verb.head
    if verb.dep_ != "conj" or clause.dep_ != "ccomp" or verb.tag_ not in {"VBD", "VBZ"}:
        return None
    saying = clause.head
    if verb.tag_ != saying.tag_ or reading.lexicon.forms.get(verb.lower_, "") not in reading.lexicon.verbs["say"]:
        return None
    if any(c.dep_ in SUBJECTS for c in verb.children) or not any(c.dep_ in {"ccomp", "xcomp"} for c in verb.rights):
        return None
    doer = next((c for c in clause.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    told = any(c.dep_ in {"dobj", "dative"} and c.lower_ in _PRESS for c in verb.rights)
    return saying if told or clause.tag_ != verb.tag_ or (doer is not None and _is_thing(doer, reading)) else None


def _is_thing(noun: Token, reading: Reading) -> bool:
    """Whether the word is a common noun that no title, no occupation and no pronoun makes a speaker."""
    return noun.pos_ == "NOUN" and not noun.ent_type_ and not names_role(noun, reading.lexicon)


def _doer_before(participle: Token, reading: Reading) -> Token | None:
    """The name directly before a participle: "footage of Ann Bell saying"."""
    before = participle.doc[participle.i - 1] if participle.i else None
    if before is None or before.pos_ != "PROPN" or reading.quoted(before) or before.ent_type_ in _TIMES:
        return None
    return before


def _heard(participle: Token) -> Token | None:
    """Who is heard in "was heard over the radio asking": never what the preposition beside the participle holds.

    The parser hangs the participle under the verb, the preposition or its object.
    """
    here = participle
    for _ in range(_NEAR if participle.tag_ == "VBG" else 0):
        here = here.head
        if here.lower_ in _PERCEIVED and here.i < participle.i:
            return next((child for child in here.children if child.dep_ == "nsubjpass"), None)
    return None


def _behind_name(verb: Token) -> bool:
    """Whether the verb follows a name directly or behind the comma that ends an apposition."""
    at = verb.i - 1 - (verb.i > 0 and verb.doc[verb.i - 1].text == ",")
    return at >= 0 and verb.doc[at].ent_type_ == "PERSON"


def _own_subject(verb: Token) -> Token | None:
    """Subject of the verb itself; of a passive its agent, of "who said" the one that is meant."""
    told, behind = told_before(verb)
    if told is not None:
        return behind
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            if child.lower_ in RELATIVES:
                return verb.head if verb.dep_ in {"relcl", "acl"} else _noun_before(child)
            if child.dep_ == "nsubjpass":
                return agent(verb) or child
            return _doer_of_headline(child) or child
    return agent(verb)


def told_before(verb: Token) -> tuple[Token, Token] | tuple[None, None]:
    """What the parser took for the subject of a verb, and the subject behind it: "Port sale illegal, says Ann Bell"."""
    if verb.i < 2 or verb.doc[verb.i - 1].text != "," or verb.tag_ not in {"VBZ", "VBP"}:
        return None, None
    told = next((c for c in verb.lefts if c.dep_ == "nsubj" and c.ent_type_ != "PERSON"), None)
    behind = next((c for c in verb.rights if c.dep_ == "nsubj"), None)
    if behind is None and verb.lower_ in {"say", "says"}:
        behind = next((c for c in verb.rights if c.left_edge.i == verb.i + 1 and c.pos_ in {"NOUN", "PROPN"}), None)
    return (told, behind) if told is not None and behind is not None else (None, None)


def _doer_of_headline(verb: Token) -> Token | None:
    """The subject of a verb that the parser took for another one's subject: "Mayor blasts critics, denies claim"."""
    return next((c for c in verb.lefts if verb.tag_ == "VBZ" and c.dep_ == "nsubj"), None)


def _noun_before(relative: Token) -> Token | None:
    """The noun that a relative pronoun follows, where the parser did not see the relative clause."""
    at = relative.i - 1
    while at >= 0 and relative.doc[at].text == ",":
        at -= 1
    return relative.doc[at] if at >= 0 and relative.doc[at].pos_ in {"NOUN", "PROPN"} else None


def agent(verb: Token) -> Token | None:
    """Who does it in a passive sentence: the word behind "by"."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


def is_passive(verb: Token) -> bool:
    """Whether the verb stands in the passive."""
    return any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children)


def phrase(head: Token, reading: Reading) -> Span:
    """The noun phrase of ``head`` without relative clause and apposition; a name keeps what follows "and"."""
    first = head.left_edge
    while first.i < head.i and (first.is_punct or first.is_space or first.dep_ in {"cc", "preconj", "punct", "mark"}):
        first = first.nbor(1)
    last = head
    for child in head.rights:
        if child.dep_ == "conj" and child.pos_ in {"PROPN", "NOUN", "PRON"} and child.i - last.i <= 3:
            last = _narrow_right(child)
        elif child.dep_ in _LOOSE:
            if child.dep_ not in {"cc", "punct"}:
                break
        else:
            last = child.right_edge
    first = _behind_marks(first, head, reading)
    named = _name_behind(head)
    return extent(first, named if named is not None else _before_break(head, last))


def _name_behind(head: Token) -> Token | None:
    """The last word of a name that stands in apposition to a role: "the editor, Ann Bell"."""
    for child in head.rights:
        if child.dep_ == "appos" and child.ent_type_ == "PERSON" and head.ent_type_ != "PERSON":
            gap = child.left_edge.i - head.i
            return child if 1 <= gap <= 8 else None
    return None


def _narrow_right(head: Token) -> Token:
    last = head
    for child in head.rights:
        if child.dep_ in _LOOSE:
            break
        last = child.right_edge
    return last


def _behind_marks(first: Token, head: Token, reading: Reading) -> Token:
    """Leave out what lies in quotation marks before the head, and line breaks."""
    start = first
    for token in head.doc[first.i : head.i]:
        if token.is_space or token.is_quote or (reading.quoted(token) and not reading.quoted(head)):
            start = token.nbor(1)
    return start


def _before_break(head: Token, last: Token) -> Token:
    for token in head.doc[head.i + 1 : last.i + 1]:
        if token.is_space or token.text in {",", ";", ":", '"', "(", "--", "—", "–"}:
            last = head.doc[token.i - 1]
            while last.i > head.i and last.pos_ in {"DET", "ADP"}:
                last = last.nbor(-1)
            break
    return last


def between(gap: Span, reading: Reading) -> Span | None:
    """The first noun phrase in a stretch of text outside quotation marks."""
    for token in reading.tokens(gap):
        if token.ent_type_ in _TIMES or reading.quoted(token):
            continue
        if token.pos_ in {"NOUN", "PROPN", "PRON"} and token.dep_ not in {"compound", "poss", "nmod"}:
            return phrase(token, reading)
    return None


def neighbour(verb: Token, reading: Reading) -> Span | None:
    """The words beside a verb that can name its speaker, where the parser saw no subject."""
    doc = verb.doc
    if verb.i + 1 < len(doc):
        after = doc[verb.i + 1]
        if after.pos_ in {"PROPN", "PRON", "DET"} and _can_speak(after, reading):
            return _run(after, reading)
    if verb.i > 1:
        before = doc[verb.i - 1 - (doc[verb.i - 1].text == ",")]
        if before.pos_ in {"PROPN", "PRON", "NOUN"} and _can_speak(before, reading):
            return phrase(before, reading) if before.dep_ != "compound" else _run(before, reading)
    if verb.tag_ in {"VBD", "VBZ", "VBP"}:
        return between(Span(reading.sentence(verb)[0].idx, verb.idx), reading)
    return None


def _can_speak(token: Token, reading: Reading) -> bool:
    return not reading.quoted(token) and token.lower_ not in NO_SPEAKERS and token.ent_type_ not in _TIMES


def _run(token: Token, reading: Reading) -> Span:
    doc, last = token.doc, token
    while last.i + 1 < len(doc) and doc[last.i + 1].pos_ in {"PROPN", "NOUN", "ADJ"}:
        if reading.quoted(doc[last.i + 1]):
            break
        last = doc[last.i + 1]
    return extent(token, last)

"""Which words a cue reports: its clause, its object, or the sentence it is set into."""

from reader_app.article.span import Span
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.quotes.asides import as_aside, closing, inset
from reader_app.people.quotes.clause_ends import clause_span, last_of_clause
from reader_app.people.quotes.cues import Cue, CueKind, told_in
from reader_app.people.quotes.occasions import behind_occasion, tells_when
from reader_app.people.quotes.speakers import told_before

CONNECTORS = frozenset(
    {"but", "and", "however", "still", "so", "yet", "meanwhile", "instead", "also", "moreover", "nevertheless", "or"}
    | {"nonetheless", "additionally", "furthermore", "indeed", "besides", "then", "now", "though"}
)
_WISHES = frozenset({"named", "identified"})
"""What a source asks not to be: no report."""
_TAKEN = frozenset("life lives victim victims victory win title gold medal seat seats place spot prize point".split())
"""What a storm, a team or a party claims without a word."""
_CLAUSES = frozenset({"ccomp"})
_OBJECTS = frozenset({"ccomp", "xcomp", "dobj", "attr", "oprd", "acomp", "prep", "dative"})


def reported(cue: Cue, reading: Reading) -> tuple[Span, ...]:
    """The words of indirect speech that the cue governs, without looking at quotation marks; empty where none."""
    token = reading.doc[cue.token]
    if cue.kind is CueKind.ACCORDING:
        inset = _phrase_of(token)
        sentence = _bare_sentence(token, reading)
        if inset.start <= sentence.start or inset.end >= sentence.end:
            return _beside(sentence, inset, reading)
        return _around(_topmost(token, cue), inset, reading)
    if cue.kind is CueKind.NOUN:
        clause = next((c for c in token.rights if c.dep_ in {"acl", "ccomp"}), None)
        return (clause_span(clause, token, reading),) if clause is not None else ()
    return _by_verb(token, cue, reading)


def _by_verb(token: Token, cue: Cue, reading: Reading) -> tuple[Span, ...]:
    """What a verb reports: the sentence around its aside, its clause, its object, else what it is set into."""
    aside = as_aside(token, reading)
    if aside is not None:
        return _beside(_bare_sentence(token, reading), aside, reading)
    clauses = [c for c in token.children if c.dep_ in _CLAUSES and not tells_when(c)] or _under_means(token, reading)
    clauses = clauses or behind_occasion(token, cue, reading)
    right = [c for c in clauses if c.i > token.i]
    if right:
        silent = _is_shown_saying(right[0], reading) or _leaves_to_another(right[0])
        return () if silent else (clause_span(right[0], token, reading),)
    wanted = _object_span(token, cue, reading)
    if wanted is not None:
        return (wanted,)
    between = inset(token, cue.speaker, reading) if cue.kind is CueKind.VERB and "say" in cue.uses else None
    if between is not None:
        return _beside(_bare_sentence(token, reading), between, reading)
    left = [c for c in clauses if c.i < token.i]
    if left and _set_off(left[-1], token):
        return (_left_span(left[-1], token),)
    told, _ = told_before(token)
    if told is not None and not reading.quoted(told):
        return (extent(told.left_edge, token.nbor(-2)),)
    if token.dep_ == "parataxis" and token.head.i != token.i:
        return _around(token.head, extent(token.left_edge, token.right_edge), reading)
    head = closing(token, reading) if cue.kind is CueKind.VERB and "say" in cue.uses else None
    return _beside(_bare_sentence(token, reading), extent(head.left_edge, token), reading) if head is not None else ()


def _object_span(token: Token, cue: Cue, reading: Reading) -> Span | None:
    """What somebody is told to do, the thing that is announced, or what is called for."""
    aim = next((c for c in token.rights if (c.dep_ == "xcomp" or _for(c)) and c.lower_ not in _WISHES), None)
    if aim is not None and "aim" in cue.uses and any(c.dep_ == "aux" and c.lower_ == "to" for c in aim.children):
        return _with_hearer(aim, token, reading)
    thing = _thing_or_deed(token) if "object" in cue.uses else None
    if thing is not None:
        return clause_span(thing, token, reading)
    called = _called_for(token)
    return Span(called.left_edge.idx, clause_span(called, token, reading).end) if called is not None else None


def _thing_or_deed(verb: Token) -> Token | None:
    """What is announced or admitted: a noun, or the doing of something as in "admitted using the gauges"."""
    thing = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if thing is not None and thing.lower_ in _TAKEN and verb.lower_ in {"claim", "claims", "claimed", "claiming"}:
        return None
    if thing is not None and thing.pos_ in {"NOUN", "PROPN"} and thing.ent_type_ != "PERSON":
        return thing
    return next((c for c in verb.rights if c.dep_ == "xcomp" and c.tag_ == "VBG" and c.i <= verb.i + 2), None)


def _under_means(verb: Token, reading: Reading) -> list[Token]:
    """The "that" clause that the parser hung under "statement" in "said in a statement that"."""
    nouns = [t for prep in verb.rights if prep.dep_ == "prep" for t in prep.children if told_in(t, reading) == verb]
    return [
        clause
        for noun in nouns
        for clause in noun.rights
        if clause.dep_ in {"acl", "ccomp"} and any(m.dep_ == "mark" and m.lower_ == "that" for m in clause.children)
    ]


def _is_shown_saying(clause: Token, reading: Reading) -> bool:
    """Whether the clause is somebody's saying that another shows or hears: "footage showed Ann Bell saying that"."""
    if clause.tag_ not in {"VBG", "VB"} or any(c.dep_ in {"aux", "mark"} for c in clause.children):
        return False
    says = reading.lexicon.forms.get(clause.lower_, "") in reading.lexicon.verbs["say"]
    return says and any(c.dep_ == "nsubj" for c in clause.lefts) and any(c.dep_ in _OBJECTS for c in clause.rights)


def _called_for(verb: Token) -> Token | None:
    """What somebody calls for, or on whom to do what."""
    if verb.lower_ not in {"call", "calls", "called", "calling"}:
        return None
    for child in verb.rights:
        if child.dep_ == "prep" and child.lower_ in {"for", "on", "upon"}:
            wanted = next((t for t in child.children if t.dep_ in {"pobj", "pcomp"}), None)
            if wanted is None or wanted.ent_type_ not in {"DATE", "TIME"}:
                return wanted
    return None


def _leaves_to_another(clause: Token) -> bool:
    """Whether the words are somebody else's: "signals what the agency says is a retreat"."""
    asked = any(c.lower_ == "what" and c.dep_ in {"dobj", "nsubj"} for c in clause.lefts)
    return asked and any(c.dep_ in {"ccomp", "xcomp"} for c in clause.rights)


def _with_hearer(aim: Token, verb: Token, reading: Reading) -> Span:
    """What somebody is asked or told to do, together with who is asked."""
    span = clause_span(aim, verb, reading)
    if (mark := _for(aim)) is not None:
        return Span(mark.nbor(1).idx, span.end)
    hearer = next((c for c in verb.rights if c.dep_ in {"dobj", "dative"} and c.i < aim.i), None)
    for preposition in verb.rights:
        if hearer is None and preposition.dep_ == "prep" and preposition.lower_ == "for" and preposition.i < aim.i:
            hearer = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    return Span(hearer.left_edge.idx, span.end) if hearer is not None else span


def _for(clause: Token) -> Token | None:
    """The "for" that opens a clause such as "for the gates to be opened"."""
    opens = clause.dep_ in {"advcl", "xcomp", "ccomp"}
    return next((c for c in clause.lefts if opens and c.dep_ == "mark" and c.lower_ == "for"), None)


def embracing(cue: Cue, passage: Span, reading: Reading) -> Span:
    """The words a cue governs around a passage in marks that is only a part of them."""
    token = reading.doc[cue.token]
    children = [c for c in token.rights if c.dep_ in _OBJECTS and c.idx < passage.end]
    children = [c for c in children if not _hearer(c, token)]
    children = _predicate(children, passage) or children
    holding = [c for c in children if c.left_edge.idx < passage.end and c.right_edge.idx >= passage.start]
    if not holding:
        return passage
    start = (
        children[0].left_edge.idx
        if children[0].dep_ != "prep"
        else min((t.idx for t in children[0].children), default=passage.start)
    )
    end = extent(holding[-1].left_edge, last_of_clause(holding[-1], token, reading)).end
    return Span(min(start, passage.start), max(end, passage.end))


def _predicate(children: list[Token], passage: Span) -> list[Token]:
    """Of "called them fools" the last child alone, where it is all in marks: who is called so is narration."""
    named = [c for child in children[-1:] for c in child.rights if c.dep_ == "appos"]
    if len(named) == 1 and children[-1].idx < passage.start <= named[0].idx < passage.end:
        return named
    last = children[-1:]
    if len(children) < 2 or not last or children[-2].dep_ not in {"dobj", "nsubj"}:
        return []
    inside = last[0].left_edge.idx >= passage.start - 4 and last[0].idx < passage.end
    return last if inside else []


def _hearer(child: Token, verb: Token) -> bool:
    """Whether ``child`` is the one spoken to."""
    if child.dep_ == "dative":
        return True
    if child.dep_ == "prep" and child.lower_ in {"to", "at", "in", "on", "during", "with", "after", "before", "for"}:
        return True
    clause = any(c.dep_ in {"ccomp", "xcomp"} and c.i > child.i for c in verb.rights)
    return child.dep_ == "dobj" and clause


def _set_off(clause: Token, cue: Token) -> bool:
    """Whether a clause before its verb is divided from it by a comma, as in "It rains, he said"."""
    return any(t.text in {",", '"', "--", "—", "?", "!"} for t in cue.doc[clause.i : cue.i])


def _left_span(clause: Token, cue: Token) -> Span:
    first, last = _behind_connectors(clause.left_edge, clause), clause.right_edge
    while last.i > clause.i and (last.is_punct or last.is_space or last.i >= cue.i):
        last = last.nbor(-1)
    return extent(first, last)


def _behind_connectors(first: Token, clause: Token) -> Token:
    """Leave out what ties a sentence to the one before: "But", "However," "In addition,"."""
    while first.i < clause.i and (first.is_space or first.lower_ in CONNECTORS or first.text == ","):
        first = first.nbor(1)
    if first.lower_ in {"in", "as", "for", "on"} and first.dep_ == "prep":
        end = first.right_edge
        if end.i + 1 < clause.i and end.nbor(1).text == "," and end.i - first.i <= 3:
            return end.nbor(2)
    return first


def _phrase_of(according: Token) -> Span:
    return extent(according, according.right_edge)


def _topmost(token: Token, cue: Cue) -> Token:
    """The verb of the sentence that "according to" is set into."""
    head = token.head
    while head.pos_ not in {"VERB", "AUX"} and head.head != head:
        head = head.head
    while head.dep_ in {"xcomp", "aux", "auxpass"}:
        head = head.head
    return head


def _around(head: Token, inset: Span, reading: Reading) -> tuple[Span, ...]:
    """The sentence part of ``head`` before and behind the inset."""
    first, last = head.left_edge, head.right_edge
    while last.i > first.i and (last.is_punct or last.is_space):
        last = last.nbor(-1)
    return _beside(extent(first, last), inset, reading)


def _bare_sentence(token: Token, reading: Reading) -> Span:
    """The sentence of ``token`` without stops at its ends."""
    words = [t for t in reading.sentence(token) if not t.is_punct]
    return extent(_behind_connectors(words[0], words[-1]), words[-1])


def _beside(whole: Span, inset: Span, reading: Reading) -> tuple[Span, ...]:
    """What is left of ``whole`` on both sides of the inset."""
    sides = [
        Span(whole.start, min(inset.start, whole.end)) if whole.start < inset.start else None,
        Span(max(inset.end, whole.start), whole.end) if inset.end < whole.end else None,
    ]
    return tuple(t for t in (trimmed(reading.page.text, s) for s in sides if s) if len(t) > 1)


def trimmed(text: str, span: Span, edge: str = " \t\n,;:.\u2013\u2014-") -> Span:
    """``span`` without blanks and stops at its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return Span(start, end)

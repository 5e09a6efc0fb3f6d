"""The words that say that somebody speaks: verbs, "according to", nouns such as "claim"."""

from dataclasses import dataclass, replace
from enum import StrEnum

from reader_app.article.span import Span
from reader_app.people.parse.document import Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.quotes import speakers
from reader_app.people.quotes.asides import named_before

HEADLINE = frozenset({"says", "tells", "vows", "denies", "urges", "insists", "asks"})
"""Verbs that a capital in a headline makes look like names."""


_SAID = frozenset({"said", "says"})
_STEPS = 4
"""Words that may stand between two verbs of one speaker."""
_HEARD = frozenset({"ask", "tell", "remind", "inform", "warn", "assure", "advise", "question", "press", "quiz"})
_BESIDE_A_VERB = frozenset({"advcl", "acl", "parataxis"})
_QUESTIONS = frozenset({"whether", "if"})
_PHRASAL = frozenset({"put", "puts", "went", "goes", "going"})
_UNNAMED, _NAMELESS = frozenset({"named", "identified", "quoted"}), frozenset({"anonymous", "anonymity", "unnamed"})
_DECLINING = frozenset({"decline", "refuse"})
_COMMENTING = frozenset("comment elaborate respond reply answer discuss speak talk interviewed drawn".split())
_GIVING = frozenset({"give", "provide", "offer", "make", "release", "answer"})
_COMMENT = frozenset(
    "comment comments detail details information interview interviews reason reasons explanation explanations "
    "statement statements figures date dates question questions".split()
)
_OWN_NAME = frozenset({"name", "names", "surname", "identity"})
_WITHHELD = 7
"""Words in which a source is told to want no name."""
_PLEAS = (["not", "guilty"], ["no", "contest"], ["the", "fifth"])
_BY_MEANS = frozenset({"in", "on", "via", "through", "during", "at", "by"})


class CueKind(StrEnum):
    """How a cue leads to its words; a closed list."""

    VERB = "verb"
    ACCORDING = "according"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue in the text.

    ``token`` is its number in the document, ``uses`` the uses its verb has in the lexicon ("say", "think" ...),
    ``speaker`` the words that name who speaks, ``head`` the token number of the word that heads them.
    """

    kind: CueKind
    token: int
    span: Span
    uses: frozenset[str]
    speaker: Span | None
    head: int | None
    passive: bool = False


def cues(reading: Reading) -> tuple[Cue, ...]:
    """All cues outside quotation marks, in order."""
    found: list[Cue] = []
    for token in reading.doc:
        if reading.quoted(token) or token.is_punct or token.is_space:
            continue
        cue = _according(token, reading) or _verb(token, reading) or _noun(token, reading)
        if cue:
            found.append(cue)
    return tuple(_inherited(cue, found[n - 1] if n else None, reading) for n, cue in enumerate(found))


def _inherited(cue: Cue, before: Cue | None, reading: Reading) -> Cue:
    """A verb without subject right behind another of the same sentence, as in "she said, going on to say that"."""
    if cue.speaker is not None or before is None or before.speaker is None or cue.kind is not CueKind.VERB:
        return cue
    between = [
        t for t in reading.doc[before.token + 1 : cue.token] if not before.speaker.start <= t.idx < before.speaker.end
    ]
    if len(between) > _STEPS or any(t.is_sent_start for t in between) or not between or between[0].text != ",":
        return cue
    return replace(cue, speaker=before.speaker, head=before.head)


def _according(token: Token, reading: Reading) -> Cue | None:
    """Words such as "according to"; "per" where a name or a document follows."""
    if token.lower_ == "per" and token.dep_ == "prep" and not token.ent_type_:
        head = _object(token)
        if head is None or (head.left_edge.i == head.i and head.pos_ != "PROPN") or _begins_name(token, head):
            return None
        return _sourced(token, token, head, reading)
    if token.lower_ != "according" or token.i + 1 >= len(token.doc) or token.nbor(1).lower_ != "to":
        return None
    return _sourced(token, token.nbor(1), _object(token.nbor(1)) or _object(token), reading)


def _begins_name(per: Token, head: Token) -> bool:
    """Whether "Per" is a given name: a capital in a sentence, or no comma behind "Per Lund told"."""
    if not per.text.istitle():
        return False
    behind = head.right_edge.nbor(1).text if head.right_edge.i + 1 < len(per.doc) else ""
    return not per.is_sent_start or behind != ","


def _object(preposition: Token) -> Token | None:
    return next((t for t in preposition.children if t.dep_ == "pobj"), None)


def _sourced(first: Token, last: Token, head: Token | None, reading: Reading) -> Cue:
    words = speakers.phrase(head, reading) if head is not None else None
    number = head.i if head is not None else None
    return Cue(CueKind.ACCORDING, first.i, extent(first, last), frozenset({"say"}), words, number)


def is_weak(cue: Cue, reading: Reading) -> bool:
    """Whether the verb speaks only in company: with marks, or with a clause that begins with "that"."""
    token = reading.doc[cue.token]
    base = reading.lexicon.forms.get(token.lower_, "")
    if cue.kind is not CueKind.VERB or base not in reading.lexicon.words["weak"]:
        return False
    return not any(m.dep_ == "mark" and m.lower_ == "that" for c in token.rights for m in c.children)


def leaves_open(cue: Cue, reading: Reading) -> bool:
    """Whether the verb is one of finding out with a question of its own: "met to decide whether the gates open"."""
    verb = reading.doc[cue.token]
    if cue.kind is not CueKind.VERB or "say" in cue.uses or cue.uses.isdisjoint({"think", "show"}):
        return False
    unsettled = verb.tag_ == "VBG" or any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.lefts)
    clause = next((c for c in verb.rights if c.dep_ == "ccomp"), None)
    return unsettled and clause is not None and any(m.dep_ == "mark" and m.lower_ in _QUESTIONS for m in clause.lefts)


def undergone(cue: Cue, reading: Reading) -> bool:
    """Whether the subject is whom the words are said of or to: "was charged with “neglect”", "was told to “wait”"."""
    verb = reading.doc[cue.token]
    base = reading.lexicon.forms.get(verb.lower_, "")
    return cue.passive and verb.tag_ == "VBN" and (base in _HEARD or base in reading.lexicon.verbs["label"])


def is_negated(verb: Token) -> bool:
    """Whether the verb says that something was not said."""
    return any(child.dep_ == "neg" for child in verb.children)


def uses_of(token: Token, reading: Reading) -> frozenset[str]:
    """The uses that the lexicon gives to the token's form, where it can be a verb here."""
    base = reading.lexicon.forms.get(token.lower_)
    if _is_phrasal(token):
        return frozenset({"say"})
    if base is None:
        return frozenset()
    inflected = token.lower_ != base and token.lower_.endswith(("ed", "said", "told", "wrote"))
    inflected = inflected or (token.lower_ in HEADLINE and token.text[0].isupper())
    if token.pos_ not in {"VERB", "AUX"} and not (inflected and token.pos_ in {"NOUN", "PROPN", "ADJ"}):
        return frozenset()
    return frozenset(use for use, bases in reading.lexicon.verbs.items() if base in bases)


def _verb(token: Token, reading: Reading) -> Cue | None:
    uses = uses_of(token, reading)
    certain = token.lower_ in _SAID
    if not uses or (token.dep_ in {"amod", "compound"} and not certain and not _governs(token)):
        return None
    if not certain and (
        withholds_name(token, reading) or _withholds_comment(token, reading) or _pleads_in_court(token, reading)
    ):
        return None
    return verb_cue(token, uses, reading)


def withholds_name(verb: Token, reading: Reading) -> bool:
    """Whether a source only wants no name by it: "who asked not to be named", "declined to give his name"."""
    declines = reading.lexicon.forms.get(verb.lower_, "") in _DECLINING
    for token in verb.doc[verb.i + 1 : verb.i + 1 + _WITHHELD]:
        declines = declines or token.dep_ == "neg"
        if token.is_punct or token.lower_ in _SAID or token.lower_ == "that":
            return False
        own = token.lower_ in _OWN_NAME and token.dep_ == "dobj" and token.head != verb
        if token.lower_ in _NAMELESS or (declines and (own or token.lower_ in _UNNAMED)):
            return True
    return False


def _withholds_comment(verb: Token, reading: Reading) -> bool:
    """Whether it says that nothing was said: "declined to comment", "did not wish to give details"."""
    if reading.lexicon.forms.get(verb.lower_, "") not in _DECLINING and not is_negated(verb):
        return False
    deed = next((c for c in verb.rights if c.dep_ == "xcomp"), None)
    if deed is None:
        return False
    asked = any(c.dep_ == "dobj" and c.lower_ in _COMMENT for c in deed.rights)
    return deed.lower_ in _COMMENTING or (deed.lower_ in _GIVING and asked)


def _pleads_in_court(verb: Token, reading: Reading) -> bool:
    """Whether the verb tells of a plea before a judge, not of speech: "pleaded not guilty to “reckless” sailing"."""
    if reading.lexicon.forms.get(verb.lower_, "") != "plead":
        return False
    behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 5] if not t.is_punct]
    return behind[:1] == ["guilty"] or behind[:2] in _PLEAS


def _is_phrasal(token: Token) -> bool:
    """Whether the verb is the one of "as the paper put it" or "went on about"."""
    if token.lower_ not in _PHRASAL:
        return False
    behind = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    return behind[:1] == ["it"] if token.lower_.startswith("put") else behind == ["on", "about"]


def _governs(token: Token) -> bool:
    return any(child.dep_ in {"nsubj", "ccomp", "xcomp"} for child in token.children)


def verb_cue(token: Token, uses: frozenset[str], reading: Reading) -> Cue:
    """The cue that a verb makes, with the speaker found from it."""
    head = speakers.subject(token, reading)
    passive = (speakers.is_passive(token) or _is_told(token, reading)) and speakers.agent(token) is None
    words = speakers.phrase(head, reading) if head is not None else speakers.neighbour(token, reading)
    return Cue(CueKind.VERB, token.i, _verb_span(token), uses, words, head.i if head is not None else None, passive)


def _is_told(participle: Token, reading: Reading) -> bool:
    """Whether the verb is a participle that describes its hearer: "Asked whether the gates were open, she said"."""
    if reading.lexicon.forms.get(participle.lower_, "") not in _HEARD:
        return False
    if participle.tag_ == "VBN":
        return participle.dep_ in _BESIDE_A_VERB and not any(
            c.dep_ in {"aux", "auxpass", "nsubj"} for c in participle.children
        )
    own = next((c for c in participle.children if c.dep_ == "nsubj"), None)
    if own is None:
        lead = [t for t in reading.sentence(participle) if t.i < participle.i]
        return not lead or [t.lower_ for t in lead] == ["when"]
    behind = (participle.head, *(c for c in participle.rights if c.dep_ in {"ccomp", "conj", "parataxis"}))
    return any(participle.i < verb.i and own == named_before(verb, reading) for verb in behind)


def _verb_span(token: Token) -> Span:
    """The verb with the particle that belongs to it."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if after is not None and _is_phrasal(token):
        return extent(token, after)
    return extent(token, after if after is not None and after.dep_ == "prt" and after.head == token else token)


def told_in(noun: Token, reading: Reading) -> Token | None:
    """The verb of saying that ``noun`` is the means of, as in "said in a statement that"; the verb is then the cue."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in _BY_MEANS:
        return None
    verb = noun.head.head
    return verb if noun.head.dep_ == "prep" and "say" in uses_of(verb, reading) else None


def _noun(token: Token, reading: Reading) -> Cue | None:
    """A noun such as "claim" with a clause of its own."""
    form = token.lower_ if token.lower_ in reading.lexicon.words["nouns"] else token.lower_.removesuffix("s")
    if token.pos_ != "NOUN" or form not in reading.lexicon.words["nouns"]:
        return None
    if not any(
        c.dep_ in {"acl", "ccomp"} and any(m.dep_ == "mark" and m.lower_ == "that" for m in c.children)
        for c in token.rights
    ):
        return None
    owner = next((c for c in token.children if c.dep_ == "poss"), None)
    if owner is None and told_in(token, reading) is not None:
        return None
    if owner is None:
        owner = next(
            (
                p
                for c in token.children
                if c.dep_ == "prep" and c.lower_ in {"by", "of", "from"}
                for p in c.children
                if p.dep_ == "pobj"
            ),
            None,
        )
    words = speakers.phrase(owner, reading) if owner is not None else None
    return Cue(
        CueKind.NOUN, token.i, extent(token, token), frozenset({"say"}), words, owner.i if owner is not None else None
    )

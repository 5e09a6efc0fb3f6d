"""Names that a model takes for people though they are places: told by their words and by what stands before them.

A model knows the ports and hills it has read of; of an invented or a small one it sees only two capitalised words,
which look like a name.  "Port", "Bay" and the like decide by themselves, unless a title or a common given name speaks
for a person; else it counts how often the name stands where a place does, and how often where a person does.
"""

from collections import Counter
from collections.abc import Iterable

from reader_app.people.names.name_shapes import names_role
from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon

Run = tuple[int, int]
"""The first and the last token of a name."""

_WHERE = frozenset({"in", "across", "throughout", "outside", "within", "around"})
_PASSED = frozenset("past above below beyond along over through to towards toward from at off into onto".split())
_LANDS = frozenset("village town hamlet parish suburb settlement outskirts shores banks slopes north south".split())
_INWARD = frozenset(
    "believe believes believed believing trust trusts trusted confidence interest interested faith invest invested "
    "belief stake stakes confide confided lie lies lay rest rests find found see saw seen change changes".split()
)
"""Words whose "in" leads to people as easily as to places."""
_DOERS = frozenset({"nsubj", "nsubjpass", "agent"})


def places_among(doc: Document, words: Lexicon, runs: Iterable[Run]) -> frozenset[Run]:
    """Those of the runs that name a place."""
    runs = tuple(runs)
    where, who = Counter[str](), Counter[str]()
    for first, last in runs:
        text = doc.stretch(first, last)
        where[text] += _stands_for_place(doc, first, last, words)
        who[text] += _stands_for_person(doc, first, last, words)
    return frozenset(
        (first, last)
        for first, last in runs
        if _may_be_place(doc, first, words)
        and (_worded_as_place(doc, first, last, words) or where[text := doc.stretch(first, last)] > who[text])
    )


def _may_be_place(doc: Document, first: int, words: Lexicon) -> bool:
    """Whether neither a given name nor a title says that the run is a person."""
    given = words.words["given"]
    return doc[first].lower_ not in given and not _titled(doc, first, words)


def _titled(doc: Document, first: int, words: Lexicon) -> bool:
    return first > 0 and doc[first - 1].lower_.rstrip(".") in words.words["titles"]


def _worded_as_place(doc: Document, first: int, last: int, words: Lexicon) -> bool:
    """Whether the run begins or ends with a word that makes a place: "Port Linnet", "Linnet Bay"."""
    if first == last:
        return False
    return doc[first].lower_ in words.words["place_first"] or doc[last].lower_ in words.words["place_last"]


def _stands_for_place(doc: Document, first: int, last: int, words: Lexicon) -> bool:
    """Whether this run stands where a place does: "in Linnet"."""
    before, after = doc[first - 1] if first else None, doc[last + 1] if last + 1 < len(doc) else None
    if before is None or (after is not None and after.tag_ == "POS"):
        return False
    if doc[last].dep_ == "dobj":
        return doc[last].head.lower_ in words.words["place_verbs"]
    if doc[last].dep_ not in {"pobj", "conj"}:
        return False
    return _leads_to_place(before, words) or (before.lower_ in _WHERE and before.head.lower_ not in _INWARD)


def _leads_to_place(before: Token, words: Lexicon) -> bool:
    """Whether the preposition does by what it belongs to: "drove to", "the road to", "farmers from", "village of"."""
    head = before.head
    if before.lower_ == "from" and head.pos_ == "NOUN" and names_role(head, words):
        return True
    if before.lower_ == "of":
        return head.lower_ in _LANDS
    return before.lower_ in _PASSED and head.lower_ in words.words["ways" if head.pos_ == "NOUN" else "moving"]


def _stands_for_person(doc: Document, first: int, last: int, words: Lexicon) -> bool:
    """Whether this run stands where a person does: it speaks, or its age or "who" follows."""
    head, after = doc[last], doc[last + 1 : last + 3]
    if _speaks(head, words):
        return True
    behind = [t.lower_ for t in after]
    return len(behind) == 2 and behind[0] == "," and (behind[1] in {"who", "whose"} or behind[1].isdigit())


def _speaks(head: Token, words: Lexicon) -> bool:
    return head.dep_ in _DOERS and words.forms.get(head.head.lower_, "") in words.verbs["say"]

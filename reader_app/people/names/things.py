"""Names that a model takes for people though a ship, an inn, a film or a firm bears them: told by the words beside."""

from collections.abc import Iterable

from reader_app.people.names.name_shapes import capitalised, is_title
from reader_app.people.names.places import Run
from reader_app.people.parse.document import Document
from reader_app.people.text.lexicon import Lexicon

_RANKS = frozenset({"sir", "lord", "lady", "captain", "king", "queen", "prince", "princess"})
"""Titles that no article stands before, unless a thing is named after their bearer: "the Lady Ida"."""
_DETERMINERS = frozenset({"the", "a", "an", "another", "this", "that", "their", "its", "his", "her"})
_DESCRIPTION = 5
"""Words of ", a paddle steamer built" that are looked at."""


def things_among(doc: Document, words: Lexicon, runs: Iterable[Run]) -> frozenset[Run]:
    """Those of the runs that name no person; a thing is one wherever the article names it so."""
    runs = tuple(runs)
    ends = {last for _, last in runs}
    called = {run: doc.stretch(_with_titles(doc, words, run), run[1]) for run in runs}
    seen = {called[run] for run in runs if _is_thing(doc, words, run)}
    people = {
        doc.stretch(*run) for run in runs if called[run] not in seen and run[0] and is_title(doc[run[0] - 1], words)
    }
    return frozenset(
        run
        for run in runs
        if (called[run] in seen and doc.stretch(*run) not in people) or _belongs_to_person(doc, words, run, ends)
    )


def _with_titles(doc: Document, words: Lexicon, run: Run) -> int:
    """The first token of the name with the capitalised titles before it: "Lady Ida"."""
    first = run[0]
    while first and capitalised(doc[first - 1]) and is_title(doc[first - 1], words):
        first -= 1
    return first


def _is_thing(doc: Document, words: Lexicon, run: Run) -> bool:
    """Whether the words before or behind say so: "the ferry Ida Lund", "the Lady Ida pub", "Ida Lund, a steamer"."""
    first = _with_titles(doc, words, run)
    return (
        _is_led(doc, words, first, run[1])
        or _is_followed(doc, words, first, run)
        or _is_told(doc, words, run[1])
        or _is_named_behind(doc, words, run)
    )


def _is_led(doc: Document, words: Lexicon, first: int, last: int) -> bool:
    """Whether a noun before says what it is, or an article stands before one title."""
    before = doc[first - 1] if first else None
    if before is None:
        return False
    if before.lower_ in words.words["thing_words"] | words.words["bearers"] and before.pos_ == "NOUN":
        place = first > 2 and doc[first - 3].pos_ == "ADP"  # "At the inn Ida Lund said"
        return not (place and doc[last].dep_ == "nsubj" and doc[last].head.lower_ in words.forms)
    return before.lower_ == "the" and doc[first].lower_ in _RANKS and doc[last].dep_ != "compound"


def _is_named_behind(doc: Document, words: Lexicon, run: Run) -> bool:
    """Whether the name stands between commas behind what bears it: "The company, Ida Lund, denied it"."""
    first, last = run
    if first < 2 or last + 1 >= len(doc) or {doc[first - 1].text, doc[last + 1].text} != {","}:
        return False
    bearer = doc[first - 2]
    known = bearer.lower_ in words.words["thing_words"] | words.words["bearers"]
    return known and bearer.dep_ == "nsubj" and doc[last].dep_ == "appos" and doc[last].head == bearer


def _is_followed(doc: Document, words: Lexicon, first: int, run: Run) -> bool:
    """Whether a ship, an animal or a house stands behind a name of two words or a title: "the Ida Lund ferry"."""
    last = run[1]
    after = doc[last + 1] if last + 1 < len(doc) else None
    if after is None or after.lower_ not in words.words["bearers"] or first == last or after.pos_ != "NOUN":
        return False
    led = first > 0 and doc[first - 1].lower_ in _DETERMINERS
    return led and doc[last].head == after and after.dep_ != "compound"


def _is_told(doc: Document, words: Lexicon, last: int) -> bool:
    """Whether an apposition says what it is: ", a steamer built in 1920"."""
    if last + 3 >= len(doc) or doc[last + 1].text != "," or doc[last + 2].lower_ not in {"a", "an"}:
        return False
    for token in doc[last + 3 : last + 3 + _DESCRIPTION]:
        if token.pos_ == "NOUN" and token.i + 1 < len(doc) and doc[token.i + 1].pos_ not in {"NOUN", "PROPN"}:
            after = doc[token.i + 1]
            ends = after.is_punct or after.pos_ == "ADP" or after.tag_ in {"VBN", "VBG", "WDT"}
            return token.lower_ in words.words["bearers"] and ends and after.text != "-"
        if token.pos_ not in {"NOUN", "ADJ", "PROPN", "NUM"} and token.text != "-":
            return False
    return False


def _belongs_to_person(doc: Document, words: Lexicon, run: Run, ends: set[int]) -> bool:
    """Whether the run says where somebody comes from: "Ivo Brandt of Silver Harvest"."""
    given = words.words["given"]
    first = run[0]
    return first > 1 and doc[first - 1].lower_ == "of" and first - 2 in ends and doc[first].lower_ not in given

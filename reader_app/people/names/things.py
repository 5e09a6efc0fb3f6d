"""Names that a model takes for people though a ship, a film, a band or a firm bears them: told by the words before."""

from collections.abc import Iterable

from reader_app.people.names.name_shapes import is_title
from reader_app.people.names.places import Run
from reader_app.people.parse.document import Document
from reader_app.people.text.lexicon import Lexicon


def things_among(doc: Document, words: Lexicon, runs: Iterable[Run]) -> frozenset[Run]:
    """Those of the runs that name no person; a thing is one wherever the article names it so."""
    runs = tuple(runs)
    ends = {last for _, last in runs}
    seen = {doc.stretch(*run) for run in runs if _is_thing(doc, words, run)}
    people = {doc.stretch(*run) for run in runs if run[0] and is_title(doc[run[0] - 1], words)}
    return frozenset(
        run for run in runs if doc.stretch(*run) in seen - people or _belongs_to_person(doc, words, run, ends)
    )


def _is_thing(doc: Document, words: Lexicon, run: Run) -> bool:
    """Whether the noun before says what it is: "the ferry Ida Lund", "her novel Northern Light"."""
    before = doc[run[0] - 1] if run[0] else None
    return before is not None and before.lower_ in words.words["thing_words"] and before.pos_ == "NOUN"


def _belongs_to_person(doc: Document, words: Lexicon, run: Run, ends: set[int]) -> bool:
    """Whether the run says where somebody comes from: "Ivo Brandt of Silver Harvest"."""
    given = words.words["given"]
    first = run[0]
    return first > 1 and doc[first - 1].lower_ == "of" and first - 2 in ends and doc[first].lower_ not in given

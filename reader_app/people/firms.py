"""Names that a model takes for people though a firm bears them: told by what only firms have and do.

"Shares of", ", which", ", based in", a reported profit, an analyst "at" it.  A title or an age beside the name speaks
for a person, and so does ", who".
"""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader_app.people.lexicon import Lexicon
from reader_app.people.name_shapes import is_title, names_role
from reader_app.people.places import Run

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OWNED = frozenset("shareholders shareholder revenue revenues earnings headquarters subsidiary subsidiaries".split())
_SHARES = frozenset({"shares", "shareholders", "stock", "stake", "bonds", "subsidiary", "division"})
_RESULTS = frozenset({"profit", "profits", "loss", "losses", "revenue", "revenues", "earnings", "sales", "turnover"})
_REPORTING = frozenset("post posts posted report reports reported book books booked".split())
_BASED = frozenset({"based", "headquartered"})


def firms_among(doc: "Doc", words: Lexicon, runs: Iterable[Run]) -> frozenset[Run]:
    """Those of the runs of two words and more that name a firm; a firm is one wherever the article names it so."""
    runs = tuple(run for run in runs if run[1] > run[0])
    if not runs:
        return frozenset()
    told = Counter[str]()
    for run in {*runs, *((entity.start, entity.end - 1) for entity in doc.ents if len(entity) > 1)}:
        told[_text(doc, run)] += _is_firm(doc, words, run) - _is_person(doc, words, run)
    return frozenset(run for run in runs if told[_text(doc, run)] > 0)


def _text(doc: "Doc", run: Run) -> str:
    return str(doc[run[0] : run[1] + 1].text)


def _is_firm(doc: "Doc", words: Lexicon, run: Run) -> bool:
    """Whether this place of the name tells of a firm."""
    before = [t.lower_ for t in doc[max(0, run[0] - 2) : run[0]]]
    behind = [t.lower_ for t in doc[run[1] + 1 : run[1] + 4]]
    if len(before) == 2 and before[1] in {"of", "in"} and before[0] in _SHARES:
        return True
    if len(before) == 2 and before[1] == "at" and names_role(doc[run[0] - 2], words):
        return True
    if behind[:1] == [","] and not (_BASED | {"which"}).isdisjoint(behind[1:2]):
        return True
    owns = behind[:1] == ["'s"] and not _OWNED.isdisjoint(behind[1:2])
    return owns or _reports_results(doc[run[1]])


def _reports_results(name: "Token") -> bool:
    """Whether the name is the subject of reporting a profit."""
    verb = name.head
    if name.dep_ != "nsubj" or verb.lower_ not in _REPORTING:
        return False
    return any(child.dep_ == "dobj" and child.lower_ in _RESULTS for child in verb.rights)


def _is_person(doc: "Doc", words: Lexicon, run: Run) -> bool:
    """Whether a title stands before the name, or an age or "who" behind it."""
    behind = doc[run[1] + 1 : run[1] + 3]
    described = len(behind) == 2 and behind[0].text == "," and (behind[1].lower_ == "who" or behind[1].is_digit)
    return described or (run[0] > 0 and is_title(doc[run[0] - 1], words))

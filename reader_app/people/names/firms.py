"""Names that a model takes for people though a firm bears them: told by what only firms have and do.

"Shares of", ", which", ", based in", a reported profit, an analyst "at" it.  A title or an age beside the name speaks
for a person, and so does ", who".
"""

from collections import Counter
from collections.abc import Iterable

from reader_app.people.names.name_shapes import is_title, names_role
from reader_app.people.names.places import Run
from reader_app.people.parse.document import Document, Token
from reader_app.people.text.lexicon import Lexicon

_OWNED = frozenset("shareholders shareholder revenue revenues earnings headquarters subsidiary subsidiaries".split())
_SHARES = frozenset({"shares", "shareholders", "stock", "stake", "bonds", "subsidiary", "division"})
_RESULTS = frozenset({"profit", "profits", "loss", "losses", "revenue", "revenues", "earnings", "sales", "turnover"})
_REPORTING = frozenset("post posts posted report reports reported book books booked".split())
_FORMS = frozenset("AS ASA AB Oy Oyj AG SA NV BV SpA SARL SAS KG GmbH SE Pty Pte Bhd PLC LLP LLC LP Ltd".split())
"""What firms of many countries have behind their names."""
_BASED = frozenset({"based", "headquartered"})


def firms_among(doc: Document, words: Lexicon, runs: Iterable[Run]) -> frozenset[Run]:
    """Those of the runs of two words and more that name a firm; a firm is one wherever the article names it so."""
    runs = tuple(run for run in runs if run[1] > run[0])
    if not runs:
        return frozenset()
    names = {run: doc.stretch(*run) for run in runs}
    others = ((e.start, e.end - 1) for e in doc.ents if e.label != "PERSON" and e.end - e.start > 1)
    told = Counter[str]()
    for run in {*runs, *others}:
        firm = _is_firm(doc, words, run)
        if firm or run in names:
            told[names.get(run) or doc.stretch(*run)] += firm - _is_person(doc, words, run)
    return frozenset(run for run in runs if told[names[run]] > 0)


def _is_firm(doc: Document, words: Lexicon, run: Run) -> bool:
    """Whether this place of the name tells of a firm."""
    first, last = run
    if doc[last].text in _FORMS:
        return True
    led_by = doc[first - 1].lower_ if first > 1 else ""
    if led_by in {"of", "in"} and doc[first - 2].lower_ in _SHARES:
        return True
    if led_by == "at" and names_role(doc[first - 2], words):
        return True
    mark, after = (doc[last + 1].text, doc[last + 2].lower_) if last + 2 < len(doc) else ("", "")
    if (mark == "," and (after == "which" or after in _BASED)) or (mark == "'s" and after in _OWNED):
        return True
    return _reports_results(doc[last])


def _reports_results(name: Token) -> bool:
    """Whether the name is the subject of reporting a profit."""
    verb = name.head
    if name.dep_ != "nsubj" or verb.lower_ not in _REPORTING:
        return False
    return any(child.dep_ == "dobj" and child.lower_ in _RESULTS for child in verb.rights)


def _is_person(doc: Document, words: Lexicon, run: Run) -> bool:
    """Whether a title stands before the name, or an age or "who" behind it."""
    if run[0] > 0 and is_title(doc[run[0] - 1], words):
        return True
    if run[1] + 2 >= len(doc) or doc[run[1] + 1].text != ",":
        return False
    after = doc[run[1] + 2]
    return after.lower_ == "who" or after.is_digit

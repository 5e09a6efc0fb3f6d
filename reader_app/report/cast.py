"""The people of a comparison, as a report tells of them."""

from collections import Counter

from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonChange, PersonPair
from reader_app.marks import Side
from reader_app.people.model import Person
from reader_app.report.lines import Line, Look, Piece
from reader_app.report.model import PersonView
from reader_app.report.pieces import joined, unshared
from reader_app.report.rows import RowFinder
from reader_app.translation import translate


def person_views(comparison: Comparison, finder: RowFinder) -> tuple[PersonView, ...]:
    """Everybody named, in the comparison's order."""
    return tuple(_view(pair, number, finder) for number, pair in enumerate(comparison.people, 1))


def _view(pair: PersonPair, number: int, finder: RowFinder) -> PersonView:
    titles_a, titles_b = _titles(pair.a), _titles(pair.b)
    return PersonView(
        f"person-{number}",
        _names(pair),
        joined((unshared(t, " ".join(titles_b), Side.A) for t in titles_a), "; "),
        _rows(pair.a, Side.A, finder),
        joined((unshared(t, " ".join(titles_a), Side.B) for t in titles_b), "; "),
        _rows(pair.b, Side.B, finder),
        _differs(pair),
    )


def _titles(person: Person | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(t for t in person.titles if t)) if person else ()


def _names(pair: PersonPair) -> tuple[Line, ...]:
    if not (pair.a and pair.b) or pair.a.name == pair.b.name or PersonChange.SPELLING not in pair.changes:
        return ((Piece(pair.name),),)
    return unshared(pair.a.name, pair.b.name, Side.A), unshared(pair.b.name, pair.a.name, Side.B)


def _rows(person: Person | None, side: Side, finder: RowFinder) -> Line:
    """The rows of the mentions, as links; more than one in a row is counted."""
    counts = Counter(finder.row_at(side, span) for span in person.mentions) if person else Counter()
    rows = []
    for number in sorted(n for n in counts if n):
        times = (Piece(f"\u00a0×{counts[number]}", Look.SMALL),) if counts[number] > 1 else ()
        rows.append((Piece(str(number), Look.PLAIN, f"row-{number}"), *times))
    return joined(rows, ", ")


def _differs(pair: PersonPair) -> str:
    remarks = []
    if not pair.b:
        remarks.append(translate("report", "only in A"))
    elif not pair.a:
        remarks.append(translate("report", "only in B"))
    else:
        remarks = [_change_words(change, pair, pair.a, pair.b) for change in pair.changes]
    if not pair.sure:
        remarks.append(translate("report", "unsure"))
    return "; ".join(remarks)


def _change_words(change: PersonChange, pair: PersonPair, a: Person, b: Person) -> str:
    if change is PersonChange.SPELLING:
        return translate("report", "spelling")
    if change is PersonChange.TITLE:
        return translate("report", "title")
    if change is PersonChange.MENTIONS:
        words = translate("report", "named {a} in A, {b} in B", "a and b are such as '3 times'")
        return words.format(a=times(len(a.mentions)), b=times(len(b.mentions)))
    words = translate("report", "quoted {a} in A, {b} in B", "a and b are such as '3 times'")
    return words.format(a=times(pair.quotes_a), b=times(pair.quotes_b))


def times(count: int) -> str:
    """How often, in words."""
    if count == 0:
        return translate("report", "never")
    if count == 1:
        return translate("report", "once")
    if count == 2:
        return translate("report", "twice")
    return translate("report", "%n time(s)", "", count)

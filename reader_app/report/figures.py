"""Page one of a report: the two articles, and the comparison in figures."""

from reader_app.alignment.model import RowKind
from reader_app.article.excerpt import excerpt
from reader_app.article.model import Article
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import PersonChange, PersonPair, Status, has_other_speaker
from reader_app.report.labels import count_word, day_words, format_word
from reader_app.report.lines import Figure, Heading, Line, Look, Piece
from reader_app.report.script import leftward, readable
from reader_app.report.story import is_furniture
from reader_app.target import Side
from reader_app.translation import translate

NAMES_SHOWN = 4
SOURCES_SHOWN = 6
SOURCE_LENGTH = 48


def heading(article: Article, words: int, side: Side, short: int) -> Heading:
    """What page one says of ``article``; ``short`` is how many characters of its title a running head holds."""
    title = readable(article.title) or article.origin.name or _untitled(side)
    cut = title if len(title) <= short else title[:short].rsplit(" ", 1)[0].rstrip(" ,:;") + " …"
    return Heading(title, cut, _source(article), _file(article, words), leftward(title))


def _untitled(side: Side) -> str:
    return translate("report", "Article A") if side is Side.A else translate("report", "Article B")


def _source(article: Article) -> Line:
    day = day_words(article.date) if article.date else translate("report", "no date in the file")
    outlet = Piece(article.outlet, Look.ITALIC) if article.outlet else Piece(translate("report", "Outlet not given"))
    byline = (Piece(", " + article.byline),) if article.byline else ()
    return (outlet, *byline, Piece(", " + day.replace(" ", "\u00a0")))


def _file(article: Article, words: int) -> str:
    origin = article.origin
    guessed = " " + translate("report", "(guessed)") if origin.encoding_guessed else ""
    parts = [origin.name, format_word(origin.format), origin.encoding.upper() + guessed]
    return " · ".join([*filter(None, parts), translate("report", "%n word(s)", "", words)])


def figures(comparison: Comparison) -> tuple[Figure, ...]:
    """Wording, rows, quotes, people; the latter two only where they are known."""
    first = (_common(comparison), _rows(comparison))
    return (*first, _quotes(comparison), _people(comparison)) if comparison.people_known else first


def _common(comparison: Comparison) -> Figure:
    return Figure(translate("report", "Wording in common"), percent(comparison.summary.common))


def percent(share: float) -> str:
    """A share of 1 in whole percent; what is not quite all or none does not look as if it were."""
    whole = round(share * 100)
    if whole == 100 and share < 1:
        whole = 99
    if whole == 0 and share > 0:
        whole = 1
    return f"{whole}%"


def _rows(comparison: Comparison) -> Figure:
    story = [row for row in comparison.rows if not is_furniture(comparison, row)]
    counts: list[tuple[str, Line]] = []
    for kind in RowKind:
        number = sum(row.kind is kind for row in story)
        unsure = sum(row.kind is kind and not row.sure for row in story)
        words = count_word(kind)
        if unsure:
            words += ", " + translate("report", "{count} unsure").format(count=unsure)
        if number or kind is not RowKind.SAME:
            counts.append((str(number), (Piece(words),)))
    moved = sum(row.moved for row in story)
    if moved:
        counts.append((str(moved), (Piece(translate("report", "of them moved")),)))
    around = len(comparison.rows) - len(story)
    if around:
        counts.append((str(around), (Piece(translate("report", "furniture")),)))
    return Figure(translate("report", "Rows"), str(len(comparison.rows)), tuple(counts))


def _quotes(comparison: Comparison) -> Figure:
    swapped = sum(map(has_other_speaker, comparison.quotes))
    counts = []
    for status in Status:
        number = sum(pair.status is status for pair in comparison.quotes)
        counts.append((str(number - swapped * (status is Status.SAME)), (Piece(count_word(status)),)))
    if swapped:
        counts.insert(1, (str(swapped), (Piece(translate("report", "another speaker")),)))
    return Figure(translate("report", "Quotes"), str(len(comparison.quotes)), tuple(counts))


def _people(comparison: Comparison) -> Figure:
    both = [pair for pair in comparison.people if pair.a and pair.b]
    spelled = sum(PersonChange.SPELLING in pair.changes for pair in both)
    words = translate("report", "in both")
    if spelled:
        words += ", " + translate("report", "{count} spelled differently").format(count=spelled)
    only_a = [pair for pair in comparison.people if not pair.b]
    only_b = [pair for pair in comparison.people if not pair.a]
    counts = (
        (str(len(both)), (Piece(words),)),
        (str(len(only_a)), (Piece(translate("report", "only in A") + _some_names(only_a)),)),
        (str(len(only_b)), (Piece(translate("report", "only in B") + _some_names(only_b)),)),
    )
    return Figure(translate("report", "People named"), str(len(comparison.people)), counts)


def _some_names(pairs: list[PersonPair]) -> str:
    if not pairs:
        return ""
    names = ", ".join(pair.name for pair in pairs[:NAMES_SHOWN])
    return f": {names}" + (" …" if len(pairs) > NAMES_SHOWN else "")


def sources(comparison: Comparison) -> tuple[Line, Line]:
    """What A and what B name as their sources; a telling that names the other's outlet says so."""
    summary = comparison.summary
    return (
        _named(summary.sources_a, summary.cites_b, translate("report", "the outlet of B"), comparison.b.outlet),
        _named(summary.sources_b, summary.cites_a, translate("report", "the outlet of A"), comparison.a.outlet),
    )


def _named(names: tuple[str, ...], cites: bool, other: str, outlet: str) -> Line:
    if not names and not cites:
        return (Piece(translate("report", "names no agency, paper or link as its source")),)
    pieces = [Piece(translate("report", "names") + " ")]
    rest = [name for name in names if not cites or name.casefold() not in outlet.casefold()]
    if cites:
        pieces += [Piece(outlet, Look.ITALIC), Piece(", ")] if outlet else []
        pieces.append(Piece(other, Look.STRONG))
        pieces += [Piece("; ")] if rest else []
    shown = ", ".join(excerpt(name, SOURCE_LENGTH) for name in rest[:SOURCES_SHOWN])
    pieces.append(Piece(shown + (" …" if len(rest) > SOURCES_SHOWN else "")))
    return tuple(pieces)

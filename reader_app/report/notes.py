"""What a reader of a report should know of how it came about."""

from collections.abc import Mapping

from reader_app.article.model import Article
from reader_app.comparison.model import Comparison
from reader_app.marks import Side
from reader_app.report.by_hand import correction_words
from reader_app.report.glyphs import EASTERN
from reader_app.report.lines import Line, Look, Piece
from reader_app.report.model import Note
from reader_app.report.notice_words import notice_sentences
from reader_app.report.pieces import joined, lettered
from reader_app.report.rows import remark_anchor
from reader_app.report.script import readable
from reader_app.report.story import is_furniture
from reader_app.target import Target, TargetKind
from reader_app.translation import translate


def note_views(comparison: Comparison, unshown: str = "") -> tuple[Note, ...]:
    """All notes of the program; ``unshown`` names characters that no font has."""
    notes = [_wording(), *_unsure(comparison), *_by_hand(comparison), *_furniture(comparison)]
    notes += [_note(translate("report", "Comparison"), (Piece(note),)) for note in comparison.notes]
    if not comparison.people_known:
        text = translate("report", "Only the wording was compared.")
        notes.append(_note(translate("report", "People, quotes"), (Piece(text),)))
    notes += _notices(comparison.a, Side.A) + _notices(comparison.b, Side.B)
    if unshown:
        text = translate("report", "No font at hand has these; they stand in brackets: {characters}.")
        told = text.format(characters=unshown)
        if any(script in unshown for script in EASTERN):
            told += " " + translate(
                "report", "The extra “cjk” of this program has them, and so have the Noto CJK fonts."
            )
        notes.append(_note(translate("report", "Fonts"), (Piece(told),)))
    return (*notes, *_files(comparison))


def remark_views(remarks: Mapping[Target, str]) -> tuple[Note, ...]:
    """What the reader wrote on rows and quotes, in their order; each leads to what it is on."""
    return tuple(_remark(target, remarks[target]) for target in sorted(remarks, key=_place))


def _place(target: Target) -> tuple[bool, int]:
    return target.kind is not TargetKind.ROW, target.number


def _remark(target: Target, words: str) -> Note:
    number = target.number + 1
    on_row = target.kind is TargetKind.ROW
    about = translate("report", "Your note on row {n}") if on_row else translate("report", "Your note on quote {n}")
    link = f"row-{number}" if on_row else f"quote-{number}"
    return Note((Piece(about.format(n=number), Look.PLAIN, link),), (Piece(readable(words)),), remark_anchor(target))


def _note(about: str, text: Line) -> Note:
    return Note((Piece(about),), text)


def _wording() -> Note:
    text = translate(
        "report", "Words are compared without regard to case, punctuation, or the form of quotation marks and dashes."
    )
    return _note(translate("report", "Wording"), (Piece(text),))


def _unsure(comparison: Comparison) -> list[Note]:
    rows = [(Piece(str(n), link=f"row-{n}"),) for n, row in enumerate(comparison.rows, 1) if not row.sure]
    if not rows:
        return []
    text = translate("report", "Set side by side on little evidence.")
    return [_note(translate("report", "Unsure rows"), (*joined(rows, ", "), Piece(". " + text)))]


def _by_hand(comparison: Comparison) -> list[Note]:
    words = correction_words(comparison.corrections)
    if not words:
        return []
    text = translate("report", "The reader put right: {corrections}.").format(corrections=words)
    return [_note(translate("report", "By hand"), (Piece(text),))]


def _furniture(comparison: Comparison) -> list[Note]:
    count = sum(is_furniture(comparison, row) for row in comparison.rows)
    if not count:
        return []
    text = translate("report", "%n row(s) around the story, such as datelines, captions and links.", "", count)
    return [_note(translate("report", "Furniture"), (Piece(text + " " + translate("report", "Not compared.")),))]


def _notices(article: Article, side: Side) -> list[Note]:
    return [
        _note(translate("report", "Reading"), lettered("{letter}: " + words, side))
        for words in notice_sentences(article)
    ]


def _files(comparison: Comparison) -> list[Note]:
    notes = []
    for article, side in ((comparison.a, Side.A), (comparison.b, Side.B)):
        digest = article.origin.sha256
        if digest:
            said = f"{{letter}} {article.origin.name} sha256 {digest[:8]} … {digest[-8:]}"
            notes.append(_note(translate("report", "File"), lettered(said, side)))
    return notes

"""Cards set in type: where heading, notes, badges, words, marks and figures stand, at a given width.

Lengths are px at 100 %; line heights are fixed so that cards of one kind have one rhythm.
"""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from reader_app.gui.cards.card import Card, Passage, Piece, Tone
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.pages.mark_paint import Patch, patches_of, shapes_of
from reader_app.gui.plan.runs import Run
from reader_app.gui.signs.chips import with_circles
from reader_app.gui.signs.positions import Line, shown
from reader_app.marks import Role, Side, Target, TargetKind
from reader_app.report.script import leftward

LEFT, RIGHT, INDENT = 21, 18, 47
HEADING, NOTE, SIGNED, REMARK = 17, 16, 53, 20
QUOTE_LINE, TITLE_LINE = 21, 20
PAD, GAP, BETWEEN = 10, 5, 4
HEAD = 34
WIDE_FIGURE, SLIM_FIGURE, SLIM = 42, 26, 300
MOST_LINES = 14
TICK = 22
_NARROW, _WIDE = 4.0, 10.0  # px that a letter of a line takes at least and at most, but for the odd one
SEMIBOLD = 600
_VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûãõåæøœаеёиоуыэюяії"
_SYLLABLE = re.compile(
    rf"(?<=\w\w\w)(?<![csp](?=h))(?<!c(?=k))(?<![bdfgkpt](?=[lr]))(?=(?:[bdfgkpt][lr]|[^\W\d_{_VOWELS}])[{_VOWELS}]\w)",
    re.IGNORECASE,
)
_NOWHERE = Target(TargetKind.ROW, -1)


@dataclass(frozen=True, slots=True)
class SetPassage:
    """One passage set: its words, the marks behind them, the lines' height and what they take."""

    passage: Passage
    layout: QTextLayout
    patches: tuple[Patch, ...]
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: its words as they fit, the px they take, and how far below its middle they stand, in px."""

    words: str
    taken: float
    rise: float


@dataclass(frozen=True, slots=True)
class SetCard:
    """One card set; ``height`` is what its row in the list takes, ``notes`` the lines under a heading with a sign."""

    card: Card
    passages: tuple[SetPassage, ...]
    height: int
    notes: tuple[str, ...] = ()


def figure_width(width: int) -> int:
    """The width of a column of figures on a card that is ``width`` px wide."""
    return SLIM_FIGURE if width < SLIM else WIDE_FIGURE


def quote_font() -> QFont:
    """The face of quoted words on a card."""
    return text_font(11.5)


def title_font() -> QFont:
    """The face of titles and rows on a card."""
    return text_font(11)


def set_card(card: Card, width: int) -> SetCard:
    """``card`` set in ``width`` px."""
    if card.target is None:
        return SetCard(card, (), HEAD)
    remark = REMARK if card.remark else 0
    if card.sign:
        notes = note_lines(card.note, width - INDENT - RIGHT - (TICK if card.reviewed else 0))
        return SetCard(card, (), SIGNED + (len(notes) - 1) * NOTE + remark, notes)
    y = float(PAD + HEADING + GAP)
    figures = max((len(passage.figures) for passage in card.passages), default=0)
    room = width - INDENT - RIGHT - figures * figure_width(width)
    passages = []
    for number, passage in enumerate(card.passages):
        y += BETWEEN if number and not figures else 0
        one = _set_passage(passage, max(room, 60), y, titles=bool(figures))
        passages.append(one)
        y += one.height
    return SetCard(card, tuple(passages), round(y) + PAD + remark)


def note_font() -> QFont:
    """The face of what a card says beside or under its heading."""
    return label_font(8.75)


def note_lines(text: str, width: float) -> tuple[str, ...]:
    """A card's note in one line, or in two where it is wider than ``width`` px; the second may still be too wide."""
    if len(text) * _WIDE <= width or QFontMetricsF(note_font()).horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, note_font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    end = Line(text).offset(line.textLength())
    return text[:end].rstrip(), text[end:].lstrip()


def set_line(text: str, font: QFont, width: float) -> SetLine:
    """``text`` cut with an ellipsis where it is wider than ``width`` px; of a long one its beginning is measured."""
    metrics, width = QFontMetricsF(font), max(width, 0.0)
    rise = (metrics.ascent() - metrics.descent()) / 2
    beginning = text[: int(width / _NARROW) + 1]
    taken = metrics.horizontalAdvance(beginning)
    if taken <= width and beginning == text:
        return SetLine(text, taken, rise)
    cut = beginning if taken > width else text
    words = metrics.elidedText(cut, Qt.TextElideMode.ElideRight, width)
    return SetLine(words, metrics.horizontalAdvance(words), rise)


def _set_passage(passage: Passage, width: float, top: float, *, titles: bool) -> SetPassage:
    font = title_font() if titles else quote_font()
    line_height = TITLE_LINE if titles else QUOTE_LINE
    pieces = tuple(replace(piece, text=_parted(with_circles(piece.text), font, width)) for piece in passage.pieces)
    layout = _laid_out(pieces, font, width, line_height)
    if layout.lineCount() > MOST_LINES:
        last = layout.lineAt(MOST_LINES - 1)
        layout = _laid_out(_cut(pieces, last.textStart() + last.textLength() - 2), font, width, line_height)
    size = font.pointSizeF() * 96 / 72
    patches = patches_of(shapes_of(layout, _runs(passage.side, pieces), size))
    return SetPassage(passage, layout, patches, top, layout.lineCount() * line_height)


def _parted(text: str, font: QFont, width: float) -> str:
    """``text`` with soft hyphens, as far as vowels tell of syllables, in words wider than a line of ``width`` px."""
    measure = QFontMetricsF(font).horizontalAdvance
    for word in text.split():
        if len(word) * _WIDE > width and measure(word) > width:
            text = text.replace(word, _SYLLABLE.sub("\u00ad", word))
    return text


def _laid_out(pieces: tuple[Piece, ...], font: QFont, width: float, line_height: int) -> QTextLayout:
    layout = QTextLayout(shown("".join(piece.text for piece in pieces)), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if leftward(layout.text()):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(pieces))
    baseline = line_height * 0.72
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * line_height + baseline - line.ascent()))
    layout.endLayout()
    return layout


def _formats(pieces: tuple[Piece, ...]) -> list[QTextLayout.FormatRange]:
    found, at = [], 0
    for piece in pieces:
        units = Line(piece.text).units
        if piece.tone is Tone.CUE:
            part = QTextLayout.FormatRange()
            part.start, part.length = at, units
            style = QTextCharFormat()
            style.setFont(text_font(11, italic=True))
            part.format = style
            found.append(part)
        at += units
    return found


def _runs(side: Side, pieces: tuple[Piece, ...]) -> tuple[Run, ...]:
    found, at = [], 0
    for piece in pieces:
        units = Line(piece.text).units
        if piece.tone is Tone.MARKED and units:
            found.append(Run(at, at + units, side, Role.WORDING, _NOWHERE))
        at += units
    return tuple(found)


def _cut(pieces: tuple[Piece, ...], units: int) -> tuple[Piece, ...]:
    """The pieces up to ``units`` UTF-16 units, then an ellipsis."""
    kept: list[Piece] = []
    for piece in pieces:
        line = Line(piece.text)
        if line.units >= units:
            kept.append(Piece(piece.text[: line.offset(units)].rstrip() + " …", piece.tone))
            break
        kept.append(piece)
        units -= line.units
    return tuple(kept)


def figure_font() -> QFont:
    """The face of counts: the label face with figures of one width."""
    font = QFont(label_font(8.75))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

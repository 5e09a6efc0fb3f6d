"""An article set as a page: one paragraph a block, plain text in, formats by the block's kind; never any markup."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from math import floor

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from reader_app.article.model import Block, BlockKind
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.palette import colour
from reader_app.gui.pages.page_style import PageStyle
from reader_app.gui.signs.chips import has_stand_ins, oddities
from reader_app.theme import Theme

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_AT_ONCE = 2_000  # paragraphs
_CHIPS = "chips"  # of a document: whether there are signs to hide
_INDENT = 18.0
_HEADING_SHARE = 0.78
_TIGHT_SHARE = 0.25
_BOLD, _SEMIBOLD = 700, 600
_HEAD = 12  # paragraphs among which headlines are looked for
_LEAST_TITLE = 0.7  # of the size of a headline
_NO_SIZE = QSizeF(0, 0)


@contextmanager
def unlaid(document: QTextDocument) -> Iterator[None]:
    """Inside, ``document`` may change its text and form as often as need be: it is laid out once, at the end.

    Else Qt lays it out at each change of a font, a margin or a format, five times for a text that is set.  It lays out
    no page without a size, as that of a QTextEdit is until it is shown; one that is given inside is kept.
    """
    size = document.pageSize()
    document.setPageSize(_NO_SIZE)
    try:
        yield
    finally:
        if document.pageSize().isNull():
            document.setPageSize(size)


def set_page(
    page: QTextEdit,
    text: str,
    blocks: Sequence[Block],
    style: PageStyle,
    theme: Theme,
    *,
    tight: Collection[int] = (),
) -> None:
    """Put ``text``, whose paragraphs are ``blocks`` in order, into ``page``, the caret before it.

    The page and not its document has to take the text: the document would leave the caret behind it.
    """
    page.document().setDocumentMargin(0)
    page.setPlainText(text)
    page.document().setProperty(_CHIPS, has_stand_ins(text))
    set_formats(page.document(), blocks, style, theme, tight=tight)


def fill(
    document: QTextDocument, paragraphs: Iterable[str], blocks: Sequence[Block], style: PageStyle, theme: Theme
) -> None:
    """Put ``paragraphs``, those of ``blocks`` in order, into an empty document that no page shows yet.

    They go in by the thousand: as one text they would be held three times while they do.
    """
    document.setPageSize(_NO_SIZE)
    document.setDocumentMargin(0)
    cursor, left, chips = QTextCursor(document), iter(paragraphs), False
    cursor.beginEditBlock()
    while some := list(islice(left, _AT_ONCE)):
        text = "\n".join(some) if cursor.atStart() else "\n".join(["", *some])
        cursor.insertText(text)
        chips = chips or has_stand_ins(text)
    cursor.endEditBlock()
    document.setProperty(_CHIPS, chips)
    set_formats(document, blocks, style, theme)


def set_formats(
    document: QTextDocument,
    blocks: Sequence[Block],
    style: PageStyle,
    theme: Theme,
    *,
    tight: Collection[int] = (),
) -> None:
    """Give every paragraph the format of its block's kind; ``tight`` ones keep the next close."""
    document.setDefaultFont(text_font(style.size))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(block_format(style, BlockKind.PARAGRAPH, level=0, furniture=False))
    cursor.setCharFormat(_plain(theme))
    for number, block in _special(blocks, tight):
        start = document.findBlockByNumber(number)
        cursor.setPosition(start.position())
        cursor.setPosition(start.position() + start.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        form = block_format(style, block.kind, level=block.level, furniture=block.furniture)
        if number in tight:
            form.setBottomMargin(style.gap * _TIGHT_SHARE)
        cursor.setBlockFormat(form)
        cursor.setCharFormat(char_format(style, block, theme))
    if document.property(_CHIPS):
        _hide_stand_ins(cursor, document, style)
    cursor.endEditBlock()


def loosen(document: QTextDocument) -> None:
    """Have ``document`` laid out again, from its top and only as far as it is asked for.

    A format changed in a text that is laid out would lay all of it out at once; a font, even the same one, does not.
    """
    document.setDefaultFont(document.defaultFont())


def _hide_stand_ins(cursor: QTextCursor, document: QTextDocument, style: PageStyle) -> None:
    """Give every stand-in of an invisible sign no ink, and the width that its chip needs."""
    block = document.begin()
    while block.isValid():
        for chip in oddities(block.text(), numbers=False).chips:
            form = QTextCharFormat()
            font = label_font(1.0)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, chip_width(chip.letters, style.zoom))
            form.setFont(font)
            form.setForeground(QColor(Qt.GlobalColor.transparent))
            cursor.setPosition(block.position() + chip.start)
            cursor.setPosition(block.position() + chip.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)
        block = block.next()


def chip_width(letters: str, zoom: float) -> float:
    """The px that the chip of an invisible sign takes on a line."""
    return (7.0 * len(letters) + 9.0) * zoom


def block_heights(document: QTextDocument) -> list[float]:
    """The height of every paragraph's lines, in px; lays all of them out."""
    document.documentLayout().documentSize()
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block.layout().lineCount() * block.blockFormat().lineHeight())
        block = block.next()
    return found


def set_spaces(document: QTextDocument, spaces: Sequence[float]) -> None:
    """Set the px above every paragraph; the first one's belongs to the page's top."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, space in enumerate(spaces):
        block = document.findBlockByNumber(number)
        form = block.blockFormat()
        if form.topMargin() != space and number:
            form.setTopMargin(space)
            form.setBottomMargin(0)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
    cursor.endEditBlock()


def set_margins(
    document: QTextDocument, style: PageStyle, width: float, above: float = 0.0, under: float = 0.0
) -> tuple[float, float]:
    """Set left and right margins for a page ``width`` px wide, growing them rather than the measure.

    ``above`` and ``under`` px are left free at top and bottom beyond the style's own.
    Gives the x where text begins and where it ends.
    """
    spare = max(width - style.left - style.right - style.measure, 0.0)
    left, right = style.left + spare / 2, style.right + spare / 2
    frame = document.rootFrame()
    old = frame.frameFormat()
    top = style.top + above
    bottom = style.bottom + under
    wanted = (left, right, top, bottom)
    if (old.leftMargin(), old.rightMargin(), old.topMargin(), old.bottomMargin()) != wanted:
        old.setLeftMargin(left)
        old.setRightMargin(right)
        old.setTopMargin(top)
        old.setBottomMargin(bottom)
        frame.setFrameFormat(old)
    return left, width - right


def fit_titles(document: QTextDocument, blocks: Sequence[Block], style: PageStyle, room: float) -> None:
    """Set a headline smaller whose longest word would be broken in ``room`` px, but never below ``_LEAST_TITLE``."""
    whole = text_font(style.title_size, weight=_BOLD)
    for number in (
        n for n, block in enumerate(blocks[:_HEAD]) if block.kind is BlockKind.TITLE and not block.furniture
    ):
        block = document.findBlockByNumber(number)
        longest = max(map(QFontMetricsF(whole).horizontalAdvance, block.text().split()), default=0.0)
        share = max(room / longest, _LEAST_TITLE) if longest > room else 1.0
        points = floor(4 * share * whole.pointSizeF()) / 4 if share < 1 else whole.pointSizeF()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if longest and cursor.charFormat().fontPointSize() != points:
            form = QTextCharFormat()
            form.setFontPointSize(points)  # all else, as the marks that a screen reader hears, stays
            cursor.mergeCharFormat(form)


def block_format(style: PageStyle, kind: BlockKind, *, level: int, furniture: bool) -> QTextBlockFormat:
    """Line height, gap and indent of one kind of block."""
    form = QTextBlockFormat()
    line = style.line
    if furniture or kind in _LABELS:
        line = style.furniture_line
    elif kind is BlockKind.TITLE:
        line = style.title_line
    form.setLineHeight(line, _FIXED)
    form.setBottomMargin(style.gap + (style.gap / 3 if kind is BlockKind.TITLE else 0))
    if kind in (BlockKind.QUOTATION, BlockKind.LIST_ITEM):
        form.setLeftMargin(_INDENT * style.zoom * max(level, 1))
    return form


def char_format(style: PageStyle, block: Block, theme: Theme) -> QTextCharFormat:
    """Face and ink of one kind of block."""
    form = _plain(theme)
    if block.furniture or block.kind in _LABELS:
        form.setFont(label_font(style.furniture_size))
        form.setForeground(colour(theme, "ink-furniture" if block.furniture else "ink-second"))
    elif block.kind is BlockKind.TITLE:
        form.setFont(text_font(style.title_size, weight=_BOLD))
    elif block.kind is BlockKind.HEADING:
        form.setFont(_heading(style))
    return form


def _heading(style: PageStyle) -> QFont:
    return text_font(max(style.title_size * _HEADING_SHARE, style.size), weight=_SEMIBOLD)


def _plain(theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour(theme, "ink"))
    return form


def _special(blocks: Sequence[Block], tight: Collection[int]) -> Iterable[tuple[int, Block]]:
    return ((n, b) for n, b in enumerate(blocks) if b.furniture or b.kind is not BlockKind.PARAGRAPH or n in tight)


_LABELS = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.TABLE_ROW)

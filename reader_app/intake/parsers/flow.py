"""The flow of a word processor's text: paragraphs, cells and rows, boxes within paragraphs, notes set aside.

Shared by the readers of Word, OpenDocument and RTF files, which differ in their element names only.
"""

from dataclasses import dataclass, field

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.piece import Piece, ReadOptions
from reader_app.intake.text.pictures import picture_box


@dataclass(slots=True)
class _Paragraph:
    words: list[str] = field(default_factory=list)
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


@dataclass(slots=True)
class _Row:
    cells: list[list[Piece]] = field(default_factory=list)


def changes_notices(count: int, options: ReadOptions) -> list[Notice]:
    """A notice of ``count`` tracked changes and of which text is shown with them; none where there are no changes."""
    shown = "both" if options.whole else options.changes
    return [Notice(NoticeKind.TRACKED_CHANGES, f"{count}" if shown == "final" else f"{count} {shown}")] if count else []


class Flow:
    """Collects pieces.  Paragraphs may stand inside paragraphs (text boxes) and rows inside cells."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.notes: list[Piece] = []
        self._paragraphs: list[_Paragraph] = []
        self._rows: list[_Row] = []
        self._in_notes = 0

    def begin_paragraph(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """A paragraph begins, within another one perhaps."""
        self._paragraphs.append(_Paragraph(kind=kind, level=level))

    def shape(self, kind: BlockKind, level: int = 0) -> None:
        """What the paragraph at hand is, where that is said after its beginning."""
        if self._paragraphs:
            self._paragraphs[-1].kind, self._paragraphs[-1].level = kind, level

    def say(self, words: str) -> None:
        """Words of the paragraph at hand; outside of paragraphs they are layout."""
        if self._paragraphs:
            self._paragraphs[-1].words.append(words)

    def picture(self, words: str) -> None:
        """A picture stands here, and ``words`` are said of it: its box comes before the paragraph at hand."""
        if words.strip():
            self._put(picture_box(words))

    def end_paragraph(self) -> None:
        """The paragraph at hand ends; a line break in it parts it in two."""
        if not self._paragraphs:
            return
        done = self._paragraphs.pop()
        for line in "".join(done.words).split("\n"):
            words = " ".join(line.split())
            if words:
                self._put(Piece(words, done.kind, done.level, bool(self._in_notes)))

    def begin_row(self) -> None:
        """A table's row begins."""
        self._rows.append(_Row())

    def begin_cell(self) -> None:
        """A cell of the row at hand begins."""
        if self._rows:
            self._rows[-1].cells.append([])

    def end_row(self) -> None:
        """The row ends: several cells become one row, the paragraphs of a single cell stay as they are."""
        if not self._rows:
            return
        cells = [c for c in self._rows.pop().cells if c]
        if len(cells) == 1:
            for piece in cells[0]:
                self._put(piece)
        elif cells:
            self._put(Piece("\t".join(" ".join(p.text for p in c) for c in cells), BlockKind.TABLE_ROW))

    def begin_note(self) -> None:
        """A footnote or endnote begins; its paragraphs come after the text, as furniture."""
        self._in_notes += 1

    def end_note(self) -> None:
        """The note ends."""
        self._in_notes = max(0, self._in_notes - 1)

    def finish(self) -> tuple[Piece, ...]:
        """All pieces, those of a text that broke off included."""
        while self._paragraphs:
            self.end_paragraph()
        while self._rows:
            self.end_row()
        return (*self.pieces, *self.notes)

    def _put(self, piece: Piece) -> None:
        if self._in_notes:
            self.notes.append(piece)
        elif self._rows and self._rows[-1].cells:
            self._rows[-1].cells[-1].append(piece)
        else:
            self.pieces.append(piece)

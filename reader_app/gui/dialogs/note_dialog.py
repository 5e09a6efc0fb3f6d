"""Where a reader writes a note on a difference or a quote, and reads those that lost their place."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reader_app.article.excerpt import excerpt
from reader_app.comparison.model import Comparison
from reader_app.comparison.saved import Note
from reader_app.gui.cards.change_cards import kind_words, place_words
from reader_app.gui.cards.remarks import anchors_of
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.session.drafts import Draft, begin
from reader_app.gui.session.session import Session
from reader_app.gui.signs.one_line import flat
from reader_app.target import Target, TargetKind
from reader_app.translation import translate

WIDTH, HEIGHT = 460, 240
_MARGIN, _APART = 16, 9
_FOOT = 40  # px that stay free at the lower end of the window, for its status line
_SHORT = 60  # code points of a quote or paragraph over the note
_PAUSE_MS = 1_000  # without a key, and what is written so far is kept


@guard_events
class NoteWindow(QInputDialog):
    """Stands beside the window with one note, which is kept while it is written.

    Whatever is chosen meanwhile, the note stays with what it was begun on, and the window shows that again as soon as
    the reader comes back to the note.  Cancel brings back the note there was; nothing written takes it away.
    """

    def __init__(self, parent: QWidget, session: Session, draft: Draft) -> None:
        super().__init__(parent)
        self.session, self.draft = session, draft
        self._is_done = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        self.setWindowTitle(translate("notes", "Note"))
        self.setTextValue(draft.first)
        self.setOkButtonText(translate("notes", "Keep"))
        self.setCancelButtonText(translate("notes", "Cancel"))
        self._dress()
        self._stand_aside(parent.window().geometry())
        self.show_place()
        self.textValueChanged.connect(lambda _words: self._pause.start())
        session.compared.connect(self.show_place)
        session.shelved.connect(self._leave_closed)

    def keep(self) -> None:
        """Keep what is written so far."""
        self._pause.stop()
        self.draft.write(self.textValue())

    def show_place(self) -> None:
        """Say what the note is on, as far as that is shown."""
        comparison = self.session.comparison
        target = self.draft.target(comparison)
        if comparison is not None and target is not None:
            self.setLabelText(what_it_is_on(comparison, target))
            editor = self.findChild(QPlainTextEdit)
            if editor is not None:
                editor.setAccessibleDescription(self.labelText())

    def done(self, result: int) -> None:
        """Keep the note, or the one there was before."""
        self._pause.stop()
        self._is_done = True  # a window that goes is told that it is no longer the active one while it is still visible
        self.draft.write(self.textValue() if result else self.draft.first)
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on at the end of the note; Qt would select all of it, and the next key replace it."""
        super().showEvent(event)
        editor = self.findChild(QPlainTextEdit)
        if editor is not None:
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def changeEvent(self, event: QEvent) -> None:
        """Keep what is written when the reader turns to the window, and show what it is on when they come back."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.ActivationChange or self._is_done or not self.isVisible():
            return
        if not self.isActiveWindow():
            self.keep()
            return
        target = self.draft.target(self.session.comparison)
        if target is not None and target != self.session.notable():
            self.session.choose_target(target)

    def _leave_closed(self) -> None:
        """Go where its pair has gone: there is nothing to write on any more."""
        if not self.draft.is_open:
            self.close()

    def _dress(self) -> None:
        editor = self.findChild(QPlainTextEdit)
        if editor is not None:  # Qt's own: it neither wraps lines nor lets Tab out
            editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
            editor.setTabChangesFocus(True)
            editor.setAccessibleName(translate("notes", "Note"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # Return alone is a new line of the note
            QShortcut(QKeySequence(key), self, self.accept)
        _give_margins(self)
        self.resize(WIDTH, HEIGHT)

    def _stand_aside(self, window: QRect) -> None:
        """Stand over the lower end of the sidebar, so that what the note is on can be read."""
        end = window.bottomLeft() if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else window.bottomRight()
        inward = _APART if end == window.bottomLeft() else -WIDTH - _APART
        self.move(end + QPoint(inward, -HEIGHT - _FOOT))


def ask(parent: QWidget, session: Session, target: Target) -> NoteWindow | None:
    """Ask beside the window for the note on ``target``, where it is being written already; None where it takes none."""
    draft = begin(session, target)
    if draft is None:
        return None
    open_already = (one for one in parent.findChildren(NoteWindow) if one.isVisible() and one.draft.is_of(draft))
    dialog = next(open_already, None) or NoteWindow(parent, session, draft)
    dialog.show()
    dialog.activateWindow()
    return dialog


def _give_margins(dialog: QDialog) -> None:
    """Have the margins and the ground of the other dialogs."""
    dialog.setObjectName("panel")
    dialog.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = dialog.layout()
    if column is not None:  # one of Qt's own has it only when it is about to be shown
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_APART)


def what_it_is_on(comparison: Comparison, target: Target) -> str:
    """What stands over the note: kind, place and first words of a row, the first words of a quote."""
    words = excerpt(flat(anchors_of(comparison, target)[0].words), _SHORT)
    if target.kind is not TargetKind.ROW:
        return translate("notes", "Quote: “{words}”").format(words=words)
    row = comparison.rows[target.number]
    place = translate("notes", "{kind}: {place}").format(kind=kind_words(row), place=place_words(row))
    return f"{place}\n{words}"


def show_orphans(parent: QWidget, notes: tuple[Note, ...]) -> QDialog:
    """List notes beside the window, each under the words it stood on; they can be copied from there."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("notes", "Notes without a place"))
    shown = QPlainTextEdit("\n\n".join(note_text(note) for note in notes))
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(dialog.windowTitle())
    buttons = QDialogButtonBox()
    shut = buttons.addButton(translate("notes", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
    shut.clicked.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(shown)
    column.addWidget(buttons)
    _give_margins(dialog)
    dialog.resize(WIDTH, HEIGHT)
    dialog.show()
    return dialog


def note_text(note: Note) -> str:
    """A note with the telling and words it stood on."""
    side = note.anchor.side.upper()
    return translate("notes", "{side}: “{words}”").format(side=side, words=flat(note.anchor.words)) + f"\n{note.words}"

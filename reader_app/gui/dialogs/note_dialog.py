"""Where a reader writes a note on a difference or a quote, and reads those that lost their place."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reader_app.comparison.model import Comparison
from reader_app.comparison.saved import Note
from reader_app.gui.cards.change_cards import kind_words, place_words
from reader_app.gui.cards.remarks import anchors_of
from reader_app.gui.session.session import Session
from reader_app.gui.signs.one_line import flat
from reader_app.target import Target, TargetKind
from reader_app.translation import translate

WIDTH, HEIGHT = 460, 240
_MARGIN, _APART = 16, 9
_SHORT = 60  # code points of a quote over the note


def ask(parent: QWidget, session: Session, target: Target) -> QInputDialog | None:
    """Ask beside the window for the note on ``target``; None while nothing is compared.

    Nothing written takes the note away; closing the dialog leaves it as it was.
    """
    if session.comparison is None:
        return None
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setWindowTitle(translate("notes", "Note"))
    dialog.setLabelText(what_it_is_on(session.comparison, target))
    dialog.setTextValue(session.remarks().words(target))
    dialog.setOkButtonText(translate("notes", "Keep"))
    dialog.setCancelButtonText(translate("notes", "Cancel"))
    editor = dialog.findChild(QPlainTextEdit)
    if editor is not None:  # Qt's own: it neither wraps lines nor lets Tab out
        editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(translate("notes", "Note"))
        editor.setAccessibleDescription(dialog.labelText())
    for key in ("Ctrl+Return", "Ctrl+Enter"):  # Return alone is a new line of the note
        QShortcut(QKeySequence(key), dialog, dialog.accept)
    _give_margins(dialog)
    dialog.resize(WIDTH, HEIGHT)
    dialog.textValueSelected.connect(partial(session.write_note, target))
    dialog.show()
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
    """A line over the note: kind and place of a row, the first words of a quote."""
    if target.kind is TargetKind.ROW:
        row = comparison.rows[target.number]
        return translate("notes", "{kind}: {place}").format(kind=kind_words(row), place=place_words(row))
    words = flat(anchors_of(comparison, target)[0].words)
    words = words if len(words) <= _SHORT else words[:_SHORT].rstrip() + "…"
    return translate("notes", "Quote: “{words}”").format(words=words)


def show_orphans(parent: QWidget, notes: tuple[Note, ...]) -> QDialog:
    """List notes beside the window, each under the words it stood on; they can be copied from there."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("notes", "Notes without a place"))
    shown = QPlainTextEdit("\n\n".join(told(note) for note in notes))
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


def told(note: Note) -> str:
    """A note with the telling and words it stood on."""
    side = note.anchor.side.upper()
    return translate("notes", "{side}: “{words}”").format(side=side, words=flat(note.anchor.words)) + f"\n{note.words}"

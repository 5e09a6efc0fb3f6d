"""What a reader does to a page: click, drop, turn the wheel; a page signals it and does nothing by itself."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.signs.chips import tip_for
from reader_app.gui.signs.links import Link, link_at
from reader_app.gui.signs.positions import Line
from reader_app.marks import Target
from reader_app.translation import translate

_STILL = 4  # px that a hand may move between press and release of a click


@guard_events
class PageInput(QTextEdit):
    """A read-only text without a frame.

    ``clicked`` carries a Target (or None where nothing is meant), ``zoom_asked`` steps of the wheel, ``dropped`` files
    or text as QMimeData, ``focused`` True when the page gets the focus.
    """

    clicked = Signal(object)
    zoom_asked = Signal(int)
    dropped = Signal(object)
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self._pressed_at = QPoint()

    def selected_words(self, _start: int, _end: int) -> str:
        """What is copied of the page from one document position to another; a pane knows its text."""
        return ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What goes to the clipboard: the text as it was read, not the stand-ins of invisible characters."""
        cursor, given = self.textCursor(), QMimeData()
        given.setText(self.selected_words(cursor.selectionStart(), cursor.selectionEnd()))
        return given

    def target_at(self, _point: QPoint) -> Target | None:
        """What a click at a point of the viewport means; a page knows its marks."""
        return None

    def tip_at(self, point: QPoint) -> str:
        """What there is to say about the place at ``point`` of the viewport; empty where it is nothing special."""
        cursor = self.cursorForPosition(point)
        before = self.cursorRect(cursor).center().x() > point.x()
        return tip_for(cursor.block().text(), max(cursor.positionInBlock() - before, 0))

    def link_at(self, point: QPoint) -> Link | None:
        """The address at ``point`` of the viewport, if it is one that may be opened."""
        cursor = self.cursorForPosition(point)
        text = cursor.block().text()
        return link_at(text, Line(text).offset(cursor.positionInBlock()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the text and at this place, and to open an address, by its real host."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
            self.clicked.emit(self.target_at(event.pos()))
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addActions([action for action in self.actions() if action.isEnabled()])
        link = self.link_at(event.pos())
        if link:
            words = translate("panes", "Open {host} in the browser").format(host=link.coded or link.host)
            menu.addSeparator()
            menu.addAction(words).triggered.connect(lambda: QDesktopServices.openUrl(QUrl(link.address)))
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is odd about the sign or word under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or ask for another text size with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed_at).manhattanLength() < 4 and not self.textCursor().hasSelection()
        if still and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(self.target_at(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this page is the one in focus."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        self._take_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files and text."""
        self._take_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _take_drag(self, event: QDragMoveEvent) -> None:
        if acceptable(event.mimeData()):
            event.acceptProposedAction()


def acceptable(given: QMimeData) -> bool:
    """Whether what is dragged could become a telling: files of this machine, or text."""
    return any(url.isLocalFile() for url in given.urls()) or given.hasText()

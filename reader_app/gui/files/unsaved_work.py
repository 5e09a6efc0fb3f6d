"""Asks before work is lost that no file holds: when the window closes, another pair is opened, a text put away.

A journal is not asked about: it is there for crashes, and nobody chose its place.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox, QSpacerItem

from reader_app.gui.pages.pane_head import title_of
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtWidgets import QAbstractButton

    from reader_app.gui.session.shelf import Record, Telling
    from reader_app.gui.window import Window

    Unsaved = Sequence[tuple[Telling, Telling, Record]]

_WIDTH = 430  # px of the question


class UnsavedWork(QObject):
    """The questions of one window, which wait beside it and hold nothing up; ``asks`` is False for who cannot answer.

    With ``agreed`` the window may close.
    """

    asks = True

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.question: QMessageBox | None = None
        self.agreed = False

    def ask(
        self,
        then: Callable[[], object],
        numbers: Collection[int] | None = None,
        otherwise: Callable[[], object] = lambda: None,
    ) -> None:
        """Call ``then``, but first ask where work would be lost on a pair with one of ``numbers`` (None: on any).

        The reader saves, drops the work, or lets everything be, as with a file that cannot be written: ``otherwise``.
        """
        unsaved = self._lost(numbers) if self.asks else ()
        if not unsaved:
            self._drop(numbers, then)
            return
        if self.question is not None:
            self.question.close()
        self.question = box = QMessageBox(self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.setWindowTitle(translate("leaving", "Unsaved work"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_sentence(unsaved))
        box.setInformativeText(translate("leaving", "Save them?"))
        save = box.addButton(translate("leaving", "&Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(translate("leaving", "&Don’t save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(translate("leaving", "&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        _widen(box)
        answers: dict[QAbstractButton, Callable[[], object]] = {save: partial(self._save, numbers, then, otherwise)}
        answers[drop] = partial(self._drop, numbers, then)
        box.buttonClicked.connect(partial(self._answer, answers))
        box.finished.connect(lambda _result: None if box.clickedButton() in answers else otherwise())
        box.destroyed.connect(partial(self._forget, box))
        box.show()

    def may_close(self) -> bool:
        """Whether the window may close now; where it may not the reader is asked, and it closes after the answer."""
        if self.agreed or not self.asks or not self._lost(None):
            return True
        self.ask(self._close)
        return False

    def ask_no_more(self) -> None:
        """Let the window close without a question: the desktop shuts down, the journal has what is not saved."""
        self.agreed = True

    # -- inside ----------------------------------------------------------------------------------------------

    def _lost(self, numbers: Collection[int] | None) -> Unsaved:
        found = self.window.session.shelf.unsaved()
        return [one for one in found if numbers is None or {one[0].number, one[1].number} & set(numbers)]

    def _answer(self, answers: dict[QAbstractButton, Callable[[], object]], button: QAbstractButton) -> None:
        self.question = None
        answers.get(button, _nothing)()
        if self.window.journal is not None:
            self.window.journal.write()

    def _forget(self, box: QMessageBox, _gone: QObject | None = None) -> None:
        if self.question is box:
            self.question = None

    def _drop(self, numbers: Collection[int] | None, then: Callable[[], object]) -> None:
        self.window.session.shelf.give_up(numbers)
        then()

    def _save(
        self, numbers: Collection[int] | None, then: Callable[[], object], otherwise: Callable[[], object]
    ) -> None:
        """Save one pair after the other, asking where a file is wanted; what is not saved stops it."""
        unsaved = self._lost(numbers)
        if not unsaved:
            then()
            return
        a, b, record = unsaved[0]
        pair, saving = (a.number, b.number), self.window.saving

        def write(path: str) -> None:
            if saving.write(path, pair):
                self._save(numbers, then, otherwise)
            else:
                otherwise()

        if record.path:
            write(record.path)
        else:
            saving.ask_where(pair, write).rejected.connect(otherwise)

    def _close(self) -> None:
        self.agreed = True
        if self.window.journal is not None:
            self.window.journal.drop()
        self.window.close()


def _nothing() -> None:
    """Let everything be."""


def _widen(box: QMessageBox) -> None:
    """Have room for two titles side by side, where Qt would set a narrow column, and the ground of other dialogs."""
    box.setObjectName("panel")
    box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = box.layout()
    if isinstance(grid, QGridLayout):
        grid.addItem(QSpacerItem(_WIDTH, 0), grid.rowCount(), 0, 1, grid.columnCount())


def _sentence(unsaved: Unsaved) -> str:
    if len(unsaved) == 1:
        words = translate("leaving", "Your notes and corrections on “{a}” and “{b}” are not saved.")
        return words.format(a=title_of(unsaved[0][0].article), b=title_of(unsaved[0][1].article))
    return translate("leaving", "Your notes and corrections on %n pair(s) are not saved.", n=len(unsaved))

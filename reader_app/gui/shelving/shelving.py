"""More than two tellings: puts files on the shelf, shows any two of them, and closes what is no longer wanted.

Built when a third text is opened or more files are asked for; strip and panel only once there is a shelf.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from reader_app.article.errors import ReadError
from reader_app.article.model import Article
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.dialogs import file_dialogs
from reader_app.gui.dialogs.folder_choice import FolderChoice, files_in
from reader_app.gui.jobs.measuring import Measuring
from reader_app.gui.notices.error_notice import show_error
from reader_app.gui.session.shelf import MOST, Pair
from reader_app.gui.session.sources import Source
from reader_app.gui.shelving.share_panel import SharePanel
from reader_app.gui.shelving.shelf_strip import ShelfStrip, title_words
from reader_app.intake.opening import shown_name
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QMimeData

    from reader_app.article.errors import ReaderAppError
    from reader_app.gui.window import Window
    from reader_app.theme import Theme

AT_ONCE = 2  # files that are read at the same time
_NOTHING: Mapping[str, ReaderAppError] = {}


class Shelving(QObject):
    """What a reader does with the shelf of one window."""

    def __init__(self, window: Window, theme: Theme) -> None:
        super().__init__(window)
        self.window, self.session, self.jobs = window, window.session, window.jobs
        self._theme = theme
        self.strip: ShelfStrip | None = None
        self.panel: SharePanel | None = None
        self.measuring: Measuring | None = None
        self.bar: NoticeBar | None = None
        self._side = window.workspace.navigation.side_in_focus()
        self._coming: list[tuple[int, str]] = []
        self._reading: dict[int, Article | ReaderAppError | None] = {}
        self._wanted: dict[Side, int] = {}
        self._numbers = 0
        self._refused: dict[str, ReaderAppError] = {}
        self._left_out = 0
        for side, pane in window.workspace.spread.panes.items():
            pane.focused.connect(partial(self._take_focus, side))
        self.session.shelved.connect(self.refresh)
        self.jobs.cancelled.connect(self._forget)
        self.refresh()

    # -- what a reader asks for ------------------------------------------------------------------------------

    def add(self, paths: Sequence[str]) -> None:
        """Put files on the shelf beside what is there; with nothing open, the first two are shown.

        What there is no room for is left out, and the reader is notified.
        """
        open_now = {one.article.origin.path for one in self.session.shelf.tellings}
        new = [path for path in dict.fromkeys(paths) if str(Path(path).absolute()) not in open_now]
        room = max(self.session.shelf.room - len(self._coming), 0)
        self._left_out += len(new[room:])
        for path in new[:room]:
            self._numbers += 1
            self._coming.append((self._numbers, path))
            free = [side for side in Side if not self.session.articles[side] and side not in self._wanted]
            if free:
                self._wanted[free[0]] = self._numbers
        self._read_next()

    def ask_for_files(self) -> None:
        """Ask which files to put on the shelf."""
        title = translate("shelf", "Put more files on the shelf")
        dialog = file_dialogs.asks_to_open(self.window, title, self.window.opening.folder(), many=True)
        dialog.filesSelected.connect(self.add)
        dialog.open()

    def offer_folder(self, folder: str) -> None:
        """Ask which files of a folder to put on the shelf; one without any is told."""
        try:
            paths = files_in(folder)
        except ReadError as error:
            self._refused[folder] = error
            self._announce_left_out()
            return
        choice = FolderChoice(shown_name(folder), paths, self.session.shelf.room, self.window)
        choice.chosen.connect(self.add)
        choice.show()

    def take_drop(self, given: QMimeData) -> None:
        """Put what was dropped on the shelf."""
        paths = [url.toLocalFile() for url in given.urls() if url.isLocalFile()]
        if paths:
            self.window.opening.take_paths(None, paths, beside=True)
        elif given.hasText():
            self.jobs.readings.open_text(self.side(), given.text())

    def side(self) -> Side:
        """The side that a telling of the shelf goes to: the one that had the focus last."""
        return self._side

    def choose(self, chosen: tuple[int, Side | None]) -> None:
        """Show a telling on a side; where none is named on the one in focus, or give it the focus where it is shown.

        One that is wanted on the other side changes places with the one that is there.
        """
        number, side = chosen
        shelf = self.session.shelf
        telling, now = shelf.telling(number), shelf.side_of(number)
        if telling is None:
            return
        if now is None:
            self.jobs.show_telling(side or self.side(), telling.article)
        elif side not in (None, now):
            self.jobs.swap()
        if side is None:
            self._take_focus(now or self.side())
            self.window.workspace.spread.page_of(self.side()).setFocus()

    def open_pair(self, pair: Pair, *, in_order: bool = False) -> None:
        """Show both tellings of a pair; one that is shown keeps its side, unless they are to be ``in_order``."""
        shelf = self.session.shelf
        missing = [number for number in pair if shelf.side_of(number) is None]
        free = [side for side in Side if shelf.shown[side] not in pair]
        moves = list(zip(missing, free, strict=False))
        if in_order:
            moves = [(number, side) for side, number in zip(Side, pair, strict=True) if shelf.shown[side] != number]
        for number, side in moves:
            telling = shelf.telling(number)
            if telling:
                self.jobs.show(side, telling.article)
        if moves:
            self.jobs.compare()
        self.close_panel()

    def step(self, by: int) -> None:
        """Show the next telling of the shelf on the side in focus; the one on the other side is passed over."""
        shelf, side = self.session.shelf, self.side()
        numbers = [one.number for one in shelf.tellings if shelf.side_of(one.number) in (None, side)]
        if len(numbers) > 1:
            here = numbers.index(shelf.shown[side]) if shelf.shown[side] in numbers else 0
            telling = shelf.telling(numbers[(here + by) % len(numbers)])
            if telling:
                self.jobs.show_telling(side, telling.article)

    def toggle_panel(self) -> None:
        """Show the wording in common of every pair, or put it away."""
        if self.panel is None or self.strip is None:
            return
        if self.panel.isVisible():
            self.close_panel()
            return
        strip = self.strip
        mirrored = strip.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = strip.mapTo(self.window.whole, strip.rect().bottomLeft() + QPoint(0, 7))
        self.panel.open_at(corner + QPoint(12 if mirrored else strip.width() - 12, 0))
        strip.every.setChecked(True)

    def close_panel(self) -> None:
        """Put the panel away; the focus goes back to the pages."""
        if self.panel is not None:
            self.panel.hide()

    # -- following the session -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Have a strip while there is a shelf, and none otherwise."""
        in_use = self.session.shelf.in_use
        if in_use and self.strip is None:
            self._build()
        if self.strip is not None and self.strip.isHidden() == in_use:
            self.strip.setVisible(in_use)
            if in_use:
                self.window.workspace.announcing.say(title_words(self.session.shelf.tellings))

    def apply_theme(self, theme: Theme) -> None:
        """Paint in ``theme``."""
        self._theme = theme
        for part in (self.strip, self.panel, self.bar):
            if part is not None:
                part.apply_theme(theme)

    # -- inside ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.strip = strip = ShelfStrip(self.session, self._theme, self.side)
        strip.hide()
        self.window.put_on_top(strip)
        self.panel = panel = SharePanel(self.session, self._theme, self.window.whole)
        self.measuring = Measuring(self.session, self.jobs.measurers, self)
        strip.chosen.connect(self.choose)
        strip.shut.connect(self.window.opening.close_telling)
        strip.dropped.connect(self.take_drop)
        strip.add.clicked.connect(self.ask_for_files)
        strip.every.clicked.connect(self.toggle_panel)
        panel.table.opened.connect(self.open_pair)
        panel.hidden.connect(self._leave_panel)
        self.measuring.measured.connect(panel.show_pair)
        self.window.workspace.navigation.add_stop(strip, strip.focus_spine)

    def _leave_panel(self) -> None:
        if self.strip is not None:
            self.strip.every.setChecked(False)
        self.window.workspace.page_in_focus().setFocus()

    def _take_focus(self, side: Side, _focused: bool = True) -> None:
        self._side = side
        if self.strip is not None:
            self.strip.show_side()

    def _read_next(self) -> None:
        """Read as many files at once as there are readers, one more at each turn of the event loop."""
        waiting = [one for one in self._coming if one[0] not in self._reading]
        if waiting and len(self._reading) < AT_ONCE:
            number, path = waiting[0]
            self._reading[number] = None
            QTimer.singleShot(0, self, self._read_next)
            self.jobs.readings.read_beside(number, path, partial(self._take, number))
        elif not self._coming and (self._left_out or self._refused):
            self._announce_left_out()

    def _take(self, number: int, found: Article | ReaderAppError) -> None:
        """Put what was read where it belongs, in the order in which it was asked for."""
        self._reading[number] = found
        while self._coming and (next_one := self._reading.get(self._coming[0][0])):
            number, path = self._coming.pop(0)
            del self._reading[number]
            self._put(number, path, next_one)
        QTimer.singleShot(0, self, self._read_next)

    def _put(self, number: int, path: str, found: Article | ReaderAppError) -> None:
        side = next((side for side, wanted in self._wanted.items() if wanted == number), None)
        if side is not None:
            del self._wanted[side]
        if isinstance(found, Article):
            if side is not None and self.session.articles[side] is None:
                self.jobs.show_telling(side, found)
            else:
                self.session.shelve(found)
            return
        self._refused[path] = found
        waiting = [n for n, _ in self._coming if n not in self._wanted.values()]
        if side is not None and waiting:
            self._wanted[side] = waiting[0]

    def announce(self, words: str, refused: Mapping[str, ReaderAppError] = _NOTHING) -> None:
        """Say something about what was opened, over everything; what was ``refused`` can be asked for again."""
        if self.bar is None:
            self.bar = NoticeBar(self._theme)
            self.window.put_on_top(self.bar)
        if refused:
            again = (translate("notices", "Try again"), partial(self._try_again, tuple(refused)))
            show_error(self.bar, next(iter(refused.values())), *again, words=words)
        else:
            self.bar.say(words)
        self.window.workspace.announcing.say(words)

    def _try_again(self, paths: Sequence[str]) -> None:
        if self.bar is not None:
            self.bar.hide()
        self.window.opening.take_paths(None, paths, beside=True)

    def _forget(self) -> None:
        """Read no more of what was asked for."""
        self._coming.clear()
        self._reading.clear()
        self._wanted.clear()

    def _announce_left_out(self) -> None:
        """Say what is not on the shelf, once everything is read."""
        refused, left_out = self._refused, self._left_out
        self._refused, self._left_out = {}, 0
        words = [str(error) for error in refused.values()][:1]
        if len(refused) > 1:
            words.append(translate("shelf", "%n more file(s) could not be opened.", n=len(refused) - 1))
        if left_out:
            line = translate("shelf", "The shelf holds {most} tellings; there was no room for %n file(s).", n=left_out)
            words.append(line.format(most=MOST))
        if any(self.session.articles.values()):
            self.announce(" ".join(words), refused)
        elif refused:
            path, error = next(iter(refused.items()))
            if not Path(path).is_dir():
                self.jobs.readings.sources[Side.A] = Source(path, asked=True)
            self.session.refuse_article(Side.A, error)

"""What comes to an open window: files of a later start or of the desktop; it takes them and comes to the front."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from reader_app.article.excerpt import excerpt
from reader_app.gui import single_instance
from reader_app.lazy_import import lazy
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    import socket

    from reader_app.gui.bars import notice_bar
    from reader_app.gui.files import saved_files
    from reader_app.gui.pages import pane_head
    from reader_app.gui.single_instance import Handed, InstanceServer
    from reader_app.gui.window import Window
else:
    notice_bar, pane_head = lazy("reader_app.gui.bars.notice_bar"), lazy("reader_app.gui.pages.pane_head")
    saved_files = lazy("reader_app.gui.files.saved_files")

_TITLE = 120  # code points of a title in a bar, whose words go on on a second line
_IDLE_MS = 5_000  # a start that says nothing for so long is hung up on


class IncomingFiles(QObject):
    """Takes what is handed to one window over ``server`` (None: it has none)."""

    def __init__(self, window: Window, server: InstanceServer | None) -> None:
        super().__init__(window)
        self.window = window
        self.bar: notice_bar.NoticeBar | None = None
        self._newcomer: Side | None = None
        self._pair: tuple[str, ...] = ()
        self._aside = ""
        self._server = server
        self._calls: set[Call] = set()
        self._bell: QSocketNotifier | None = None
        if server is not None:
            self._bell = QSocketNotifier(server.listener.fileno(), QSocketNotifier.Type.Read, self)
            self._bell.activated.connect(self._answer)
        window.session.article_opened.connect(self._offer_alone)
        window.session.article_refused.connect(self._expect_nobody)
        window.session.shelved.connect(self._show_pair)
        window.session.shelved.connect(self._announce_shelved)

    def take_file(self, path: str) -> None:
        """Take one file that the desktop opens by an event, as macOS does."""
        self.take(single_instance.Handed((path,)))

    def take(self, handed: Handed) -> None:
        """Open what was handed over beside what is open, and come to the front.

        One file beside one text becomes the other telling; beside two it goes on the shelf, and that is said.
        The first two of several are shown as a pair, whatever else is open, and the others go on the shelf.
        """
        self._come_forward(handed.token)
        opened = [article for article in self.window.session.articles.values() if article]
        there = {one.article.origin.path for one in self.window.session.shelf.tellings}
        asked = tuple(dict.fromkeys(handed.paths))
        paths = [path for path in asked if path not in there]
        whole = any(saved_files.is_saved(path) or Path(path).is_dir() for path in paths)
        self._pair = asked[: len(Side)] if len(asked) >= len(Side) and opened and not whole else ()
        self._aside = asked[0] if len(asked) == 1 and len(opened) == len(Side) and not whole else ""
        if not paths:
            self._show_pair()
            self._announce_shelved()
            return
        if len(opened) == 1 and len(paths) == 1 and not whole:
            self._newcomer = self.window.side_to_fill()
            self.window.jobs.readings.open_path(self._newcomer, paths[0])
        else:
            self.window.opening.take_paths(None, paths, beside=bool(opened))

    def shut(self) -> None:
        """Take nothing more."""
        for call in tuple(self._calls):
            call.end()
        if self._bell is not None and self._server is not None:
            self._bell.setEnabled(False)
            self._server.shut()
            self._bell = None

    # -- inside ----------------------------------------------------------------------------------------------

    def _answer(self) -> None:
        if self._server is None:
            return
        try:
            peer, _ = self._server.listener.accept()
        except BlockingIOError:
            return  # the caller has gone again
        if single_instance.is_same_user(peer):
            self._calls.add(Call(self, peer))
        else:
            peer.close()

    def hang_up(self, call: Call) -> None:
        """Forget a call that has ended."""
        self._calls.discard(call)

    def _come_forward(self, token: str) -> None:
        window = self.window
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads and removes it when it asks Wayland for the focus
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        question = window.saving.unsaved.question
        if question is not None:  # it waits for an answer, which only who has the keyboard can give
            question.raise_()
            question.activateWindow()

    def _show_pair(self) -> None:
        """Show the two files that were handed over, once both are on the shelf."""
        tellings = {one.article.origin.path: one.number for one in self.window.session.shelf.tellings}
        if self._pair and all(path in tellings for path in self._pair):
            a, b = (tellings[path] for path in self._pair)
            self._pair = ()
            QTimer.singleShot(0, self, partial(self.window.shelving.open_pair, (a, b), in_order=True))

    def _announce_shelved(self) -> None:
        """Say that the one file handed over beside a pair lies on the shelf, and offer to show it."""
        session = self.window.session
        found = next((t for t in session.shelf.tellings if self._aside and t.article.origin.path == self._aside), None)
        if found is None:
            return
        self._aside = ""
        if session.shelf.side_of(found.number) is None:
            words = translate("arrivals", "“{new}” is on the shelf.")
            show = partial(self.window.shelving.choose, (found.number, None))
            words = words.format(new=excerpt(pane_head.title_of(found.article), _TITLE))
            self._bar().say(words, translate("arrivals", "Show"), show)
            self.window.workspace.announcing.say(words)

    def _bar(self) -> notice_bar.NoticeBar:
        if self.bar is None:
            self.bar = notice_bar.NoticeBar(self.window.theme)
            self.window.put_on_top(self.bar)
        self.bar.apply_theme(self.window.theme)
        return self.bar

    def _expect_nobody(self, _side: Side) -> None:
        self._newcomer = None

    def _offer_alone(self, side: Side) -> None:
        """Say that the file handed over is compared now, and offer to read it alone."""
        if side is not self._newcomer:
            if self.bar is not None:
                self.bar.hide()
            return
        self._newcomer = None
        articles = self.window.session.articles
        new, old = articles[side], articles[Side.B if side is Side.A else Side.A]
        if new is None or old is None:
            return
        older = self.window.session.shelf.number_of(old)
        words = translate("arrivals", "Compared with “{old}”.").format(old=excerpt(pane_head.title_of(old), _TITLE))
        alone = partial(self.window.opening.close_telling, older)
        self._bar().say(words, translate("arrivals", "Open alone"), alone)


class Call(QObject):
    """One start at the server, from its first byte to the answer."""

    def __init__(self, incoming: IncomingFiles, peer: socket.socket) -> None:
        super().__init__(incoming)
        self._incoming, self._peer = incoming, peer
        self._heard = b""
        peer.setblocking(False)
        self._bell = QSocketNotifier(peer.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._listen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)
        self._timer.start(_IDLE_MS)

    def end(self) -> None:
        """Hang up; who gets no answer becomes a window of its own."""
        self._bell.setEnabled(False)
        self._timer.stop()
        self._peer.close()
        self._incoming.hang_up(self)
        self.deleteLater()

    def _listen(self) -> None:
        try:
            heard = self._peer.recv(65_536)
        except BlockingIOError:
            return
        except OSError:
            self.end()
            return
        self._heard += heard
        if heard and len(self._heard) <= single_instance.LARGEST:
            return
        try:
            handed = single_instance.parsed(self._heard)
            self._peer.send(single_instance.ANSWER)
        except (ValueError, RecursionError, OSError):
            self.end()
            return
        self.end()
        self._incoming.take(handed)

"""How files and texts come into the window: dialogs, drops, the clipboard, recent pairs, the sample; and out as PDF."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from reader_app.gui.dialogs import file_dialogs
from reader_app.gui.files import saved_files
from reader_app.gui.notices.error_notice import show_stopped
from reader_app.intake.opening import FIRST, megabytes, shown_name
from reader_app.resources import resource
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader_app.gui.dialogs.export_dialog import ExportDialog
    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.gui.jobs.readings import Progress
    from reader_app.gui.session.session import Session
    from reader_app.gui.session.settings import RecentPair
    from reader_app.gui.session.shelf import Pair
    from reader_app.gui.settings_store import SettingsStore
    from reader_app.gui.window import Window
    from reader_app.intake.opening import LargeFile
    from reader_app.report.options import ReportOptions


_UNWANTED = '<>:"/\\|?*'  # in no file name, on one system or another
PASTED = "clipboard.html"
_BLOCK_MARKS = re.compile(r"<(?:p|h[1-6]|div|article|section|blockquote|li|td)[\s>]", re.IGNORECASE)
_PAGE_MARKS = re.compile(r"<(?:nav|header|footer|aside|article|main|title)[\s>]", re.IGNORECASE)
_LONGEST = 200  # bytes of a file name; file systems take 255


class Opening(QObject):
    """What a reader opens and exports, for one window; ``side_to_fill`` says where a single text goes."""

    def __init__(self, window: Window, jobs: Jobs, store: SettingsStore, side_to_fill: Callable[[], Side]) -> None:
        super().__init__(window)
        self.window = window
        self.session: Session = jobs.session
        self.jobs = jobs
        self.store = store
        self.side_to_fill = side_to_fill
        jobs.readings.arrivals.ask = lambda *given: window.saving.unsaved.ask(*given)  # noqa: PLW0108 - made late
        self._report: ReportOptions | None = None  # as it was chosen last

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open one or two files, the first as A, the second as B; more of them on the shelf; or a saved comparison."""
        self.take_paths(Side.A if len(paths) == 1 else None, paths)

    def choose(self, side: Side | None = None) -> None:
        """Ask for files: two replace the pair, one goes to ``side`` or to the pane in focus, more on the shelf."""
        dialog = file_dialogs.asks_to_open(
            self.window, translate("window", "Open one or two files"), self.folder(), many=True
        )
        dialog.filesSelected.connect(partial(self.take_paths, side))
        dialog.open()

    def folder(self) -> Path:
        """Where files are looked for first: beside those that are open, else beside the last pair's."""
        opened = [article.origin.path for article in self.session.articles.values() if article]
        return file_dialogs.sensible_folder([*opened, *(pair.path_a for pair in self.store.settings.pairs)])

    def take_paths(self, side: Side | None, paths: Sequence[str], *, beside: bool = False) -> None:
        """Open the files given: two as a pair, one on ``side`` or on the side in focus, a saved comparison whole.

        More than two go on the shelf, or any number that is wanted ``beside`` what is open.
        """
        if self._open_saved(paths):
            return
        folders = [path for path in paths if Path(path).is_dir()]
        if folders:
            self.window.shelving.offer_folder(folders[0])
            paths, beside = [path for path in paths if path not in folders], True
        if beside or len(paths) > len(Side):
            self.window.shelving.add(paths)
        elif paths:
            sides = tuple(Side) if len(paths) > 1 else (side or self.side_to_fill(),)
            wanted = dict(zip(sides, paths, strict=True))
            readings = self.jobs.readings
            one = partial(readings.open_path, sides[0], paths[0])
            self._read(wanted, one if len(paths) == 1 else partial(readings.open_pair, wanted))

    def _read(self, wanted: Mapping[Side, str], read: Callable[[], object]) -> None:
        """Have these files, or texts without a path, read for their sides, to be shown once nothing is lost by it."""
        arrivals = self.jobs.readings.arrivals
        for side, path in wanted.items():
            arrivals.leave(side)
            article = self.session.articles[side]
            if article is not None and not (path and article.origin.path == str(Path(path).absolute())):
                arrivals.ask_about(side)
        read()

    def _open_saved(self, paths: Sequence[str]) -> bool:
        saved = [path for path in paths if saved_files.is_saved(path)]
        if saved:
            self._open_first(saved)
        return bool(saved)

    def _open_first(self, saved: Sequence[str]) -> None:
        """Open the first of some saved comparisons; that the others stay closed is said."""

        def tell() -> None:
            words = translate(
                "notices", "One saved comparison opens at a time: {name} was opened, %n other(s) not.", n=len(saved) - 1
            )
            self.window.shelving.announce(words.format(name=shown_name(saved[0])))

        if len(saved) > 1:
            self.window.saving.open(saved[0], then=tell)
        else:
            self.window.saving.open(saved[0])

    def take_drop(self, side: Side | None, given: QMimeData) -> None:
        """Open what was dropped or pasted: files, or text."""
        paths = [url.toLocalFile() for url in given.urls() if url.isLocalFile()]
        if paths:
            self.take_paths(side, paths)
        elif given.hasHtml() and is_page(given.html(), given.text()):
            data = given.html().encode("utf-8", "replace")
            whole = not _PAGE_MARKS.search(given.html())
            to = side or self.side_to_fill()
            self._read({to: ""}, partial(self.jobs.readings.open_bytes, to, data, PASTED, whole=whole))
        elif given.hasText():
            to, text = side or self.side_to_fill(), given.text()
            self._read({to: ""}, partial(self.jobs.readings.open_text, to, text))

    def paste(self, side: Side | None = None) -> None:
        """Use what is on the clipboard as that telling; nothing happens while it is empty."""
        given = QApplication.clipboard().mimeData()
        if given is not None:
            self.take_drop(side, given)

    def ask_about(self, side: Side, large: LargeFile) -> None:
        """Ask how much of a large file is wanted."""
        bar = self.window.bar_of(side)

        def answer(first: int) -> None:
            bar.hide()
            self.jobs.readings.open_part(side, first)

        words = translate("notices", "{name} holds {size} of text.").format(name=large.name, size=megabytes(large.size))
        first = translate("notices", "Open the first {size}").format(size=megabytes(FIRST))
        whole = [(translate("notices", "Open all of it"), partial(answer, 0))] if large.whole else []
        bar.say(words, first, partial(answer, FIRST), more=whole)

    def show_progress(self, far: Progress) -> None:
        """Show how far a file is read, and let it be stopped."""
        bar = self.window.bar_of(far.side)

        def stop() -> None:
            self.jobs.readings.stop(far.side)
            show_stopped(self.window.bar_of(far.side), self.jobs.readings, far.side)

        if bar.progress.isHidden():
            words = translate("notices", "Reading {name}…").format(name=far.name)
            bar.say(words if far.name else translate("notices", "Reading…"), translate("notices", "Cancel"), stop)
        bar.show_progress(far.done, far.whole)

    def open_sample(self) -> None:
        """Open the pair that comes with the program."""
        self.open_paths(sorted(str(path) for path in resource("samples").iterdir() if path.is_file())[:2])

    def open_recent(self, pair: RecentPair) -> None:
        """Open a pair of earlier: as it was saved, or its two files where it never was or that file is gone."""
        sources = [path for path in (pair.path_a, pair.path_b) if path]
        if pair.saved and (Path(pair.saved).is_file() or len(sources) < len(Side)):
            self.window.saving.open(pair.saved)
        else:
            self.open_paths(sources)
            if pair.saved:
                words = translate("status", "{name} is gone; its two files are opened.")
                self.window.status_line.say(words.format(name=shown_name(pair.saved)))

    def offer_recent(self) -> None:
        """Show the recent pairs as a menu in the window."""
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pairs = self.store.settings.pairs
        for pair in pairs:
            menu.addAction(f"{pair.title_a} — {pair.title_b}", partial(self.open_recent, pair))
        if not pairs:
            menu.addAction(translate("window", "No recent pairs")).setEnabled(False)
        menu.popup(self.window.mapToGlobal(QPoint(26, 70)))

    def close_pair(self) -> None:
        """Put both texts away; those that wait on the shelf take their place."""
        self.window.saving.unsaved.ask(self._close_pair, self.session.shelf.shown.values())

    def _close_pair(self) -> None:
        self.jobs.cancel()
        self.session.close_pair()
        for side, waiting in zip(Side, self.session.shelf.unshown(), strict=False):
            self.jobs.show_telling(side, waiting.article)

    def close_telling(self, number: int = 0) -> None:
        """Put one text away: that of ``number``, or the one in focus."""
        shown, side = self.session.shelf.shown, self.window.shelving.side()
        closed = number or shown[side] or max(shown.values())
        self.window.saving.unsaved.ask(partial(self.jobs.close_telling, closed), (closed,))

    def ask_for_pdf(self) -> None:
        """Let the reader choose what the report looks like, beside the window, and where it goes."""
        self._offer_report()

    def print_pdf(self) -> None:
        """Let the reader choose what the report looks like, and print it."""
        self._offer_report().print.setDefault(True)

    def _offer_report(self) -> ExportDialog:
        from reader_app.gui.dialogs.export_dialog import ExportDialog  # noqa: PLC0415 - rarely needed
        from reader_app.report.options import ReportOptions  # noqa: PLC0415

        for older in self.window.findChildren(ExportDialog):
            older.close()
        dialog = ExportDialog(self.jobs, self._report or ReportOptions(), self.proposed_path(), self.window)
        dialog.chosen.connect(self._keep_choices)
        dialog.show()
        return dialog

    def _keep_choices(self, options: ReportOptions) -> None:
        self._report = options

    def proposed_path(self, pair: Pair | None = None) -> Path:
        """Where a report on ``pair``, or on what is shown, would go: beside the file of A, named by both files.

        A pasted text is named by its title; where nothing can be written beside A, it is beside B, or in the documents.
        """
        shelf = self.session.shelf
        articles = [article for article in self.session.articles.values() if article]
        if pair:
            articles = [one.article for number in pair if (one := shelf.telling(number))]
        stems = [Path(article.origin.path).stem or article.title for article in articles]
        name = "".join(" " if c in _UNWANTED or ord(c) < 32 else c for c in " – ".join(filter(None, stems)))
        folder = file_dialogs.sensible_folder([article.origin.path for article in articles], to_write=True)
        name = name.encode()[:_LONGEST].decode(errors="ignore").strip(" .")
        return folder / f"{name or translate('window', 'Comparison')}.pdf"


def is_page(html: str, text: str) -> bool:
    """Whether the clipboard's HTML says more than its text: blocks that the text may have run together."""
    return bool(text.strip()) and _BLOCK_MARKS.search(html) is not None

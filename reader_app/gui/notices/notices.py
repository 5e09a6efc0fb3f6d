"""What the notice bars say: why a file was not opened, that work takes long, that a file changed on disk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader_app.article.errors import ReaderAppError
from reader_app.article.model import Article, NoticeKind
from reader_app.comparison.saved import Note
from reader_app.gui.bars.notice_bar import NoticeBar
from reader_app.gui.dialogs.note_dialog import show_orphans
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.jobs.readings import PATIENCE_SECONDS
from reader_app.gui.looks.missing_glyphs import unshown_sentence
from reader_app.gui.notices.error_notice import show_error, show_stopped
from reader_app.gui.notices.reading_choices import ReadingChoices
from reader_app.gui.session.session import Session
from reader_app.gui.session.stage import Stage
from reader_app.marks import Side
from reader_app.report.notice_words import notice_details, notice_sentences
from reader_app.translation import translate

_TOLD = (
    NoticeKind.FORMAT_MISMATCH,
    NoticeKind.PARTS_MISSING,
    NoticeKind.ENCODING_GUESSED,
    NoticeKind.BYTES_UNDECODED,
    NoticeKind.REPAIRED,
    NoticeKind.TRACKED_CHANGES,
    NoticeKind.CHAPTERS,
    NoticeKind.ACTIVE_CONTENT,
    NoticeKind.INVISIBLE,
    NoticeKind.MIXED_SCRIPT,
)
_PATIENCE_MS = round(PATIENCE_SECONDS * 1000)
_READER_MS = 3_000  # while people are looked for there is the wording to read, and pages had better lie still
_SETTLE_MS = 400  # a file is often written in several steps


class Notices(QObject):
    """Keeps one bar over each page and one over both."""

    def __init__(
        self, session: Session, jobs: Jobs, pages: dict[Side, NoticeBar], both: NoticeBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.jobs = jobs
        self.choices = ReadingChoices(session, jobs, parent)
        self.pages = pages
        self.both = both
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait_for)
        self._changed: set[str] = set()
        self._orphans: tuple[Note, ...] = ()
        self._work_words = self._stopped_words = ""  # what the bar over both pages was last given to say of work
        self._patience = self._timer(_PATIENCE_MS, self._show_work)
        self._settling = self._timer(_SETTLE_MS, self._show_changes)
        session.article_refused.connect(self.show_refusal)
        session.article_opened.connect(self.show_opened)
        session.comparison_refused.connect(self.show_comparison_refusal)
        session.compared.connect(self._leave_refusal)
        session.compared.connect(self.show_orphans)
        session.work_changed.connect(self.show_work)
        jobs.exported.connect(self.show_export)
        jobs.export_refused.connect(self.show_comparison_refusal)
        self.show_work()

    def show_refusal(self, side: Side) -> None:
        """Say why a file was not opened; what is open stays."""
        error = self.session.refusals[side]
        if error is not None:
            again = (translate("notices", "Try again"), partial(self.jobs.readings.reread, side))
            show_error(self.pages[side], error, *(again if self.jobs.readings.can_try_again(side) else ()))

    def show_opened(self, side: Side) -> None:
        """Say what a reader should know about how the file was read; it is watched from now on."""
        article = self.session.articles[side]
        if article is not None or side not in self.jobs.readings.pair.vacated:
            self.pages[side].hide()
        if article is not None:
            self._show_reading(side, article)
        self.show_work()  # one page less may show what was open before
        wanted = {a.origin.path for a in self.session.articles.values() if a and a.origin.path}
        watched = set(self._watcher.files())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        for path in sorted(wanted - watched):
            if Path(path).exists():
                self._watcher.addPath(path)

    def show_changed_since(self, side: Side) -> None:
        """Say that the file of a saved comparison holds another text now; it can be read again."""
        article = self.session.articles[side]
        if article is not None:
            words = translate("notices", "{name} has changed since the comparison was saved.")
            again = partial(self.jobs.readings.reread, side)
            self.pages[side].say(words.format(name=article.origin.name), translate("notices", "Read again"), again)

    def show_orphans(self) -> None:
        """Say once which notes have lost the words they stood on."""
        orphans = self.session.remarks().orphans
        if orphans and orphans != self._orphans:
            words = translate("notices", "%n note(s) have lost their place: the words are gone.", n=len(orphans))
            self.both.say(words, translate("notices", "Show them"), partial(show_orphans, self.both, orphans))
        self._orphans = orphans

    def _show_reading(self, side: Side, article: Article) -> None:
        """One sentence a kind of notice, and what can be chosen about it."""
        words = " ".join(filter(None, (*notice_sentences(article, _TOLD), unshown_sentence(article.text))))
        if words:
            actions = self.choices.actions(side, article) or [("", self.pages[side].hide)]
            details = "\n".join(notice_details(article))
            self.pages[side].say(words, *actions[0], more=actions[1:], details=details)

    def show_comparison_refusal(self, error: ReaderAppError) -> None:
        """Say why the texts are not compared, or not written; both stay readable."""
        show_error(self.both, error)

    def show_export(self, path: str) -> None:
        """Say where the report is."""
        words = translate("notices", "The report was written to {path}.").format(path=path)
        opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(path))
        self.both.say(words, translate("notices", "Open it"), opened)

    def show_work(self) -> None:
        """Say what work goes on, once it takes longer than a moment; it can be stopped."""
        work = self.session.working
        if work in (Stage.NONE, Stage.OTHER):
            self._patience.stop()
            if self._shows_work():
                self.both.hide()
        elif self._shows_work():
            self._show_work()
        else:
            wait = _READER_MS if work is Stage.PEOPLE else _PATIENCE_MS
            if not self._patience.isActive() or self._patience.interval() != wait:
                self._patience.start(wait)

    def stop_work(self) -> bool:
        """Stop the work that the bar over both pages tells of; False where it tells of none."""
        telling = self._shows_work()
        if telling:
            self._cancel()
        return telling

    def _shows_work(self) -> bool:
        return not self.both.isHidden() and self.both.sentence.text() == self._work_words

    def _leave_refusal(self) -> None:
        """Take away what was said of an older comparison; of work that goes on there is more to say."""
        if not self._shows_work():
            self.both.hide()

    def _show_work(self) -> None:
        shown = not self.both.isHidden() and self.both.sentence.text()
        if not shown or shown in (self._work_words, self._stopped_words):
            self._work_words = self._words_of_work()
            self.both.say(self._work_words, translate("notices", "Cancel"), self._cancel)
            if self.session.working is not Stage.READING:  # how far that is stands over each page
                self.both.show_progress()

    def _words_of_work(self) -> str:
        if self.session.working is not Stage.READING:
            people = self.session.working is Stage.PEOPLE
            looking = translate("notices", "Looking for people and quotes…")
            return looking if people else translate("notices", "Comparing…")
        older = [side for side in self._sides_read() if self.session.articles[side]]
        if len(older) == len(Side):
            return translate("notices", "Reading… Both pages still show what was open before.")
        if older:
            words = translate("notices", "Reading… Page {side} still shows what was open before.")
            return words.format(side=str(older[0]).upper())
        return translate("notices", "Reading…")

    def _sides_read(self) -> list[Side]:
        under_way = self.jobs.is_under_way
        return [side for side in Side if under_way(f"open-{side}") or under_way(f"read-{side}")]

    def _cancel(self) -> None:
        """Stop what is under way, and say what state both pages are in and how to go on."""
        stopped, comparison = self._sides_read(), self.session.comparison
        self.jobs.cancel()
        for side in stopped:
            show_stopped(self.pages[side], self.jobs.readings, side)
        if comparison is None and all(self.session.articles.values()):
            words = translate("notices", "Stopped. What both pages show is not compared.")
            self._say_stopped(words, translate("notices", "Compare them"), self.jobs.compare)
        elif comparison is not None and not comparison.people_known:
            words = translate("notices", "Stopped. The wording is compared; people and quotes were not looked for.")
            self._say_stopped(words, translate("notices", "Look for them"), self.jobs.look_for_people)

    def _say_stopped(self, words: str, deed: str, go_on: Callable[[], None]) -> None:
        def act() -> None:
            self.both.hide()
            go_on()

        self._stopped_words = words
        self.both.say(words, deed, act)

    def _wait_for(self, path: str) -> None:
        self._changed.add(path)
        self._settling.start()

    def _show_changes(self) -> None:
        changed, self._changed = self._changed, set()
        for side, article in self.session.articles.items():
            if article is None or article.origin.path not in changed:
                continue
            bar, name = self.pages[side], article.origin.name
            if Path(article.origin.path).exists():
                self._watcher.addPath(article.origin.path)  # a file rewritten is another one to the system
                words = translate("notices", "{name} has changed on disk.").format(name=name)
                again = partial(self.jobs.readings.reread, side)
                bar.say(words, translate("notices", "Read again"), again)
            else:
                bar.say(translate("notices", "{name} is no longer there. Its text stays open.").format(name=name))

    def _timer(self, milliseconds: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

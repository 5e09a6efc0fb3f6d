"""A reader without a plan: random actions on a whole window, and what must hold after each of them.

What is drawn is drawn from fixed ranges, whatever the window offers just then: hypothesis wants the same questions
each time.  An action that does not make sense yet does nothing.
The work is the engines' own, done by ``manual_workers`` when the machine says so.
"""

import shutil
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path

from hostile_texts import HOSTILE
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from manual_workers import ManualWorkers
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
)

from reader_app.alignment.model import RowKind
from reader_app.gui.actions.actions import holdings
from reader_app.gui.app import application
from reader_app.gui.bars.status_line import found
from reader_app.gui.cards.offers import offers
from reader_app.gui.files.saved_files import read_saved
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.plan.stepping import furniture
from reader_app.gui.session.drafts import begin
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.target import Side, Target, TargetKind
from reader_app.workers import WorkerDied, WorkerTimeout

LEFT_OUT = {"quit", "full-screen"}  # ends the window, or takes the screen
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_Menu),
)
NAMES = sorted(HOSTILE)
NUMBERS = st.integers(0, 97)
SIDES = st.sampled_from(list(Side))


class Monkey(RuleBasedStateMachine):
    """The actions, and what holds."""

    def __init__(self):
        super().__init__()
        application()
        self.folder = Path(tempfile.mkdtemp(prefix="monkey-"))
        self.heard: list = []
        self._hook, sys.excepthook = sys.excepthook, self._hear_error
        self._messages = qInstallMessageHandler(self._hear_message)
        self.session, self.hands = Session(), ManualWorkers()
        self.window = Window(self.session, Jobs(self.session, self.hands, self.hands), self.folder / "settings.json")
        self.window.resize(1000, 700)
        self.window.show()
        self.written = 0
        self.given_up = {}
        self.may_lose_notes = False
        self.may_change = set()
        self.works = {}
        self.settle()

    def teardown(self):
        """Close the window; nothing of it may be left."""
        self.window.saving.unsaved.agreed = True
        for dialog in self.dialogs():
            dialog.close()
        QApplication.clipboard().clear()
        self.window.close()
        self.window.deleteLater()
        _turn()
        qInstallMessageHandler(self._messages)
        sys.excepthook = self._hook
        shutil.rmtree(self.folder)
        assert not self.heard

    # -- actions: files and texts ------------------------------------------------------------------------------

    @initialize(a=st.sampled_from(NAMES), b=st.sampled_from(NAMES), done=st.booleans())
    def begin(self, a, b, done):
        self.open_files([a, b], beside=False)
        if done:
            self.settle()

    @rule(names=st.lists(st.sampled_from([*NAMES, "gone", "folder"]), max_size=3), beside=st.booleans())
    def open_files(self, names, beside):
        """Open files, as by a drop on the window or on the shelf."""
        self.window.opening.take_paths(None, [self._file(name) for name in names], beside=beside)
        self._wait_for_files()

    @rule(name=st.sampled_from(NAMES), html=st.booleans())
    def paste(self, name, html):
        """Paste a text."""
        given = QMimeData()
        given.setText(HOSTILE[name])
        if html:
            given.setHtml("<html><body><p>" + HOSTILE[name].replace("\n\n", "<p>") + "</body></html>")
        QApplication.clipboard().setMimeData(given)
        self.window.do("paste")
        self._wait_for_files()

    @rule(name=st.sampled_from(NAMES), side=SIDES)
    def drop(self, name, side):
        """Drop a file on a page."""
        given = QMimeData()
        given.setUrls([QUrl.fromLocalFile(self._file(name))])
        self.window.opening.take_drop(side, given)
        self._wait_for_files()

    @rule(name=st.sampled_from([*NAMES, "gone"]), number=NUMBERS)
    def change_on_disk(self, name, number):
        """Have another program write or delete a file that is open."""
        paths = [a.origin.path for a in self.session.articles.values() if a and a.origin.path]
        if paths and name == "gone":
            Path(_one(paths, number)).unlink(missing_ok=True)
        elif paths:
            Path(_one(paths, number)).write_bytes(HOSTILE[name].encode("utf-8", "surrogatepass"))
        QTest.qWait(5)

    @rule(number=NUMBERS)
    def open_saved(self, number):
        """Open a comparison that was saved."""
        saved = sorted(str(path) for path in self.folder.glob("*.tellings"))
        if saved:
            self.may_change |= {"done", "notes", "reviewed"}
            self.window.opening.open_paths([_one(saved, number)])

    # -- actions: work -----------------------------------------------------------------------------------------

    @rule(number=NUMBERS, how=st.sampled_from(["done", "done", "done", "died", "late", "stop"]))
    def work(self, number, how):
        """Have one of the workers answer, die or reach its limit; or the reader stop it all."""
        lanes = list(self.hands.asked)
        if how == "stop":
            self.window.jobs.cancel()
        elif lanes:
            error = {"done": None, "died": WorkerDied("killed"), "late": WorkerTimeout("late")}[how]
            self.hands.answer(_one(lanes, number), error)

    @rule()
    def settle(self):
        """Let everything be done that is asked for."""
        for _ in range(200):
            self._wait_for_files()
            if self.hands.asked:
                self.hands.answer(next(iter(self.hands.asked)))
            elif self.window.jobs.queue.held:
                QTest.qWait(5)  # until what was taken before is painted
            else:
                return
        raise AssertionError(f"still asked: {self.hands.asked}")

    @rule()
    def write_journal(self):
        """Write the journal, as every few seconds."""
        if self.window.journal is not None:
            self.window.journal.write()

    # -- actions: the menus ------------------------------------------------------------------------------------

    @rule(number=NUMBERS, times=st.integers(1, 3))
    def act(self, number, times):
        """Do what a menu offers."""
        actions = self.window.actions_of_window
        name = _one([e.id for e in actions if actions[e.id].isEnabled() and e.id not in LEFT_OUT], number)
        self.may_change |= {
            "undo": {"done"},
            "redo": {"done"},
            "forget-pairings": {"done"},
            "pair-paragraphs": {"done"},
            "unpair": {"done"},
            "mark-reviewed": {"reviewed"},
        }.get(name, set())
        for _ in range(times):
            actions[name].trigger()
            self._wait_for_files()

    @rule(number=NUMBERS, deed=NUMBERS)
    def answer(self, number, deed):
        """Answer one of the windows that ask something."""
        dialogs = self.dialogs()
        if dialogs:
            self._answer(_one(dialogs, number), deed)

    def _answer(self, dialog, deed):
        self.may_change |= {"done", "notes", "reviewed"}
        if isinstance(dialog, QMenu):
            offered = [one for one in _leaves(dialog) if one.isEnabled()]
            dialog.close()
            if offered and deed % 3:
                _one(offered, deed).trigger()
        elif isinstance(dialog, QFileDialog):
            self._choose_files(dialog, deed)
        elif isinstance(dialog, QMessageBox):
            button = _one(dialog.buttons(), deed)
            if dialog.buttonRole(button) is QMessageBox.ButtonRole.DestructiveRole:
                self.given_up |= self._works()
            button.click()
        elif isinstance(dialog, QInputDialog) and deed % 4:
            self.written += 1
            dialog.setTextValue(f"note {self.written} " + HOSTILE[_one(NAMES, deed)][:50] if deed % 7 else "")
            self.may_lose_notes = True
            dialog.accept()
        elif deed % 3 == 0:
            dialog.close()
        else:
            self._play_with(dialog, deed)
        self._wait_for_files()

    def _choose_files(self, dialog, deed):
        saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        if deed % 4 == 0:
            dialog.reject()
        elif saves:
            ending = dialog.defaultSuffix()
            self.written += 1
            path = self.folder / ("nowhere/x." + ending if deed % 9 == 1 else f"saved {self.written}.{ending}")
            dialog.fileSelected.emit(str(path))
            dialog.close()
        else:
            saved = sorted(str(path) for path in self.folder.glob("*.tellings"))
            chosen = [self._file(_one(NAMES, deed + at)) for at in range(deed % 3 + 1)]
            single = dialog.fileMode() is QFileDialog.FileMode.ExistingFile
            chosen = ([_one(saved, deed)] if saved else chosen[:1]) if single else chosen
            dialog.fileSelected.emit(chosen[0])
            dialog.filesSelected.emit(chosen)
            dialog.close()

    def _play_with(self, dialog, deed):
        lines = [line for line in dialog.findChildren(QLineEdit) if line.isVisible()]
        if lines and deed % 2:
            _one(lines, deed).setText(HOSTILE[_one(NAMES, deed)][:80])
        buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        if buttons:
            _one(buttons, deed // 2).click()

    # -- actions: in the window --------------------------------------------------------------------------------

    @rule(kind=st.sampled_from(list(TargetKind)), number=NUMBERS)
    def choose(self, kind, number):
        """Choose something that was found."""
        target = self._target(kind, number)
        if target:
            self.session.choose_target(target)

    @rule(kind=st.sampled_from([TargetKind.ROW, TargetKind.ROW, TargetKind.QUOTE]), number=NUMBERS, empty=st.booleans())
    def note(self, kind, number, empty):
        """Write a note, or take one away."""
        target = self._target(kind, number)
        if target:
            self.may_change.add("notes")
            self.may_lose_notes = True
            self.written += 1
            words = "" if empty and number % 4 == 0 else f"note {self.written} {HOSTILE[_one(NAMES, number)][:40]}"
            begin(self.session, target).write(words)
            kept = self.session.remarks().words(target)
            assert kept == words.strip(), (kept, words)

    @rule(kind=st.sampled_from([TargetKind.PERSON, TargetKind.QUOTE, TargetKind.ROW]), number=NUMBERS, which=NUMBERS)
    def put_right(self, kind, number, which):
        """Take one of the offers of a card's menu."""
        target = self._target(kind, number)
        compared = self.session.comparison
        known = target and compared.people_known
        leaves = [one for one in _offered(offers(compared, target)) if one] if known else []
        if leaves:
            mine = self.session.corrections
            before = mine.done
            self.may_change.add("done")
            mine.add(_one(leaves, which))
            assert mine.can_undo
            assert not mine.can_redo
            mine.undo()
            assert mine.done == before
            mine.redo()
            assert mine.done == (*before, _one(leaves, which))

    @rule(side=SIDES, x=NUMBERS, y=NUMBERS, right=st.booleans())
    def click(self, side, x, y, right):
        """Click on a page."""
        page = self.window.workspace.spread.page_of(side)
        if not page.isVisible():
            return
        view = page.viewport()
        point = QPoint(view.width() * x // 98, view.height() * y // 98)
        if right:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
            QApplication.sendEvent(view, event)
        else:
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)

    @rule(key=st.sampled_from(KEYS), times=st.integers(1, 3), shift=st.booleans())
    def press(self, key, times, shift):
        """Press a key wherever the focus is."""
        self.may_change |= {"done", "notes", "reviewed"}
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for _ in range(times):
            focus = QApplication.focusWidget()
            if focus is not None and focus.window() is self.window:
                QTest.keyClick(focus, key, modifier)
        self._wait_for_files()

    @rule(name=st.sampled_from(NAMES), number=NUMBERS)
    def find(self, name, number):
        """Type into the line for finding."""
        bar = self.window.workspace.find_bar
        if bar.isVisible():
            words = HOSTILE[name]
            start = number % max(len(words), 1)
            bar.field.setText(words[start : start + number % 5 + 1] if number % 3 else f"b {number}")

    @rule(side=SIDES, number=NUMBERS, far=st.booleans())
    def scroll(self, side, number, far):
        """Scroll a page, or put the caret somewhere."""
        page = self.window.workspace.spread.page_of(side)
        if far:
            page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() * number // 97)
        else:
            cursor = page.textCursor()
            cursor.setPosition(page.document().characterCount() * number // 98)
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, number % 9)
            page.setTextCursor(cursor)

    @rule(width=st.integers(2, 26), height=st.integers(2, 14))
    def resize(self, width, height):
        """Make the window larger or smaller."""
        self.window.resize(width * 100, height * 100)

    @rule(number=NUMBERS, side=st.sampled_from([None, *Side]), shut=st.booleans())
    def take_from_shelf(self, number, side, shut):
        """Show a telling of the shelf, or close it."""
        if not self.session.shelf.in_use:
            return
        telling = _one(self.session.shelf.tellings, number)
        if shut and number % 4 == 0:
            self.window.shelving.strip.shut.emit(telling.number)
        else:
            self.window.shelving.strip.chosen.emit((telling.number, side))

    @rule(part=NUMBERS, number=NUMBERS)
    def card_menu(self, part, number):
        """Open the menu of a card in the sidebar, or choose the card."""
        panels = [panel for panel in self.window.workspace.sidebar.panels.values() if panel.isVisible()]
        if panels and panels[0].cards.rowCount():
            card = panels[0].cards.card(number % panels[0].cards.rowCount())
            if card.target and part % 2:
                panels[0].view.menu_wanted.emit((card.target, QPoint(10, 10)))
            elif card.target:
                panels[0].view.chosen.emit(card.target)

    # -- what holds ------------------------------------------------------------------------------------------

    @invariant()
    def holds(self):
        """Nothing was raised, and what is shown is what there is."""
        _turn()
        heard, self.heard = self.heard, []
        assert not heard, "\n".join(heard)
        for law in (self.texts_stand, self.marks_stand, self.counts_stand, self.actions_stand, self.work_is_going_on):
            law()
        self.nothing_is_lost()
        self.may_change, self.may_lose_notes = set(), False

    def texts_stand(self):
        """Each page shows its article, as many characters for as many."""
        for side, pane in self.window.workspace.spread.panes.items():
            article = self.session.articles[side]
            blocks = article.blocks if article else ()
            lines = pane.toPlainText().split("\n")
            assert len(lines) == max(len(blocks), 1)
            for line, block in zip(lines, blocks, strict=False):
                words = article.words_of(block)
                assert _plain(line) == _plain(words) or len(line.encode("utf-16-le", "surrogatepass")) == len(
                    "".join("x" if 0xD800 <= ord(c) < 0xE000 else c for c in words).encode("utf-16-le")
                ), (line, words)

    def marks_stand(self):
        """Rows, marks and what is in focus are those of the comparison."""
        comparison, spread = self.session.comparison, self.window.workspace.spread
        rows = len(comparison.rows) if comparison else 0
        assert -1 <= self.session.row < max(rows, 1)
        assert (spread.pair.comparison if spread.pair else None) is comparison
        for part in (self.window.workspace.strip, spread.gutter, *spread.panes.values()):
            assert part.row == self.session.row, (part.objectName(), type(part))
        for page in spread.panes.values():
            assert page.target == self.session.target, (page.objectName(), page.target, self.session.target)
            assert page.pair is spread.pair, page.objectName()
        for page in spread.pages():
            if not page.isVisible() or not comparison:
                continue
            assert page.row == self.session.row
            for block in list(page.visible_blocks())[:40]:
                line = page.document().findBlockByNumber(block)
                for run in page.runs_in(block):
                    assert 0 <= run.start < run.end <= line.length() - 1
                    assert run.target.number < len(self._found(run.target.kind))
        if self.session.target:
            assert comparison
            assert self.session.target.number < len(self._found(self.session.target.kind))

    def counts_stand(self):
        """The status line counts what there is; what a narrow window cuts off is whole in its tip."""
        counts = self.window.status_line.counts
        shown = counts.toolTip() or counts.text()
        assert shown.startswith(counts.text().rstrip("…"))
        comparison = self.session.comparison
        if comparison is None:
            return
        kinds = Counter(row.kind for n, row in enumerate(comparison.rows) if n not in furniture(comparison))
        words = {
            RowKind.EDITED: "edited",
            RowKind.REWRITTEN: "rewritten",
            RowKind.ONLY_A: "only in A",
            RowKind.ONLY_B: "only in B",
        }
        parts = shown.split("      ")
        for kind, word in words.items():
            assert (f"{kinds[kind]} {word}" in parts) == bool(kinds[kind]), (shown, kinds)
        notes = len(self.session.corrections.notes)
        assert any(part in (f"{notes} note", f"{notes} notes") for part in parts) == bool(notes), shown
        assert parts[: len(found(comparison))] == found(comparison)

    def actions_stand(self):
        """What can be asked for is what makes sense."""
        has, actions = holdings(self.session), self.window.actions_of_window
        wrong = [entry.id for entry in actions if actions[entry.id].isEnabled() != (entry.needs in has)]
        assert not wrong
        for entry in actions:
            if entry.view and entry.value is not None:
                assert actions[entry.id].isChecked() == (self.session.view[entry.view] == entry.value), entry.id

    def work_is_going_on(self):
        """What the window waits for is really being done."""
        jobs = self.window.jobs
        assert bool(self.session.working) == bool(jobs._under_way), (self.session.working, jobs._under_way)
        waited = {lane for lane in jobs._under_way if not lane.startswith("open-")}
        held = [lane for lane, *_ in jobs.queue.held or ()]
        assert waited <= {*self.hands.asked, *held}, (waited, list(self.hands.asked), held)
        assert len(self.session.shelf.tellings) <= 12

    def nothing_is_lost(self):
        """The reader's work changes by the reader alone, and goes with a text only where they have said so."""
        now = self._works()
        for pair, older in self.works.items():
            if pair in now:
                self._compare_works(older, now[pair])
            elif older != self.given_up.get(pair):
                assert older[3] or not any(older[:3]), f"lost with {pair}: {older}"
        self.works = now

    def _compare_works(self, older, newer):
        for name, was, has in zip(("done", "reviewed"), older, newer, strict=False):
            assert was == has or name in self.may_change, f"{name}: {was} -> {has}"
        if "notes" not in self.may_change:
            assert older[2] == newer[2]
        elif not self.may_lose_notes:
            lost = older[2] - newer[2]
            assert not lost or lost <= self._filed_notes(), f"lost {lost}"

    def _works(self):
        shelf = self.session.shelf
        shelf.stash()
        return {
            pair: (
                Counter(one.kind for one in record.work.done),
                len(record.work.reviewed),
                Counter(note.words for note in record.work.notes),
                not record.unsaved,
            )
            for pair, record in shelf._records.items()
        }

    def _filed_notes(self):
        paths = self.folder.glob("*.tellings")
        return Counter(note.words for path in paths for note in read_saved(str(path)).notes)

    # -- inside ----------------------------------------------------------------------------------------------

    def dialogs(self):
        """The windows that ask something, in a fixed order."""
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and isinstance(w, (QDialog, QMenu))]
        return sorted(shown, key=lambda w: (type(w).__name__, w.windowTitle()))

    def _file(self, name):
        path = self.folder / (name if name == "folder" else f"{name}.txt")
        if name == "folder":
            path.mkdir(exist_ok=True)
        elif name != "gone" and not path.exists():
            path.write_bytes(HOSTILE[name].encode("utf-8", "surrogatepass"))
        return str(path)

    def _wait_for_files(self):
        for _ in range(500):
            _turn()
            if not any(lane.startswith("open-") for lane in self.window.jobs._under_way):
                return
            QTest.qWait(2)
        raise AssertionError(f"still opening: {self.window.jobs._under_way}")

    def _found(self, kind):
        compared = self.session.comparison
        if compared is None:
            return ()
        return {
            TargetKind.ROW: compared.rows,
            TargetKind.PERSON: compared.people,
            TargetKind.QUOTE: compared.quotes,
            TargetKind.FACT: compared.facts,
        }[kind]

    def _target(self, kind, number):
        there = len(self._found(kind))
        return Target(kind, number % there) if there else None

    def _hear_message(self, _kind, _context, text):
        if not text.startswith("This plugin does not support "):
            self.heard.append(text)

    def _hear_error(self, kind, error, trace):
        self.heard.append("".join(traceback.format_exception(kind, error, trace)))


def _turn():
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _one(of, number):
    return of[number % len(of)]


def _leaves(menu):
    for action in menu.actions():
        yield from _leaves(action.menu()) if action.menu() else [action]


def _offered(offered):
    for offer in offered:
        yield from _offered(offer.inner)
        yield from offer.corrections


def _plain(text):
    return "".join(c for c in text if c.isalnum() and c < "\uffff")

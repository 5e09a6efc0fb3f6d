"""The journey of a reader, offscreen and in this process: with real files, real workers and the keys of the window."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog

from reader_app.gui.app import application
from reader_app.gui.dialogs.export_dialog import ExportDialog
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.gui.signs.chips import with_stand_ins
from reader_app.gui.window import Window
from reader_app.marks import Side, TargetKind
from reader_app.report.summary import same_wording
from reader_app.workers import Workers

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
A, B = str(SAMPLES / "swing-bridge-a.txt"), str(SAMPLES / "swing-bridge-b.html")
MILLISECONDS = 120_000  # the first comparison loads a language model, on a machine that may be busy


@pytest.fixture(scope="module")
def workers():
    """The worker processes, warm for all journeys: each loads the language model once."""
    pool = Workers()
    yield pool
    pool.close()


@pytest.fixture
def window(qtbot, tmp_path, workers):
    application()
    session = Session()
    made = Window(session, Jobs(session, workers), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def compared(window, qtbot):
    """The window with the sample pair, read and compared to the end."""
    window.opening.open_paths([A, B])
    qtbot.waitUntil(
        lambda: bool(window.session.comparison and window.session.comparison.people_known), timeout=MILLISECONDS
    )
    return window


def pane_of(window, side):
    return window.workspace.spread.panes[side]


def in_view(pane, span):
    """Whether the pane shows the first letter of ``span``."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.positions.position(span.start))
    return pane.viewport().rect().contains(pane.cursorRect(cursor).center())


def test_a_reader_goes_from_two_files_to_a_printed_page(compared, qtbot, tmp_path):
    comparison = compared.session.comparison
    assert not same_wording(comparison)
    for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
        words = [with_stand_ins(article.words_of(block)) for block in article.blocks]
        assert pane_of(compared, side).toPlainText().split("\n") == words

    for _ in range(8):
        qtbot.keyClick(compared, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    row = comparison.rows[compared.session.row]
    for side, article, blocks in ((Side.A, comparison.a, row.a), (Side.B, comparison.b, row.b)):
        assert not blocks or in_view(pane_of(compared, side), article.blocks[blocks[0]].span)

    number = next(n for n, pair in enumerate(comparison.quotes) if pair.a and pair.b and pair.changes)
    pair = comparison.quotes[number]
    compared.session.choose_target(None)
    pane = pane_of(compared, Side.A)
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.positions.position(pair.a[0].spans[0].start + 2))
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.cursorRect(cursor).center())
    assert compared.session.target is not None
    assert (compared.session.target.kind, compared.session.target.number) == (TargetKind.QUOTE, number)
    qtbot.waitUntil(lambda: in_view(pane_of(compared, Side.B), pair.b[0].spans[0]), timeout=MILLISECONDS)
    assert in_view(pane, pair.a[0].spans[0])

    target = tmp_path / "report.pdf"
    qtbot.keyClick(compared, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    report = next(iter(compared.findChildren(ExportDialog)))
    qtbot.waitUntil(lambda: report.preview.pages > 1, timeout=MILLISECONDS)
    qtbot.mouseClick(report.save, Qt.MouseButton.LeftButton)
    dialog = next(iter(report.findChildren(QFileDialog)))
    with qtbot.waitSignal(compared.jobs.exported, timeout=MILLISECONDS):
        dialog.fileSelected.emit(str(target))
        dialog.reject()
    with pypdfium2.PdfDocument(target) as document:
        printed = " ".join(page.get_textpage().get_text_range() for page in document)
    for words in ("Anton Belyakin", "swing-bridge-a.txt", "Grey Heron"):
        assert words in printed


def test_swapping_the_sides_swaps_what_is_shown(compared, qtbot):
    before = compared.session.comparison
    qtbot.keyClick(compared, Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(
        lambda: compared.session.comparison is not None and compared.session.comparison.a == before.b,
        timeout=MILLISECONDS,
    )
    assert pane_of(compared, Side.A).toPlainText().startswith("Ministers Stuck")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.txt", None),
        ("empty.txt", b""),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        ("folder", "folder"),
    ],
)
def test_what_cannot_be_read_says_so_and_leaves_the_other_alone(compared, qtbot, tmp_path, name, content):
    path = tmp_path / name
    if content == "folder":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content)
    text = pane_of(compared, Side.B).toPlainText()
    compared.jobs.readings.open_path(Side.A, str(path))
    qtbot.waitUntil(lambda: compared.session.refusals[Side.A] is not None, timeout=MILLISECONDS)
    assert name in str(compared.session.refusals[Side.A])
    assert pane_of(compared, Side.B).toPlainText() == text

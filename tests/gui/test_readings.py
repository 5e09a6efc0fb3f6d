"""What a reader can choose about how a telling is read: the window asks, reads again, and keeps what is open."""

import datetime as dt
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QMenu

from reader_app.article.errors import FileMissing, ReadError
from reader_app.comparison.saved import saved_from_bytes, saved_to_bytes
from reader_app.gui.app import application
from reader_app.gui.dialogs.about_telling import AboutTelling
from reader_app.gui.dialogs.choice_list import ChoiceList
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session import sources
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.intake import opening
from reader_app.intake.decoding.encoding import candidates
from reader_app.intake.isolation.requests import CHAPTERS, ENCODINGS, READ, READ_TEXT
from reader_app.intake.parsers.epub import chapter_names
from reader_app.intake.piece import ReadOptions
from reader_app.intake.read import article_from_bytes, article_from_text
from reader_app.marks import Side
from reader_app.workers import Outcome

sys.path.append(str(Path(__file__).resolve().parent.parent / "intake"))
from made_files import docx, epub, paragraph
from small_pair import small_comparison

RUSSIAN = "Смотритель маяка нашёл кита на крыше в среду утром и сел пить чай.\n\n" * 8
CHANGED = (
    '<w:p><w:r><w:t>The keeper saw </w:t></w:r><w:del w:id="1"><w:r><w:delText>nothing</w:delText></w:r></w:del>'
    '<w:ins w:id="2"><w:r><w:t>a whale</w:t></w:r></w:ins><w:r><w:t> on the roof that morning.</w:t></w:r></w:p>'
)


PLACES = {READ: article_from_bytes, ENCODINGS: lambda data, _name: candidates(data), CHAPTERS: chapter_names}


class Answering:
    """Workers that answer at once and in this process: by the functions that take no right from it."""

    def __init__(self):
        self.asked = []

    def run(self, lane, place, *given, limit, done):
        self.asked.append((lane, place, given))
        if place in PLACES:
            done(outcome_of(PLACES[place], given))

    def cancel(self, lane):
        self.asked.append((lane, "cancel", ()))

    def close(self):
        self.asked.clear()

    def last(self, place):
        return [given for _, asked, given in self.asked if asked == place][-1]


@pytest.fixture
def window(qtbot, tmp_path):
    application()
    session, workers = Session(), Answering()
    made = Window(session, Jobs(session, workers, workers), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def outcome_of(function, given):
    try:
        return Outcome(value=function(*given))
    except ReadError as error:
        return Outcome(error=error)


def opened(window, qtbot, path, data, side=Side.A):
    path.write_bytes(data)
    with qtbot.waitSignal(window.session.article_opened):
        window.jobs.readings.open_path(side, path)
    return window.session.articles[side]


def test_a_guessed_encoding_is_told_and_can_be_changed(window, qtbot, tmp_path):
    article = opened(window, qtbot, tmp_path / "kit.txt", RUSSIAN.encode("koi8-r"))
    assert article.origin.encoding_guessed
    bar = window.workspace.spread.bars[Side.A]
    assert bar.button.text() == "Change the encoding…"
    bar.button.click()
    (dialog,) = window.findChildren(ChoiceList)
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert names[0].startswith("KOI8-R (now)\nСмотритель маяка")
    other = next(n for n, name in enumerate(names) if name.startswith("windows-1251"))
    dialog.list.setCurrentRow(other)
    with qtbot.waitSignal(window.session.article_opened):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.session.articles[Side.A].origin.encoding == "cp1251"
    assert window.jobs._readers.last(READ)[2] == ReadOptions(encoding="cp1251")


def test_what_was_wished_for_is_wished_for_again_when_the_file_is_read_again(window, qtbot, tmp_path):
    opened(window, qtbot, tmp_path / "kit.txt", RUSSIAN.encode("koi8-r"))
    with qtbot.waitSignal(window.session.article_opened):
        window.jobs.readings.reread(Side.A, encoding="cp1251")
    with qtbot.waitSignal(window.session.article_opened):
        window.do("reload")
    assert window.jobs._readers.last(READ)[2] == ReadOptions(encoding="cp1251")


@pytest.mark.parametrize(("name", "there"), [("final", "a whale"), ("original", "nothing"), ("both", "nothinga whale")])
def test_tracked_changes_are_told_and_can_be_chosen(window, qtbot, tmp_path, name, there):
    opened(window, qtbot, tmp_path / "whale.docx", docx(CHANGED + paragraph("And that was all of it.")))
    assert window.workspace.spread.bars[Side.A].button.text() == "Which text…"
    assert window.actions_of_window["tracked-changes"].isEnabled()
    window.do("tracked-changes")
    (menu,) = [m for m in window.workspace.findChildren(QMenu) if m.isVisible()]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    place = ("final", "original", "both").index(name)
    with qtbot.waitSignal(window.session.article_opened):
        menu.actions()[place].trigger()
    menu.close()
    assert f"The keeper saw {there} on the roof" in window.session.articles[Side.A].text


def test_all_that_a_document_holds_can_be_shown(window, qtbot, tmp_path):
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + "Nobody is to read these words. " * 9 + "</w:t></w:r></w:p>"
    opened(window, qtbot, tmp_path / "whale.docx", docx(paragraph("The keeper saw a whale on the roof.") + hidden))
    bar = window.workspace.spread.bars[Side.A]
    assert bar.button.text() == "Show everything"
    with qtbot.waitSignal(window.session.article_opened):
        bar.button.click()
    assert "Nobody is to read" in window.session.articles[Side.A].text


def test_a_book_tells_its_chapters_and_one_can_be_chosen(window, qtbot, tmp_path):
    book = epub("<h1>The tide</h1><p>The tide was low on Monday.</p>", "<h1>The quay</h1><p>Nobody came.</p>")
    opened(window, qtbot, tmp_path / "book.epub", book)
    bar = window.workspace.spread.bars[Side.A]
    assert bar.button.text() == "Choose a chapter…"
    window.do("chapter")
    (dialog,) = window.findChildren(ChoiceList)
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert names == ["The whole book (now)", "1. The tide", "2. The quay"]
    dialog.list.setCurrentRow(2)
    with qtbot.waitSignal(window.session.article_opened):
        dialog.take.click()
    assert "Nobody came." in window.session.articles[Side.A].text
    assert "Monday" not in window.session.articles[Side.A].text


def test_an_encoding_that_is_none_is_refused_and_the_text_stays(window, qtbot, tmp_path):
    article = opened(window, qtbot, tmp_path / "kit.txt", RUSSIAN.encode("koi8-r"))
    window.do("encoding")
    (dialog,) = window.findChildren(ChoiceList)
    dialog.typed.setText("no-such")
    with qtbot.waitSignal(window.session.article_refused):
        dialog.take.click()
    assert window.session.articles[Side.A] is article
    assert window.workspace.spread.bars[Side.A].sentence.text() == "No character encoding fits kit.txt."


def test_a_large_text_is_asked_about_first(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "ASKED_FROM", 100_000)
    path = tmp_path / "long.txt"
    path.write_bytes(b"The tide was low on Monday, and nobody came to the quay.\n\n" * 4_000)
    with qtbot.waitSignal(window.jobs.readings.large_met):
        window.jobs.readings.open_path(Side.A, path)
    assert window.session.articles[Side.A] is None
    bar = window.start.targets[Side.A].bar()
    assert (bar.button.text(), [b.text() for b in bar.more]) == ("Open the first 5 MB", ["Open all of it"])
    with qtbot.waitSignal(window.session.article_opened):
        bar.more[0].click()
    assert len(window.session.articles[Side.A].blocks) == 4_000


def test_a_part_of_a_large_text_says_so(tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(b"The tide was low.\n" * 1_000)
    part = opening.open_file(path, first=5_000)
    assert (part.size, len(part.data), part.data[-5:]) == (18_000, 4_986, b"low.\n")


def test_a_drive_that_does_not_answer_leaves_the_window_free(window, qtbot, tmp_path, monkeypatch):
    gate = threading.Event()

    def slow(_source):
        gate.wait(30)
        raise FileMissing("far.txt")

    monkeypatch.setattr(sources, "bytes_of", slow)
    window.jobs.readings.open_path(Side.A, tmp_path / "far.txt")
    assert window.session.working
    with qtbot.waitSignal(window.session.article_refused):
        gate.set()
    assert not window.session.working
    gate.clear()
    window.jobs.readings.open_path(Side.A, tmp_path / "far.txt")
    window.jobs.cancel()
    assert not window.session.working
    gate.set()


PASTED_PAGE = "<meta charset='utf-8'><h1>A whale</h1><p>Nobody came to the quay.</p><p>The tide was low, he said.</p>"


def test_a_pasted_page_goes_through_the_same_reader(window, qtbot):
    given = QMimeData()
    given.setHtml(PASTED_PAGE + "<script>alert(1)</script>")
    given.setText("A whale Nobody came to the quay. The tide was low, he said.")
    with qtbot.waitSignal(window.session.article_opened):
        window.opening.take_drop(Side.B, given)
    article = window.session.articles[Side.B]
    words = [article.words_of(block) for block in article.blocks]
    assert words == ["A whale", "Nobody came to the quay.", "The tide was low, he said."]
    assert (article.origin.format, article.origin.name, article.origin.path) == ("html", "", "")
    assert window.jobs._readers.last(READ)[2] == ReadOptions(whole=True)


def test_a_pasted_text_with_mere_looks_is_taken_as_text(window, qtbot):
    given = QMimeData()
    given.setHtml("<span style='color:red'>Nobody came.</span>")
    given.setText("Nobody came.")
    window.opening.take_drop(Side.B, given)
    assert window.jobs._readers.last(READ_TEXT) == ("Nobody came.",)


def test_a_refusal_has_details_and_can_be_tried_again(window, qtbot, tmp_path):
    opened(window, qtbot, tmp_path / "a.txt", b"The tide was low on Monday, he said.")
    with qtbot.waitSignal(window.session.article_refused):
        window.jobs.readings.open_path(Side.A, tmp_path / "none.txt")
    bar = window.workspace.spread.bars[Side.A]
    assert (bar.button.text(), bar.unfold.isVisible(), bar.details.isVisible()) == ("Try again", True, False)
    bar.unfold.click()
    assert bar.details.isVisible()
    assert "Error: FileMissing" in bar.details.text()
    (tmp_path / "none.txt").write_bytes(b"Now it is there, he said on Tuesday.")
    with qtbot.waitSignal(window.session.article_opened):
        bar.button.click()
    assert window.session.articles[Side.A].origin.name == "none.txt"


def test_what_a_reader_puts_right_is_kept_with_the_telling_and_when_it_is_read_again(window, qtbot, tmp_path):
    path = tmp_path / "a.txt"
    opened(window, qtbot, path, b"The Tide\n\nNobody came on Monday, he said. The tide was low.")
    window.do("about-telling")
    (dialog,) = window.findChildren(AboutTelling)
    assert dialog.lines["title"].text() == "The Tide"
    assert dialog.lines["title"].accessibleDescription() == "from: the first line"
    dialog.lines["outlet"].setText("Elm Courier")
    dialog.lines["date"].setText("whenever")
    assert not dialog.keep.isEnabled()
    dialog.lines["date"].setText("12 March 2031")
    with qtbot.waitSignal(window.session.article_opened):
        dialog.keep.click()
    article = window.session.articles[Side.A]
    assert (article.title, article.outlet, article.date) == ("The Tide", "Elm Courier", dt.date(2031, 3, 12))
    assert dict(article.origin.provenance) == {"title": "first line", "outlet": "reader", "date": "reader"}
    path.write_bytes(b"The Low Tide\n\nNobody came on Monday, he said. The tide was low.")
    with qtbot.waitSignal(window.session.article_opened):
        window.do("reload")
    again = window.session.articles[Side.A]
    assert (again.title, again.outlet, again.date) == ("The Low Tide", "Elm Courier", dt.date(2031, 3, 12))
    window.session.show_article(Side.B, small_comparison().b)
    assert window.saving.state().a.outlet == "Elm Courier"
    assert saved_from_bytes(saved_to_bytes(window.saving.state()), "x").a == again


def test_a_pasted_text_keeps_its_place_on_the_shelf_when_it_is_put_right(window):
    article = article_from_text("The Tide\n\nNobody came on Monday, he said.")
    window.session.show_article(Side.A, article)
    window.jobs.readings.correct(Side.A, {"byline": "Ada Quill"})
    assert [x.article.byline for x in window.session.shelf.tellings] == ["Ada Quill"]


def test_what_is_put_right_about_pasted_bytes_stays_when_they_are_read_again(window, qtbot):
    page = b"<h1>The Tide</h1><p>Nobody came on Monday, he said. The tide was low.</p>"
    readings = window.jobs.readings
    with qtbot.waitSignal(window.session.article_opened):
        readings.open_bytes(Side.A, page, "pasted.html")
    readings.correct(Side.A, {"byline": "Ada Quill"})
    with qtbot.waitSignal(window.session.article_opened):
        readings.open_bytes(Side.A, page, "pasted.html", whole=True)
    assert window.session.articles[Side.A].byline == "Ada Quill"
    with qtbot.waitSignal(window.session.article_opened):
        readings.open_bytes(Side.A, page.replace(b"low", b"high"), "pasted.html")
    assert window.session.articles[Side.A].byline == ""


class Slow(Answering):
    """Readers that have not answered yet, and say how far they are when the test wants it."""

    def run(self, lane, place, *given, limit, done):
        self.asked.append((lane, place, given))


@pytest.fixture
def slow_window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("reader_app.gui.jobs.readings.PATIENCE_SECONDS", 0.0)
    application()
    session, readers = Session(), Slow()
    made = Window(session, Jobs(session, Answering(), readers), tmp_path / "settings.json")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.mark.parametrize("on_start", [True, False])
def test_how_far_a_file_is_read_is_shown_and_it_can_be_stopped(slow_window, qtbot, tmp_path, on_start):
    window, readers = slow_window, slow_window.jobs._readers
    if not on_start:
        window.session.show_article(Side.A, article_from_text("The Tide\n\nNobody came on Monday."))
    path = tmp_path / "long.txt"
    path.write_bytes(b"The tide was low on Monday.\n\n" * 400)
    window.jobs.readings.open_path(Side.B, path)
    with qtbot.waitSignal(window.jobs.readings.progressed):
        readers.told("read-b", 2_000, 11_600)
    bar = window.bar_of(Side.B)
    assert bar.isVisible()
    assert bar.sentence.text() == "Reading long.txt…"
    assert (bar.progress.isVisible(), bar.progress.value(), bar.progress.maximum()) == (True, 2_000, 11_600)
    with qtbot.waitSignal(window.jobs.readings.progressed):
        readers.told("read-b", 9_000, 11_600)
    assert bar.progress.value() == 9_000
    bar.button.click()
    assert ("read-b", "cancel", ()) in readers.asked
    assert not window.session.working
    with qtbot.assertNotEmitted(window.jobs.readings.progressed, wait=50):
        readers.told("read-b", 11_000, 11_600)
    assert (bar.sentence.text(), bar.button.text()) == ("Reading long.txt was stopped.", "Read it")
    assert bar.progress.isHidden()
    readers.asked.clear()
    bar.button.click()
    qtbot.waitUntil(lambda: any(lane == "read-b" for lane, *_ in readers.asked))


def test_a_pair_whose_reading_was_stopped_says_so_and_goes_on_with_a_click(slow_window, qtbot, tmp_path):
    window, notices, asked = slow_window, slow_window.workspace.notices, slow_window.jobs._readers.asked
    for side, name in ((Side.A, "tide.txt"), (Side.B, "port.txt")):
        window.session.show_article(side, article_from_text("The Tide\n\nNobody came on Monday."))
        (tmp_path / name).write_bytes(b"The tide was low on Monday.\n\n" * 400)
        window.jobs.readings.open_path(side, tmp_path / name)
    qtbot.waitUntil(lambda: {"read-a", "read-b"} <= {lane for lane, *_ in asked})
    qtbot.waitUntil(lambda: notices.both.button.text() == "Cancel")
    assert window.status_line.counts.text() == "Reading…"
    assert notices.both.sentence.text() == "Reading… Both pages still show what was open before."
    notices.both.button.click()
    assert [bar.sentence.text() for bar in notices.pages.values()] == [
        "Reading tide.txt was stopped.",
        "Reading port.txt was stopped.",
    ]
    assert (notices.both.button.text(), window.status_line.counts.text()) == ("Compare them", "Not compared")
    notices.both.button.click()
    assert not notices.both.isVisible()
    assert "wording" in [lane for lane, *_ in window.jobs._workers.asked]


def test_nothing_is_said_of_a_file_that_is_read_in_a_moment(slow_window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("reader_app.gui.jobs.readings.PATIENCE_SECONDS", 60.0)
    path = tmp_path / "a.txt"
    path.write_bytes(b"The tide was low on Monday.")
    slow_window.jobs.readings.open_path(Side.A, path)
    with qtbot.assertNotEmitted(slow_window.jobs.readings.progressed, wait=50):
        slow_window.jobs._readers.told("read-a", 1, 27)


def test_several_saved_comparisons_open_the_first_and_say_so(window, tmp_path):
    comparison = small_comparison()
    window.session.show_article(Side.A, comparison.a)
    window.session.show_article(Side.B, comparison.b)
    paths = [tmp_path / f"{name}.tellings" for name in ("one", "two", "three")]
    for path in paths:
        path.write_bytes(saved_to_bytes(window.saving.state()))
    window.opening.open_paths([str(path) for path in paths])
    assert window.saving.path == str(paths[0])
    words = "One saved comparison opens at a time: one.tellings was opened, 2 others not."
    assert window.shelving.bar.sentence.text() == words


def test_all_that_was_told_of_the_reading_stands_below_the_facts(qtbot):
    page = "<article><p>The tide was low on Monday, they said.</p><img src='https://elm.example/x'></article>"
    about = AboutTelling(None, article_from_bytes(page.encode(), "tide.html"))
    qtbot.addWidget(about)
    assert "1 picture not shown (elm.example): nothing is fetched." in about.reading.text().splitlines()
    plain = AboutTelling(None, article_from_text("The tide was low."))
    qtbot.addWidget(plain)
    assert plain.reading.isHidden()


def test_nothing_is_waited_for_where_another_file_is_refused_at_once(window, tmp_path):
    """The one that was still being opened on that side is no work any more."""
    window.jobs.expect("open-a")
    assert window.session.working
    window.jobs.readings.open_path(Side.A, str(tmp_path / "gone.txt"))
    assert window.session.refusals[Side.A] is not None
    assert not window.session.working

"""The HTML report in a real browser: nothing is asked for, everybody can read it, wide and narrow, light and dark."""

import importlib.util
import sys
from pathlib import Path

import pypdfium2
import pytest
from browser import CHROMIUM, Browser
from specimen import ROWS, pair

from reader_app import compare, read
from reader_app.report.html import export_html
from reader_app.resources import resource

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed; `make test` installs it where it may"),
    pytest.mark.skipif(sys.platform == "win32", reason="speaks to the browser over file descriptors"),
]


@pytest.fixture(scope="module")
def browser():
    with Browser() as started:
        yield started


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The sample pair in both layouts, and the invented pair many times over."""
    folder = tmp_path_factory.mktemp("html")
    sample = compare(*(read(resource("samples", name)) for name in ("swing-bridge-a.txt", "swing-bridge-b.html")))
    for layout in ("columns", "redline"):
        export_html(sample, folder / f"{layout}.html", layout=layout)
    many = [*ROWS[2:6]] * 310
    export_html(pair((*ROWS, *many)), folder / "long.html")
    return folder


@pytest.mark.parametrize("name", ["columns", "redline", "long"])
def test_nothing_is_asked_for(browser, files, name):
    path = files / f"{name}.html"
    browser.open(path)
    assert browser.ask("document.querySelectorAll('.row').length") > 5
    assert browser.requests() == [path.as_uri()]
    assert browser.ask("performance.getEntriesByType('resource').length") == 0


@pytest.fixture(scope="module")
def axe():
    package = importlib.util.find_spec("axe_core_python")
    return (Path(package.origin).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["columns", "redline"])
@pytest.mark.parametrize("view", [(400, "light"), (1600, "dark"), (1600, "light")])
def test_axe_finds_nothing(browser, files, axe, name, view):
    browser.show(view[0], scheme=view[1])
    browser.open(files / f"{name}.html")
    browser.ask(axe + ";0")
    found = browser.ask("axe.run({resultTypes: ['violations', 'incomplete']})")
    assert len(found["passes"]) > 20
    assert [
        (rule["id"], rule["impact"], [node["html"][:120] for node in rule["nodes"]][:3]) for rule in found["violations"]
    ] == []


def test_axe_would_see_a_fault(browser, files, axe):
    browser.show(1600)
    browser.open(files / "columns.html")
    browser.ask(axe + ";0")
    browser.ask(
        "document.documentElement.removeAttribute('lang'); document.querySelector('.row p').style.color = '#ddd'"
    )
    found = {rule["id"] for rule in browser.ask("axe.run()")["violations"]}
    assert {"html-has-lang", "color-contrast"} <= found


PLACES = """(() => {
  const row = [...document.querySelectorAll('.row')].find(r => r.querySelectorAll('.cell').length == 2);
  return [...row.querySelectorAll('.cell')].map(c => c.getBoundingClientRect())
    .map(r => [r.left, r.right, r.top, r.bottom]);
})()"""


def test_two_columns_on_a_wide_screen_and_one_on_a_narrow(browser, files):
    browser.open(files / "columns.html")
    browser.show(1600)
    (_, right, top, _), (left, _, other_top, _) = browser.ask(PLACES)
    assert right < left
    assert top == other_top
    browser.show(400)
    (left, _, _, bottom), (other_left, _, top, _) = browser.ask(PLACES)
    assert bottom <= top
    assert left == other_left


@pytest.mark.parametrize("name", ["columns", "redline"])
@pytest.mark.parametrize("width", [320, 400, 760, 1000, 1600])
def test_nothing_sticks_out_at_the_side(browser, files, name, width):
    browser.show(width)
    browser.open(files / f"{name}.html")
    assert browser.ask("document.documentElement.scrollWidth") <= width


def test_light_and_dark_follow_the_reader(browser, files):
    browser.open(files / "columns.html")
    seen = {}
    for scheme in ("light", "dark"):
        browser.show(1600, scheme=scheme)
        colours = "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]"
        seen[scheme] = [sum(map(float, colour[4:-1].split(","))) for colour in browser.ask(colours)]
    assert (seen["light"][0] > 600, seen["light"][1] < 200) == (True, True)
    assert (seen["dark"][0] < 200, seen["dark"][1] > 500) == (True, True)


FOCUS = (
    "(e => [e.className, e.getBoundingClientRect().left >= 0, getComputedStyle(e).outlineStyle])"
    "(document.activeElement)"
)


def test_the_keyboard_skips_to_the_text_and_reaches_every_link(browser, files):
    browser.show(1600)
    browser.open(files / "columns.html")
    browser.press("Tab")
    assert browser.ask(FOCUS) == ["skip", True, "solid"]
    browser.press("Enter")
    assert browser.ask("location.hash") == "#aligned"
    browser.press("Tab")
    assert browser.ask("!!document.activeElement.closest('[aria-labelledby=aligned]')")
    assert browser.ask("[...document.querySelectorAll('a')].every(a => a.tabIndex >= 0 && a.getAttribute('href'))")


def test_the_printed_page_holds_every_row(browser, files, tmp_path):
    browser.open(files / "columns.html")
    wanted = browser.ask(
        "[...document.querySelectorAll('.row:not(.furniture) .cell p')].map(p => p.innerText.slice(0, 24))"
    )
    (tmp_path / "printed.pdf").write_bytes(browser.printed())
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    try:
        sizes = [page.get_size() for page in document]
        text = "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert all(width > height for width, height in sizes)
    assert len(wanted) > 20
    bare = "".join(text.split())
    assert [words for words in wanted if "".join(words.split()) not in bare] == []


def test_a_hundred_pages_stay_under_three_megabytes(browser, files):
    browser.open(files / "long.html")
    document = pypdfium2.PdfDocument(browser.printed())
    try:
        assert len(document) >= 100
    finally:
        document.close()
    assert (files / "long.html").stat().st_size < 3_000_000

"""The journey of a reader on a real desktop: the program in its own process, seen and moved from outside alone."""

import json
import subprocess
from pathlib import Path

import pypdfium2
import pytest

ROOT = Path(__file__).resolve().parents[2]
A, B = (ROOT / "resources" / "samples" / name for name in ("swing-bridge-a.txt", "swing-bridge-b.html"))

FROM_QT = "qt.accessibility.atspi: "  # Qt's bridge says which of the bus's questions it does not answer

pytestmark = pytest.mark.xserver


@pytest.fixture
def outside(desktop):
    """Does commands outside the program (see desktop_driver.py) and gives what each found."""

    def do(*commands):
        ran = subprocess.run(
            ["/usr/bin/python3", Path(__file__).with_name("desktop_driver.py"), *commands],
            env=desktop,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return [json.loads(line) for line in ran.stdout.splitlines()]

    return do


def test_two_files_are_read_followed_and_printed(program, outside, tmp_path):
    running = program(A, B)
    outside("window:Article Reader")
    a, b = outside("text:trapped in a tram", "text:leaving two ministers")
    assert "“By hand, and gently, all of you,” Soloviev answered." in a
    assert "By Katarina Holub" in b

    outside(
        "name:A: said “We were never", "key:alt+Down", "name:Difference 1 of", "key:alt+Down", "name:Difference 2 of"
    )

    outside("key:ctrl+3", "press:A: said “We were never")
    outside("shown:We were never in danger, and", "shown:We were never in danger,” Ruiz")
    outside("click:In Kestria we say", "chosen:said “In Kestria we say")

    target = tmp_path / "report.pdf"
    outside("key:ctrl+shift+e", "window:Export as PDF", "name:Page 1 of", "key:alt+s")
    outside("window:Export PDF", "key:ctrl+a", f"type_text:{target}", "key:Return")
    outside("name:report.pdf")
    with pypdfium2.PdfDocument(target) as document:
        printed = " ".join(page.get_textpage().get_text_range() for page in document)
    assert "Anton Belyakin" in printed

    outside("window:Article Reader", "key:ctrl+q")
    output, errors = running.communicate(timeout=60)
    own_words = [line for line in errors.splitlines() if not line.startswith(FROM_QT)]
    assert (running.returncode, output, own_words) == (0, "", [])


def test_a_screen_reader_alone_reads_steps_looks_up_people_and_exports(program, outside):
    program(A, B)
    outside("window:Article Reader", "text:trapped in a tram", "text:leaving two ministers")
    outside("name:A: said “We were never")

    tree = outside("tree:Article Reader")[0]
    assert {"frame", "menu bar", "menu item", "tool bar", "text", "page tab list", "page tab", "list"} <= set(
        tree["roles"]
    )
    assert tree["nameless"] == []

    outside("name:Ministers Trapped", "key:alt+Down")
    step = outside("name:Difference 1 of")[0]
    assert step.startswith("Difference 1 of")
    kinds = ("edited", "rewritten", "only in A", "only in B", "the same words")
    row = outside("description:The row in focus")[0]
    assert any(kind in row.lower() for kind in (kind.lower() for kind in kinds))

    outside("act:People", "named_as:People")
    outside("card:Anton Belyakin")

    outside("act:Export PDF", "window:Export as PDF", "name:Page 1 of")
    outside("act:Cancel", "window:Article Reader", "key:ctrl+q")

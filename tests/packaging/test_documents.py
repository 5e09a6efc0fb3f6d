"""What people read: links lead somewhere, names and figures are those of the code, words are spelled."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import reader_app
from reader_app.gui.actions.action_table import TABLE

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
OUTSIDE_MAKE = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "docs" / "measurements.md"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    targets = re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8"))
    assert [t for t in targets if not t.startswith("https://") and not (document.parent / t).exists()] == []


def test_the_readme_names_the_whole_public_api():
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in reader_app.__all__ if f"`{name}`" not in told] == []


@pytest.mark.parametrize(("given", "missing"), [(["A=mine.txt"], "B"), (["B=mine.txt"], "A"), (["A=", "B=x"], "A")])
def test_one_file_alone_is_not_compared_with_the_sample(given, missing):
    command = ["make", "--no-print-directory", "-n", "run", *given]
    told = subprocess.run(command, cwd=ROOT, env=OUTSIDE_MAKE, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (2, "")
    assert f"{missing} is missing" in told.stderr


@pytest.mark.parametrize("given", [[], ["A=mine.txt", "B=yours.txt"]])
def test_two_files_or_none_are_compared(given):
    command = ["make", "-n", "run", *given]
    assert subprocess.run(command, cwd=ROOT, env=OUTSIDE_MAKE, capture_output=True, check=False).returncode == 0


def test_the_keys_of_the_readme_are_those_of_the_window():
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    keys = {key for line in re.findall(r"^\| (.*?) \|", told, re.MULTILINE) for key in re.split(r" · |, | … ", line)}
    keys = {
        key.replace("PgDn", "PgDown").replace("\\\\", "\\") for key in keys if re.match(r"(Ctrl|Alt|Shift|F\d)", key)
    }
    ours = {key for entry in TABLE for key in entry.keys}
    assert len(keys) > 10
    assert keys - ours == set()


def test_make_targets_of_the_readme_exist():
    told = set(re.findall(r"make ([a-z]+)\b(?!:)", (ROOT / "README.md").read_text(encoding="utf-8")))
    there = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert told & there
    assert {word for word in told if f"`make {word}`" in (ROOT / "README.md").read_text(encoding="utf-8")} <= there


def test_words_are_spelled():
    texts = subprocess.check_output([sys.executable, ROOT / "packaging" / "texts.py", "--list"], encoding="utf-8")
    words = texts + "".join(path.read_text(encoding="utf-8") for path in DOCUMENTS + list(SAMPLES.iterdir()))
    ran = subprocess.run(
        [sys.executable, "-m", "codespell_lib", "-"], input=words, capture_output=True, encoding="utf-8", check=False
    )
    assert len(texts.splitlines()) > 300
    assert (ran.returncode, ran.stdout) == (0, "")


CALLED_FROM_OUTSIDE = (
    "*Event", "minimumSizeHint", "heightForWidth", "columnCount", "_attributes",  # by Qt, or kept alive for it
    "__dir__", "__getattr__", "__path__", "_repr_html_",  # by Python and notebooks
    "share_in_common", "warm_wording", "warm_people", "page_picture", "serve", "write_chosen",  # by name
    "Diff_Timeout", "buffer_text", "*Handler", "is_train", "norm_", "gemm",  # by the libraries they are set for
    "TextReader", "BytesReader",  # in casts, as words
    "mime_types", "DIFFERS",  # by tests, and to be complete
)  # fmt: skip


def test_nothing_is_written_for_nobody():
    ignored = ["--ignore-names", ",".join(CALLED_FROM_OUTSIDE)]
    ran = subprocess.run(
        [sys.executable, "-m", "vulture", "--min-confidence", "60", *ignored, ROOT / "reader_app"],
        capture_output=True,
        text=True,
        check=False,
    )
    found = [line for line in ran.stdout.splitlines() if "unused import" not in line]  # ruff sees to imports
    assert (found, ran.stderr) == ([], "")


def test_the_version_is_said_once():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", reader_app.__version__)

"""The house, held: floors, budgets, annotations, docstrings, and what a start must not load."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "reader_app").rglob("*.py"))
FILE_LINES, FUNCTION_LINES = 300, 40
PUBLIC = "read article_from_text people_and_quotes align wording compare export_pdf export_html ReadError ExportError"


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path):
    return [n for n in ast.walk(parsed(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def name_of(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_file_keeps_its_budget(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= FILE_LINES


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_functions_keep_their_budget(path):
    long = {
        f.name: f.end_lineno - f.lineno + 1 for f in functions(path) if f.end_lineno - f.lineno + 1 > FUNCTION_LINES
    }
    assert not long


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_modules_say_why_they_exist(path):
    assert ast.get_docstring(parsed(path))


def test_import_contracts_hold():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_command_line_loads_no_engine_and_no_toolkit():
    heavy = ["PySide6", "numpy", "spacy", "lxml", "trafilatura", "typst", "pebble", "rapidfuzz"]
    code = f"import sys, reader_app.cli; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_public_names_are_exactly_these():
    import reader_app

    assert sorted(reader_app.__all__) == sorted(PUBLIC.split())
    for name in reader_app.__all__:
        assert getattr(reader_app, name).__doc__


NETWORK = {"http", "ssl", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "socketserver", "requests", "httpx"}
NETWORK |= {"aiohttp", "urllib3", "websockets", "urllib.request", "PySide6.QtNetwork", "PySide6.QtWebEngineCore"}
WINDOW_WHOLE = """
import importlib, pkgutil, sys
import reader_app.cli, reader_app.gui
for module in pkgutil.walk_packages(reader_app.gui.__path__, "reader_app.gui."):
    importlib.import_module(module.name)
print(*sys.modules)
"""


def test_the_window_loads_nothing_that_speaks_over_a_network():
    ran = subprocess.run([sys.executable, "-c", WINDOW_WHOLE], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())
    assert {"reader_app.gui.window", "PySide6.QtWidgets"} <= loaded
    assert not NETWORK & (loaded | {name.split(".")[0] for name in loaded})


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_module_imports_one_that_speaks_over_a_network(path):
    named = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    assert not NETWORK & (named | {name.split(".")[0] for name in named})

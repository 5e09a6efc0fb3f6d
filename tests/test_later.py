"""Modules that come later: not executed before the first look, whole after it."""

import importlib
import sys

import pytest

from reader_app.later import later


@pytest.fixture
def written(tmp_path, monkeypatch):
    package = tmp_path / "shelf"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "book.py").write_text("import sys\nsys.opened_books = getattr(sys, 'opened_books', 0) + 1\nPAGES = 12\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "opened_books", 0, raising=False)
    yield
    for name in ("shelf", "shelf.book"):
        sys.modules.pop(name, None)


@pytest.mark.usefixtures("written")
def test_is_executed_by_the_first_look_and_once():
    book = later("shelf.book")
    assert sys.opened_books == 0
    assert book.PAGES == 12
    assert later("shelf.book").PAGES == 12
    assert sys.opened_books == 1


@pytest.mark.usefixtures("written")
def test_is_the_module_that_others_import():
    book = later("shelf.book")
    assert importlib.import_module("shelf.book") is book
    assert importlib.import_module("shelf").book is book


@pytest.mark.usefixtures("written")
def test_says_what_is_missing():
    with pytest.raises(ModuleNotFoundError, match=r"shelf\.none"):
        later("shelf.none")

"""Modules that come later: not loaded before the first look, the very same after it."""

import importlib
import sys

import pytest

from reader_app.lazy_import import lazy


@pytest.fixture
def written(tmp_path, monkeypatch):
    package = tmp_path / "shelf"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "book.py").write_text("PAGES = 12\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in ("shelf", "shelf.book"):
        sys.modules.pop(name, None)


@pytest.mark.usefixtures("written")
def test_is_loaded_by_the_first_look():
    book = lazy("shelf.book")
    assert "shelf.book" not in sys.modules
    assert book.PAGES == 12
    assert "shelf.book" in sys.modules


@pytest.mark.usefixtures("written")
def test_follows_the_module_that_others_import():
    book = lazy("shelf.book")
    importlib.import_module("shelf.book").PAGES = 13
    assert book.PAGES == 13


@pytest.mark.usefixtures("written")
def test_says_what_is_missing():
    with pytest.raises(AttributeError):
        lazy("shelf.book").COVER  # noqa: B018 - the look is what is tried
    with pytest.raises(ModuleNotFoundError, match=r"shelf\.none"):
        lazy("shelf.none").PAGES  # noqa: B018

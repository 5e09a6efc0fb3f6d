"""Modules and patterns that come later: not there before the first look, the very same after it."""

import importlib
import re
import sys

import pytest

from reader_app.lazy_import import compile_patterns, lazy, lazy_pattern


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


@pytest.fixture
def compiled(monkeypatch):
    """The patterns that were compiled so far."""
    seen, compile_now = [], re.compile
    monkeypatch.setattr(re, "compile", lambda pattern, flags=0: seen.append(pattern) or compile_now(pattern, flags))
    return seen


def test_a_pattern_is_compiled_when_it_is_first_used(compiled):
    letters, digits = lazy_pattern("[a-z]+", re.IGNORECASE), lazy_pattern(rb"\d+")
    assert compiled == []
    assert letters.pattern == "[a-z]+"
    assert [letters.match("AB1")[0], letters.match("c")[0], digits.search(b"AB1")[0]] == ["AB", "c", b"1"]
    assert compiled == ["[a-z]+", rb"\d+"]


def test_patterns_that_wait_can_be_compiled_ahead(compiled):
    late = lazy_pattern("late(?P<r>r)")
    compile_patterns()
    assert late.pattern in compiled
    assert late.groupindex == {"r": 1}


def test_a_pattern_that_is_none_says_so_when_it_is_used():
    with pytest.raises(re.error):
        lazy_pattern("(").match("")

"""The examples in the docstrings of the public names are true."""

import doctest
from importlib import import_module

import pytest

import reader_app

SHOWN = ("align", "wording", "article_from_text", "compare", "people_and_quotes", "read", "export_pdf", "export_html")
HOMES = sorted({reader_app._HOMES[name] for name in SHOWN})


@pytest.mark.parametrize("home", HOMES)
def test_examples_are_true(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = doctest.testmod(import_module(home))
    assert done.attempted >= 2
    assert done.failed == 0

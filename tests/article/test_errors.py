"""The error tree: closed, one sentence each, and fit to cross process borders."""

import pickle

import pytest

from reader_app.article import errors


def leaves(base):
    below = base.__subclasses__()
    return [leaf for child in below for leaf in leaves(child)] if below else [base]


LEAVES = leaves(errors.ReaderAppError)


@pytest.mark.parametrize("error", LEAVES, ids=lambda e: e.__name__)
def test_each_error_is_one_sentence(error):
    told = str(error("report.txt", "a picture"))
    assert told.endswith(".")
    assert "{" not in told
    assert "\n" not in told


@pytest.mark.parametrize("error", LEAVES, ids=lambda e: e.__name__)
def test_each_read_error_names_its_file(error):
    if issubclass(error, errors.ReadError):
        assert "report.txt" in str(error("report.txt", "a picture"))


@pytest.mark.parametrize("error", LEAVES, ids=lambda e: e.__name__)
def test_each_error_pickles(error):
    given = error("report.txt", "a picture")
    back = pickle.loads(pickle.dumps(given))
    assert (type(back), str(back), back.name, back.detail) == (error, str(given), "report.txt", "a picture")


def test_sentences_tell_errors_apart():
    assert len({e.sentence for e in LEAVES}) == len(LEAVES)


def test_codes_are_the_names_of_the_classes():
    assert errors.FileEmpty("x").code == "FileEmpty"


def test_every_class_stands_in_the_drawn_tree():
    assert all(e.__name__ in errors.__doc__ for e in LEAVES)


@pytest.mark.parametrize("error", [e for e in LEAVES if e.nameless], ids=lambda e: e.__name__)
def test_a_report_without_a_name_is_told_of_without_a_gap(error):
    assert "  " not in str(error("", "x"))
    assert str(error("")) != str(error("x.pdf"))
    assert "{" not in str(error(""))

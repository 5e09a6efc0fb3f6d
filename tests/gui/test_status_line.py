import dataclasses

import pytest
from small_pair import small_comparison, with_another_speaker

from reader_app.gui.bars.status_line import StatusLine, encodings, found
from reader_app.gui.session.session import Session
from reader_app.marks import Side
from reader_app.theme import load


@pytest.fixture
def line(qtbot):
    made = StatusLine(Session(), load("light"))
    qtbot.addWidget(made)
    made.resize(1200, made.height())
    return made


def test_what_was_found_is_counted():
    words = found(small_comparison())
    assert words == ["1 edited", "1 rewritten", "1 only in A", "1 only in B", "1 furniture", "1 quote altered"]
    assert found(with_another_speaker())[-1] == "1 quote with another speaker"


def test_a_pair_of_equals_is_said_to_be_equal():
    comparison = small_comparison()
    equal = dataclasses.replace(comparison, rows=(), quotes=())
    assert found(equal) == ["The wording is the same"]


def test_the_line_follows_the_session(line):
    assert line.counts.text() == "Drop two files anywhere to open both"
    comparison = small_comparison()
    line.session.show_article(Side.A, comparison.a)
    assert "UTF-8" in line.state.text()
    line.session.show_article(Side.B, comparison.b)
    line.session.show_comparison(comparison)
    assert "1 rewritten" in line.counts.text()
    line.session.set_view("linked", False)
    assert "Scrolling not linked" in line.state.text()


def test_a_narrow_line_lets_the_view_leave_before_the_counts_are_cut(line):
    comparison = small_comparison()
    for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
        line.session.show_article(side, article)
    line.session.show_comparison(comparison)
    whole, view = line.counts.text(), line.state.text()
    assert view.startswith("Scrolling linked")
    assert not line.counts.toolTip()
    shown = []
    for width in range(1200, 100, -20):
        line.resize(width, line.height())
        line.fit()
        shown.append((line.counts.text(), line.state.text()))
        assert line.minimumSizeHint().width() < 100
        used = sum(line.counts.fontMetrics().horizontalAdvance(text) for text in shown[-1])
        assert used <= width - 70
    assert [state for _, state in shown] == sorted((state for _, state in shown), key=len, reverse=True)
    assert all(view.endswith(state) for _, state in shown)
    assert {state for counts, state in shown if counts != whole} == {"100 %"}
    assert line.counts.text().endswith("…")
    assert line.counts.toolTip() == whole


def test_a_guessed_encoding_is_doubted():
    a = small_comparison().a
    guessed = dataclasses.replace(a, origin=dataclasses.replace(a.origin, encoding="cp1251", encoding_guessed=True))
    assert encodings([a, guessed]) == "UTF-8 / CP1251?"
    assert encodings([a, a]) == "UTF-8"

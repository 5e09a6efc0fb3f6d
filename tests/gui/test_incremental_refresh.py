"""What is made anew in steps, each at a turn of its own: told by the steps of a widget that only counts them."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.gui.looks.incremental_refresh import IncrementalRefresh


class Counting(QWidget):
    """Keeps its steps and paints in the order they happen; ``wrong`` is the step that fails."""

    def __init__(self):
        super().__init__()
        self.done, self.wrong = [], 0
        self.refresh = IncrementalRefresh(self, self._steps)

    def _steps(self):
        for number in (1, 2):
            if number == self.wrong:
                raise ValueError("a step")
            self.done.append(number)
            yield True
        self.done.append(3)

    def paintEvent(self, _event):  # noqa: N802 - Qt's own name
        self.done.append("painted")


@pytest.fixture
def widget(qtbot):
    made = Counting()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.done == ["painted"])
    made.done.clear()
    return made


def take_first_step(widget):
    while not widget.done:
        QApplication.processEvents()
    assert widget.done == [1]


def test_steps_come_one_by_one_when_what_changed_is_painted(widget, qtbot):
    widget.update()
    widget.refresh.schedule()
    assert (widget.done, widget.refresh.pending) == ([], True)
    lengths = []
    while widget.refresh.pending:
        QApplication.processEvents()
        lengths.append(len(widget.done))
    assert widget.done == ["painted", 1, 2, 3]
    assert {1, 2, 3, 4} <= set(lengths)


def test_all_steps_come_at_once_where_they_are_wanted_now(widget, qtbot):
    widget.refresh.schedule()
    widget.refresh.run_now()
    assert (widget.done, widget.refresh.pending) == ([1, 2, 3], False)
    widget.refresh.run_if_stale()
    qtbot.wait(30)
    assert widget.done == [1, 2, 3], "there is nothing to catch up with"


def test_what_is_wanted_again_begins_again(widget, qtbot):
    widget.refresh.schedule()
    take_first_step(widget)
    widget.refresh.schedule()
    qtbot.waitUntil(lambda: not widget.refresh.pending)
    assert widget.done == [1, 1, 2, 3]


@pytest.mark.parametrize("wanted", ["schedule", "run_now"])
def test_what_is_not_in_front_waits_until_it_is(widget, qtbot, wanted):
    widget.hide()
    getattr(widget.refresh, wanted)()
    assert not widget.refresh.pending
    qtbot.wait(30)
    assert not widget.done
    widget.show()
    widget.refresh.run_if_stale()
    assert [step for step in widget.done if step != "painted"] == [1, 2, 3]


def test_what_is_put_away_half_made_is_made_whole_later(widget, qtbot):
    widget.refresh.schedule()
    take_first_step(widget)
    widget.hide()
    qtbot.waitUntil(lambda: not widget.refresh.pending)
    widget.show()
    widget.refresh.run_if_stale()
    assert [step for step in widget.done if step != "painted"] == [1, 1, 2, 3]


def test_a_step_that_fails_is_the_last_and_all_are_tried_again_later(widget, qtbot):
    widget.wrong = 2
    with pytest.raises(ValueError, match="a step"):
        widget.refresh.run_now()
    assert (widget.done, widget.refresh.pending) == ([1], False)
    widget.wrong = 0
    widget.refresh.run_if_stale()
    assert widget.done == [1, 1, 2, 3]

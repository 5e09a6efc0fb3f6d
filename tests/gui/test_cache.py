from dataclasses import replace

from small_pair import small_comparison

from reader_app.gui.bars.kind_filter import KINDS
from reader_app.gui.jobs.preparation import prepare
from reader_app.gui.plan import pair_layout as layouts
from reader_app.gui.plan import stepping
from reader_app.gui.plan.cache import KEPT, remembered


def test_each_of_the_last_comparisons_is_worked_out_once():
    asked = []

    @remembered
    def make(comparison, kind="all"):
        asked.append((id(comparison), kind))
        return len(asked)

    shown = [replace(small_comparison()) for _ in range(KEPT)]
    first = [make(one, kind) for one in shown for kind in ("all", "moved")]
    assert [make(one, kind) for one in shown for kind in ("all", "moved")] == first
    assert len(asked) == 2 * KEPT
    make(replace(small_comparison()))
    assert make(shown[0], "all") not in first


def test_equal_comparisons_are_not_taken_for_each_other():
    one, other = small_comparison(), small_comparison()
    assert one == other
    assert layouts.pair_layout(one).comparison is one
    assert layouts.pair_layout(other).comparison is other


def test_nothing_is_left_to_work_out_when_a_comparison_is_shown(monkeypatch):
    comparison = small_comparison()
    prepare(comparison)
    looked = []
    monkeypatch.setattr(stepping, "is_furniture", lambda *given: looked.append(given) or False)
    made = layouts.pair_layout(comparison)
    for kind, _ in KINDS:
        stepping.differences(comparison, kind)
    stepping.differences(comparison)
    assert layouts.pair_layout(comparison) is made
    assert not looked

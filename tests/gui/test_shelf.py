"""The shelf: which articles are open, which two are shown, and that a reader's work stays with its pair."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pair import article

from reader_app.article.model import Origin
from reader_app.comparison.corrections.correction import Anchor
from reader_app.comparison.saved import Note
from reader_app.gui.session.corrections import Corrections, mirrored
from reader_app.gui.session.shelf import MOST, Shelf, pair_of
from reader_app.marks import Side, TargetKind
from reader_app.people.model import Cast

A, B = Side.A, Side.B


def telling(name, words="A ferry left port.", path=True):
    return replace(article((name, words)), origin=Origin(f"{name}.txt", f"/{name}.txt" if path else ""))


def shelf_of(*names):
    """A shelf of these, the first two shown."""
    made = Shelf(Corrections())
    for name in names:
        made.put(telling(name))
    for side, one in zip(Side, made.tellings, strict=False):
        made.show(side, one.article)
    return made


def titles(shelf):
    return [one.article.title for one in shelf.tellings]


def note(words, side="a", at=0):
    return Note(TargetKind.ROW, Anchor(side, "x", at), words)


@pytest.mark.parametrize(
    ("one", "other", "pair"), [(1, 2, (1, 2)), (2, 1, (1, 2)), (1, 1, None), (0, 1, None), (0, 0, None)]
)
def test_a_pair_is_two_tellings(one, other, pair):
    assert pair_of(one, other) == pair


def test_two_are_no_shelf_and_another_takes_the_place_of_one():
    shelf = shelf_of("ann", "bo")
    assert not shelf.in_use
    shelf.show(A, telling("cy"))
    assert titles(shelf) == ["cy", "bo"]
    shelf.show(B, telling("di"))
    assert titles(shelf) == ["cy", "di"]
    assert shelf.pair == tuple(one.number for one in shelf.tellings)


def test_a_comes_first_though_b_was_read_first():
    shelf = Shelf(Corrections())
    shelf.show(B, telling("bo"))
    shelf.show(A, telling("ann"))
    shelf.put(telling("cy"))
    assert titles(shelf) == ["ann", "bo", "cy"]
    assert [shelf.telling(shelf.shown[side]).article.title for side in Side] == ["ann", "bo"]


def test_a_shelf_grows_by_what_is_opened():
    shelf = shelf_of("ann", "bo", "cy")
    assert shelf.in_use
    shelf.show(B, telling("di"))
    assert titles(shelf) == ["ann", "bo", "cy", "di"]
    assert [one.article.title for one in shelf.unshown()] == ["bo", "cy"]
    assert shelf.room == MOST - 4


def test_a_file_that_is_read_again_keeps_its_number_and_loses_its_cast():
    shelf = shelf_of("ann", "bo", "cy")
    number = shelf.shown[A]
    shelf.keep_cast(shelf.telling(number).article, Cast())
    shelf.shares[shelf.pair] = 0.5
    assert shelf.cast_of(A) == Cast()
    again = telling("ann", "It left again.")
    shelf.show(A, again)
    assert shelf.shown[A] == number
    assert shelf.telling(number).article is again
    assert shelf.cast_of(A) is None
    assert shelf.shares == {}
    shelf.show(A, telling("cy", "Opened from the disk once more."))
    assert titles(shelf) == ["ann", "bo", "cy"]


def test_pasted_texts_are_never_the_same():
    shelf = shelf_of("ann", "bo", "cy")
    for _ in range(2):
        shelf.show(A, telling("pasted", path=False))
    assert titles(shelf) == ["ann", "bo", "cy", "pasted", "pasted"]


def test_the_same_file_may_stand_on_both_sides():
    shelf = shelf_of("ann")
    shelf.show(B, telling("ann"))
    assert titles(shelf) == ["ann", "ann"]
    assert shelf.pair is not None


def test_work_stays_with_its_pair_whichever_is_a():
    shelf = shelf_of("ann", "bo", "cy")
    ann, bo, cy = (one.article for one in shelf.tellings)
    work = shelf._corrections
    work.take_notes((note("on ann and bo"),))
    shelf.show(B, cy)
    assert work.notes == ()
    work.take_notes((note("on ann and cy", "b"),))
    shelf.show(A, bo)
    shelf.show(B, ann)
    assert work.notes == (note("on ann and bo", "b"),)
    shelf.show(B, cy)
    assert work.notes == ()
    shelf.show(A, ann)
    assert work.notes == (note("on ann and cy", "b"),)


def test_all_pairs_follow_a_text_that_was_read_again():
    shelf = shelf_of("ann", "bo", "cy")
    ann, bo, cy = (one.article for one in shelf.tellings)
    for other in (bo, cy):
        shelf.show(B, other)
        anchor = Anchor("a", "ferry", ann.text.index("ferry"), "A ", " left")
        shelf._corrections.take_notes((Note(TargetKind.ROW, anchor, "x"),))
    again = telling("ann", "Today a ferry left port.")
    shelf.show(A, again)
    places = []
    for other in (bo, cy):
        shelf.show(B, other)
        places.append(shelf._corrections.notes[0].anchor.start)
    assert places == [again.text.index("ferry")] * 2


def test_what_no_file_holds_is_unsaved():
    shelf = shelf_of("ann", "bo", "cy")
    ann, _, cy = (one.article for one in shelf.tellings)
    assert shelf.unsaved() == ()
    shelf._corrections.take_notes((note("x"),))
    shelf.show(B, cy)
    shelf._corrections.take_notes((note("y"),))
    assert [(a.article.title, b.article.title) for a, b, _ in shelf.unsaved()] == [("ann", "bo"), ("ann", "cy")]
    shelf.file("/ann-cy.tellings")
    assert [(a.article.title, b.article.title) for a, b, _ in shelf.unsaved()] == [("ann", "bo")]
    shelf.show(B, ann)
    shelf.show(A, cy)
    assert shelf.record().path == "/ann-cy.tellings"
    assert [b.article.title for _, b, _ in shelf.unsaved()] == ["bo"]
    shelf._corrections.take_notes(())
    assert [b.article.title for _, b, _ in shelf.unsaved()] == ["bo", "cy"]


def test_closing_takes_what_belongs_to_its_pairs():
    shelf = shelf_of("ann", "bo", "cy")
    shelf._corrections.take_notes((note("x"),))
    shelf.take_off(shelf.shown[A])
    assert titles(shelf) == ["bo", "cy"]
    assert shelf.shown[A] == 0
    assert shelf.pair is None
    assert shelf._corrections.notes == ()
    assert shelf.unsaved() == ()


@given(st.lists(st.tuples(st.sampled_from(list(Side)), st.integers(0, 4)), max_size=30))
def test_each_pair_finds_its_own_work_after_any_walk(steps):
    shelf = shelf_of(*"abcde")
    expected = {}
    for side, number in steps:
        shelf.show(side, shelf.tellings[number].article)
        if shelf.pair is None:
            assert shelf._corrections.notes == ()
            continue
        flipped = shelf.shown[A] > shelf.shown[B]
        known = expected.get(shelf.pair, ())
        seen = tuple(replace(n, anchor=mirrored(n.anchor)) for n in known) if flipped else known
        assert shelf._corrections.notes == seen
        shelf._corrections.take_notes((note(f"{shelf.pair}", "b" if flipped else "a", len(expected)),))
        expected[shelf.pair] = (note(f"{shelf.pair}", "a", len(expected)),)


def test_every_pair_is_named_once_the_shown_ones_first():
    shelf = shelf_of(*"abcd")
    pairs = list(shelf.pairs())
    assert len(pairs) == len(set(pairs)) == 6
    assert pairs[0] == shelf.pair

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pair import show_pair, small_comparison, span

from reader_app.alignment.model import RowKind
from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.gui.action_slots import unpair
from reader_app.gui.cards.offers import offers, row_anchors
from reader_app.gui.session.corrections import Corrections, mirrored
from reader_app.gui.session.session import Session
from reader_app.marks import Target, TargetKind

PERSON, QUOTE, ROW, FACT = TargetKind.PERSON, TargetKind.QUOTE, TargetKind.ROW, TargetKind.FACT


def one(name):
    return Correction(CorrectionKind.NOT_A_PERSON, (name,))


@given(st.lists(st.sampled_from(["add", "undo", "redo"]), max_size=30))
def test_undo_and_redo_walk_one_line(steps):
    corrections, line, at = Corrections(), [()], 0
    for number, step in enumerate(steps):
        if step == "add":
            line, at = [*line[: at + 1], (*line[at], one(str(number)))], at + 1
            corrections.add(one(str(number)))
        else:
            at = max(at - 1, 0) if step == "undo" else min(at + 1, len(line) - 1)
            getattr(corrections, step)()
        assert corrections.done == line[at]
        assert (corrections.can_undo, corrections.can_redo) == (at > 0, at < len(line) - 1)


def test_every_step_is_told_once(qtbot):
    corrections, told = Corrections(), []
    corrections.changed.connect(told.append)
    corrections.undo()
    corrections.add(one("Ann"))
    corrections.undo()
    corrections.redo()
    corrections.forget_pairings()
    assert told == [(one("Ann"),), (), (one("Ann"),)]


def test_only_manual_pairs_are_forgotten():
    corrections = Corrections()
    corrections.add(Correction(CorrectionKind.PAIR_ROWS))
    corrections.add(one("Ann"))
    corrections.forget_pairings()
    assert corrections.done == (one("Ann"),)
    corrections.undo()
    assert len(corrections.done) == 2


def test_sides_change_with_the_texts():
    corrections = Corrections()
    anchor = Anchor("a", "port", 3)
    corrections.add(Correction(CorrectionKind.NOT_A_QUOTE, (), (anchor,)))
    corrections.toggle_reviewed(anchor)
    corrections.resume(corrections.work().mirrored())
    assert corrections.done[0].anchors == (mirrored(anchor),)
    assert corrections.reviewed == {mirrored(anchor)}
    assert mirrored(mirrored(anchor)) == anchor


@pytest.mark.parametrize(
    ("target", "texts"),
    [
        (Target(PERSON, 0), ["The same person as", "Two people, one in A, one in B", "Another name…", "Not a person"]),
        (Target(PERSON, 1), ["The same person as", "Another name…", "Not a person"]),
        (Target(QUOTE, 0), ["Said by", "Not one quote: part the pair", "Not a quote"]),
        (Target(QUOTE, 1), ["Said by", "Not a quote"]),
        (Target(ROW, 1), ["Do not belong together"]),
        (Target(ROW, 2), ["Belongs to"]),
        (Target(FACT, 0), []),
    ],
)
def test_what_can_be_put_right_is_offered(target, texts):
    assert [offer.text for offer in offers(small_comparison(), target)] == texts


def test_offers_hold_the_correction_they_name():
    comparison = small_comparison()
    merge = offers(comparison, Target(PERSON, 1))[0].inner[0]
    assert (merge.text, merge.corrections[0].kind) == ("Ida Holm", CorrectionKind.MERGE)
    assert merge.corrections[0].names == ("Harbour Jo", "Ida Holm", "Ida Hólm")
    speaker = offers(comparison, Target(QUOTE, 0))[0].inner
    assert [(offer.text, offer.ticked) for offer in speaker] == [
        ("Ida Holm", True), ("Harbour Jo", False), ("Nobody", False), ("Other…", False)
    ]  # fmt: skip
    assert [anchor.words for anchor in speaker[0].corrections[0].anchors] == ["We wait for the tide", "We wait"]
    (paired,) = offers(comparison, Target(ROW, 2))[0].inner
    assert paired.text == "B 3: A spare boat came at 7 p.m."
    assert [anchor.side for anchor in paired.corrections[0].anchors] == ["a", "b"]


def quoted_by_an_office():
    """The little pair, its second quote said by "Nobody on the quay" in A, who is no person, both by a guess."""
    comparison = small_comparison()
    first, second = comparison.quotes
    guessed = replace(first, a=(replace(first.a[0], person=0, sure=False),), b=(replace(first.b[0], person=0),))
    office = replace(second.a[0], speaker=span(comparison.a, "the quay"), sure=False)
    return replace(comparison, quotes=(guessed, replace(second, a=(office,))))


@pytest.mark.parametrize(
    ("quote", "texts", "ticked", "first"),
    [
        (0, ["Yes, Ida Holm", "Ida Holm", "Harbour Jo", "Quay", "Nobody", "Other…"], ["Ida Holm"], ["a"]),
        (1, ["Yes, Quay", "Ida Holm", "Harbour Jo", "Quay", "Nobody", "Other…"], ["Quay"], ["a"]),
    ],
)
def test_every_speaker_is_offered_and_a_guess_can_be_made_sure(quote, texts, ticked, first):
    inner = offers(quoted_by_an_office(), Target(QUOTE, quote))[0].inner
    assert [offer.text for offer in inner] == texts
    assert [offer.text for offer in inner if offer.ticked] == ticked
    assert [anchor.side for correction in inner[0].corrections for anchor in correction.anchors] == first


def test_a_side_that_calls_nobody_by_the_name_of_an_office_has_the_quote_said_by_nobody():
    inner = offers(quoted_by_an_office(), Target(QUOTE, 0))[0].inner
    given = next(offer for offer in inner if offer.text == "Quay").corrections
    assert [(c.names, [anchor.side for anchor in c.anchors]) for c in given] == [(("Quay",), ["a"]), ((), ["b"])]


@pytest.mark.parametrize("row", range(5))
def test_anchors_of_a_row_stand_where_they_say(row):
    comparison = small_comparison()
    for anchor in row_anchors(comparison, row):
        text = comparison.a.text if anchor.side == "a" else comparison.b.text
        assert anchor.place(text).start == anchor.start


@pytest.fixture
def session():
    made = Session()
    comparison = small_comparison()
    show_pair(made, comparison)
    return made


def test_reviewed_differences_can_be_passed_over(session):
    session.choose_row(1)
    session.toggle_reviewed()
    assert [session.is_reviewed(row) for row in range(4)] == [False, True, False, False]
    assert session.differences() == (0, 1, 2, 3)
    session.set_view("unreviewed", True)
    assert session.differences() == (0, 2, 3)
    session.toggle_reviewed()
    assert session.differences() == (0, 1, 2, 3)


def test_only_the_rows_that_may_be_reviewed_are_looked_at(session, monkeypatch):
    asked = []
    monkeypatch.setattr("reader_app.gui.cards.offers.row_anchors", lambda c, n: asked.append(n) or row_anchors(c, n))
    session.choose_row(1)
    session.toggle_reviewed()
    asked.clear()
    for _ in range(3):
        assert [session.is_reviewed(row) for row in range(5)] == [False, True, False, False, False]
    assert asked == [1]


def test_a_paragraph_that_reads_otherwise_now_is_not_reviewed(session):
    (anchor, *_) = row_anchors(session.comparison, 1)
    session.corrections.toggle_reviewed(replace(anchor, words="Captain Ida Holm"))
    assert not any(map(session.is_reviewed, range(5)))
    session.corrections.toggle_reviewed(anchor)
    assert session.is_reviewed(1)


def test_closing_a_pair_forgets_what_was_put_right(session):
    session.corrections.add(one("Ann"))
    session.close_pair()
    assert session.corrections.done == ()
    assert not session.corrections.can_undo


def set_by_hand(session, *corrections):
    session.show_comparison(replace(session.comparison, corrections=corrections))


def pairing(session, a, b, kind=CorrectionKind.PAIR_ROWS):
    comparison = session.comparison
    anchors = tuple(
        Anchor.at(side, one.text, one.blocks[n].span)
        for side, one, n in (("a", comparison.a, a), ("b", comparison.b, b))
    )
    return Correction(kind, (), anchors)


def test_one_pair_made_by_hand_can_be_forgotten_alone(session):
    one, other = pairing(session, 1, 1), pairing(session, 0, 0)
    session.corrections.add(one)
    session.corrections.add(other)
    set_by_hand(session, one, other)
    texts = [offer.text for offer in offers(session.comparison, Target(ROW, 1))]
    assert texts == ["Forget that you paired them", "Do not belong together"]
    session.choose_row(1)
    unpair(session)
    assert session.corrections.done == (other,)
    session.corrections.undo()
    assert session.corrections.done == (one, other)


def test_a_pair_of_the_machine_is_parted_and_that_can_be_forgotten(session):
    session.choose_row(1)
    unpair(session)
    (parted,) = session.corrections.done
    assert parted == pairing(session, 1, 1, CorrectionKind.UNPAIR_ROWS)
    a, b = (session.comparison.rows[n] for n in (2, 3))
    rows = (replace(a, a=(1,)), replace(b, b=(1,)))
    comparison = replace(session.comparison, rows=rows, corrections=(parted,))
    for row in (0, 1):
        (offer,) = [one for one in offers(comparison, Target(ROW, row)) if one.taken_back]
        assert (offer.text, offer.taken_back) == ("Forget that you parted them", (parted,))


def test_one_side_alone_cannot_be_unpaired(session):
    session.choose_row(2)
    unpair(session)
    assert session.corrections.done == ()


def test_paragraphs_paired_by_hand_come_into_focus(session):
    told = []
    session.row_chosen.connect(told.append)
    session.choose_row(3)
    given = pairing(session, 2, 2)
    rows = session.comparison.rows
    together = replace(rows[2], b=(2,), kind=RowKind.REWRITTEN)
    older = session.comparison
    paired = replace(older, rows=(*rows[:2], rows[4], together), corrections=(given,))
    session.show_comparison(paired)
    assert (session.row, told) == (3, [3, 3])
    session.choose_row(0)
    session.show_comparison(replace(paired, rows=(*rows[:2], together, rows[4])))
    assert session.row == 0
    session.show_comparison(older)
    assert session.row == 0
    assert told[-1] == 0


def test_pairs_of_a_saved_comparison_take_no_focus(session):
    given, rows = pairing(session, 2, 2), session.comparison.rows
    session.show_comparison(replace(session.comparison, people_known=False))
    together = replace(rows[2], b=(2,), kind=RowKind.REWRITTEN)
    session.show_comparison(
        replace(session.comparison, rows=(*rows[:2], together), corrections=(given,), people_known=True)
    )
    assert session.row == -1

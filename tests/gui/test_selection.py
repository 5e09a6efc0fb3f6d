from dataclasses import replace

import pytest
from small_pair import small_comparison

from reader_app.comparison.corrections.correction import Correction, CorrectionKind
from reader_app.gui.cards.offers import quote_anchors
from reader_app.gui.plan.selection import corrected_target, same_target
from reader_app.gui.session.session import Session
from reader_app.marks import Side, Target, TargetKind

PERSON, QUOTE = TargetKind.PERSON, TargetKind.QUOTE


def turned(comparison):
    """The same with people and quotes in another order."""
    return replace(comparison, people=comparison.people[::-1], quotes=comparison.quotes[::-1])


@pytest.mark.parametrize("kind", [PERSON, QUOTE])
def test_what_was_chosen_is_found_by_where_its_words_stand(kind):
    older = small_comparison()
    newer = turned(older)
    things = older.people if kind is PERSON else older.quotes
    for number in range(len(things)):
        assert same_target(older, newer, Target(kind, number)) == Target(kind, len(things) - 1 - number)


def test_a_renamed_person_is_the_same_and_one_left_out_is_gone():
    older = small_comparison()
    renamed = replace(older, people=(older.people[1], replace(older.people[0], name="Ida the Ferrywoman")))
    assert same_target(older, renamed, Target(PERSON, 0)) == Target(PERSON, 1)
    assert same_target(older, replace(older, people=older.people[1:]), Target(PERSON, 0)) is None


def test_corrections_are_about_a_quote_or_a_person():
    comparison = small_comparison()
    dropped = Correction(CorrectionKind.NOT_A_PERSON, ("Harbour Jo",))
    assert corrected_target(comparison, [dropped]) == Target(PERSON, 1)
    spoken = Correction(CorrectionKind.SPEAKER, ("Harbour Jo",), quote_anchors(comparison, comparison.quotes[0]))
    assert corrected_target(comparison, [spoken]) == Target(QUOTE, 0)
    assert corrected_target(comparison, [Correction(CorrectionKind.RENAME, ("Nobody", "Anybody"))]) is None


def test_a_person_who_is_one_after_all_is_chosen_again():
    session, whole = Session(), small_comparison()
    whole = replace(whole, people_known=True)
    for side, article in ((Side.A, whole.a), (Side.B, whole.b)):
        session.show_article(side, article)
    session.show_comparison(whole)
    session.choose_target(Target(PERSON, 1))
    session.corrections.add(Correction(CorrectionKind.NOT_A_PERSON, ("Harbour Jo",)))
    session.show_comparison(replace(whole, people=whole.people[:1]))
    assert session.target is None
    session.corrections.undo()
    session.show_comparison(whole)
    assert session.target == Target(PERSON, 1)
    session.choose_target(None)
    session.show_comparison(small_comparison())
    assert session.target is None, "it is led to once"

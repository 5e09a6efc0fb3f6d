"""People of two casts: who is joined, in what order they stand, and what differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.article.span import Span
from reader_app.comparison.pairs import PersonChange
from reader_app.comparison.people.names import name_likeness
from reader_app.comparison.people.people_pairs import candidates, pair_people
from reader_app.people.model import Cast, Manner, Person, Quote

NAMES = (
    "Yevgeny Petrov/Evgeni Petrov/Dmitry Zhukovsky/Dmitri Zhukovskiy/Zhukovsky/Khalid Mansour/Halid Mansur/Park Ji-won/"
    "Ji-won Park/Park Jiwon/Park/J. Okafor/James T. Okafor/James Okafor/Okafor/Rob Keller/Robert Keller/José Ibáñez/"
    "Jose Ibanez/María Elena Ruiz Calderón/Ruiz Calderon/Calderón/Anna van der Meer/van der Meer/Al-Rashidi/"
    "Omar al-Rashidi/George Hale Jr./George Hale/Bob Keller/B. Keller/Yusuf al-Amin/Youssef Al Amin"
).split("/")


def people(*names):
    return Cast(tuple(Person(name, (name,), (), (Span(n, n + 1),)) for n, name in enumerate(names)))


def joined(a, b):
    return [(pair.a and pair.a.name, pair.b and pair.b.name) for pair in pair_people(a, b).pairs]


def test_order_follows_a_and_puts_who_is_new_after_the_one_before():
    a, b = people("Ann Poe", "Tom Reed"), people("Sue Lark", "Tom Reed", "Jo Fenn", "Ann Poe")
    assert joined(a, b) == [
        (None, "Sue Lark"),
        ("Ann Poe", "Ann Poe"),
        ("Tom Reed", "Tom Reed"),
        (None, "Jo Fenn"),
    ]


def test_numbers_lead_from_each_cast_to_the_pairs():
    found = pair_people(people("Ann Poe", "Tom Reed"), people("Sue Lark", "Tom Reed"))
    assert [found.pairs[n].a.name for n in found.of_a] == ["Ann Poe", "Tom Reed"]
    assert [found.pairs[n].b.name for n in found.of_b] == ["Sue Lark", "Tom Reed"]


@pytest.mark.parametrize(("one", "other", "count"), [("m", "f", 2), ("f", "f", 1), ("m", "", 1)])
def test_mr_and_mrs_are_two_across_tellings(one, other, count):
    a, b = (Cast((Person("Bell", ("Bell",), (), (Span(0, 4),), courtesy=word),)) for word in (one, other))
    assert len(pair_people(a, b).pairs) == count


def test_a_family_name_that_fits_two_joins_neither():
    assert joined(people("Ann Poe", "Tom Poe"), people("Poe")) == [
        (None, "Poe"),
        ("Ann Poe", None),
        ("Tom Poe", None),
    ]


def test_a_title_tells_two_of_a_name_apart():
    a = Cast((Person("Ann Poe", ("Ann Poe",), ("Mayor",)), Person("Tom Poe", ("Tom Poe",), ("Sheriff",))))
    b = Cast((Person("Poe", ("Poe",), ("Sheriff",)),))
    assert ("Tom Poe", "Poe") in joined(a, b)


def test_a_guess_looks_unsure():
    assert [pair.sure for pair in pair_people(people("Ann Poe"), people("Poe")).pairs] == [False]
    assert [pair.sure for pair in pair_people(people("Ann Poe"), people("Ann Poe")).pairs] == [True]


def test_the_fuller_name_is_shown():
    assert [pair.name for pair in pair_people(people("Poe"), people("Ann Poe")).pairs] == ["Ann Poe"]


def test_what_differs_is_told():
    said = Quote((Span(5, 9),), Manner.DIRECT, person=0)
    a = Cast((Person("Vitali Orlov", ("Vitali Orlov",), ("deputy mayor",), (Span(0, 1),)),), (said,))
    b = Cast((Person("Vitaly Orlov", ("Vitaly Orlov",), ("mayor",), (Span(0, 1), Span(3, 4))),))
    assert pair_people(a, b).pairs[0].changes == tuple(PersonChange)
    assert (pair_people(a, b).pairs[0].quotes_a, pair_people(a, b).pairs[0].quotes_b) == (1, 0)


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (Person("Quince", address="Mrs."), Person("Quince", address="Miss"), (("Mrs.",), ("Miss",))),
        (
            Person("Quince", (), ("Mayor",), address="Mrs."),
            Person("Quince", (), ("Dr.",)),
            (("Mrs.", "Mayor"), ("Dr.",)),
        ),
        (Person("Quince", address="Mr"), Person("Quince", address="Mr."), None),
        (Person("Quince", address="Madame"), Person("Quince", address="Mme"), None),
        (Person("Quince", address="Mrs."), Person("Quince"), None),
        (Person("Quince"), Person("Quince", address="Frau"), None),
    ],
)
def test_another_form_of_address_is_another_title_where_both_give_one(a, b, told):
    pair = pair_people(Cast((a,)), Cast((b,))).pairs[0]
    assert (PersonChange.TITLE in pair.changes) is bool(told)
    assert (pair.a.titles, pair.b.titles) == (told or ((), ()))


@given(st.lists(st.sampled_from(NAMES), max_size=6), st.lists(st.sampled_from(NAMES), max_size=6))
def test_looking_at_few_loses_no_pair(a, b):
    few = {(i, j) for i, j in candidates(people(*a).people, people(*b).people)}
    alike = {(i, j) for i, x in enumerate(a) for j, y in enumerate(b) if name_likeness(x, y) > 0}
    assert alike <= few

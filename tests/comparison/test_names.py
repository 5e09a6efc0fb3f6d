"""Names across tellings: which are one person, and which never are."""

import pytest

from reader_app.comparison.people.names import LIKELY, NO, SURE, name_likeness, skeleton

ONE = [
    ("Yevgeny Petrov", "Evgeni Petrov"),
    ("Dmitry Zhukovsky", "Dmitri Zhukovskiy"),
    ("Khalid Mansour", "Halid Mansur"),
    ("Park Ji-won", "Park Ji Won"),
    ("Park Ji-won", "Ji-won Park"),
    ("Anna van der Meer", "Anna Van Der Meer"),
    ("J. Okafor", "James Okafor"),
    ("James T. Okafor", "James Okafor"),
    ("Rob Keller", "Robert Keller"),
    ("Bob Keller", "Robert Keller"),
    ("Yusuf al-Amin", "Youssef Al Amin"),
    ("José Ibáñez", "Jose Ibanez"),
    ("Dr. Ruth Amsel", "Ruth Amsel"),
    ("Gustav Lindt", "Gustaf Lindt"),
    ("Henrik Lindt", "Henric Lindt"),
    ("Gerhard Brandt", "Gerhart Brandt"),
]
TWO = [
    ("Maria Keller", "Mario Keller"),
    ("Paul Keller", "Paula Keller"),
    ("Joseph Lindt", "Josephine Lindt"),
    ("Marius Lindt", "Marian Lindt"),
    ("James Okafor", "Peter Okafor"),
    ("Bob Okafor", "Bill Okafor"),
    ("Alexander Brandt", "Alexandra Brandt"),
    ("Park Ji-won", "Park Su-bin"),
    ("George Hale Jr.", "George Hale Sr."),
    ("Ruth Amsel", "Ruth Brandt"),
    ("Lindt", "Amsel"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_spellings_of_one_name_join(a, b):
    assert name_likeness(a, b) >= 0.9
    assert name_likeness(b, a) == name_likeness(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_names_stay_apart(a, b):
    assert name_likeness(a, b) == name_likeness(b, a) == NO


@pytest.mark.parametrize(
    ("single", "name"), [("Okafor", "James Okafor"), ("Park", "Park Ji-won"), ("Zhukovskiy", "Dmitry Zhukovsky")]
)
def test_a_family_name_alone_is_likely_and_no_more(single, name):
    assert NO < name_likeness(single, name) <= LIKELY < SURE


@pytest.mark.parametrize("given", ["James", "Ruth"])
def test_a_given_name_alone_joins_nobody(given):
    assert name_likeness(given, f"{given} Okafor") < LIKELY


def test_a_skeleton_has_letters_only():
    assert skeleton("O'Neill-Brandt ") == skeleton("ONeill Brandt")

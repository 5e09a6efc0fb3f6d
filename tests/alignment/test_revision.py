"""A text and its revision: linked without weighing where that is plain, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.alignment.sentences.decode import linked
from reader_app.alignment.sentences.grams import likeness
from reader_app.alignment.sentences.revision import Window, in_turn, plainly_revised

TEXTS = [
    "The herring fleet left Port Elm before dawn with nine boats and came home with three.",
    "Nobody on the quay could say who had lit the lamp or why it burned green.",
    "A bridge toll of two crowns is to pay for the weather vane until the spring.",
    "Choirs from four islands will sing under the glass roof on the last Sunday of June.",
    "The night porter found the archive open and every drawer of it full of sand.",
]
REVISED = [text.replace(" the ", " that old ", 1).replace("of", "out of", 1) for text in TEXTS]
HALF = "A bridge toll of five coins shall help to mend a weather vane until next winter."
NEW = "Schools close at noon, and swimming lessons begin again in September."


def pairs(links):
    return None if links is None else [(link.a, link.b) for link in links]


def ones(*cells):
    return [((i,), (j,)) for i, j in cells]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (TEXTS, TEXTS, ones(*((n, n) for n in range(5)))),
        (TEXTS, REVISED, ones(*((n, n) for n in range(5)))),
        ([*TEXTS[:2], NEW, *TEXTS[2:]], REVISED, ones((0, 0), (1, 1), (3, 2), (4, 3), (5, 4))),
        (TEXTS, [*REVISED[:4], NEW, REVISED[4]], ones((0, 0), (1, 1), (2, 2), (3, 3), (4, 5))),
        (TEXTS, [*TEXTS[:2], HALF, *TEXTS[3:]], ones(*((n, n) for n in range(5)))),
        ([NEW, *TEXTS], [*REVISED[:2], *TEXTS[2:4]], ones((1, 0), (2, 1), (3, 2), (4, 3))),
        ([*TEXTS[:3], NEW, *TEXTS[3:]], TEXTS[1:], ones((1, 0), (2, 1), (4, 2), (5, 3))),
    ],
)
def test_what_is_plain_is_linked_as_weighing_links_it(a, b, found):
    assert pairs(plainly_revised(a, b)) == found
    assert pairs(linked(likeness(a, b)).main) == found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (TEXTS, TEXTS[::-1]),
        ([TEXTS[0], TEXTS[1]], [REVISED[1], REVISED[0]]),
        (TEXTS, [*TEXTS[:2], NEW, *TEXTS[3:]]),
        ([f"{TEXTS[0]} {TEXTS[1]}", TEXTS[2]], [REVISED[0], REVISED[1], TEXTS[2]]),
        ([NEW, *TEXTS[1:3]], [TEXTS[4], *REVISED[1:3]]),
        ([TEXTS[0], NEW], [TEXTS[4], REVISED[0]][::-1]),
    ],
)
def test_what_is_in_doubt_is_weighed(a, b):
    assert plainly_revised(a, b) is None


@given(st.data())
def test_sides_swapped_are_links_swapped(data):
    words = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8).map(" ".join)
    a, b = (data.draw(st.lists(words, min_size=1, max_size=6)) for _ in "ab")
    one = in_turn(a, b, Window(range(len(a)), range(len(b))))
    other = in_turn(b, a, Window(range(len(b)), range(len(a))))
    assert pairs(one) == [(j, i) for i, j in pairs(other)]

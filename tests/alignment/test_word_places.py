"""Words read as numbers give the votes that counting them one by one gives."""

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.alignment.sentences.votes import votes, words_of
from reader_app.alignment.sentences.word_places import WordPlaces

PIECES = st.sampled_from("fog tide pier Ferry ferry, crew's two. ten_men ÉTÉ été 東京都 東京 \0 straße a1b2".split(" "))
TEXTS = st.lists(st.lists(PIECES, max_size=6).map(" ".join), max_size=12)


@given(TEXTS, TEXTS)
def test_votes_of_all_texts_are_those_of_few(a, b):
    assert WordPlaces(a, b).votes(range(len(a)), range(len(b))) == votes(a, b)


@settings(max_examples=40)
@given(TEXTS, TEXTS, st.randoms(use_true_random=False))
def test_votes_of_some_texts_know_nothing_of_the_others(a, b, chance):
    places = WordPlaces(a, b)
    for _ in range(3):
        some_a, some_b = (sorted(chance.sample(range(len(side)), len(side) // 2)) for side in (a, b))
        few = votes([a[i] for i in some_a], [b[j] for j in some_b])
        assert places.votes(some_a, some_b) == {(some_a[i], some_b[j]): count for (i, j), count in few.items()}


@given(TEXTS, TEXTS)
def test_two_neighbours_count_as_a_word_where_both_stand_on_both_sides(a, b):
    told = [[words_of(text) for text in side] for side in (a, b)]
    shared = {word for text in told[0] for word in text} & {word for text in told[1] for word in text}
    sides = []
    for side in told:
        places: dict[object, set[int]] = {}
        for number, words in enumerate(side):
            for found in (*words, *(pair for pair in pairwise(words) if shared.issuperset(pair))):
                places.setdefault(found, set()).add(number)
        sides.append({found: min(where) for found, where in places.items() if len(where) == 1})
    expected = Counter((place, sides[1][found]) for found, place in sides[0].items() if found in sides[1])
    assert WordPlaces(a, b).votes(range(len(a)), range(len(b)), pairs=True) == expected


@given(TEXTS, TEXTS)
def test_a_word_is_shared_where_it_stands_on_both_sides(a, b):
    told = [{word for text in side for word in words_of(text)} for side in (a, b)]
    assert WordPlaces(a, b).share_a_word(range(len(a)), range(len(b))) == bool(told[0] & told[1])

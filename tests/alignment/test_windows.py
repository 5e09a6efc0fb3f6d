"""Links between many sentences: what the reader joined is kept, what moved is found, and it can be stopped."""

import random

import pytest

from reader_app.alignment.sentences.bonds import Bonds
from reader_app.alignment.sentences.windows import link_texts

WORDS = [
    f"{a}{b}{c}" for a in ("ber", "dol", "fam", "gri", "hul", "jas") for b in "aeiou" for c in ("n", "rt", "lm", "sk")
]


def sentences(count, seed=1):
    source = random.Random(seed)
    return [" ".join(source.choices(WORDS, k=14)) + f" {n} crates." for n in range(count)]


def reworded(sentence, seed):
    source = random.Random(seed)
    return " ".join(source.choice(WORDS) if source.random() < 0.3 else word for word in sentence.split())


def cells(linked):
    return {(i, j) for link in linked.main for i in link.a for j in link.b}


def test_long_rewritten_texts_are_linked_sentence_by_sentence():
    a = sentences(700)
    b = [reworded(sentence, n) for n, sentence in enumerate(a)]
    found = cells(link_texts(a, b))
    right = {(n, n) for n in range(700)}
    assert len(found & right) > 0.97 * 700
    assert len(found - right) < 0.02 * 700


def test_moved_stretches_of_long_texts_are_found():
    a = sentences(500)
    order = [*range(60, 400), *range(60), *range(400, 500)]
    b = [reworded(a[n], n) for n in order]
    right = {(n, at) for at, n in enumerate(order)}
    assert len(cells(link_texts(a, b)) & right) > 0.95 * 500


def test_identical_sentences_out_of_order_are_linked():
    a = sentences(400)
    b = a[200:] + a[:200]
    assert cells(link_texts(a, b)) == {(n, (n + 200) % 400) for n in range(400)}


@pytest.mark.parametrize("count", [12, 350])
def test_what_the_reader_joined_is_kept_and_what_was_parted_stays_apart(count):
    a = sentences(count)
    b = [reworded(sentence, n) for n, sentence in enumerate(a)]
    bonds = Bonds(frozenset({(2, 9)}), frozenset({(5, 5)}))
    found = cells(link_texts(a, b, bonds))
    assert (2, 9) in found
    assert {cell for cell in found if cell[0] == 2 or cell[1] == 9} == {(2, 9)}
    assert (5, 5) not in found
    assert len(found & {(n, n) for n in range(count)}) > 0.9 * (count - 4)


def test_texts_without_a_common_word_are_not_linked():
    assert cells(link_texts(sentences(400), [f"zz{n} yy{n} xx{n}" for n in range(400)])) == set()


def test_the_caller_hears_how_far_it_is_and_may_stop_it():
    a = sentences(400)
    b = [reworded(sentence, n) for n, sentence in enumerate(a)]
    heard = []

    def stop(share):
        heard.append(share)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        link_texts(a, ["other " + text for text in b], watch=stop)
    assert heard == [0.0]


def test_a_revision_links_what_stayed_and_what_was_reworded_and_leaves_what_is_new():
    a = sentences(12)
    b = [*a[:4], "a line that nobody wrote before", *a[4:7], a[7] + " indeed", *a[8:]]
    assert cells(link_texts(a, b)) == {(n, n + (n > 3)) for n in range(12)}


def test_a_revision_that_swaps_two_sentences_links_both():
    a = sentences(6)
    assert cells(link_texts(a, [a[0], a[2], a[1], *a[3:]])) == {(0, 0), (1, 2), (2, 1), (3, 3), (4, 4), (5, 5)}

"""The comparison engine on generated pairs; ``peers.py`` holds the same inputs against other engines."""

import inputs
import peers
import pytest

from reader_app import align

SIZES = [800, 10_000]


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("kind", inputs.KINDS)
def test_align_and_compare(benchmark, kind, count):
    a, b = inputs.pair(kind, count)
    run = peers.ours()
    marked = benchmark.pedantic(run, args=(a, b), rounds=3, warmup_rounds=1)()
    assert marked > 0 or kind == "shuffled-paragraphs"


def test_sentences_dropped_and_moved_are_found(benchmark):
    a, b, right, moved = inputs.dropped_and_moved(100_000)
    links = benchmark.pedantic(align, args=(a, b), rounds=1)
    found = {(i, j) for link in links for i in link.a for j in link.b}
    assert len(found & right) >= 0.98 * len(found)
    assert len(found & right) >= 0.98 * len(right)
    assert len(found & moved) >= 0.97 * len(moved)

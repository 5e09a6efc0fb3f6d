"""The comparison engine on generated pairs; ``peers.py`` holds the same inputs against other engines."""

import inputs
import peers
import pytest

SIZES = [800, 10_000]


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("kind", inputs.KINDS)
def test_align_and_compare(benchmark, kind, count):
    a, b = inputs.pair(kind, count)
    run = peers.ours()
    marked = benchmark.pedantic(run, args=(a, b), rounds=3, warmup_rounds=1)
    assert marked > 0 or kind == "shuffled-paragraphs"

"""Start-up: CPU time to the first paint of our window, and of a bare window measured in turns with it."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("first_paint.py")
ROUNDS = 7


@pytest.fixture(scope="module")
def milliseconds(tmp_path_factory):
    """CPU milliseconds of one start; byte code is kept, as it is on a reader's machine."""
    places = {"PYTHONPATH": str(SCRIPT.parents[2]), "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("bytecode"))}
    environment = {**os.environ, **places}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def measure(which):
        shown = subprocess.run(
            [sys.executable, SCRIPT, which], env=environment, capture_output=True, text=True, check=True
        ).stdout
        return float(shown.split("\n", maxsplit=1)[0])

    return measure


@pytest.fixture(scope="module")
def times(milliseconds):
    """Pairs of (bare, ours) in CPU milliseconds, one after the other so that both meet the same machine."""
    milliseconds("bare"), milliseconds("ours")
    return [(milliseconds("bare"), milliseconds("ours")) for _ in range(ROUNDS)]


@pytest.mark.parametrize("which", ["bare", "ours"])
def test_first_paint(benchmark, times, capsys, which):
    measured = iter([pair[which == "ours"] / 1000 for pair in times])
    clock = iter([stamp for seconds in measured for stamp in (0.0, seconds)])
    benchmark._timer = lambda: next(clock)
    benchmark.pedantic(lambda: None, rounds=ROUNDS)
    ratio = statistics.median(ours / bare for bare, ours in times)
    benchmark.extra_info["ours / bare, median of pairs"] = round(ratio, 2)
    with capsys.disabled():
        print(f"\n{which}: {min(pair[which == 'ours'] for pair in times):.0f} ms at best; ours / bare {ratio:.2f}")

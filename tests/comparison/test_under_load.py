"""The same two texts give the same comparison, byte for byte, whoever else is using the machine."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUSY = "while True: pass"
NEIGHBOURS = 3
COMPARE = """
import json, sys
import inputs
from reader_app import article_from_text
from reader_app.comparison.compare import compare_wording
for kind in ("edits-10%", "rewritten", "shuffled-paragraphs", "one-paragraph", "repeated-words"):
    a, b = inputs.pair(kind, 1500)
    compared = compare_wording(article_from_text(a), article_from_text(b)).to_dict()
    sys.stdout.write(json.dumps(compared, ensure_ascii=False))
"""


def told(seed):
    """What a process of its own says of the pairs; ``seed`` scatters the order of its sets."""
    places = os.pathsep.join([str(ROOT), str(ROOT / "tests" / "bench")])
    environment = {**os.environ, "PYTHONPATH": places, "PYTHONHASHSEED": seed}
    done = subprocess.run([sys.executable, "-c", COMPARE], env=environment, capture_output=True, check=True)
    return done.stdout


@pytest.fixture
def neighbours():
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(NEIGHBOURS)]
    yield busy
    for process in busy:
        process.kill()
        process.wait()


def test_three_busy_neighbours_change_no_byte(request):
    alone = told("1")
    busy = request.getfixturevalue("neighbours")
    beside = told("2")
    assert all(process.poll() is None for process in busy)
    assert len(alone) > 50_000
    assert hashlib.sha256(beside).hexdigest() == hashlib.sha256(alone).hexdigest()

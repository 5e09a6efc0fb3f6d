"""What a start of the window must not load: it would be paid before the first paint."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "bench" / "first_paint.py"


def test_the_first_paint_loads_no_engine():
    environment = {**os.environ, "PYTHONPATH": str(SCRIPT.parents[2])}
    ran = subprocess.run([sys.executable, SCRIPT, "ours"], env=environment, capture_output=True, text=True, check=True)
    shown = ran.stdout.split("\n")
    assert float(shown[0]) > 0
    assert shown[1] == ""

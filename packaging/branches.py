"""How many branches of the engine rooms the tests take, a line a room; fails where a room has less than LEAST.

``python packaging/branches.py`` reads what the last ``pytest --cov`` wrote (``[tool.coverage]`` in pyproject.toml).
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path, PurePath

from coverage import Coverage

ROOT = Path(__file__).resolve().parent.parent
LEAST = 90


def measured() -> dict[str, dict]:
    """What was counted in each file, by its path, from the data of the last run.  Raises NoDataError without one."""
    coverage = Coverage(config_file=str(ROOT / "pyproject.toml"))
    coverage.load()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        coverage.json_report(outfile=str(report))
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {path: told["summary"] for path, told in files.items()}


def shares(files: dict[str, dict], rooms: list[str]) -> dict[str, float]:
    """The percentage of branches taken in each of ``rooms``, 0 in one of which nothing was measured."""
    taken, there = Counter[str](), Counter[str]()
    for path, summary in files.items():
        room = PurePath(path).parts[1]
        taken[room] += summary["covered_branches"]
        there[room] += summary["num_branches"]
    return {room: 100 * taken[room] / there[room] if there[room] else 0.0 for room in rooms}


def main() -> int:
    """Print the table; 1 where a room falls short."""
    rooms = [PurePath(place).name for place in Coverage(config_file=str(ROOT / "pyproject.toml")).config.source or []]
    found = shares(measured(), rooms)
    for room, share in found.items():
        short = f"; it must be {LEAST} %" if share < LEAST else ""
        print(f"{room:<12} {share:5.1f} % of branches{short}")
    return int(not rooms or min(found.values()) < LEAST)


if __name__ == "__main__":
    sys.exit(main())

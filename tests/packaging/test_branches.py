"""The share of branches the tests take: counted by room, and less than nine in ten fails."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "branches.py"


@pytest.fixture
def branches():
    place = importlib.util.spec_from_file_location("branches", SCRIPT)
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module


def counted(taken, there):
    return {"covered_branches": taken, "num_branches": there}


FILES = {
    "app/intake/a.py": counted(3, 10),
    "app/intake/b.py": counted(10, 10),
    "app/people/c.py": counted(0, 0),
    "app/people/d.py": counted(9, 10),
}


def test_files_of_a_room_are_added_up_and_a_room_never_seen_has_none(branches):
    rooms = ["intake", "people", "alignment"]
    assert branches.shares(FILES, rooms) == {"intake": 65.0, "people": 90.0, "alignment": 0.0}


@pytest.mark.parametrize(("taken", "status"), [(90, 0), (89, 1)])
def test_a_room_that_falls_short_fails(branches, monkeypatch, capsys, taken, status):
    rooms = ["article", "alignment", "people", "comparison", "intake"]
    monkeypatch.setattr(
        branches,
        "measured",
        lambda: {f"app/{r}/x.py": counted(95, 100) for r in rooms} | {"app/people/x.py": counted(taken, 100)},
    )
    assert branches.main() == status
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == rooms
    assert [room for room, line in zip(rooms, lines, strict=True) if "must be" in line] == ["people"] * status

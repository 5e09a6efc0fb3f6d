"""Comparisons held to what was read and found good.

``READER_APP_GOLDEN=write`` writes the files anew; read the difference before you keep it.
"""

import json
import os
from pathlib import Path

import pytest

from reader_app import compare, read
from reader_app.resources import resource

HOME = Path(__file__).parent
SAMPLE = resource("samples", "swing-bridge-a.txt"), resource("samples", "swing-bridge-b.html")


def digest(found):
    """What a reader would notice if it changed, a line each, so that a difference can be read."""
    plain = found.to_dict()
    words = {side: (lambda span, side=side: plain[side]["text"][span[0] : span[1]]) for side in "ab"}
    return {
        "rows": [f"{row['a']} {row['b']} {row['kind']}{' moved' if row['moved'] else ''}" for row in plain["rows"]],
        "edits": [
            f"{n}: {words['a'](edit['a'])} / {words['b'](edit['b'])}"
            for n, row in enumerate(plain["rows"])
            for edit in row["edits"]
            if row["a"] and row["b"]
        ],
        "people": [
            f"{person['name']}: "
            + " / ".join(
                "; ".join([*person[side]["names"], *person[side]["titles"]]) if person[side] else "-" for side in "ab"
            )
            + f" {person['changes']}"
            for person in plain["people"]
        ],
        "quotes": [
            f"{pair['status']} {pair['changes']}: "
            + " / ".join(
                f"{(pair[side]['speaker'] or {}).get('text')} {(pair[side]['verb'] or {}).get('text')}: "
                + pair[side]["text"]
                if pair[side]
                else "-"
                for side in "ab"
            )
            for pair in plain["quotes"]
        ],
        "facts": [
            f"{fact['kind']} {fact['status']}: "
            + " / ".join(fact[side]["text"] if fact[side] else "-" for side in "ab")
            for fact in plain["facts"]
        ],
        "summary": plain["summary"],
    }


@pytest.mark.parametrize(("name", "paths"), [("swing-bridge", SAMPLE)])
def test_the_comparison_is_as_it_was(name, paths):
    found = json.loads(json.dumps(digest(compare(*map(read, paths))), ensure_ascii=False))
    file = HOME / f"{name}.json"
    if os.environ.get("READER_APP_GOLDEN") == "write":
        file.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    kept = json.loads(file.read_text(encoding="utf-8"))
    for part, lines in kept.items():
        assert found[part] == lines, f"{part} changed"

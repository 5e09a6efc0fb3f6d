"""Writes ``docs/guide.md``, the English guide as the README links to it, with the keys of the action table.

``--check`` writes nothing and fails where a rewrite would change it.
"""

import sys
from pathlib import Path

from reader_app.gui.actions.action_table import TABLE
from reader_app.gui.dialogs.guide import guide_text

TARGET = Path(__file__).resolve().parent.parent / "docs" / "guide.md"


def written() -> str:
    """The guide as it should stand in its file."""
    keys = {entry.id: entry.keys[0] for entry in TABLE if entry.keys}
    return guide_text("en", lambda name: keys[name]).replace("(window.png)", "(../resources/guide/window.png)")


def main(arguments: list[str]) -> int:
    """Write the file, or with ``--check`` tell whether it is in step."""
    if "--check" in arguments:
        return 0 if TARGET.exists() and TARGET.read_text(encoding="utf-8") == written() else 1
    TARGET.write_text(written(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

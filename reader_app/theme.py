"""A theme: role -> colour and line style, as data; no toolkit.

Window, PDF and HTML read the same file, so that a mark looks alike everywhere.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reader_app.resources import resource

NAMES = ("light", "dark", "high-contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """``colours`` maps a role such as ``"a-strong"`` to ``"#RRGGBB"``; ``lines`` gives A and B a line style."""

    name: str
    dark: bool
    colours: Mapping[str, str]
    lines: Mapping[str, str]

    def __getitem__(self, role: str) -> str:
        """The colour of ``role``.  Raises KeyError for a role that themes do not have."""
        return self.colours[role]


@cache
def load(name: str) -> Theme:
    """The theme of that name from ``resources/themes``.  Raises FileNotFoundError where there is none."""
    given = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(name, given["dark"], MappingProxyType(given["colours"]), MappingProxyType(given["lines"]))

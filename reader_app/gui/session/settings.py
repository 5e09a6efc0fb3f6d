"""What the window remembers between two starts, as one JSON file.

JSON and not QSettings, which forgets what was a number and what a list.  The file is written whole or not at all; one
that cannot be read is kept aside under another name, and the window starts with its defaults.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore  # its names are looked up when they are used: each costs time at the start

from reader_app.lazy_import import lazy
from reader_app.theme import NAMES
from reader_app.translation import translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
else:
    dt = lazy("datetime")

VERSION = 1
MOST_PAIRS = 12
LARGEST = 1_000_000  # bytes; a settings file beyond this is not ours
FIRST_VIEW: Mapping[str, object] = {
    "layout": "flow",
    "mode": "differences",
    "zoom": 100,
    "theme": "light",
    "linked": True,
    "kind": "all",
    "overview": True,
    "detail": True,
    "sidebar": True,
    "put-away": False,
    "tab": "quotes",
    "full-screen": False,
    "unreviewed": False,
}  # until a reader chooses otherwise
_CHOICES: Mapping[str, tuple[object, ...]] = {
    "layout": ("flow", "aligned", "column"),
    "mode": ("differences", "shared"),
    "theme": (*NAMES, "system"),
    "tab": ("overview", "people", "quotes", "changes", "facts"),
    "linked": (True, False),
    "overview": (True, False),
    "detail": (True, False),
    "sidebar": (True, False),
}
_ZOOMS = range(50, 301)
_GEOMETRY = re.compile(r"[0-9a-f]{0,4000}")


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two texts that were open together; ``opened`` is the day, as ISO 8601.

    ``saved`` is the file that holds the comparison with the reader's work, empty where it was never saved; a pasted
    text has no path.
    """

    path_a: str
    path_b: str
    title_a: str
    title_b: str
    opened: str
    saved: str = ""

    @property
    def day(self) -> dt.date:
        """The day the pair was last open."""
        return dt.date.fromisoformat(self.opened)

    def is_same(self, other: RecentPair) -> bool:
        """Whether both are of the same two files, whichever is A, or of the same saved comparison."""
        mine = {self.path_a, self.path_b}
        return ("" not in mine and mine == {other.path_a, other.path_b}) or "" != self.saved == other.saved


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of the view by name, shortcuts by action id, pairs newest first, the window's place as hex of Qt's."""

    view: Mapping[str, object] = field(default_factory=dict)
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pairs: tuple[RecentPair, ...] = ()
    geometry: str = ""

    def with_pair(self, pair: RecentPair) -> Settings:
        """These settings with ``pair`` as the newest; the same two files stand only once, and stay those of a file."""
        saved = pair.saved or next((older.saved for older in self.pairs if older.is_same(pair)), "")
        pair = replace(pair, saved=saved)
        return replace(self, pairs=(pair, *self.without_pair(pair).pairs)[:MOST_PAIRS])

    def without_pair(self, pair: RecentPair) -> Settings:
        """These settings without the two files of ``pair``."""
        return replace(self, pairs=tuple(other for other in self.pairs if not other.is_same(pair)))


def settings_file() -> Path:
    """Where the settings lie for this user."""
    folder = QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.AppConfigLocation)
    return Path(folder) / "settings.json"


def read_settings(path: Path) -> tuple[Settings, str]:
    """The settings in ``path`` and a sentence for the reader, empty where all is well.

    A missing file gives the defaults; a broken one too, and is kept aside.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError("larger than settings ever are")
        given = json.loads(path.read_text(encoding="utf-8"))
        return _checked(given), ""
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Settings(), _keep_aside(path)


def write_settings(path: Path, settings: Settings) -> str:
    """Write ``settings`` to ``path``, whole or not at all; gives the reason where it could not, else nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return error.strerror or str(error)
    plain = {"version": VERSION, **asdict(settings)}
    file = QtCore.QSaveFile(str(path))
    if not file.open(QtCore.QSaveFile.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.write(json.dumps(plain, ensure_ascii=False, indent=1, default=dict).encode())
    return "" if file.commit() else file.errorString()


def lasting(view: Mapping[str, object], name: str) -> object:
    """What is kept of a setting of ``view``: a sidebar that only has no room is kept as shown."""
    return view[name] or (name == "sidebar" and view["put-away"])


def known_view(view: Mapping[str, object]) -> dict[str, object]:
    """Those settings of ``view`` that are known and have a value that can be chosen."""
    known = {name: view[name] for name, choices in _CHOICES.items() if name in view and view[name] in choices}
    zoom = view.get("zoom")
    if isinstance(zoom, int) and zoom in _ZOOMS:
        known["zoom"] = zoom
    return known


def _keep_aside(path: Path) -> str:
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return translate("settings", "The settings could not be read; the defaults are used.")
    return translate("settings", "The settings could not be read. They were kept as {name}.").format(name=aside.name)


def _checked(given: object) -> Settings:
    """Settings of what JSON gave.  Raises TypeError where it is no settings file; an unknown value is left out."""
    if not isinstance(given, dict) or not isinstance(given.get("version"), int):
        raise TypeError("not a settings file")
    known = known_view(_mapping(given, "view"))
    shortcuts = {
        str(name): tuple(str(key) for key in keys)
        for name, keys in _mapping(given, "shortcuts").items()
        if isinstance(keys, list)
    }
    pairs = tuple(pair for one in given.get("pairs", []) if (pair := _pair(one)))
    geometry = given.get("geometry", "")
    whole = isinstance(geometry, str) and _GEOMETRY.fullmatch(geometry)
    return Settings(known, shortcuts, pairs[:MOST_PAIRS], geometry if whole else "")


def _mapping(given: dict[str, object], name: str) -> dict[str, object]:
    value = given.get(name, {})
    if not isinstance(value, dict):
        raise TypeError(f"{name} is no object")
    return value


def _pair(given: object) -> RecentPair | None:
    names = ("path_a", "path_b", "title_a", "title_b", "opened")
    if not isinstance(given, dict) or not all(isinstance(given.get(name), str) for name in names):
        return None
    saved = given.get("saved", "")  # settings of before have none
    pair = replace(RecentPair(*(given[name] for name in names)), saved=saved if isinstance(saved, str) else "")
    try:
        dt.date.fromisoformat(pair.opened)
    except ValueError:
        return None
    return pair

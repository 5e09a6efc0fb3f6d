"""Where the resources are: inside the installed package, or beside it in a checkout."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def home() -> Path:
    """The resources folder.  Raises FileNotFoundError where neither home has one."""
    for place in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if (place / "themes").is_dir():
            return place
    raise FileNotFoundError("reader_app: the resources folder is missing from this installation")


def resource(*parts: str) -> Path:
    """The path of one resource, such as ``resource("themes", "light.json")``."""
    return home().joinpath(*parts)


@cache
def font_files(family: str) -> tuple[Path, ...]:
    """The TrueType files of a ``fontpkg`` family such as ``"source-serif-4"``; empty where it is not installed."""
    spec = find_spec("fontpkg_" + family.replace("-", "_"))
    places = spec.submodule_search_locations if spec else None
    return tuple(sorted(f for place in places or () for f in Path(place, "files").glob("*.ttf")))


@cache
def eastern_font_files() -> tuple[Path, ...]:
    """The TrueType files for Chinese, Japanese and Korean that the extra ``cjk`` brings; empty without it."""
    spec = find_spec("justmytype_intl_cjk")
    places = spec.submodule_search_locations if spec else None
    return tuple(sorted(f for place in places or () for f in Path(place, "fonts").rglob("*.ttf")))

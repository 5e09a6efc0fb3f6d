"""What is shipped with the program and under which licence: collected from what is installed, never typed.

No Qt here: the About window shows it, the tests hold it against the list of licences we accept.
"""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_NEED = re.compile(r"(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[(?P<extras>[^\]]*)\])?")
_EXTRA = re.compile(r"extra == [\"']([^\"']+)[\"']")


@dataclass(frozen=True, slots=True, order=True)
class Shipped:
    """One package: its name, version, and licence as its own metadata words it; empty where it says nothing."""

    name: str
    version: str
    licence: str


def shipped(root: str = "article-reader") -> tuple[Shipped, ...]:
    """The package ``root``, everything it needs that is installed, and Python itself, by name.

    ``root`` may ask for extras, as in ``"article-reader[batch]"``.  Empty where it is not installed itself (a checkout
    run from its folder).
    """
    found: dict[str, Shipped] = {}
    waiting, seen = list(_asked(root)), set[tuple[str, str]]()
    while waiting:
        name, extra = asked = waiting.pop()
        if asked in seen:
            continue
        seen.add(asked)
        try:
            package = distribution(name)
        except PackageNotFoundError:  # a requirement for another system, or an extra that is not installed
            continue
        found[name] = Shipped(package.name, package.version, licence_of(package))
        for line in package.requires or ():
            condition = _EXTRA.search(line)
            if (_plain(condition[1]) if condition else "") == extra:
                waiting += _asked(line)
    python = Shipped("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0")
    return tuple(sorted([*found.values(), python], key=lambda one: one.name.lower())) if found else ()


def _asked(line: str) -> list[tuple[str, str]]:
    """The package a requirement names, without and with each extra it asks for."""
    need = _NEED.match(line)
    if not need:
        return []
    extras = [_plain(extra.strip()) for extra in (need["extras"] or "").split(",") if extra.strip()]
    return [(_plain(need["name"]), extra) for extra in ["", *extras]]


def licence_of(package: Distribution) -> str:
    """The licence expression of a package, else its short licence field, else its classifiers."""
    words = package.metadata
    expression = "".join(words.get_all("License-Expression") or ())
    field = "".join(words.get_all("License") or ()).strip()
    classifiers = [line.split("::")[-1].strip() for line in words.get_all("Classifier") or () if "License ::" in line]
    if expression:
        return expression
    if field and "\n" not in field:
        return field
    return " AND ".join(classifiers)


def licence_text(name: str) -> str:
    """The licence files of a package that is installed, whole; empty where it brings none."""
    try:
        package = distribution(name)
    except PackageNotFoundError:  # Python itself
        return ""
    named = package.metadata.get_all("License-File") or []
    places = [place for name in named for place in (f"licenses/{name}", name)]
    texts = (package.read_text(place) for place in places)
    return "\n\n".join(dict.fromkeys(text.strip() for text in texts if text))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

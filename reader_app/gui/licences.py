"""What is shipped with the program and under which licence: collected from what is installed, never typed.

No Qt here: the About window shows it, the tests hold it against the list of licences we accept.
"""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True, order=True)
class Shipped:
    """One package: its name, version, and licence as its own metadata words it; empty where it says nothing."""

    name: str
    version: str
    licence: str


def shipped(root: str = "article-reader") -> tuple[Shipped, ...]:
    """The package ``root``, everything it needs that is installed, and Python itself, by name.

    Empty where ``root`` itself is not installed (a checkout run from its folder).
    """
    found: dict[str, Shipped] = {}
    waiting = [root]
    while waiting:
        name = _plain(waiting.pop())
        if name in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:  # a requirement for another system, or an extra that is not installed
            continue
        found[name] = Shipped(package.name, package.version, licence_of(package))
        waiting += [
            need for line in package.requires or () if "extra ==" not in line for need in _NAME.findall(line)[:1]
        ]
    python = Shipped("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0")
    return tuple(sorted([*found.values(), python], key=lambda one: one.name.lower())) if found else ()


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


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

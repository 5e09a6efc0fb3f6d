"""How an optional part that is missing comes to this very installation."""

import sys
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec

from reader_app.article.errors import ExtraMissing


def missing(extra: str, package: str) -> ExtraMissing:
    """The error that the part ``extra`` is missing, of which ``package`` is wanted, with the command that brings it.

    The command names the packages themselves, for only they lie in a package index, and the Python that runs.  A folder
    that brings a Python of its own can take nothing more.
    """
    if getattr(sys, "frozen", False):
        return ExtraMissing()
    python = f'"{sys.executable}"'
    install = f"{python} -m pip install" if find_spec("pip") else f"uv pip install --python {python}"
    return ExtraMissing(" ".join([install, *(f'"{need}"' for need in _needs(extra) or [package])]))


def _needs(extra: str) -> list[str]:
    """What the part asks for, as our own metadata has it; empty where the program is not installed itself."""
    try:
        lines = requires("article-reader") or []
    except PackageNotFoundError:
        return []
    parted = (line.partition(";") for line in lines)
    return [
        need.strip() for need, _, condition in parted if condition.replace("'", '"').strip() == f'extra == "{extra}"'
    ]

"""Loads Qt's binding without what no running program asks of it.

PySide6 6.11 carries its support modules as source inside a library and compiles them at every start.  Its writer of
type stubs is half of that, with ``argparse``, ``logging`` and large patterns in its wake; it is left empty here.  The
binding also watches each import for its ``__feature__`` switches, which nothing here uses, and reads the whole source
of the module imported to do so: the import of before is put back.  Together they are a fifth of the time to the first
paint.  Where another release names these things otherwise, it simply loads as a whole.

Importing this module does it; ``app`` does so before anything of Qt.
"""

import builtins
from importlib import import_module

_STUB_WRITER = frozenset(f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator"))


def _load() -> None:
    """Load ``PySide6.QtCore``, and put the import of before back."""
    plain = builtins.compile

    def compiled(source: object, filename: object, *rest: object, **more: object) -> object:
        given = b"" if filename in _STUB_WRITER else source
        return plain(given, filename, *rest, **more)  # type: ignore[call-overload]

    builtins.compile = compiled  # type: ignore[assignment]
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.compile = plain
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_load()

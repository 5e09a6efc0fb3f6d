"""Loads Qt's binding without what no running program asks of it.

PySide6 6.11 carries its support modules as source inside a library and compiles them at every start.  Its writer of
type stubs is half of that, with ``argparse``, ``logging`` and large patterns in its wake; it is left empty here.  Those
that put signatures into words are wanted when a call was wrong, and compiled then.  The binding also watches each
import for its ``__feature__`` switches, which nothing here uses, and reads the whole source of the module imported to
do so: the import of before is put back.  Together they are a third of the time to the first paint.  Another release is
loaded as a whole.

Importing this module does it; ``app`` does so before anything of Qt.
"""

import builtins
import sys
from importlib import import_module
from threading import RLock

_RELEASE = "6.11."
_PLACE = "shibokensupport/signature"
_STUB_WRITER = frozenset(f"{_PLACE}/lib/{name}.py" for name in ("enum_sig", "pyi_generator"))
_WORDING = frozenset(f"{_PLACE}/{name}.py" for name in ("mapping", "errorhandler", "layout", "parser", "lib/tool"))
_MAPPING = f"{_PLACE}/mapping.py"
_STANDING_IN = """
def __getattr__(name):
    from reader_app.gui.qt_loading import name_of
    return name_of(__name__, name)
"""
_UPDATING = """
def update_mapping():
    return __getattr__("update_mapping")()
"""  # the binding looks this one up among the module's names itself, and ends the process where it is not

_sources: dict[str, tuple[object, str]] = {}
_one_at_a_time = RLock()


def name_of(module: str, name: str) -> object:
    """What a support module means by ``name``; the first time it is asked, the module is compiled.

    Raises AttributeError where it has no such name.
    """
    meant = vars(sys.modules[module])
    with _one_at_a_time:
        if module in _sources and not name.startswith("__"):
            source, filename = _sources.pop(module)
            exec(compile(source, filename, "exec"), meant)  # type: ignore[call-overload]  # noqa: S102 - Qt's own
    if name not in meant:
        message = f"module {module!r} has no attribute {name!r}"
        raise AttributeError(message)
    return meant[name]


def _load() -> None:
    """Load ``PySide6.QtCore``, and put the import of before back."""
    plain = builtins.compile

    def compiled(source: object, filename: object, *rest: object, **more: object) -> object:
        given = source
        if not str(getattr(sys.modules.get("shiboken6"), "__version__", "")).startswith(_RELEASE):
            pass
        elif filename in _STUB_WRITER:
            given = b""
        elif filename in _WORDING:
            _sources[str(filename).removesuffix(".py").replace("/", ".")] = (source, str(filename))
            given = _STANDING_IN + _UPDATING * (filename == _MAPPING)
        return plain(given, filename, *rest, **more)  # type: ignore[call-overload]

    builtins.compile = compiled  # type: ignore[assignment]
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.compile = plain
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_load()

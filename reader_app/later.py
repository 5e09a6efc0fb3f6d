"""Modules that are loaded when they are first used: a window has to be painted before what it leads to is needed.

A reader of the code, the type checker and the packager see an ordinary import beside it::

    if TYPE_CHECKING:
        from reader_app.gui import stepping
    else:
        stepping = later("reader_app.gui.stepping")
"""

import sys
from importlib import import_module
from importlib.util import LazyLoader, find_spec, module_from_spec
from types import ModuleType


def later(name: str) -> ModuleType:
    """The module of that name, loaded by the first look at one of its names.

    For one thread alone: the first look must not come from two at once.  Raises ModuleNotFoundError where there is no
    such module.
    """
    if name in sys.modules:
        return sys.modules[name]
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    spec.loader = LazyLoader(spec.loader)
    made = module_from_spec(spec)
    sys.modules[name] = made
    spec.loader.exec_module(made)
    parent, _, last = name.rpartition(".")
    if parent:
        setattr(import_module(parent), last, made)
    return made

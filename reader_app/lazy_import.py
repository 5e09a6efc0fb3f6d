"""Modules that are loaded when they are first used: a window has to be painted before what it leads to is needed.

A reader of the code, the type checker and the packager see an ordinary import beside it::

    if TYPE_CHECKING:
        from reader_app.gui.plan import stepping
    else:
        stepping = lazy("reader_app.gui.plan.stepping")
"""

from importlib import import_module
from types import ModuleType


class LazyModule:
    """Stands for the module of that name; the first look at one of its names loads it.

    That look raises ModuleNotFoundError where there is no such module.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._module: ModuleType | None = None

    def __getattr__(self, name: str) -> object:
        if self._module is None:
            self._module = import_module(self._name)
        found: object = getattr(self._module, name)
        return found


def lazy(name: str) -> LazyModule:
    """The module of that name, not loaded yet."""
    return LazyModule(name)

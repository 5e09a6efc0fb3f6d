"""What is made when it is first used: modules, and patterns, of which a run needs few and each takes a millisecond.

A window has to be painted before what it leads to is needed.  A reader of the code, the type checker and the packager
see an ordinary import beside it::

    if TYPE_CHECKING:
        from reader_app.gui.plan import stepping
    else:
        stepping = lazy("reader_app.gui.plan.stepping")
"""

import re
from importlib import import_module
from types import ModuleType
from typing import AnyStr, Generic, cast


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


class LazyPattern(Generic[AnyStr]):
    """Stands for a regular expression; the first look at one of its methods compiles it."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)  # looked up here no second time: a pattern is asked for every line of a text
        return found


_patterns: list[LazyPattern[str] | LazyPattern[bytes]] = []


def lazy(name: str) -> LazyModule:
    """The module of that name, not loaded yet."""
    return LazyModule(name)


def lazy_pattern(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As ``re.compile``, compiled when it is first used; what is wrong with it is told then.

    It cannot be given to the functions of ``re``.
    """
    made = LazyPattern(pattern, flags)
    _patterns.append(made)
    return cast("re.Pattern[AnyStr]", made)


def compile_patterns() -> None:
    """Compile all that wait for it: nobody waits for a process that is started ahead of its work."""
    while _patterns:
        _ = _patterns.pop().flags

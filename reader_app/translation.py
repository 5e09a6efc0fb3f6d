"""Every text a person sees passes through ``translate``; English is the source.

The names and the order of arguments are Qt's, so that its extractor finds the texts on every floor; no Qt is needed
to run.  A catalogue is a function; the window installs Qt's own, the command line and the workers one read from
``resources/i18n``.
"""

from collections.abc import Callable

Catalogue = Callable[[str, str, str, int], str]


def english(_context: str, text: str, _comment: str = "", n: int = -1) -> str:
    """The source text itself, with ``%n`` filled in; ``"%n row(s)"`` becomes ``"1 row"`` or ``"2 rows"``."""
    if n < 0:
        return text
    return text.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


_catalogue: Catalogue = english


def install(catalogue: Catalogue) -> None:
    """Use ``catalogue`` from here on, in this process."""
    global _catalogue  # noqa: PLW0603 - one language a process, as gettext and Qt have it
    _catalogue = catalogue


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """``text`` in the reader's language; ``n`` chooses the plural form and fills ``%n``."""
    return _catalogue(context, text, comment, n)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the extractor knows it by this name
    """Mark ``text`` for the extractor without translating it yet."""
    return text

"""Every text a person sees passes through ``translate``; English is the source.

The names and the order of arguments are Qt's, so that translators' tools find the texts on every floor; no Qt is
needed to run.  The catalogues are ``resources/i18n/reader_*.ts``, read as they are: nothing is compiled, nothing can be
stale.  Each process takes the language of its environment when it shows its first text; ``use`` sets it for this
process and for the workers it starts.
"""

import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Catalogue = Callable[[str, str, str, int], str]
Texts = Mapping[tuple[str, str, str], tuple[str, ...]]

VARIABLE = "READER_APP_LANGUAGE"
LANGUAGES = ("en", "de", "ru")


def english(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The source text itself, with ``%n`` filled in; ``"%n row(s)"`` becomes ``"1 row"`` or ``"2 rows"``."""
    if n < 0:
        return text
    forms = texts_of("en").get((context, text, comment)) or (text.replace("(s)", ""), text.replace("(s)", "s"))
    return forms[plural_form("en", n)].replace("%n", str(n))


def plural_form(language: str, n: int) -> int:
    """Which of a language's forms goes with ``n``, in the order of Qt's catalogues."""
    if language == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    return 0 if n == 1 else 1


@cache
def texts_of(language: str) -> Texts:
    """What the catalogue of ``language`` holds: (context, source, comment) -> its forms; empty where there is none."""
    from reader_app.resources import resource  # noqa: PLC0415 - an English reader needs it for plurals alone

    path = resource("i18n", f"reader_{language}.ts")
    return _read(path) if path.is_file() else {}


def _read(path: "Path") -> Texts:
    from xml.etree import ElementTree  # noqa: PLC0415 - an English reader never needs it

    texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                texts[key] = tuple(form.text or "" for form in (list(translation) or [translation]))
    return texts


def catalogue(language: str) -> Catalogue:
    """The catalogue of ``language``, one of ``LANGUAGES``; what it does not know stays English."""
    if language == "en":
        return english

    def translated(context: str, text: str, comment: str = "", n: int = -1) -> str:
        forms = texts_of(language).get((context, text, comment))
        if not forms:
            return english(context, text, comment, n)
        return forms[0] if n < 0 else forms[plural_form(language, n)].replace("%n", str(n))

    return translated


def wanted_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language to speak: the one set for this program, else the first of the system's that we have."""
    lists = [environment.get(name, "") for name in (VARIABLE, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    for wish in (one for wishes in lists for one in wishes.split(":") if one):
        code = wish.split("_")[0].split(".")[0].split("@")[0].lower()
        if code in LANGUAGES:
            return code
        if code in {"c", "posix"}:
            return "en"
    return "en"


_catalogue: Catalogue | None = None


def install(chosen: Catalogue | None) -> None:
    """Use ``chosen`` from here on, in this process; None takes the environment's language again."""
    global _catalogue  # noqa: PLW0603 - one language a process, as gettext and Qt have it
    _catalogue = chosen


def use(language: str) -> None:
    """Speak ``language`` in this process and in those it starts from here on; empty means the system's."""
    os.environ[VARIABLE] = language
    install(catalogue(wanted_language()))


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """``text`` in the reader's language; ``n`` chooses the plural form and fills ``%n``."""
    if _catalogue is None:
        install(catalogue(wanted_language()))
    return (_catalogue or english)(context, text, comment, n)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the extractor knows it by this name
    """Mark ``text`` for the extractor without translating it yet."""
    return text

"""The name of an outlet from the address of its page: ``thenewtownpost.com`` becomes "The Newtown Post"."""

import re
from urllib.parse import urlsplit

from reader_app.lazy_import import lazy_pattern

_TAIL = (
    "times post news daily herald tribune journal gazette chronicle observer telegraph review week weekly wire today "
    "press globe star mail mirror standard independent guardian express monitor dispatch examiner inquirer bulletin "
    "courier record register sentinel report reporter insider world zeitung nachrichten presse tribüne presse monde "
    "matin soir libre mundo pais diario noticias razón corriere stampa repubblica giornale folha jornal estado gazeta "
    "magazine radio network online live"
).split()
_SECOND = frozenset("co com org net gov ac edu gob gouv or ne".split())
_FRONT = frozenset("www m mobile amp edition en news web beta".split())
_ARTICLES = frozenset("the le il el die der das het les".split())
_HOST = lazy_pattern(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE)


def host_of(address: str) -> str:
    """The host of a web address or bare host, in small letters and without ``www.``; empty where there is none."""
    address = address.strip().strip("<>()[]")
    try:
        host = urlsplit(address if "//" in address else "//" + address).hostname or ""
    except ValueError:
        return ""
    host = host.lower().rstrip(".")
    return host.removeprefix("www.") if _HOST.fullmatch(host) else ""


def outlet_of(address: str) -> str:
    """The name that the host of ``address`` seems to stand for; empty where there is no host."""
    labels = host_of(address).split(".")
    while len(labels) > 2 and labels[0] in _FRONT:
        labels = labels[1:]
    if len(labels) < 2:
        return ""
    name = labels[-3] if len(labels) > 2 and labels[-2] in _SECOND and len(labels[-1]) == 2 else labels[-2]
    words = [w for part in name.split("-") if part for w in _words(part)]
    return " ".join(_capital(w, len(words) == 1) for w in words)


def _words(name: str) -> list[str]:
    """``name`` cut at a leading "the" and at words that end the names of papers."""
    if name.startswith("the") and len(name) > 6:
        return ["the", *_words(name[3:])]
    for tail in sorted(_TAIL, key=len, reverse=True):
        if name.endswith(tail) and len(name) > len(tail) + 1:
            return [*_words(name[: -len(tail)]), tail]
    return [name]


def _capital(word: str, alone: bool) -> str:
    initials = word not in _ARTICLES and (len(word) <= (3 if alone else 2) or not set(word) & set("aeiouyäöü"))
    return word.upper() if initials else word[:1].upper() + word[1:]

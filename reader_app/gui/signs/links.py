"""Addresses in a text: which are opened, and the host they really lead to; no Qt."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"“”«»\\]+", re.IGNORECASE)
_AFTER = ".,;:!?)]}'’"
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Link:
    """An address that may be opened: http, https or mailto.

    ``host`` is where it leads, its letters decoded; ``coded`` is the host as computers write it, empty where that is
    the same.
    """

    address: str
    host: str
    coded: str = ""


def link_at(text: str, offset: int) -> Link | None:
    """The link that stands at ``offset`` of ``text``, or None."""
    for found in _ADDRESS.finditer(text):
        address = found[0].rstrip(_AFTER)
        if found.start() <= offset < found.start() + len(address):
            return _link(address[:_LONGEST])
    return None


def _link(address: str) -> Link | None:
    try:
        parts = urlsplit(address)
        mail = parts.path.rpartition("@")[2] if parts.scheme == "mailto" else ""
        host = mail or parts.hostname or ""
    except ValueError:  # a broken IPv6 host
        return None
    if not host:
        return None
    decoded = ".".join(_decoded(label) for label in host.split("."))
    coded = ".".join(_coded(label) for label in host.split("."))
    return Link(address, decoded, coded if coded != decoded else "")


def _decoded(label: str) -> str:
    try:
        return label[4:].encode("ascii").decode("punycode") if label.startswith("xn--") else label
    except (UnicodeError, ValueError):
        return label


def _coded(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")

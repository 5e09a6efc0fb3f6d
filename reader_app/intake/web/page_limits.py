"""What a page may ask of a parser, measured on its source in one pass; and its bare text where it asks too much.

Found by trial: 100,000 nested tags, 200,000 attributes on one tag and 500,000 line breaks each kept HTML libraries busy
for longer than any reader waits.
"""

import html
import re

_OPEN = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)")
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{4000,}")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option".split()
)
_MOST_TAGS, _DEEPEST, _MOST_ATTRIBUTES = 120_000, 1_500, 2_000
_TEXT_LIMIT = 20_000_000
_DROPPED = re.compile(r"<(script|style|template|noscript|svg)\b", re.IGNORECASE)
_BLOCK_TAGS = frozenset(
    "p div br li tr h1 h2 h3 h4 h5 h6 blockquote section article ul ol table header footer aside main figure "
    "figcaption title pre dt dd hr nav form".split()
)


def is_too_complex(text: str) -> bool:
    """Whether a page has too many tags, nests too deeply or loads one tag with too many attributes."""
    if len(text) > _TEXT_LIMIT or text.count("<") > _MOST_TAGS * 4:
        return True
    depth = 0
    for count, found in enumerate(_OPEN.finditer(text)):
        name = found[2].lower()
        if name not in _VOID:
            depth = max(0, depth - 1) if found[1] else depth + 1
        if count > _MOST_TAGS or depth > _DEEPEST:
            return True
    return any(part.count("=") > _MOST_ATTRIBUTES for part in _LONG_TAG.findall(text))


def bare_text(text: str) -> list[str]:
    """The words of a page's source without its tags, a line a block; linear in the length of the source."""
    parts: list[str] = []
    at, end = 0, len(text)
    while at < end:
        start = text.find("<", at)
        if start < 0:
            parts.append(text[at:])
            break
        parts.append(text[at:start])
        at = _past_tag(text, start, parts)
    lines = (" ".join(html.unescape(line).split()) for line in "".join(parts).split("\0"))
    return [line for line in lines if line]


def _past_tag(text: str, start: int, parts: list[str]) -> int:
    """Where to go on after the ``<`` at ``start``; block tags leave a break in ``parts``."""
    if text.startswith("<!--", start):
        stop = text.find("-->", start)
        return len(text) if stop < 0 else stop + 3
    opened = _OPEN.match(text, start)
    if not opened and text[start + 1 : start + 2] not in ("!", "?"):
        parts.append("<")
        return start + 1
    stop = text.find(">", start)
    stop = len(text) if stop < 0 else stop + 1
    if opened and not opened[1] and _DROPPED.match(text, start):
        close = re.compile(rf"</{opened[2]}\b", re.IGNORECASE).search(text, stop)
        return close.start() if close else len(text)
    if opened and opened[2].lower() in _BLOCK_TAGS:
        parts.append("\0")
    return stop

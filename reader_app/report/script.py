"""How a text lies on a page: which of its characters can be shown, and which way it runs."""

import re
import unicodedata

from reader_app.article.signs import PICTURE
from reader_app.translation import translate

_CONTROL = re.compile(f"[\x00-\x1f\x7f-\x9f\ud800-\udfff{PICTURE}]")


def readable(text: str) -> str:
    """``text`` without the control characters that no page can show; line breaks and tabs become blanks.

    The sign of a picture becomes words, half of a surrogate pair U+FFFD.
    """
    return "".join(_shown(c) for c in text) if _CONTROL.search(text) else text


def _shown(character: str) -> str:
    if character in "\n\t\u0085":
        return " "
    if character == PICTURE:
        return f"[{translate('report', 'Image not shown')}]"
    return {"Cc": "", "Cs": "\ufffd"}.get(unicodedata.category(character), character)


def leftward(text: str) -> bool:
    """Whether ``text`` runs from right to left: its first letter with a strong direction says (Unicode UAX 9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False

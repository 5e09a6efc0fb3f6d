"""How a text lies on a page: which of its characters can be shown, and which way it runs."""

import unicodedata


def readable(text: str) -> str:
    """``text`` without the control characters that no page can show; line breaks and tabs become blanks."""
    return "".join(_shown(c) for c in text) if any(c < " " or "\x7f" <= c < "\xa0" for c in text) else text


def _shown(character: str) -> str:
    if character in "\n\t\u0085":
        return " "
    return "" if unicodedata.category(character) == "Cc" else character


def leftward(text: str) -> bool:
    """Whether ``text`` runs from right to left: its first letter with a strong direction says (Unicode UAX 9, P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False

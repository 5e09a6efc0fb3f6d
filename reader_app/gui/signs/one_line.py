"""Text that has one line to stand on; no Qt."""

import unicodedata

from reader_app.gui.signs.chips import with_circles


def flat(text: str) -> str:
    """``text`` on one line: breaks and tabs become blanks and invisible characters circles, one code point each."""
    return with_circles(text).translate(_BREAKS)


def isolated(text: str) -> str:
    """``text`` for the middle of a line: words that run from right to left leave the order of what is beside them."""
    turns = not text.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)
    return f"\u2068{text}\u2069" if turns else text


_BREAKS = {ord(c): " " for c in "\n\r\t\v\f\u2028\u2029\x85"}

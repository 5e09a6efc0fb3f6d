"""Text that has one line to stand on; no Qt."""

from reader_app.gui.signs.chips import with_circles


def flat(text: str) -> str:
    """``text`` on one line: breaks and tabs become blanks and invisible characters circles, one code point each."""
    return with_circles(text).translate(_BREAKS)


_BREAKS = {ord(c): " " for c in "\n\r\t\v\f\u2028\u2029\x85"}

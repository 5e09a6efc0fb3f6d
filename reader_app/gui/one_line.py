"""Text that has one line to stand on; no Qt."""


def flat(text: str) -> str:
    """``text`` on one line: breaks and tabs become blanks, one code point each."""
    return text.translate(_BREAKS)


_BREAKS = {ord(c): " " for c in "\n\r\t\v\f\u2028\u2029\x85"}

"""The first words of a text that is too long for where it is named."""


def excerpt(text: str, length: int) -> str:
    """``text``, cut to ``length`` code points and an ellipsis where it is longer."""
    return text if len(text) <= length else text[:length].rstrip() + "…"

"""A stretch of one text, in code points; the unit in which every room speaks of places."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Half-open range ``[start, end)`` of code points into one article's text.

    Raises ValueError where ``start`` is negative or after ``end``.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"not a span: [{start}, {end})")
        set_start(self, start)
        set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """Every span counts as given, the empty one too."""
        return True

    def of(self, text: str) -> str:
        """The words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> "Span":
        """The same stretch seen from a text that begins ``by`` code points earlier."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def contains(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


# Spans are made by the hundred thousand; setting a frozen value's slots directly takes half the time.
set_start, set_end = Span.__dict__["start"].__set__, Span.__dict__["end"].__set__

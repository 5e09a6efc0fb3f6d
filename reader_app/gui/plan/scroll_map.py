"""From a height on one page to the level height on the other: straight lines between the edges of bands; no Qt."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScrollMap:
    """Level heights: ``here[i]`` and ``there[i]`` belong together; both rise strictly."""

    here: tuple[float, ...]
    there: tuple[float, ...]

    def level(self, y: float) -> float:
        """The height on the other page that is level with ``y``; beyond the ends px for px."""
        if not self.here:
            return y
        at = bisect_right(self.here, y)
        if at == 0:
            return self.there[0] + y - self.here[0]
        if at == len(self.here):
            return self.there[-1] + y - self.here[-1]
        span = self.here[at] - self.here[at - 1]
        share = (y - self.here[at - 1]) / span
        return self.there[at - 1] + share * (self.there[at] - self.there[at - 1])

    def turned(self) -> "ScrollMap":
        """The same map the other way."""
        return ScrollMap(self.there, self.here)


def scroll_map(pairs: Iterable[tuple[float, float]]) -> ScrollMap:
    """The map through level heights given from top to bottom; a pair that does not rise on both pages is left out."""
    here: list[float] = []
    there: list[float] = []
    for y, other in pairs:
        if not here or (y > here[-1] and other > there[-1]):
            here.append(y)
            there.append(other)
    return ScrollMap(tuple(here), tuple(there))


def linked_value(value: int, view: tuple[int, int], ends: tuple[int, int], level: Callable[[float], float]) -> int:
    """Where the other pane scrolls to.

    ``value`` is where this pane is, ``view`` the heights of both viewports, ``ends`` the greatest values of both, and
    ``level`` gives for a height of this page the level one of the other.  The reading line moves from the top of the
    view to its foot as one reads, so that both pages begin and end together.
    """
    if value <= 0:
        return 0
    if value >= ends[0]:
        return ends[1]
    share = value / ends[0]
    wanted = level(value + share * view[0]) - share * view[1]
    return round(min(max(wanted, 0), ends[1]))

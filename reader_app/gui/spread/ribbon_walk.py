"""From ribbon to ribbon by the keyboard: their order, and how each is spoken."""

from collections.abc import Sequence

from reader_app.comparison.model import Comparison
from reader_app.gui.plan.bands import Ribbon
from reader_app.gui.spread.announcing import row_words
from reader_app.translation import translate


class RibbonWalk:
    """The ribbons of a comparison in the order of reading, and the number ``at`` which one stands (-1: at none)."""

    def __init__(self, comparison: Comparison | None = None, ribbons: Sequence[Ribbon] = ()) -> None:
        self._comparison = comparison
        self._ribbons = ribbons
        self._order = sorted(range(len(ribbons)), key=lambda n: (ribbons[n].a, ribbons[n].b))
        self._of_row = {row: n for n, ribbon in reversed([*enumerate(ribbons)]) for row in ribbon.rows}
        self.at = -1

    @property
    def row(self) -> int:
        """The first row of the ribbon one stands at, or -1."""
        return self._ribbons[self.at].rows[0] if self.at >= 0 else -1

    def go_to_row(self, row: int) -> None:
        """Stand at the ribbon of ``row``; at none where it has none."""
        self.at = self._of_row.get(row, -1)

    def enter(self, seen: Sequence[int]) -> None:
        """Stand at the first of the ribbons ``seen``, unless one stands at one of them."""
        if self.at not in seen:
            self.at = next((number for number in self._order if number in seen), self.at)

    def go(self, by: int) -> bool:
        """Go ``by`` ribbons on, at most to the last; negative goes back.  Gives whether there are any."""
        if self._order:
            last = len(self._order) - 1
            here = self._order.index(self.at) if self.at >= 0 else (-1 if by > 0 else last + 1)
            self.at = self._order[min(max(here + by, 0), last)]
        return bool(self._order)

    def words(self) -> str:
        """The ribbon one stands at as it is spoken: "Ribbon 3 of 19: rewritten, paragraph A 6, paragraph B 8"."""
        if self._comparison is None or self.at < 0:
            return translate("panes", "Ribbons")
        line = translate("panes", "Ribbon {n} of {all}: {words}")
        place = {"n": self._order.index(self.at) + 1, "all": len(self._order)}
        return line.format(**place, words=row_words(self._comparison, self.row))

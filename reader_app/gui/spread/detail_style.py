"""Type and space of the detail strip, in px at 96 dots an inch and points; all but its head follows the zoom.

No further than to ``MOST``, and in a low window there are fewer lines: the pages are to have most of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from reader_app.gui.looks.fonts import text_font
from reader_app.gui.signs.chips import with_circles
from reader_app.target import Side

NARROW = 820  # px of strip at 100 % below which there are no columns, and words are as small as on a narrow page
HEAD = 38.0  # px above the words of columns; those of running lines begin a little higher
LINES_TOP, FOOT = 36.0, 12.0
MOST = 200  # per cent
_LEAST_FOOT = 15.0
_LINES, _SHARE = 2, 0.3  # running lines a telling, and the share of the window that those of both may take
_SIZE, _SIZE_NARROW = 12.0, 11.0
_LINE, _BASE = 25.0, 18.0
_KEPT = 2000  # pieces of wording whose widths are remembered


@dataclass(frozen=True, slots=True)
class DetailStyle:
    """Sizes of one strip.

    ``size`` is the points of its words, ``columns`` whether it is wide enough for them, ``lines`` how many running
    lines a telling may have.
    """

    zoom: float
    size: float
    columns: bool
    lines: int

    @property
    def font(self) -> QFont:
        """The face of the words."""
        return text_font(self.size)

    def measure(self) -> Callable[[str], float]:
        """What tells how many px words take."""
        metrics = QFontMetricsF(self.font)
        return lru_cache(_KEPT)(lambda words: metrics.horizontalAdvance(with_circles(words)))

    @property
    def line(self) -> float:
        """The px from A's line of the columns to B's."""
        return _LINE * self.zoom

    @property
    def base(self) -> float:
        """The px from the top of a telling's line to where it stands."""
        return _BASE * self.zoom

    @property
    def least(self) -> int:
        """The height of a strip that holds columns; no strip is lower."""
        return round(HEAD + 2 * self.line + _LEAST_FOOT)

    def top(self, side: Side) -> float:
        """The top of a telling's line of the columns."""
        return HEAD if side is Side.A else HEAD + self.line


def detail_style(width: int, percent: int, window: int) -> DetailStyle:
    """The style of a strip of ``width`` px at ``percent`` of its text size, in a window ``window`` px high."""
    zoom = min(percent, MOST) / 100
    size = (_SIZE if width >= NARROW else _SIZE_NARROW) * zoom
    high = LINES_TOP + 2 * _LINES * line_height(size) + FOOT
    return DetailStyle(zoom, size, width >= NARROW * zoom, _LINES if high <= window * _SHARE else 1)


def line_height(size: float) -> float:
    """The px from one running line to the next."""
    return 2 * size

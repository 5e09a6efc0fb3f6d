"""Type and space of a page, in px at 96 dots an inch and points: one value a layout, scaled by the zoom; no Qt."""

from dataclasses import dataclass, replace

NARROW = 1200  # px of window below which type and margins are set tighter


@dataclass(frozen=True, slots=True)
class PageStyle:
    """Sizes of one page.

    ``*_size`` are points, ``*_line`` the height of a line in px, ``gap`` the px between paragraphs, ``left`` and
    ``right`` the least margins, ``measure`` the widest line in px, ``top`` and ``bottom`` the px above and below the
    text.  Everything but the margins follows the zoom.
    """

    size: float = 12.0
    line: float = 25.0
    title_size: float = 18.0
    title_line: float = 31.0
    furniture_size: float = 10.0
    furniture_line: float = 20.0
    gap: float = 15.0
    left: float = 60.0
    right: float = 30.0
    measure: float = 566.0
    top: float = 26.0
    bottom: float = 120.0
    zoom: float = 1.0

    def at(self, percent: int) -> "PageStyle":
        """The same page at ``percent`` of its text size."""
        z = percent / 100
        scaled = {
            name: round(getattr(self, name) * z * 4) / 4
            for name in (
                "size",
                "line",
                "title_size",
                "title_line",
                "furniture_size",
                "furniture_line",
                "gap",
                "measure",
            )
        }
        return replace(self, zoom=z, **scaled)


FLOW = PageStyle()
ALIGNED = replace(FLOW, title_size=17.0, title_line=29.0)
COLUMN = replace(FLOW, size=12.5, line=27.0, title_size=15.5, title_line=28.0, left=120.0, right=60.0)
SMALL = replace(
    FLOW, size=11.0, line=22.5, title_size=15.0, title_line=25.0, furniture_size=9.5, left=42.0, right=20.0, gap=13.0
)
_STYLES = {"flow": FLOW, "aligned": ALIGNED, "column": COLUMN}
_B_MARGINS = (26.0, 36.0)
_B_MARGINS_SMALL = (18.0, 40.0)


def page_style(layout: str, *, second: bool, narrow: bool, zoom: int) -> PageStyle:
    """The style of a page; ``second`` says that it is B's, ``narrow`` that the window is below ``NARROW`` px."""
    style = _STYLES[layout]
    if narrow:
        style = replace(SMALL, left=84.0, right=30.0) if layout == "column" else SMALL
    if second:
        left, right = _B_MARGINS_SMALL if narrow else _B_MARGINS
        style = replace(style, left=left, right=right)
    return style.at(zoom)

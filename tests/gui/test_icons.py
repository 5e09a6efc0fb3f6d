import pytest
from PySide6.QtGui import QColor

from reader_app.gui.looks.icons import icon, pixmap
from reader_app.resources import resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_one_colour_asked_for(name, qapp):
    picture = pixmap(name, "#22609F", 16, 2).toImage()
    drawn = [picture.pixelColor(x, y) for x in range(32) for y in range(32)]
    strong = [c for c in drawn if c.alpha() > 200]
    assert len(strong) > 20
    assert all(abs(c.hue() - QColor("#22609F").hue()) < 8 for c in strong)


def test_an_icon_that_is_not_there_is_refused(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")

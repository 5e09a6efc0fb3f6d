import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from reader_app.gui.looks.palette import colour, palette_of, stylesheet
from reader_app.theme import NAMES, load


@pytest.mark.parametrize("name", NAMES)
def test_no_role_is_left_unfilled(name):
    sheet = stylesheet(load(name))
    assert "@" not in sheet
    assert re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)


@pytest.mark.parametrize("name", NAMES)
def test_the_palette_is_the_theme(name, qapp):
    theme = load(name)
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Base) == colour(theme, "page")
    assert palette.color(QPalette.ColorRole.Text) == colour(theme, "ink")
    assert (palette.color(QPalette.ColorRole.Window).lightness() < 128) is theme.dark


def test_a_colour_given_away_does_not_come_back_changed():
    theme = load("light")
    colour(theme, "page").setAlpha(0)
    assert colour(theme, "page").alpha() == 255


@pytest.mark.parametrize("name", NAMES)
def test_menus_have_a_tick_in_the_ink_of_the_theme_and_dialogs_no_icons(name):
    sheet = stylesheet(load(name))
    (tick,) = re.findall(r'QMenu::indicator:checked [{] image: url[(]"([^"]+)"[)]', sheet)
    inked = re.search(r'stroke="([^"]+)"', Path(tick).read_text(encoding="utf-8"))
    assert inked
    assert inked[1] == load("dark" if name == "dark" else "light")["ink"]
    assert "dialogbuttonbox-buttons-have-icons: 0" in sheet

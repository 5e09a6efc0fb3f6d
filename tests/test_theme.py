"""Themes held to what eyes need: contrast after WCAG 2, and A told from B after CIEDE2000 by people who see no red or
green (Machado, Oliveira and Fernandes 2009, full severity)."""

import math
import re

import pytest

from reader_app.theme import NAMES, load

TEXT, LINE = 4.5, 3.0  # WCAG 2.1: 1.4.3 for text, 1.4.11 for what is not
NEUTRAL = ("page", "chrome", "panel", "pressed", "control", "selected-card", "band-column", "ribbon")
FILLS = tuple(f"{side}-{kind}" for side in "ab" for kind in ("quiet", "strong", "band", "ribbon"))
ON = [
    *(("ink", ground) for ground in (*NEUTRAL, *FILLS)),
    *(("ink-second", ground) for ground in ("page", "chrome", "panel", "pressed", "control", "selected-card")),
    *(("ink-furniture", ground) for ground in ("page", "chrome", "panel", "a-band", "b-band", "band-column")),
    *((f"{side}-text", ground) for side in "ab" for ground in ("page", "panel", "selected-card")),
    *(("badge-letter", f"{side}-badge") for side in "ab"),
]
LINES = [
    *((f"{side}-line", ground) for side in "ab" for ground in ("page", f"{side}-strong", f"{side}-band")),
    *((f"{side}-line-quiet", ground) for side in "ab" for ground in ("page", f"{side}-quiet")),
    ("ribbon-edge", "page"),
]
MACHADO = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}
APART = {"strong": 25.0, "quiet": 12.0, "line": 35.0, "badge": 35.0, "text": 25.0}


def linear(code):
    """Linear light of red, green and blue, shares of 1."""
    values = [int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def contrast(one, other):
    """Contrast ratio of two colours after WCAG 2, from 1 to 21."""
    light = sorted(sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def seen(code, eyes):
    """L*, a*, b* (D65) of a colour as those eyes see it."""
    light = linear(code)
    r, g, b = (min(max(sum(m * v for m, v in zip(row, light, strict=True)), 0), 1) for row in MACHADO[eyes])
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one, other):
    """Difference of two colours given as L*, a*, b* (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 if a or b else 0 for a, b in ((a1, b1), (a2, b2)))
    turn = h2 - h1 if c1 * c2 else 0
    turn += 360 if turn < -180 else -360 if turn > 180 else 0
    delta_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    mean_h = (h1 + h2) / 2 if abs(h1 - h2) <= 180 else (h1 + h2 + 360) / 2 % 360
    mean_h = mean_h if c1 * c2 else h1 + h2
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = 1 - 0.17 * math.cos(math.radians(mean_h - 30)) + 0.24 * math.cos(math.radians(2 * mean_h))
    t += 0.32 * math.cos(math.radians(3 * mean_h + 6)) - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    bend = 60 * math.exp(-(((mean_h - 275) / 25) ** 2))
    r_t = -math.sin(math.radians(bend)) * 2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    dl, dc, dh = (l2 - l1) / s_l, (c2 - c1) / s_c, delta_h / s_h
    return math.sqrt(dl**2 + dc**2 + dh**2 + r_t * dc * dh)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [  # from the table of test data of Sharma, Wu and Dalal
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_of_distance_is_right(one, other, distance):
    assert ciede2000(one, other) == pytest.approx(distance, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(distance, abs=1e-4)


def test_the_measure_of_contrast_is_right():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("drawn", "ground", "least"), [*((*pair, TEXT) for pair in ON), *((*pair, LINE) for pair in LINES)], ids=str
)
def test_text_can_be_read_and_lines_be_seen_on_every_fill(name, drawn, ground, least):
    theme = load(name)
    assert contrast(theme[drawn], theme[ground]) >= least


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", APART)
@pytest.mark.parametrize("eyes", MACHADO)
def test_a_is_told_from_b_by_all_eyes(name, kind, eyes):
    theme = load(name)
    assert ciede2000(seen(theme[f"a-{kind}"], eyes), seen(theme[f"b-{kind}"], eyes)) >= APART[kind]


@pytest.mark.parametrize("name", NAMES)
def test_themes_have_the_same_roles_and_two_kinds_of_line(name):
    theme = load(name)
    assert set(theme.colours) == set(load(NAMES[0]).colours)
    assert all(re.fullmatch("#[0-9A-F]{6}", code) for code in theme.colours.values())
    assert theme.lines["a"] != theme.lines["b"]
    assert theme.name == name


def test_a_dark_theme_is_dark():
    for name in NAMES:
        theme = load(name)
        assert (seen(theme["page"], "normal")[0] < 50) is theme.dark


def test_an_unknown_theme_or_role_is_refused():
    with pytest.raises(FileNotFoundError):
        load("purple")
    with pytest.raises(KeyError):
        load("light")["purple"]

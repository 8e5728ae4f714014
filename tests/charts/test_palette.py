"""Colours keep their contrast in both themes, and event and disagreement stay apart for every reader."""

import math
import re
import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from timeline.charts.palette import CATEGORIES, DARK, LIGHT, OTHERS, PALETTES, Palette, Theme, css_variables, rgba

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"
# Linear RGB to what dichromats see: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
# Color Vision Deficiency" (2009), severity 1.
SEEN = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: str) -> list[float]:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour: str) -> float:
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear sRGB, white point D65."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    xyz = [sum(r * c for r, c in zip(row, rgb, strict=True)) / w for row, w in zip(rows, white, strict=True)]
    f = [math.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def seen_as(colour: str, kind: str) -> list[float]:
    rgb = linear(colour)
    return [min(1, max(0, sum(m * c for m, c in zip(row, rgb, strict=True)))) for row in SEEN[kind]]


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """How different two colours look, where 1 can just be seen: Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference
    Formula: Implementation Notes" (2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    more = 1 + 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    c1, c2 = math.hypot(a1 * more, b1), math.hypot(a2 * more, b2)
    h1, h2 = (math.degrees(math.atan2(b, a * more)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    middle, c = (l1 + l2) / 2, (c1 + c2) / 2
    h = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    parts = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.2, 4, -63))
    t = 1 + sum(weight * math.cos(math.radians(times * h + shift)) for weight, times, shift in parts)
    light = (l2 - l1) / (1 + 0.015 * (middle - 50) ** 2 / math.sqrt(20 + (middle - 50) ** 2))
    chroma, hue = (c2 - c1) / (1 + 0.045 * c), hue / (1 + 0.015 * c * t)
    spin = -2 * math.sqrt(c**7 / (c**7 + 25**7)) * math.sin(math.radians(60 * math.exp(-(((h - 275) / 25) ** 2))))
    return math.sqrt(light**2 + chroma**2 + hue**2 + spin * chroma * hue)


@pytest.mark.parametrize(  # rows of the table that Sharma, Wu and Dalal publish for checking
    ("one", "other", "difference"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
        ((90.8027, -2.0831, 1.441), (91.1528, -1.6435, 0.0447), 1.4441),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_of_difference(one: tuple, other: tuple, difference: float) -> None:
    assert ciede2000(one, other) == pytest.approx(difference, abs=1e-4)


LEAST_APART = 15  # CIEDE2000


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", SEEN)
def test_classes_can_be_told_apart_by_every_reader(theme: Theme, kind: str) -> None:
    palette = PALETTES[theme]
    colours = (palette.event, palette.dis, *CATEGORIES[theme], OTHERS[theme])
    seen = {colour: lab(seen_as(colour, kind)) for colour in colours}
    close = [(one, other) for one, other in combinations(colours, 2) if ciede2000(seen[one], seen[other]) < LEAST_APART]
    assert close == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_classes_stand_out_from_every_ground(theme: Theme) -> None:
    palette = PALETTES[theme]
    for colour in (*CATEGORIES[theme], OTHERS[theme], palette.event, palette.dis):
        assert min(contrast(colour, ground) for ground in (palette.bg, palette.bg2, palette.card, palette.sel)) >= 3


CSS = [
    Path(__file__).parents[2] / "timeline" / "pages" / "page.css",
    Path(__file__).parents[2] / "timeline" / "components" / "frontend" / "timeline.css",
]


@pytest.mark.parametrize("path", CSS, ids=lambda path: path.name)
def test_style_sheets_take_their_colours_from_the_palette(path: Path) -> None:
    """So that what is checked here is what is shown; only paper is white by itself, and shadows are black."""
    css = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
    found = re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?)\([^)]*\)", css)
    assert [colour for colour in found if colour != "#fff" and not colour.startswith("rgb(0 0 0")] == []
    used = set(re.findall(r"var\(--tl-([a-z0-9-]+)", css))
    known = set(re.findall(r"--tl-([a-z0-9-]+):", css_variables(LIGHT)))
    assert used - known - {"at", "menu", "drawn", "paper"} == set()  # a place, a word, a width, a share: no colours


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["text", "muted", "event", "dis"])
@pytest.mark.parametrize("ground", ["bg", "bg2", "card", "sel"])
def test_text_is_readable_on_every_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_highlighted_words_are_readable(palette: Palette) -> None:
    assert contrast(palette.hl_text, palette.hl) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", SEEN)
def test_event_and_disagreement_stay_apart(palette: Palette, kind: str) -> None:
    assert math.dist(lab(seen_as(palette.event, kind)), lab(seen_as(palette.dis, kind))) >= 50


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_configured_theme_is_the_palette(theme: str) -> None:
    configured = tomllib.loads(CONFIG.read_text())["theme"][theme]
    palette = PALETTES[theme]
    assert (configured["backgroundColor"], configured["textColor"]) == (palette.bg, palette.text)
    assert configured["primaryColor"] == configured["linkColor"] == palette.event
    assert (configured["secondaryBackgroundColor"], configured["borderColor"]) == (palette.bg2, palette.line)


def test_colours_as_css() -> None:
    assert rgba("#1D5C94", 0.5) == "rgba(29,92,148,0.5)"
    assert "--tl-event:#1D5C94;" in css_variables(LIGHT)
    assert "--tl-hl-line:#B98900;" in css_variables(LIGHT)

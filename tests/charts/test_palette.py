"""Colours keep their contrast in both themes, and event and disagreement stay apart for every reader."""

import math
import tomllib
from pathlib import Path

import pytest

from timeline.charts.palette import DARK, LIGHT, PALETTES, Palette, css_variables, rgba

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

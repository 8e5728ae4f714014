"""The colours of both themes. Three meanings only: event, disagreement, and the words that give a date."""

from dataclasses import asdict, dataclass
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour the interface uses, as ``#rrggbb``."""

    bg: str
    bg2: str
    card: str
    text: str
    muted: str
    line: str
    line2: str
    event: str
    dis: str
    sel: str
    hl: str
    hl_line: str
    hl_text: str
    stem: float  # opacity of stems
    band: float  # opacity of spans


LIGHT = Palette(
    bg="#FCFBF8", bg2="#F3F1EB", card="#FFFFFF", text="#1B1E23", muted="#5D626B", line="#DAD6CC", line2="#E9E6DE",
    event="#1D5C94", dis="#B5460B", sel="#E5EDF5", hl="#FBE7A1", hl_line="#B98900", hl_text="#1B1E23",
    stem=0.28, band=0.64,
)  # fmt: skip
DARK = Palette(
    bg="#14171B", bg2="#1D2127", card="#191D22", text="#ECEBE7", muted="#A4A9B1", line="#383D45", line2="#272C33",
    event="#82B8E8", dis="#F0A05A", sel="#1F2D3B", hl="#5C4A14", hl_line="#E0B93F", hl_text="#FFF1C2",
    stem=0.42, band=0.78,
)  # fmt: skip
PALETTES: dict[Theme, Palette] = {"light": LIGHT, "dark": DARK}
# Classes of events beside ``event``, in the order in which they are given out. These, ``event``, ``dis`` and ``OTHERS``
# are at least 15 apart (CIEDE2000, where 1 can just be seen) for normal, protan, deutan and tritan sight, and stand out
# 3:1 from every ground: found by a search over some thousand colours, as no such set could be made by eye.
CATEGORIES: dict[Theme, tuple[str, ...]] = {
    "light": ("#550A0C", "#8779E6", "#B97294", "#36204A", "#059761"),
    "dark": ("#148461", "#987695", "#C1F7BA", "#747E18", "#7378EE"),
}
OTHERS: dict[Theme, str] = {"light": "#525558", "dark": "#D9DCDF"}  # classes beyond the colours


def rgba(colour: str, opacity: float) -> str:
    """A ``#rrggbb`` colour with an opacity from 0 to 1: ``rgba("#1D5C94", 0)`` is ``"rgba(29,92,148,0)"``."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity:g})"


def css_variables(palette: Palette) -> str:
    """The palette as CSS custom properties: ``--tl-event:#1D5C94;...``."""
    return "".join(f"--tl-{name.replace('_', '-')}:{value};" for name, value in asdict(palette).items())

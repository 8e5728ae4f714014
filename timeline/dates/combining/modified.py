"""The "early", "late" or "about" before a name, and the part of it that they mean."""

import re
from dataclasses import replace
from functools import lru_cache

from timeline.dates.combining.kinds import compiled, is_bare, kind_of
from timeline.dates.lexicon import PART_MODS, Mod
from timeline.dates.meaning import Core, Edge, Named, Shift
from timeline.dates.piece import Piece

_MODIFIED = (
    r"(?:(?:the )?(?:very )?(?:early|mid|late|middle)(?: -| to (?:mid|late)-)?[ -]"
    r"|end-|(?:early|earlier|late|later) (?:in|on) (?:the )?|(?:the )?(?:very )?{partmod} of (?:the )?"
    r"|(?:the )?(?:earlier|later) )\Z"
)
_ABOUT = r"(?:around|about|circa|ca\.|(?-i:c)\.|approximately|roughly) \Z"
_LETTERS = re.compile(r"[a-z]+")
# The last words of the two patterns above, looked for first.
_MODIFIER_ENDS = frozenset(
    "end early earlier late later mid middle in on of the around about circa ca c approximately roughly".split()
)
_BEFORE_NAME = 40  # characters before a piece in which its modifier stands


def with_modifier(run: str, piece: Piece, floor: int) -> Piece:
    """The piece with the modifier before it, which begins at ``floor`` or later: "early" + "2003", "end of" + "May"."""
    low = max(floor, piece.start - _BEFORE_NAME)
    if low == piece.start or _last_word(run[low : piece.start]) not in _MODIFIER_ENDS:
        return piece
    kind = kind_of(piece.meaning.core)
    if kind is None or piece.meaning.mod or kind == "clock":
        return piece
    about = compiled(_ABOUT).search(run, low, piece.start)
    found = about or compiled(_MODIFIED).search(run, low, piece.start)
    if found is None or (found.start() and run[found.start() - 1].isalnum()):
        return piece
    if about:
        core = piece.meaning.core  # "about last night" tells what of, not when
        owner = compiled("{apos}s").match(run, piece.end) is not None  # "get around Friday's ruling"
        absolute = isinstance(core, Named) and core.base is None and core.which is None and not owner
        meaning = replace(piece.meaning, mod="APPROX")
        return replace(piece, start=about.start(), meaning=meaning) if absolute else piece
    if found[0].lower().endswith((" in the ", " of the ")) and is_bare(piece.meaning.core):
        return piece  # "the end of the 2019 season" is no part of the year 2019
    mod = _mod_of(found[0])
    if mod is None or (kind in ("weekday", "day", "date") and found[0].strip().lower() in ("earlier", "later", "end-")):
        return piece  # "Earlier Friday" tells an order of events, not a part of that day
    meaning = replace(piece.meaning, mod=mod, edge=_edge_of(found[0], piece.meaning.core))
    return replace(piece, start=found.start(), meaning=meaning)


def _last_word(text: str) -> str:
    words = _LETTERS.findall(text.lower())
    return words[-1] if words else ""


def _edge_of(words: str, core: Core) -> Edge | None:
    said = words.lower()
    if isinstance(core, Shift) and core.count == 0 and re.match(r"earlier|later|rest|remainder|the (?:rest|rem)", said):
        return "so far" if said.startswith("earlier") else "to come"
    if "half" in said:
        return "half"
    return "sharp" if re.search(r"\b(?:end|beginning|start|close|turn|outset|days)\b", said) else None


@lru_cache(maxsize=4096)
def _mod_of(words: str) -> Mod | None:
    said = " ".join(re.findall(r"[a-z]+", words.lower()))
    for phrase in sorted(PART_MODS, key=lambda name: (-len(name), name)):
        if re.search(rf"\b{phrase}\b", said):
            return PART_MODS[phrase]
    return None

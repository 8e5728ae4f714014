"""A text with its blanks, hyphens and letters written the plain way, and where each of its places stood before.

Pages and PDF files hold blanks that do not break, hyphens of their own, marks without width, letters in two parts and
two letters in one, and lines that end where the page was full. A reader sees none of it, and rules are written for what
a reader sees.
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from timeline.dates.closed_up import ClosedUp

_BLANKS = "\x1c\x1d\x1e\x1f\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_HYPHENS = "\u2010\u2011"
_HALVES = "\ud800-\udfff"  # of signs that take two: no text in UTF-8 can hold one alone
_ONE_FOR_ONE = dict.fromkeys(_BLANKS, " ") | dict.fromkeys(_LINE_ENDS, "\n") | dict.fromkeys(_HYPHENS, "-")
_UNKNOWN = "\ufffd"
_SINGLE = re.compile(f"[{_BLANKS}{_LINE_ENDS}{_HYPHENS}{_HALVES}]")

_DASHED_DAY = re.compile(r"(?<![\d–])(\d{4})[–−](\d\d)[–−](\d\d)(?![\d–])", re.ASCII)  # "2021–10–20"

_UNSEEN = "\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"  # soft hyphens, joiners, directions
_ACCENTS = "\u0300-\u036f\u0653-\u0655"
_LIGATURES = "\ufb00-\ufb06"  # "ﬁrst", "ﬂoods"
_OTHERWISE = re.compile(
    rf"[\r{_UNSEEN}{_ACCENTS}{_LIGATURES}]"  # one set, which is found fast
    rf"(?:(?<=(?P<unseen>[{_UNSEEN}]))[{_UNSEEN}]*|(?<=(?P<line>\r))\n?|(?<=(?P<ligature>[{_LIGATURES}]))|[{_ACCENTS}]*)"
)
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4"}  # "5½ months"
_FRACTION = re.compile(r"(?<=\d)[½¼¾](?!\d)")  # German says "½8 Uhr" for half past seven
_STRESS = re.compile("(?<=[\u0400-\u04ff])[\u0300\u0301]")  # "у́тром", as books for learners mark it
_FEW_BLANKS = re.compile(r"\x20\x20\x20?(?=\S)")  # more of them part columns

_FULL_LINE = 40  # characters; what is shorter ended for another reason: a verse, an item, a post
_LONGEST_END = 14  # characters of the longest end that goes on: " through 12."
_SMALL = "a-zß-öø-ÿа-яёіїєґ"  # small letters that a line within a sentence begins with


def _after_full(line_end: str, following: str) -> re.Pattern[str]:
    """A line end after a full line; it stands first in the pattern, as literals are found fast."""
    return re.compile(rf"{line_end}(?<=[^\n]{{{_FULL_LINE}}}{line_end})(?=[{following}])")


_WRAPS = tuple(  # each line end with what finds it before a small letter, and before any other but after a full stop
    (end, _after_full(pattern, _SMALL), _after_full(rf"{pattern}(?<!\D\.{pattern})", rf"^\W_{_SMALL}"))
    for end, pattern in (("\r\n", r"\r\n"), ("\n", r"\n"))
)
# Small words that end no title and no item: the line after goes on whatever it begins with.
_GOES_ON = re.compile(
    r"[,(]\Z|[ (](?:a|an|the|in|on|at|of|to|by|for|from|since|until|till|during|about|after|before|through|with|and|or|"
    r"last|next|this|every|am|im|auf|für|den|dem|der|die|und|bis|von|vom|le|la|les|du|de|en|et|au|el|del|los|y|al|il|di|e|da|"
    r"do|em|no|na|op|van|het|desde|hasta|depuis|dès|até|dal|fino|sinds|في|и|с|до|в|на|по)(?: \d{1,2}\.?)?\Z",
    re.IGNORECASE,
)


def in_plain_signs(text: str) -> ClosedUp | None:
    """A text with every sign written the plain way; None for one that is so already.

    ``in_plain_signs("12\\u00a0May, the ﬁrst\\r\\nday").text`` is ``"12 May, the first\\nday"``.
    """
    single = _unwrapped(_SINGLE.sub(lambda found: _ONE_FOR_ONE.get(found.group(), _UNKNOWN), text))
    if not text.isascii():
        single = _DASHED_DAY.sub(r"\1-\2-\3", single)
    changes = sorted(_changes(single))
    if not changes:
        return None if single == text else ClosedUp(single, [0], [(0, len(single))])
    pieces: list[str] = []
    starts: list[int] = []
    before: list[tuple[int, int]] = []
    length = done = 0
    for start, end, plain in (*changes, (len(single), len(single), "")):
        for piece, first, last in ((single[done:start], done, start), (plain, start, end)):
            if piece:
                pieces.append(piece)
                starts.append(length)
                before.append((first, last))
                length += len(piece)
        done = end
    return ClosedUp("".join(pieces), starts, before)


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and plain form of all that is written in more or fewer characters than plainly."""
    for found in _OTHERWISE.finditer(text) if not text.isascii() or "\r" in text else ():
        start, end = found.span()
        if found["unseen"]:
            yield start, end, ""
        elif found["line"]:
            yield start, end, "\n"
        elif found["ligature"]:
            yield start, end, normalize("NFKC", found.group())
        elif start and text[start - 1].isalpha():
            yield start - 1, end, _STRESS.sub("", normalize("NFC", text[start - 1 : end]))
    for found in _FRACTION.finditer(text) if not text.isascii() else ():
        yield *found.span(), _FRACTIONS[found.group()]
    if "  " in text:
        for found in _FEW_BLANKS.finditer(text):
            if found.start() and not text[found.start() - 1].isspace():
                yield *found.span(), " "


def _unwrapped(text: str) -> str:
    """The text with a blank for each line end within a sentence: after a full line, before a small letter."""

    def blank(found: re.Match[str]) -> str:
        goes_on = _GOES_ON.search(text, max(0, found.start() - _LONGEST_END), found.start())
        return " " * len(found.group()) if goes_on else found.group()

    for line_end, before_small, before_other in _WRAPS:
        if line_end in text:
            text = before_small.sub(" " * len(line_end), before_other.sub(blank, text))
    return text

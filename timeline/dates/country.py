"""The country of a publisher, from what is known of an article: a code, its web address, its language tag."""

import re

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "PW"})  # countries that write 10/20/2021 in English
BOTH_WAYS = frozenset({"CA"})  # where both orders are common
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#@]*@)?(?P<host>[^/?#:]+)", re.IGNORECASE)
# Domains of countries that publishers anywhere use, and those that stand for no country.
_ANYWHERE = frozenset({"io", "tv", "co", "me", "ai", "fm", "ly", "cc", "ws", "eu", "su", "gg", "to", "nu", "la", "sh"})
_AMERICAN = frozenset({"gov", "mil", "edu"})


def country_of(language: str | None) -> str | None:
    """The country that a language tag names: ``"en-GB"`` is GB; None for a bare language."""
    parts = (language or "").replace("_", "-").split("-")[1:]
    return next((part.upper() for part in parts if len(part) == 2 and part.isascii() and part.isalpha()), None)


def country_of_address(url: str | None) -> str | None:
    """The country that a web address belongs to: ``"https://www.example.co.uk/a"`` is GB; None for ``.com``."""
    found = _HOST.match(url or "")
    last = found["host"].rstrip(".").rpartition(".")[2].lower() if found else ""
    if last in _AMERICAN:
        return "US"
    if len(last) != 2 or not (last.isascii() and last.isalpha()) or last in _ANYWHERE:
        return None
    return "GB" if last == "uk" else last.upper()


def publisher_country(url: str | None, language: str | None) -> str | None:
    """The country of an article's publisher: of its language tag, else of its address; None where neither tells."""
    return country_of(language) or country_of_address(url)

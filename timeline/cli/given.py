"""What people give to a command, checked while the command line is read: paths, texts, languages and countries."""

from argparse import ArgumentTypeError
from pathlib import Path

from timeline.inert import web_address

_OTHER_COUNTRIES = frozenset({"XK"})  # Kosovo, which ISO 3166 leaves out


def path(words: str) -> Path:
    """A path. Raises ArgumentTypeError for an empty one, which would be the folder the command runs in, and for an
    address of the web."""
    if not words:
        raise ArgumentTypeError("a path cannot be empty")
    if web_address(words):
        raise ArgumentTypeError(
            f"{words} is a web address, and nothing is fetched from the web; give a file of this computer, such as the "
            "text of the page saved as .txt"
        )
    return Path(words)


def text(words: str) -> str:
    """A text that can be kept in a file. Raises ArgumentTypeError for bytes that are not UTF-8."""
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise ArgumentTypeError(f"{words!a} is not UTF-8") from error
    return words


def language(words: str) -> str:
    """A language by a code such as "de" or "pt-BR", or by its English name where it has a table of words.

    Raises ArgumentTypeError for one in which no date can be read. An empty text names none.
    """
    from timeline.dates.voices import is_language

    if words.strip() and not is_language(words):
        raise ArgumentTypeError(f"“{words}” is no language that dates are read in; give a code such as en, de or pt-BR")
    return words


def country(words: str) -> str:
    """A country by its code of two letters. Raises ArgumentTypeError for what is none."""
    code = words.strip().upper()
    code = "GB" if code == "UK" else code
    if code and code not in _OTHER_COUNTRIES and code not in _iso_countries():
        raise ArgumentTypeError(f"“{words}” is no country; give its code of two letters, such as US or GB")
    return code


def _iso_countries() -> frozenset[str]:
    """The codes of ISO 3166, of the table that the time zones come with."""
    from importlib.resources import files

    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8")
    return frozenset(line.partition("\t")[0] for line in table.splitlines() if not line.startswith("#"))

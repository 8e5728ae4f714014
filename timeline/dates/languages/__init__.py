"""Dates in other languages: one word table a language, one grammar for all.

To add a language, write a module with a ``Language`` of its words and forms (``table.py`` says what each field
means, ``slots.py`` what a form may hold), name it in LANGUAGES, and give it a table of sentences that hold and of
look-alikes in ``tests/dates/languages/tables``.
"""

from functools import cache
from importlib import import_module

from timeline.dates.languages.table import Language

LANGUAGES: dict[str, str] = {
    "es": "SPANISH",
    "de": "GERMAN",
    "fr": "FRENCH",
    "pt": "PORTUGUESE",
    "it": "ITALIAN",
    "nl": "DUTCH",
    "ru": "RUSSIAN",
    "uk": "UKRAINIAN",
    "ar": "ARABIC",
}


@cache
def language_of(code: str) -> Language | None:
    """The word table of a language, read when first asked for; None when there is none."""
    if code not in LANGUAGES:
        return None
    table: Language = getattr(import_module(f"timeline.dates.languages.{code}"), LANGUAGES[code])
    return table

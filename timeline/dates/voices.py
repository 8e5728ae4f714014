"""How a text of one language is read: what finds its expressions, its tenses and the words that leave a side open.

Every language ends in the same meanings, so that placing, explaining and writing values is shared.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from timeline.dates import direction
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.dotted_clocks import with_dotted_clocks
from timeline.dates.early_years import with_early_years
from timeline.dates.elided import with_centuries_of_ordinals, with_next_of_this
from timeline.dates.find import Candidate, candidates
from timeline.dates.history.told_times import with_days_beside_told, with_told_times
from timeline.dates.post_hours import with_post_hours
from timeline.dates.post_words import with_post_words
from timeline.dates.refine import refined
from timeline.model import Side

# What else metadata calls a language, beside its two-letter code (ISO 639-2 and the English name).
CODES = {
    "eng": "en", "english": "en", "spa": "es", "spanish": "es", "deu": "de", "ger": "de", "german": "de",
    "fra": "fr", "fre": "fr", "french": "fr", "por": "pt", "portuguese": "pt", "ita": "it", "italian": "it",
    "nld": "nl", "dut": "nl", "dutch": "nl", "rus": "ru", "russian": "ru", "ukr": "uk", "ukrainian": "uk",
    "ara": "ar", "arabic": "ar",
}  # fmt: skip
# "Sat 25: quiz", "shut on Friday 24"
_DAY_ALONE = (
    r" (?P<day>[1-9]|[12]\d|3[01])"
    r"(?:(?=\s?[:,;)!?]|\s?\Z|\n|\s?\.(?!\d))(?!\s?[:,]\d)|(?= (?:at|from|is|will|until|and|&|[-–])\s))"
)
_SIDES = frozenset({"since", "in", "until", "till", "til", "to"})  # last words that may leave a side open


@dataclass(frozen=True, slots=True)
class Voice:
    """The things that differ between languages.

    ``find`` gives the candidates of a text in order, ``tense`` which way the verb at a candidate looks, and
    ``open_side`` the side that a word before it leaves open ("since", "until"). ``day_alone`` finds the day of
    the month that stands alone after a weekday: "na terça-feira (10)". ``has_clitics`` tells that "'s" belongs to
    the word before it, as it does not in the Dutch "'s avonds".
    """

    find: Callable[[str], tuple[Candidate, ...]]
    tense: Callable[[str, int, int], Tense | None]
    open_side: Callable[[str, int], Side | None]
    of_history: Callable[[str, Sequence[Candidate]], tuple[Candidate, ...]] | None = None
    day_alone: re.Pattern[str] | None = None
    has_clitics: bool = False


def voice_of(language: str | None, text: str) -> Voice:
    """The voice for a language code such as "de", "pt-BR" or "eng"; where there is none, the text itself tells.

    A language without a word table is read for absolute dates alone, one that cannot be told as English. What names no
    language, as "und" and "unknown" in metadata, says nothing.
    """
    code = _bare(language or "")
    if not is_language(code):
        from timeline.dates.languages.detect import detect

        code = _bare(detect(text) or "en")
    return _voice(CODES.get(code, code))


def _bare(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].strip().lower()


def is_language(name: str) -> bool:
    """Whether a name is that of a language in which dates are read: a code such as "de" or "pt-BR", or "German"."""
    return bool(name) and _is_known(_bare(name))


@cache
def _is_known(code: str) -> bool:
    from timeline.dates.languages import LANGUAGES

    if not code or code == "en" or code in LANGUAGES or code in CODES:
        return bool(code)
    from dateparser.data.languages_info import language_order

    from timeline.dates.languages.fallback import CODES as RENAMED

    return code in RENAMED or code in language_order


@cache
def _voice(code: str) -> Voice:
    if code == "en":
        day_alone = re.compile(_DAY_ALONE)
        return Voice(
            _find_english, direction.tense, _open_side_english, with_told_times, day_alone=day_alone, has_clitics=True
        )
    from timeline.dates.languages import fallback, language_of, search
    from timeline.dates.languages.direction import tense

    table = language_of(code)
    if table is None:
        return Voice(partial(fallback.candidates, code=code), _no_tense, _no_side)
    find, opens = partial(search.candidates, language=table), partial(search.open_side, table)
    alone = re.compile(table.day_alone) if table.day_alone else None
    return Voice(find, partial(tense, table), opens, day_alone=alone)


def _find_english(text: str) -> tuple[Candidate, ...]:
    found = with_early_years(text, refined(text, candidates(text)))
    found = with_centuries_of_ordinals(text, with_next_of_this(text, with_days_beside_told(text, found)))
    return with_dotted_clocks(text, with_post_words(text, with_post_hours(text, found)))


def _open_side_english(text: str, start: int) -> Side | None:
    """ "since 2017" and "post-2017" are open to the future, "until June" to the past; the mention stays "2017"."""
    if text[start - 1 : start] == "-":
        word = text[max(0, start - len(" post-")) : start - 1].rpartition(" ")[2].lower()
        return "end" if word == "post" else "start" if word == "pre" else None
    head = text[max(0, start - 20) : start].split()
    word = head[-1].lower() if head and text[start - 1].isspace() else ""
    if word not in _SIDES:
        return None
    before = head[-2].lower() if len(head) > 1 else ""
    if word == "since" or (word == "in" and before == "since"):
        return "end"
    return "start" if word in ("until", "till", "til") or (word == "to" and before == "up") else None


def _no_tense(text: str, start: int, end: int) -> Tense | None:
    return None


def _no_side(text: str, start: int) -> Side | None:
    return None

"""What only looks like a date in a language other than English, told by the words around it."""

import re
from functools import cache, lru_cache

from timeline.dates.find import Candidate
from timeline.dates.languages.slots import alternatives, slots, split
from timeline.dates.languages.table import Language, Unless
from timeline.dates.lexicon import expand
from timeline.dates.meaning import Core, Named, Shift

_CONTEXT = 40  # characters to each side that look-alikes are told by
_LABEL = re.compile(r"(?:[$£€¥#№]\s?|[^\W\d_]-|\w/|\d[.,])\Z")
_QUOTE_OPENS, _QUOTE_CLOSES = re.compile(r"[\"“„«»‹›‘‚']\s?\Z"), re.compile(r"\s?[\"“”«»‹›’']")
_COUNTED = re.compile(r"\s?(?:%|°|€|\$|£)|[.,]?\d|-\d\d-\d")
_TO_NEXT_YEAR = re.compile(r"[/–-]\d\d(?:\d\d)?(?!\d|[.-]\d)")  # "в сезоне-2020/21"
_BARE_CLOCK = re.compile(r"\d?\d[.:]\d\d")
_ARTICLE = re.compile(r"(?:el|le|il|o) ", re.IGNORECASE)  # "in the street on 3 May": what is named so has none
_LAST_SURE_YEAR = 2035  # a bare figure above is a year only after a word that says so

_Around = tuple[re.Pattern[str], re.Pattern[str]]  # what ends the text in front, and what starts the text behind
_VERSION = re.compile(r"\d\d?\.\d\d?\.\d\d?")
# Programs and words for a version; "(FAZ 5.4.21)" is a day.
_PROGRAM = re.compile(
    r"(?:\b(?:Linux|[Kk]ernel|Apache|Windows|Android|Python|Samba|Perl|Ruby|Java|Firefox|Chrome|iOS|PHP|GIMP|GNOME|KDE"
    r"|[Vv]ersi[oóõ]n[ei]?n?|[Vv]ersão|[Vv]ersie|[Rr]elease|[Uu]pdate|[Ff]irmware)|[a-z][A-Z]\w*)[\s-]\Z"
)


@cache
def _look_alikes(language: Language) -> tuple[tuple[re.Pattern[str], _Around], ...]:
    return _compiled(language.unless)


@cache
def _events(language: Language) -> tuple[tuple[re.Pattern[str], _Around], ...]:
    return _compiled(language.counted_from_event)


@cache
def _last_ones(language: Language) -> tuple[tuple[re.Pattern[str], _Around], ...]:
    return _compiled(language.last_of)


def _compiled(items: tuple[Unless, ...]) -> tuple[tuple[re.Pattern[str], _Around], ...]:
    return tuple(
        (re.compile(item.said), (re.compile(rf"(?:{item.before})\Z"), re.compile(item.after))) for item in items
    )


@lru_cache(maxsize=16_384)
def _around_of(language: Language, said: str) -> tuple[_Around, ...]:
    """What must stand around these words that they are a look-alike: texts say the same words again and again."""
    return tuple(around for item, around in _look_alikes(language) if item.fullmatch(said))


def counts_from_event(language: Language, text: str, candidate: Candidate) -> bool:
    """Whether a shift counts from an event that the text names behind it, "deux jours après le vote", or tells with no
    verb that looks ahead how long something took: "se hizo en dos días"."""
    if not language.counted_from_event or not isinstance(candidate.piece.meaning.core, Shift):
        return False
    return _any_matches(_events(language), text, candidate)


def is_last_of_something(language: Language, text: str, candidate: Candidate) -> bool:
    """Whether a period is the last one of what the text names beside it, "el último año de su mandato", and not the
    one just over."""
    core = candidate.piece.meaning.core
    if not language.last_of or not isinstance(core, Shift) or core.count != -1 or candidate.piece.meaning.mod:
        return False
    return _any_matches(_last_ones(language), text, candidate)


def _any_matches(items: tuple[tuple[re.Pattern[str], _Around], ...], text: str, candidate: Candidate) -> bool:
    said = text[candidate.start : candidate.end]
    head = text[max(0, candidate.start - _CONTEXT) : candidate.start]
    tail = text[candidate.end : candidate.end + _CONTEXT]
    return any(item.fullmatch(said) and before.search(head) and after.match(tail) for item, (before, after) in items)


@cache
def _counted_next(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{alternatives(split(language.counted))})\b")


@cache
def _year_lead(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(split(language.year_leads))})\s+\Z|[(–-]\s?\Z", re.IGNORECASE)


@cache
def _label(language: Language, of_it: bool) -> re.Pattern[str]:
    """What numbers and names: "page 1998", and with ``of_it`` "Avenue du 8 Mai"; "la ley de 2007" has its year."""
    of = slots(language)["of"] if of_it else ""
    return re.compile(expand(rf"(?<!\w)(?:{alternatives(split(language.labels))}) {of}\Z"), re.IGNORECASE)


def _is_short(core: Core) -> bool:
    """Whether a core is a bare year, month or day of a month, as labels have them."""
    if not isinstance(core, Named):
        return False
    return core in (Named(year=core.year), Named(month=core.month), Named(month=core.month, day=core.day))


@cache
def _clock_lead(language: Language, strict: bool) -> re.Pattern[str]:
    """What may stand before bare figures of a clock; "24:22" without a preposition is a score."""
    words = rf"(?<!\w)(?:{alternatives(split(language.clock_leads))})\s+\Z"
    return re.compile(words if strict else rf"{words}|(?:^|[(,;:/–-]\s?|\n)\Z", re.IGNORECASE)


def is_look_alike(language: Language, text: str, candidate: Candidate) -> bool:
    """Whether a candidate is no date after all: a price, a score, a counted thing or one its table names."""
    said = text[candidate.start : candidate.end]
    head = text[max(0, candidate.start - _CONTEXT) : candidate.start]
    tail = text[candidate.end : candidate.end + _CONTEXT]
    core = candidate.piece.meaning.core
    if _VERSION.fullmatch(said) and _PROGRAM.search(head):
        return True
    dated = isinstance(core, Named) and core == Named(year=core.year)
    if _is_short(core) and not _ARTICLE.match(said) and _label(language, not dated).search(head):
        return True
    if _BARE_CLOCK.fullmatch(said) and not _clock_lead(language, ":" in said).search(head):
        return True
    if isinstance(core, Named) and dated and said.isdigit() and core.year is not None:
        if _QUOTE_OPENS.search(head) and _QUOTE_CLOSES.match(tail):
            return True  # a title
        of_pair = candidate.piece.ends_pair or _TO_NEXT_YEAR.match(tail)
        labelled = _LABEL.search(head) and not of_pair
        if labelled or _COUNTED.match(tail) or _counted_next(language).match(tail):
            return True
        sure = language.first_sure_year <= core.year <= _LAST_SURE_YEAR
        if not sure and not candidate.piece.ends_pair and not _year_lead(language).search(head):
            return True
    return any(before.search(head) and after.match(tail) for before, after in _around_of(language, said))

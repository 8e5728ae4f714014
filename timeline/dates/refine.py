"""From what the rules find to what is kept: refusals asked, and words let go that do not belong to a date."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

from timeline.dates.bare_hours import as_hour, clock_of_post
from timeline.dates.choosing_words import counted_to, with_choice_behind, without_that
from timeline.dates.counts_refined import (
    after_taking_over,
    beside_what_was_told,
    day_before_count,
    length_compared,
    of_year_told,
    reach_of_something,
    some_day,
    without_last,
)
from timeline.dates.early_years import with_year_of_three
from timeline.dates.find import Candidate
from timeline.dates.lexicon import full_year
from timeline.dates.meaning import Core, Length, Meaning, Named, Shift
from timeline.dates.piece import Piece
from timeline.dates.posts import is_post
from timeline.dates.quotations import day_of_speaking
from timeline.dates.rates import as_rate
from timeline.dates.refusals import REFUSALS
from timeline.dates.refusals.drops import without_drop
from timeline.dates.refusals.ordinals import noun_follows
from timeline.dates.reports import of_report, of_whole_year, of_year_ended
from timeline.dates.rules.bare_hours import NAME as HOUR_ALONE
from timeline.dates.rules.numeric import DAY_TO_SHORT_YEAR
from timeline.dates.rules.weekdays import DAY_WITHOUT_ARTICLE
from timeline.dates.rules.years import YEAR_AHEAD
from timeline.dates.run_times import without_run_time
from timeline.dates.surroundings import NOUN_NEXT, after, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_DESCRIBES = re.compile(r"the\s+(?:early|mid|late)-[a-z]+\Z", _I)
_POST_CLOCK_LEAD = re.compile(r"(?:\b(?:at|abt|ard)|@)\s*$", _I)
_MOVES_AT = late_pattern(
    r"\b(?:lands?|arriv(?:es?|ing)|departs?|departing|leaves|leaving|gets in|takes off|taking off|kicks off|sails"
    r"|docks|boards|boarding) at\s+$",
    _I,
)
_DAY_NEXT = re.compile(r" (?:yesterday|today|tomorrow)\b(?!['’]s)")
_LATE = late_pattern(r"(?:late|early)\s+(?:on\s+)?", _I)
_LATE_BY = late_pattern(
    r"(?<!\bfor )(?<!\bafter )(?<!\bof )(?<!\bwithin )(?<!\bin )(?<!\bspent )(?<!\blasted )(?<!\bthan )(?<!\bthe )"
    r"(?<!\blast )(?<!\bfirst )(?<!\banother )(?<!\babout )(?<!\bsome )(?<!\bor )(?<!\band )"
    r"\b(?:an?|one|two|three|four|five|six|ten|several|a few|\d{1,2}) ?"
    r"(?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?)\s+$",
    _I,
)
_SHUTS = late_pattern(r"\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|finish(?:es|ed|ing)?)(?: up| down)?\s+$", _I)
_STAYS = late_pattern(r"\b(?:stay(?:s|ed|ing)?(?: up| out)?|working|allowed (?:up|out)|running|be up)\s+$", _I)
_THE_NTH = late_pattern(r"(?<=[a-z.])\s+the\s+[a-z-]+\Z", _I)
_THE_DAY = late_pattern(r"(?:\s+of)?\s+the\s+\d+(?:st|nd|rd|th)\Z", _I)
_OF_NIGHT = late_pattern(r" (?:shifts?|bus(?:es)?|trains?|flights?|watch|sky|skies|market|staff|school|game)\b", _I)
_THE_NIGHT = late_pattern(r"the night", _I)
_THROUGH = late_pattern(r"\b(?:through|throughout|during|all|spent|passed)\s+$", _I)
_COUNTS_ON = late_pattern(  # "on May one of the men", "until May two hundred men"
    r"\s+(?:and a half|of|or (?:two|three|more)|hundred|thousand|million|billion|dozen|percent|per cent|pct)\b"
)
_LIKE_THIS_ONE = late_pattern(r"\b(?:the|an?|this|that|its|his|her|their|our|another)\s+$", _I)  # "than the March one"
_NAMES_A_DAY = late_pattern(
    r"\b(?:on|until|till|effective|due|payable|pay|record|dated|ended|ending|the|starting|beginning|scheduled)\s+$",
    _I,
)
_AS_A_DAY = late_pattern(r" [A-Z][a-z]+ [a-z]\Z")  # "to expire April Three unless", and not "In June Two Ships Sank"
_NAMES_A_MONTH = late_pattern(r"\b(?:in|during|late|early|mid|every|each|of)[\s-]+$", _I)
_PART_FIRST = re.compile(r"(?:mid|early|late)\b", _I)
_IN = re.compile(r"\bin\s+$", _I)
_OF = re.compile(r"\s+of\b")
_ARTICLE = re.compile(r"the\s+", _I)
_GAMES = late_pattern(  # a winter that tells these Games from those of the summer, and no time
    r"\s+(?:Olympics?|Olympiad|Paralympics?|Games|Universiade|Deaflympics|X[ -]Games|Youth Olympics?|Goodwill Games)\b"
)
_NO_NOUN_OF_SEASON = late_pattern(  # "in the spring two armies met", "where did the summer go"
    r"\s+(?:two|three|four|five|six|seven|eight|nine|ten|some"
    r"|several|many|most|more|few|all|both|another|no|nearly|almost"
    r"|about|only|further|new|such|these|those|there|go|goes|went|comes?|came|brought|saw|passed|began|ended"
    r"|(?-i:[A-Z][a-z]+(?! (?:[A-Z]|of )|ese|ish)))\b",
    _I,
)
_SEASON_LAST = re.compile(r"[\s,]+\w+\Z")
_OF_A_DAY = re.compile(r"\s+(?:you|u|i|be|pls|please|lol|only|there|here|onwards?|is|are|can|does|doors|from)\b", _I)
_MIDNIGHT = 24 * 60  # as the rule of midnight has it, in minutes of the day it ends
_TO_AN_HOUR = late_pattern(r"(?:\s(?:and|to|until|till|through)\s|\s?[-–—]\s?)\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b")
_DAY_OF_MIDNIGHT = re.compile(r"midnight\W+\w", re.IGNORECASE)  # a day is named with it
_AFTER = re.compile(r"\b(?:after|past)\s+\Z", re.IGNORECASE)


def _month_alone(text: str, candidate: Candidate) -> Candidate:
    """The month of "In June the first ships came", where "the first" is of the ships."""
    core = candidate.piece.meaning.core
    nth = _THE_NTH.search(text, candidate.start, candidate.end)
    if nth is None or not isinstance(core, Named) or core.year is not None:
        return candidate
    tail = after(text, candidate)
    if _IN.search(before(text, candidate)) is None and not NOUN_NEXT.match(tail) and not _OF.match(tail):
        return candidate
    return candidate.with_core(Named(month=core.month), end=nth.start(), rule="month")


def _trimmed(text: str, candidate: Candidate) -> Candidate:
    """Without words of another noun: "the summer offensive" keeps "summer", "a sharp fall in 1986" the year."""
    if candidate.piece.rule == "month and day in words":
        return _month_alone(text, candidate)
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is not None or core.base is not None:
        return without_drop(text, candidate)
    article = _ARTICLE.match(text, candidate.start, candidate.end)
    if article is None:
        return candidate
    described = _DESCRIBES.match(text, candidate.start, candidate.end) is not None  # "the mid-May trip"
    bare_season = core.season is not None and core.which is None and not candidate.piece.meaning.mod
    tail = after(text, candidate)
    if not (described or bare_season) or not NOUN_NEXT.match(tail):
        return candidate
    if bare_season and text[article.end()].islower() and _NO_NOUN_OF_SEASON.match(tail):
        return candidate
    return replace(candidate, start=article.end())


def _year_of_games(text: str, candidate: Candidate) -> Candidate:
    """The year alone of "the 1976 Winter Olympics"."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.season is None or core != Named(year=core.year, season=core.season):
        return candidate
    season = _SEASON_LAST.search(text, candidate.start, candidate.end)
    if season is None or not text[candidate.start].isdigit() or not _GAMES.match(after(text, candidate)):
        return candidate
    return candidate.with_core(Named(year=core.year), end=season.start(), rule="year")


def _clock_of_figures(text: str, candidate: Candidate) -> Candidate:
    """As a clock time: "around 1800 yesterday", and "at 1830" in a post; "at 1830 prices" stays a year."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is None:
        return candidate
    hour, minute = divmod(core.year, 100)
    if hour > 23 or minute > 59:
        return candidate
    led = _POST_CLOCK_LEAD.search(before(text, candidate)) is not None
    if (led or candidate.piece.meaning.mod == "APPROX") and _DAY_NEXT.match(after(text, candidate)) is not None:
        return candidate.with_core(Named(minute=hour * 60 + minute), rule="time in four figures")
    if not led or not words_of(text, candidate).isdigit() or NOUN_NEXT.match(after(text, candidate)):
        return candidate
    moves = _MOVES_AT.search(before(text, candidate)) is not None
    if not moves and not is_post(text):
        return candidate
    rule = "time in four figures" if moves else "four figures as a clock"
    return candidate.with_meaning(Meaning(Named(minute=hour * 60 + minute)), rule=rule)


def _month_before_number(text: str, candidate: Candidate) -> Candidate:
    """The month of "In June two ships came", where the number is of the ships; "payable June two" is a day."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is not None:
        return candidate
    head, tail = before(text, candidate), after(text, candidate)
    as_a_day = _AS_A_DAY.search(text, candidate.start, candidate.end + 2) is not None
    led = core.which is None and (as_a_day or _NAMES_A_DAY.search(head) is not None)
    noun = NOUN_NEXT.match(tail) is not None
    counts = _COUNTS_ON.match(tail) is not None or (noun and not led)
    parted = _PART_FIRST.match(text, candidate.start) is not None  # "since mid-May two have left"
    stands_for_a_noun = core.day == 1 and not noun and _LIKE_THIS_ONE.search(head) is not None
    if not counts and not stands_for_a_noun and not parted and _NAMES_A_MONTH.search(head) is None:
        return candidate
    end = candidate.start + len(words_of(text, candidate).rsplit(maxsplit=1)[0])
    return candidate.with_core(replace(core, day=None), end=end, rule="month")


def _after_midnight(text: str, candidate: Candidate) -> Candidate:
    """ "shortly after midnight on Tuesday" is early on Tuesday, and so is "between midnight and 3 a.m. on Tuesday";
    "until midnight on Tuesday" is where that day ends."""
    meaning = candidate.piece.meaning
    if not isinstance(meaning.core, Named) or meaning.core.minute != _MIDNIGHT:
        return candidate
    dated = _DAY_OF_MIDNIGHT.search(text, candidate.start, candidate.end) is not None
    if not (_AFTER.search(before(text, candidate)) if dated else _TO_AN_HOUR.match(text, candidate.end)):
        return candidate
    return candidate.with_core(replace(meaning.core, minute=0))


def _weekday_alone(text: str, candidate: Candidate) -> Candidate:
    """The weekday of "on Friday 3rd Battalion men": the ordinal is of the noun after it."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.day is None or not NOUN_NEXT.match(after(text, candidate)):
        return candidate
    if _OF_A_DAY.match(after(text, candidate)):
        return candidate
    end = candidate.start + len(words_of(text, candidate).rsplit(maxsplit=1)[0])
    return candidate.with_core(replace(core, day=None), end=end, rule="weekday")


def _part_alone(text: str, candidate: Candidate) -> Candidate:
    """The part of the day of "before evening the 7th Regiment was back": the ordinal is of the noun after it."""
    through = _THE_NIGHT.fullmatch(text, candidate.start, candidate.end) and _THROUGH.search(before(text, candidate))
    if through and not _OF_NIGHT.match(text, candidate.end):
        return candidate.with_core(Named(part="NI", overnight="untold"))  # "spent the night there", told today
    core, nth = candidate.piece.meaning.core, _THE_DAY.search(text, candidate.start, candidate.end)
    if nth is None or not isinstance(core, Named) or core.month is not None or not noun_follows(text, candidate):
        return candidate
    return candidate.with_core(replace(core, day=None), end=nth.start())


def _late_by(text: str, candidate: Candidate) -> Candidate:
    """Without a "late" or "early" that is of something else: "40 minutes late this morning" and "we close early today"
    hold "this morning" and "today"; "talked for two hours late Tuesday" keeps it."""
    late = _LATE.match(text, candidate.start, candidate.end)
    if late is None:
        return candidate
    head, shuts = before(text, candidate), late[0].lower().startswith("early")
    if not (_LATE_BY.search(head) or (_SHUTS if shuts else _STAYS).search(head)):
        return candidate
    return candidate.with_meaning(Meaning(candidate.piece.meaning.core), start=late.end())


def _short_year_of_month(text: str, candidate: Candidate) -> Candidate:
    """The month and year of "it left in jan 06": who says "in" and a nought names no day."""
    core, said = candidate.piece.meaning.core, words_of(text, candidate)
    if (
        not isinstance(core, Named)
        or said[-2:-1] != "0"
        or said[-3:-2] != " "
        or not _IN.search(before(text, candidate))
    ):
        return candidate
    return candidate.with_core(Named(year=full_year(int(said[-2:])), month=core.month), rule="month year")


# What is read anew before refusals are asked, by the rule that read it.
_READ_ANEW: dict[str, Callable[[str, Candidate], Candidate]] = {
    "year": _clock_of_figures,
    YEAR_AHEAD: clock_of_post,
    "month day": _short_year_of_month,
    "month and number in words": _month_before_number,
    DAY_WITHOUT_ARTICLE: _weekday_alone,
    HOUR_ALONE: lambda text, candidate: as_hour(text, candidate) or candidate,  # which is refused then
    DAY_TO_SHORT_YEAR: day_before_count,
    "part of the day": _part_alone,
}
# What may change of the words that are kept, by the kind of what they mean, in this order.
_CHANGES: dict[type[Core], tuple[Callable[[str, Candidate], Candidate], ...]] = {
    Named: (
        with_choice_behind,
        counted_to,
        without_that,
        without_run_time,
        _late_by,
        _year_of_games,
        _trimmed,
        _after_midnight,
        with_year_of_three,
    ),
    Length: (as_rate, without_last, some_day, reach_of_something, beside_what_was_told),
    Shift: (
        _late_by,
        after_taking_over,
        length_compared,
        of_report,
        of_year_told,
        of_whole_year,
        of_year_ended,
        day_of_speaking,
    ),
}


def keep(text: str, candidate: Candidate) -> bool:
    """Whether no refusal applies: ``"may"`` in "He may go" is not kept."""
    for test in _tests_about(candidate.piece.meaning, candidate.piece.rule):  # noqa: SIM110 - asked for each mention
        if test(text, candidate):
            return False
    return True


@lru_cache(maxsize=16_384)
def _tests_about(meaning: Meaning, rule: str) -> tuple[Callable[[str, Candidate], bool], ...]:
    """The tests that can apply to words of one meaning: few, so that the rest need not be asked for each mention."""
    piece = Piece(0, 0, meaning, rule)
    return tuple(refusal.test for refusal in REFUSALS if refusal.about(piece))


def refined(text: str, found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that are dates, with the words that belong to them."""
    out: list[Candidate] = []
    for candidate in found:
        anew = _READ_ANEW.get(candidate.piece.rule)
        told = anew(text, candidate) if anew is not None else candidate
        if keep(text, told):
            for change in _CHANGES.get(type(told.piece.meaning.core), ()):
                told = change(text, told)
            out.append(told)
    return tuple(out)

"""What only looks like a date: named tests on a candidate in its text, with what each refuses and keeps."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.dates.bare_hours import as_hour
from timeline.dates.find import Candidate
from timeline.dates.games import PARTS_OF_A_GAME, of_a_game
from timeline.dates.meaning import Length, Named, Shift
from timeline.dates.name_words import month_as_word, season_as_word, weekday_as_word
from timeline.dates.named_years import is_named_or_counted, is_of_a_year
from timeline.dates.no_holidays import is_no_holiday
from timeline.dates.piece import Piece
from timeline.dates.plain_figures import RULES_IN_DOUBT, is_plain_figures
from timeline.dates.plain_numbers import is_plain_number
from timeline.dates.post_words import of_posts_alone
from timeline.dates.rates import is_rate
from timeline.dates.rules.bare_hours import NAME as HOUR_ALONE
from timeline.dates.rules.posts import POSTS_ONLY
from timeline.dates.surroundings import NOUN_NEXT, after, bare, before, only, words_of
from timeline.dates.titles import in_a_name, in_an_address
from timeline.dates.weak_words import new_year_gone, of_a_service, of_the_age, sums_up, too_weak
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_DAYS_NEAR = frozenset(Shift("day", count) for count in (-1, 0, 1))
_QUOTE_OPEN = late_pattern(r"[\"”“‘'`]$")
_QUOTE_CLOSE = late_pattern(r"[,.]?[\"”’']")
_CLAUSE_END = late_pattern(r"\s*(?:[,.;)]|$|\n|so far\b|as a whole\b|to date\b|overall\b)", _I)
_AGE = re.compile(r"[-–\s]+olds?\b|\s+(?:read|listen|watch)\b|\s+of\s+age\b", _I)
_RATE = late_pattern(
    r"(?:[\d,.]*\d|million|billion|trillion|percent|per cent|cents|dollars|hours|days|times|pounds|barrels|tons"
    r"|share|night|%)"
    r"(?:\s+[a-z]+)?\s+$",
    _I,
)
_WHAT_A = late_pattern(r"\b(?:such|what|many|(?:choose|pick|fix|name) (?:him )?)\s*$", _I)  # "what a day it was"
_CLOCK_LEAD = late_pattern(
    r"(?:\b(?:at|by|until|till?|doors|gates|kick-?off|KO|pitch|curtain|starts?|opens?|closes?|ends?|trains?['’]s|from|to|since|around|before|after|about|between|and|the|or)|[-–,(\n|·])\s*$|^\s*$",
    _I,
)
_NEW_ENTRY = late_pattern(r"[a-z][.!?][\"”’')]?\s+$")
_CAPITAL_NEXT = late_pattern(r"\s+[A-Z]")
_TIMED_NEXT = late_pattern(  # "a 6:20 flight", "their 7:30 kick-off"
    r"\s(?:flights?|trains?|bus|ferry|boat|start|kick-?off|tip-?off|appointment|meeting|show(?:ing)?|class|alarm|service|mass|bell|deadline|screening|performance|reservation)\b",
    _I,
)
_CODE = re.compile(r"\b[A-Z][A-Z0-9]*-$")  # the "SX-2000s" are a make of machine
_PRICED = late_pattern(  # "the pound stood at 1.40 last night"
    r"\b(?:stood|trad(?:es|ed|ing)|quoted|priced|closed|ended)(?: [a-z]+){0,2} at $", _I
)
_VERSE = late_pattern(
    r"\b(?:Quran|Qur['’]an|Koran|Bible|Surah?|Psalms?|Genesis|Exodus|Leviticus|Deuteronomy|Isaiah|Jeremiah|Ezekiel|Daniel"
    r"|Proverbs|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Ephesians|Hebrews|Revelation|chapter|verse),?\s*"
    r"(?:[(\[]|-LRB-)?\s*$"
)
# "in his 60s", "in their 40s or 50s", "in the upper 80s", "lows in the 30s"
_PERSON_IN = late_pattern(  # "a man in early 30s", but "men in the early 30s"
    r"\b(?:man|woman|men|women|boy|girl|male|female|victim|driver|passenger|person|people|mother|father|couple)\s+in\s+$",
    _I,
)
_POSSESSOR = late_pattern(
    r"\b(?:his|her|their|my|your|our)\s+(?:early |mid-?|late |low |upper )?"
    r"(?:\d0s,? (?:and |or |to |or even |and even )?(?:early |mid-?|late )?)*$|\b(?:low|lower|upper|high)\s+$"
    r"|\b(?:highs|lows|temperatures?|temps|mercury|thermometers?|readings)\b[^.;\n]{0,40}"
    r"\b(?:in|into|near|around|to|from)\s+(?:the\s+)?$",
    _I,
)
_PACE = late_pattern(
    r"\s?(?:pace|clip|splits?|(?:a|per)\smile|marathon|half-marathon|odds|favou?rites?)\b", _I
)  # "at 2:10 pace"
_UNIT_AS_WORD = late_pattern(
    r"\s+(?:care|labou?rers?|traders?|schools?|nursery|spa|trippers?|centre|center|shift|club|watchman|school|when)\b",
    _I,
)
_IS_LAST = late_pattern(r"\s+(?:before|to|for|on which|that)\b", _I)
_ON = late_pattern(r"(?:^|[.;!?,]\s+|\n\s*|\b(?:and|but)\s+)on\s+$", _I)
# What begins a sentence after the day that opens it: "On the 15th Napoleon crossed", "On the 9th two men were shot",
# "On the 3rd oil depots were hit".
_ACTS_NEXT = late_pattern(
    r"\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|\d[\d,]*"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|some|several|many|most|about|nearly|over|more|another|these"
    r"|those)\s|(?:General |Colonel |Marshal |Admiral |Captain |Sir |Lord |King |Prince )?"
    r"(?!(?:Circuit|District|Army|Corps|Division|Brigade|Regiment|Battalion|Infantry|Cavalry|Fleet|Foot|Street|Avenue"
    r"|Floor|Congress|Amendment|Parallel|Century|Earl|Duke|Baron|Dynasty|Republic)\b)[A-Z][a-z]+(?:['’]s [a-z]+)?"
    r" (?:[a-z]+ed|had|took|came|went|left|fell|met|began|sent|made|gave|won|lost|led|held|broke|fought|rode|wrote)\b"
    r"|(?!(?:floor|hole|day|minute|lap|level|storey|story|birthday|century|parallel|street|avenue|anniversary)\b)"
    r"(?:[a-z]+ ){0,2}[a-z]+s (?:[a-z]+ed|were|had|took|came|went|left|fell|met|began|broke|fought)\b)"
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A test that says whether a candidate is no date after all, with things it refuses and one it keeps.

    ``about`` says from the words alone whether the test can apply at all.
    """

    name: str
    test: Callable[[str, Candidate], bool]
    refused: tuple[str, ...]
    kept: str
    about: Callable[[Piece], bool] = lambda piece: True


def _names(part: str) -> Callable[[Piece], bool]:
    """Whether a piece names a part of the calendar: ``_names("month")`` holds for "Aug. 31"."""

    def names(piece: Piece) -> bool:
        return isinstance(piece.meaning.core, Named) and getattr(piece.meaning.core, part) is not None

    return names


def _names_only(part: str) -> Callable[[Piece], bool]:
    """Whether a piece names a part of the calendar and nothing else: ``_names_only("day")`` holds for "the 11th"."""
    return lambda piece: only(piece.meaning, part) is not None


def _measures(piece: Piece) -> bool:
    return isinstance(piece.meaning.core, Length) or piece.rule == "decade in digits" or _names("decade")(piece)


def _is_one_word(piece: Piece) -> bool:
    return not isinstance(piece.meaning.core, Named | Shift) or piece.rule in (
        "bare plural unit",
        "part of the day",
        "overnight",
    )


def _part_of_a_name(text: str, candidate: Candidate) -> bool:
    if text[candidate.start - 1 : candidate.start] == "#" and words_of(text, candidate).isalpha():
        return True  # "#monday" files a post and dates nothing
    return in_a_name(text, candidate.start, candidate.end) or in_an_address(text, candidate.start, candidate.end)


def _age_or_rate(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    figures = candidate.piece.rule == "decade in digits" and words_of(text, candidate)[0].isdigit()
    if figures and (re.match(r"\s+of\b", after(text, candidate)) or _CODE.search(before(text, candidate))):
        return True
    if isinstance(core, Named) and core.decade is not None:
        head = before(text, candidate)
        bare = not words_of(text, candidate).lower().startswith("the ")
        return _POSSESSOR.search(head) is not None or (bare and _PERSON_IN.search(head) is not None)
    if not isinstance(core, Length):
        return False
    said, head, tail = words_of(text, candidate).lower(), before(text, candidate), after(text, candidate)
    if re.search(r"\d\s+[A-Z][a-z]+$", words_of(text, candidate)):
        return True
    if _AGE.match(tail) or re.search(r"\baged\s+$", head):
        return True
    if said.startswith("many") and re.search(r"\bin\s+as\s+$", head):
        return True  # "his third win in as many weeks" is said of the three wins
    if re.fullmatch(
        r"an?\s+(?:second|quarter)|(?:more|less)\s+than\s+a\s+quarter|(?:nearly|about|almost|over)\s+a\s+quarter", said
    ):
        return True
    if core.unit == "Q" and (re.match(r"\s+of\b", tail) or said.startswith("some")):
        return True
    if not core.count and core.count is not None:
        return True
    if re.fullmatch(r"a\s+minute", said) and NOUN_NEXT.match(tail):
        return True
    if re.fullmatch(r"a\s+(?:day|night)", said) and _UNIT_AS_WORD.match(tail):
        return True
    of_unit = bool(re.match(r"an?\s", said)) and core.count == 1
    if of_unit and _WHAT_A.search(head):
        return True
    return of_unit and _RATE.search(head) is not None and not is_rate(text, candidate)


def _no_period_now(text: str, candidate: Candidate) -> bool:
    """Whether the words name a programme, "This Week", begin a phrase, "quarter-to-quarter", or "next day delivery"."""
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    if candidate.piece.rule == "the period as a whole":
        return _CLAUSE_END.match(tail) is None
    if tail.startswith(("-to-", "–to–")) or of_a_service(text, candidate):
        return True
    if said.lower().endswith(" fiscal") or candidate.piece.rule == "mid-year":
        return NOUN_NEXT.match(tail) is not None  # "the current fiscal crisis", "at mid-year talks"
    if said.lower() == "the last day" and _IS_LAST.match(tail):
        return True  # "the last day before the vote" is hardly yesterday
    titled = said.istitle() and " " in said
    return titled and bool(_QUOTE_OPEN.search(head) and _QUOTE_CLOSE.match(tail))


def _ordinal_of_something(text: str, candidate: Candidate) -> bool:
    if bare(candidate, "day") is None:
        return False
    if _ON.search(before(text, candidate)) and _ACTS_NEXT.match(text, candidate.end):
        return False
    return not re.match(
        r"\s*(?:[,.;:)!?]|$|\s(?:and|of|to|at|in|was|for|when|after|before|they|he|she|it|we|but|as|the|there|his|her|its"
        r"|their|from|by|with|until|while|were|had|has|have|another|both|all|some|a|an|no|also|if|so|i|u|dont|pls|lol|onwards?"
        r"|or(?= the \d)|is(?= (?:my|our|your)\b)"
        r"|on(?=\s?[,.;)]|\s(?:and|but|he|she|it|they)\b)|[a-z]{2,}ed(?=\s?[,.;]|\s(?:to|at|in|by|with|when|after)\b))\b)",
        after(text, candidate),
    )


def _figures_not_clock(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if candidate.piece.rule != "time in figures" or not isinstance(core, Named):
        return False
    if core != Named(minute=core.minute, twelve=core.twelve):
        return False
    if _VERSE.search(before(text, candidate)) or _PACE.match(after(text, candidate)):
        return True
    if _NEW_ENTRY.search(before(text, candidate)) and _CAPITAL_NEXT.match(after(text, candidate)):
        return False  # of a live blog: "It is over. 16:58 The minister will speak"
    return _CLOCK_LEAD.search(before(text, candidate)) is None and not _TIMED_NEXT.match(after(text, candidate))


def _no_hour(text: str, candidate: Candidate) -> bool:
    return as_hour(text, candidate) is None


def _is_a_price(text: str, candidate: Candidate) -> bool:
    return "." in words_of(text, candidate).split()[0] and _PRICED.search(before(text, candidate)) is not None


def _named_day(piece: Piece) -> bool:
    core = piece.meaning.core
    return isinstance(core, Named) and core.holiday is not None


REFUSALS: tuple[Refusal, ...] = (
    Refusal(
        "a word that means a time in posts alone",
        of_posts_alone,
        ("The plan of the day changed.", "A future king was born."),
        "have a great day!!",
        lambda piece: piece.rule in POSTS_ONLY,
    ),
    Refusal(
        "a number, not an hour",
        _no_hour,
        ("It burned one night at 8 Hill Street.",),
        "It began at 11 on Tuesday.",
        lambda piece: piece.rule == HOUR_ALONE,
    ),
    Refusal(
        "a price, not an hour",
        _is_a_price,
        ("The pound stood at 1.40 last night.",),
        "It failed at 7.40 last night.",
        lambda piece: piece.rule == "hour of a named part of the day",
    ),
    Refusal(
        "a word or a name, not a month",
        month_as_word,
        ("He may go.", "They march on.", "May said so.", "Give to the DEC appeal."),
        "It began in May.",
        _names("month"),
    ),
    Refusal(
        "not a weekday",
        weekday_as_word,
        ("Sun Microsystems grew.", "He sat there.", "Black Saturday came."),
        "It began on Sunday.",
        _names("weekday"),
    ),
    Refusal(
        "not a season",
        season_as_word,
        ("Prices fall.", "They spring up."),
        "It began in the fall.",
        _names("season"),
    ),
    Refusal(
        "a number, not a year",
        is_plain_number,
        ("in 2000 homes", "He spent $1999.", "Highway 2000", "at 2010 Main Street", "Police counted 1950 marchers."),
        "It began in 2000.",
        is_of_a_year,
    ),
    Refusal(
        "a fraction, a score or a code, not a day",
        is_plain_figures,
        ("3/4 of them left.", "He scored 8/10.", "order 20211020"),
        "It began on 10/19.",
        lambda piece: piece.rule in RULES_IN_DOUBT,
    ),
    Refusal(
        "a title, a plan or a count, not a year",
        is_named_or_counted,
        (
            "He was reading 1984.",
            "Vision 2030 is a plan.",
            "two thousand people came",
            "his 1987 Ford Escort broke down",
        ),
        "It began in two thousand.",
        is_of_a_year,
    ),
    Refusal(
        "a part of a game, not of a year",
        of_a_game,
        ("They scored early in the second quarter.", "He kicked a field goal in the third quarter."),
        "Sales fell in the second quarter.",
        lambda piece: piece.meaning.core in PARTS_OF_A_GAME,
    ),
    Refusal(
        "no named day",
        is_no_holiday,
        ("They lent him money.", "Tariq Ramadan spoke.", "the Easter Islanders"),
        "It began in Lent.",
        _named_day,
    ),
    Refusal(
        "a part of a name",
        _part_of_a_name,
        (
            "The Sunday Times ran it.",
            "so tired #monday",
            "USA Today polled them.",
            "see https://a.example.org/2021/10/19/talks",
        ),
        "It ran on Sunday.",
    ),
    Refusal(
        "an age or a rate",
        _age_or_rate,
        (
            "a 17-year-old boy",
            "3 min read",
            "He is in his 30s.",
            "his third win in as many weeks",
        ),
        "It took 17 years.",
        _measures,
    ),
    Refusal(
        "a word too weak alone",
        too_weak,
        ("The Daily Planet", "as soon as they left"),
        "It is printed daily.",
        _is_one_word,
    ),
    Refusal(
        "an age, not a day",
        of_the_age,
        ("It is hard on today's youth.", "They are the leaders of tomorrow.", "They were here today, gone tomorrow."),
        "It began with today's vote.",
        lambda piece: piece.meaning.core in _DAYS_NEAR,
    ),
    Refusal(
        "a new year that has begun",
        new_year_gone,
        ("Sales fell in the new year.",),
        "Sales will fall in the new year.",
        lambda piece: piece.rule == "the new year",
    ),
    Refusal(
        "all in all",
        sums_up,
        ("At the end of the day, it is a matter of trust.",),
        "It closed at the end of the day.",
        lambda piece: isinstance(piece.meaning.core, Shift),
    ),
    Refusal(
        "no period of its own",
        _no_period_now,
        ('a host of ABC\'s "This Week"', "The quarter-to-quarter rise slowed.", "He is grateful for the year he had."),
        "For the year, sales rose.",
        lambda piece: isinstance(piece.meaning.core, Shift),
    ),
    Refusal(
        "an ordinal of something else",
        _ordinal_of_something,
        ("the 11th Circuit",),
        "It began on the 11th.",
        _names_only("day"),
    ),
    Refusal(
        "a score or a ratio, not a clock time",
        _figures_not_clock,
        ("They won 3:15 odds.", "He read from Matthew 4:29 to them."),
        "It starts at 3:15.",
        lambda piece: piece.rule == "time in figures",
    ),
)

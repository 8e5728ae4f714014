"""What only looks like a date, and words that do not belong to it: named tests on a candidate in its text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.dates.find import Candidate
from timeline.dates.lexicon import MONTHS, WEEKDAYS
from timeline.dates.meaning import Core, Length, Meaning, Named, Recurring, Shift
from timeline.dates.piece import Piece
from timeline.dates.plain_numbers import is_plain_number
from timeline.dates.posts import is_post
from timeline.dates.rules.posts import JOINED_ANYWHERE, POSTS_ONLY
from timeline.dates.titles import in_a_name, in_an_address

_I = re.IGNORECASE
_CONTEXT = 40  # characters to each side that the tests look at
# Month names that are also words or people's names.
_NAMES = frozenset({"may", "march", "mar", "jan", "dec", "june", "april", "august", "sep", "jun", "apr"})
_PLAIN_WORDS = frozenset({"may", "march", "mar", "jan", "dec", "sep", "august"})
_LEADS = (
    r"in|on|since|until|till|by|from|to|through|thru|during|last|next|this|of|early|late|mid|before|after|between|"
    r"for|around|about|every|each|following|throughout|past|starting|beginning|ending|ended|previous|than|coming|"
    r"dated|late in|per"
)
_LEAD = re.compile(rf"(?:\b(?:{_LEADS})|[-–(/])\s*$", _I)
_LIST_LEAD = re.compile(r"(?:\b(?:and|or|the|that|same|a|an|one|first|another|their|its)|,)\s*$", _I)
_SHORT_DAY_LEAD = re.compile(
    r"(?:\b(?:on|since|until|till|last|next|this|early|late|every|each|coming|following|previous)|[(|]"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?\s*(?:[-–,/&]|and|or|to|through|thru))\s*$",
    _I,
)
_QUOTE_OPEN = re.compile(r"[\"”“‘'`]$")
_QUOTE_CLOSE = re.compile(r"[,.]?[\"”’']")
_VERB_LAST = re.compile(
    r"(?:\b(?:to|will|would|may|might|could|can|should|must|not|cannot|did|does)|n['’]t|['’]ll)\s+$", _I
)
_CLAUSE_END = re.compile(r"\s*(?:[,.;)]|$|\n|so far\b|as a whole\b|to date\b|overall\b)", _I)
_AVERAGE = re.compile(r"\baverage(?:d|s)?\s+$", _I)
_TITLE = re.compile(
    r"\b(?:Mrs?|Ms|Miss|Dr|President|Minister|Secretary|Theresa|Brian|James|Sir|Lady|Lord|Gen|Col|Capt|Sen|Rep|Lt|Prof)"
    r"\.?\s+$"
)
_SAYS = re.compile(
    r"(?:['’]s)?\s+(?:said|says|told|added|asked|himself|herself|wrote|thinks|Microsystems|Tzu|Yat|Myung)\b"
)
_DAY_NAMES = "mon|tue|wed|thu|fri|sat|sun|" + "|".join(name for name in WEEKDAYS if len(name) > 3)
_SHORT_WEEKDAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())
_WEEKDAYS_AS_WORDS = ("sun", "sat", "wed", "mon")
_IN_POST_LEAD = re.compile(rf"\b(?:on|by|until|till?|every|(?:{_DAY_NAMES}) ?(?:and|or|to|[-/,&–]))\s*$", _I)
_MODAL = re.compile(r"\s+(?:I|we|you|he|she|it|they|be|have|not|also|never|well|no)\b")
_NAME_NEXT = re.compile(r"\s+[A-Z][a-z]+")
_AGE = re.compile(r"[-–\s]+olds?\b|\s+(?:read|listen|watch)\b|\s+of\s+age\b", _I)
_RATE = re.compile(
    r"(?:[\d,.]*\d|million|billion|trillion|percent|per cent|cents|dollars|hours|days|times|pounds|barrels|tons"
    r"|share|night|%)"
    r"(?:\s+[a-z]+)?\s+$",
    _I,
)
_SEASON_LEAD = re.compile(
    r"(?:\b(?:in|the|by|since|until|during|this|last|next|early|late|mid|of|every|each|following|previous|coming|that|"
    r"through|past|for|and|or)|-)\s*$",
    _I,
)
_NOT_SEASON = re.compile(
    r"\s+(?:olympics?|games|camp|house|palace|break|training|water|school|coat|rolls?|onions?|apart|short|victim|prey|in|"
    r"love|by|to|from|below|behind|sharply|into|guy|lines?|mattress|of\s+(?!\d|last|this|next))\b",
    _I,
)
_VERBS_TOO = ("fall", "spring")
_SEASONAL = re.compile(
    r"\s+(?:offensives?|campaigns?|months?|session|holidays?|vacation|term|semester|harvest|recess|attacks?|fighting)\b",
    _I,
)
_NOUN_NEXT = re.compile(
    r"\s+(?!(?:of|and|or|in|to|was|were|is|had|has|have|when|as|but|for|with|after|before|the|a|an|they|he|she|it|we|I|"
    r"that|which|by|at|on|from|until|while|because|where|there|because|if|so|than|then|will|would|could|may|also|"
    r"ended|ending|ahead|alone|to|not|only|its|his|her|their|our|this|last|next|between|during|under|over|since)\b)[A-Za-z]"
)
_BARE_LEAD = re.compile(r"\b(?:for|in|took|lasted|within|after|of|last|through|takes?|spent|over|these|those)\s+$", _I)
_CLOCK_LEAD = re.compile(
    r"(?:\b(?:at|by|until|till|from|to|since|around|before|after|about|between|and|the|or)|[-–,(\n|·])\s*$|^\s*$", _I
)
_SOON_LATER = re.compile(r"\s+(?:after|afterwards?|thereafter|as)\b", _I)
_DONE = re.compile(r"\s+\w+(?:ed|ught|ew|ame|ook|ell|ost|ound|ent|ave|ecame|egan)\b")
_WAS = re.compile(r"\b(?:was|were|had|as|has|have|been)\s+$", _I)
_PART_AS_WORD = re.compile(r"\b(?:Good|good|a|an|per|every|each|pre-)\s*$")
_PART_LEAD = re.compile(r"\b(?:at|by|in|that|this|before|until|after|towards?)\s+$")
_OF_NAME = re.compile(r"\s+of\s+(?:the\s+|that\s+|this\s+|last\s+)?\w")
# "in his 60s", "in their 40s or 50s", "in the upper 80s", "lows in the 30s"
_POSSESSOR = re.compile(
    r"\b(?:his|her|their|my|your|our)\s+(?:early |mid-?|late |low |upper )?"
    r"(?:\d0s,? (?:and |or |to |or even |and even )?(?:early |mid-?|late )?)*$|\b(?:low|lower|upper|high)\s+$",
    _I,
)
_UNIT_AS_WORD = re.compile(
    r"\s+(?:care|labou?rers?|traders?|schools?|nursery|spa|trippers?|centre|center|shift|club|watchman|school)\b", _I
)
_OVERNIGHT_AS_WORD = re.compile(r"\s+(?:bags?|success(?:es)?|sensations?|celebrit(?:y|ies)|hits?|delivery|post)\b", _I)
_STREAM = re.compile(
    r"\b(?:electric(?:al)?|strong|direct|alternating|rip|ocean|sea|river|tidal|warm|cold|swift|fast|loop|air)\s+$", _I
)
_NOT_NOW = re.compile(r"\s+(?:account|affairs|tense|participle)\b(?! (?:deficit|surplus|gap))", _I)
_FALL_IN_YEAR = re.compile(r"(?:the\s+)?fall\s+in\s+(?=\d{4}\Z)", _I)


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


def _measures(piece: Piece) -> bool:
    return isinstance(piece.meaning.core, Length) or piece.rule == "decade in digits" or _names("decade")(piece)


def _is_one_word(piece: Piece) -> bool:
    return not isinstance(piece.meaning.core, Named | Shift) or piece.rule in ("bare plural unit", "part of the day")


def _head(text: str, candidate: Candidate) -> str:
    return text[max(0, candidate.start - _CONTEXT) : candidate.start]


def _tail(text: str, candidate: Candidate) -> str:
    return text[candidate.end : candidate.end + _CONTEXT]


def _said(text: str, candidate: Candidate) -> str:
    return text[candidate.start : candidate.end]


def _bare(candidate: Candidate, name: str) -> Named | None:
    """The core when it names nothing but ``name``."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or getattr(core, name) is None or candidate.piece.meaning.mod:
        return None
    return core if core == Named(**{name: getattr(core, name)}) else None


def _month_as_word(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.month is None:
        return False
    words = re.findall(r"[A-Za-z]+", _said(text, candidate))
    months = [word for word in words if word.lower() in MONTHS]
    if months and all(word in _PLAIN_WORDS for word in months):
        return not (months == ["august"] and _LEAD.search(_head(text, candidate)))
    if _bare(candidate, "month") is None:
        return False
    word, head, tail = _said(text, candidate), _head(text, candidate), _tail(text, candidate)
    plain = word.lower().rstrip(".")
    if _TITLE.search(head) or (plain in _NAMES and _SAYS.match(tail)):
        return True
    if plain not in _NAMES or word.endswith("."):
        return False
    if plain == "may" and _MODAL.match(tail):
        return True
    if _LEAD.search(head):
        return False
    if plain in ("june", "april", "august"):
        return bool(_NAME_NEXT.match(tail))
    return not _LIST_LEAD.search(head) or bool(_NAME_NEXT.match(tail))


def _weekday_as_word(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.weekday is None or core.day is not None or core.minute is not None:
        return False
    words = re.findall(r"[A-Za-z]+\.?", _said(text, candidate))
    last = words[-1]
    plain = last.lower().rstrip(".")
    if plain not in _SHORT_WEEKDAYS:
        return False
    capital, chosen = last[0].isupper(), core.which is not None and core.which != "that"
    if plain not in _WEEKDAYS_AS_WORDS:
        return not capital and not is_post(text)
    if plain == "sun" and _NAME_NEXT.match(_tail(text, candidate)):
        return True
    if not capital:
        return plain == "sun" or not is_post(text) or not (chosen or _IN_POST_LEAD.search(_head(text, candidate)))
    return not (last.endswith(".") or chosen or _SHORT_DAY_LEAD.search(_head(text, candidate)))


def _season_as_word(text: str, candidate: Candidate) -> bool:
    if _bare(candidate, "season") is None:
        return False
    said, tail = _said(text, candidate).lower(), _tail(text, candidate)
    if _NOT_SEASON.match(tail):
        return not (said.startswith("the ") and not said.endswith("fall") and re.match(r"\s+(?:in|by|to|from)\b", tail))
    if _SEASONAL.match(tail):
        return False
    if said.startswith("the ") or _SEASON_LEAD.search(_head(text, candidate)):
        return False
    return (said in _VERBS_TOO and not _said(text, candidate)[0].isupper()) or not is_post(text)


def _part_of_a_name(text: str, candidate: Candidate) -> bool:
    return in_a_name(text, candidate.start, candidate.end) or in_an_address(text, candidate.start, candidate.end)


def _age_or_rate(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    figures = candidate.piece.rule == "decade in digits" and _said(text, candidate)[0].isdigit()
    if figures and re.match(r"\s+of\b", _tail(text, candidate)):
        return True
    if isinstance(core, Named) and core.decade is not None:
        return bool(_POSSESSOR.search(_head(text, candidate)))
    if not isinstance(core, Length):
        return False
    said, head, tail = _said(text, candidate).lower(), _head(text, candidate), _tail(text, candidate)
    if re.search(r"\d\s+[A-Z][a-z]+$", _said(text, candidate)):
        return True
    if _AGE.match(tail) or re.search(r"\baged\s+$", head):
        return True
    if re.fullmatch(
        r"an?\s+(?:second|quarter)|(?:more|less)\s+than\s+a\s+quarter|(?:nearly|about|almost|over)\s+a\s+quarter", said
    ):
        return True
    if core.unit == "Q" and (re.match(r"\s+of\b", tail) or said.startswith("some")):
        return True
    if not core.count and core.count is not None:
        return True
    if re.fullmatch(r"a\s+minute", said) and _NOUN_NEXT.match(tail):
        return True
    if re.fullmatch(r"a\s+(?:day|night)", said) and _UNIT_AS_WORD.match(tail):
        return True
    return bool(re.match(r"an?\s", said)) and core.count == 1 and bool(_RATE.search(head))


def _too_weak(text: str, candidate: Candidate) -> bool:
    core, rule = candidate.piece.meaning.core, candidate.piece.rule
    said, head, tail = _said(text, candidate), _head(text, candidate), _tail(text, candidate)
    if rule == "bare plural unit":
        return _BARE_LEAD.search(head) is None and not is_post(text)
    if said.lower() == "soon":
        return bool(_SOON_LATER.match(tail) or _DONE.match(tail) or _WAS.search(head))
    if said.lower() in ("the past", "the present") and _NOT_NOW.match(tail):
        return True
    if said.lower() in ("current", "recent"):
        return not _NOUN_NEXT.match(tail) or said[0].isupper() or bool(_STREAM.search(head) or _NOT_NOW.match(tail))
    if said.lower() == "present":
        return True
    if isinstance(core, Recurring):
        if _AVERAGE.search(head):
            return True
        return said in ("Daily", "Weekly", "Monthly", "Nightly") and not is_post(text)
    if rule == "part of the day" and _bare(candidate, "part") is not None:
        return _loose_part(said, head, tail) and not is_post(text)
    return False


def _no_period_now(text: str, candidate: Candidate) -> bool:
    """Whether the words name a programme, ABC's "This Week", or only begin a phrase, "The quarter-to-quarter rise"."""
    said, head, tail = _said(text, candidate), _head(text, candidate), _tail(text, candidate)
    if candidate.piece.rule == "the period as a whole":
        return _CLAUSE_END.match(tail) is None
    if tail.startswith(("-to-", "–to–")):
        return True
    titled = said.istitle() and " " in said
    return titled and _QUOTE_OPEN.search(head) is not None and _QUOTE_CLOSE.match(tail) is not None


def _of_posts_alone(text: str, candidate: Candidate) -> bool:
    if candidate.piece.rule not in POSTS_ONLY or is_post(text):
        return False
    core = candidate.piece.meaning.core
    bare = isinstance(core, Named) and core in (
        Named(minute=core.minute, hour_only=core.hour_only),
        Named(part=core.part),
    )
    return bare or candidate.piece.rule not in JOINED_ANYWHERE


def _loose_part(said: str, head: str, tail: str) -> bool:
    """Whether a bare "night" or "morning" is a greeting, a rate or an adjective and no time."""
    if said[0].isupper() or _PART_AS_WORD.search(head) or _OVERNIGHT_AS_WORD.match(tail):
        return True
    fixed = said.lower().startswith("the ") or said.lower() == "overnight"
    return not fixed and _PART_LEAD.search(head) is None


def _ordinal_of_something(text: str, candidate: Candidate) -> bool:
    if _bare(candidate, "day") is None:
        return False
    return not re.match(
        r"\s*(?:[,.;:)!?]|$|\s(?:and|of|to|at|in|was|for|when|after|before|they|he|she|we|but|as)\b)",
        _tail(text, candidate),
    )


def _figures_not_clock(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if candidate.piece.rule != "time in figures" or not isinstance(core, Named):
        return False
    if core != Named(minute=core.minute):
        return False
    return _CLOCK_LEAD.search(_head(text, candidate)) is None


REFUSALS: tuple[Refusal, ...] = (
    Refusal(
        "a word that means a time in posts alone",
        _of_posts_alone,
        ("The plan of the day changed.", "A future king was born."),
        "have a great day!!",
        lambda piece: piece.rule in POSTS_ONLY,
    ),
    Refusal(
        "a word or a name, not a month",
        _month_as_word,
        ("He may go.", "They march on.", "May said so."),
        "It began in May.",
        _names("month"),
    ),
    Refusal(
        "not a weekday",
        _weekday_as_word,
        ("Sun Microsystems grew.", "He sat there."),
        "It began on Sunday.",
        _names("weekday"),
    ),
    Refusal(
        "not a season",
        _season_as_word,
        ("Prices fall.", "They spring up."),
        "It began in the fall.",
        _names("season"),
    ),
    Refusal(
        "a number, not a year",
        is_plain_number,
        ("in 2000 homes", "He spent $1999.", "Highway 2000", "at 2010 Main Street", "Police counted 1950 marchers."),
        "It began in 2000.",
        _names("year"),
    ),
    Refusal(
        "a part of a name",
        _part_of_a_name,
        ("The Sunday Times ran it.", "USA Today polled them.", "see https://a.example.org/2021/10/19/talks"),
        "It ran on Sunday.",
    ),
    Refusal(
        "an age or a rate",
        _age_or_rate,
        ("a 17-year-old boy", "3 min read", "He is in his 30s."),
        "It took 17 years.",
        _measures,
    ),
    Refusal(
        "a word too weak alone",
        _too_weak,
        ("The Daily Planet", "as soon as they left"),
        "It is printed daily.",
        _is_one_word,
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
        _names("day"),
    ),
    Refusal(
        "a score or a ratio, not a clock time",
        _figures_not_clock,
        ("They won 3:15 odds.",),
        "It starts at 3:15.",
        lambda piece: piece.rule == "time in figures",
    ),
)
_LAST = re.compile(r"last\s+", _I)
_ARTICLE = re.compile(r"the\s+", _I)


def _is_season_of_year(core: Core) -> bool:
    return isinstance(core, Named) and core.season is not None and core.year is not None


def _trimmed(text: str, candidate: Candidate) -> Candidate:
    """Without words of another noun: "the summer offensive" keeps "summer", "a sharp fall in 1986" the year."""
    core = candidate.piece.meaning.core
    fall = _FALL_IN_YEAR.match(text, candidate.start, candidate.end) if _is_season_of_year(core) else None
    if fall is not None and isinstance(core, Named):
        year = replace(candidate.piece, meaning=Meaning(Named(year=core.year)), rule="year")
        return replace(candidate, start=fall.end(), piece=year)
    if not isinstance(core, Named) or core.season is None or core.year is not None or candidate.piece.meaning.mod:
        return candidate
    article = _ARTICLE.match(text, candidate.start, candidate.end)
    if article is None or not _NOUN_NEXT.match(_tail(text, candidate)):
        return candidate
    return replace(candidate, start=article.end())


def _verb_last(text: str, candidate: Candidate) -> Candidate:
    """Without a "last" that is a verb: "is likely to last two weeks" holds "two weeks"."""
    core = candidate.piece.meaning.core
    last = _LAST.match(text, candidate.start, candidate.end)
    if last is None or not isinstance(core, Length) or not _VERB_LAST.search(_head(text, candidate)):
        return candidate
    meaning = replace(candidate.piece.meaning, core=replace(core, reach=0))
    return replace(candidate, start=last.end(), piece=replace(candidate.piece, meaning=meaning))


def _reach_of_something(text: str, candidate: Candidate) -> Candidate:
    """ "the last two weeks of the war" is a length and does not reach back from the publish date."""
    meaning = candidate.piece.meaning
    if not isinstance(meaning.core, Length) or not meaning.core.reach or not _OF_NAME.match(_tail(text, candidate)):
        return candidate
    plain = replace(meaning, core=replace(meaning.core, reach=0))
    return replace(candidate, piece=replace(candidate.piece, meaning=plain))


def keep(text: str, candidate: Candidate) -> bool:
    """Whether no refusal applies: ``"may"`` in "He may go" is not kept."""
    tests = _tests_about(candidate.piece.meaning, candidate.piece.rule)
    return all(not test(text, candidate) for test in tests)


@lru_cache(maxsize=16_384)
def _tests_about(meaning: Meaning, rule: str) -> tuple[Callable[[str, Candidate], bool], ...]:
    """The tests that can apply to words of one meaning: few, so that the rest need not be asked for each mention."""
    piece = Piece(0, 0, meaning, rule)
    return tuple(refusal.test for refusal in REFUSALS if refusal.about(piece))


def refined(text: str, found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that are dates, with the words that belong to them."""
    return tuple(
        _reach_of_something(text, _verb_last(text, _trimmed(text, candidate)))
        for candidate in found
        if keep(text, candidate)
    )

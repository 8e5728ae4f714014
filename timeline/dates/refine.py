"""What only looks like a date: each refusal is a named test on a candidate in its text."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.dates.find import Candidate
from timeline.dates.lexicon import MONTHS, WEEKDAYS
from timeline.dates.meaning import Length, Named, Recurring, Shift, Vague

_AMBIGUOUS_MONTHS = frozenset(
    {"may", "march", "mar", "jan", "dec", "august", "april", "june", "jun", "apr", "sep", "oct", "nov", "feb", "aug"}
)
_CUE_BEFORE = re.compile(
    r"(?:\b(?:in|on|since|until|till|by|from|to|through|during|last|next|this|of|early|late|mid|before|after|between|and|for|around|"
    r"about|every|each|or|following|throughout|past|as of|starting|beginning|ending|ended|late in|previous|earlier in|the|than|at|via|"
    r"that|same|coming|dated|week of)|[-–(/,])\s*$",
    re.IGNORECASE,
)
_TITLE_BEFORE = re.compile(
    r"\b(?:Mrs?|Ms|Miss|Dr|President|Minister|Theresa|Brian|James|Sir|Lady|Lord|Gen|Col|Capt|Sen|Rep|Robert|John|Mark|Fredric|Augustus)\.?\s+$"
)
_NAME_AFTER = re.compile(
    r"\s+(?:said|says|told|added|asked|himself|herself|Microsystems|Tzu|Yat|Myung|Valley|Times|City|Belt|Hall|Act|Madness|Carter|Wang)\b"
)
_MODAL_AFTER = re.compile(r"\s+(?:I|we|you|he|she|it|they|the|a|an|be|have|not|also|never|well|no)\b")
_MONEY_BEFORE = re.compile(r"(?:[$£€¥#№]\s?|\b(?:no|nos|number|room|flight|highway|route|interstate|page|pages|pp|model|boeing|level|version|section|article|"
                           r"channel|apartment|apt|suite|box|line|chapter|unit|lot|gate|bus|train|code|zip|part|figure|table|windows|office|rs|usd|eur|gbp)\.?\s+|[A-Za-z]-|[\w]/|\d[.,])$", re.IGNORECASE)  # fmt: skip
_COUNTED_AFTER = re.compile(
    r"\s*(?:%|°|(?:-|\s)?(?:percent|per\s+cent|troops|soldiers|people|persons|men|women|children|homes|houses|miles|km|kilometers|kilometres|"
    r"meters|metres|feet|ft|dollars|euros|pounds|points|votes|jobs|workers|employees|tons|tonnes|acres|hectares|barrels|copies|students|"
    r"fighters|refugees|prisoners|members|calories|rpm|cc|hp|mph|watts|volts|megawatts|times|units|cars|tanks|shares|words|pages|kg|lbs?|"
    r"million|billion|thousand|countries|places|residents|families|civilians|rounds|yards|aircraft|others|more|fans|seats|steps|dead|wounded)\b)",
    re.IGNORECASE,
)
_YEAR_CUE = re.compile(
    r"\b(?:in|since|until|till|by|from|to|through|during|of|early|late|mid|before|after|between|and|for|around|about|year|to|the|or|than|"
    r"circa|ca|c|back in|throughout|and|born|b|d|died|est|established|founded|until|as of|late in|spring|summer|autumn|fall|winter)\.?[\s-]*$|[(–—-]\s?$",
    re.IGNORECASE,
)
_PLURAL_AFTER = re.compile(
    r"\s+(?!(?:was|is|has|as|his|its|this|us|does|sales|elections|results|series|olympics|Olympics)\b)[a-z]+s\b"
)
_AGE_AFTER = re.compile(r"[-–\s]+olds?\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“‘'`]$"), re.compile(r"^[,.]?[\"”’']")
_SEASON_CUE = re.compile(
    r"(?:\b(?:in|the|by|since|until|during|this|last|next|early|late|mid|of|every|each|following|previous|coming|that|through|past|for)|-)\s*$",
    re.IGNORECASE,
)
_SPORT_AFTER = re.compile(
    r"\s+(?:olympics?|games|camp|house|palace|break|training|water|school|coat|roll|onions?|apart|short|victim|prey|in love|by|to|from|below|behind|sharply|into|guy|line|lines|mattress)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A test that says whether a candidate is no date after all, with things it refuses and one it keeps."""

    name: str
    test: Callable[[str, Candidate], bool]
    refused: tuple[str, ...]
    kept: str


def _head(text: str, candidate: Candidate, length: int = 40) -> str:
    return text[max(0, candidate.start - length) : candidate.start]


def _tail(text: str, candidate: Candidate, length: int = 40) -> str:
    return text[candidate.end : candidate.end + length]


def _bare(candidate: Candidate, name: str) -> Named | None:
    """The core when it names nothing but ``name``."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or getattr(core, name) is None or candidate.piece.meaning.mod or core.which:
        return None
    return core if core == Named(**{name: getattr(core, name)}) else None


def _month_as_word(text: str, candidate: Candidate) -> bool:
    if _bare(candidate, "month") is None:
        core = candidate.piece.meaning.core
        return isinstance(core, Named) and core.month is not None and _lower_word(text, candidate)
    word = text[candidate.start : candidate.end]
    plain = word.lower().rstrip(".")
    if plain in _AMBIGUOUS_MONTHS and not word[0].isupper():
        return True
    head, tail = _head(text, candidate), _tail(text, candidate)
    if _TITLE_BEFORE.search(head):
        return True
    if plain not in ("may", "march", "mar", "jan", "dec", "april", "june", "august", "jun", "apr", "sep"):
        return False
    if _CUE_BEFORE.search(head) and not (plain == "may" and re.match(r"\s+(?:be|have|not|also|well)\b", tail)):
        return bool(re.search(r"\b[A-Z][a-z]+\s*,\s*$", head)) and plain in ("may", "march") and False
    return (
        plain in ("may", "march", "mar", "jan", "dec", "jun", "apr", "sep")
        or bool(_NAME_AFTER.match(tail))
        or bool(re.match(r"\s+[A-Z][a-z]+", tail))
    )


def _lower_word(text: str, candidate: Candidate) -> bool:
    words = re.findall(r"[A-Za-z]+", text[candidate.start : candidate.end])
    months = [word for word in words if word.lower() in MONTHS]
    return bool(months) and all(word in ("may", "march", "mar", "dec", "jan", "sep") for word in months)


def _short_weekday(text: str, candidate: Candidate) -> bool:
    core = _bare(candidate, "weekday")
    if core is None:
        return False
    word = text[candidate.start : candidate.end]
    plain = word.lower().rstrip(".")
    if plain in ("sun", "sat", "wed", "mon", "fri", "thu", "tue", "tues", "thur", "thurs", "weds"):
        return not word[0].isupper() or plain in ("sun", "sat", "wed", "mon") and not word.endswith(".")
    return False


def _season_as_word(text: str, candidate: Candidate) -> bool:
    core = _bare(candidate, "season")
    if core is None:
        return False
    if _SPORT_AFTER.match(_tail(text, candidate)):
        return True
    said = text[candidate.start : candidate.end].lower()
    if said == "the fall" and re.match(r"\s+(?:of|in)\b", _tail(text, candidate)):
        return True
    return not said.startswith("the ") and _SEASON_CUE.search(_head(text, candidate)) is None


def _number_as_year(text: str, candidate: Candidate) -> bool:
    core = _bare(candidate, "year")
    if core is None or core.year is None or not text[candidate.start].isdigit() or core.year < 1000:
        return False
    head, tail = _head(text, candidate), _tail(text, candidate)
    if _MONEY_BEFORE.search(head) or _COUNTED_AFTER.match(tail):
        return True
    if _QUOTED[0].search(head) and _QUOTED[1].match(tail):
        return True
    if re.search(r"(?:Orwell['’]s|novel|film|movie|book|album)\s+[\"“]?$", head):
        return True
    if (
        re.match(r"\s+(?!(?:and|or|to|for|as|in|was|the|with|by)\b)[a-z]+s\b", tail)
        and core.year % 100 == 0
        and _PLURAL_AFTER.match(tail)
    ):
        return True
    if 1700 <= core.year <= 2035:
        return False
    return _YEAR_CUE.search(head) is None or _PLURAL_AFTER.match(tail) is not None


def _age(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if not isinstance(core, Length):
        return False
    tail = _tail(text, candidate)
    return (
        bool(_AGE_AFTER.match(tail))
        or bool(re.match(r"\s+(?:read|listen|watch)\b", tail))
        or bool(re.match(r"\s+of age\b", tail))
    )


def _empty_word(text: str, candidate: Candidate) -> bool:
    core, rule = candidate.piece.meaning.core, candidate.piece.rule
    said = text[candidate.start : candidate.end].lower()
    if rule == "bare plural unit":
        return (
            re.search(
                r"\b(?:for|in|took|lasted|within|after|of|over|last|through|many|takes?|take|spent|about|on)\s+$",
                _head(text, candidate),
            )
            is None
        )
    if isinstance(core, Vague) and said in ("current", "recent", "future") and False:
        return True
    if isinstance(core, Recurring) and said in ("daily", "weekly") and text[candidate.start].isupper():
        return True
    return isinstance(core, Shift) and False


def _bare_clock(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if candidate.piece.rule != "time in figures" or not isinstance(core, Named):
        return False
    if core.zone is not None or core.weekday is not None or core.day is not None or core.base is not None:
        return False
    head = _head(text, candidate)
    return (
        re.search(
            r"(?:\b(?:at|by|until|from|to|since|around|before|after|till|about|between|and|the)|[-–,(\n])\s*$|^$",
            head,
            re.IGNORECASE,
        )
        is None
    )


REFUSALS: tuple[Refusal, ...] = (
    Refusal(
        "a word or a name, not a month",
        _month_as_word,
        ("He may go.", "They march on.", "May said so."),
        "It began in May.",
    ),
    Refusal("not a weekday", _short_weekday, ("Sun Microsystems grew.", "He sat there."), "It began on Sunday."),
    Refusal("not a season", _season_as_word, ("Prices fall.", "They spring up."), "It began in the fall."),
    Refusal(
        "a number, not a year",
        _number_as_year,
        ("in 2000 homes", "He spent $1999.", "Highway 2000"),
        "It began in 2000.",
    ),
    Refusal("an age or a reading time", _age, ("a 17-year-old boy", "3 min read"), "It took 17 years."),
    Refusal("a word too weak alone", _empty_word, ("The Daily Planet",), "It is printed daily."),
    Refusal("a score or a ratio, not a clock time", _bare_clock, ("They won 3:15 odds.",), "It starts at 3:15."),
)
_ = WEEKDAYS


def keep(text: str, candidate: Candidate) -> bool:
    """Whether no refusal applies: ``"may"`` in "He may go" is not kept."""
    return not any(refusal.test(text, candidate) for refusal in REFUSALS)

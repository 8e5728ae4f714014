"""Words that count from a happening without naming a length: "the day after the talks", "since the takeover"."""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.actions import actions_in
from timeline.story.counted.happenings import namings
from timeline.story.counted.lengths import Length

Bound = Literal["point", "since", "until"]
_PART = r"(?:day|morning|afternoon|evening|night)"
_CLAUSE_END = late_pattern(
    r"[;:]\s|\.\Z|\.[”\"]|,\s|\s(?=(?:when|while)\s)|"
    r"\s(?=(?:and|but)\s(?:there|he|she|it|they|the|a)\b)"
)
_SUBJECT = late_pattern(r"(?:the|his|her|its|their|that)\s(?:\w+\s)?")
_ONE = late_pattern(r"(?:the|an?|his|her|its|their|our|that|this|those|these|he|she|they|it|we)\b|[A-Z]")
_EDGE = late_pattern(r"(?:end|start|beginning|close|opening)\b")  # of something else that is not named yet
_LONGEST_EVENT = 80  # characters of the words that name the happening


@dataclass(frozen=True, slots=True)
class Relation:
    """One way of counting from a happening that the words after it name, with an example.

    ``length`` is counted on (``sign`` 1) or back (-1) from its day; ``loose`` where the words give no exact number.
    """

    pattern: str
    length: Length
    sign: int
    bound: Bound
    example: str
    loose: bool = False


_DAY, _NONE = Length(1, "D"), Length(0, "D")
RELATIONS: tuple[Relation, ...] = (
    Relation(rf"the (?:very )?(?:same )?{_PART} (?:of|as)", _NONE, 0, "point", "Shops shut the day of the vote."),
    Relation(
        rf"the (?:very )?(?:next )?{_PART} (?:right |just )?(?:after|following)",
        _DAY,
        1,
        "point",
        "Troops left the day after the talks.",
    ),
    Relation(
        rf"the (?:very )?{_PART} (?:before|preceding|prior to|ahead of)",
        _DAY,
        -1,
        "point",
        "Troops left the day before the talks.",
    ),
    Relation(r"(?:on )?the eve of", _DAY, -1, "point", "Troops left on the eve of the talks."),
    Relation(r"the week (?:after|following)", Length(1, "W"), 1, "point", "Troops left the week after the talks."),
    Relation(
        r"the week (?:before|preceding|prior to|ahead of)",
        Length(1, "W"),
        -1,
        "point",
        "Troops left the week before the talks.",
    ),
    Relation(r"the month (?:after|following)", Length(1, "M"), 1, "point", "Troops left the month after the talks."),
    Relation(
        r"the month (?:before|preceding|prior to|ahead of)",
        Length(1, "M"),
        -1,
        "point",
        "Troops left the month before the talks.",
    ),
    Relation(r"the year (?:after|following)", Length(1, "Y"), 1, "point", "Troops left the year after the talks."),
    Relation(
        r"the year (?:before|preceding|prior to|ahead of)",
        Length(1, "Y"),
        -1,
        "point",
        "Troops left the year before the talks.",
    ),
    Relation(
        r"(?:within )?(?:just |only )?(?:minutes|moments|hours) (?:after|following|of|before)",
        _NONE,
        0,
        "point",
        "Troops left hours after the talks.",
    ),
    Relation(
        r"(?:within |just |only )?(?:days|weeks|months|years) (?:after|following|before)",
        _NONE,
        0,
        "point",
        "Troops left weeks after the talks.",
        loose=True,
    ),
    Relation(r"(?:ever )?since", _NONE, 0, "since", "Troops have been there since the takeover."),
    Relation(r"until|till", _NONE, 0, "until", "Troops were there until the takeover."),
)
_PATTERN = late_pattern(
    r"\b(?=[towjmhdyesu])(?<!to )(?:"  # the letters that they begin with
    + "|".join(rf"(?P<r{n}>{relation.pattern})" for n, relation in enumerate(RELATIONS))
    + ")",
    re.IGNORECASE,
)

# Without one of these no phrase can stand, and finding out is much cheaper than looking for the phrases.
_NEEDED = ("since", "til", "eve of")
_UNITS = ("day", "morning", "noon", "evening", "night", "week", "month", "year", "minute", "moment", "hour")
_NEEDED_ELSE = late_pattern(  # of which one of these units is a part
    r"(?:day|morning|afternoon|evening|night|week|month|year|minute|moment|hour)s? "
    r"(?:right|just|after|following|before|preceding|prior|ahead|of|as) "
)
# And one of these as written: a text in capitals is not looked through.
_AS_WRITTEN = (
    " after ", " following ", " before ", " preceding ", " prior to ", " ahead of ",
    "eve of ", "ince ", "ntil ", "till ",
)  # fmt: skip
_DAY_OF = late_pattern(r"(?:day|morning|afternoon|evening|night|minutes|moments|hours) (?:of|as) ")


class EventPhrase(NamedTuple):
    """A phrase that counts from a happening: its span up to the event's words, theirs, and the relation."""

    start: int
    end: int
    event: tuple[int, int]
    relation: Relation


def event_phrases(text: str) -> list[EventPhrase]:
    """The phrases of a sentence that count from a happening it names, in order.

    ``event_phrases("Shops shut the day of the vote.")`` gives one whose event is "the vote". Words that name no
    happening give none, such as "the day after Christmas".
    """
    lower = text.lower()
    counted = any(unit in lower for unit in _UNITS)
    if not any(word in lower for word in _NEEDED) and not (counted and _NEEDED_ELSE.search(lower)):
        return []
    if not any(word in text for word in _AS_WRITTEN) and not (counted and _DAY_OF.search(text)):
        return []
    found = []
    for match in _PATTERN.finditer(text):
        relation = RELATIONS[int(str(match.lastgroup)[1:])]
        span = event_span(text, match.end(), named=relation.bound != "point" or relation.sign == 0)
        if span is not None:
            found.append(EventPhrase(match.start(), match.end(), span, relation))
    return found


def event_span(text: str, start: int, *, named: bool = False) -> tuple[int, int] | None:
    """The words after ``start`` that name a happening, up to the end of their clause; None where none does.

    With ``named`` a noun must do so at once, for one happening ("the vote"), or a clause of three or four words; else
    any clause may ("envoys from Oslo met").
    """
    start += len(text[start:]) - len(text[start:].lstrip())
    stop = _CLAUSE_END.search(text, start, start + _LONGEST_EVENT)
    end = stop.start() if stop is not None else min(len(text), start + _LONGEST_EVENT)
    words = text[start:end]
    first = next(namings(words), None)
    if first is not None and first.start == 0:
        several = words[: first.end].endswith("s") and not words[: first.end].endswith(("ss", "talks"))
        return None if several and named else (start, start + first.end)
    acted = actions_in(words)
    if named:
        subject = _SUBJECT.match(words)
        if not acted or subject is None or acted[0].start != subject.end() or _EDGE.match(words, acted[0].start):
            return None
        return start, start + acted[0].end
    if _ONE.match(words) is None or not acted:
        return None  # "two days after infection" names no single one
    return start, start + acted[0].end

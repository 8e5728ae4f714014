"""Days and periods counted from another: "yesterday", "last week", "two days ago", "three months later"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, PART_MODS, PARTS, QUANTITY_MODS, VAGUE_COUNTS, parse_number, unit_code
from timeline.dates.meaning import Edge, Frame, Meaning, Named, Shift, Vague, shift_of
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import BEFORE_LAST
from timeline.dates.timex_length import length
from timeline.model import Grain

_DAY_WORDS = {"today": 0, "tdy": 0, "yesterday": -1, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tomoz": 1}
_STEP_OF_WORD = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "same": 0,
    "that": 0, "very": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1, "ensuing": 1,
}  # fmt: skip
_NARRATIVE_WORDS = frozenset({"that", "same", "very", "following", "previous", "preceding", "ensuing", "prior"})
_MOST_OF_ONE = 100  # "2 year ago" is a slip of the pen; "294,000 week ago" is a sum, and what it was then
_LONG_UNITS: dict[str, tuple[Grain | None, int]] = {
    "F": ("week", 2), "DE": ("year", 10), "CE": ("year", 100), "ML": ("year", 1000),
}  # fmt: skip


def _read_day_word(found: Match) -> Meaning | None:
    word = found["word"].lower()
    if word in ("tonight", "tonite"):
        return Meaning(Named(base=Shift("day", 0), part="NI"))
    return Meaning(Shift("day", _DAY_WORDS[word]))


def _read_new_year(found: Match) -> Meaning | None:
    return Meaning(Shift("year", 1))


def _read_beyond_day(found: Match) -> Meaning | None:
    return Meaning(Shift("day", -2 if found["side"].lower() == "before" else 2))


def _read_two_away(found: Match) -> Meaning | None:
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], -2 if found["last"] else 2))


def _read_step(found: Match) -> Meaning | None:
    word = found["word"].lower().split()[-1]
    code = unit_code(found["unit"])
    if code in ("DE", "CE") and (word in ("past", "coming") or (word == "next" and found["lead"] is not None)):
        return Meaning(length(code, 1.0, -1 if word == "past" else 1))  # ten years, not the 1980s
    if code == "WE" and word in ("coming", "upcoming"):
        return Meaning(Named(weekend=True, which="coming"))
    told = word in _NARRATIVE_WORDS or (word == "this" and code == "D")
    frame: Frame = "story" if told else "publish"
    if word == "next" and code == "D":
        sure = found["lead"] is not None or not found[0].startswith("next")
        frame = "story" if sure else "story now"  # "next day delivery" is of the day after today
    elif word == "next" and found["lead"] is not None:
        frame = "story now"  # "over the next year" looks ahead from today
    return Meaning(Shift(GRAIN_OF_UNIT[code], _STEP_OF_WORD[word], frame))


def _read_night_before_last(found: Match) -> Meaning | None:
    part = PARTS[found["part"].lower().replace("nite", "night")]
    return Meaning(Named(base=Shift("day", -2), part=part))


def _read_step_part(found: Match) -> Meaning | None:
    word = found["word"].lower().split()[-1]
    part = PARTS[found["part"].lower().replace("nite", "night")]
    if word == "last" and part not in ("NI", "EV"):
        return None
    frame: Frame = "story" if word in _NARRATIVE_WORDS or word == "next" else "publish"
    return Meaning(Named(base=Shift("day", _STEP_OF_WORD[word], frame), part=part))


def _counted(found: Match, sign: int, frame: Frame) -> Meaning | None:
    code = unit_code(found["unit"])
    words = " ".join(found["count"].lower().split())
    if words in VAGUE_COUNTS:
        return Meaning(Vague("PAST_REF" if sign < 0 else "FUTURE_REF"))
    count = 2.0 if words.endswith(("couple", "couple of")) else parse_number(words)
    if count is None or (count > _MOST_OF_ONE and not found["unit"].lower().endswith("s")):
        return None
    mod = QUANTITY_MODS[" ".join(found["quantity"].lower().split())] if found["quantity"] else None
    least = parse_number(found["low"]) if "low" in found.re.groupindex and found["low"] else None
    if least is not None:
        if least >= count:
            return None
        mod = mod or "APPROX"  # "two or three years ago"
    day: tuple[Grain | None, int] = ("day", 1)
    unit, times = day if code == "NI" else _LONG_UNITS.get(code, (GRAIN_OF_UNIT.get(code), 1))
    if unit is None or count * times > 9_999_999:
        return None
    return Meaning(shift_of(unit, sign * count * times, frame), mod)


def _read_ago(found: Match) -> Meaning | None:
    return _counted(found, -1, "publish")


def _read_later(found: Match) -> Meaning | None:
    return _counted(found, 1, "story")


def _read_earlier(found: Match) -> Meaning | None:
    return _counted(found, -1, "story")


def _read_hence(found: Match) -> Meaning | None:
    return _counted(found, 1, "publish")


def _read_half_more(found: Match) -> Meaning | None:
    code, way = unit_code(found["unit"]), found["way"].lower()
    unit, times = _LONG_UNITS.get(code, (GRAIN_OF_UNIT.get(code), 1))
    if unit is None:
        return None
    mod = QUANTITY_MODS[" ".join(found["quantity"].lower().split())] if found["quantity"] else None
    sign = -1 if way in ("ago", "earlier") else 1
    return Meaning(shift_of(unit, sign * 1.5 * times, "publish" if way == "ago" else "story"), mod)


def _read_from_now(found: Match) -> Meaning | None:
    days = {"yesterday": -1, "today": 0, "tomorrow": 1, "now": 0}[found["base"].lower()]
    code = unit_code(found["unit"])
    count = 1.0 if found["count"].lower() in ("a", "an") else parse_number(found["count"])
    if count is None or code not in ("D", "W", "F"):
        return _counted(found, 1, "publish") if days == 0 else None
    return Meaning(Shift("day", days + round(count * {"D": 1, "W": 7, "F": 14}[code])))


def _read_part_of_now(found: Match) -> Meaning | None:
    part = " ".join(found["part"].lower().split())
    edge: Edge | None = "sharp" if part not in ("early", "late", "middle", "mid") else None
    if part in ("earlier", "later", "rest", "remainder"):
        edge = "so far" if part == "earlier" else "to come"
    code = unit_code(found["unit"])
    # "later in the day" is of the day told last; "later in the year" mostly of this one.
    return Meaning(Shift(GRAIN_OF_UNIT[code], 0, "story" if code == "D" else "story now"), PART_MODS[part], edge)


def _read_part_of_decade(found: Match) -> Meaning | None:
    part = " ".join(found["part"].lower().split())
    word = found["word"].lower()
    frame: Frame = "story" if word in _NARRATIVE_WORDS else "story now"
    edge: Edge | None = "sharp" if part in ("end", "close", "turn", "beginning", "start") else None
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], _STEP_OF_WORD[word], frame), PART_MODS[part], edge)


_COUNT = (
    r"(?:(?P<quantity>{quantity}) )?(?:(?P<low>{number}(?= to | or )|\d+(?={dash}\d))(?: to | or |{dash}))?"
    r"(?P<count>a couple of|a couple|couple of|couple|{vaguecount}|{number}|an?)(?: full"
    r"| short| long| more)?(?:[ -]|(?<=\d))(?P<unit>{unit}|nights?)(?: or (?:so|two))?"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "a part of the next decade",
        r"(?:the )?(?:very )?(?P<part>{partmod}) of the (?P<word>next|following|coming|last|previous|preceding)"
        r" (?P<unit>decade|century)",
        _read_part_of_decade,
        (
            Yes("It is due in the early part of the next decade.", "the early part of the next decade", "203"),
            Yes("It was dug by the end of the last century.", "the end of the last century", "19"),
        ),
        ("the end of the next decadence", "part of the next deck"),
    ),
    Rule(
        "yesterday, today, tomorrow",
        r"(?P<word>today|yesterday|tomorrow|tonight|tonite|tmrw?|tomoz|tdy)",
        _read_day_word,
        (
            Yes("Russia called yesterday for aid.", "yesterday", "2021-10-19"),
            Yes("They meet tomorrow.", "tomorrow", "2021-10-21"),
        ),
        ("yesterdays are gone", "a todayish look"),
    ),
    Rule(
        "the new year",
        r"the new year",
        _read_new_year,
        (
            Yes("The toll will rise in the new year.", "the new year", "2022"),
            Yes("They hope to meet again in the new year.", "the new year", "2022"),
        ),
        ("in the new yearbook", "The new year came.", "They left in the new year."),
    ),
    Rule(
        "the day before yesterday",
        r"(?:the )?day (?P<side>before|after) (?:yesterday|tomorrow)",
        _read_beyond_day,
        (
            Yes("It broke the day before yesterday.", "the day before yesterday", "2021-10-18"),
            Yes("Come the day after tomorrow.", "the day after tomorrow", "2021-10-22"),
            Yes("we fly day after tomorrow", "day after tomorrow", "2021-10-22"),
        ),
        ("the day before the talks", "a day after"),
    ),
    Rule(
        "the period before last",
        r"the (?P<unit>week|weekend|month|year|decade) (?:before (?P<last>last)|after next)",
        _read_two_away,
        (
            Yes("They met the week before last.", "the week before last", "2021-W40"),
            Yes("They meet the year after next.", "the year after next", "2023"),
        ),
        ("the week before lasting", "the week after"),
    ),
    Rule(
        "the night before last",
        r"the (?P<part>night|nite|evening)" + BEFORE_LAST,
        _read_night_before_last,
        (
            Yes("She came the night before last.", "the night before last", "2021-10-18TNI"),
            Yes("It rained on the evening before last.", "the evening before last", "2021-10-18TEV"),
        ),
        ("the night before last week's vote", "the evening before lasting"),
    ),
    Rule(
        "last, this, next period",
        r"(?:(?P<lead>the) )?(?P<word>last|past|previous|preceding|prior|this past|this coming|this|current"
        r"|that same|that very|very same|very next|that|same|next|coming|upcoming|following|ensuing)"
        r" (?P<unit>day|week|weekend|month|quarter|year|decade|century)(?: or (?:so|two))?",
        _read_step,
        (
            Yes("Putin warned last week that", "last week", "2021-W41"),
            Yes("It has begun this week.", "this week", "2021-W42"),
            Yes("It grows next year.", "next year", "2022"),
            Yes("He came on Sunday and left the very next day.", "the very next day", "2021-10-18"),
        ),
        ("the last weekly", "this weekday"),
    ),
    Rule(
        "last night, this morning",
        r"(?:the )?(?P<word>last|this|that same|that very|that|very next|next|following|(?:very )?same|previous"
        r"|preceding) (?P<part>morning|afternoon|evening|night|nite)",
        _read_step_part,
        (
            Yes("Shots were heard last night.", "last night", "2021-10-19TNI"),
            Yes("He left this morning.", "this morning", "2021-10-20TMO"),
            Yes("It opened on Sunday and shut the same night.", "the same night", "2021-10-17TNI"),
        ),
        ("last mornings", "this nightly show"),
    ),
    Rule(
        "counted back from now",
        _COUNT + r" (?:ago|back|before now)",
        _read_ago,
        (
            Yes("He left two days ago.", "two days ago", "2021-10-18"),
            Yes("It closed three months ago.", "three months ago", "2021-07"),
            Yes("founded 40 years ago", "40 years ago", "1981"),
            Yes("we moved in 2yrs ago", "2yrs ago", "2019"),
            Yes("It was new two or three years ago.", "two or three years ago", "2018"),
        ),
        ("two days agone", "days ago", "294,000 week ago"),
    ),
    Rule(
        "counted on from what was told",
        _COUNT + r" (?:later|afterwards?|thereafter)",
        _read_later,
        (
            Yes("On 3 May 2020 it sank. Two days later it burned.", "Two days later", "2020-05-05"),
            Yes("In 1990 it began. Three years later it ended.", "Three years later", "1993"),
        ),
        ("two days latter", "no later"),
    ),
    Rule(
        "one and a half units away",
        r"(?:(?P<quantity>{quantity}) )?(?:an?|one) (?P<unit>{unit}) and a half (?P<way>ago|earlier|later|afterwards?)",
        _read_half_more,
        (
            Yes("It began a year and a half ago.", "a year and a half ago", "2020-04"),
            Yes("It left a week and a half ago.", "a week and a half ago", "2021-10-10"),
        ),
        ("a year and a half", "a man and a half ago"),
    ),
    Rule(
        "counted back from what was told",
        _COUNT + r" (?:earlier|beforehand|previously)",
        _read_earlier,
        (
            Yes("On 3 May 2020 it sank. Two days earlier it burned.", "Two days earlier", "2020-05-01"),
            Yes("In 1990 it ended. Three years earlier it began.", "Three years earlier", "1987"),
        ),
        ("two early days", "day earliest"),
    ),
    Rule(
        "counted on from now",
        _COUNT + r"(?: hence|(?:['’]|{apos}s) time)",
        _read_hence,
        (
            Yes("It ends two days hence.", "two days hence", "2021-10-22"),
            Yes("A vote is three weeks hence.", "three weeks hence", "2021-W45"),
            Yes("She is back in a month's time.", "a month's time", "2021-11"),
        ),
        ("two days henceforth", "hence two days"),
    ),
    Rule(
        "counted from a named day",
        r"(?P<quantity>{quantity} )?(?P<count>{number}|an?) (?P<unit>{dateunit}) from (?P<base>now|today|tomorrow"
        r"|yesterday)",
        _read_from_now,
        (
            Yes("It opens two weeks from now.", "two weeks from now", "2021-11-03"),
            Yes("due three days from today", "three days from today", "2021-10-23"),
        ),
        ("a week from hell", "two weeks from Tuesday"),
    ),
    Rule(
        "a part of the period now",
        r"(?:the )?(?:very )?(?P<part>{partmod}) (?:of|in) the (?P<unit>day|week|weekend|month|quarter|year|decade"
        r"|century)",
        _read_part_of_now,
        (
            Yes("It is due by the end of the year.", "the end of the year", "2021"),
            Yes("It rained earlier in the week.", "earlier in the week", "2021-W42"),
        ),
        ("the end of the yearbook", "the end of the world"),
    ),
)

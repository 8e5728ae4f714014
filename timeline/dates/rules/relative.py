"""Days and periods counted from another: "yesterday", "last week", "the end of the year"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, PART_MODS, part_of_day, unit_code
from timeline.dates.meaning import Edge, Frame, Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import BEFORE_LAST
from timeline.dates.timex_length import length

_DAY_WORDS = {"today": 0, "tdy": 0, "yesterday": -1, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tomoz": 1}
_STEP_OF_WORD = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "present": 0,
    "same": 0, "that": 0, "very": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1, "ensuing": 1,
}  # fmt: skip
_NARRATIVE_WORDS = frozenset({"that", "same", "very", "following", "previous", "preceding", "ensuing", "prior"})


def _read_day_word(found: Match) -> Meaning | None:
    word = found["word"].lower()
    if word in ("tonight", "tonite"):
        return Meaning(Named(base=Shift("day", 0), part="NI"))
    return Meaning(Shift("day", _DAY_WORDS[word]))


def _read_new_year(found: Match) -> Meaning | None:
    return Meaning(Shift("year", 1, "onward"))


def _read_beyond_day(found: Match) -> Meaning | None:
    return Meaning(Shift("day", -2 if found["side"].lower() == "before" else 2))


def _read_two_away(found: Match) -> Meaning | None:
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], -2 if found["last"] else 2))


def _read_step(found: Match) -> Meaning | None:
    word = found["word"].lower().split()[-1]
    code = unit_code(found["unit"])
    if code in ("DE", "CE") and (word in ("past", "coming") or (word == "next" and found["lead"] is not None)):
        return Meaning(length(code, 1.0, -1 if word == "past" else 1))  # ten years, not the 1980s
    if found[0].lower().endswith(" two") and word in ("past", "last", "next", "coming"):
        return Meaning(length(code, 2.0, -1 if word in ("past", "last") else 1))
    if code == "WE" and word in ("coming", "upcoming"):
        return Meaning(Named(weekend=True, which="coming"))
    frame: Frame = "story" if word in _NARRATIVE_WORDS else "publish"
    if word == "this" and code == "D":
        frame = "story now"  # of a history; the "this day" of news is mostly today
    elif word == "next" and code == "D":
        sure = found["lead"] is not None or not found[0].startswith("next")
        frame = "story" if sure else "story now"  # "next day delivery" is of the day after today
    elif word == "next" and found["lead"] is not None:
        frame = "story now"  # "over the next year" looks ahead from today
    return Meaning(Shift(GRAIN_OF_UNIT[code], _STEP_OF_WORD[word], frame))


def _read_night_before_last(found: Match) -> Meaning | None:
    part = part_of_day(found["part"])
    return Meaning(Named(base=Shift("day", -2), part=part))


def _read_step_part(found: Match) -> Meaning | None:
    word = found["word"].lower().split()[-1]
    part = part_of_day(found["part"])
    if word == "last" and part not in ("NI", "EV"):
        return None
    frame: Frame = "story" if word in _NARRATIVE_WORDS or word == "next" else "publish"
    return Meaning(Named(base=Shift("day", _STEP_OF_WORD[word], frame), part=part))


def _read_part_of_now(found: Match) -> Meaning | None:
    part = " ".join((found["part"] or found["bare_part"]).lower().split())
    edge: Edge | None = "sharp" if part not in ("early", "late", "middle", "mid") else None
    if part in ("earlier", "later", "rest", "remainder"):
        edge = "so far" if part == "earlier" else "to come"
    code = unit_code(found["unit"] or found["bare_unit"])
    if part == "turn" and code in ("CE", "Y"):
        edge = "turn"
    # "later in the day" is of the day told last; "later in the year" mostly of this one.
    of_day = code == "D"
    return Meaning(
        Shift(GRAIN_OF_UNIT[code], 0, "story" if of_day else "story now", nearby=of_day), PART_MODS[part], edge
    )


def _read_part_of_decade(found: Match) -> Meaning | None:
    part = " ".join(found["part"].lower().split())
    word = found["word"].lower()
    frame: Frame = "story" if word in _NARRATIVE_WORDS else "story now"
    edge: Edge | None = "sharp" if part in ("end", "close", "turn", "beginning", "start") else None
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"])], _STEP_OF_WORD[word], frame), PART_MODS[part], edge)


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
        r"|present(?! day)|that same|that very|very same|very next|that|same|next|coming|upcoming|following|ensuing)"
        r" (?P<unit>day|week|weekend|month|quarter|year|decade|century)(?: or (?:so|two))?",
        _read_step,
        (
            Yes("Putin warned last week that", "last week", "2021-W41"),
            Yes("It has begun this week.", "this week", "2021-W42"),
            Yes("Sales of the present year are fair.", "the present year", "2021"),
            Yes("It grows next year.", "next year", "2022"),
            Yes("He came on Sunday and left the very next day.", "the very next day", "2021-10-18"),
        ),
        ("the last weekly", "this weekday"),
    ),
    Rule(
        "last night, this morning",
        r"(?:the )?(?P<word>(?<!\bthe\s)last|this|that same|that very|that|very next|next|following|(?:very )?same"
        r"|previous|preceding) (?P<part>morning|mornin|afternoon|evening|night|nite)",
        _read_step_part,
        (
            Yes("Shots were heard last night.", "last night", "2021-10-19TNI"),
            Yes("He left this morning.", "this morning", "2021-10-20TMO"),
            Yes("so tired this mornin again", "this mornin", "2021-10-20TMO"),
            Yes("It opened on Sunday and shut the same night.", "the same night", "2021-10-17TNI"),
        ),
        ("last mornings", "this nightly show", "It fell on the last night of the siege."),
    ),
    Rule(
        "a part of the period now",
        r"(?:the )?(?:very )?(?P<part>{partmod}) (?:of|in) the (?P<unit>day|week|weekend|month|quarter|year|decade"
        r"|century)(?! [12]\d\d\d| of {month})"
        r"|(?:(?<=\bby\s)|(?<=\bbefore\s)|(?<=\bat\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\btil\s))"
        r"(?P<bare_part>start|end|close) of (?P<bare_unit>week|month|quarter|year)(?! [12]\d\d\d)",
        _read_part_of_now,
        (
            Yes("It is due by the end of the year.", "the end of the year", "2021"),
            Yes("It rained earlier in the week.", "earlier in the week", "2021-W42"),
            Yes("The form is due by end of month.", "end of month", "2021-10"),
        ),
        ("the end of the yearbook", "the end of the world", "the end of the year 1999"),
    ),
)

"""Repeated times: "every Friday", "each month", "daily", "twice a week", "Tuesdays"."""

from timeline.dates.lexicon import (
    SEASONS,
    VAGUE_COUNTS,
    WEEKDAYS,
    month_number,
    parse_number,
    parse_ordinal,
    part_of_day,
    unit_code,
    weekday_number,
)
from timeline.dates.meaning import Meaning, Recurring
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.spans import SEASON_CODES
from timeline.dates.timex_length import length

_ADVERBS = {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
            "fortnightly": "P2W",
            "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y",
            "annual": "P1Y", "biannual": "P6M", "semiannual": "P6M", "biennial": "P2Y"}  # fmt: skip


def _read_every_unit(found: Match) -> Meaning | None:
    words = " ".join((found["count"] or "one").lower().split())
    code = unit_code(found["unit"])
    if found["half"]:
        return Meaning(Recurring(length(code, 0.5).value))
    if words in VAGUE_COUNTS:
        return Meaning(Recurring(length(code, None).value))
    if found["low"] and (parse_number(found["low"]) or 0) >= (parse_number(words) or 0):
        return None
    count = 2.0 if words == "other" or "couple" in words else parse_ordinal(words) or parse_number(words)
    return Meaning(Recurring(length(code, count).value)) if count else None


def _read_every_weekday(found: Match) -> Meaning | None:
    return Meaning(Recurring("P1NI" if found["night"] else "P1D"))


def _read_every_name(found: Match) -> Meaning | None:
    if found["weekday"]:
        part = part_of_day(found["part"]) if found["part"] else None
        return Meaning(Recurring(f"XXXX-WXX-{weekday_number(found['weekday']) + 1}" + (f"T{part}" if part else "")))
    if found["season"]:
        return Meaning(Recurring(f"XXXX-{SEASON_CODES[SEASONS[found['season'].lower()] - 1]}"))
    day = found["day"] or found["day_first"]
    number = parse_ordinal(day) or parse_number(day) if day else None
    month = f"XXXX-{month_number(found['month'] or found['month_last']):02d}"
    return Meaning(Recurring(f"{month}-{int(number):02d}" if number else month))


def _read_so_many_weekdays(found: Match) -> Meaning | None:
    return Meaning(Recurring(f"XXXX-WXX-{weekday_number(found['weekday']) + 1}"))


def _read_plural_weekday(found: Match) -> Meaning | None:
    if found["part"]:
        part = part_of_day(found["part"].removesuffix("s"))
        return Meaning(Recurring(f"XXXX-WXX-{weekday_number(found['weekday']) + 1}T{part}"))
    return Meaning(Recurring(f"XXXX-WXX-{WEEKDAYS[found['plural'].lower().removesuffix('s')] + 1}"))


def _read_adverb(found: Match) -> Meaning | None:
    word = found["word"].lower().replace("-", "")
    return Meaning(Recurring(_ADVERBS.get(word) or _ADVERBS[word.removesuffix("ly")]))


def _read_so_often(found: Match) -> Meaning | None:
    return Meaning(Recurring(_ADVERBS[found["word"].lower()]))


def _read_weekends(found: Match) -> Meaning | None:
    return Meaning(Recurring("XXXX-WXX-WE"))


def _read_always(found: Match) -> Meaning | None:
    return Meaning(Recurring("P1W" if found["week"] else "P1Y" if found["year"] else "P1D"))


def _read_day_of_each(found: Match) -> Meaning | None:
    return Meaning(Recurring("P1M"))


def read_rate(found: Match) -> Meaning | None:
    """Once in the unit of the group "unit"."""
    return Meaning(Recurring(length(unit_code(found["unit"]), 1.0).value))


DAY_OF_EVERY_MONTH = "a day of every month"
_NTH = r"(?:the )?(?:{ordinal}|last|final|1st|2nd|3rd|4th)"
_MUCH = r"(?:(?:single|damn|dang|freaking|bloody) )?"  # "every single day"
RULES: tuple[Rule, ...] = (
    Rule(
        "every unit",
        r"(?:every|each) " + _MUCH + r"(?:(?:(?P<low>{number})(?: to | or |{dash}))?"
        r"(?P<count>other|few|several|couple(?: of)?|{ordinal}|{number}) "
        r"|(?P<half>half)[ -](?=hour))?(?P<unit>{unit}|morning|night|evening|afternoon)",
        _read_every_unit,
        (
            Yes("They meet every month.", "every month", "P1M"),
            Yes("paid every two weeks", "every two weeks", "P2W"),
            Yes("He calls every single day.", "every single day", "P1D"),
            Yes("It erupts every few years.", "every few years", "PXY"),
            Yes("It floods every third year.", "every third year", "P3Y"),
            Yes("Boats leave every half hour.", "every half hour", "PT30M"),
            Yes("Water it every two or three days.", "every two or three days", "P3D"),
        ),
        ("every monthly sum", "each man", "every two or three men"),
    ),
    Rule(
        "every weekday",
        r"(?:every|each) (?:weekday|workday|working day|business day|school day)"
        r"|weekdays|(?P<night>weeknights|(?:every|each) weeknight)",
        _read_every_weekday,
        (
            Yes("The office opens every weekday at eight.", "every weekday", "P1D"),
            Yes("It is shut on weekdays.", "weekdays", "P1D"),
            Yes("It is on weeknights at 9 p.m.", "weeknights", "P1NI"),
        ),
        ("every weekdayish", "a weekday"),
    ),
    Rule(
        "every named day or month",
        r"(?:every|each)(?: other| {ordinal})? " + _MUCH + r"(?:(?P<weekday>{weekday})"
        r"(?: (?P<part>morning|afternoon|evening|night))?|(?P<month>{month})(?: (?P<day>{day})(?!:))?"
        r"|(?P<day_first>{day}|{ordinal}(?= of))(?: of)? (?P<month_last>{month})|(?P<season>{season}))",
        _read_every_name,
        (
            Yes("They meet every Friday.", "every Friday", "XXXX-WXX-5"),
            Yes("They meet every single Friday.", "every single Friday", "XXXX-WXX-5"),
            Yes("It floods each July.", "each July", "XXXX-07"),
            Yes("They meet there every August 1.", "every August 1", "XXXX-08-01"),
            Yes("Each 4 July guns are fired.", "Each 4 July", "XXXX-07-04"),
            Yes("Guns are fired every Fourth of July.", "every Fourth of July", "XXXX-07-04"),
            Yes("It floods every spring.", "every spring", "XXXX-SP"),
        ),
        ("every mayor", "each sunny day"),
    ),
    Rule(
        "so many weekdays a month",
        r"(?:one|two) (?P<weekday>{weekday})s? (?:a|per|each|every) (?:month|year|fortnight)",
        _read_so_many_weekdays,
        (
            Yes("The mill is open one Sunday a month.", "one Sunday a month", "XXXX-WXX-7"),
            Yes("They fast two Fridays each year.", "two Fridays each year", "XXXX-WXX-5"),
        ),
        ("one Sunday a monk", "a Sunday a month"),
    ),
    Rule(
        "weekdays in the plural",
        r"(?:(?P<weekday>{weekday}) (?P<part>mornings|afternoons|evenings|nights)|(?P<plural>mondays|tuesdays"
        r"|wednesdays|thursdays|fridays|saturdays|sundays))",
        _read_plural_weekday,
        (
            Yes("closed on Mondays", "Mondays", "XXXX-WXX-1"),
            Yes("on Tuesday nights they", "Tuesday nights", "XXXX-WXX-2TNI"),
        ),
        ("monday nightly", "sundaysbest"),
    ),
    Rule(
        "daily",
        r"(?P<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|yearly"
        r"|annually|biannually|semiannually|semi-annually|biennially)",
        _read_adverb,
        (Yes("It is printed daily.", "daily", "P1D"), Yes("Rates are set monthly.", "monthly", "P1M")),
        ("dailies", "annuals"),
    ),
    Rule(
        "so many times daily",
        r"(?:once|twice|{number} times)[ -](?P<word>hourly|daily|nightly|weekly|monthly|yearly)",
        _read_so_often,
        (
            Yes("They feed it twice daily.", "twice daily", "P1D"),
            Yes("a twice-weekly bus", "twice-weekly", "P1W"),
        ),
        ("twice dailies", "once weeklong"),
    ),
    Rule(
        "weekends",
        r"(?:most |many )?weekends",
        _read_weekends,
        (
            Yes("It is shut on weekends.", "weekends", "XXXX-WXX-WE"),
            Yes("They race most weekends.", "most weekends", "XXXX-WXX-WE"),
        ),
        ("two weekends", "the weekends-only rule"),
    ),
    Rule(
        "all the time",
        r"24/7|(?:24|twenty-four) hours (?:a|each|every) day"
        r"|(?:7|seven|6|six|5|five|four|three|two) (?:day|night|evening|morning)s (?:a|each|every) (?P<week>week|wk)"
        r"|(?:365|52) (?:days|weeks) (?:a|each|every) (?P<year>year)",
        _read_always,
        (
            Yes("The clinic is open 24/7.", "24/7", "P1D"),
            Yes("It runs seven days a week.", "seven days a week", "P1W"),
            Yes("He plays six nights a week.", "six nights a week", "P1W"),
            Yes("i train 5 days a wk", "5 days a wk", "P1W"),
            Yes("guarded 24 hours a day", "24 hours a day", "P1D"),
        ),
        ("on 24/8", "24 hours of daylight"),
    ),
    Rule(
        DAY_OF_EVERY_MONTH,
        r"(?:(?:the )?(?:{ordinal}|last|final) (?:{weekday}|day)|the \d{1,2}(?:st|nd|rd|th)) of (?:every|each) month"
        rf"|(?:the )?{_NTH}(?:(?:, | and |, and | or ){_NTH}){{1,3}} {{weekday}}s?"
        r" of (?:every|each|the) month(?!{apos}s)"
        r"|(?:every|each) (?:{ordinal}|last|final) (?:{weekday}|day) (?:of|in) (?:the|a|every|each) month",
        _read_day_of_each,
        (
            Yes("They meet on the first Monday of every month.", "the first Monday of every month", "P1M"),
            Yes("It is due on the 5th of each month.", "the 5th of each month", "P1M"),
            Yes("Market: first Sunday of each month", "first Sunday of each month", "P1M"),
            Yes("They meet every third Friday of the month.", "every third Friday of the month", "P1M"),
            Yes("on the 1st and 3rd Mondays of each month", "the 1st and 3rd Mondays of each month", "P1M"),
        ),
        ("the first of everything", "the 5th man of each month"),
    ),
    Rule(
        "so often in a unit",
        r"(?:(?:once|twice|several times|{number} times|\d\d?x) (?:a|an|every|each|per)|per) (?P<unit>second|minute"
        r"|hour|day|night|week|month|quarter|year|decade|wk|yr|mth)",
        read_rate,
        (
            Yes("They train twice a week.", "twice a week", "P1W"),
            Yes("held once a year", "once a year", "P1Y"),
            Yes("i swim 3x a wk", "3x a wk", "P1W"),
            Yes("ten deaths per day", "per day", "P1D"),
        ),
        ("twice a winner", "once a king"),
    ),
)

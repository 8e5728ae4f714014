"""Repeated times: "every Friday", "each month", "daily", "twice a week", "Tuesdays"."""

from timeline.dates.lexicon import PARTS, SEASONS, WEEKDAYS, month_number, parse_number, unit_code, weekday_number
from timeline.dates.meaning import Meaning, Recurring
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.durations import length
from timeline.dates.spans import SEASON_CODES

_ADVERBS = {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
            "fortnightly": "P2W",
            "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y",
            "annual": "P1Y", "biannual": "P6M", "semiannual": "P6M", "biennial": "P2Y"}  # fmt: skip


def _read_every_unit(found: Match) -> Meaning | None:
    words = (found["count"] or "").lower()
    count = 2.0 if words == "other" else parse_number(words) if words else 1.0
    return Meaning(Recurring(length(unit_code(found["unit"]), count).value)) if count else None


def _read_every_name(found: Match) -> Meaning | None:
    if found["weekday"]:
        part = PARTS[found["part"].lower()] if found["part"] else None
        return Meaning(Recurring(f"XXXX-WXX-{weekday_number(found['weekday']) + 1}" + (f"T{part}" if part else "")))
    if found["season"]:
        return Meaning(Recurring(f"XXXX-{SEASON_CODES[SEASONS[found['season'].lower()] - 1]}"))
    return Meaning(Recurring(f"XXXX-{month_number(found['month']):02d}"))


def _read_plural_weekday(found: Match) -> Meaning | None:
    if found["part"]:
        part = PARTS[found["part"].lower().removesuffix("s")]
        return Meaning(Recurring(f"XXXX-WXX-{weekday_number(found['weekday']) + 1}T{part}"))
    return Meaning(Recurring(f"XXXX-WXX-{WEEKDAYS[found['plural'].lower().removesuffix('s')] + 1}"))


def _read_adverb(found: Match) -> Meaning | None:
    return Meaning(Recurring(_ADVERBS[found["word"].lower()]))


def _read_rate(found: Match) -> Meaning | None:
    return Meaning(Recurring(length(unit_code(found["unit"]), 1.0).value))


RULES: tuple[Rule, ...] = (
    Rule(
        "every unit",
        r"(?:every|each) (?:(?P<count>other|{number}) )?(?P<unit>{unit}|morning|night|evening|afternoon)",
        _read_every_unit,
        (Yes("They meet every month.", "every month", "P1M"), Yes("paid every two weeks", "every two weeks", "P2W")),
        ("every monthly sum", "each man"),
    ),
    Rule(
        "every named day or month",
        r"(?:every|each)(?: other| second)? (?:(?P<weekday>{weekday})(?: (?P<part>morning|afternoon|evening"
        r"|night))?|(?P<month>{month})|(?P<season>{season}))",
        _read_every_name,
        (
            Yes("They meet every Friday.", "every Friday", "XXXX-WXX-5"),
            Yes("It floods each July.", "each July", "XXXX-07"),
            Yes("It floods every spring.", "every spring", "XXXX-SP"),
        ),
        ("every mayor", "each sunny day"),
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
        r"(?P<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|yearly|annually)",
        _read_adverb,
        (Yes("It is printed daily.", "daily", "P1D"), Yes("Rates are set monthly.", "monthly", "P1M")),
        ("dailies", "annuals"),
    ),
    Rule(
        "so often in a unit",
        r"(?:(?:once|twice|several times|{number} times) (?:a|an|every|each|per)|per) (?P<unit>second|minute|hour"
        r"|day|night|week|month|quarter|year|decade)",
        _read_rate,
        (
            Yes("They train twice a week.", "twice a week", "P1W"),
            Yes("held once a year", "once a year", "P1Y"),
            Yes("ten deaths per day", "per day", "P1D"),
        ),
        ("twice a winner", "once a king"),
    ),
)

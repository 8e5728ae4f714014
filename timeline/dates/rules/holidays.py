"""Named days: "Christmas", "Thanksgiving Day", "the eve of Passover", "Easter weekend", "the first day of Ramadan"."""

from typing import Literal

from timeline.dates.holidays import HOLIDAY_NAMES, HOLIDAYS
from timeline.dates.lexicon import parse_ordinal
from timeline.dates.meaning import Meaning, Named, Recurring
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import BEFORE_LAST, WHICH, which_of
from timeline.dates.unplaced import SOME_DAY, same_each_year

_OWN_EVES = ("christmas", "new year", "lunar new year")  # their eves have names of their own


# Before "weekend" and "week" alone: "the Fourth of July" itself is written as a date, "New Year" also as a time.
_FOURTH_OF_JULY = ("fourth of july", "4th of july", "july fourth")
_BEFORE_WEEKEND = "|".join(("new year", *_FOURTH_OF_JULY))
_KEYS = {"".join(c for c in name if c.isalnum()): key for name, key in HOLIDAY_NAMES.items()}


def _key(text: str) -> str:
    """The holiday of a name, or of "New Year", which names it only before another word."""
    return _KEYS.get("".join(c for c in text.lower() if c.isalnum()), "new year")


def _read_holiday(found: Match) -> Meaning | None:
    return Meaning(Named(holiday=_key(found["name"])))


def _read_chosen(found: Match) -> Meaning | None:
    return Meaning(Named(holiday=_key(found["name"]), which=which_of(found["which"])))


def _read_before_last(found: Match) -> Meaning | None:
    return Meaning(Named(holiday=_key(found["name"]), which="before last"))


def _read_eve(found: Match) -> Meaning | None:
    return Meaning(Named(holiday=_key(found["name"]), nth=0, nth_unit="day"))


def _read_eve_after(found: Match) -> Meaning | None:
    own = _key(found["name"]) in _OWN_EVES or "night" in found["name"].lower()
    return None if own else _read_eve(found)


def _read_around(found: Match) -> Meaning | None:
    """The week or weekend of a named day."""
    unit: Literal["week", "weekend"] = "week" if found["unit"].lower() == "week" else "weekend"
    said = found.groupdict().get("which")
    which = which_of(said) if said else None
    if " ".join(found["name"].lower().split()) in _FOURTH_OF_JULY:  # which is a date, and India's day is another one
        return Meaning(Named(month=7, day=4, week_of=True, weekend=unit == "weekend" or None, which=which))
    return Meaning(Named(holiday=_key(found["name"]), which=which, nth_unit=unit))


def _read_week_beside(found: Match) -> Meaning | None:
    unit: Literal["week", "weekend"] = "week" if found["unit"].lower() == "week" else "weekend"
    side = -1 if found["side"].lower() == "before" else 1
    return Meaning(Named(holiday=_key(found["name"]), nth=side, nth_unit=unit))


def _read_whole(found: Match) -> Meaning | None:
    key = _key(found["name"])
    if not HOLIDAYS[key].lasts:
        return None
    which = which_of(found["which"]) if found["which"] else None
    return Meaning(Named(holiday=key, which=which, nth_unit="whole"))


def _read_every(found: Match) -> Meaning | None:
    """Every year on its day; a feast that moves is known by no date, and comes once a year."""
    day = same_each_year(_key(found["name"]))
    return Meaning(Recurring("P1Y" if day == SOME_DAY else day))


def _read_day_of(found: Match) -> Meaning | None:
    """A day of a feast; its nights come before its days, for they begin at nightfall."""
    said = found["nth"].lower()
    number = -1 if said in ("last", "final") else parse_ordinal(said)
    if number is None:
        return None
    if found["unit"].lower() == "day":
        return Meaning(Named(holiday=_key(found["name"]), nth=number, nth_unit="day"))
    before = -2 if number == -1 else number - 1
    return Meaning(Named(holiday=_key(found["name"]), nth=before, nth_unit="day", part="NI"))


RULES: tuple[Rule, ...] = (
    Rule(
        "holiday",
        r"(?P<name>{holiday})",
        _read_holiday,
        (
            Yes("on Christmas Day 2019 they", "Christmas Day 2019", "2019-12-25"),
            Yes("before Easter Sunday 2021", "Easter Sunday 2021", "2021-04-04"),
            Yes("It was quiet on Eid al-Fitr.", "Eid al-Fitr", "2021-05-13"),
            Yes("Shops will close for Diwali.", "Diwali", "2021-11-04"),
        ),
        ("Easterners", "a Christmassy day", "They lent him money."),
    ),
    Rule(
        "chosen holiday",
        WHICH + r" (?P<name>{holiday})",
        _read_chosen,
        (
            Yes("They met last Christmas.", "last Christmas", "2020-12-25"),
            Yes("It opens next Thanksgiving.", "next Thanksgiving", "2021-11-25"),
            Yes("Prices rose last Ramadan.", "last Ramadan", "2021-04-13/2021-05-12"),
        ),
        ("the last easterly", "this Christmassy day"),
    ),
    Rule(
        "the holiday before last",
        r"(?:the )?(?P<name>{holiday})" + BEFORE_LAST,
        _read_before_last,
        (
            Yes("They met the Christmas before last.", "the Christmas before last", "2019-12-25"),
            Yes("It shut on the Easter before last.", "the Easter before last", "2020-04-12"),
        ),
        ("Easter before last year's vote", "the Christmas before lasting"),
    ),
    Rule(
        "every holiday",
        r"(?:every|each) (?:single )?(?P<name>{holiday})",
        _read_every,
        (
            Yes("The teams meet every Thanksgiving.", "every Thanksgiving", "P1Y"),
            Yes("They light a fire each Christmas Eve.", "each Christmas Eve", "XXXX-12-24"),
        ),
        ("every feast", "each new year"),
    ),
    Rule(
        "week or weekend of every holiday",
        rf"(?:every|each) (?:single )?(?:{{holiday}}|{_BEFORE_WEEKEND}) (?:week|weekend)",
        lambda found: Meaning(Recurring("P1Y")),
        (
            Yes("They race every Labor Day weekend.", "every Labor Day weekend", "P1Y"),
            Yes("They race each Fourth of July weekend.", "each Fourth of July weekend", "P1Y"),
        ),
        ("every July weekend", "each new year of weekend work"),
    ),
    Rule(
        "eve of a holiday",
        r"(?:the )?eve of (?:the )?(?P<name>{holiday})",
        _read_eve,
        (
            Yes("It broke down on the eve of Passover.", "the eve of Passover", "2021-03-27"),
            Yes("They sailed on the eve of Ascension Day.", "the eve of Ascension Day", "2021-05-12"),
        ),
        ("the eve of battle", "the eve of the Easterly march"),
    ),
    Rule(
        "eve named after a holiday",
        r"(?P<name>{holiday}) eve",
        _read_eve_after,
        (
            Yes("They fasted on Yom Kippur eve.", "Yom Kippur eve", "2021-09-15"),
            Yes("They cooked on Passover eve.", "Passover eve", "2021-03-27"),
        ),
        ("the eve of battle", "Christmas evening"),
    ),
    Rule(
        "week or weekend of a holiday",
        rf"(?:{WHICH} |the )?(?P<name>{{holiday}}|{_BEFORE_WEEKEND}) (?P<unit>week|weekend)",
        _read_around,
        (
            Yes("Traffic doubled over Easter weekend.", "Easter weekend", "2021-W13-WE"),
            Yes("They will fly in Thanksgiving week.", "Thanksgiving week", "2021-W47"),
            Yes("It shut for the Labor Day weekend.", "the Labor Day weekend", "2021-W35-WE"),
            Yes("Trains stood still over the New Year weekend.", "the New Year weekend", "2020-W53-WE"),
            Yes("They sailed on the Fourth of July weekend.", "the Fourth of July weekend", "2021-W26-WE"),
        ),
        ("a week of Easter eggs", "Easter weekends", "a new year of weekend work"),
    ),
    Rule(
        "week or weekend before the name of its holiday",
        r"(?:the )?(?P<unit>week|weekend) of (?P<name>{holiday})",
        _read_around,
        (
            Yes("They met in the week of Epiphany.", "the week of Epiphany", "2021-W01"),
            Yes("Trains stood still on the weekend of Pentecost.", "the weekend of Pentecost", "2021-W20-WE"),
        ),
        ("the week of the storm", "a week of Easter eggs"),
    ),
    Rule(
        "week or weekend beside a holiday",
        r"the (?P<unit>week|weekend) (?P<side>before|after) (?:the )?(?P<name>{holiday})",
        _read_week_beside,
        (
            Yes("It sank the weekend before Easter.", "the weekend before Easter", "2021-W12-WE"),
            Yes("Shops fill up the week before Christmas.", "the week before Christmas", "2021-W51"),
            Yes("It opened the week after Labor Day.", "the week after Labor Day", "2021-W36"),
            Yes("They met the weekend after Thanksgiving.", "the weekend after Thanksgiving", "2021-W47-WE"),
        ),
        ("the week before the storm", "two weeks before Easter", "the weekend of Pentecost"),
    ),
    Rule(
        "holidays of a feast",
        rf"(?:{WHICH} |the )?(?P<name>{{feast}}) "
        r"(?:holidays?(?: (?:period|season|break))?|season|break|festival|period|festivities)",
        _read_whole,
        (
            Yes("Schools will close for the Christmas holidays.", "the Christmas holidays", "2021-12-24/2022-01-01"),
            Yes("They rested over the Passover holiday.", "the Passover holiday", "2021-03-28/2021-04-04"),
        ),
        ("the holidays", "Christmas presents"),
    ),
    Rule(
        "day of a feast",
        r"(?:the )?(?P<nth>{ordinal}|last|final) (?P<unit>day|night) of (?:the )?"
        r"(?:feast of |festival of )?(?P<name>{feast})",
        _read_day_of,
        (
            Yes("It fell on the first day of Ramadan.", "the first day of Ramadan", "2021-04-13"),
            Yes("It fell on the last day of Ramadan.", "the last day of Ramadan", "2021-05-12"),
            Yes("A candle will be lit on the first night of Hanukkah.", "the first night of Hanukkah", "2021-11-28TNI"),
        ),
        ("the first day of school", "the last night of the fair"),
    ),
    Rule(
        "month of a feast",
        r"(?:the )?(?:(?:muslim|islamic) )?(?:holy |fasting |sacred )*(?:fasting )?month of (?P<name>{fastmonth})",
        _read_holiday,
        (
            Yes("They fasted in the holy month of Ramadan.", "the holy month of Ramadan", "2021-04-13/2021-05-12"),
            Yes("The fasting month of Ramadan ended.", "The fasting month of Ramadan", "2021-04-13/2021-05-12"),
        ),
        ("the holy month", "a month of feasts"),
    ),
)

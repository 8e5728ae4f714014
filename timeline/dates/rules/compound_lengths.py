"""Lengths in two or three units: "an hour and thirty minutes", "2 years 3 months", "1hr 30mins"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, parse_number, unit_code
from timeline.dates.meaning import Length, Meaning, Shift
from timeline.dates.rule import Match, Rule, Yes

# The unit that may follow each: its letter in TIMEX3, how many of it there are in one, and where the clock part starts.
_LETTERS = {"Y": "Y", "M": "M", "W": "W", "D": "D", "TH": "H", "TM": "M", "S": "S"}
_IN_ONE = {("Y", "M"): 12, ("Y", "W"): 52, ("Y", "D"): 365, ("M", "W"): 4, ("M", "D"): 30, ("W", "D"): 7,
           ("D", "TH"): 24, ("TH", "TM"): 60, ("TM", "S"): 60}  # fmt: skip
_CLOCK = ("TH", "TM", "S")
_MOST = 10_000  # of the larger unit


def _whole(words: str) -> int | None:
    number = 1.0 if words.lower() in ("a", "an") else parse_number(words)
    return int(number) if number is not None and number == int(number) and number < _MOST else None


def _more(words: str, unit: str) -> float | None:
    """The count of a smaller unit: a whole one, but of seconds any, as clocks at races show them."""
    return parse_number(words) if unit == "S" and "." in words else _whole(words)


def _compound(count: int | None, unit: str, more: float | None, smaller: str) -> Length | None:
    in_one = _IN_ONE.get((unit, smaller))
    if count is None or more is None or in_one is None or not 0 < more < in_one:
        return None
    head = "PT" if unit in _CLOCK else "P"
    clock = "T" if smaller in _CLOCK and unit not in _CLOCK else ""
    value = f"{head}{count}{_LETTERS[unit]}{clock}{more:g}{_LETTERS[smaller]}"
    return Length(unit, count + more / in_one, value)


def _read(found: Match) -> Meaning | None:
    smaller = unit_code(found["smaller"])
    whole = _compound(_whole(found["count"]), unit_code(found["unit"]), _more(found["more"], smaller), smaller)
    return Meaning(whole) if whole is not None else None


def _read_three(found: Match) -> Meaning | None:
    """ "2 hours, 4 minutes and 17 seconds" as the time of a race is told, "16 years, 3 months and 4 days" as a life."""
    unit, smaller, smallest = (unit_code(found[group]) for group in ("unit", "smaller", "smallest"))
    whole = _compound(_whole(found["count"]), unit, _whole(found["more"]), smaller)
    most = _more(found["most"], smallest)
    rest = _compound(1, smaller, most, smallest)
    if whole is None or whole.count is None or most is None or rest is None or rest.count is None:
        return None
    clock = "T" if smallest in _CLOCK and smaller not in _CLOCK else ""
    value = f"{whole.value}{clock}{most:g}{_LETTERS[smallest]}"
    return Meaning(Length(unit, whole.count + (rest.count - 1) / _IN_ONE[unit, smaller], value))


def _read_counted(found: Match) -> Meaning | None:
    """ "Two years and three months ago" as 27 months back."""
    unit, smaller = unit_code(found["unit"]), unit_code(found["smaller"])
    count, more, in_one = _whole(found["count"]), _whole(found["more"]), _IN_ONE.get((unit, smaller))
    if count is None or more is None or in_one is None or not 0 < more < in_one or smaller not in GRAIN_OF_UNIT:
        return None
    way = found["way"].lower()
    units = (count * in_one + more) * (1 if way == "later" else -1)
    return Meaning(Shift(GRAIN_OF_UNIT[smaller], units, "publish" if way == "ago" else "story"))


_UNIT = r"years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?"
_SMALLER = r"months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?"
_NO_THIRD = rf"(?!,? and (?:{{number}}|an?) (?:{_SMALLER})\b)"
_NOT_COUNTED_ON = r"(?! (?:ago|later|earlier|afterwards?|hence|from))"

RULES: tuple[Rule, ...] = (
    Rule(
        "length in two units",
        rf"(?P<count>{{number}}|an?)(?: |(?<=\d))(?P<unit>{_UNIT})(?:,? and |,? |(?=\d))(?P<more>{{number}}|an?)"
        rf"(?: |(?<=\d))(?P<smaller>{_SMALLER}){_NO_THIRD}{_NOT_COUNTED_ON}",
        _read,
        (
            Yes("The siege took a year and two months.", "a year and two months", "P1Y2M"),
            Yes("It lasted two hours and 10 minutes.", "two hours and 10 minutes", "PT2H10M"),
            Yes("The trip takes 1 hour 30 minutes.", "1 hour 30 minutes", "PT1H30M"),
            Yes("took me 1hr45mins lol", "1hr45mins", "PT1H45M"),
            Yes("He swam it in 1 minute 48.04 seconds.", "1 minute 48.04 seconds", "PT1M48.04S"),
        ),
        ("two months and three years", "a year and two men", "an hour and 90 minutes"),
    ),
    Rule(
        "length in three units",
        rf"(?P<count>{{number}}|an?)(?: |(?<=\d))(?P<unit>{_UNIT})(?:,? and |,? )(?P<more>{{number}}|an?)(?: |(?<=\d))"
        rf"(?P<smaller>{_SMALLER})(?:,? and |,? )(?P<most>{{number}}|an?)(?: |(?<=\d))(?P<smallest>{_SMALLER})"
        rf"{_NOT_COUNTED_ON}",
        _read_three,
        (
            Yes("He ran it in 2 hours, 4 minutes and 17 seconds.", "2 hours, 4 minutes and 17 seconds", "PT2H4M17S"),
            Yes("It took an hour, two minutes and nine seconds.", "an hour, two minutes and nine seconds", "PT1H2M9S"),
            Yes(
                "She ran it in 2 hours, 4 minutes and 17.3 seconds.",
                "2 hours, 4 minutes and 17.3 seconds",
                "PT2H4M17.3S",
            ),
            Yes("She ruled for 9 years, 3 months and 4 days.", "9 years, 3 months and 4 days", "P9Y3M4D"),
            Yes("The trip took two days, six hours and 10 minutes.", "two days, six hours and 10 minutes", "P2DT6H10M"),
        ),
        ("an hour, two men and nine seconds", "2 hours, 4 minutes and 77 seconds", "9 years, 3 months and 40 days"),
    ),
    Rule(
        "counted in two units",
        rf"(?P<count>{{number}}|an?) (?P<unit>{_UNIT}),? and (?P<more>{{number}}|an?) (?P<smaller>{_SMALLER})"
        r" (?P<way>ago|earlier|later)",
        _read_counted,
        (
            Yes("It shut two years and three months ago.", "two years and three months ago", "2019-07"),
            Yes("They split a year and a month ago.", "a year and a month ago", "2020-09"),
            Yes("On 3 May 2020 it sank. A week and two days later it rose.", "A week and two days later", "2020-05-12"),
        ),
        ("two years and three men ago", "a year and 14 months ago"),
    ),
)

"""Points of a year as business names them: "year-end", "month's end", "mid-year"."""

from timeline.dates.lexicon import GRAIN_OF_UNIT, unit_code
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes


def _read_year_end(found: Match) -> Meaning | None:
    if found["year"]:
        return Meaning(Named(year=int(found["year"])), "END", "sharp") if found["dashed"].lower() == "year" else None
    step = 0 if found["since"] is None else -1  # what has risen "since year-end" has done so this year
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(found["unit"] or found["dashed"])], step, "story now"), "END", "sharp")


def _read_mid_year(found: Match) -> Meaning | None:
    return Meaning(Shift("year", 0, "story now"), "MID")


RULES: tuple[Rule, ...] = (
    Rule(
        "year-end",
        r"(?P<since>(?<=\bsince\s))?(?:the )?(?:(?P<dashed>year|quarter|month)[ -]end(?: (?P<year>{year}))?"
        r"|(?P<unit>year|month|week|day){apos}s end)",
        _read_year_end,
        (
            Yes("due by year-end in full", "year-end", "2021"),
            Yes("done by year's end in full", "year's end", "2021"),
            Yes("due by year-end 2023", "year-end 2023", "2023"),
            Yes("It closes at month-end.", "month-end", "2021-10"),
            Yes("paid by quarter-end", "quarter-end", "2021-Q4"),
            Yes("They have doubled since year-end.", "year-end", "2020"),
        ),
        ("yearend", "the end", "rear-end", "weekend"),
    ),
    Rule(
        "mid-year",
        r"(?=mid)(?:(?<=\bby\s)|(?<=\bat\s)|(?<=\bsince\s)"
        r"|(?<=\buntil\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\baround\s))"
        r"(?:mid[ -]year|midyear)",
        _read_mid_year,
        (
            Yes("Claims have doubled since mid-year.", "mid-year", "2021"),
            Yes("It had 30 shops at midyear.", "midyear", "2021"),
        ),
        ("a mid-year review", "at mid-yearly talks"),
    ),
)

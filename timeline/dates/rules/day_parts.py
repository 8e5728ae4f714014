"""Parts of the day: "Wednesday night", "overnight", "the early hours of Thursday", "at dawn"."""

from timeline.dates.lexicon import PARTS, weekday_number
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes


def _read_early_hours(found: Match) -> Meaning | None:
    if found["weekday"]:
        return Meaning(Named(part="EH", weekday=weekday_number(found["weekday"])))
    return Meaning(Named(part="EH"))


def _read_part(found: Match) -> Meaning | None:
    return Meaning(Named(part=PARTS[found["part"].lower()]))


def _read_overnight(found: Match) -> Meaning | None:
    return Meaning(Named(part="NI", overnight="always"))


RULES: tuple[Rule, ...] = (
    Rule(
        "the early hours",
        r"the (?:early|small|wee|predawn|pre-dawn) (?:morning )?hours"
        r"(?: of (?:(?P<weekday>{weekday}) morning|the (?:morning|night)))?",
        _read_early_hours,
        (
            Yes("They fled in the early hours of Thursday.", "the early hours of Thursday", "2021-10-14TMO"),
            Yes("They fled in the early hours of the morning.", "the early hours of the morning", "2021-10-20TMO"),
            Yes("in the small hours of 3 May 2021", "the small hours of 3 May 2021", "2021-05-03TMO"),
            Yes("It burned in the wee hours of Sunday morning.", "the wee hours of Sunday morning", "2021-10-17TMO"),
        ),
        ("the early hour", "small hours"),
    ),
    Rule(
        "overnight",
        r"overnight",
        _read_overnight,
        (
            Yes("They left overnight and won.", "overnight", "2021-10-19TNI"),
            Yes("Snow will fall overnight.", "overnight", "2021-10-20TNI"),
        ),
        ("an overnighter", "a night"),
    ),
    Rule(
        "part of the day",
        r"(?:the )?(?:(?:early|late) )?(?P<part>morning|afternoon|evening|night|dawn|dusk"
        r"|nightfall|daybreak|sunrise|sunset|sundown|sunup|nighttime|lunchtime)(?: hours)?",
        _read_part,
        (
            Yes("It was calm in the evening.", "the evening", "2021-10-20TEV"),
            Yes("They left at dawn.", "dawn", "2021-10-20TMO"),
        ),
        ("a nightly show", "mornings"),
    ),
)

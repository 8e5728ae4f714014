"""Parts of the day: "Wednesday night", "overnight", "the early hours of Thursday", "at dawn"."""

from timeline.dates.lexicon import month_number, part_of_day, weekday_number
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes


def _read_early_hours(found: Match) -> Meaning | None:
    if found["weekday"]:
        return Meaning(Named(part="EH", weekday=weekday_number(found["weekday"])))
    return Meaning(Named(part="EH", base=Shift("day", 0) if found["today"] else None))


def read_part(found: Match) -> Meaning | None:
    """The part of the day that the group "part" names."""
    return Meaning(Named(part=part_of_day(found["part"])))


def _read_overnight(found: Match) -> Meaning | None:
    return Meaning(Named(part="NI", overnight="always"))


def _read_night_between(found: Match) -> Meaning | None:
    said = found.groupdict()
    first, last = (int((said[name] or said[f"{name}_after"]).rstrip("stndrhSTNDRH")) for name in ("first", "last"))
    if last not in (first + 1, 1):
        return None
    month = month_number(said["of"] or said["month"] or said["month_after"])
    return Meaning(Named(int(said["year"]) if said["year"] else None, month, first, part="NI"))


_AND = r"(?: ?/ ?| ?{dash} ?| (?:to|and|on) (?:the )?)"

RULES: tuple[Rule, ...] = (
    Rule(
        "the early hours",
        r"the (?:early|small|wee|predawn|pre-dawn) (?:morning )?hours"
        r"(?: of (?:(?P<weekday>{weekday}) morning|(?P<today>this morning)|the (?:morning|night)))?",
        _read_early_hours,
        (
            Yes("They fled in the early hours of Friday.", "the early hours of Friday", "2021-10-15TMO"),
            Yes("They fled in the early hours of the morning.", "the early hours of the morning", "2021-10-20TMO"),
            Yes("He fell in the early hours of this morning.", "the early hours of this morning", "2021-10-20TMO"),
            Yes("in the small hours of 3 May 2021", "the small hours of 3 May 2021", "2021-05-03TMO"),
            Yes("It burned in the wee hours of Sunday morning.", "the wee hours of Sunday morning", "2021-10-17TMO"),
        ),
        ("the early hour", "small hours"),
    ),
    Rule(
        "night between two days",
        rf"(?:the )?night (?:of|from|between)(?: the)? (?:(?P<first>{{day}})(?: (?P<of>{{month}}))?{_AND}"
        rf"(?P<last>{{day}}) (?P<month>{{month}})|(?P<month_after>{{month}}) (?P<first_after>{{day}}){_AND}"
        r"(?:{month} )?(?P<last_after>{day}))(?:,? (?P<year>{year}))?",
        _read_night_between,
        (
            Yes("It sank on the night of 27/28 May 1942.", "the night of 27/28 May 1942", "1942-05-27TNI"),
            Yes(
                "It burned in the night from 27 to 28 June 1961.", "the night from 27 to 28 June 1961", "1961-06-27TNI"
            ),
            Yes("They fled in the night of 31 May/1 June.", "the night of 31 May/1 June", "2021-05-31TNI"),
            Yes("It rained on the night of March 3-4, 2020.", "the night of March 3-4, 2020", "2020-03-03TNI"),
        ),
        ("the night of 27/29 May 1942", "a night of 27 to 2"),
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
        r"|midmorning|midafternoon|nightfall|daybreak|sunrise|sunset|sundown|sunup|nighttime|lunchtime"
        r"|(?=first light|daylight)(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\buntil\s))"
        r"(?:first light|daylight(?! (?:hours|saving))))(?: hours)?",
        read_part,
        (
            Yes("It was calm in the evening.", "the evening", "2021-10-20TEV"),
            Yes("They left at dawn.", "dawn", "2021-10-20TMO"),
            Yes("They left at first light on 3 May 2021.", "first light on 3 May 2021", "2021-05-03TMO"),
        ),
        ("a nightly show", "mornings", "The telescope saw first light."),
    ),
)

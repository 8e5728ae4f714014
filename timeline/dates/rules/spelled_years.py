"""Years in words: "nineteen eighty-four", "eighteen oh one", "nineteen hundred", "two thousand and eight"."""

from timeline.dates.lexicon import parse_number
from timeline.dates.meaning import Meaning, Named
from timeline.dates.rule import Match, Rule, Yes

RULE = "year in words"
_CENTURIES = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}


def _read_spelled_year(found: Match) -> Meaning | None:
    if found["thousand"]:
        rest = parse_number(found["rest"]) if found["rest"] else 0
        return Meaning(Named(year=2000 + int(rest))) if rest is not None and rest < 100 else None
    century = 100 * _CENTURIES[found["head"].lower()]
    if found["hundred"]:
        tail = parse_number(found["after"]) if found["after"] else 0
        return Meaning(Named(year=century + int(tail))) if tail is not None and tail < 100 and century < 2000 else None
    tail = parse_number(found["one"] or found["tail"])
    lowest = 1 if found["one"] else 10
    return Meaning(Named(year=century + int(tail))) if tail is not None and lowest <= tail <= 99 else None


RULES: tuple[Rule, ...] = (
    Rule(
        RULE,
        r"(?:the year )?(?:(?P<head>sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:(?P<hundred>hundred)"
        r"(?: (?:and )?(?P<after>{number}))?|(?:oh|o|nought)[ -](?P<one>{number})|(?P<tail>{number}))"
        r"|(?P<thousand>two thousand)(?:(?: and)? (?P<rest>{number}))?)",
        _read_spelled_year,
        (
            Yes("back in nineteen eighty-four", "nineteen eighty-four", "1984"),
            Yes("in the year two thousand", "the year two thousand", "2000"),
            Yes("It closed in two thousand and eight.", "two thousand and eight", "2008"),
            Yes("He died in eighteen sixty-one.", "eighteen sixty-one", "1861"),
            Yes("It opened in nineteen oh five.", "nineteen oh five", "1905"),
            Yes("By nineteen hundred it had closed.", "nineteen hundred", "1900"),
            Yes("They met in twenty-twelve.", "twenty-twelve", "2012"),
        ),
        (
            "nineteen million",
            "nineteen men",
            "two thousand people came",
            "in two thousand homes",
            "eighteen ten-year-olds",
        ),
    ),
)

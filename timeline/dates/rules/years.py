"""Decades and centuries: "the 1980s", "the '90s", "the nineties", "the 20th century"; the first day of a year."""

from timeline.dates.lexicon import DECADE_WORDS, Mod, parse_ordinal
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.calendar_dates import read_year

YEAR_AHEAD = "year far ahead"  # four figures that are an amount or a clock time more often
_AHEAD = r"(?:(?<=\bby\s)|(?<=\bin\s)|(?<=\buntil\s)|(?<=\btill\s))"
_OF_A_DAY = r"|\s?(?:hours?|hrs?|h|gmt|utc|local|tonight|today|tomorrow|on (?:{weekday}|\d))\b"


def _read_decade(found: Match) -> Meaning | None:
    year = int(found["year"])
    return Meaning(Named(century=year // 100)) if year % 100 == 0 and year < 2000 else Meaning(Named(decade=year // 10))


def _read_early_decade(found: Match) -> Meaning | None:
    tens = int(found["tens"]) // 10
    if found["era"].lower().startswith("b"):
        return Meaning(Named(decade=-tens - 1))
    return Meaning(Named(decade=tens))


def _read_short_decade(found: Match) -> Meaning | None:
    tens = int(found["tens"][0])
    return Meaning(Named(decade=(190 if tens >= 2 else 200) + tens, short_year=True))


def _read_decade_word(found: Match) -> Meaning | None:
    tens = DECADE_WORDS[found["word"].lower()]
    if not found["head"]:
        return Meaning(Named(decade=190 + tens, short_year=True))
    head = {"nineteen": 190, "eighteen": 180, "seventeen": 170}[found["head"].lower()]
    return Meaning(Named(decade=head + tens % 10))  # "the nineteen aughts"


def _read_century(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"])
    if number is None or not 1 <= number <= 30:
        return None
    return Meaning(Named(century=-number if found["bc"] else number - 1))


def _read_millennium(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"])
    if number is None or not 1 <= number <= 9:
        return None
    return Meaning(Named(millennium=-number if found["bc"] else number))


def _read_first_of_two(found: Match) -> Meaning | None:
    return _read_century(found) if found["unit"].lower().startswith("c") else _read_millennium(found)


def _read_edge_decade(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"])
    if number is None or not 2 <= number <= 30:
        return None
    first = found["which"].lower() in ("first", "opening")
    return Meaning(Named(decade=10 * (number - 1) + (0 if first else 9)))


def _read_part_of_century(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"]) if found["number"] else None
    mod = _PART_OF_CENTURY[found["part"].lower()]
    if number is None:
        which = (found["which"] or "this").lower()
        return Meaning(Shift("century", -1 if which == "last" else 0, "story now"), mod)
    return Meaning(Named(century=-number if found["bc"] else number - 1), mod) if 1 <= number <= 30 else None


_PART_OF_CENTURY: dict[str, Mod] = {
    "first": "START", "opening": "START", "second": "MID", "third": "MID", "middle": "MID", "fourth": "END",
    "last": "END", "final": "END", "closing": "END",
}  # fmt: skip
_BC = r"(?P<bc> (?:BCE?|B\.C(?:\.E)?\.?))?"

# Tried before days of a month, as which "the 17th" is read elsewhere.
BEFORE_DAYS: tuple[Rule, ...] = (
    Rule(
        "first of two centuries",
        r"(?:the )?(?P<number>{ordinal})"
        r"(?=(?:,? (?:and|or|to|through|until) (?:the )?(?:(?:early|mid|late)[ -])?| ?{dash} ?|/){ordinal}"
        r"[ -](?P<unit>century|centuries|millennium|millennia)\b" + _BC + ")",
        _read_first_of_two,
        (
            Yes("art of the 17th and 18th centuries", "the 17th", "16"),
            Yes("used from the 16th to the 18th century", "the 16th", "15"),
            Yes("huts of the 5th–6th centuries", "the 5th", "04"),
            Yes("a mill of the 17th/18th century", "the 17th", "16"),
            Yes("huts of the fourth and third millennia BC", "the fourth", "BC3"),
            Yes("towns of the third and second centuries BC", "the third", "BC02"),
        ),
        ("the 16th and the 18th of May", "the 40th and 41st century"),
    ),
)
_STEPS = {"this": 0, "next": 1, "coming": 1, "last": -1, "past": -1}


def _read_mid_century(found: Match) -> Meaning | None:
    return Meaning(Shift("century", 0, "story now"), "MID")


def _read_first_of_year(found: Match) -> Meaning | None:
    """ "The first of the year" is its first day."""
    which = found["which"]
    return Meaning(Named(month=1, day=1, base=Shift("year", _STEPS[which.lower()]) if which else None))


RULES: tuple[Rule, ...] = (
    Rule(
        "year of three figures",
        r"the year (?P<year>[1-9]\d\d)(?![.,:]?\d|-)",
        read_year,
        (
            Yes("In the year 800 he was crowned.", "the year 800", "0800"),
            Yes("They date from the year 476.", "the year 476", "0476"),
        ),
        ("the year 8000", "a year 800 men left", "the year 8.5 men"),
    ),
    Rule(
        "decade in digits",
        r"(?:the )?(?P<year>(?:1\d|20)\d0){apos}?s",
        _read_decade,
        (
            Yes("a war in the 1980s ended", "the 1980s", "198"),
            Yes("born in the 1960s", "the 1960s", "196"),
            Yes("ships of the 1800s", "the 1800s", "18"),
        ),
        ("the 1985s", "1980st"),
    ),
    Rule(
        "decade before its era",
        r"(?:the )?(?P<tens>[1-9]\d{0,2}0)s (?P<era>BCE?|B\.C(?:\.E)?\.?|A\.D\.|AD|C\.E\.|CE)",
        _read_early_decade,
        (
            Yes("raids in the 470s BC went on", "the 470s BC", "BC047"),
            Yes("a drought of the 530s AD", "the 530s AD", "053"),
        ),
        ("the 475s BC", "470 sheep"),
    ),
    Rule(
        "decade in two digits",
        r"(?:the )?{apos}?(?P<tens>[2-9]0){apos}?s",
        _read_short_decade,
        (Yes("pop of the '80s", "the '80s", "198"), Yes("back in the 90s", "the 90s", "199")),
        ("the 95s", "a 1980s"),
    ),
    Rule(
        "decade in words",
        r"(?:the )?(?:(?P<head>nineteen|eighteen|seventeen)[ -])?(?P<word>{decadeword})",
        _read_decade_word,
        (
            Yes("music of the nineties", "the nineties", "199"),
            Yes("the nineteen-sixties were", "the nineteen-sixties", "196"),
            Yes("They split in the noughties.", "the noughties", "200"),
        ),
        ("ninety men", "the ninetieth"),
    ),
    Rule(
        "century",
        r"(?:the )?(?P<number>{ordinal})[ -](?:century|centuries)" + _BC + r"(?: (?:AD|A\.D\.?))?",
        _read_century,
        (
            Yes("art of the 20th century", "the 20th century", "19"),
            Yes("an eleventh-century church", "eleventh-century", "10"),
        ),
        ("half a century", "the 40th century"),
    ),
    Rule(
        "millennium",
        r"(?:the )?(?P<number>{ordinal})[ -](?:millennium|millennia)" + _BC + r"(?: (?:AD|A\.D\.?|CE))?",
        _read_millennium,
        (
            Yes("huts of the third millennium BC", "the third millennium BC", "BC2"),
            Yes("towns of the early 2nd millennium BC", "the early 2nd millennium BC", "BC1"),
            Yes("at the end of the first millennium", "the end of the first millennium", "0"),
        ),
        ("the new millennium", "half a millennium", "the fortieth millennium"),
    ),
    Rule(
        "first or last decade of a century",
        r"the (?P<which>first|last|opening|closing|final) decade of the (?P<number>{ordinal})[ -]century",
        _read_edge_decade,
        (
            Yes("in the first decade of the 21st century", "the first decade of the 21st century", "200"),
            Yes("in the last decade of the 19th century", "the last decade of the 19th century", "189"),
        ),
        ("the first decade of the century", "the first decade of the 40th century"),
    ),
    Rule(
        "a quarter or third of a century",
        r"(?:the )?(?P<part>first|opening|second|third|fourth|middle|last|final|closing) (?:quarter|third) of "
        r"(?:(?:the )?(?P<number>{ordinal})[ -]century" + _BC + r"|(?:the |(?P<which>this|last) )century)",
        _read_part_of_century,
        (
            Yes("in the last quarter of the 19th century", "the last quarter of the 19th century", "18"),
            Yes("in the first quarter of this century", "the first quarter of this century", "20"),
            Yes("over the final third of the 18th century", "the final third of the 18th century", "17"),
        ),
        ("the first quarter of the season", "a third of the century's men"),
    ),
    Rule(
        "middle of the century",
        r"(?:(?<=\bby\s)|(?<=\bat\s)|(?<=\buntil\s)|(?<=\bbefore\s)|(?<=\bafter\s)|(?<=\baround\s)|(?<=\bsince\s))"
        r"mid-century",
        _read_mid_century,
        (
            Yes("By mid-century it may be under water.", "mid-century", "20"),
            Yes("At mid-century the mill stood empty.", "mid-century", "20"),
        ),
        ("a mid-century chair", "a chair by mid-centurions"),
    ),
    Rule(
        "first of the year",
        r"(?:the )?first (?:day )?of (?:the |the new |(?:the )?(?P<which>this|next|last|coming|past) )year",
        _read_first_of_year,
        (
            Yes("He takes over on the first of the year.", "the first of the year", "2022-01-01"),
            Yes("They raised rents the first of this year.", "the first of this year", "2021-01-01"),
            Yes("Rents will rise the first of next year.", "the first of next year", "2022-01-01"),
        ),
        ("the first of the yearlings", "the first of the years", "the first win of the year"),
    ),
    Rule(
        YEAR_AHEAD,
        rf"(?:the year |{_AHEAD})(?P<year>2[12]\d\d|2[3-9]00|3000)(?![-–/]\d|[.,:]\d|%|{{apos}}\d{_OF_A_DAY})",
        read_year,
        (
            Yes("By 2100 the sea will be higher.", "2100", "2100"),
            Yes("It is set in the year 2150.", "the year 2150", "2150"),
        ),
        ("a fee of 12,100", "page 21005"),
    ),
)

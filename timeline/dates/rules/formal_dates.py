"""Dates of letters, laws and old papers: "the 16th day of June, 1898", "the month of June", "the 5th
instant", "the 3d ultimo"."""

from timeline.dates.lexicon import month_number, parse_ordinal
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.weekdays import which_of

_MONTH_OF_LETTER = {"inst": Shift("month", 0), "ult": Shift("month", -1), "prox": Shift("month", 1)}
_LAST_DAY = 31


def _read_numbered_day(found: Match) -> Meaning | None:
    day = parse_ordinal(found["day"])
    year = int(found["year"]) if found["year"] else None
    if day is None or not 1 <= day <= _LAST_DAY:
        return None
    return Meaning(Named(year=year, month=month_number(found["month"]), day=day))


def _read_chosen_day(found: Match) -> Meaning | None:
    day = parse_ordinal(found["day"])
    if day is None or not 1 <= day <= _LAST_DAY:
        return None
    return Meaning(Named(month=month_number(found["month"]), day=day, which=which_of(found["which"])))


def _read_month(found: Match) -> Meaning | None:
    year = int(found["year"]) if found["year"] else None
    return Meaning(Named(year=year, month=month_number(found["month"])))


def _read_letter_day(found: Match) -> Meaning | None:
    day = parse_ordinal(found["day"])
    word = found["letter"].lower()
    base = next(shift for short, shift in _MONTH_OF_LETTER.items() if word.startswith(short))
    return Meaning(Named(day=day, base=base)) if day is not None and 1 <= day <= _LAST_DAY else None


RULES: tuple[Rule, ...] = (
    Rule(
        "numbered day of a month",
        r"(?:the |this )?(?P<day>{ordinal}) day of (?P<month>{month})(?:(?:,| of|, in)? (?P<year>{year}))?",
        _read_numbered_day,
        (
            Yes("signed on the 16th day of June, 1898, at sea", "the 16th day of June, 1898", "1898-06-16"),
            Yes("given this fourth day of May 2019", "this fourth day of May 2019", "2019-05-04"),
            Yes("They left on the 3d day of March.", "the 3d day of March", "2021-03-03"),
        ),
        ("the 40th day of May", "the 5th day of mayhem"),
    ),
    Rule(
        "day of a chosen month",
        r"(?:the )?(?P<day>{ordinal})(?: day)? of (?P<which>last|this past|this|next) (?P<month>{month})",
        _read_chosen_day,
        (
            Yes("It met on the 14th of last July.", "the 14th of last July", "2021-07-14"),
            Yes("It ends on the 1st of next May.", "the 1st of next May", "2022-05-01"),
        ),
        ("the 14th of lasting July", "the 40th of last July"),
    ),
    Rule(
        "the month of a name",
        r"(?:the )?month of (?P<month>{month})(?:,? (?P<year>{year}))?",
        _read_month,
        (
            Yes("It rained in the month of July.", "the month of July", "2021-07"),
            Yes("By the end of the month of July it was dry.", "the end of the month of July", "2021-07"),
            Yes("They paid for the month of March 2019.", "the month of March 2019", "2019-03"),
        ),
        ("a month of marches", "the month of the march"),
    ),
    Rule(
        "day of a letter's month",
        r"(?:the )?(?P<day>\d\d?(?:st|nd|rd|th|(?-i:d)))(?: day)?(?: of)? (?P<letter>instant(?! (?:message|messages"
        r"|coffee|noodles|replay|access|classic|success|loan|loans)\b)|inst|ultimo|ult|proximo|prox)",
        _read_letter_day,
        (
            Yes("Your letter of the 5th instant came.", "the 5th instant", "2021-10-05"),
            Yes("On the 30th ultimo they sailed.", "the 30th ultimo", "2021-09-30"),
            Yes("He sails on the 3d proximo.", "the 3d proximo", "2021-11-03"),
        ),
        ("the 40th instant", "the 5th instinct", "the 1st instant message"),
    ),
)

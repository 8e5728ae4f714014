"""Days that a history counts from the first one of a battle or a voyage: "On the third day it reached the sea"."""

from timeline.dates.lexicon import PARTS, parse_ordinal
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.day_parts import read_part

DAY_OF_A_STORY = "day of something told"
_LONGEST = 40  # days; one that is counted so is hardly further away


def _read_day(found: Match) -> Meaning | None:
    number = parse_ordinal(found["number"])
    if number is None or not 1 <= number <= _LONGEST:
        return None
    day, word = Shift("day", number - 1, "story"), found["unit"].lower()
    return Meaning(day if word == "day" else Named(base=day, part=PARTS[word]))


STORY_DAYS: tuple[Rule, ...] = (
    Rule(
        DAY_OF_A_STORY,
        r"(?=the )(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s))the (?P<number>{ordinal}) "
        r"(?P<unit>day|night|evening|morning|afternoon)"
        r"(?! (?:of (?:{month}|{season}|every|each|the (?:month|year|week|new)|christmas|his|her|their|my|our|its)"
        r"|in a row|running)\b)",
        _read_day,
        (
            Yes("On 3 May 1880 they met. On the third day they fled.", "the third day", "1880-05-05"),
            Yes("On 3 May 1880 they met. On the third night they fled.", "the third night", "1880-05-05TNI"),
            Yes("On 3 May 1880 they met. They fled on the second day of the fight.", "the second day", "1880-05-04"),
        ),
        ("on the third day of May", "on the first day of the year", "The third day was dry."),
    ),
    Rule(
        "part of the day that a sentence tells of",
        r"(?-i:The) (?P<part>morning|afternoon|evening|night)(?= (?:was (?:spent|quiet|lost)|passed|brought)\b)",
        read_part,
        (
            Yes("On 3 May 1880 it sank. The afternoon was spent in prayer.", "The afternoon", "1880-05-03TAF"),
            Yes("On 3 May 1880 it sank. The evening brought rain.", "The evening", "1880-05-03TEV"),
        ),
        ("The night shift was spent.", "The morning of it was spent.", "He knew the evening was spent."),
    ),
)

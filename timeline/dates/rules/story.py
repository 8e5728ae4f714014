"""Words that are a time only where a story is told: "at that time", "this period", "the day before", "former".

In news they mean an occasion ("this time"), a reason ("at the same time") or nothing that a reader would date, so
they are looked for in histories alone.
"""

from timeline.dates.lexicon import GRAIN_OF_UNIT, PARTS, parse_ordinal, unit_code
from timeline.dates.meaning import Meaning, Named, Recurring, Shift, Vague
from timeline.dates.rule import Match, Rule, Yes
from timeline.dates.rules.calendar_dates import read_year
from timeline.dates.rules.day_parts import read_part
from timeline.dates.rules.sets import read_rate
from timeline.dates.rules.story_days import STORY_DAYS
from timeline.dates.rules.story_lengths import STORY_LENGTHS

_BEFORE = "".join(
    rf"|(?<=\b{word}\s)" for word in "at by during in until till since from around before after of".split()
)
_AFTER_PREPOSITION = rf"(?:(?<=\bthroughout\s){_BEFORE})"

_IN_ITS_COURSE = (
    "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in "in by during until throughout toward towards".split()) + ")"
)
_NO_NOUN = r"(?:an?|the|and|or|of|to|in|on|at|by|was|were|is|are|had|has|have|did|who|which|for|from|as|with)\b"


def _read_now_told(found: Match) -> Meaning | None:
    return Meaning(Vague("PRESENT_REF"))


def _read_then(found: Match) -> Meaning | None:
    words = found[0].lower()
    same = found["same"].lower().endswith("same") or words in ("that period", "that era")
    return Meaning(Shift("day", 0, "story") if same else Vague("PRESENT_REF"))


def _read_beside(found: Match) -> Meaning | None:
    count = -1 if found["side"].lower() == "before" else 1
    word = found["unit"].lower()
    if word in PARTS:
        return Meaning(Named(base=Shift("day", count, "story"), part=PARTS[word]))
    return Meaning(Shift(GRAIN_OF_UNIT[unit_code(word)], count, "story"))


def _read_former(found: Match) -> Meaning | None:
    return Meaning(Vague("PAST_REF" if found[0].lower() == "former" else "FUTURE_REF"))


# What is counted before "a day"; in news a sum of money "a year" is no time, and "a night" is a price.
_COUNTED = "|".join(
    rf"(?<=\b{word}\s)"
    for word in (
        *"million billion thousand hundred percent dollars men people soldiers civilians".split(),
        "deaths",
        "tons",
    )
)


# After these an anniversary is one that comes round as the story tells of it.
_KEPT = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word}\s)"
        for word in "mark marks marked marking celebrate celebrated celebrating commemorate commemorated".split()
    )
    + ")"
)


def _read_night(found: Match) -> Meaning | None:
    return Meaning(Named(part="NI"))


def _read_dotted(found: Match) -> Meaning | None:
    return Meaning(Named(minute=int(found["hour"]) * 60 + int(found["minute"])))


def _read_day_in_words(found: Match) -> Meaning | None:
    day = parse_ordinal(found["day"])
    return Meaning(Named(day=day)) if day is not None and 1 <= day <= 31 else None


def _read_daytime(found: Match) -> Meaning | None:
    return Meaning(Recurring("XXXX-XX-XXTDT"))


def _read_kept(found: Match) -> Meaning | None:
    return Meaning(Shift("day", 0, "story"))


def _read_new_year(found: Match) -> Meaning | None:
    return Meaning(Shift("year", 1, "story"))


def _read_year_told(found: Match) -> Meaning | None:
    return Meaning(Shift("year", 0, "story"))


STORY_RULES: tuple[Rule, ...] = (
    Rule(
        "the time the story is at",
        rf"(?=this time){_AFTER_PREPOSITION}this time|this (?:period|era)",
        _read_now_told,
        (
            Yes("During this time the mill was shut.", "this time", "PRESENT_REF"),
            Yes("Much was built in this period.", "this period", "PRESENT_REF"),
        ),
        ("This time they won.", "this periodical"),
    ),
    Rule(
        "the time just told",
        rf"(?=th(?:e|at)\s){_AFTER_PREPOSITION}(?P<same>(?:that|the) same|that|the) (?:time|period|era)"
        r"(?! (?:of|that|when|in which)\b)",
        _read_then,
        (
            Yes("The mill was shut at that time.", "that time", "PRESENT_REF"),
            Yes("At the same time a canal was dug.", "the same time", "1870"),
            Yes("Few songs are left from that period.", "that period", "1870"),
        ),
        ("for the time being", "That time is gone.", "It stood by the time of the war."),
    ),
    Rule(
        "the day before",
        r"the (?P<unit>day|night|evening|morning|afternoon|week|month|year) (?P<side>before|after|following)"
        r"(?: that(?=\s?[,.;:)]|\s*$|\s(?:and|but|he|she|it|they|the|an?|his|her|their|its)\b)"
        r"|(?=\s?[,.;:)]|\s*$|\s(?:and|but|saw|was|were|had|brought|came)\b"
        r"|\s(?:he|she|it|they) had (?:still|already|also)\b)"
        r"|(?<=before)(?=\s(?:to|in|at|with|by|from|as|while|because|when|on|over|near)\b(?! (?:which|whom|least)\b)))",
        _read_beside,
        (
            Yes("The mill had burned the year before.", "the year before", "1869"),
            Yes("The year before he had still been rich.", "The year before", "1869"),
            Yes("He had come the year before to see it.", "the year before", "1869"),
            Yes("The year after, it was sold.", "The year after", "1871"),
            Yes("The year after that it was sold.", "The year after that", "1871"),
        ),
        (
            "the day before the sale",
            "the year after that sale",
            "the year before he left",
            "the day following the sale",
            "the years before,",
        ),
    ),
    Rule(
        "former and future",
        rf"(?:former|(?<!the\s)future)(?= (?!{_NO_NOUN})[a-z])",
        _read_former,
        (
            Yes("He was a former miner.", "former", "PAST_REF"),
            Yes("their former owners came back", "former", "PAST_REF"),
            Yes("They saved for future harvests.", "future", "FUTURE_REF"),
        ),
        ("The former was sold.", "They called the former a fool.", "a formerly rich town", "the future of the town"),
    ),
    Rule(
        "the new year told",
        r"(?=the new)(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\binto\s)|(?<=\bby\s))the new year(?!{apos}s)",
        _read_new_year,
        (
            Yes("On 3 May 1880 it sank. Early in the new year it was raised.", "the new year", "1881"),
            Yes("In late 1880 they quarrelled. In the new year the mill was shut.", "the new year", "1881"),
        ),
        ("They kept the new year.", "in the new year's first week"),
    ),
    Rule(
        "night as an adjective",
        r"night(?:-?time)?(?=[ -](?:raid|attack|march|assault|bombing|battle|fight|patrol|landing|operation|retreat"
        r"|action|bombardment)(?:s|es|ing)?\b)",
        _read_night,
        (
            Yes("The mill burned in a night raid.", "night", "XXXX-XX-XXTNI"),
            Yes("They trained for nighttime landings.", "nighttime", "XXXX-XX-XXTNI"),
        ),
        ("a knight errant", "night-raiders", "by night marchers"),
    ),
    Rule(
        "part of the day told",
        rf"(?=the ){_IN_ITS_COURSE}the (?P<part>morning|afternoon|evening|night)"
        r"(?=\s?[,.;:)]|\s*$|\s(?:he|she|it|they|we|the|an?|his"
        r"|her|their|its|and|but|when|as|after|before|was|were)\b)",
        read_part,
        (
            Yes("On 3 May 1880 it sank, and in the evening they wept.", "the evening", "1880-05-03TEV"),
            Yes("On 3 May 1880 it sank, but by the evening the men were ashore.", "the evening", "1880-05-03TEV"),
        ),
        ("in the evening paper", "in the night from Monday", "She likes the morning."),
    ),
    Rule(
        "clock with a dot",
        r"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bbefore\s)|(?<=\baround\s)|(?<=\babout\s))"
        r"(?P<hour>[01]\d|2[0-3])\.(?P<minute>[0-5]\d)"
        r"(?=\s?[,;:)]|\.(?!\d)|\s*$|\s(?:he|she|it|they|the|an?|his"
        r"|her|their|its|and|but|on|when|two|three)\b|\s(?-i:[A-Z]))",
        _read_dotted,
        (
            Yes("On 3 May 1880 the watch changed at 17.30 and again at noon.", "17.30", "1880-05-03T17:30"),
            Yes("On 3 May 1880 it sank. At 16.45 the crew was saved.", "16.45", "1880-05-03T16:45"),
        ),
        ("The shares stood at 16.45 marks.", "at 16.75,", "by 16.45 per cent"),
    ),
    Rule(
        "day of the month in words",
        r"(?=the )(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bfrom\s))the (?P<day>{ordinal})"
        r"(?=\s?,|\s(?:he|she|it|they|the|an?|his|her|their|its|was|were|had|did|to the)\b)",
        _read_day_in_words,
        (
            Yes("On 3 May 1880 it sank. On the seventh it was raised.", "the seventh", "1880-05-07"),
            Yes("In May 1880 it sank. By the twenty-first he was home.", "the twenty-first", "1880-05-21"),
        ),
        ("on the second attempt", "on the seventh of them", "He was on the third."),
    ),
    Rule(
        "daytime",
        r"(?:(?<=\bin\s)|(?<=\bby\s)|(?<=\bduring\s)|(?=daytime [a-z]))daytime",
        _read_daytime,
        (
            Yes("They moved the carts by daytime.", "daytime", "XXXX-XX-XXTDT"),
            Yes("It ended daytime work in the pit.", "daytime", "XXXX-XX-XXTDT"),
        ),
        ("a daytimer", "It was never daytime."),
    ),
    Rule(
        "anniversary that is kept",
        rf"{_KEPT}(?:the|its|his|her|their) (?:{{ordinal}} )?anniversary",
        _read_kept,
        (
            Yes("On 3 May 1880 they marked the tenth anniversary of the canal.", "the tenth anniversary", "1880-05-03"),
            Yes("In 1880 crowds celebrated its anniversary.", "its anniversary", "1880"),
        ),
        ("They feared the anniversary.", "The tenth anniversary came."),
    ),
    Rule(
        "to date",
        r"(?<=\bto\s)date(?=\s?[,.;)]|\s(?:have|has|no|none|only|there)\b)",
        _read_now_told,
        (
            Yes("It is the longest to date.", "date", "PRESENT_REF"),
            Yes("The owners to date have said nothing.", "date", "PRESENT_REF"),
        ),
        ("They tried to date the mill.", "up to date maps"),
    ),
    Rule(
        "the year the story is at",
        r"(?=the year)"
        r"(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bduring\s)|(?<=\bthroughout\s))the year"
        r"(?=\s?[,.;:)]|\s*$|\s(?:and|but|with)\b)"
        r"|the year(?={apos}s\s)",
        _read_year_told,
        (
            Yes("It was the best harvest of the year.", "the year", "1870"),
            Yes("They brought the year’s work to an end.", "the year", "1870"),
        ),
        ("In the year he left it rained.", "The year was dry."),
    ),
    Rule(
        "so many a day",
        rf"(?=an? [dwmy])(?:(?<=\d\s)|{_COUNTED})an? (?P<unit>day|week|month|year)"
        r"(?! (?:ago|later|earlier|before|after|from (?:now|today|then)|or|and|old)\b)",
        read_rate,
        (
            Yes("The mill ground 30 a day.", "a day", "P1D"),
            Yes("It cost two million a year.", "a year", "P1Y"),
            Yes("They lost some 40 a week.", "a week", "P1W"),
        ),
        ("a day of rest", "They left with 30 men a year ago."),
    ),
    Rule(
        "year of several things",
        r"(?<=\bthe\s)(?P<year>{year})(?= (?:campaign|rule|riot|treat|reform|law|uprising|rising|revolt|revolution"
        r"|war|election|protest|offensive|operation|battle|flood|strike|massacre|talk|negotiation|raid|attack|decree"
        r"|border|constitution|plan|storm|famine|epidemic|fire|season)(?:ie)?s\b)",
        read_year,
        (
            Yes("It was the worst of the 1777 campaigns.", "1777", "1777"),
            Yes("They kept the 1614 rules.", "1614", "1614"),
        ),
        ("the 1614 men", "page 1614 rules"),
    ),
    *STORY_LENGTHS,
    *STORY_DAYS,
)

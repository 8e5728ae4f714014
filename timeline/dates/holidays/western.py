"""Named days of Christian and civil calendars, by country where it decides."""

from timeline.civil import day_number, weekday
from timeline.dates.calendars import christian
from timeline.dates.holidays.kinds import (
    FRI,
    MON,
    SAT,
    SUN,
    THU,
    TUE,
    Find,
    NamedDay,
    Occasion,
    by,
    easter,
    nth,
    on,
    orthodox_easter,
    since,
    stretch,
)

_ORTHODOX = ("GR", "CY", "RO", "BG", "RS", "ME", "MK", "RU", "UA", "BY", "MD", "GE", "ET", "ER")
_UKRAINE = "Ukraine keeps it on {} since 2023; before, it kept it on {}."
_MAY_1 = "CN IN PK BD LK PH SG MY TH VN ID HK ZA KE NG GH TZ UG FR DE ES IT PT BE AT CH PL RU UA BR MX AR GB IE".split()


def _french_mothers_day(year: int) -> tuple[Occasion, ...]:
    """The last Sunday of May, a week later where that is Pentecost (law of 24 May 1950)."""
    day = nth(5, SUN, -1)(year)[0].first
    return (Occasion(day + 7 * (day == christian.easter(year) + 49)),)


def _super_bowl(year: int) -> tuple[Occasion, ...]:
    """The second Sunday of February since the season grew by a week in 2022; the last of January before 2004."""
    if year == 2002:  # put off a week after 11 September 2001
        return nth(2, SUN, 1)(year)
    return nth(2, SUN, 2)(year) if year >= 2022 else nth(2, SUN, 1)(year) if year >= 2004 else nth(1, SUN, -1)(year)


# (month, day) of the day on which most American states hold their primaries, in the years of a presidential election
_SUPER_TUESDAYS = {1984: (3, 13), 1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2), 2008: (2, 5),
                   2012: (3, 6), 2016: (3, 1), 2020: (3, 3), 2024: (3, 5)}  # fmt: skip


def _super_tuesday(year: int) -> int | None:
    held = _SUPER_TUESDAYS.get(year)
    return day_number(year, *held) if held is not None else None


def _victoria_day(year: int) -> int:
    """The Monday before 25 May."""
    day = day_number(year, 5, 24)
    return day - weekday(day)


def _orthodox_christmas(year: int) -> int:
    return christian.from_julian(year - 1, 12, 25)


def _moved(year_both: int, before: Find, now: Find) -> Find:
    """A day that a country moved: the old one up to a year, the new one from it on; in that year first the new one, by
    which the year is known, then the old one."""
    return lambda year: (now(year) if year >= year_both else ()) + (before(year) if year <= year_both else ())


def _saint(whose: str, others: str = "") -> str:
    """The ways of writing a saint's day: "st martin's day", "the feast of saint martin"."""
    name = whose.removesuffix("'s").removesuffix("'")
    titles = ("st", "st.", "saint")
    names = [f"{title} {whose} day" for title in titles] + [f"feast of {title} {name}" for title in titles]
    return "|".join([*names, *others.split("|")] if others else names)


def _paschal(names: str, plus: int, lasts: tuple[int, int] | None = None) -> NamedDay:
    """A day counted from Easter, in Orthodox countries from theirs."""
    return NamedDay(names, easter(plus), {code: orthodox_easter(plus) for code in _ORTHODOX}, lasts=lasts)


CHURCH: dict[str, NamedDay] = {
    "christmas": NamedDay("christmas day|christmas|xmas day|xmas|x-mas", on(12, 25), lasts=(1, 9)),
    "christmas eve": NamedDay("christmas eve|xmas eve", on(12, 24)),
    "boxing day": NamedDay("boxing day|st stephen's day|st. stephen's day|saint stephen's day", on(12, 26)),
    "orthodox christmas": NamedDay(
        "orthodox christmas day|orthodox christmas|coptic christmas|serbian christmas|russian christmas",
        by(_orthodox_christmas),
    ),
    "ukrainian christmas": NamedDay(
        "різдво", _moved(2023, by(_orthodox_christmas), on(12, 25)), note=_UKRAINE.format("25 December", "7 January")
    ),
    "ukrainian christmas eve": NamedDay(
        "святвечір", _moved(2023, by(_orthodox_christmas, plus=-1), on(12, 24)),
        note=_UKRAINE.format("24 December", "6 January"),
    ),
    "ukrainian defenders": NamedDay("покрова", since(2023, on(10, 1), on(10, 14)),
                                    note=_UKRAINE.format("1 October", "14 October")),
    "epiphany": NamedDay("feast of the epiphany|epiphany|three kings day|three kings' day", on(1, 6), capital=True),
    "candlemas": NamedDay("candlemas day|candlemas", on(2, 2)),
    "mardi gras": NamedDay("mardi gras|shrove tuesday|fat tuesday|pancake day|pancake tuesday", easter(-47)),
    "rose monday": NamedDay("rosenmontag|shrove monday", easter(-48), capital=True),
    "ash wednesday": NamedDay("ash wednesday", easter(-46)),
    "lent": NamedDay("lent", stretch(easter(-46), christian.easter, "month"), capital=True),
    "palm sunday": _paschal("palm sunday", -7),
    "maundy thursday": _paschal("maundy thursday|holy thursday", -3),
    "good friday": _paschal("good friday|good fri", -2),
    "holy saturday": _paschal("holy saturday|easter saturday", -1),
    "easter": _paschal("easter sunday|easter day|easter", 0, lasts=(2, 4)),
    "easter monday": _paschal("easter monday|easter mon", 1),
    "easter tuesday": _paschal("easter tuesday", 2),
    "orthodox good friday": NamedDay("orthodox good friday", orthodox_easter(-2)),
    "orthodox easter": NamedDay(
        "orthodox easter sunday|orthodox easter|greek easter|orthodox pascha", orthodox_easter(0), lasts=(2, 4)
    ),
    "holy week": NamedDay("holy week|passion week", stretch(easter(-7), christian.easter, "week"), capital=True),
    "ascension": NamedDay("ascension day|ascension thursday|feast of the ascension", easter(39), capital=True),
    "pentecost": NamedDay("pentecost sunday|whit sunday|whitsunday|whitsuntide|whitsun|pentecost", easter(49),
                          lasts=(0, 2)),
    "whit saturday": NamedDay("whit saturday", easter(48)),
    "whit monday": NamedDay("whit monday|pentecost monday|whitmonday", easter(50)),
    "whit tuesday": NamedDay("whit tuesday", easter(51)),
    "trinity sunday": NamedDay("trinity sunday", easter(56)),
    "corpus christi": NamedDay("feast of corpus christi|corpus christi day", easter(60)),
    "assumption": NamedDay("assumption day|feast of the assumption", on(8, 15), capital=True),
    "lady day": NamedDay("lady day|feast of the annunciation|annunciation day", on(3, 25), capital=True),
    "lammas": NamedDay("lammas day|lammas", on(8, 1)),
    "michaelmas": NamedDay("michaelmas day|michaelmas", on(9, 29)),
    "martinmas": NamedDay(_saint("martin's", "martinmas day|martinmas"), on(11, 11)),
    "all saints": NamedDay("all saints' day|all saints day|all saint's day|all hallows' day|all hallows", on(11, 1)),
    "all souls": NamedDay("all souls' day|all souls day|all soul's day", on(11, 2)),
    "halloween": NamedDay("halloween night|halloween|hallowe'en|all hallows' eve", on(10, 31)),
    "st nicholas": NamedDay("st nicholas day|st. nicholas day|saint nicholas day|st nicholas' day", on(12, 6)),
    "immaculate conception": NamedDay("feast of the immaculate conception", on(12, 8)),
    "advent": NamedDay(
        "advent season|advent",
        stretch(by(christian.advent), lambda year: day_number(year, 12, 25), "month"),
        capital=True,
    ),
    "advent sunday": NamedDay("advent sunday|first sunday of advent|first sunday in advent", by(christian.advent)),
    "second advent sunday": NamedDay("second sunday of advent|second sunday in advent", by(christian.advent, 7)),
    "third advent sunday": NamedDay("third sunday of advent|third sunday in advent", by(christian.advent, 14)),
    "fourth advent sunday": NamedDay("fourth sunday of advent|fourth sunday in advent", by(christian.advent, 21)),
    "volkstrauertag": NamedDay("volkstrauertag", by(christian.advent, -14)),
    "repentance day": NamedDay("day of repentance and prayer", by(christian.advent, -11)),
    "sunday of the dead": NamedDay("sunday of the dead|totensonntag", by(christian.advent, -7)),
    "harvest festival": NamedDay("erntedankfest", nth(10, SUN, 1)),
    "fat thursday": NamedDay("fat thursday|weiberfastnacht", easter(-52)),
    "friday of sorrows": NamedDay("friday of sorrows", easter(-9)),
    "holy monday": NamedDay("holy monday", easter(-6)),
    "holy tuesday": NamedDay("holy tuesday", easter(-5)),
    "holy wednesday": NamedDay("holy wednesday|spy wednesday", easter(-4)),
    "prinsjesdag": NamedDay("prinsjesdag", nth(9, TUE, 3)),
    "low sunday": NamedDay("low sunday|quasimodo sunday|white sunday", easter(7)),
    "sacred heart sunday": NamedDay("sacred heart sunday", easter(70)),
    "st patrick's day": NamedDay(
        "st patrick's day|st. patrick's day|saint patrick's day|st paddy's day|st. paddy's day"
        "|st patricks day|st paddys day|paddy's day|paddys day|st pattys day", on(3, 17)
    ),
    "st george": NamedDay("st george's day|st. george's day|saint george's day", on(4, 23)),
    "st andrew": NamedDay("st andrew's day|st. andrew's day|saint andrew's day", on(11, 30)),
    "st david": NamedDay("st david's day|st. david's day|saint david's day", on(3, 1)),
    "st brigid": NamedDay("st brigid's day|st. brigid's day", on(2, 1)),
    "st mark": NamedDay(_saint("mark's"), on(4, 25)),
    "st john": NamedDay(_saint("john's", "feast of st john the baptist|feast of saint john the baptist"), on(6, 24)),
    "st peter": NamedDay(_saint("peter's", "feast of saints peter and paul|feast of st peter and st paul"), on(6, 29)),
    "st james": NamedDay(_saint("james's", "st james' day|st. james' day"), on(7, 25)),
    "st lawrence": NamedDay(_saint("lawrence's"), on(8, 10)),
    "st bartholomew": NamedDay(_saint("bartholomew's"), on(8, 24)),
    "st luke": NamedDay(_saint("luke's"), on(10, 18)),
    "st crispin": NamedDay(_saint("crispin's"), on(10, 25)),
    "st jean": NamedDay("st-jean-baptiste day|saint-jean-baptiste day|saint-jean-baptiste", on(6, 24)),
}  # fmt: skip

CIVIL: dict[str, NamedDay] = {
    "new year": NamedDay("new year's day|new years day|new year's|new year day", on(1, 1), lasts=(1, 2)),
    "new year's eve": NamedDay("new year's eve|new years eve|new year eve|hogmanay", on(12, 31)),
    "old new year": NamedDay("orthodox new year|old new year", on(1, 14), capital=True),
    "valentine's day": NamedDay("valentine's day|valentines day|valentine's|st valentine's day", on(2, 14)),
    "april fools": NamedDay(
        "april fools' day|april fool's day|april fools day|april fools'|april fools|april fool's", on(4, 1)
    ),
    "may day": NamedDay("may day|international workers' day|international workers day", on(5, 1), capital=True),
    "labor day": NamedDay(
        "labor day", nth(9, MON, 1), {code: on(5, 1) for code in _MAY_1} | {"US": nth(9, MON, 1)}, ("IN",)
    ),
    "labour day": NamedDay(
        "labour day", on(5, 1),
        {code: on(5, 1) for code in _MAY_1} | {"CA": nth(9, MON, 1), "US": nth(9, MON, 1), "NZ": nth(10, MON, 4),
                                               "JM": on(5, 23), "TT": on(6, 19), "BS": nth(6, FRI, 1)},
        ("CA",),
    ),
    "mother's day": NamedDay(
        "mother's day|mothers' day|mothers day", nth(5, SUN, 2),
        {"US": nth(5, SUN, 2), "CA": nth(5, SUN, 2), "AU": nth(5, SUN, 2), "NZ": nth(5, SUN, 2), "IN": nth(5, SUN, 2),
         "DE": nth(5, SUN, 2), "IT": nth(5, SUN, 2), "GB": easter(-21), "IE": easter(-21), "NG": easter(-21),
         "FR": _french_mothers_day, "ES": nth(5, SUN, 1), "PT": nth(5, SUN, 1), "HU": nth(5, SUN, 1),
         "RO": nth(5, SUN, 1), "ZA": nth(5, SUN, 2), "MX": on(5, 10), "SV": on(5, 10), "GT": on(5, 10),
         "PL": on(5, 26), "SE": nth(5, SUN, -1), "NO": nth(2, SUN, 2), "TH": on(8, 12), "RU": nth(11, SUN, -1),
         "AR": nth(10, SUN, 3)} | {code: on(3, 21) for code in "EG LB SY JO IQ SA AE KW QA BH OM YE PS".split()},
        ("GB",),
    ),
    "mothering sunday": NamedDay("mothering sunday", easter(-21)),
    "father's day": NamedDay(
        "father's day|fathers' day|fathers day", nth(6, SUN, 3),
        {"US": nth(6, SUN, 3), "GB": nth(6, SUN, 3), "CA": nth(6, SUN, 3), "IE": nth(6, SUN, 3), "IN": nth(6, SUN, 3),
         "FR": nth(6, SUN, 3), "AU": nth(9, SUN, 1), "NZ": nth(9, SUN, 1), "DE": easter(39), "IT": on(3, 19),
         "ES": on(3, 19), "PT": on(3, 19), "BR": nth(8, SUN, 2), "TH": on(12, 5), "TW": on(8, 8), "PL": on(6, 23),
         "SE": nth(11, SUN, 2), "NO": nth(11, SUN, 2), "FI": nth(11, SUN, 2)},
        ("AU",),
    ),
    "women's day": NamedDay("international women's day|international womens day|women's day", on(3, 8),
                            {"ZA": on(8, 9)}),
    "earth day": NamedDay("earth day", on(4, 22), capital=True),
    "world aids day": NamedDay("world aids day", on(12, 1)),
    "human rights day": NamedDay("human rights day", on(12, 10), {"ZA": on(3, 21)}),
    "holocaust day": NamedDay(
        "international holocaust remembrance day|holocaust memorial day|holocaust remembrance day", on(1, 27)
    ),
    "press freedom day": NamedDay("world press freedom day", on(5, 3)),
    "environment day": NamedDay("world environment day", on(6, 5)),
    "health day": NamedDay("world health day", on(4, 7)),
    "refugee day": NamedDay("world refugee day", on(6, 20)),
    "un day": NamedDay("united nations day", on(10, 24)),
    "singles day": NamedDay("singles' day|singles day|single's day", on(11, 11)),
    "remembrance day": NamedDay("remembrance day|armistice day", on(11, 11), began=1918),
    "remembrance sunday": NamedDay("remembrance sunday", nth(11, SUN, 2)),
    "ve day": NamedDay("v-e day|ve day", on(5, 8), capital=True, began=1945),
    "vj day": NamedDay("v-j day|vj day", on(8, 15), {"US": on(9, 2)}, ("US",), capital=True, began=1945),
    "d-day": NamedDay("d-day", once=(1944, 6, 6), capital=True),
    "9/11": NamedDay("9/11", once=(2001, 9, 11)),
    "black monday": NamedDay("black monday", once=(1987, 10, 19), capital=True),
    "black tuesday": NamedDay("black tuesday", once=(1929, 10, 29), capital=True),
    "black wednesday": NamedDay("black wednesday", once=(1992, 9, 16), capital=True),
    "black thursday": NamedDay("black thursday", once=(1929, 10, 24), capital=True),
    "super tuesday": NamedDay("super tuesday", by(_super_tuesday)),
    "veterans day": NamedDay("veterans day|veterans' day|veteran's day", on(11, 11)),
    "thanksgiving": NamedDay(
        "thanksgiving day|thanksgiving", nth(11, THU, 4),
        {"US": nth(11, THU, 4), "CA": nth(10, MON, 2), "LR": nth(11, THU, 1), "GD": on(10, 25)}, ("CA",), (0, 4),
    ),
    "memorial day": NamedDay("memorial day", since(1971, nth(5, MON, -1), on(5, 30)), capital=True),
    "mlk day": NamedDay("martin luther king jr. day|martin luther king, jr. day|martin luther king jr day"
                        "|martin luther king day|mlk day", nth(1, MON, 3)),
    "presidents day": NamedDay("presidents' day|presidents day|president's day|washington's birthday",
                               nth(2, MON, 3)),
    "columbus day": NamedDay("columbus day|indigenous peoples' day|indigenous peoples day",
                             since(1971, nth(10, MON, 2), on(10, 12))),
    "patriots day": NamedDay("patriots' day|patriots day|patriot's day", nth(4, MON, 3), capital=True),
    "juneteenth": NamedDay("juneteenth", on(6, 19)),
    "flag day": NamedDay("flag day", on(6, 14), {"AR": on(6, 20), "MX": on(2, 24), "AU": on(9, 3)}, capital=True),
    "groundhog day": NamedDay("groundhog day", on(2, 2), capital=True),
    "pearl harbor day": NamedDay("pearl harbor day|pearl harbor remembrance day", on(12, 7)),
    "cinco de mayo": NamedDay("cinco de mayo", on(5, 5)),
    "kwanzaa": NamedDay("kwanzaa", on(12, 26), lasts=(0, 7)),
    "tax day": NamedDay("tax day", on(4, 15), capital=True),
    "election day": NamedDay("election day", nth(11, MON, 1, plus=1)),
    "inauguration day": NamedDay("inauguration day", since(1937, on(1, 20), on(3, 4)), capital=True),
    "super bowl": NamedDay("super bowl sunday", _super_bowl),
    "black friday": NamedDay("black friday", nth(11, THU, 4, plus=1), capital=True),
    "cyber monday": NamedDay("cyber monday", nth(11, THU, 4, plus=4)),
    "giving tuesday": NamedDay("giving tuesday", nth(11, THU, 4, plus=5)),
    "guy fawkes": NamedDay("guy fawkes night|guy fawkes day|bonfire night", on(11, 5)),
    "burns night": NamedDay("burns night", on(1, 25)),
    "may bank holiday": NamedDay("early may bank holiday|may day bank holiday", nth(5, MON, 1)),
    "spring bank holiday": NamedDay("spring bank holiday|late may bank holiday|whitsun bank holiday",
                                    nth(5, MON, -1)),
    "august bank holiday": NamedDay("august bank holiday|summer bank holiday|late summer bank holiday",
                                    nth(8, MON, -1), {"IE": nth(8, MON, 1), "GB": nth(8, MON, -1)}, ("IE",)),
    "october bank holiday": NamedDay("october bank holiday", nth(10, MON, -1)),
    "easter bank holiday": NamedDay("easter bank holiday", easter(1)),
    "canada day": NamedDay("canada day|dominion day", on(7, 1)),
    "victoria day": NamedDay("victoria day", by(_victoria_day)),
    "australia day": NamedDay("australia day|invasion day", on(1, 26), capital=True),
    "anzac day": NamedDay("anzac day", on(4, 25)),
    "melbourne cup day": NamedDay("melbourne cup day", nth(11, TUE, 1)),
    "waitangi day": NamedDay("waitangi day", on(2, 6)),
    "midsummer": NamedDay("midsummer's day|midsummer day", on(6, 24)),
    "swedish midsummer": NamedDay("midsummer's eve|midsummer eve", on(6, 23), {
        "SE": lambda year: (Occasion(day_number(year, 6, 19) + (FRI - weekday(day_number(year, 6, 19))) % 7),),
        "FI": lambda year: (Occasion(day_number(year, 6, 19) + (FRI - weekday(day_number(year, 6, 19))) % 7),),
    }),
    "bastille day": NamedDay("bastille day", on(7, 14)),
    "german unity": NamedDay("german unity day|day of german unity", on(10, 3)),
    "reformation day": NamedDay("reformation day", on(10, 31)),
    "victory day": NamedDay("victory day", on(5, 9), {"RU": on(5, 9), "UA": on(5, 9), "BD": on(12, 16),
                                                      "TR": on(8, 30)}, capital=True),
    "russia day": NamedDay("russia day", on(6, 12), capital=True),
    "fatherland": NamedDay("defender of the fatherland day", on(2, 23)),
    "gandhi": NamedDay("gandhi jayanti", on(10, 2)),
    "freedom day": NamedDay("freedom day", None, {"ZA": on(4, 27), "PT": on(4, 25), "BY": on(3, 25)}, capital=True),
    "liberation day": NamedDay("liberation day", None, {"IT": on(4, 25), "NL": on(5, 5), "KR": on(8, 15),
                                                        "NO": on(5, 8), "DK": on(5, 5), "KW": on(2, 26)}, capital=True),
    "king's day": NamedDay("king's day|koningsdag", None, {
        "NL": lambda year: (Occasion(day_number(year, 4, 27) - (weekday(day_number(year, 4, 27)) == SUN)),)},
        capital=True),
    "queen's birthday": NamedDay("queen's birthday|king's birthday", None,
                                 {"AU": nth(6, MON, 2), "NZ": nth(6, MON, 1), "GB": nth(6, SAT, 2)}, capital=True),
    "nakba day": NamedDay("nakba day", on(5, 15)),
}  # fmt: skip

"""What the rest of a text, its publisher's country and its publish date say about a candidate.

Whose Thanksgiving is meant, whether 10/11 is in October or November, and which year "the Sept. 11 attacks" name.
Only candidates of these few kinds are looked at, each with a bounded stretch of text around it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from timeline.civil import civil, day_number
from timeline.dates.find import Candidate
from timeline.dates.holidays import COUNTRIES, HOLIDAYS
from timeline.dates.meaning import Length, Named, Shift
from timeline.dates.named_days import once
from timeline.dates.reports import of_date_before
from timeline.dates.settling.any_one import as_any
from timeline.dates.settling.appositions import counted_from_that, told_behind, told_beside, weekday_beside
from timeline.dates.settling.brackets import with_dates_beside
from timeline.dates.settling.clock_halves import of_doors, of_end, of_evening, of_part_before
from timeline.dates.settling.day_lists import with_listed_days
from timeline.dates.settling.figure_order import Order, of_country, of_stamp, of_weekday
from timeline.dates.settling.lines_apart import with_lines_apart
from timeline.dates.settling.own_quarters import with_own_quarters
from timeline.dates.settling.season_months import with_season_months
from timeline.dates.settling.set_hours import with_hours_of_sets
from timeline.dates.settling.set_lists import with_listed_sets
from timeline.dates.settling.stretches import as_stretch
from timeline.dates.settling.weekdays_of_days import with_weekdays_of_days
from timeline.dates.settling.year_ends import of_year_named
from timeline.dates.settling.yearly import with_days_of_every_year
from timeline.dates.settling.years_beside import year_ahead, year_beside, year_it_ends, year_of_pair
from timeline.late_patterns import late_pattern

FIGURES = frozenset({"date in figures", "day and month in figures"})  # rules that leave the order of day and month open
_REACH = 48  # characters to each side of a candidate that are looked at
_UNKNOWN = "It is not written whether day or month comes first."
_FIRST_TWO = late_pattern(r"(\d\d?) ?([/.-]) ?(\d\d?)")
_FIRST_TWO_IN_BRACKETS = late_pattern(r"\s?\((\d\d?) ?([/.-]) ?(\d\d?)")
_LONG_FEAST = 7  # days; "during Passover" means all of them
_DURING = late_pattern(r"\b(?:during|throughout|over)(?: the)? \Z", re.IGNORECASE)
_OWNER = late_pattern(
    r"(?P<name>[^\W\d_][\w.]*(?: [A-Z][\w.]*){0,2}?)(?:['’]s?)?"
    r"(?: (?:\d+(?:st|nd|rd|th)|annual|national|first|own|this year['’]s|last year['’]s))* \Z"
)
_OWNED_BY = late_pattern(r" (?:in|of) (?:the )?(?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_CODE_OF = {name.removeprefix("the ").lower(): code for code, names in COUNTRIES.items() for name in names.split("|")}
# (month, day) -> the year whose day is known by its date, and the nouns after it that say so
_KNOWN: dict[tuple[int, int], tuple[int, re.Pattern[str]]] = {
    date: (year, late_pattern(rf"(?:th)?[ -](?:[a-z]+ |Capitol )?(?:{nouns})\b"))
    for date, year, nouns in (
        ((9, 11), 2001, r"attacks?|attackers?|terror(?:ism|ists?)?|hijack(?:ers?|ings?)|strikes|[Cc]ommission"
         r"|plot(?:ters)?|tragedy|[Mm]emorial|atrocities|[Vv]ictims?|fund|survivors|families"),
        ((7, 7), 2005, r"bomb(?:ings?|ers?)|attacks?"),
        ((11, 26), 2008, r"attacks?|attackers?"),
        ((1, 6), 2021, r"attack|riots?|rioters?|insurrection(?:ists?)?|committee|siege|panel|defendants?"),
        ((10, 7), 2023, r"attacks?|massacre|assault"),
    )
}  # fmt: skip
# the same where the nouns stand first: "the hijackings of September 11"
_KNOWN_AFTER: dict[tuple[int, int], re.Pattern[str]] = {
    (9, 11): late_pattern(
        r"\b(?:(?:attacks|atrocities|tragedy|(?:tragic )?events|horrors?|victims|aftermath) of"
        r"|(?:terror(?:ist)? (?:attacks?|strikes)|hijackings) (?:of|on)) (?:Tuesday, )?\Z",
        re.IGNORECASE,
    ),
}


# Where a text speaks of them, its bare "Sept. 11" is that day too, but for the weeks around its anniversary.
_ATTACKS_OF_2001 = late_pattern(
    r"\b9/11\b|\bSept(?:\.|ember)? 11(?:th)? (?:terror|attacks?\b)|\battacks of Sept(?:\.|ember)? 11\b"
)
_AROUND_ANNIVERSARY = 45  # days


@dataclass(frozen=True)
class _Article:
    """What names are settled by: the text and what is found in it, the publish day, the publisher's country.

    What the whole text tells of the order of day and month is looked for once, and only when it is asked.
    """

    text: str
    found: Sequence[Candidate]
    published: int | None
    country: str | None

    @cached_property
    def order(self) -> Order | None:
        """The order that other figures of the text can only have, when they agree."""
        orders: dict[bool, str] = {}
        for candidate in self.found:
            core = candidate.piece.meaning.core
            if not isinstance(core, Named) or candidate.piece.rule not in FIGURES or core.swapped is not None:
                continue
            said = self.text[candidate.start : candidate.end]
            figures = _FIRST_TWO.search(said)
            if figures and int(figures[1]) != int(figures[3]):
                orders.setdefault(int(figures[1]) > 12, said)
        if len(orders) != 1:
            return None
        day_first, said = next(iter(orders.items()))
        return Order(day_first, f"in the same text {said} can only have the {'day' if day_first else 'month'} first")

    @cached_property
    def tells_of_attacks(self) -> bool:
        """Whether "Sept. 11" is that of 2001: the text speaks of the attacks, and no anniversary is near."""
        if self.published is None or _ATTACKS_OF_2001.search(self.text) is None:
            return False
        year = civil(self.published)[0]
        near = min(abs(day_number(each, 9, 11) - self.published) for each in (year - 1, year, year + 1))
        return near > _AROUND_ANNIVERSARY

    @cached_property
    def written(self) -> frozenset[tuple[int, int]]:
        """Month and day of the days that the text writes out."""
        return frozenset(
            (core.month, core.day)
            for candidate in self.found
            if isinstance(core := candidate.piece.meaning.core, Named) and candidate.piece.rule not in FIGURES
            if core.month and core.day
        )


def settled(
    text: str,
    found: Sequence[Candidate],
    published: int | None,
    country: str | None,
    day_alone: re.Pattern[str] | None = None,
) -> tuple[Candidate, ...]:
    """The candidates with what the text around them decides; named days that mean nothing here are left out.

    ``published`` is a day number, ``country`` an ISO 3166 code. "the last year" of a war is a length of it, and the
    May of "the May elections of 1997" is that of 1997. ``day_alone`` finds "(10)" in "terça-feira (10)".
    """
    found = with_lines_apart(text, found)
    found = with_season_months(text, with_dates_beside(text, found, published, day_alone))
    found = with_own_quarters(text, with_weekdays_of_days(text, found))
    article = _Article(text, found, published, country)
    out: list[Candidate] = []
    for place, candidate in enumerate(found):
        core, before = candidate.piece.meaning.core, out[-1] if out else None
        if isinstance(core, Shift):
            following = found[place + 1] if place + 1 < len(found) else None
            behind = told_behind(text, candidate, following, core) if following is not None else None
            ends = of_year_named(text, before, candidate, core, published) if before is not None else None
            out.append(behind or ends or _count_settled(text, out, candidate, core))
        elif isinstance(core, Length):
            out.append(counted_from_that(text, candidate, core) or candidate)
        elif isinstance(core, Named):
            following = found[place + 1] if place + 1 < len(found) else None
            name = (
                year_beside(text, candidate, following)
                or year_it_ends(text, before, candidate)
                or year_of_pair(text, before, candidate)
                or year_ahead(text, candidate, following, published)
                or core
            )
            other = _no_place_of_its_own(text, before, candidate, name)
            settled_name = _name_settled(article, before, candidate, name) if other is None else None
            if other is not None:
                out.append(other)
            elif settled_name is not None:
                out.append(candidate if settled_name is core else candidate.with_core(settled_name))
        else:
            out.append(candidate)
    out = list(with_days_of_every_year(text, with_listed_days(text, out)))
    return with_hours_of_sets(text, with_listed_sets(text, out))


def _count_settled(text: str, told: Sequence[Candidate], candidate: Candidate, core: Shift) -> Candidate:
    """A count as the length it is, as the date right before it told again, or as it is."""
    stretch = as_stretch(text, candidate, core) if core.count else None
    beside: Candidate | None = None
    if told:
        beside = told_beside(text, told[-1], candidate, core) if stretch is None else None
        beside = beside or of_date_before(text, told, candidate, core)
    return beside or (candidate if stretch is None else candidate.with_meaning(stretch))


def _no_place_of_its_own(text: str, before: Candidate | None, candidate: Candidate, core: Named) -> Candidate | None:
    """The candidate of a name that tells the date before it again, or may be any; None where one place is meant."""
    if before is not None and (core.weekday is not None or core.holiday is not None):
        again = weekday_beside(text, before, candidate, core)
        if again is not None:
            return again
    named = core.weekday is not None or core.month is not None or core.part == "NI"
    any_one = as_any(text, candidate, core) if named else None
    return candidate.with_meaning(any_one) if any_one is not None else None


def _name_settled(article: _Article, before: Candidate | None, candidate: Candidate, core: Named) -> Named | None:
    """A name with what the text around it and its article say; None where it names no day here."""
    if core.twelve:
        told: Named | None = None
        if before is not None:
            told = of_part_before(article.text, before, candidate, core) or of_end(
                article.text, before, candidate, core
            )
        alone = of_doors(article.text, candidate, core) or of_evening(article.text, candidate, core)
        return told or alone or core
    if core.holiday is not None:
        return _whose(article, candidate, core)
    if core.swapped is not None:
        return _ordered(article, candidate, core)
    if core.year is None and (core.month, core.day) in _KNOWN:
        return _known(article, candidate, core)
    return core


def _whose(article: _Article, candidate: Candidate, core: Named) -> Named | None:
    """A named day with its country and its extent, or None where it names no day here."""
    key = core.holiday or ""
    day, single, text = HOLIDAYS[key], once(key), article.text
    if single is not None:
        return core if article.published is None or single <= article.published else None
    owner = _owner(text, candidate) if day.where or key == "election day" else None
    whose = owner or article.country
    votes = key == "election day" and ((whose or "US") != "US" or "election" in text[candidate.start : candidate.end])
    if votes or (day.usual is None and whose not in day.where):  # other countries vote on no fixed day
        return Named(year=core.year) if core.year is not None else None
    if whose in day.where:
        core = replace(core, country=whose)
    lasting = day.lasts is not None and day.lasts[1] >= _LONG_FEAST and key != "christmas"
    if lasting and core.nth_unit is None and _DURING.search(text, max(0, candidate.start - _REACH), candidate.start):
        return replace(core, nth_unit="whole")
    return core


def _owner(text: str, candidate: Candidate) -> str | None:
    """The country that the words beside a named day say: "India’s Independence Day", "Labour Day in Canada"."""
    before = _OWNER.search(text, max(0, candidate.start - _REACH), candidate.start)
    names = [before["name"]] if before else []
    names += [" ".join(name.split()[n:]) for name in names[:1] for n in (1, 2)]
    after = _OWNED_BY.match(text, candidate.end, candidate.end + _REACH)
    if after:
        names += [after["name"], after["name"].split()[0]]
    spelled = [form for name in names for form in (name.lower(), name.lower().rstrip("."))]
    return next((_CODE_OF[form] for form in spelled if form in _CODE_OF), None)


def _known(article: _Article, candidate: Candidate, core: Named) -> Named:
    """ "the Sept. 11 attacks" with the year of the day known by that date, once it has come."""
    text, published = article.text, article.published
    month, day = core.month or 1, core.day or 1
    year, nouns = _KNOWN[month, day]
    bare = core == replace(Named(month=month, day=day), swapped=core.swapped)
    if not bare or (published is not None and published < day_number(year, month, day)):
        return core
    if not nouns.match(text, candidate.end, candidate.end + _REACH):
        lead = _KNOWN_AFTER.get((month, day))
        led = lead is not None and lead.search(text, max(0, candidate.start - _REACH), candidate.start)
        if not led and not (lead is not None and article.tells_of_attacks):
            return core
    return replace(core, year=year, known=True, swapped=None)


def _ordered(article: _Article, candidate: Candidate, core: Named) -> Named:
    """Figures with day and month in the order that most speaks for."""
    text, end = article.text, candidate.end
    figures = _FIRST_TWO.search(text, candidate.start, end) or _FIRST_TWO_IN_BRACKETS.match(text, end)
    if figures is None:
        return core
    first, sign, second = int(figures[1]), figures[2], int(figures[3])
    order = (
        of_weekday(first, second, core)
        or article.order
        or _told_elsewhere(first, second, core, article)
        or of_stamp(first, second, core, article.text, candidate.start, article.published)
        or (Order(True, "dots stand between them") if sign == "." else None)
        or of_country(article.country)
    )
    if order is None:
        return replace(core, because=_UNKNOWN)
    stands = "day" if order.day_first else "month"
    month, day = (second, first) if order.day_first else (first, second)
    because = f"The {stands} is taken to come first because {order.because}."
    return replace(core, month=month, day=day, swapped=(day, month), because=because)


def _told_elsewhere(first: int, second: int, core: Named, article: _Article) -> Order | None:
    """The order that makes the figures a day the text writes out, or the publish date."""
    if article.published is not None and core.year is not None:
        year, month, day = civil(article.published)
        if year == core.year and {(month, day)} & {(first, second), (second, first)}:
            return Order((month, day) == (second, first), "that is the publish date")
    month_first, day_first = (first, second) in article.written, (second, first) in article.written
    if month_first == day_first:
        return None
    return Order(day_first, "the text also writes that day out")

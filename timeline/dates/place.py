"""Partial names to places on the calendar: which year, month or week is meant, given a reference and a direction."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from typing import Literal

from timeline.civil import DAYS_PER_WEEK, civil, weekday
from timeline.dates.bare_days import SATURDAY, day_of_month_near, history_goes_on, weekday_near, weekend_near
from timeline.dates.choose import Placed, choose, of_year
from timeline.dates.combining.beside import day_beside
from timeline.dates.direction import Look, no_verb
from timeline.dates.holidays import nth_weekday
from timeline.dates.meaning import Named, Turn
from timeline.dates.named_days import Kept, UnreckonedError, first_year, kept, note_on, once
from timeline.dates.shifts import near_weekday, shifted
from timeline.dates.spans import (
    OwnQuarter,
    Period,
    Spell,
    add_months_to_day,
    as_period,
    day_period,
    millennium,
    month_period,
    nearest_weekday,
    part_of_year,
    period_of,
    seven_days,
    year_period,
)

_JUST_AFTER = 2  # days after a weekend whose weekend it is
_YEARS_TRIED = 3  # years to each side of the reference in which a missing year is looked for
_STEP_BACK = 150  # days a story may go back without naming the year again
_SHORT_STEP_BACK = 92  # days, three months; a sentence that opens with a month goes back no further
_SHORT_STEP = 31  # a story that goes on by no more stays in the year it tells of


def place(
    named: Named, reference: int | None, look: Look, story: Period | None = None, turn: Turn | None = None
) -> Placed | None:
    """Where a name lies. None when it leaves something out and there is no reference to fill it from.

    ``story`` is the period the text told last, when the missing part is filled from there, ``turn`` where the words
    around the name send it from there.

    Raises ValueError when the name is of a day that does not exist.
    """
    moved = _moved(named)
    if moved is not None:
        rest, move = moved
        placed = place(rest, reference, look, story, turn)
        return move(placed) if placed is not None else None
    if named.holiday is not None:
        return _named_day(named, reference, look, story, turn)
    if named.base is not None:
        return _place_in_base(named, reference)
    if named.millennium is not None:
        return Placed(millennium(named.millennium), filled=False)
    if named.year is not None or named.decade is not None or named.century is not None:
        return Placed(_written(named, named.year).shift(0), filled=False)
    return _place_bare(named, reference, look, story, turn) if reference is not None else None


def _moved(named: Named) -> tuple[Named, Callable[[Placed], Placed]] | None:
    """What is left of a name that lies beside the rest of it, "the day before Christmas", and the way from there."""
    if named.beside is not None:
        return replace(named, beside=None), partial(_beside, side=named.beside)
    if named.weekday_beside is not None:
        wanted, side = named.weekday_beside
        return replace(named, weekday_beside=None), partial(_weekday_beside, wanted=wanted, side=side)
    if named.week_side is not None:
        return replace(named, week_side=None), partial(_week_from, side=named.week_side)
    return None


def _place_bare(named: Named, reference: int, look: Look, story: Period | None, turn: Turn | None) -> Placed:
    """Where a name lies that leaves out its year, or its month: "Friday", "the 20th", "8 p.m.", "May"."""
    if named.weekday is not None and named.day is None and named.nth is None:
        if named.which == "that" and story:
            return Placed(Period("day", near_weekday(reference, named.weekday, ahead=False)), True)
        return weekday_near(named, reference, history_goes_on if story and look is no_verb else look)
    if named.weekend and named.day is None:
        return weekend_near(named, reference, look, story)
    if named.day is not None and named.month is None:
        return day_of_month_near(named, reference, look, story, turn)
    in_a_day = named.minute is not None or named.part is not None
    if in_a_day and named.month is None and named.season is None:
        return Placed(period_of("day", reference), filled=True)
    return _by_year(named, reference, look, story, turn)


def _beside(placed: Placed, side: int) -> Placed:
    """The day before or after the one that the rest of a name says, in each of its readings."""
    return replace(
        placed,
        period=day_beside(placed.period, side),
        others=tuple(day_beside(other, side) for other in placed.others),
        doubts=tuple((day_beside(spell, side), why) for spell, why in placed.doubts),
    )


def _weekday_beside(placed: Placed, wanted: int, side: int) -> Placed:
    """The nearest such weekday before or after the day that the rest of a name says, in each of its readings."""

    def beside(spell: Spell) -> Spell:
        return Period("day", nearest_weekday(spell.first if side < 0 else spell.after - 1, wanted, side)).shift(0)

    chosen = beside(placed.period)  # a doubt of a day or two may leave the weekday the same
    doubts = tuple((other, why) for spell, why in placed.doubts if (other := beside(spell)) != chosen)
    return replace(placed, period=chosen, others=tuple(map(beside, placed.others)), doubts=doubts)


def _week_from(placed: Placed, side: Literal["begins", "ends"]) -> Placed:
    """The seven days that a day begins or ends, in each of its readings."""
    back = DAYS_PER_WEEK - 1 if side == "ends" else 0
    others = tuple(seven_days(other.first - back) for other in placed.others)
    return replace(placed, period=seven_days(placed.period.first - back), others=others)


def _written(named: Named, year: int | None) -> Period:
    if named.decade is not None:
        return Period("decade", named.decade)
    if named.century is not None:
        return Period("century", named.century)
    if year is None:
        raise ValueError("a name without its year")
    if named.nth is not None:
        return _nth(named, year)
    if named.month is not None and named.day is not None:
        day = day_period(year, named.month, named.day)
        return _around(day, named) if named.week_of else day
    if named.month is not None:
        return month_period(year, named.month)
    if named.quarter is not None:
        quarter = part_of_year("quarter", year, named.quarter)
        return quarter if named.months_on is None else OwnQuarter("quarter", quarter.index, named.months_on)
    if named.half is not None:
        return part_of_year("half", year, named.half)
    return part_of_year("season", year, named.season) if named.season is not None else year_period(year)


def _around(day: Period, named: Named) -> Period:
    """The week of a day, or its weekend: that of a Monday or Tuesday is the one just before."""
    if not named.weekend:
        return period_of("week", day.index)
    after = weekday(day.index) + 1
    return period_of("weekend", day.index - after if after <= _JUST_AFTER else day.index)


def _nth(named: Named, year: int) -> Period:
    """ "the first Monday of May", "the last week of August": counted within the month, or in the year."""
    month, nth = named.month or (12 if (named.nth or 1) < 0 else 1), named.nth or 1
    whole = month_period(year, month)
    if named.nth_unit == "weekday" and named.weekday is not None:
        return Period("day", nth_weekday(year, month, named.weekday, nth))
    if named.nth_unit == "day":
        return Period("day", whole.after + nth if nth < 0 else whole.first + nth - 1)
    if named.nth_unit == "weekend":
        saturday = nth_weekday(year, month, SATURDAY, nth)
        return period_of("weekend", saturday)
    middle = whole.after - 4 if nth < 0 else whole.first + DAYS_PER_WEEK * (nth - 1) + 3  # of seven days of the month
    return period_of("week", middle)


def _place_in_base(named: Named, reference: int | None) -> Placed | None:
    if reference is None or named.base is None:
        return None
    base = shifted(named.base, reference)
    if named.year is not None and named.month is None:  # "this day in 1945"
        years = named.year - civil(base.first)[0]
        return Placed(period_of(base.grain, add_months_to_day(base.first, 12 * years)), filled=True)
    if named.weekday is not None and base.grain == "week":
        return Placed(Period("day", base.first + named.weekday), filled=True)
    if base.grain == "year":
        return Placed(_written(named, civil(base.first)[0]), filled=True)
    year, month, _ = civil(base.first)
    if base.grain == "month" and named.nth is not None:
        return Placed(_nth(replace(named, month=month), year), filled=True)
    if base.grain == "month" and named.day is not None and named.month is None:
        return Placed(day_period(year, month, named.day), filled=True)
    return Placed(base, filled=True)


def _named_day(
    named: Named, reference: int | None, look: Look, story: Period | None, turn: Turn | None
) -> Placed | None:
    """Where a named day lies. Raises UnreckonedError where its calendar is not reckoned for the year."""
    single = once(named.holiday or "")
    if single is not None:
        return Placed(Period("day", single), filled=False)
    year = named.year
    if named.base is not None and reference is not None:
        year = civil(shifted(named.base, reference).first)[0]
    if year is not None:
        found = kept(named, year)
        if not found:
            raise UnreckonedError(f"no {named.holiday} in {year}")
        later = tuple((k.period, "if another one of that year is meant") for k in found[1:])
        doubts = (*found[0].doubts, *later)
        return Placed(found[0].period, named.base is not None, doubts=doubts, note=note_on(named))
    if reference is None:
        return None
    around = max(civil(reference)[0], first_year(named))
    near = [k for y in range(around - _YEARS_TRIED, around + _YEARS_TRIED + 1) for k in _kept_in(named, y)]
    if not near:
        raise UnreckonedError(f"no {named.holiday} near {around}")
    near.sort(key=lambda k: k.period.first)  # a year may name the one it is known by first
    places = [k.period for k in near]
    if story is not None and named.which is None:
        to_come = around > civil(story.first)[0]  # "VJ Day" in a story of 1939 is the first one
        chosen = places[0] if to_come else _next_in_story(places, story, turn)
        placed = Placed(chosen, True, () if to_come else _another_year(places, chosen, story))
    else:
        placed = choose(places, reference, look, named)
    doubts = next(k.doubts for k in near if k.period == placed.period)
    return replace(placed, doubts=doubts, note=note_on(named))


def _kept_in(named: Named, year: int) -> tuple[Kept, ...]:
    """The occurrences in a year, or none where it lies off the calendar."""
    try:
        return kept(named, year)
    except ValueError:
        return ()


def _by_year(named: Named, reference: int, look: Look, story: Period | None, turn: Turn | None) -> Placed:
    places = list(_in_years_around(named, civil(reference)[0]))
    if not places:
        raise ValueError("no such day in any year near the reference")
    if story is not None and named.which is None:
        chosen = _next_in_story(places, story, turn)
        return Placed(chosen, True, _another_year(places, chosen, story))
    if story is not None and named.which == "that" and named.season is not None:
        return Placed(_season_told(places, story), True)
    return choose(places, reference, look, named)


def _next_in_story(places: list[Spell], story: Period, turn: Turn | None) -> Spell:
    """The place a story means next: in the year it told, else the first that is not far back from there; over a new
    year it goes back only where its words say so."""
    year = civil(story.first)[0]
    if story.grain in ("year", "decade", "century", "half"):
        return next((p for p in places if civil(p.first)[0] == year), places[-1])
    if turn == "back":
        return next((p for p in reversed(places) if p.first < story.after), places[0])
    near = [p for p in places if p.after > story.first - (_SHORT_STEP_BACK if turn == "on" else _STEP_BACK)]
    gone = turn != "either" and len(near) > 1 and near[0].after <= story.first
    if gone and (of_year(near[0]) < year or (turn == "on" and as_period(near[0]).grain == "season")):
        return near[1]
    return near[0] if near else places[-1]


def _season_told(places: list[Spell], story: Period) -> Spell:
    """ "that summer" in a story of May 331 BC, or of the winter before it, is the summer of 331 BC."""
    within = [p for p in places if p.first <= story.first < p.after and story.after - story.first <= p.after - p.first]
    year = civil(story.after - 1)[0]
    return next(iter(within), next((p for p in places if civil(p.first)[0] == year), places[-1]))


def _another_year(places: list[Spell], chosen: Spell, story: Period) -> tuple[Spell, ...]:
    """The place of another year that a story could mean too: it went back, or on by more than a short step."""
    step = chosen.first - story.first
    if 0 <= step <= _SHORT_STEP or story.grain in ("year", "decade", "century", "half"):
        return ()
    at = places.index(chosen) + (1 if step < 0 else -1)
    return (places[at],) if 0 <= at < len(places) else ()


@lru_cache(maxsize=4096)
def _in_years_around(named: Named, year: int) -> tuple[Spell, ...]:
    """The places of a name in a year and in those near to it, in order."""
    years = range(year - _YEARS_TRIED, year + _YEARS_TRIED + 1)
    return tuple(period for number in years if (period := _in_year(named, number)) is not None)


def _in_year(named: Named, year: int) -> Period | None:
    """The place in a year, or None where that year has no such day or lies off the calendar."""
    try:
        return _written(named, year).shift(0)
    except ValueError:
        return None

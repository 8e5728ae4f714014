"""Partial names to places on the calendar: which year, month or week is meant, given a reference and a direction."""

from dataclasses import dataclass, replace

from timeline.civil import DAYS_PER_WEEK, civil, days_in_month, weekday
from timeline.dates.direction import Tense
from timeline.dates.holidays import nth_weekday
from timeline.dates.meaning import Named, Shift, Turn
from timeline.dates.named_days import Kept, UnreckonedError, kept, note_on, once
from timeline.dates.spans import (
    Period,
    Spell,
    add_months_to_day,
    as_period,
    day_period,
    month_period,
    nearest_weekday,
    part_of_year,
    period_of,
    year_period,
)

_YEARS_TRIED = 3  # years to each side of the reference in which a missing year is looked for
_STEP_BACK = 150  # days a story may go back without naming the year again
_FAR_RATIO = 6  # a tense points past a place this many times nearer only by mistake
_MONTH_DAYS = 31
_SHORT_STEP = _MONTH_DAYS  # a story that goes on by no more stays in the year it tells of
_JUST_GONE_RATIO = 30  # "will meet on Jan. 14" in a text of Jan. 15 is no talk of next year
_CLEAR_RATIO = 4  # without a tense, a place this many times nearer than the other one is meant


@dataclass(frozen=True, slots=True)
class Placed:
    """A period, whether a part of it was filled in, and the other periods the words could mean.

    ``pointed`` is whether the tense decided. ``doubts`` are readings with a condition of their own, ``note`` what was
    taken for granted.
    """

    period: Spell
    filled: bool
    others: tuple[Spell, ...] = ()
    pointed: bool = False
    doubts: tuple[tuple[Spell, str], ...] = ()
    note: str | None = None


def shifted(shift: Shift, day: int) -> Period:
    """The period a shift names, counted from a day. Raises OutOfCalendarError."""
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}
    if shift.unit in ("hour", "minute"):
        per_day = 24 if shift.unit == "hour" else 1440
        return period_of("day", day + int(shift.count / per_day))
    if shift.unit in months and abs(shift.count) > 1:
        return period_of(
            shift.unit if shift.unit in ("month", "year") else "year",
            add_months_to_day(day, shift.count * months[shift.unit]),
        )
    return period_of(shift.unit, day).shift(shift.count)


def place(
    named: Named, reference: int | None, tense: Tense | None, story: Period | None = None, turn: Turn | None = None
) -> Placed | None:
    """Where a name lies. None when it leaves something out and there is no reference to fill it from.

    ``story`` is the period the text told last, when the missing part is filled from there, ``turn`` where the words
    around the name send it from there.

    Raises ValueError when the name is of a day that does not exist.
    """
    if named.holiday is not None:
        return _named_day(named, reference, tense, story, turn)
    if named.base is not None:
        return _place_in_base(named, reference)
    if named.year is not None or named.decade is not None or named.century is not None:
        return Placed(_written(named, named.year).shift(0), filled=False)
    if reference is None:
        return None
    if named.weekday is not None and named.day is None and named.nth is None:
        return _weekday(named, reference, tense)
    if named.weekend:
        return _weekend(named, reference, tense)
    if named.day is not None and named.month is None:
        return _day_of_month(named, reference, tense)
    if named.minute is not None and named.month is None and named.season is None:
        return Placed(period_of("day", reference), filled=True)
    if named.part is not None and named.month is None and named.season is None:
        return Placed(period_of("day", reference), filled=True)
    return _by_year(named, reference, tense, story, turn)


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
        return period_of("week", day.index) if named.week_of else day
    if named.month is not None:
        return month_period(year, named.month)
    if named.quarter is not None:
        return part_of_year("quarter", year, named.quarter)
    if named.half is not None:
        return part_of_year("half", year, named.half)
    return part_of_year("season", year, named.season) if named.season is not None else year_period(year)


def _nth(named: Named, year: int) -> Period:
    """ "the first Monday of May", "the last week of August": counted within the month, or in the year."""
    month, nth = named.month or (12 if (named.nth or 1) < 0 else 1), named.nth or 1
    whole = month_period(year, month)
    if named.nth_unit == "weekday" and named.weekday is not None:
        return Period("day", nth_weekday(year, month, named.weekday, nth))
    if named.nth_unit == "day":
        return Period("day", whole.after + nth if nth < 0 else whole.first + nth - 1)
    if named.nth_unit == "weekend":
        saturday = nth_weekday(year, month, 5, nth)
        return period_of("weekend", saturday)
    middle = whole.after - 4 if nth < 0 else whole.first + 7 * (nth - 1) + 3
    return period_of("week", middle)


def _place_in_base(named: Named, reference: int | None) -> Placed | None:
    if reference is None or named.base is None:
        return None
    base = shifted(named.base, reference)
    if named.weekday is not None and base.grain == "week":
        return Placed(Period("day", base.first + named.weekday), filled=True)
    if base.grain == "year":
        return Placed(_written(named, civil(base.first)[0]), filled=True)
    if base.grain == "month" and named.day is not None and named.month is None:
        year, month, _ = civil(base.first)
        return Placed(day_period(year, month, named.day), filled=True)
    return Placed(base, filled=True)


def _named_day(
    named: Named, reference: int | None, tense: Tense | None, story: Period | None, turn: Turn | None
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
    around = civil(reference)[0]
    near = [k for y in range(around - _YEARS_TRIED, around + _YEARS_TRIED + 1) for k in _kept_in(named, y)]
    if not near:
        raise UnreckonedError(f"no {named.holiday} near {around}")
    places = [k.period for k in near]
    if story is not None and named.which is None:
        chosen = _next_in_story(places, story, turn)
        placed = Placed(chosen, True, _another_year(places, chosen, story))
    else:
        placed = _choose(places, reference, tense, named)
    doubts = next(k.doubts for k in near if k.period == placed.period)
    return replace(placed, doubts=doubts, note=note_on(named))


def _kept_in(named: Named, year: int) -> tuple[Kept, ...]:
    """The occurrences in a year, or none where it lies off the calendar."""
    try:
        return kept(named, year)
    except ValueError:
        return ()


def _weekday(named: Named, reference: int, tense: Tense | None) -> Placed:
    wanted = named.weekday or 0
    if named.listed is not None:
        return _after_first(named, reference, tense)
    today = weekday(reference) == wanted
    before, after = nearest_weekday(reference, wanted, -1), nearest_weekday(reference, wanted, 1)
    week_monday = reference - weekday(reference)
    chosen, others = reference if today else before, (() if today else (after,))
    if named.which in ("last", "past", "previous"):
        # "last Monday" said on a Friday: the one of this week, or of the week before.
        chosen, others = before, ((before - DAYS_PER_WEEK,) if named.which == "last" and before >= week_monday else ())
    elif named.which in ("next", "following"):
        in_next_week = week_monday + 7 + wanted
        chosen, others = after, ((in_next_week,) if in_next_week != after and named.which == "next" else ())
    elif named.which == "coming":
        chosen, others = after, ()
    elif named.which == "this":
        chosen, others = (week_monday + wanted), ()
        if chosen < reference and tense in ("future", "possible"):
            chosen = after
    elif today:
        pass
    elif tense in ("future", "possible"):
        doubt = (Period("day", before),) if tense == "possible" else ()
        return Placed(Period("day", after), True, doubt, pointed=True)
    elif tense == "past":
        return Placed(Period("day", before), True, pointed=True)
    return Placed(Period("day", chosen), True, tuple(Period("day", other) for other in others))


def _after_first(named: Named, reference: int, tense: Tense | None) -> Placed:
    """A weekday of a row lies after the first one of it: "this Friday, Saturday" is the Saturday after."""
    first, which = named.listed or (0, None)
    placed = _weekday(Named(weekday=first, which=which), reference, tense)
    ahead = ((named.weekday or 0) - first) % DAYS_PER_WEEK
    others = tuple(as_period(other).shift(ahead) for other in placed.others)
    return Placed(as_period(placed.period).shift(ahead), True, others, placed.pointed)


def _weekend(named: Named, reference: int, tense: Tense | None) -> Placed:
    this = period_of("weekend", reference)
    if named.which == "the" and tense not in ("future", "possible") and weekday(reference) < 5:
        return Placed(this.shift(-1), True, () if tense == "past" else (this,))
    return Placed(this, filled=True)


def _day_of_month(named: Named, reference: int, tense: Tense | None) -> Placed:
    day = named.day or 1
    places: list[Spell] = [
        day_period(year, month, day) for year, month in _months_around(reference) if day <= days_in_month(year, month)
    ]
    return _choose(places, reference, tense, named)


def _months_around(reference: int) -> list[tuple[int, int]]:
    year, month, _ = civil(reference)
    out = []
    for count in range(-3, 4):
        total = year * 12 + month - 1 + count
        out.append((total // 12, total % 12 + 1))
    return out


def _by_year(named: Named, reference: int, tense: Tense | None, story: Period | None, turn: Turn | None) -> Placed:
    year = civil(reference)[0]
    years = range(year - _YEARS_TRIED, year + _YEARS_TRIED + 1)
    places: list[Spell] = [period for number in years if (period := _in_year(named, number)) is not None]
    if not places:
        raise ValueError("no such day in any year near the reference")
    if story is not None and named.which is None:
        chosen = _next_in_story(places, story, turn)
        return Placed(chosen, True, _another_year(places, chosen, story))
    if story is not None and named.which == "that" and named.season is not None:
        return Placed(_season_told(places, story), True)
    return _choose(places, reference, tense, named)


def _next_in_story(places: list[Spell], story: Period, turn: Turn | None) -> Spell:
    """The place a story means next: in the year it told, else the first that is not far back from there; over a new
    year it goes back only where its words say so."""
    year = civil(story.first)[0]
    if story.grain in ("year", "decade", "century", "half"):
        return next((p for p in places if civil(p.first)[0] == year), places[-1])
    if turn == "back":
        return next((p for p in reversed(places) if p.first < story.after), places[0])
    near = [p for p in places if p.after > story.first - _STEP_BACK]
    if turn is None and len(near) > 1 and near[0].after <= story.first and _of_year(near[0]) < year:
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


def _in_year(named: Named, year: int) -> Period | None:
    """The place in a year, or None where that year has no such day or lies off the calendar."""
    try:
        return _written(named, year).shift(0)
    except ValueError:
        return None


def _choose(places: list[Spell], reference: int, tense: Tense | None, named: Named) -> Placed:
    past = [p for p in places if p.after <= reference]
    future = [p for p in places if p.first > reference]
    now = [p for p in places if p.first <= reference < p.after]
    if named.which in ("last", "past", "previous") and past:
        return _last_one(past, reference, named)
    if named.which in ("next", "following", "coming") and future:
        of_this_year = named.which == "next" and _of_year(future[0]) == civil(reference)[0]
        return Placed(future[0], True, tuple(future[1:2]) if of_this_year else ())
    if named.which in ("this", "same", "that"):
        return _this_one(places, reference, tense)
    if named.weekday is not None:
        agreeing = [p for p in places if p.grain == "day" and weekday(p.first) == named.weekday]
        if agreeing:
            return Placed(min(agreeing, key=lambda p: abs(p.first - reference)), True)
    if now:
        return Placed(now[0], True)
    if not past or not future:
        return Placed(min(places, key=lambda p: abs(p.first - reference)), True)
    back, on = past[-1], future[0]
    behind, ahead = reference - back.after + 1, on.first - reference
    if tense == "past" and behind < _FAR_RATIO * ahead:
        return Placed(back, True, (on,) if ahead < behind else (), pointed=True)
    # Firms "will report" quarters long over; a day just gone is not the one a year ahead.
    just_gone = on.grain == "day" and ahead > _JUST_GONE_RATIO * behind
    sure = tense == "future" and on.grain not in ("quarter", "half") and not just_gone
    if sure or (tense in ("future", "possible") and ahead < _FAR_RATIO * behind):
        return Placed(on, True, (back,) if behind < ahead else (), pointed=True)
    if tense == "future" and just_gone:
        return Placed(back, True, (on,))
    near, far = (back, on) if behind <= ahead else (on, back)
    unclear = min(behind, ahead) * _CLEAR_RATIO > max(behind, ahead)
    against = tense in ("past", "future")  # the verb points the other way, past a place far nearer
    return Placed(near, True, (far,) if unclear or against else ())


def _last_one(past: list[Spell], reference: int, named: Named) -> Placed:
    """ "last April" said in October: this year's, or last year's; just after April the one of last year is likelier."""
    if named.which != "last" or len(past) == 1 or _of_year(past[-1]) != civil(reference)[0]:
        return Placed(past[-1], True)
    older, newer = past[-2:]
    just_over = isinstance(newer, Period) and newer.grain == "month" and newer.after > reference - _MONTH_DAYS
    return Placed(older, True, (newer,)) if just_over else Placed(newer, True, (older,))


def _of_year(period: Spell) -> int:
    return civil(period.after - 1)[0]


def _this_one(places: list[Spell], reference: int, tense: Tense | None) -> Placed:
    year = civil(reference)[0]
    if places[0].grain == "season" and tense in ("past", "future", "possible"):
        begun = [p for p in places if p.first <= reference]
        ahead = [p for p in places if p.after > reference]
        chosen = begun[-1:] if tense == "past" else ahead[:1]
        if chosen:
            return Placed(chosen[0], True, pointed=True)
    same = [p for p in places if civil(p.first)[0] == year and p.grain != "season"]
    return Placed(same[0] if same else min(places, key=lambda p: _distance(p, reference)), True)


def _distance(period: Spell, day: int) -> int:
    """Days between a day and the nearer end of a period; 0 within it."""
    return max(period.first - day, day - period.after + 1, 0)

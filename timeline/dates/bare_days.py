"""Weekdays, weekends and days of no month: which of those around a day is meant."""

from timeline.civil import DAYS_PER_WEEK, add_months, civil, days_in_month, weekday
from timeline.dates.choose import LEAN_OF_PRESENT, Placed, choose
from timeline.dates.direction import AHEAD, BACK, TOLD_AS_PAST, Look
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.meaning import Named, Turn
from timeline.dates.spans import Period, Spell, as_period, day_period, nearest_weekday, period_of

_THURSDAY, SATURDAY = 3, 5  # as weekdays are counted, from 0 on Monday
_FAR_SIDE = 5  # days: what only may look back hardly points past a weekday a day or two ahead
_THIS_ONE = 2  # days; a Friday so near is "this Friday" or "tomorrow", and "next Friday" that of the week after
_LAST_JULIAN = 1752  # in Britain; up to then written weekdays are off from those of our calendar
TOLD_BY_DAY = frozenset({"day", "week", "month"})  # grains of a story in which "the 20th" is the next one


def weekday_near(named: Named, reference: int, look: Look) -> Placed:
    """Which day "Friday", "last Friday" or "Saturday" of "this Friday, Saturday" is, around a day; ``look`` tells the
    tense of the verb that governs it, when it is asked."""
    if named.listed is not None:
        return _after_first(named, reference, look)
    wanted = named.weekday or 0
    before, after = nearest_weekday(reference, wanted, -1), nearest_weekday(reference, wanted, 1)
    monday = reference - weekday(reference)
    if named.which in ("last", "past", "previous"):
        # "last Monday" said on a Friday: the one of this week, or of the week before.
        return _days(before, *((before - DAYS_PER_WEEK,) if named.which == "last" and before >= monday else ()))
    if named.which == "before last":
        return _days(before - DAYS_PER_WEEK)
    if named.which in ("next", "following"):
        in_next_week = monday + DAYS_PER_WEEK + wanted
        if named.which == "next" and after != in_next_week and after - reference <= _THIS_ONE:
            return _days(in_next_week, after)
        return _days(after, *((in_next_week,) if in_next_week != after and named.which == "next" else ()))
    if named.which == "coming":
        return _days(after)
    if named.which == "this":
        return _days(_of_this_week(monday + wanted, before, after, reference, look))
    if weekday(reference) == wanted:
        return _days(reference)
    return _by_tense(named, before, after, reference, look)


def _days(chosen: int, *others: int, pointed: bool = False) -> Placed:
    return Placed(Period("day", chosen), True, tuple(Period("day", other) for other in others), pointed)


def _of_this_week(day: int, before: int, after: int, reference: int, look: Look) -> int:
    """The day that "this Friday" is, which is ``day`` in the week of the reference."""
    if day < reference and look() in AHEAD:
        return after
    if reference - before < day - reference and look() in BACK:
        return before  # "he said this Friday", published on the Monday after
    return day


def _by_tense(named: Named, before: int, after: int, reference: int, look: Look) -> Placed:
    """The weekday before or after a day that the verb points to; without its help the nearer one."""
    if named.which == "that" and look() not in AHEAD:
        return _days(before, after)  # "on that Friday I was ill"
    if look() in AHEAD and (look() != "perhaps" or after - reference < DAYS_PER_WEEK - 1):
        return _days(after, *((before,) if look() != "future" else ()), pointed=True)
    if look() == "likely past" and reference - before < _FAR_SIDE:
        return _days(before, after)
    if look() in TOLD_AS_PAST:
        return _days(before, pointed=True)
    lean = LEAN_OF_PRESENT if look() == "present" else 1
    ahead = after - reference < lean * (reference - before)
    return _days(after, before) if ahead else _days(before, after)


def history_goes_on() -> Tense:
    """Where a history goes, which says no verb: on."""
    return "future"


def _after_first(named: Named, reference: int, look: Look) -> Placed:
    """A weekday of a row lies after the first one of it: "this Friday, Saturday" is the Saturday after."""
    first, which = named.listed or (0, None)
    placed = weekday_near(Named(weekday=first, which=which), reference, look)
    ahead = ((named.weekday or 0) - first) % DAYS_PER_WEEK
    others = tuple(as_period(other).shift(ahead) for other in placed.others)
    return Placed(as_period(placed.period).shift(ahead), True, others, placed.pointed)


def weekend_near(named: Named, reference: int, look: Look, story: Period | None) -> Placed:
    """Which weekend "the weekend" is, around a day: on a Wednesday the last one, unless the verb points ahead; in a
    history that of the week told."""
    this = period_of("weekend", reference)
    if story is not None and named.which == "the":
        return Placed(this, filled=True)
    if named.which == "coming":
        return Placed(this if weekday(reference) < SATURDAY else this.shift(1), filled=True)
    soon = weekday(reference) >= _THURSDAY and look() not in BACK
    if named.which == "the" and look() not in AHEAD and weekday(reference) < SATURDAY and not soon:
        return Placed(this.shift(-1), True, () if look() in BACK else (this,))
    return Placed(this, filled=True)


def day_of_month_near(
    named: Named, reference: int, look: Look, story: Period | None, turn: Turn | None = None
) -> Placed:
    """ "The 20th": in a history the next one from where it stands, or the last one where its words turn back, in news
    the one the verb points to."""
    day = named.day or 1
    places: list[Spell] = [
        day_period(year, month, day) for year, month in _months_around(reference) if day <= days_in_month(year, month)
    ]
    if named.weekday is not None and civil(reference)[0] > _LAST_JULIAN:  # "Saturday, the 1st" falls on a Saturday
        falling = [place for place in places if weekday(place.first) == named.weekday]
        places = sorted(falling, key=lambda place: abs(place.first - reference))[:1] or places
    if story is not None and story.grain in TOLD_BY_DAY and named.which is None:
        if turn == "back":
            return Placed(next(place for place in reversed(places) if place.first < story.after), True)
        low = story.first - (DAYS_PER_WEEK if story.grain == "week" else 0)
        return Placed(next((place for place in places if place.first >= low), places[-1]), True)
    return choose(places, reference, look, named)


def _months_around(reference: int) -> list[tuple[int, int]]:
    year, month, _ = civil(reference)
    return [add_months(year, month, count) for count in range(-3, 4)]

"""Which of the places that fit a name is meant: by the word that chooses, the tense and the distance."""

from dataclasses import dataclass, replace

from timeline.civil import civil, weekday
from timeline.dates.direction import AHEAD, BACK, Look
from timeline.dates.direction.word_tenses import Tense
from timeline.dates.meaning import Named
from timeline.dates.spans import Period, Spell

_FAR_RATIO = 6  # a tense points past a place this many times nearer only by mistake
_FAR_RATIO_IF_SURE = 12  # the same of "will" and of "died on": said in October, "in August" is that of next year
_FAR_RATIO_IF_LIKELY = 3  # the same where the verb need not be that of the name
_REACHES: dict[Tense | None, int] = {
    "surely past": _FAR_RATIO_IF_SURE, "likely past": _FAR_RATIO_IF_LIKELY, "possible": _FAR_RATIO_IF_LIKELY,
    "perhaps": _FAR_RATIO_IF_LIKELY,
}  # fmt: skip
_YEARLY_DAYS = 200  # what lies so far apart comes once a year
_JUST_GONE_RATIO = 30  # "will meet on Jan. 14" in a text of Jan. 15 is no talk of next year
_CLEAR_RATIO = 4  # without a tense, a place this many times nearer than the other one is meant
LEAN_OF_PRESENT = 2  # "school starts on the 4th" is of what comes, unless the other 4th is that many times nearer
_JUST_OVER = 31  # days after a month in which "last April" is hardly the one just over
_THIS_SEASON_DAYS = 150  # "this summer" is told of the one just over until the winter is
_WINTER_OVER = 3  # the month from which "this fall" is told of the one to come


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


def choose(places: list[Spell], reference: int, look: Look, named: Named) -> Placed:
    """The place that a name means among those of the years or months around the reference, a day number.

    Words such as "last" and "next" decide first, then the day it is, then the tense, then what lies nearer.
    """
    past = [spell for spell in places if spell.after <= reference]
    future = [spell for spell in places if spell.first > reference]
    chosen = _by_word(places, past, future, reference, look, named)
    if chosen is not None:
        return chosen
    if named.weekday is not None and named.nth is None:
        agreeing = [p for p in places if p.grain == "day" and weekday(p.first) == named.weekday]
        if agreeing:
            return Placed(min(agreeing, key=lambda p: abs(p.first - reference)), True)
    now = next((spell for spell in places if spell.first <= reference < spell.after), None)
    if now is not None:
        return Placed(now, True)
    if not past or not future:
        return Placed(min(places, key=lambda p: abs(p.first - reference)), True)
    tense = look()
    return _by_tense(past[-1], future[0], reference, tense) or _nearer(past[-1], future[0], reference, tense)


def _by_word(
    places: list[Spell], past: list[Spell], future: list[Spell], reference: int, look: Look, named: Named
) -> Placed | None:
    """The place that "last", "next" or "this" chooses; None where no such word does."""
    if named.which in ("last", "past", "previous") and past:
        return _last_one(past, reference, named)
    if named.which == "before last" and len(past) > 1:
        last = _last_one(past, reference, replace(named, which="last"))
        older = [spell for spell in past if spell.first < last.period.first]
        return Placed(older[-1] if older else past[0], True)
    if named.which in ("next", "following", "coming") and future:
        of_this_year = named.which == "next" and of_year(future[0]) == civil(reference)[0]
        return Placed(future[0], True, tuple(future[1:2]) if of_this_year else ())
    return _this_one(places, reference, look) if named.which in ("this", "same", "that") else None


def _by_tense(back: Spell, on: Spell, reference: int, tense: Tense | None) -> Placed | None:
    """Which of the last place gone and the first to come the tense points to; None where it points to neither."""
    behind, ahead = _days_to(back, on, reference)
    yearly = on.grain in ("day", "month") and on.first - back.first > _YEARLY_DAYS
    reach = _REACHES.get(tense, _FAR_RATIO) if yearly else _FAR_RATIO
    surely = tense == "surely past" and on.grain == "month"  # of quarters a firm's own may be meant
    if tense in BACK and (surely or behind < reach * ahead):
        return Placed(back, True, (on,) if ahead < behind else (), pointed=True)
    # Firms "will report" quarters long over; a day just gone is not the one a year ahead.
    just_gone = on.grain == "day" and ahead > _JUST_GONE_RATIO * behind
    sure = tense == "future" and on.grain not in ("quarter", "half") and not just_gone
    sure = sure and (not yearly or ahead < _FAR_RATIO_IF_SURE * behind)
    if sure or (tense in AHEAD and ahead < reach * behind):
        return Placed(on, True, (back,) if behind < ahead else (), pointed=True)
    if tense == "present" and on.grain == "day" and ahead < LEAN_OF_PRESENT * behind:
        return Placed(on, True, (back,))
    return Placed(back, True, (on,)) if tense == "future" and just_gone else None


def _nearer(back: Spell, on: Spell, reference: int, tense: Tense | None) -> Placed:
    """The nearer of the last place gone and the first to come."""
    behind, ahead = _days_to(back, on, reference)
    # "The first half" in October is that of this year, though the next one is nearer.
    of_this_year = on.grain in ("quarter", "half") and of_year(back) == civil(reference)[0]
    near, far = (back, on) if behind <= ahead or (of_this_year and behind < _CLEAR_RATIO * ahead) else (on, back)
    unclear = min(behind, ahead) * _CLEAR_RATIO > max(behind, ahead)
    against = tense == "future" or tense in BACK  # the verb points the other way, past a place far nearer
    return Placed(near, True, (far,) if unclear or against else ())


def _days_to(back: Spell, on: Spell, reference: int) -> tuple[int, int]:
    """Days from a day back to the last of a place gone, and on to the first of one to come."""
    return reference - back.after + 1, on.first - reference


def _last_one(past: list[Spell], reference: int, named: Named) -> Placed:
    """ "last April" said in October: this year's, or last year's; just after April the one of last year is likelier."""
    if named.which != "last" or len(past) == 1 or of_year(past[-1]) != civil(reference)[0]:
        return Placed(past[-1], True)
    older, newer = past[-2:]
    just_over = isinstance(newer, Period) and newer.grain == "month" and newer.after > reference - _JUST_OVER
    return Placed(older, True, (newer,)) if just_over else Placed(newer, True, (older,))


def of_year(period: Spell) -> int:
    """The year that a spell ends in."""
    return civil(period.after - 1)[0]


def _this_one(places: list[Spell], reference: int, look: Look) -> Placed:
    year = civil(reference)[0]
    tense = look() if places[0].grain == "season" else None
    if tense in BACK or tense in AHEAD:
        begun = [p for p in places if p.first <= reference and (_is_just_over(p, reference) or of_year(p) == year)]
        ahead = [p for p in places if p.after > reference]
        chosen = (begun[-1:] if tense in BACK else []) or ahead[:1]
        if chosen:
            return Placed(chosen[0], True, pointed=True)
    same = [p for p in places if civil(p.first)[0] == year and p.grain != "season"]
    near = [p for p in places if p.after > reference or of_year(p) == year or _is_just_over(p, reference)]
    return Placed(same[0] if same else min(near or places, key=lambda p: _distance(p, reference)), True)


def _is_just_over(season: Spell, day: int) -> bool:
    """Whether a season has not been over for long, and the winter is not either."""
    return day < season.after or (day < season.after + _THIS_SEASON_DAYS and civil(day)[1] < _WINTER_OVER)


def _distance(period: Spell, day: int) -> int:
    """Days between a day and the nearer end of a period; 0 within it."""
    return max(period.first - day, day - period.after + 1, 0)

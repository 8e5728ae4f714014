"""Shifts to readings: periods counted from the publish date, from what was told last, or from a reported quarter."""

from dataclasses import replace

from timeline.civil import MINUTES_PER_DAY, add_months, civil
from timeline.dates.choose import of_year
from timeline.dates.direction import AHEAD, BACK
from timeline.dates.history.told import Place
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.modifiers import narrowed
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.shifts import shifted
from timeline.dates.spans import COARSENESS, Period, period_of, timex_value
from timeline.dates.turns import near_turn
from timeline.dates.unplaced import type_of_shift, value_without_anchor
from timeline.model import Anchor, Grain, Interval, Moment

_NEAR_DAYS = 7  # news tells of the hours of a day at most this far from its publish date
_DAYS_A_YEAR = 366  # "nearly a decade later" may be told a year before it is over
_A_DAY_OR_TWO = 2  # by which "11 days later" may be out
_GONE_DAYS = 14  # "a day earlier" counts back from no day that was over for longer
_OLD = 730  # days; news counts weeks back from no day of its own right after what is older
_SENTENCE = 120  # characters within which "the next year" goes on from one told
_FORECAST_REACH = 160  # characters, a sentence, from a quarter that is expected to what it is compared with
_MONTH_REACH = 160  # characters from a day of a month, or the month, to what "the month" brought
_YEAR_REACH = 80  # characters from a year told to "for the year" of the same clause or the next
_FORECAST_DAYS = 366  # firms compare the quarters of the year to come
_BY_THE_CLOCK = ("hour", "minute")
_OF_DAYS = ("day", "week", "weekend", "hour")
_YEARS_OF: dict[Grain, int] = {"decade": 10, "century": 100}
_LAST_OF_YEAR = ("Q4", "H2")  # of a firm's year, too
_WEEK = COARSENESS.index("week")  # "the next day" may follow on a week or weekend


def publish_anchor(setting: Setting) -> Anchor | None:
    """The publish date as an anchor; None where it is unknown."""
    return Anchor("publish date", setting.published) if setting.published else None


def read_shift(core: Shift, meaning: Meaning, setting: Setting) -> Reading:
    """The reading of a count: "two days later" after 3 May 1941 is 5 May. Raises ValueError off the calendar."""
    if core.frame == "business":
        return _read_report(core, meaning, setting)
    if core.frame == "onward":
        told = setting.tense() in BACK or (setting.history and setting.tense() is None)
        core = replace(core, frame="story" if told else "publish")
    place_told = _place_told(core, setting)
    anchor = place_told.anchor if place_told is not None else publish_anchor(setting)
    if anchor is None:
        return Reading(type_of_shift(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "waits")
    if core.frame == "story" and place_told is None and (core.count > 0 or _tells_of_old(setting)):
        return Reading(type_of_shift(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "untold")
    if core.unit in ("hour", "minute"):
        return _read_clock_shift(core, meaning, anchor, setting)
    core = near_turn(core, meaning, place_told, setting)
    period = shifted(core, place_told.counted_from(core) if place_told else anchor.moment.day)
    if place_told is not None:
        period = _as_coarse_as(place_told.period, period, core)
    if place_told is not None and _is_past_now(core, period, meaning, setting):
        return Reading(type_of_shift(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "untold")
    reading = _counted(period, meaning, anchor)
    if core.again:
        return replace(reading, how="told again")
    glanced_back = place_told is not None and place_told != setting.told.last
    far = (
        place_told is not None and not setting.history and place_told.period.grain in _YEARS_OF
    )  # in news, maybe of now
    if (core.frame == "story" and place_told is None and core.count) or glanced_back or far:
        return replace(reading, certainty="assumed")  # "two days earlier", and no day was told
    return reading


def _tells_of_old(setting: Setting) -> bool:
    """Whether the sentence tells of a time long over: "He left in May 1961, having married three weeks earlier"."""
    told = setting.told_within(_SENTENCE)
    return told is not None and setting.published is not None and told.period.after < setting.published.day - _OLD


def _is_past_now(core: Shift, period: Period, meaning: Meaning, setting: Setting) -> bool:
    """Whether news counts on past its own day, which it does only of what is to come: "Two decades later, they agree",
    after a date of this year, counts from another one."""
    if core.frame != "story" or core.count <= 0 or setting.history or setting.published is None:
        return False
    ahead = period.first - setting.published.day
    if core.unit == "day" and core.count == 1 and ahead > 0:
        return setting.tense() in BACK  # "The next day they fled"
    if ahead <= (_DAYS_A_YEAR if meaning.mod == "LESS_THAN" else _A_DAY_OR_TWO) or core.unit not in COARSENESS:
        return False
    return setting.tense() not in AHEAD


def _place_told(core: Shift, setting: Setting) -> Place | None:
    """What was told last, where a count goes on from it; in news only from a place as fine as what is counted, and
    "late in the day" only from one near the publish date."""
    if core.frame == "story now" and not setting.history:
        return _month_behind(setting) if core.unit == "month" and not core.count else _left_behind(core, setting)
    if core.frame == "ended" and not setting.history:
        told = setting.told_within(_YEAR_REACH)
        return told if told is not None and _is_year_just_over(told, setting) else None
    if core.frame not in ("story", "story now", "ended"):
        return None
    told = setting.told.last
    if told is None:
        return None
    if core.count < 0 and core.unit in _OF_DAYS and looks_back_over(told, setting):
        return day_gone(setting)
    day = setting.told.day
    if core.unit in _BY_THE_CLOCK and COARSENESS.index(told.period.grain) > _WEEK:
        return day if day is not None and _glances_back(told, day) else None  # "Built in 1930. An hour later"
    if setting.history or core.unit not in COARSENESS:
        return told
    if core.nearby and setting.published and abs(told.period.first - setting.published.day) > _NEAR_DAYS:
        return None
    if core.nearby and setting.tense() == "future" if told.over else _tells_of_past(core, told, setting):
        return None  # "the airport will open later in the day"; "Figures are due Friday. A bank fell later in the day"
    if core.unit == "day" and told.period.grain == "week" and day is not None:
        return day  # "the same day", and "a day earlier", is none of a week
    if COARSENESS.index(told.period.grain) <= max(COARSENESS.index(core.unit), _WEEK) or _spans(
        core, told.period.grain
    ):
        return told
    # "in 1997", or "the hottest June", is a look aside from the Monday told before it
    glanced_back = day is not None and _glances_back(told, day)
    return day if glanced_back and core.unit in ("day", "week") else None  # "Monday ... in 1997 ... two days later"


def _tells_of_past(core: Shift, told: Place, setting: Setting) -> bool:
    """Whether "later in the day" is told of the past, and the day told before it is still to come."""
    return core.nearby and looks_back_over(told, setting)


def _glances_back(told: Place, day: Place) -> bool:
    """Whether a longer time told after a day lies before it or around it."""
    return told.period.after <= day.period.first or told.period.first <= day.period.first < told.period.after


def _left_behind(core: Shift, setting: Setting) -> Place | None:
    """What news told right before "the next year", where a verb tells of that year as over: "he resigned in 2005 and
    died the next year"."""
    told = setting.told_within(_SENTENCE) if core.count == 1 else None
    if told is None or told.period.grain not in (core.unit, "day", "month", "season") or setting.published is None:
        return None
    on = shifted(core, told.counted_from(core))
    return told if on.after <= setting.published.day and setting.tense() in BACK else None


def _month_behind(setting: Setting) -> Place | None:
    """The month just over, or a day of it, that news told right before "for the month", where a verb tells of it as
    past: "It rained on March 30. For the month, 9 inches fell", told in April."""
    told = setting.told_within(_MONTH_REACH)
    if told is None or setting.published is None or told.period.grain not in ("day", "month"):
        return None
    year, month, _ = civil(setting.published.day)
    just_over = add_months(year, month, -1) == civil(told.period.first)[:2]
    return told if just_over and setting.tense() in BACK else None


def _spans(core: Shift, grain: Grain) -> bool:
    """Whether a count of years is as long as a decade or century, and so goes on from one: ten years on from "the
    1980s" are the 1990s."""
    return core.unit == "year" and grain in _YEARS_OF and abs(core.count) >= _YEARS_OF[grain]


def day_gone(setting: Setting) -> Place | None:
    """The day told last that is over, where it is near the publish date."""
    gone = setting.told.gone
    near = (
        gone is not None and setting.published is not None and setting.published.day - gone.period.first <= _GONE_DAYS
    )
    return gone if near else None


def looks_back_over(told: Place, setting: Setting) -> bool:
    """Whether what is told of the past counts back past a day still to come: "The vote is due Friday. They had met a
    day earlier" is of no Thursday ahead."""
    if setting.history or setting.published is None or told.period.first <= setting.published.day:
        return False
    return setting.tense() in BACK


def _counted(period: Period, meaning: Meaning, anchor: Anchor) -> Reading:
    first, after = narrowed(period, meaning.mod, meaning.edge, anchor.moment.day)
    interval = Interval.days(first, after)
    return Reading("DATE", period.value, meaning.mod, interval, period.grain, "computed", "counted", anchor)


def _as_coarse_as(told: Period, counted: Period, core: Shift) -> Period:
    """A count from a coarse place stays coarse: two days after "March 1990" is no finer than that month."""
    if COARSENESS.index(told.grain) <= COARSENESS.index(counted.grain):
        return counted
    return period_of(told.grain, counted.first) if core.count else told


def _read_report(core: Shift, meaning: Meaning, setting: Setting) -> Reading:
    """ "the quarter" is the one reported on; "a year ago" in such a report is its quarter a year before."""
    report, publish = setting.told.report, publish_anchor(setting)
    if core.unit == "year" and not core.count:
        told = setting.told_within(_YEAR_REACH)
        if told is not None and _is_year_just_over(told, setting):  # "In 2020 it shut two mines, a loss for the year"
            return _counted(told.period, meaning, told.anchor)
        if told is not None and report is None and _is_with_its_quarter(told, setting):  # "in the quarter and the year"
            return _counted(period_of("year", told.period.first), meaning, told.anchor)
        if report is None or setting.history or not _ends_a_year(report) or setting.tense() not in BACK:
            return read_shift(replace(core, frame="story now"), meaning, setting)
        return _counted(period_of("year", report.period.first), meaning, report.anchor)
    if core.unit == "year" and core.count:
        report = _forecast(setting.told_within(_FORECAST_REACH), report, publish)
    if report is not None and not setting.history:
        if core.unit == "year" and core.count:
            return _counted(_years_on(report.period, core.count), meaning, report.anchor)
        if core.unit == report.period.grain:
            return _counted(report.period.shift(core.count), meaning, report.anchor)
    if core.unit == "year" and core.count and report is None and not setting.history:
        ended = _of_another_year(setting.told_within(_FORECAST_REACH), publish)
        if ended is not None:
            return _counted(shifted(core, ended.period.first), meaning, ended.anchor)
    told = setting.told.last
    anchor = told.anchor if setting.history and told is not None else publish
    if anchor is None:
        return Reading(type_of_shift(core), value_without_anchor(core), meaning.mod, None, None, "assumed", "waits")
    if core.unit in ("quarter", "half") and not core.count:
        return _counted(period_of(core.unit, anchor.moment.day).shift(-1), meaning, anchor)
    return _counted(shifted(core, anchor.moment.day), meaning, anchor)


def _is_year_just_over(told: Place, setting: Setting) -> bool:
    """Whether what was told last is the year before that of the publish date, and the words around it look back."""
    if setting.published is None or setting.history or told.period.grain != "year":
        return False
    over = civil(setting.published.day)[0] - civil(told.period.first)[0] == 1
    return over and setting.tense() in BACK


def _is_with_its_quarter(told: Place, setting: Setting) -> bool:
    """Whether the quarter told last ends a year, which is just over."""
    last = setting.published is not None and not setting.history and told.over and told.period.grain == "quarter"
    return last and _ends_a_year(told) and setting.tense() not in AHEAD


def _ends_a_year(report: Place) -> bool:
    """Whether a report is on the last quarter or half of a year, with which the whole year is told: "for the year, net
    fell"."""
    return report.over and report.period.value.endswith(_LAST_OF_YEAR)


def _forecast(last: Place | None, report: Place | None, publish: Anchor | None) -> Place | None:
    """The quarter to come that was told last, else that of the report: "it expects a first-quarter profit, after a loss
    in the same period last year" tells of that one's year before, whatever quarter the rest is on."""
    if last is None or last.over or last.period.grain not in ("quarter", "half"):
        return report
    if publish is None or last.period.first - publish.moment.day > _FORECAST_DAYS:
        return report
    return last if report is None or last.period.first > report.period.first else report


def _of_another_year(last: Place | None, publish: Anchor | None) -> Place | None:
    """The day told last, where it lies in the year before that of the publish date or after it: "in the half ended
    Dec. 31, up from 5 million a year earlier", told in March, is of two years ago."""
    if last is None or publish is None or last.period.grain != "day":
        return None
    years = civil(last.period.first)[0] - civil(publish.moment.day)[0]
    return last if abs(years) == 1 else None


def read_reported_year(core: Named, setting: Setting) -> Reading | None:
    """ "the 1988 period" in a report on a third quarter is the third quarter of 1988."""
    report = setting.told.report
    if report is None or setting.history or core.year is None or core.quarter is not None:
        return None
    period = _years_on(report.period, core.year - of_year(report.period))
    return _counted(period, Meaning(core), report.anchor)


def _years_on(period: Period, count: int) -> Period:
    per_year = {"quarter": 4, "half": 2}
    return period.shift(count * per_year[period.grain])


def _read_clock_shift(core: Shift, meaning: Meaning, anchor: Anchor, setting: Setting) -> Reading:
    minutes = core.count * (60 if core.unit == "hour" else 1)
    now = setting.clock if anchor.kind == "publish date" else None
    if now is None or now.offset is None:
        if abs(minutes) < MINUTES_PER_DAY:
            return _counted(period_of("day", anchor.moment.day), meaning, anchor)
        return _counted(shifted(core, anchor.moment.day), meaning, anchor)
    start = later(now, minutes)
    value = f"{timex_value('day', start.day)}T{start.minute // 60:02d}:{start.minute % 60:02d}"
    return Reading(
        "TIME", value, meaning.mod, Interval(start, later(start, 1)), "minute", "computed", "counted", anchor
    )


def later(moment: Moment, minutes: int) -> Moment:
    """The moment so many minutes on, at the same offset."""
    local = moment.local + minutes
    return Moment(local // MINUTES_PER_DAY, local % MINUTES_PER_DAY, moment.offset)

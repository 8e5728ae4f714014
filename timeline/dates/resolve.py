"""Candidates to mentions: an anchor, a direction and the calendar turn a meaning into a date with a reason."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from timeline.civil import MINUTES_PER_DAY
from timeline.dates.direction import Tense, tense
from timeline.dates.edtf import edtf
from timeline.dates.explain import why
from timeline.dates.find import Candidate, candidates
from timeline.dates.lexicon import GRAIN_OF_UNIT, PART_MINUTES, SHAKY_ZONES
from timeline.dates.meaning import Length, Meaning, Named, Range, Recurring, Shift, Vague
from timeline.dates.narrative import Told, is_history
from timeline.dates.parts import narrowed
from timeline.dates.place import Placed, place, shifted
from timeline.dates.published import read_published
from timeline.dates.reading import Reading
from timeline.dates.refine import keep
from timeline.dates.spans import OutOfCalendarError, Period, add_months_to_day, timex_value
from timeline.errors import UsageError
from timeline.model import Alternative, Anchor, Certainty, Grain, Interval, Mention, Moment

_VAGUE_VALUES = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
                 "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX", "century": "XX", "hour": "XXXX-XX-XXTXX",
                 "minute": "XXXX-XX-XXTXX:XX"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """What a mention is read in: the publish date, what was told before, the mode of the text, the tense."""

    published: Moment | None
    told: Anchor | None
    told_period: Period | None
    history: bool
    tense: Tense | None


def resolve(
    text: str, published: str | date | datetime | Moment | None = None, language: str | None = "en"
) -> tuple[Mention, ...]:
    """Every time expression of a text, in order, with its date and the reason for it.

    ``resolve("They met last week.", published="2021-10-20")[0].value`` is ``2021-W41``. ``published`` is what
    relative dates count from; without it they count from dates told earlier in the text, or wait. Only
    English has word rules; in another ``language`` dates in figures alone are found. Raises UsageError when
    ``published`` is a string that is no date.
    """
    moment = _as_moment(published)
    neutral = language is not None and not language.lower().startswith("en")
    found = [candidate for candidate in candidates(text, neutral) if keep(text, candidate)]
    history = is_history(found, moment.day if moment else None)
    told = Told()
    mentions = []
    for candidate in found:
        setting = Setting(moment, told.anchor(), told.period, history, tense(text, candidate.start, candidate.end))
        reading = _read(candidate.piece.meaning, setting)
        reading = _with_preposition(reading, text, candidate)
        mentions.append(_mention(text, candidate, reading))
        if reading.type in ("DATE", "TIME") and reading.interval and reading.interval.start and reading.grain:
            told.tell(Period(*_told_place(reading)), candidate.start, candidate.end)
    return tuple(mentions)


def _told_place(reading: Reading) -> tuple[Grain, int]:
    if reading.interval is None or reading.interval.start is None or reading.grain is None:
        raise ValueError("only a placed reading is told")
    from timeline.dates.spans import period_of

    grain: Grain = "day" if reading.grain in ("minute", "hour", "daypart") else reading.grain
    return grain, period_of(grain, reading.interval.start.day).index


def _as_moment(published: str | date | datetime | Moment | None) -> Moment | None:
    if published is None or isinstance(published, Moment):
        return published
    if isinstance(published, datetime):
        offset = published.utcoffset()
        if offset is None:
            return Moment(published.toordinal())
        return Moment(published.toordinal(), published.hour * 60 + published.minute, int(offset.total_seconds() // 60))
    if isinstance(published, date):
        return Moment(published.toordinal())
    found = read_published(published)
    if found is None:
        raise UsageError(f"“{published}” is not a date that can be read; write it like 2021-10-20.")
    return found


def _mention(text: str, candidate: Candidate, reading: Reading) -> Mention:
    words = text[candidate.start : candidate.end]
    placed = reading.interval is not None and reading.grain is not None
    return Mention(
        start=candidate.start,
        end=candidate.end,
        text=words,
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        interval=reading.interval,
        grain=reading.grain if placed else None,
        certainty=reading.certainty,
        anchor=reading.anchor,
        alternatives=reading.alternatives,
        edtf=edtf(reading.interval, reading.grain, reading.mod) if reading.interval and reading.grain else None,
        why=why(words, reading),
        rule=candidate.piece.rule,
    )


def _read(meaning: Meaning, setting: Setting) -> Reading:
    core = meaning.core
    try:
        if isinstance(core, Vague):
            return Reading("DATE", core.value, meaning.mod, None, None, "computed", "vague")
        if isinstance(core, Recurring):
            return Reading("SET", core.value, meaning.mod, None, None, "computed", "set")
        if isinstance(core, Length):
            return _read_length(core, meaning, setting)
        if isinstance(core, Range):
            return _read_range(core, meaning, setting)
        if isinstance(core, Shift):
            return _read_shift(core, meaning, setting)
        return _read_named(core, meaning, setting)
    except (ValueError, OverflowError):
        return Reading("DATE", _unplaced_value(core), meaning.mod, None, None, "assumed", "counted")


def _unplaced_value(core: object) -> str:
    if isinstance(core, Shift):
        return _VAGUE_VALUES.get(core.unit, "XXXX")
    if isinstance(core, Named):
        return _named_value_without_anchor(core)
    return "XXXX"


def _anchor_of(setting: Setting, narrative: bool) -> Anchor | None:
    publish = Anchor("publish date", setting.published) if setting.published else None
    return (setting.told or publish) if narrative else publish


def _read_length(core: Length, meaning: Meaning, setting: Setting) -> Reading:
    plain = Reading("DURATION", core.value, meaning.mod, None, None, "computed", "length")
    anchor = _anchor_of(setting, narrative=False)
    if not core.reach or anchor is None or core.count is None or core.unit not in GRAIN_OF_UNIT:
        return plain
    day = anchor.moment.day
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
    days = {"D": 1, "W": 7, "WE": 7}
    if core.unit in months:
        other = add_months_to_day(day, core.reach * round(core.count * months[core.unit]))
    elif core.unit in days:
        other = day + core.reach * round(core.count * days[core.unit])
    else:
        return plain
    interval = Interval.days(other, day + 1) if core.reach < 0 else Interval.days(day, other + 1)
    return replace(plain, interval=interval, grain=GRAIN_OF_UNIT[core.unit], how="counted", anchor=anchor)


def _read_shift(core: Shift, meaning: Meaning, setting: Setting) -> Reading:
    anchor = _anchor_of(setting, core.narrative)
    if anchor is None:
        return Reading("DATE", _VAGUE_VALUES[core.unit], meaning.mod, None, None, "assumed", "waits")
    if core.unit in ("hour", "minute"):
        return _read_clock_shift(core, meaning, setting, anchor)
    base = anchor.moment.day
    period = shifted(core, base)
    if core.narrative and setting.told_period is not None and anchor.kind == "mention":
        period = _narrative_period(core, setting.told_period, period)
    first, after = narrowed(period, meaning.mod, meaning.edge, anchor.moment.day)
    return Reading(
        "DATE", period.value, meaning.mod, Interval.days(first, after), period.grain, "computed", "counted", anchor
    )


def _narrative_period(core: Shift, told: Period, counted: Period) -> Period:
    """A count from a coarse place stays coarse: two days after "March 1990" is no finer than that month."""
    order: tuple[Grain, ...] = (
        "day",
        "weekend",
        "week",
        "month",
        "quarter",
        "season",
        "half",
        "year",
        "decade",
        "century",
    )
    if order.index(told.grain) > order.index(counted.grain):
        from timeline.dates.spans import period_of

        return period_of(told.grain, counted.first) if core.count else told
    return counted


def _read_clock_shift(core: Shift, meaning: Meaning, setting: Setting, anchor: Anchor) -> Reading:
    minutes = core.count * (60 if core.unit == "hour" else 1)
    if anchor.moment.offset is None:
        return Reading("TIME", _VAGUE_VALUES[core.unit], meaning.mod, None, None, "assumed", "waits")
    local = anchor.moment.local + minutes
    start = Moment(local // MINUTES_PER_DAY, local % MINUTES_PER_DAY, anchor.moment.offset)
    value = f"{timex_value('day', start.day)}T{start.minute // 60:02d}:{start.minute % 60:02d}"
    interval = Interval(start, _later(start, 1))
    return Reading("TIME", value, meaning.mod, interval, "minute", "computed", "counted", anchor)


def _later(moment: Moment, minutes: int) -> Moment:
    local = moment.local + minutes
    return Moment(local // MINUTES_PER_DAY, local % MINUTES_PER_DAY, moment.offset)


def _read_range(core: Range, meaning: Meaning, setting: Setting) -> Reading:
    first = _read_named(core.first, Meaning(core.first), setting)
    last = _read_named(core.last, Meaning(core.last), setting)
    if first.interval is None or last.interval is None:
        return replace(first, value=f"{first.value}/{last.value}")
    interval = Interval(first.interval.start, last.interval.end)
    return replace(first, value=f"{first.value}/{last.value}", interval=interval)


def _read_named(core: Named, meaning: Meaning, setting: Setting) -> Reading:
    narrative = core.which in ("that", "following", "previous") or (core.base is not None and core.base.narrative)
    narrative = narrative or (setting.history and core.base is None and core.which is None)
    anchor = _anchor_of(setting, narrative)
    direction = None if anchor is not None and anchor.kind == "mention" else setting.tense
    placed = place(core, anchor.moment.day if anchor else None, direction)
    if placed is None:
        return Reading("DATE", _named_value_without_anchor(core), meaning.mod, None, None, "assumed", "waits")
    certainty: Certainty = "computed" if placed.filled else "stated"
    if placed.others or core.swapped:
        certainty = "assumed"
    first, after = narrowed(placed.period, meaning.mod, meaning.edge, anchor.moment.day if anchor else None)
    reading = Reading(
        type="DATE",
        value=placed.period.value,
        mod=meaning.mod,
        interval=Interval.days(first, after),
        grain=placed.period.grain,
        certainty=certainty,
        how=("counted" if core.base or core.which else "filled") if placed.filled else "written",
        anchor=anchor if placed.filled else None,
        alternatives=_alternatives(core, placed),
        tense=direction if placed.filled and not core.which and not core.base else None,
        left_out=_left_out(core) if placed.filled else None,
    )
    return _with_clock(core, reading, setting) if core.minute is not None or core.part else reading


def _left_out(core: Named) -> str | None:
    if core.month is not None or core.holiday or core.season or core.quarter or core.half:
        return "the year"
    if core.weekday is not None:
        return "the date"
    if core.day is not None:
        return "the month"
    return "the day" if core.minute is not None or core.part else None


def _alternatives(core: Named, placed: Placed) -> tuple[Alternative, ...]:
    out = [Alternative(p.value, p.interval, p.grain, "if the text looks the other way in time") for p in placed.others]
    if core.swapped and core.year is not None:
        other = place(replace(core, month=core.swapped[0], day=core.swapped[1], swapped=None), None, None)
        if other is not None:
            out.append(
                Alternative(
                    other.period.value, other.period.interval, "day", "if day and month are the other way round"
                )
            )
    return tuple(out)


def _with_clock(core: Named, reading: Reading, setting: Setting) -> Reading:
    if reading.interval is None or reading.interval.start is None or reading.grain != "day":
        return reading
    day = reading.interval.start.day
    offset, origin = core.zone, None
    if offset is None:
        known = setting.published.offset if setting.published else None
        offset, origin = (0, "UTC") if known is None else (known, "the publish date’s zone")
    elif core.zone_name and core.zone_name.lower() in SHAKY_ZONES:
        origin = None
    grain: Grain
    if core.minute is not None:
        start, grain = Moment(day, core.minute, offset), "hour" if core.hour_only else "minute"
        value = f"{reading.value}T{core.minute // 60:02d}:{core.minute % 60:02d}"
        end = _later(start, 60 if core.hour_only else 1)
    else:
        low, high = PART_MINUTES[core.part or "DT"]
        start, grain = Moment(day, low, offset), "daypart"
        end, value = _later(Moment(day, 0, offset), high), f"{reading.value}T{core.part}"
    return replace(
        reading,
        type="TIME",
        value=value,
        interval=Interval(start, end),
        grain=grain,
        alternatives=(),
        assumed_zone=offset if origin else None,
        zone_from=origin,
    )


def _named_value_without_anchor(core: Named) -> str:
    if core.month is not None and core.day is not None:
        return f"XXXX-{core.month:02d}-{core.day:02d}"
    if core.month is not None:
        return f"XXXX-{core.month:02d}"
    if core.weekday is not None:
        return f"XXXX-WXX-{core.weekday + 1}" + (f"T{core.part}" if core.part else "")
    if core.weekend:
        return "XXXX-WXX-WE"
    if core.quarter is not None:
        return f"XXXX-Q{core.quarter}"
    if core.half is not None:
        return f"XXXX-H{core.half}"
    if core.season is not None:
        return f"XXXX-{('SP', 'SU', 'FA', 'WI')[core.season - 1]}"
    if core.minute is not None:
        return f"XXXX-XX-XXT{core.minute // 60:02d}:{core.minute % 60:02d}"
    return f"XXXX-XX-XXT{core.part}" if core.part else "XXXX"


def _with_preposition(reading: Reading, text: str, candidate: Candidate) -> Reading:
    """ "since 2017" is open to the future, "until June" to the past; the mention stays "2017" and "June"."""
    if reading.type not in ("DATE", "TIME") or reading.interval is None:
        return reading
    head = text[max(0, candidate.start - 20) : candidate.start].split()
    word = head[-1].lower() if head and text[candidate.start - 1].isspace() else ""
    before = head[-2].lower() if len(head) > 1 else ""
    if word == "since" or (word == "in" and before == "since"):
        return replace(reading, interval=Interval(reading.interval.start, None))
    if word in ("until", "till") or (word == "to" and before == "up"):
        return replace(reading, interval=Interval(None, reading.interval.end))
    return reading


__all__ = ["OutOfCalendarError", "resolve"]

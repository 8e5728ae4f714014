"""A length to a reading: alone, up to or from the publish date, or as one end of a period."""

from dataclasses import replace

from timeline.dates.counting import publish_anchor
from timeline.dates.lexicon import GRAIN_OF_UNIT
from timeline.dates.meaning import Length
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.spans import add_months_to_day
from timeline.model import Interval

_MONTHS_OF_UNIT = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
_DAYS_OF_UNIT = {"D": 1, "W": 7, "WE": 7, "NI": 1}


def read_length(core: Length, mod: str | None, setting: Setting, whole: Reading | None) -> Reading:
    """The reading of a length: "three days" alone is a length, "the last three days" the days up to the publish date.

    ``whole`` is the reading of the period that a portion is of, 1997 of "the first nine months of 1997".
    """
    plain = Reading("DURATION", core.value, mod, None, None, "computed", "length")
    if whole is not None:
        return _read_portion(core, plain, whole)
    if core.reach and core.count is None:
        return replace(plain, how="vague")
    anchor = publish_anchor(setting) if core.reach and not setting.history else None
    if anchor is None or core.count is None:
        return plain
    day = anchor.moment.day
    if core.unit in _MONTHS_OF_UNIT:
        other = add_months_to_day(day, core.reach * round(core.count * _MONTHS_OF_UNIT[core.unit]))
    elif core.unit in _DAYS_OF_UNIT:
        other = day + core.reach * round(core.count * _DAYS_OF_UNIT[core.unit])
    else:
        return plain
    interval = Interval.days(other, day + 1) if core.reach < 0 else Interval.days(day, other + 1)
    grain = GRAIN_OF_UNIT.get(core.unit, "day")
    return replace(plain, interval=interval, grain=grain, how="counted", anchor=anchor)


def _read_portion(core: Length, plain: Reading, whole: Reading) -> Reading:
    """A length at one end of a period: "the first nine months of 1997" is January to September 1997."""
    interval = _portion(core, whole.interval)
    if interval is None:
        return plain
    others = tuple(
        replace(other, value=core.value, interval=part, grain=GRAIN_OF_UNIT[core.unit])
        for other in whole.alternatives
        if (part := _portion(core, other.interval)) is not None
    )
    grain = GRAIN_OF_UNIT[core.unit]
    return replace(
        whole, type="DURATION", value=core.value, mod=plain.mod, interval=interval, grain=grain, alternatives=others
    )


def _portion(core: Length, whole: Interval | None) -> Interval | None:
    """The first or last stretch of a period; None where the period is open or shorter."""
    first, after = (whole.first_day, whole.after_day) if whole is not None else (None, None)
    if first is None or after is None or core.count is None or core.unit not in GRAIN_OF_UNIT:
        return None
    edge = first if core.reach > 0 else after
    if core.unit in _MONTHS_OF_UNIT:
        other = add_months_to_day(edge, core.reach * round(core.count * _MONTHS_OF_UNIT[core.unit]))
    elif core.unit in _DAYS_OF_UNIT:
        other = edge + core.reach * round(core.count * _DAYS_OF_UNIT[core.unit])
    else:
        return None
    low, high = min(edge, other), max(edge, other)
    return Interval.days(low, high) if first <= low < high <= after else None

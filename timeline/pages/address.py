"""The fields of the page's address: checked when read, plain when written.

On a slow line a click reaches the server before the browser has heard of the last change, and brings the address from
before it. So the session keeps the address that holds, and those that came before.
"""

import math
import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

import streamlit as st

from timeline.civil import FIRST_YEAR, LAST_YEAR, MINUTES_PER_DAY, civil, day_number

EVENT, ARTICLE, SENTENCE = "event", "article", "at"
FROM, TO = "from", "to"
SKIP = "skip"
_STAMP = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")
NO_WINDOW = dict.fromkeys((FROM, TO, SKIP))
HELD, BEFORE = "address", "addresses before"
MOST_BEFORE = 30  # addresses that a late click may still bring
Fields = dict[str, list[str]]
LEAST_WINDOW = 1 / 24  # days; no window is shorter than an hour


def write_day(day: float) -> str:
    """A day number as a date, with its minute where it is not midnight: ``2021-10-20``, ``2021-10-20T06:30``."""
    minutes = round(day * MINUTES_PER_DAY)
    whole, minute = divmod(minutes, MINUTES_PER_DAY)
    year, month, number = civil(whole)
    sign = "-" if year < 0 else ""
    date = f"{sign}{abs(year):04d}-{month:02d}-{number:02d}"
    return date if minute == 0 else f"{date}T{minute // 60:02d}:{minute % 60:02d}"


def read_day(text: str | None) -> float | None:
    """The day number of a date that ``write_day`` wrote, or None for anything else."""
    found = _STAMP.fullmatch(text or "")
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    hour, minute = int(found[4] or 0), int(found[5] or 0)
    if not FIRST_YEAR <= year <= LAST_YEAR or hour > 23 or minute > 59:
        return None
    try:
        return day_number(year, month, day) + (hour * 60 + minute) / MINUTES_PER_DAY
    except ValueError:
        return None


def read_window(start: str | None, end: str | None) -> tuple[float, float] | None:
    """The window of two dates in the address, or None unless both are dates in order."""
    low, high = read_day(start), read_day(end)
    if low is None or high is None or high - low < LEAST_WINDOW - 1e-9:
        return None
    return low, high


def window() -> tuple[float, float] | None:
    """The window in the address, or None."""
    return read_window(value(FROM), value(TO))


def checked_day(value: object) -> float | None:
    """A day number as the browser reports it, moved into the years there are; None for anything that is none."""
    if not isinstance(value, int | float) or not math.isfinite(value):
        return None
    first, last = float(day_number(FIRST_YEAR)), float(day_number(LAST_YEAR, 12, 31))
    return min(max(float(value), first), last)


def checked_window(value: object) -> tuple[float, float] | None:
    """A window as the browser reports it, or None for anything that is none."""
    if not isinstance(value, list | tuple) or len(value) != 2:
        return None
    low, high = checked_day(value[0]), checked_day(value[1])
    if low is None or high is None:
        return None
    return (low, high) if high - low >= LEAST_WINDOW - 1e-3 else None


def put_window(window: tuple[float, float] | None) -> None:
    """Write a window into the address, or take it out; evenly spaced, its first event is the first again."""
    start, end = (None, None) if window is None else map(write_day, window)
    put({**NO_WINDOW, FROM: start, TO: end})


def put(wanted: Mapping[str, str | Sequence[str] | None]) -> None:
    """Write fields into the address and take out those that are None: one step for the browser's back button."""
    before = held()
    _write({name: [value] if isinstance(value, str) else list(value or ()) for name, value in wanted.items()})
    if _shown() != before:
        _remember(before)


def only(wanted: Mapping[str, str]) -> None:
    """Write these fields into the address and take out all others."""
    put({**dict.fromkeys(held()), **wanted})


def values(name: str) -> list[str]:
    """What a field holds."""
    return [value for value in held().get(name, []) if value]


def value(name: str) -> str | None:
    """What a field of one value holds, or None."""
    return next(reversed(values(name)), None)


def arrive(*, same_page: bool) -> None:
    """Begin a run of the whole page: the reader is where the browser says.

    A change on its way to a browser that has gone back on the ``same_page`` meanwhile would be written over its address
    there. So the browser is told once more where it is. On another page it has not taken its new address yet, and
    would keep this one as a step of its own.
    """
    shown, before = _shown(), st.session_state.get(HELD)
    if before in (None, shown):
        st.session_state[HELD] = shown
        return
    _remember(before)
    if same_page:
        st.query_params.update({})  # changes nothing where the browser is there already


def held() -> Fields:
    """The address that holds. Within a page, one from before the last change is late, and is set right."""
    known: Fields | None = st.session_state.get(HELD)
    shown = _shown()
    if known is None or shown == known:
        st.session_state[HELD] = shown
        return shown
    if shown not in st.session_state.get(BEFORE, ()):
        _remember(known)
        return shown
    _write({name: known.get(name, []) for name in {**shown, **known}})
    return known


def _shown() -> Fields:
    shown = {name: st.query_params.get_all(name) for name in st.query_params}
    return {name: values for name, values in shown.items() if values}


def _write(fields: Fields) -> None:
    changed = {name: values for name, values in fields.items() if st.query_params.get_all(name) != values}
    if changed:  # a field without values is left out of the address
        st.query_params.update(changed)


def _remember(before: Fields) -> None:
    """Let the address as it is now hold, after ``before``."""
    st.session_state[HELD] = _shown()
    st.session_state[BEFORE] = [*st.session_state.get(BEFORE, ()), before][-MOST_BEFORE:]


def read_number(text: str | None) -> int:
    """A count in the address, 0 for anything that is none: ``read_number("12")`` is 12."""
    return int(text) if text and re.fullmatch(r"\d{1,7}", text) else 0


def is_of_this_computer(url: str | None) -> bool:
    """Whether an address opens on the computer alone on which the app runs: ``http://localhost:8501/``."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return False
    return host == "localhost" or host == "::1" or re.fullmatch(r"127(?:\.\d{1,3}){3}", host) is not None

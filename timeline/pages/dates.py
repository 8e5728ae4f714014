"""The window of dates, typed: a day, a month, a year or a decade on each side."""

import streamlit as st

from timeline.civil import civil
from timeline.errors import UsageError
from timeline.model import Moment
from timeline.pages import address, filters, held, naming, shell, text
from timeline.pages.stories import OpenStory
from timeline.shown import say_day, say_year
from timeline.story.edits.hand_dates import read_hand_date

BOXES_PX = 330  # width of the two boxes, which a phone has room for
FIRST, LAST, PROBLEM, SEEN, ROUND = "typed first", "typed last", "typed problem", "typed for", "typed round"


def label(story: OpenStory) -> str:
    """What the button of the dates says: the window, or that none is set."""
    window = current()
    if window is None:
        return text.ALL_DATES
    named = naming.as_named(window, (story.home, story.fit, story.bounds))
    return filters.plain_label(naming.window_name(named))


def current() -> tuple[float, float] | None:
    """The window of the address."""
    return address.window()


def typed(story: OpenStory) -> None:
    """Two boxes for dates, holding the window as it is; what cannot be read is said beside them."""
    window = current()
    if st.session_state.get(SEEN, ()) != window:  # moved on the chart: the boxes follow
        st.session_state[SEEN] = window
        st.session_state[ROUND] = st.session_state.get(ROUND, -1) + 1  # the browser would send what others hold again
        st.session_state[PROBLEM] = None
    number = st.session_state[ROUND]
    said = (say_day(int(window[0] // 1)), say_day(int(-(-window[1] // 1)) - 1)) if window else ("", "")
    for name, day in zip((FIRST, LAST), said, strict=True):
        st.session_state.setdefault(held.key_of(name, number), day)
    with st.container(horizontal=True, key="typed-dates", gap="small", width=BOXES_PX):
        for side, name, example in zip((FIRST, LAST), (text.DATE_FROM, text.DATE_TO), examples(story), strict=True):
            st.text_input(
                name, key=held.key_of(side, number), placeholder=example, max_chars=60, on_change=read,
                args=(story, number),
            )  # fmt: skip
    problem = st.session_state.get(PROBLEM)
    if problem:
        st.error(filters.plain_label(problem, 300), width=BOXES_PX)
    else:
        shell.hint(text.DATES_HINT)
    if window:
        st.button(text.ALL_DATES, on_click=address.put_window, args=(None,), key="all-dates")


def examples(story: OpenStory) -> tuple[str, str]:
    """What may be typed, from the story itself: where it begins and where it ends, but for what lies far away.

    A story over some years gives years, a shorter one days: ``("612 BC", "2018")``, ``("3 August 2021", ...)``.
    """
    if story.fit is None:
        return "", ""
    start, end = naming.without_air(story.fit, 0.0)
    first, last = int(start // 1), max(int(start // 1), int(-(-end // 1)) - 1)
    if last - first > naming.MONTHS_SPAN:
        return say_year(civil(first)[0]), say_year(civil(last)[0])
    return say_day(first), say_day(last)


def read(story: OpenStory, number: int) -> None:
    """The boxes have changed: what they say becomes the window of the address."""
    if st.session_state[ROUND] != number:  # these boxes are no longer there
        return
    st.session_state[PROBLEM] = None
    first, last = (st.session_state.get(held.key_of(side, number), "") for side in (FIRST, LAST))
    try:
        window = window_of(first, last, naming.without_air(story.bounds, 0.0) if story.bounds else (0.0, 1.0))
    except UsageError as error:
        st.session_state[PROBLEM] = str(error)
        return
    address.put_window(window)
    st.session_state[SEEN] = current()  # the boxes stay as they are: one may be typed into at this moment


def window_of(first: str, last: str, bounds: tuple[float, float]) -> tuple[float, float] | None:
    """The window of two written dates; an empty side reaches to the end of ``bounds``, two empty ones set none.

    ``window_of("August 2021", "20 October 2021", ...)`` begins with 1 August and ends with the 20th of October.
    Raises UsageError for what is no whole date, and for a first date after the last.
    """
    if not first.strip() and not last.strip():
        return None
    start, end = bounds
    if first.strip():
        interval = read_hand_date(first).interval
        start = _day(interval.start if interval else None, bounds[0])
    if last.strip():
        interval = read_hand_date(last).interval
        end = _day(interval.end if interval else None, bounds[1])
    if end <= start:
        raise UsageError(text.BACKWARDS)
    return start, end


def _day(moment: Moment | None, otherwise: float) -> float:
    return otherwise if moment is None else float(moment.day)

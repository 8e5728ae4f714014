"""The Timeline page: the story's chart, its events as a list, and the evidence of the selected one."""

from functools import partial
from html import escape
from typing import Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.charts.window import outside
from timeline.components.parts import mount, value_of
from timeline.model import Event
from timeline.pages import (
    address,
    chips,
    classing,
    dates,
    desk,
    evidence,
    filters,
    listing,
    naming,
    scene,
    share,
    shell,
    text,
    text_chart,
    waiting_dates,
)
from timeline.pages.fields import Choice
from timeline.pages.site import articles_page
from timeline.pages.stories import OpenStory, link_fields
from timeline.store.unplaced import waiting as dates_waiting

CHART, LIST, LEGEND = "chart", "list", "legend"
NARROW, CHANGED = "narrow", "narrow changed"
LISTED, LAST, PICKED = "listed", "last selected", "just selected"
LONG_TITLE = 56  # characters; a longer title is set smaller, so that the chart and the strip stay on the first screen
SIDE_PX = 560  # height of the list or the evidence: that of the chart with its legend


def show() -> None:
    """The page."""
    shell.style(first=True)
    story = shell.story()
    if story is None:
        return
    desk.say_outcome()
    head(story)
    if shell.is_empty(story):
        return
    if story.home is None:
        no_events(story)
        return
    body(story)
    if narrow():
        drawer(story)


def head(story: OpenStory) -> None:
    """Title, what the story holds, and the button that copies the link."""
    summary = story.summary
    span = covered(story)
    dek = escape(text_chart.dek(summary.events, summary.articles, span))
    if summary.events:
        dek += f' <span class="tl-screen">{text_chart.SELECT_ANY}</span>'
    title = summary.title[:300]
    long = " tl-long" if len(title) > LONG_TITLE else ""
    with st.container(horizontal=True, vertical_alignment="bottom", key="head"):
        st.html(
            f'<h1 class="tl-page-title{long}" title="{escape(title)}">{escape(title)}</h1><p class="tl-dek">{dek}</p>',
            width="stretch",
        )
        if not narrow():
            share.show(story, span)


def no_events(story: OpenStory) -> None:
    """Why a story with articles has no events, and the way to what can be done."""
    waiting = dates_waiting(story.file)
    if waiting:
        with shell.message(waiting_dates.title(len(waiting)), waiting_dates.hint(story, waiting)):
            waiting_dates.way(waiting)
        return
    named = (text.NO_EVENTS, text.NO_EVENTS_HINT) if story.summary.unplaced else (text.NO_DATES, text.NO_DATES_HINT)
    with shell.message(*named):
        st.page_link(articles_page(), label=text.ARTICLES, query_params=link_fields())


def covered(story: OpenStory) -> str:
    """What a story covers, in words; where a few events lie far from the others, where most of it is."""
    start, end = story.summary.start, story.summary.end
    if start is None or end is None:
        return ""
    if story.fit is not None and outside(story.spans, story.fit):
        return text_chart.mostly(naming.where_most_is(story.fit))
    return naming.story_span(start, end, story.spans)


def narrow() -> bool:
    """Whether the browser has said that the page is as narrow as a phone's, or looks like one before it has."""
    said = st.session_state.get(NARROW)
    if said is None:
        said = "Mobi" in (st.context.headers.get("User-Agent") or "")
    st.session_state[NARROW] = bool(said)
    return bool(said)


@shell.part
def body(story: OpenStory) -> None:
    """Filters, chart and list; filtering, zooming and selecting rerun only this."""
    shell.speak()  # a rerun of this part does not run the page
    if st.session_state.pop(CHANGED, False):
        st.rerun()  # on a phone the head outside has another form, and the evidence is a drawer outside
    filter_row(story)
    settings = read_settings(story)
    chips.show(story, settings)
    if scene.how_many(story, settings.filters) == 0:
        nothing_found(story, settings)
        return
    event = selected_event(story)
    if settings.narrow:
        chart(story, settings)
        legend(story, settings)
        events_list(story, settings)
        return
    with st.container(key="body"):
        left, right = st.columns([2, 1], gap="medium")
    with left:
        legend(story, settings)
        chart(story, settings)
    with right, st.container(height=SIDE_PX, border=False, key="side"):
        if event is None:
            events_list(story, settings)
        else:
            side_evidence(story, settings, event)


def filter_row(story: OpenStory) -> None:
    """Search, filters, the switch of scale and what marks mean; on a narrow page also what shares it."""
    with st.container(horizontal=True, vertical_alignment="center", key="filters", gap="small"):
        filters.search(wide=narrow())
        if narrow():
            with st.popover(text.FILTERS):
                dates.typed(story)
                filters.every(story.summary)
        else:
            with st.popover(dates.label(story), key="open-dates"):
                dates.typed(story)
            filters.row(story.summary, dates=dates.current() is not None)
            with looks("right"):
                filters.scale()
                filters.view()
    if narrow():
        with looks("left"):
            filters.scale()
            filters.view()
            share.in_brief(story, covered(story))


def looks(side: Literal["left", "right"]) -> DeltaGenerator:
    """The row of how the page looks."""
    return st.container(
        horizontal=True, horizontal_alignment=side, vertical_alignment="center", key="looks", gap="small"
    )


def read_settings(story: OpenStory) -> scene.Settings:
    """What the address, the widgets and the browser ask for."""
    event = address.value(address.EVENT)
    found = story.file.event(event) if event else None
    return scene.Settings(
        filters=filters.read(story.summary),
        mode="even" if filters.evenly() else "scale",
        theme=shell.theme(),
        window=address.window(),
        skip=address.read_number(address.value(address.SKIP)),
        selected=found.id if found else None,
        listed=st.session_state.get(LISTED, listing.LIST_PAGE),
        narrow=narrow(),
        colour=filters.colour(),
        lanes=filters.lanes(),
        reported=filters.reported(),
    )


def selected_event(story: OpenStory) -> Event | None:
    """The event in the address, or None; an unknown one is said to be unknown."""
    asked = address.value(address.EVENT)
    if not asked:
        return None
    event = story.file.event(asked)
    if event is None:
        st.warning(text.UNKNOWN_EVENT, icon=":material/link_off:")
    return event


def legend(story: OpenStory, settings: scene.Settings) -> None:
    """What the marks and their colours mean; selecting a sign shows only such events."""
    chosen = filters.chosen(story.summary)
    items = classing.signs(chosen, short=settings.narrow or settings.colour is not None)
    if settings.colour:
        items = classing.legend(classing.kinds_of(story, settings.colour, settings.theme), chosen) + items
    mount("legend", LEGEND, {"items": items, "words": text.LEGEND_WORDS}, on_toggle_change=on_legend)


def on_legend() -> None:
    """A sign of the legend was selected: what it stands for becomes a filter, or is one no longer."""
    asked = value_of(LEGEND, "toggle")
    pairs = asked if isinstance(asked, list | tuple) else ()
    filters.toggle([Choice(*map(str, pair)) for pair in pairs if isinstance(pair, list | tuple) and len(pair) == 2])


def chart(story: OpenStory, settings: scene.Settings) -> None:
    """The chart part."""
    mount(
        "chart", CHART, {**scene.chart(story, settings), "side": ".st-key-side"},
        on_pick_change=on_chart_pick, on_window_change=on_window, on_step_change=partial(on_step, story),
        on_narrow_change=on_narrow,
    )  # fmt: skip


def events_list(story: OpenStory, settings: scene.Settings) -> None:
    """The list part, going on where the reader left it."""
    data = {**listing.events_list(story, settings), "current": st.session_state.get(LAST)}
    mount("list", LIST, data, on_pick_change=on_list_pick, on_more_change=on_more)


def on_chart_pick() -> None:
    """A mark was selected on the chart."""
    pick(CHART)


def on_list_pick() -> None:
    """A row was selected in the list."""
    pick(LIST)


def pick(part: str) -> None:
    """The event selected in a part goes into the address."""
    identifier = value_of(part, "pick")
    if isinstance(identifier, str) and identifier:
        st.session_state[PICKED] = identifier
        st.session_state[CHANGED] = narrow()
        select(identifier)


def on_more() -> None:
    """The list is to show more events."""
    st.session_state[LISTED] = st.session_state.get(LISTED, listing.LIST_PAGE) + listing.LIST_PAGE


def on_narrow() -> None:
    """The browser says whether the page is as narrow as a phone's; what it has said before changes nothing."""
    said = bool(value_of(CHART, NARROW))
    if said != narrow():
        st.session_state[NARROW] = said
        st.session_state[CHANGED] = True


def on_window() -> None:
    """A new window goes into the address; anything else the browser sends takes it out."""
    address.put_window(address.checked_window(value_of(CHART, "window")))


def on_step(story: OpenStory) -> None:
    """Evenly spaced, the reader goes on or back by half a view, or to the events from a day on."""
    asked = value_of(CHART, "step")
    skip = address.read_number(address.value(address.SKIP))
    day = address.checked_day(asked.get("day")) if isinstance(asked, dict) else None
    if day is not None:
        skip = scene.events_before(story, read_settings(story), day)
    else:
        steps = scene.steps_of(read_settings(story))[-1] // 2
        skip += steps * (1 if asked == 1 else -1)
    address.put({address.SKIP: str(max(0, skip))})


def select(identifier: str | None) -> None:
    """Put the selected event into the address, or take it out."""
    st.session_state[LAST] = address.value(address.EVENT)  # where the list goes on
    address.put({address.EVENT: identifier})


def side_evidence(story: OpenStory, settings: scene.Settings, event: Event) -> None:
    """The evidence in the list's place, with the way back and to the neighbours."""
    beside = story.file.beside(event.id, settings.filters)
    earlier, later = (beside.earlier, beside.later) if beside else (None, None)
    with st.container(horizontal=True, key="ways"):
        st.button(text.BACK, type="tertiary", on_click=select, args=(None,))
        neighbours(earlier, later)
    evidence.show(story, event, articles_page())
    picked = st.session_state.get(PICKED) == event.id
    mount("focus", "focus", {"event": event.id, "picked": picked})


def neighbours(earlier: str | None, later: str | None) -> None:
    """The ways to the event before and the one after."""
    with st.container(horizontal=True, horizontal_alignment="right"):
        st.button(text.EARLIER, type="tertiary", on_click=select, args=(earlier,), disabled=earlier is None)
        st.button(text.LATER, type="tertiary", on_click=select, args=(later,), disabled=later is None)


def drawer(story: OpenStory) -> None:
    """The evidence over the page, on a phone, of the event that the address names: it goes on to others in place.

    It is no part of the body. Of what a part has drawn and not sent, Streamlit drops the drawer when the part runs
    again, but not what stands in it, which is a part of its own: put where nothing is, that would end the page.
    """
    settings = read_settings(story)
    if settings.selected is None or scene.how_many(story, settings.filters) == 0:
        return

    @st.dialog(text_chart.EVENT, width="small", position="right", on_dismiss=lambda: select(None))
    def opened() -> None:
        shell.speak()
        event = story.file.event(address.value(address.EVENT) or "")
        if event is None:
            return
        beside = story.file.beside(event.id, settings.filters)
        with st.container(horizontal=True, vertical_alignment="center", key="ways"):
            if beside:
                total = scene.how_many(story, settings.filters)
                st.html(f'<p class="tl-small">{text_chart.event_of(beside.place, total)}</p>', width="stretch")
            neighbours(*((beside.earlier, beside.later) if beside else (None, None)))
        evidence.show(story, event, articles_page())

    opened()


def nothing_found(story: OpenStory, settings: scene.Settings) -> None:
    """What was asked, and which filter to loosen."""
    asked = settings.filters
    title = text_chart.no_match(asked.text) if asked.text else text.NOT_FOUND
    ways = listing.loosened(story, asked)
    used = len(filters.chosen(story.summary)) + bool(asked.text)
    hint = text_chart.SEARCH_HINT if asked.text and used == 1 else text.loosen_hint(used, bool(ways))
    with shell.message(title, hint):
        for field, what, count in ways:
            st.button(text_chart.without(what, count), on_click=filters.clear, args=(field,), key=f"loosen-{field}")
        if used > 1 or not ways:
            st.button(text.CLEAR_EVERY, on_click=filters.clear)

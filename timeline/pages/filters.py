"""The filter row: widgets whose values live in the page's address, and the filters they make."""

import streamlit as st

from timeline.pages import fields, text
from timeline.pages.fields import CHOICES, Choice
from timeline.store import By, Filters, Summary

SEARCH, SCALE, COLOUR, LANES, REPORTED = fields.SEARCH, "scale", "colour", "lanes", "reported"
SEARCH_PX = 176
LONGEST_LABEL = 20  # characters of a value on its button
NAMES = {
    fields.PUBLISHER: text.PUBLISHERS,
    fields.KIND: text.EVENT_KIND,
    fields.GRAIN: text.GRAIN,
    fields.CERTAINTY: text.CERTAINTY,
    fields.SUPPORT: text.CORROBORATION,
}
UNSET = {
    fields.PUBLISHER: text.ALL_PUBLISHERS,
    fields.KIND: text.ANY_KIND,
    fields.GRAIN: text.ANY_GRAIN,
    fields.CERTAINTY: text.ANY_CERTAINTY,
    fields.SUPPORT: text.ANY_CORROBORATION,
}
BY_COLOUR: dict[str, By] = {label: by for by, label in text.COLOURS.items()}
BY_LANE: dict[str, By] = {label: by for by, label in text.LANE_BY.items()}


def read(summary: Summary) -> Filters:
    """The filters as the widgets hold them now."""
    return fields.read({field: _several(field) for field in CHOICES}, _one(SEARCH), summary)


def chosen(summary: Summary) -> list[Choice]:
    """The values that filter now, field by field."""
    return [
        Choice(field, value)
        for field in CHOICES
        for value in dict.fromkeys(_several(field))
        if value in fields.options_of(field, summary)
    ]


def _several(key: str) -> list[str]:
    """What a widget holds; before it has run for the first time, what the address asks of it."""
    return list(st.session_state[key] or ()) if key in st.session_state else st.query_params.get_all(key)


def _one(key: str) -> str:
    return (st.session_state[key] or "") if key in st.session_state else st.query_params.get(key, "")


def words() -> str:
    """What is searched for."""
    return _one(SEARCH)[: fields.LONGEST_SEARCH].strip()


def colour() -> By | None:
    """What events are coloured by; None where all have one colour."""
    return BY_COLOUR.get(_one(COLOUR))


def evenly() -> bool:
    """Whether events stand one step apart."""
    return _one(SCALE) == text.EVENLY


def lanes() -> By | None:
    """What the lanes are; None without any."""
    return BY_LANE.get(_one(LANES))


def reported() -> bool:
    """Whether the days on which articles appeared are shown under their events."""
    held = st.session_state.get(REPORTED, st.query_params.get(REPORTED, ""))
    return held is True or str(held).lower() == "true"


def clear(field: str | None = None) -> None:
    """Take one filter off, or every one."""
    for key in (SEARCH, *CHOICES) if field is None else (field,):
        st.session_state[key] = "" if key == SEARCH else []


def let_go(chosen: Choice) -> None:
    """Take one value off."""
    st.session_state[chosen.field] = [value for value in _several(chosen.field) if value != chosen.value]


def toggle(choices: list[Choice]) -> None:
    """Choose these values, or where all are chosen already, let them go."""
    gone = all(choice.value in _several(choice.field) for choice in choices)
    for field in dict.fromkeys(choice.field for choice in choices):
        values = [choice.value for choice in choices if choice.field == field]
        kept = [value for value in _several(field) if value not in values]
        st.session_state[field] = kept if gone else kept + values


def search(*, wide: bool = False) -> None:
    """The search box; ``wide`` takes what room there is."""
    st.text_input(
        text.SEARCH, key=SEARCH, bind="query-params", placeholder=text.SEARCH, icon=":material/search:", live=True,
        label_visibility="collapsed", max_chars=fields.LONGEST_SEARCH, width="stretch" if wide else SEARCH_PX,
    )  # fmt: skip


def choice(field: str, summary: Summary) -> None:
    """A choice of several values of one field. Publishers are picked from a list that can be searched."""
    options = fields.options_of(field, summary)
    if field in st.session_state and not set(_several(field)) <= set(options):  # of another story, or another page
        st.session_state[field] = [value for value in _several(field) if value in options]
    if field == fields.PUBLISHER:
        st.multiselect(NAMES[field], options, key=field, bind="query-params", placeholder=text.ALL_PUBLISHERS)
    else:
        st.pills(NAMES[field], options, selection_mode="multi", key=field, bind="query-params")


def scale() -> None:
    """The switch between true distance and one step per event."""
    st.segmented_control(
        text.SCALE, [text.TO_SCALE, text.EVENLY], default=text.TO_SCALE, required=True, key=SCALE, bind="query-params",
        label_visibility="collapsed",
    )  # fmt: skip


def view() -> None:
    """What marks mean beside their place: colours, lanes, and when articles appeared."""
    with st.popover(text.VIEW, key="open-view"):
        st.pills(text.COLOUR, list(BY_COLOUR), key=COLOUR, bind="query-params")
        st.pills(text.LANES, list(BY_LANE), key=LANES, bind="query-params")
        st.toggle(text.REPORTED, key=REPORTED, bind="query-params", help=text.REPORTED_HINT)


def plain_label(name: str, most: int = 60) -> str:
    """A name for a Streamlit label, where Markdown would be read: its signs are taken as they are."""
    short = name if len(name) <= most else name[: most - 1] + "…"
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()<>#+-.!$:|~^" else sign for sign in short)


def button_label(field: str, summary: Summary) -> str:
    """What a filter's button says: its state."""
    values = [found.value for found in chosen(summary) if found.field == field]
    if len(values) == 1:
        return plain_label(values[0], LONGEST_LABEL)
    if values:
        return f"{NAMES[field]}: {len(values)}"
    return UNSET[field]


def row(summary: Summary, shown: tuple[str, ...] = (fields.PUBLISHER, fields.CERTAINTY, fields.SUPPORT)) -> None:
    """The filter buttons of a wide page, each opening its choice; the last holds those that are not ``shown``."""
    used = {found.field for found in chosen(summary)}
    for field in shown:
        with st.popover(button_label(field, summary), key=f"open-{field}"):
            choice(field, summary)
    rest = tuple(field for field in CHOICES if field not in shown)
    with st.popover(text.MORE_FILTERS, key="open-more"):
        for field in rest:
            choice(field, summary)
    keys = [*(field for field in shown if field in used), *(("more",) if used.intersection(rest) else ())]
    on = ", ".join(f".st-key-open-{key} button" for key in keys)
    if on:
        st.html(f"<style>{on} {{ background: var(--tl-sel); border-color: var(--tl-event); }}</style>")


def every(summary: Summary) -> None:
    """All choices one below the other, for a narrow page."""
    for field in CHOICES:
        choice(field, summary)

"""The filter row: widgets whose values live in the page's address, and the filters they make."""

from collections.abc import Iterable

import streamlit as st

from timeline.pages import address, fields, held, text
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
    """The filters as the address holds them now."""
    return fields.read({field: held.values(field) for field in CHOICES}, held.value(SEARCH), summary)


def chosen(summary: Summary) -> list[Choice]:
    """The values that filter now, field by field."""
    return [
        Choice(field, value)
        for field in CHOICES
        for value in dict.fromkeys(held.values(field))
        if value in fields.options_of(field, summary)
    ]


def words() -> str:
    """What is searched for."""
    return held.value(SEARCH)[: fields.LONGEST_SEARCH].strip()


def colour() -> By | None:
    """What events are coloured by; None where all have one colour."""
    return BY_COLOUR.get(held.value(COLOUR))


def evenly() -> bool:
    """Whether events stand one step apart."""
    return held.value(SCALE) == text.EVENLY


def lanes() -> By | None:
    """What the lanes are; None without any."""
    return BY_LANE.get(held.value(LANES))


def reported() -> bool:
    """Whether the days on which articles appeared are shown under their events."""
    return held.value(REPORTED).lower() == "true"


def clear(field: str | None = None, more: Iterable[str] = ()) -> None:
    """Take one filter off, or every one, and ``more`` fields of the address with it."""
    held.forget((*((SEARCH, *CHOICES) if field is None else (field,)), *more))


def let_go(chosen: Choice) -> None:
    """Take one value off."""
    address.put({chosen.field: [value for value in held.values(chosen.field) if value != chosen.value]})


def toggle(choices: list[Choice]) -> None:
    """Choose these values, or where all are chosen already, let them go."""
    gone = all(choice.value in held.values(choice.field) for choice in choices)
    wanted = {}
    for field in dict.fromkeys(choice.field for choice in choices):
        values = [choice.value for choice in choices if choice.field == field]
        kept = [value for value in held.values(field) if value not in values]
        wanted[field] = kept if gone else kept + values
    address.put(wanted)


def search(*, wide: bool = False) -> None:
    """The search box; ``wide`` takes what room there is."""
    st.text_input(
        text.SEARCH, **held.widget(SEARCH, ""), placeholder=text.SEARCH, icon=":material/search:", live=True,
        label_visibility="collapsed", max_chars=fields.LONGEST_SEARCH, width="stretch" if wide else SEARCH_PX,
    )  # fmt: skip


def choice(field: str, summary: Summary) -> None:
    """A choice of several values of one field. Publishers are picked from a list that can be searched."""
    options = fields.options_of(field, summary)
    shown = held.widget(field, [], options)
    if field == fields.PUBLISHER:
        st.multiselect(NAMES[field], options, placeholder=text.ALL_PUBLISHERS, **shown)
    else:
        st.pills(NAMES[field], options, selection_mode="multi", **shown)


def scale() -> None:
    """The switch between true distance and one step per event."""
    scales = [text.TO_SCALE, text.EVENLY]
    shown = held.widget(SCALE, text.TO_SCALE, scales)
    st.segmented_control(text.SCALE, scales, required=True, label_visibility="collapsed", **shown)


def view() -> None:
    """What marks mean beside their place: colours, lanes, and when articles appeared."""
    with st.popover(text.VIEW, key="open-view"):
        st.pills(text.COLOUR, list(BY_COLOUR), **held.widget(COLOUR, None, list(BY_COLOUR)))
        st.pills(text.LANES, list(BY_LANE), **held.widget(LANES, None, list(BY_LANE)))
        st.toggle(text.REPORTED, **held.widget(REPORTED, usual=False), help=text.REPORTED_HINT)


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


def row(
    summary: Summary, shown: tuple[str, ...] = (fields.PUBLISHER, fields.CERTAINTY, fields.SUPPORT), *, dates: bool
) -> None:
    """The filter buttons of a wide page, each opening its choice; the last holds those that are not ``shown``.

    Those in use are marked, and the one of the ``dates`` beside them where a window is set.
    """
    used = {found.field for found in chosen(summary)}
    for field in shown:
        with st.popover(button_label(field, summary), key=f"open-{field}"):
            choice(field, summary)
    rest = tuple(field for field in CHOICES if field not in shown)
    with st.popover(text.MORE_FILTERS, key="open-more"):
        for field in rest:
            choice(field, summary)
    keys = [
        *(("dates",) if dates else ()),
        *(field for field in shown if field in used),
        *(("more",) if used.intersection(rest) else ()),
    ]
    on = ", ".join(f".st-key-open-{key} button" for key in keys)
    if on:
        st.html(f"<style>{on} {{ background: var(--tl-sel); border-color: var(--tl-event); }}</style>")


def every(summary: Summary) -> None:
    """All choices one below the other, for a narrow page."""
    for field in CHOICES:
        choice(field, summary)

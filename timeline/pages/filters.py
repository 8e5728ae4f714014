"""The filter row: widgets whose values live in the page's address, and the filters they make."""

from collections.abc import Sequence

import streamlit as st

from timeline.model import Certainty
from timeline.pages import text
from timeline.store import Filters, Summary

SEARCH, PUBLISHER, CERTAINTY, SOURCES, SCALE = "q", "publisher", "certainty", "sources", "scale"
KEYS = (SEARCH, PUBLISHER, CERTAINTY, SOURCES)
SEARCH_PX = 196
LONGEST_SEARCH = 200  # characters
LONGEST_LABEL = 22  # characters of a publisher's name on its button
BY_LABEL: dict[str, Certainty] = {label: certainty for certainty, label in text.CERTAINTIES.items()}


def read(summary: Summary) -> Filters:
    """The filters as the widgets hold them now."""
    names = {text.publisher_name(name): name for name, _ in summary.publishers}
    publishers = tuple(names[label] for label in _several(PUBLISHER) if label in names)
    certainties = tuple(BY_LABEL[label] for label in _several(CERTAINTY) if label in BY_LABEL)
    sources = _one(SOURCES)
    return Filters(
        text=_one(SEARCH)[:LONGEST_SEARCH].strip(),
        publishers=publishers,
        certainties=certainties,
        min_articles=2 if sources == text.SEVERAL else 1,
        disagreeing=sources == text.DISAGREE,
    )


def _several(key: str) -> list[str]:
    """What a widget holds; before it has run for the first time, what the address asks of it."""
    return list(st.session_state[key] or ()) if key in st.session_state else st.query_params.get_all(key)


def _one(key: str) -> str:
    return (st.session_state[key] or "") if key in st.session_state else st.query_params.get(key, "")


def clear() -> None:
    """Take every filter off."""
    for key in KEYS:
        st.session_state[key] = "" if key == SEARCH else None if key == SOURCES else []


def active(filters: Filters) -> bool:
    """Whether any filter is set."""
    return filters != Filters()


def search(*, wide: bool = False) -> None:
    """The search box; ``wide`` takes what room there is."""
    st.text_input(
        text.SEARCH, key=SEARCH, bind="query-params", placeholder=text.SEARCH, icon=":material/search:", live=True,
        label_visibility="collapsed", max_chars=LONGEST_SEARCH, width="stretch" if wide else SEARCH_PX,
    )  # fmt: skip


def publishers(summary: Summary) -> None:
    """A choice of publishers with how many articles each has."""
    counts = {text.publisher_name(name): count for name, count in summary.publishers}
    st.pills(
        text.PUBLISHERS, list(counts), selection_mode="multi", key=PUBLISHER, bind="query-params",
        format_func=lambda name: f"{plain_label(name)} ({counts.get(name, 0)})",
    )  # fmt: skip


def certainty() -> None:
    """A choice of how certain the dates are."""
    st.pills(text.CERTAINTY, list(BY_LABEL), selection_mode="multi", key=CERTAINTY, bind="query-params")


def sources() -> None:
    """A choice of how well supported the events are."""
    st.pills(text.CORROBORATION, [text.SEVERAL, text.DISAGREE], key=SOURCES, bind="query-params")


def scale() -> None:
    """The switch between true distance and one step per event."""
    st.segmented_control(
        text.SCALE, [text.TO_SCALE, text.EVENLY], default=text.TO_SCALE, required=True, key=SCALE, bind="query-params",
        label_visibility="collapsed",
    )  # fmt: skip


def plain_label(name: str, most: int = 60) -> str:
    """A name for a Streamlit label, where Markdown would be read: its signs are taken as they are."""
    short = name if len(name) <= most else name[: most - 1] + "…"
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()<>#+-.!$:|~^" else sign for sign in short)


def button_labels(summary: Summary) -> tuple[str, str, str]:
    """What the three filter buttons say: their state."""
    found = read(summary)
    articles = text.count_of(summary.articles, "article")
    names = [text.publisher_name(name) for name in found.publishers]
    by = plain_label(names[0], LONGEST_LABEL) if len(names) == 1 else f"{len(names)} publishers" if names else articles
    labels = [text.CERTAINTIES[certainty] for certainty in found.certainties]
    sure = ", ".join(labels) if 0 < len(labels) < len(text.CERTAINTIES) else text.ANY_CERTAINTY
    several = text.SEVERAL if found.min_articles > 1 else text.DISAGREE if found.disagreeing else text.ANY_CORROBORATION
    return by, sure, several


def row(summary: Summary, parts: Sequence[str] = (PUBLISHER, CERTAINTY, SOURCES)) -> None:
    """The filter buttons of a wide page, each opening its choice."""
    draw = {PUBLISHER: lambda: publishers(summary), CERTAINTY: certainty, SOURCES: sources}
    found = read(summary)
    used = {
        PUBLISHER: found.publishers,
        CERTAINTY: found.certainties,
        SOURCES: found.min_articles > 1 or found.disagreeing,
    }
    for part, label in zip(parts, button_labels(summary), strict=True):
        with st.popover(label, key=f"open-{part}"):
            draw[part]()
    on = ", ".join(f".st-key-open-{part} button" for part in parts if used[part])
    if on:
        st.html(f"<style>{on} {{ background: var(--tl-sel); border-color: var(--tl-event); }}</style>")

"""What filters now: how many events pass, and a chip for each value that takes it off again."""

import streamlit as st

from timeline.components.parts import mount, value_of
from timeline.pages import address, fields, filters, naming, scene, text, text_chart, waiting_dates
from timeline.pages.stories import OpenStory
from timeline.store import Window

KEY = "chips"
DATES, ALL = "dates", "all"
LONGEST_CHIP = 40  # characters


def show(story: OpenStory, settings: scene.Settings) -> None:
    """The row of the count, of what waits for a publish date, and of the chips."""
    window = Window(*settings.window) if settings.window else None
    count = story.file.count(settings.filters, window) if window else scene.how_many(story, settings.filters)
    where = text_chart.events_of(story.summary.events, in_view=window is not None)
    counted = text_chart.of_all(count, story.summary.events)
    with st.container(horizontal=True, vertical_alignment="center", key="active", gap="small"):
        st.html(
            f'<div class="tl-count" role="status"><b>{counted}</b> {where}</div>',
            width="content",
        )
        waiting(story)
        made = chips(story, settings)
        if made:
            mount("chips", KEY, {"chips": made, "words": text.CHIP_WORDS}, on_remove_change=on_remove)


def waiting(story: OpenStory) -> None:
    """The way to the dates that wait for a publish date, which the chart lacks; nothing where none does."""
    if story.waiting:
        waiting_dates.to_all(waiting_dates.title(story.waiting))


def chips(story: OpenStory, settings: scene.Settings) -> list[dict[str, str]]:
    """A chip for each value in use: its field, its value and its name; the last takes off all."""
    made = []
    if settings.filters.text:
        made.append({"field": fields.SEARCH, "value": "", "name": f"“{settings.filters.text}”"})
    if settings.window:
        named = naming.as_named(settings.window, (story.home, story.fit, story.bounds))
        made.append({"field": DATES, "value": "", "name": naming.window_name(named)})
    for field, value in filters.chosen(story.summary):
        made.append({"field": field, "value": value, "name": value})
    for chip in made:
        if len(chip["name"]) > LONGEST_CHIP:
            chip["name"] = chip["name"][: LONGEST_CHIP - 1] + "…"
    if len(made) > 1:
        made.append({"field": ALL, "value": "", "name": text.CLEAR})
    return made


def on_remove() -> None:
    """A chip was selected: what it stands for is let go."""
    asked = value_of(KEY, "remove")
    field, value = (str(part) for part in asked) if isinstance(asked, list | tuple) and len(asked) == 2 else ("", "")
    if field == DATES:
        address.put_window(None)
    if field == ALL:
        filters.clear(more=address.NO_WINDOW)
    if field == fields.SEARCH:
        filters.clear(field)
    if field in fields.CHOICES:
        filters.let_go(fields.Choice(field, value))

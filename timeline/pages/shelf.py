"""The Stories page: which stories there are, a new one, another title, and one that was downloaded and comes back."""

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

import streamlit as st

from timeline import editing
from timeline.errors import TimelineError
from timeline.library import LONGEST_TITLE, Shelved, checked_title, create, file_name, take_in
from timeline.pages import ahead, desk, filters, shell, stories, text
from timeline.pages import text_stories as words
from timeline.pages.site import add_page, timeline_page
from timeline.story.edits import Changes
from timeline.story.edits.kinds import RenameStory, SetZone
from timeline.story.zones import zone_names
from timeline.workspace import export_story, open_story

MOST_EXPORTED = 20_000  # events that are written into another format while somebody waits
ENDING = ".duckdb"  # of a story file
OPEN_NEXT, ADD_NEXT = "open next", "add next"


def show() -> None:
    """The page."""
    shell.style()
    leave()
    st.html(f'<h1 class="tl-page-title">{words.STORIES}</h1><p class="tl-dek">{words.STORIES_DEK}</p>')
    desk.say_outcome()
    name = stories.chosen()
    for index, (key, story) in enumerate(stories.offered()):
        one(index, key, story, shown=key == name)
    where_kept()
    left, right = st.columns(2, gap="medium")
    with left:
        new_form()
    with right:
        reopen_form()


def where_kept() -> None:
    """Where new stories are kept: the folder's name, and where it lies for who asks on the machine itself."""
    folder = stories.home_of_new()
    if folder == stories.own_folder():
        shell.hint(words.KEPT_HERE)
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="around-folder"):
        shell.hint(words.KEPT_IN.format(folder=folder.name))
        if stories.is_local() and st.toggle(words.SHOW_FOLDER, key="show folder"):
            st.code(str(folder), language=None)


def leave() -> None:
    """Go to the page that a callback asked for; a page cannot be left from a callback."""
    if st.session_state.pop(OPEN_NEXT, False):
        st.switch_page(timeline_page(), query_params=stories.link_fields())
    if st.session_state.pop(ADD_NEXT, False):
        st.switch_page(add_page(), query_params=stories.link_fields())


def one(index: int, name: str, story: Shelved, *, shown: bool) -> None:
    """A story with what can be done with it."""
    with st.container(border=True, key=f"article-story-{index}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.html(story_html(name, story), width="stretch")
            if story.why_not:
                return
            with st.container(
                horizontal=True, vertical_alignment="center", width="content", gap="small", key=f"ways-{index}"
            ):
                ways(index, name, story, shown=shown)
        if shown and desk.may_edit():
            settings(story)


def ways(index: int, name: str, story: Shelved, *, shown: bool) -> None:
    """What can be done with a story: open it, unless it is, and download it; in other formats the one that is shown."""
    if shown:
        st.html(f'<span class="tl-chip">{words.OPENED}</span>', width="content")
    else:
        st.button(words.OPEN, key=f"open-{index}", on_click=open_one, args=(name,))
    st.download_button(
        words.DOWNLOAD,
        lambda: file_bytes(name, story),
        file_name(story.title),
        "application/octet-stream",
        key=f"download-{index}",
        on_click="ignore",
        help=words.DOWNLOAD_HINT,
    )
    if not shown or not 0 < story.events <= MOST_EXPORTED or stories.excerpts_only(name):
        return
    for form, (label, ending, hint) in words.AS.items():
        st.download_button(
            label,
            partial(export_story, story.path, form),
            Path(file_name(story.title)).with_suffix(ending).name,
            key=f"{form}-{index}",
            on_click="ignore",
            help=hint,
        )


def story_html(name: str, story: Shelved) -> str:
    """Title, what it holds, and whether others see it; or why it cannot be opened."""
    counts = f"{text.count_of(story.articles, 'article')} · {text.count_of(story.events, 'event')}"
    sample, copy = not name and stories.first_is_sample(), stories.is_copy_of_sample(name)
    kinds = ((words.THE_SAMPLE, sample), (words.COPY_OF_SAMPLE, copy), (words.ONLY_HERE, name.startswith(stories.OWN)))
    where = "".join(f" · {words_of}" for words_of, so in kinds if so)
    why_not = stories.without_folder(story.why_not, story.path)[:300]
    more = f"{words.BROKEN}: {why_not}" if why_not else f"{counts}{where}"
    return (
        f'<div class="tl-art-title" {shell.HEADING} dir="auto">{escape(story.title[:300])}</div>'
        f'<div class="tl-art-meta">{escape(more)}</div>'
    )


def file_bytes(name: str, story: Shelved) -> bytes:
    """The story as a file to keep; where the app keeps full texts back it holds excerpts."""
    if not stories.excerpts_only(name):
        return story.path.read_bytes()
    copy = stories.own_folder() / f".{story.path.stem}.download"
    with open_story(story.path, excerpts=True) as file:
        file.copy_to(copy)
    data = copy.read_bytes()
    copy.unlink()
    return data


def open_one(name: str) -> None:
    """Look at another story; filters of the old one do not carry over."""
    filters.clear()
    stories.choose(name)
    st.session_state[OPEN_NEXT] = True


def settings(story: Shelved) -> None:
    """Title and time zone of the story that is shown; each change is an edit, which can be undone."""
    with st.expander(words.SETTINGS):
        with st.form("rename", border=False):
            title = st.text_input(words.STORY_TITLE, story.title, max_chars=LONGEST_TITLE)
            asked = st.form_submit_button(words.RENAME)
        if asked:  # outside the form: a wait shows a button, which a form cannot hold
            attempt(lambda: rename(title))
        zone_form(story)


def rename(title: str) -> None:
    """Give the shown story a title. Raises UsageError for one that is none."""
    if desk.make(stories.current(), [RenameStory(checked_title(title))]):
        st.rerun()


def zone_form(story: Shelved) -> None:
    """Another time zone: what it would change is shown before it is accepted."""
    now = editing.zone_of(story.path)
    zone = st.selectbox(words.ZONE, ["", *zone_names()], index=None, placeholder=now or words.NO_ZONE, key="zone")
    shell.hint(words.ZONE_HINT)
    if zone is None or zone == now:
        return
    edit = SetZone(zone)
    moved = Changes(articles=editing.preview_days(story.path, zone)) if zone else None
    if not ahead.show(story.path, edit, "zone", moved, words.NO_DAY_CHANGES):
        return
    if st.button(text.ACCEPT, type="primary", key="accept zone") and desk.make(stories.current(), [edit]):
        st.session_state.pop("zone", None)
        st.rerun()


def new_form() -> None:
    """A story that starts empty."""
    with st.expander(words.NEW_STORY, expanded=True), st.form("new story", border=False):
        title = st.text_input(words.STORY_TITLE, max_chars=LONGEST_TITLE)
        zone = st.selectbox(words.ZONE, zone_names(), index=None, placeholder=words.NO_ZONE, help=words.ZONE_HINT)
        shell.hint(words.CREATE_HINT)
        if st.form_submit_button(words.CREATE, type="primary"):
            attempt(lambda: make(title, zone))


def make(title: str, zone: str | None) -> None:
    """Create a story and go on to add articles to it. Raises TimelineError when it cannot be kept."""
    path = create(stories.home_of_new(), title)
    if zone:
        editing.apply(path, [SetZone(zone)], desk.stamp())
    filters.clear()
    stories.choose(stories.name_of(path))
    st.session_state[ADD_NEXT] = True
    st.rerun()


def reopen_form() -> None:
    """A story file that was downloaded, here again."""
    with st.expander(words.REOPEN, expanded=True):
        given = st.file_uploader(
            words.STORY_FILE, key="story file"
        )  # told a kind, it says "Error: files are not allowed"
        if given is not None and not given.name.lower().endswith(ENDING):
            st.error(shell.as_text(words.NO_STORY_FILE.format(name=given.name)))
        elif given is not None and st.button(words.REOPEN_IT, type="primary"):
            attempt(lambda: bring_back(given.name, given.getvalue()))


def bring_back(name: str, data: bytes) -> None:
    """Keep an uploaded story file and show it. Raises StoreError when it is none."""
    path = take_in(stories.home_of_new(), data, name)
    filters.clear()
    stories.choose(stories.name_of(path))
    st.session_state[OPEN_NEXT] = True
    st.rerun()


def attempt(act: Callable[[], None]) -> None:
    """Do something, and say in place of a result what is wrong."""
    try:
        act()
    except TimelineError as error:
        st.error(shell.sentence(str(error)))

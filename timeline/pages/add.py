"""The Add articles page: pasted text and uploaded files into the story, and what they have changed."""

from collections.abc import Sequence
from html import escape
from typing import Any

import streamlit as st

from timeline.errors import TimelineError
from timeline.library import add_in_order, copy_of
from timeline.pages import address, desk, drafts, intake, shell, stories, text, waiting_dates, working
from timeline.pages import text_stories as words
from timeline.pages.site import articles_page, stories_page, timeline_page
from timeline.pages.stories import OpenStory
from timeline.shown import say_interval
from timeline.sources import pasted
from timeline.store import EventRow, touched_by
from timeline.store.unplaced import waiting as dates_waiting
from timeline.waiting import telling

RESULTS, RUNNING, ROUND, STOPPED = "add results", "adding", "add round", "add stopped"
MOST_UNREAD = 20  # publish dates that could not be read which are told of one file, as all may be of one form
MOST_EVENTS = 12  # events of each kind listed; the timeline shows them all
DRAFT = "add"
FIELDS = ("text", "published", "title", "publisher", "url")


def show() -> None:
    """The page."""
    shell.style()
    story = shell.story()
    if story is None:
        return
    st.html(
        f'<h1 class="tl-page-title">{words.ADD_ARTICLES}</h1>'
        f'<p class="tl-dek" dir="auto">{words.ADD_DEK.format(title=shell.named(story))}</p>'
    )
    if stories.excerpts_only() and not stories.editing_on():
        with shell.message(words.ONLY_OWN, words.ONLY_OWN_HINT):
            st.page_link(stories_page(), label=words.NEW_STORY, icon=":material/add:")
        return
    note = where_they_go()
    if note:
        shell.hint(note)
    desk.say_outcome()
    outcome(story)
    paste, upload = st.tabs([words.PASTE, words.UPLOAD], key="ways to add")
    with paste:
        paste_form(story)
    with upload:
        upload_form(story)


def where_they_go() -> str:
    """What becomes of the articles where it is not simply the story that is shown."""
    if stories.is_own():
        return words.ADD_TO_OWN
    if not stories.editing_on():
        return words.ADD_TO_COPY
    return words.ADD_TO_SAMPLE if stories.is_sample() else ""


def target(story: OpenStory) -> OpenStory:
    """The story that takes articles: the one shown, or a copy of it that is shown from now on."""
    if stories.is_own() or (stories.editing_on() and not stories.is_sample()):
        return story
    path = copy_of(story.file, stories.home_of_new())
    stories.choose(stories.name_of(path))
    return stories.current()


def paste_form(story: OpenStory) -> None:
    """One article, in a text field; what is typed outlives a look at another page."""
    drafts.area(words.TEXT, DRAFT, "text", placeholder=words.TEXT_HINT, height=240, max_chars=drafts.LONGEST_TEXT)
    left, right = st.columns(2, gap="medium")
    with left:
        drafts.line(words.HEADLINE, DRAFT, "title", max_chars=300)
        drafts.line(words.PUBLISHER, DRAFT, "publisher", max_chars=120)
    with right:
        drafts.line(
            words.PUBLISHED, DRAFT, "published", placeholder=words.PUBLISHED_EXAMPLE, max_chars=60,
            help=words.PUBLISHED_HELP,
        )  # fmt: skip
        drafts.line(words.URL, DRAFT, "url", placeholder="https://", max_chars=2000)
    wrong = st.empty()  # above the button: below it, a phone would not show it
    if not st.button(words.ADD_TEXT, type="primary"):
        return
    given = {name: drafts.of(DRAFT, name) for name in FIELDS}
    if not given["text"].strip():
        wrong.error(words.NO_TEXT)
        return
    try:
        article = pasted(
            given["text"], title=given["title"], published=given["published"], publisher=given["publisher"],
            url=given["url"],
        )  # fmt: skip
        with working.told("adding") as progress:
            added = add_in_order(target(story).file.path, [article], (), progress)
    except TimelineError as error:
        wrong.error(shell.sentence(str(error)))
        return
    if added.articles:
        drafts.clear(DRAFT, FIELDS)
        st.session_state[working.SAID] = words.SEE_ABOVE  # the button may stand below the first screen
    result = intake.Result(article.title or words.PASTED, [each.id for each in added.articles], list(added.refusals))
    st.session_state[RESULTS] = {article.id: result}
    st.rerun()


def upload_form(story: OpenStory) -> None:
    """Several files, with progress and a way to stop that loses nothing."""
    key = f"files {st.session_state.get(ROUND, 0)}"
    uploads: list[Any] = st.file_uploader(words.FILES, accept_multiple_files=True, key=key) or []
    shell.hint(words.FILES_HINT)
    results: dict[str, intake.Result] = st.session_state.get(RESULTS, {})
    waiting = [each for each in uploads if each.file_id not in results]
    if not waiting:
        st.session_state.pop(RUNNING, None)
        return
    if st.session_state.get(STOPPED):
        st.warning(words.STOPPED)
    if not st.session_state.get(RUNNING):
        label = words.GO_ON if len(waiting) < len(uploads) else words.ADD_FILES
        files = text.count_of(len(waiting), "file")
        st.button(label.format(files=files), type="primary", on_click=start, args=(len(waiting) == len(uploads),))
        return
    st.button(words.STOP, on_click=stop)
    take(story, uploads)


def take(story: OpenStory, uploads: Sequence[Any]) -> None:
    """Work through the files; a click on Stop ends this at the next file, and what is done stays."""
    bar = st.progress(0.0)
    results: dict[str, intake.Result] = st.session_state.setdefault(RESULTS, {})

    reached = 0.0

    def tell(share: float, what: str) -> None:
        nonlocal reached
        reached = min(share, 1.0)
        bar.progress(reached, text=shell.as_text(what))

    try:
        with telling(lambda seconds: tell(reached, text.WAITING.format(seconds=round(seconds)))):
            intake.run(target(story).file.path, uploads, results, tell)
    except TimelineError as error:
        st.session_state.pop(RUNNING, None)
        st.error(shell.sentence(str(error)))
        return
    st.session_state.pop(RUNNING, None)
    st.session_state[ROUND] = st.session_state.get(ROUND, 0) + 1  # an uploader of another key is empty
    st.rerun()


def start(fresh: bool) -> None:
    """Begin, or go on with the files that are left."""
    if fresh:
        st.session_state.pop(RESULTS, None)
    st.session_state[RUNNING] = True
    st.session_state.pop(STOPPED, None)


def stop() -> None:
    """End after the file that is being added."""
    st.session_state.pop(RUNNING, None)
    st.session_state[STOPPED] = True


def dismiss() -> None:
    """Take the report away."""
    st.session_state.pop(RESULTS, None)
    st.session_state.pop(STOPPED, None)


def outcome(story: OpenStory) -> None:
    """What the last adding did: a line for each file, and the events that are new or changed."""
    results: dict[str, intake.Result] = st.session_state.get(RESULTS, {})
    if not results or st.session_state.get(RUNNING):
        return
    with st.container(border=True, key="added"):
        st.html("".join(result_html(result) for result in results.values()))
        ids = [identifier for result in results.values() for identifier in result.articles]
        if ids:
            found = touched_by(story.file, ids)
            events(words.NEW_EVENTS, found.new, "new")
            events(words.CHANGED_EVENTS, found.changed, "changed")
            waiting = dates_waiting(story.file, ids)
            if waiting:
                shell.hint(f"{waiting_dates.title(len(waiting))}. {waiting_dates.hint(story, waiting)}")
                waiting_dates.way(waiting)
            elif not found.new and not found.changed:
                shell.hint(words.NO_EVENTS_ADDED)
                st.page_link(articles_page(), label=words.READ_WHAT, query_params=article_link(ids[0]))
        st.button(words.DISMISS, on_click=dismiss, key="dismiss")


def article_link(identifier: str) -> dict[str, str]:
    """The address of an article."""
    return stories.link_fields(**{address.ARTICLE: identifier})


def result_html(result: intake.Result) -> str:
    """``reports.jsonl: 3 articles added``, and each refusal with its reason."""
    taken = words.TAKEN.format(articles=text.count_of(len(result.articles), "article"))
    said = taken if result.articles else words.REFUSED
    told = [*result.refusals, *result.unread[:MOST_UNREAD]]
    if [refusal.name for refusal in told] == [result.name]:
        said, told = f"{said}: {escape(told[0].why[:400])}", []
    lines = "".join(
        f'<p class="tl-small tl-inner"><b dir="auto">{escape(each.name[:200])}</b> {escape(each.why[:400])}</p>'
        for each in told
    )
    kind = "tl-good" if result.articles else "tl-bad"
    return f'<p class="tl-body {kind}"><b dir="auto">{escape(result.name[:200])}</b> {said}</p>{lines}'


def events(heading: str, rows: Sequence[EventRow], key: str) -> None:
    """Events with the way to each."""
    if not rows:
        return
    st.html(f'<p class="tl-body"><b>{heading}</b> ({len(rows):,})</p>')
    for index, row in enumerate(rows[:MOST_EVENTS]):
        when = say_interval(row.interval, row.grain, short=True)
        with st.container(horizontal=True, vertical_alignment="center", wrap=False, key=f"found-{key}-{index}"):
            st.html(
                f'<div class="tl-found"><span class="tl-found-date">{escape(when)}</span> '
                f'<span dir="auto">{escape(text.shortened(row.title, 200))}</span></div>',
                width="stretch",
            )
            fields = stories.link_fields(**{address.EVENT: row.id})
            st.page_link(timeline_page(), label=words.SEE, query_params=fields)
    if len(rows) > MOST_EVENTS:
        shell.hint(words.AND_MORE.format(count=f"{len(rows) - MOST_EVENTS:,}"))

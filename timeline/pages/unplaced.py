"""The page of what is not placed: every time expression that is not drawn, with the reason, searched and by pages."""

from html import escape

import streamlit as st

from timeline.components.parts import mount
from timeline.model import Unplaced
from timeline.pages import address, desk, evidence, held, missed, shell, text, text_reading, waiting_dates
from timeline.pages.site import articles_page, timeline_page
from timeline.pages.stories import OpenStory, link_fields
from timeline.shown import reason
from timeline.store import ArticleRow
from timeline.store.unplaced import (
    Missed,
    UnplacedKind,
    WhyNot,
    is_waiting,
    unplaced_at,
    unplaced_kinds,
    unplaced_positions,
    unplaced_reasons,
)

KIND, WHY, WORDS, NUMBER = waiting_dates.KIND, waiting_dates.WHY, "words", "page"  # the fields of the address
PAGE = 25  # expressions on a page
FIND_PX = 340  # width of the search box
LONGEST_SEARCH = 200  # characters


def show() -> None:
    """The page."""
    shell.style()
    story = shell.story()
    if story is None:
        return
    kinds = unplaced_kinds(story.file)
    total = head(kinds)
    if shell.is_empty(story):
        return
    if not kinds:
        with shell.message(text.NONE_MISSED, text.NONE_MISSED_HINT):
            st.page_link(timeline_page(), label=text.TO_TIMELINE, query_params=link_fields())
        return
    searched = total > PAGE or bool(held.values(WHY))  # a link may ask for a reason
    found = unplaced_positions(story.file, choose(story, kinds, searched=searched))
    if not found:
        with shell.message(text_reading.NO_MISSED, text_reading.NO_MISSED_HINT):
            st.button(text_reading.SHOW_ALL_MISSED, on_click=clear)
        return
    places = turned_to(found)
    shown = unplaced_at(story.file, places)
    articles = {row.id: row for row in story.file.articles(sorted({each.article for each in shown}), counted=False)}
    for index, each in enumerate(shown):
        one(index, each, story, articles.get(each.article))
    left = len(found) - found.index(places[-1]) - 1
    if left:
        st.button(
            text_reading.NEXT.format(count=min(PAGE, left)), on_click=turn, args=(found.index(places[0]) // PAGE + 2,)
        )


def head(kinds: dict[UnplacedKind, int]) -> int:
    """What the page holds; gives how many expressions there are."""
    total = sum(kinds.values())
    named = ", ".join(text.count_of(count, *text_reading.MISSED_KINDS[kind]) for kind, count in kinds.items())
    expressions = text.count_of(total, text_reading.TIME_EXPRESSION)
    said = escape(text_reading.ALL_MISSED.format(expressions=expressions, kinds=named))
    dek = f'<p class="tl-dek">{said}</p>' if kinds else ""
    st.html(f'<h1 class="tl-page-title">{text.UNPLACED}</h1>{dek}')
    return total


def choose(story: OpenStory, kinds: dict[UnplacedKind, int], *, searched: bool) -> Missed:
    """What to look at: the kinds asked for and, where there is much, words and reasons. It lives in the address."""
    words: str = ""
    reasons: tuple[WhyNot, ...] = ()
    labels = {text.MISSED[kind]: kind for kind in kinds}
    with st.container(key="choices", horizontal=True, vertical_alignment="center", gap="small"):
        if searched:
            words = st.text_input(
                text_reading.FIND_MISSED, max_chars=LONGEST_SEARCH, icon=":material/search:",
                placeholder=text_reading.FIND_MISSED, label_visibility="collapsed", width=FIND_PX,
                **held.widget(WORDS, "", resets=(NUMBER,)),
            )  # fmt: skip
            reasons = choose_reasons(story)
        picked = st.pills(
            text.KIND, list(labels), selection_mode="multi", label_visibility="collapsed", wrap=True,
            **held.widget(KIND, [], list(labels), resets=(NUMBER,)),
        )  # fmt: skip
    return Missed(words.strip(), tuple(labels[label] for label in picked), reasons)


def choose_reasons(story: OpenStory) -> tuple[WhyNot, ...]:
    """The reasons asked for, behind a button that says which."""
    labels = {text.REASONS[why]: why for why in unplaced_reasons(story.file)}
    asked = [label for label in held.values(WHY) if label in labels]
    name = text.ANY_REASON if not asked else asked[0] if len(asked) == 1 else f"{text.REASON}: {len(asked)}"
    with st.popover(name, key="open-why"):
        picked = st.pills(
            text.REASON, list(labels), selection_mode="multi", **held.widget(WHY, [], list(labels), resets=(NUMBER,))
        )
    if asked:
        st.html("<style>.st-key-open-why button { background: var(--tl-sel); border-color: var(--tl-event); }</style>")
    return tuple(labels[label] for label in picked)


def turned_to(found: list[int]) -> list[int]:
    """Those of the page that is turned to, under a line that says which they are and leads to the others."""
    pages = -(-len(found) // PAGE)
    with st.container(horizontal=True, vertical_alignment="center", key="turning"):
        said = st.container()
        number = st.pagination(pages, **held.widget(NUMBER, 1, most=pages)) if pages > 1 else 1
        mount("top", "top", {"page": number})
    first = (number - 1) * PAGE
    shown = found[first : first + PAGE]
    places = text_reading.PLACES.format(first=f"{first + 1:,}", last=f"{first + len(shown):,}")
    of = text_reading.OF_MISSED.format(count=f"{len(found):,}")
    said.html(f'<div class="tl-count"><b>{places}</b> {of}</div>')
    return shown


def turn(number: int) -> None:
    """Turn to a page."""
    address.put({NUMBER: str(number)})


def clear() -> None:
    """Look at all."""
    address.put(dict.fromkeys((WORDS, KIND, WHY, NUMBER)))


def one(index: int, found: Unplaced, story: OpenStory, row: ArticleRow | None) -> None:
    """One expression in its sentence, why it is not drawn, and the way to its article."""
    whole = story.file.article(found.article)
    body = whole[0].text if whole else found.mention.text
    name = text.shortened(evidence.article_name(row) if row else found.article, 200)
    by = text.shortened(text.publisher_name(row.publisher if row else None), 120)
    with st.container(border=True, key=f"claim-unplaced-{index}"):
        st.html(
            f'<div class="tl-by"><span><b>{escape(by)}</b> {escape(name)}</span></div>'
            f'<div class="tl-quote" dir="auto">{missed.in_context(body, found.mention)}</div>'
            f'<p class="tl-small">{escape(reason(found.why))}</p>'
        )
        with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
            fields = link_fields(**{address.ARTICLE: found.article, address.SENTENCE: str(found.mention.start)})
            st.page_link(articles_page(), label=text.READ_IN_ARTICLE, query_params=fields)
            if is_waiting(found) and desk.may_edit():
                waiting_dates.to_article(found.article)

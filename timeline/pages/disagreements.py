"""The Disagreements page: every date that articles of one event do not share, both sentences side by side."""

from html import escape

import streamlit as st

from timeline.model import DisagreementType
from timeline.pages import address, curation, desk, evidence, held, shell, text, text_reading
from timeline.pages.disputes import Dispute, disputes, gap_words, in_order, types_of
from timeline.pages.site import articles_page, timeline_page
from timeline.pages.stories import OpenStory, link_fields
from timeline.shown import reason
from timeline.store import ArticleRow

TYPES, ORDER = "type", "by"
MOST_EVENTS = 500  # events read; a story with more disagreeing ones shows the best supported of them
PAGE = 20  # disputes shown before "Show more"
SHOWN = "disputes shown"


def show() -> None:
    """The page."""
    shell.style()
    story = shell.story()
    if story is None:
        return
    desk.say_outcome()
    found = disputes(story.file.disagreeing(MOST_EVENTS))
    head(story, len(found))
    if shell.is_empty(story):
        return
    if not found:
        with shell.message(text.NO_DISPUTES, text.NO_DISPUTES_HINT):
            st.page_link(timeline_page(), label=text.TO_TIMELINE, query_params=link_fields())
        return
    for pattern in story.file.patterns():
        st.html(f'<p class="tl-body">{escape(pattern)}</p>')
    kept = choose(found)
    shown = st.session_state.get(SHOWN, PAGE)
    named = {claim.article for dispute in kept[:shown] for claim in (dispute.agreed, *dispute.others)}
    articles = {row.id: row for row in story.file.articles(sorted(named))}
    for index, dispute in enumerate(kept[:shown]):
        one(index, dispute, story, articles)
    if len(kept) > shown:
        st.button(text_reading.SHOW_MORE.format(count=min(PAGE, len(kept) - shown)), on_click=more)


def head(story: OpenStory, count: int) -> None:
    """What the page holds."""
    total = max(count, story.summary.disagreements)  # more than are read of a story with very many
    dek = text_reading.NOT_SHARED.format(dates=text.count_of(total, "date"), title=shell.named(story))
    if total > count:
        dek += text_reading.SOME_SHOWN.format(count=f"{count:,}")
    st.html(f'<h1 class="tl-page-title">{text.DISAGREEMENTS}</h1><p class="tl-dek">{dek}</p>')


def choose(found: list[Dispute]) -> list[Dispute]:
    """The disputes of the types asked for, in the order asked for; both choices live in the address."""
    if len(found) < 2:
        return found
    labels: dict[str, DisagreementType] = {text.DISPUTES[kind]: kind for kind in types_of(found)}
    with st.container(horizontal=True, vertical_alignment="center", key="choices", gap="small"):
        picked = st.pills(
            text.KIND, list(labels), selection_mode="multi", label_visibility="collapsed",
            **held.widget(TYPES, [], list(labels)),
        )  # fmt: skip
        with st.container(horizontal=True, horizontal_alignment="right"):
            orders = [text.WIDEST, text.BEST_SUPPORTED]
            order = st.segmented_control(
                text.ORDER, orders, required=True, label_visibility="collapsed",
                **held.widget(ORDER, text.WIDEST, orders),
            )  # fmt: skip
    wanted = {labels[label] for label in picked}
    kept = [dispute for dispute in found if not wanted or dispute.found.type in wanted]
    return in_order(kept, "gap" if order == text.WIDEST else "support")


def one(index: int, dispute: Dispute, story: OpenStory, articles: dict[str, ArticleRow]) -> None:
    """One dispute: the event, what is disputed, and a card for each side."""
    with st.container(key=f"dispute-{index}"):
        st.html(head_html(dispute))
        left, right = st.columns(2, gap="small")
        with left:
            evidence.card(
                f"{index}-agreed", dispute.agreed, dispute.event, articles.get(dispute.agreed.article), articles_page(),
                dated=True,
            )  # fmt: skip
            curation.decide(story, dispute.event, dispute.agreed, f"{index}-agreed")
        with right:
            for place, claim in enumerate(dispute.others[:2]):
                evidence.card(
                    f"{index}-other-{place}", claim, dispute.event, articles.get(claim.article), articles_page(),
                    dated=True,
                )  # fmt: skip
            curation.decide(story, dispute.event, dispute.others[0], f"{index}-other")
            if len(dispute.others) > 2:
                rest = text.count_of(len(dispute.others) - 2, text_reading.MORE_SENTENCE)
                st.html(f'<p class="tl-small">{text_reading.AND_MORE.format(what=rest)}</p>')
        st.page_link(
            timeline_page(), label=text.SEE_EVENT, query_params=link_fields(**{address.EVENT: dispute.event.id})
        )


def head_html(dispute: Dispute) -> str:
    """Title of the event, the type of the dispute, how far apart the dates are, and the reason in words."""
    gap = "" if dispute.found.type == "day shift" else gap_words(dispute.gap)
    chips = f'<span class="tl-chip tl-chip-dis">{text.DISPUTES[dispute.found.type]}</span>'
    if gap:
        chips += f'<span class="tl-chip">{gap}</span>'
    return (
        f'<h2 class="tl-ev-title" style="padding:0">{escape(text.shortened(dispute.event.title, 400))}</h2>'
        f'<div class="tl-badges">{chips}</div><p class="tl-body">{escape(reason(dispute.found.why))}</p>'
    )


def more() -> None:
    """Show the next disputes."""
    st.session_state[SHOWN] = st.session_state.get(SHOWN, PAGE) + PAGE

"""Titles made after reading: the same as those made at once, also where a reason speaks of a title."""

from dataclasses import replace

import pytest

from tests.story.makers import article
from timeline.civil import day_number
from timeline.story import build, plain_titles_of, read_article, titles_of
from timeline.story.assembly import reading_of
from timeline.story.kept import titles_in
from timeline.story.titling.late_titles import TOLD_TWICE, orders_of, qualities, titles_by_place

TEXTS = {
    "quake": "A quake hit Lund on 3 March 2020. It shook the harbour, and the mayor said the pier was lost. A council "
    "met two days after the quake. Ann Hill, the mayor, said on Friday: “We will build it again by June.”",
    "aid": "Ships brought bread to Lund. Two weeks after the Lund quake, the harbour took in its first ferry. The Lund "
    "quake hit the old town hardest.",
    "plain": "The ferry line opened between Lund and Visby on 5 March 2020, though the pier was gone.",
    "mayor": "Mayor Ada Stone resigned in Kessel on 2 March 2020.",
    "trade": "The harbour is old. Its piers are long. Ships call there twice a month. Trade has slowed since Mayor Ada "
    "Stone’s resignation.",
}
ARTICLES = [article(name, text, "2020-03-20", title=f"On the {name}") for name, text in TEXTS.items()]


class Late:
    """Reads without titles and makes them when they are asked for."""

    def __init__(self) -> None:
        self.orders = []

    def __call__(self, articles):
        return [read_article(one, titled=False) for one in articles]

    def titles(self, orders):
        self.orders += orders
        return map(titles_of, orders)


def test_titles_made_late_are_those_made_at_once() -> None:
    late = Late()
    story = build(ARTICLES, read_all=late)
    assert story == build(ARTICLES)
    assert {order.article.id for order in late.orders} == {"quake", "plain", "mayor"}
    reasons = " ".join(claim.why for event in story.events for claim in event.claims)
    assert "the sentence means the happening “Quake hit Lund”" in reasons
    assert "” is taken for “Ada Stone resigned in Kessel”, told in On the mayor" in reasons


def test_a_title_that_a_sentence_gives_two_dates_is_worth_less() -> None:
    twice, once = qualities([(0, 40), (0, 40), (41, 80)], ["The ferry sank off Bergen"] * 3)[1:]
    assert twice == pytest.approx(once - TOLD_TWICE)
    text = "The mill burned in 1979 and 1989. The old mill by the harbour burned to the ground in 1979."
    story = build([article("mill", text, "2020-03-20")])
    assert [event.title for event in story.events if event.interval.first_day == day_number(1979, 1, 1)] == [
        "Old mill by the harbour burned to the ground"
    ]


def test_only_claims_without_a_title_are_ordered() -> None:
    by_id = {one.id: one for one in ARTICLES}
    readings = [read_article(one, titled=one.id != "plain") for one in ARTICLES]
    drafts = [draft for reading in readings for draft in reading.drafts]
    orders = orders_of(drafts, by_id)
    assert [order.article.id for order in orders] == ["plain"]
    (order,) = orders
    titles = titles_by_place(orders, [titles_of(order)])
    (place,) = titles
    assert drafts[place].claim.article == "plain"
    assert titles[place].title == read_article(by_id["plain"]).drafts[0].claim.title
    assert [title for title, _ in plain_titles_of(order)] == [
        "The ferry line opened between Lund and Visby on 5 March 2020, though the pier was gone."
    ]


def test_titles_that_are_known_are_taken_and_what_is_read_is_the_same() -> None:
    story = build(ARTICLES)
    titles = titles_in(story)
    assert any(claim.kind == "counted" for event in story.events for claim in event.claims)
    for one in story.articles:
        whole = reading_of(one, story.mentions[one.id])
        known = dict(zip(titles[one.id][::2], titles[one.id][1::2], strict=True))
        assert reading_of(one, story.mentions[one.id], known=known).drafts == whole.drafts
        assert {draft.claim.id: draft.claim.title for draft in whole.drafts}.items() <= known.items()
        first = whole.drafts[0].claim.id
        lacking = reading_of(one, story.mentions[one.id], known={"another": "Title"})
        assert lacking.drafts == whole.drafts
        renamed = reading_of(one, story.mentions[one.id], known={first: "A ship sank"})
        assert [draft.claim.title for draft in renamed.drafts] in (
            ["A ship sank", *(draft.claim.title for draft in whole.drafts[1:])],
            [draft.claim.title for draft in whole.drafts],  # a lead has its title from the start
        )


def test_the_titles_of_hidden_events_and_of_those_before_edits_are_known_too() -> None:
    story = build(ARTICLES)
    first, second, *rest = story.events
    edited = replace(story, events=tuple(rest), hidden=(first,), unedited=replace(story.unedited, events=(second,)))
    assert titles_in(edited) == titles_in(story)

"""Weekdays that name what a story turns on take its day, however far the nearer weekday; others keep theirs."""

import pytest

from tests.story.makers import article
from tests.story.test_additions import added
from timeline.model import Claim, Story
from timeline.story import build
from timeline.wording import say_interval

HUB = [
    "The storm of Tuesday 3 March 2020 left Mrs Hagen without a roof.",
    "Insurers paid farmers in the valley for the 3 March 2020 storm.",
    "Trains to Bergen stood still after the storm on 3 March 2020.",
    "Since the storm of 3 March 2020 the harbour has had no crane.",
    "A choir sang for those who died in the storm of 3 March 2020.",
]
ELSE = ["The mayor opened a library on 9 April 2020.", "A bank in Oslo closed its doors on 11 May 2020."]
AGAIN = ["A storm hit the fjord on Tuesday 10 March 2020.", "The 10 March 2020 storm took a pier.",
         "Two boats sank in the storm of 10 March 2020."]  # fmt: skip
CASES = [
    ("owned", "Clearing up after Tuesday's violent storm will take months.", "2020-03-12", [], "3 March 2020"),
    ("owned, last", "Last Tuesday's storm cost 40 farms their roofs.", "2020-03-16", [], "3 March 2020"),
    ("owned, after following", "Aid came following Tuesday's storm.", "2020-03-05", [], "3 March 2020"),
    ("with an article", "She was in Oslo when the storm hit on Tuesday.", "2020-03-11", [], "3 March 2020"),
    (
        "with an article and a place",
        "She fled the storm that struck Oslo on Tuesday.",
        "2020-03-11",
        [],
        "3 March 2020",
    ),
    (
        "only near it",
        "From the air on Tuesday, the wreck of the storm looked small.",
        "2020-03-11",
        [],
        "10 March 2020",
    ),
    ("beside it", "Since the storm they have fed more, 31 on Tuesday.", "2020-03-11", [], "10 March 2020"),
    ("two weeks after", "Tuesday's storm cost 40 farms their roofs.", "2020-03-18", [], "3 March 2020"),
    ("in the same week", "Tuesday's storm cost 40 farms their roofs.", "2020-03-05", [], "3 March 2020"),
    ("a month after", "Tuesday's storm cost 40 farms their roofs.", "2020-04-02", [], "31 March 2020"),
    ("another weekday", "Monday's storm cost 40 farms their roofs.", "2020-03-12", [], "9 March 2020"),
    ("another happening", "Tuesday's vote cost the mayor his office.", "2020-03-12", [], "10 March 2020"),
    ("told as new", "Tuesday's second storm cost 40 farms their roofs.", "2020-03-12", [], "10 March 2020"),
    ("no article", "She was in Oslo when a storm hit on Tuesday.", "2020-03-11", [], "10 March 2020"),
    ("again on the nearer day", "Tuesday's storm cost 40 farms their roofs.", "2020-03-12", AGAIN, "10 March 2020"),
]


def story(text: str, published: str, more: list[str]) -> Story:
    texts = [*HUB, *ELSE, *more]
    return build(
        [article(f"a{n}", each, "2020-06-10") for n, each in enumerate(texts)] + [article("new", text, published)]
    )


def claims(found: Story) -> list[Claim]:
    return [claim for event in found.events for claim in event.claims if claim.article == "new"]


@pytest.mark.parametrize(("why", "text", "published", "more", "day"), CASES, ids=[row[0] for row in CASES])
def test_the_day_of_a_weekday(why, text, published, more, day):
    found = [claim for claim in claims(story(text, published, more)) if claim.kind == "dated"]
    assert [say_interval(claim.interval, claim.grain) for claim in found] == [day]


def test_the_reason_tells_what_it_is_counted_from():
    found = claims(story("Clearing up after Tuesday's violent storm will take months.", "2020-03-12", []))
    claim = next(claim for claim in found if claim.mention is not None)
    assert claim.certainty == "assumed"
    assert claim.why == (
        "“Tuesday” names the storm that 5 articles put on 3 March 2020: counted from it, not the nearest such weekday, "
        "10 March 2020. Assumed: no other one is meant."
    )


def test_what_goes_on_from_such_a_sentence_goes_with_it():
    text = "Ships lay still in Oslo today. Tuesday's storm sank 40 boats. It took two piers of the harbour with it."
    found = claims(story(text, "2020-03-12", []))
    carried = [claim for claim in found if claim.kind == "carried"]
    assert [say_interval(claim.interval, claim.grain) for claim in carried] == ["3 March 2020"]
    assert "3 March 2020" in carried[0].why and "10 March" not in carried[0].why


def test_an_added_article_names_the_hub_as_in_a_build():
    standing = [article(f"a{n}", text, "2020-06-10") for n, text in enumerate([*HUB, *ELSE])]
    new = article("new", "Clearing up after Tuesday's violent storm will take months.", "2020-03-12")
    together, _ = added(build(standing), new)
    assert together == {frozenset(event.ids) for event in build([*standing, new]).events}

"""The sample story end to end: every happening of the five digests, on its day, once, with its articles."""

from pathlib import Path

import pytest

from timeline.model import Article, Event, Story
from timeline.sources import read
from timeline.story import build
from timeline.wording import say_interval

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def story() -> Story:
    return build([article for article in read([SEEDS]) if isinstance(article, Article)])


def shown(event: Event) -> str:
    return say_interval(event.interval, event.grain)


def articles_of(event: Event) -> set[str]:
    return {claim.article[:3] for claim in event.claims}


def find(story: Story, date: str, *words: str) -> Event:
    """The one event of that date in words with a claim whose sentence or title has every word."""
    found = [
        event
        for event in story.events
        if shown(event) == date
        and any(all(w.lower() in f"{c.sentence} {c.title}".lower() for w in words) for c in event.claims)
    ]
    assert len(found) == 1, f"{date} {words}: {[e.title for e in found]}"
    return found[0]


def test_every_article_ends_at_the_same_publish_date(story):
    assert {a.published.moment.iso()[:10] for a in story.articles} == {"2021-10-20"}


def test_publish_dates_say_how_they_are_known(story):
    basis = {a.id[:3]: a.published.basis for a in story.articles}
    assert basis == {"000": "inferred", "001": "stated", "002": "inferred", "003": "inferred", "004": "inferred"}
    why = {a.id[:3]: a.published.why for a in story.articles}
    assert "22:28 UTC+8, 2021-10-20" in why["001"]
    assert "Wednesday, Oct. 20, 2021" in why["004"]
    assert "shares the quotation" in why["000"] and "Wednesday" in why["000"]
    assert "shares the quotation" in why["002"]


def test_the_stated_time_zone_is_kept(story):
    stated = next(a for a in story.articles if a.id.startswith("001"))
    assert stated.published.moment.iso() == "2021-10-20T22:28:00+08:00"


def test_no_more_than_thirty_events(story):
    assert len(story.events) <= 30


def test_the_conference_has_every_article_and_a_disagreement(story):
    event = find(story, "20 October 2021", "Wednesday", "Lavrov", "conference")
    assert articles_of(event) == {"000", "001", "002", "003", "004"}
    assert [d.type for d in event.disagreements] == ["day shift"]
    dissent = [event.claims[i] for i in event.disagreements[0].claims if event.claims[i].interval != event.interval]
    assert {(c.article[:3], c.mention.text) for c in dissent} == {("001", "yesterday")}


def test_the_article_without_a_date_supports_with_its_lead(story):
    event = find(story, "20 October 2021", "conference", "Lavrov", "Wednesday")
    lead = [c for c in event.claims if c.article.startswith("002")]
    assert [(c.kind, c.mention) for c in lead] == [("lead", None)]
    assert "writes no date" in lead[0].why


SINGLE_EVENTS = [
    ("31 August 2021", ["troops"], {"000", "004"}),
    ("14 August 2021", ["Taliban", "power"], {"000", "001", "003", "004"}),
    ("11 to 17 October 2021", ["Putin", "warned"], {"003", "004"}),
    ("11 to 17 October 2021", ["European Union"], {"003"}),
    ("18 October 2021", ["Price"], {"000"}),
    ("18 October 2021", ["maneuvers"], {"000"}),
    ("18 to 20 October 2021", ["another meeting"], {"004"}),
    ("the 1980s", ["war"], {"001", "003", "004"}),
    ("1989", ["withdrew"], {"004"}),
    ("2003", ["terror organization"], {"004"}),
    ("since 2017", ["Moscow format"], {"004"}),
]


@pytest.mark.parametrize(("date", "words", "articles"), SINGLE_EVENTS)
def test_happenings(story, date, words, articles):
    assert articles_of(find(story, date, *words)) == articles


def test_the_coarse_dates_of_the_takeover_agree_with_the_fine_one(story):
    event = find(story, "14 August 2021", "Taliban", "power")
    assert sorted(c.mention.text for c in event.claims) == ["Aug. 14", "August", "August", "mid-August"]
    assert event.disagreements == ()


def test_the_manoeuvres_are_counted_from_the_talks_and_say_so(story):
    event = find(story, "18 October 2021", "maneuvers")
    claim = event.claims[0]
    assert claim.kind == "counted"
    assert claim.mention.value == "P2D"
    assert "20 October 2021" in claim.why and "“Wednesday”" in claim.why


def test_the_exercise_of_this_week_is_drawn(story):
    assert any("exercise" in c.sentence and c.mention.text == "this week" for e in story.events for c in e.claims)


def test_durations_are_never_drawn_at_the_publish_date(story):
    for event in story.events:
        for claim in event.claims:
            if claim.mention is not None and claim.mention.type == "DURATION":
                assert claim.kind == "counted"
                assert not claim.interval.contains(event.interval) or shown(event) != "20 October 2021"


def test_lengths_without_a_bound_are_unplaced(story):
    left = {u.mention.text for u in story.unplaced}
    assert {"almost two months", "nearly 20 years", "decade-long"} <= left


def test_the_war_of_twenty_years_spans_what_it_bounds(story):
    event = find(story, "2001 to 31 August 2021", "20 years of war")
    assert event.claims[0].mention.value == "P20Y"


VAGUE = ["recent years", "recent weeks", "now", "soon"]


@pytest.mark.parametrize("words", VAGUE)
def test_vague_words_are_unplaced_with_a_reason(story, words):
    assert any(words in u.mention.text and u.why for u in story.unplaced)


LOOK_ALIKES = ["3 min", "5,000", "2,000", "14,000", "10 countries", "$1.2"]


@pytest.mark.parametrize("words", LOOK_ALIKES)
def test_numbers_that_only_look_like_dates_are_no_mentions(story, words):
    assert not any(words in m.text for mentions in story.mentions.values() for m in mentions)


def test_every_mention_is_drawn_or_listed_with_a_reason(story):
    drawn = {(c.article, c.mention.start) for e in story.events for c in e.claims if c.mention}
    listed = {(u.article, u.mention.start) for u in story.unplaced}
    for article in story.articles:
        body = article.text.index("22:28") + 40 if "22:28" in article.text else 0  # header lines date the article
        for mention in story.mentions[article.id]:
            if mention.start >= body:
                assert (article.id, mention.start) in drawn | listed, mention.text


def test_every_mark_has_a_source(story):
    texts = {a.id: a.text for a in story.articles}
    for event in story.events:
        assert event.claims
        for claim in event.claims:
            assert texts[claim.article][claim.start : claim.end] == claim.sentence
            assert claim.why


def test_titles_are_short_and_carry_no_weekday(story):
    for event in story.events:
        assert 8 < len(event.title) < 90
        assert "Wednesday" not in event.title


def test_no_two_events_share_a_title_and_what_was_said_has_its_speaker(story):
    titles = [event.title for event in story.events]
    assert len(titles) == len(set(titles))
    assert find(story, "18 to 24 October 2021", "take part").title == "Ned Price: We're not in a position to take part"

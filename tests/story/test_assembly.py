"""The whole story: stable ids, aliases that outlive a join, and nothing lost."""

from tests.story.makers import article
from timeline.story import build

FIRST = article("a", "An earthquake destroyed houses in Ankara on Monday.", "2020-03-06")
SECOND = article("b", "Voters in Peru elected a parliament on Monday.", "2020-03-06")
SAME = article("c", "The Ankara earthquake on Monday destroyed many houses.", "2020-03-07")


def test_the_same_articles_give_the_same_story():
    assert build([FIRST, SECOND, SAME]) == build([FIRST, SECOND, SAME])


def test_a_new_article_keeps_the_older_id_and_the_younger_becomes_an_alias():
    old = build([FIRST, SECOND]).events
    quake = next(e for e in old if "Ankara" in e.title)
    younger = build([SAME]).events[0]
    joined = next(e for e in build([FIRST, SECOND, SAME]).events if "Ankara" in e.claims[0].sentence)
    assert joined.id == quake.id
    assert joined.aliases == (younger.id,)


def test_claims_of_an_event_come_best_first_and_say_why_they_joined():
    event = next(e for e in build([FIRST, SAME]).events if len(e.claims) == 2)
    assert sum(bool(claim.joined) for claim in event.claims) == 1
    assert event.importance > 1


def test_progress_counts_articles():
    seen = []
    build([FIRST, SECOND], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 2), (2, 2)]


def test_no_articles_give_an_empty_story():
    story = build([])
    assert (story.title, story.events, story.unplaced) == ("Untitled story", (), ())


def test_a_title_given_is_kept():
    assert build([FIRST], title="The quake").title == "The quake"

"""The whole story: stable ids, aliases that outlive a join, and nothing lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.story.makers import article
from timeline.story import build, read_article
from timeline.story.titling.faults import quality

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
    (joined,) = [claim.joined for claim in event.claims if claim.joined]
    assert joined.startswith("Taken as the same happening because ")
    assert "Ankara" in joined
    assert event.importance > 1


def test_the_title_of_an_event_speaks_of_its_own_day():
    both = "The old Havørn rig exploded off Bergen on 2 March, killing ten divers, and capsized two days later."
    sank = "The Havørn rig capsized off Bergen on 4 March."
    events = build([article("a", both, "2020-03-06"), article("b", sank, "2020-03-06")]).events
    titles = {event.interval.first_day: event.title for event in events}
    assert len(titles) == 2
    assert "exploded" in titles[min(titles)]
    assert titles[max(titles)] == "Havørn rig capsized off Bergen"


def test_a_reading_tells_how_well_its_titles_are_made():
    drafts = [draft for one in (FIRST, SECOND, SAME) for draft in read_article(one).drafts]
    assert [draft.quality for draft in drafts] == [quality(draft.claim.title) for draft in drafts]
    assert len(drafts) == 3


def test_progress_counts_articles():
    seen = []
    build([FIRST, SECOND], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 2), (2, 2)]


def test_no_articles_give_an_empty_story():
    story = build([])
    assert (story.title, story.events, story.unplaced) == ("Untitled story", (), ())


def test_a_title_given_is_kept():
    assert build([FIRST], title="The quake").title == "The quake"


def test_a_story_is_called_by_what_happened_and_not_by_what_was_to_come():
    plans = [
        article(f"p{n}", "The trial of Jan Novak was to have opened in Oslo on 4 May.", f"2021-05-0{n}") for n in (2, 3)
    ]
    charged = article("c", "Jan Novak was charged with arson in Oslo on 1 March.", "2021-03-02")
    story = build([*plans, charged])
    assert "opened" in max(story.events, key=lambda event: event.importance).title
    assert story.title == "Jan Novak was charged with arson in Oslo"


WORDS = st.sampled_from(
    "on Monday Tuesday last week two days after before the talks in 1989 since 2017 between and from to 3 p.m. Aug. 14 "
    "mid-August 20 years of war ended began said “we “ ” \" '' Ann Hill, Oslo . , : ; - \n \n\n who which that".split(
        " "
    )
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.one_of(st.lists(WORDS, max_size=60).map(" ".join), st.text(max_size=200)), min_size=1, max_size=3),
    st.sampled_from([None, "2020-03-06", "9999-12-31", "0001-01-01"]),
)
def test_any_text_gives_a_story_whose_claims_stand_in_it(texts, published):
    story = build([article(str(i), text, published) for i, text in enumerate(texts)])
    for event in story.events:
        for claim in event.claims:
            text = texts[int(claim.article)]
            assert text[claim.start : claim.end] == claim.sentence
            assert len(claim.title) < 90
            assert claim.why
    for left in story.unplaced:
        assert texts[int(left.article)][left.mention.start : left.mention.end] == left.mention.text
        assert left.why

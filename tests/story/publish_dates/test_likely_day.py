"""The likeliest day among dated articles, and from which belief on it is trusted."""

import pytest

from tests.story.makers import day
from timeline.story.publish_dates.day_signs import signs_of
from timeline.story.publish_dates.likely_day import FEWEST, MOST_WRONG, DatedSet, trusted

FIRST = day("2020-03-02")  # a Monday
TOPICS = ("bridge mayor cracks", "ferry strike union", "orchard frost growers", "museum theft guards", "reservoir leak")
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def sample(*, hide=(), weekdays=True):
    """Five days of six articles each, every day with a topic of its own; ``hide`` are positions without a date."""
    signs, days = [], []
    for place in range(30):
        shift, number = divmod(place, 6)
        named = f" on {NAMES[shift]}" if weekdays else ""
        signs.append(signs_of("", f"Report {number * 37 + 11} about {TOPICS[shift]}{named}."))
        days.append(None if place in hide else FIRST + shift)
    return DatedSet(signs, days, ["Harbour Post"] * 30)


@pytest.mark.parametrize("weekdays", [True, False])
def test_alike_articles_and_weekdays_give_the_day(weekdays):
    found = sample(hide=(8, 20), weekdays=weekdays)
    for position, shift in ((8, 1), (20, 3)):
        likely = found.likely(position)
        assert likely.day == FIRST + shift
        assert all(found.days[speaker] == likely.day for speaker in likely.speakers)
        assert likely.belief >= found.trust().least


def test_a_dated_article_does_not_speak_for_itself():
    found = sample()
    assert 0 not in found.likely(0).speakers


def test_trust_counts_what_came_out_right():
    trust = sample().trust()
    assert (trust.tried, trust.right) == (30, 30)


def test_a_set_whose_words_tell_nothing_is_not_trusted():
    signs = [signs_of("", f"Report {place * 37 + 11} about nothing new.") for place in range(30)]
    assert DatedSet(signs, [FIRST + place for place in range(30)], [None] * 30).trust() is None


def test_too_few_dated_articles_cannot_be_measured():
    few = FEWEST - 1
    signs = [signs_of("", "The bridge closed.")] * few
    assert DatedSet(signs, [FIRST] * few, [None] * few).trust() is None


def test_no_day_before_the_news_is_likely():
    signs = [signs_of("", "The bridge cracks closed.")] * 13
    told = signs_of("", "The bridge cracks closed it on March 9, 2020, he said.")
    assert DatedSet([*signs, told], [FIRST] * 13 + [None], [None] * 14).likely(13) is None


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ([], None),
        ([(0.9, True)] * 15, None),  # half a case of chance in sixteen is more than three in a hundred
        ([(0.9, True)] * 16, (0.9, 16, 16)),
        ([(0.9, True)] * 16 + [(0.5, False)], (0.9, 16, 16)),
        ([(0.9, True)] * 60 + [(0.5, False)], (0.5, 61, 60)),
        ([(0.9, False)] * 16, None),
        ([(0.9, True)] * 20 + [(0.9, False)] * 3, None),  # equal belief stands or falls together
    ],
)
def test_the_belief_from_which_on_hardly_any_is_wrong(results, expected):
    found = trusted(results)
    assert (None if found is None else (found.least, found.tried, found.right)) == expected
    assert found is None or (found.tried - found.right) <= MOST_WRONG * found.tried

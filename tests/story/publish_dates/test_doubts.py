"""Where a publish date and the text cannot both be right, the date is kept and says so."""

import pytest

from tests.story.makers import article, claim, day, span
from timeline.model import Disagreement, Event
from timeline.story import build
from timeline.story.publish_dates.doubts import with_doubts, with_doubts_of_events

PUBLISHED = "2021-10-21"  # a Thursday
DOUBTED = [
    ("The envoys met today, Wednesday 20 October.", "“today, Wednesday”"),
    ("The envoys met yesterday (Monday).", "“yesterday (Monday”"),
    ("The envoys meet tomorrow, Thursday.", "“tomorrow, Thursday”"),
    ("The envoys met today, October 20, in Oslo.", "“today, October 20”"),
    ("The envoys met on October 25, 2021, in Oslo.", "“October 25, 2021”"),
]
FINE = [
    "The envoys met today, Thursday 21 October.",
    "The envoys met yesterday (Wednesday).",
    "The envoys meet tomorrow, Friday.",
    "The envoys met today, October 21, in Oslo.",
    "“We met today, Monday,” she wrote.",  # counts from the day of her words
    "The envoys met in Oslo today. Wednesday was quiet.",
    "The envoys read yesterday the Wednesday's paper.",
    "The envoys will meet on October 25, 2021, in Oslo.",
    "The envoys met on October 22, 2021, in Oslo.",  # it may be tomorrow where they met
    "The envoys met on October 20, 2021, in Oslo.",
]


@pytest.mark.parametrize(("text", "words"), DOUBTED)
def test_what_speaks_against_the_date(text, words):
    given = article("a", text, PUBLISHED)
    found = with_doubts([given])[0].published
    assert words in found.doubt
    assert (found.moment, found.basis, found.why) == (given.published.moment, "metadata", "given")


@pytest.mark.parametrize("text", FINE)
def test_what_does_not(text):
    assert with_doubts([article("a", text, PUBLISHED)])[0].published.doubt is None


def test_an_undated_article_has_no_doubt():
    assert with_doubts([article("a", "The envoys met today, Wednesday.")])[0].published.doubt is None


def shifted(words, others):
    """An event on 20 October that ``others`` articles tell, and one article puts on the day before."""
    claims = [claim(f"o{n}", span("2021-10-20")) for n in range(others)]
    claims.append(claim("print", span("2021-10-19"), words))
    shift = Disagreement("day shift", (0, others), "One day apart.")
    event = Event("e", "Envoys met in Oslo", span("2021-10-20"), "day", "computed", 1.0, "", tuple(claims), (shift,))
    articles = [article(c.article, "Text.", "2021-10-20") for c in claims]
    return with_doubts_of_events(articles, [event])[-1].published.doubt


def test_a_yesterday_that_two_other_articles_contradict_is_doubted():
    doubt = shifted("yesterday", 2)
    assert "“yesterday” would be 19 October 2021, but 2 other articles put that event on 20 October 2021" in doubt
    assert shifted("yesterday", 1) is None
    assert shifted("Tuesday", 2) is None


def test_a_story_tells_the_print_edition():
    quote = "“the harbour must remain open to every vessel of the north”"
    texts = {
        "a": f"Envoys of Varnholm met in Oslo on Wednesday to sign the fishing treaty. Minister Lund said {quote}.",
        "b": f"The fishing treaty of Varnholm was signed by envoys in Oslo on Wednesday. Lund said {quote}.",
        "c": f"Envoys of Varnholm signed the fishing treaty in Oslo on Wednesday, Minister Lund said {quote}.",
        "d": f"Envoys of Varnholm met in Oslo yesterday to sign the fishing treaty. Minister Lund said {quote}.",
    }
    story = build([article(name, text, "2021-10-20") for name, text in texts.items()])
    doubts = {found.id: found.published.doubt for found in story.articles}
    assert [name for name, doubt in doubts.items() if doubt] == ["d"]
    assert story.articles[3].published.moment.day == day("2021-10-20")

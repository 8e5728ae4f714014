"""Groups whose dated articles are of one day: which undated ones are taken to be of it."""

import pytest

from tests.story.makers import article, day
from timeline.civil import iso_date
from timeline.story.publish_dates.one_day import NAMED, SILENT, one_day
from timeline.story.publish_dates.publishing import with_publish_dates

WEDNESDAY = "2021-10-20"
CASES = [
    (NAMED, "Envoys met in Oslo on Wednesday.", True),
    (NAMED - 1, "Envoys met in Oslo on Wednesday.", False),
    (NAMED, "Envoys met in Oslo on Tuesday.", False),
    (NAMED, "Envoys met in Oslo.", False),
    (SILENT, "Envoys met in Oslo.", True),
    (SILENT, "Envoys met in Oslo on Tuesday.", False),
    (SILENT, "Envoys met in Oslo on Wednesday. They left on October 25, 2021.", False),  # told as past, and later
    (SILENT, "Envoys met in Oslo. © 2020 Harbour Post", False),
]


@pytest.mark.parametrize(("dated", "text", "answered"), CASES)
def test_an_article_beside_dated_ones_of_one_day(dated, text, answered):
    others = [article(f"o{number}", f"Ship number {number} left.", WEDNESDAY) for number in range(dated)]
    published = with_publish_dates([*others, article("a", text)])[-1].published
    assert (published.moment is not None) == answered
    if answered:
        assert iso_date(published.moment.day) == WEDNESDAY
        assert (published.basis, published.certainty) == ("inferred", "assumed")
        assert published.why.startswith(f"All {dated} dated articles are of Wednesday 20 October 2021, and it ")


def test_dated_articles_of_two_days_say_nothing():
    one, other = day(WEDNESDAY), day("2021-10-21")
    assert one_day([one] * SILENT + [other]) is None
    assert one_day([None] * SILENT) is None
    assert one_day([one, None] * NAMED).dated == NAMED


def test_a_paper_that_prints_a_day_later_is_left_out():
    others = [
        article(f"o{number}", f"Ship {number} left on Tuesday.", WEDNESDAY, publisher="Post") for number in range(NAMED)
    ]
    asked = article("a", "Envoys met in Oslo on Wednesday.", publisher="Post")
    assert with_publish_dates([*others, asked])[-1].published.moment is None

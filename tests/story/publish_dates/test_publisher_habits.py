"""Publishers that appear the day after the weekday their leads name."""

import pytest

from tests.story.makers import article
from timeline.story.publish_dates.publisher_habits import next_day_publishers

SETS = [
    ([("2021-10-20", "A court ruled on Tuesday.")], {"Post"}),
    ([("2021-10-19", "A court ruled on Tuesday.")], set()),
    ([("2021-10-19", "It shut on Tuesday.")] * 3 + [("2021-10-20", "It shut on Tuesday.")], set()),
    ([("2021-10-19", "It shut on Tuesday.")] * 2 + [("2021-10-20", "It shut on Tuesday.")], {"Post"}),
    ([(None, "A court ruled on Tuesday.")], set()),
    ([("2021-10-20", "A court ruled.")], set()),
]


@pytest.mark.parametrize(("articles", "expected"), SETS)
def test_a_paper_names_the_day_before(articles, expected):
    made = [article(str(place), text, date, publisher="Post") for place, (date, text) in enumerate(articles)]
    assert next_day_publishers(made) == expected

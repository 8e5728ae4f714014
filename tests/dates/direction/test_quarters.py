"""Which way the quarter of a business report looks."""

import pytest

from timeline.dates.direction.quarters import are_figures, foretold


@pytest.mark.parametrize(
    ("before", "after", "figures"),
    [
        ("it will report", "earnings on friday", True),
        ("it would be reporting lower-than-hoped", "net income on friday", True),
        ("it expects to report a", "loss on friday", True),
        ("it expects a", "loss", False),
        ("it will publish results for the", "on friday", True),
        ("it expects earnings for the", "ending april 30 to rise", False),
        ("it will open in the", "of this year", False),
    ],
)
def test_figures_come_out_when_their_quarter_is_over(before, after, figures):
    assert are_figures(before.split(), after.split()) is figures


@pytest.mark.parametrize(
    ("after", "tense"), [("sales would fall", "possible"), ("sales fell", "past"), ("results will be released", None)]
)
def test_what_is_said_of_a_quarter_tells_whether_it_is_over(after, tense):
    assert foretold(after.split()) == tense

"""What has happened on the day named after it, whatever its verb."""

import pytest

from timeline.dates.direction.clause_verbs import may_be_verb
from timeline.dates.direction.happenings import is_of_what_happened


@pytest.mark.parametrize(
    ("words", "happened"),
    [
        ("will appear in court after a stabbing in leeds on", True),
        ("the attack on", True),
        ("the victims of a fire", True),
        ("after a bruising 3-0 defeat by hull on", True),
        ("his comments on", True),
        ("it is in recession after a contraction in", True),
        ("despite growth of 2 percent in", True),
        ("they hope for a recovery in", False),
        ("they want a win over wales on", False),
        ("a decision on", False),
        ("they will attack on", False),
        ("ministers fear an attack on", False),
        ("after the crash the road will open on", False),
        ("after the crash, a vote on", False),
        ("rallies are expected despite the duke's announcement late", True),
        ("rallies are expected after the duke's announcement late", False),
        ("they are leaving, following approval by the owners", True),
        ("with the pope's approval of the plan on", True),
        ("with approval of the plan on", False),
        ("the plan needs approval on", False),
        ("following approval, the road will open on", False),
        ("on", False),
        ("", False),
    ],
)
def test_what_befell_on_a_day_is_told_from_what_may_come(words, happened):
    assert is_of_what_happened(words.split(), may_be_verb) is happened

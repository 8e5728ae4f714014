"""What a second verb or figure after "and" shares with the first."""

import pytest

from timeline.story.shared_verbs import is_done, shared_head

HEADS = [
    ("released", "Ann Hill was arrested and ", "Ann Hill was"),
    ("then fined 40 crowns", "Ann Hill was convicted and ", "Ann Hill was"),
    ("amended", "The law was passed,", "The law was"),
    ("re-elected", "Ann Hill was first elected and ", "Ann Hill was"),
    ("close", "The yard is to open and ", "The yard is to"),
    ("fall", "They expect the flood to crest and ", "They expect the flood to"),
    ("3 percent", "Wages will rise 5 percent and ", "Wages will rise"),
    ("another 300", "The army sent 200 men and ", "The army sent"),
    ("blamed the wind", "The board, which was fined,", None),
    ("escaped", "Ann Hill was arrested and ", None),
    ("moved to Oslo", "Ann Hill was born and ", None),
    ("left the yard", "Ann Hill was fined and ", None),
    ("sank", "The ferry was towed and ", None),
    ("close", "The yard opened and ", None),
    ("fined", "Ann Hill was hurt when the pier fell, and ", None),
    ("released", "Ann Hill was arrested ", None),
]


@pytest.mark.parametrize(("text", "before", "head"), HEADS)
def test_shared_head(text, before, head):
    assert shared_head(text, before) == head


DONE = [
    ("released", " on bail", True),
    ("fined", " 40 crowns", True),
    ("held", "", True),
    ("escaped", "", False),
    ("denied", " the report", False),
    ("tried", " by a jury", True),
    ("tried", " to flee", False),
    ("sank", "", False),
    ("pleaded", " guilty", False),
]


@pytest.mark.parametrize(("verb", "rest", "done"), DONE)
def test_is_done(verb, rest, done):
    assert is_done(verb, rest) is done

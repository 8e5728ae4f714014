"""Deeds of one day alone, which make what is told of that day more alike."""

import pytest

from tests.story.makers import article
from timeline.story import build, read_article
from timeline.story.own_deeds import own_deeds

LEFT = "The head of the harbour board resigned on 3 March 2020."
QUIT = "Ann Hill stepped down on 3 March 2020 after a row about fees."
LATER = "Jan Moe, the mayor of Hamar, quit on 9 April 2020."
SAID = "Hill said on 3 March 2020 that all was well."
CASES = [
    ("two articles tell of it, on one day", [LEFT, QUIT, SAID], ["resignation", "resignation", None]),
    ("one article tells of it", [f"{LEFT} {QUIT}"], [None, None]),
    ("it is told of two days", [LEFT, QUIT, LATER], [None, None, None]),
    ("what is said is no deed of a day", [SAID, SAID], [None, None]),
]


@pytest.mark.parametrize(("why", "texts", "expected"), CASES, ids=[row[0] for row in CASES])
def test_own_deeds(why, texts, expected):
    drafts = [d for n, text in enumerate(texts) for d in read_article(article(f"a{n}", text, "2020-06-10")).drafts]
    assert own_deeds(drafts) == expected


def test_two_tellings_of_the_one_such_deed_are_one_event():
    walked = "About 1,900 members of the Bakers’ Guild walked out on 15 May 2020 after talks with the mills failed."
    downed = "It was the day, 15 May 2020, on which 1,900 women downed tools in a bitter row about flour."
    events = build([article("a", walked, "2020-06-10"), article("b", downed, "2020-06-11")]).events
    assert len(events) == 1

"""The tense that governs an expression."""

import pytest

from timeline.dates.direction import tense

TABLE = [
    ("They met [Friday].", "past"),
    ("The firm said [Friday] it was over.", "past"),
    ("They will meet [Friday].", "future"),
    ("The talks will be held [Friday].", "future"),
    ("The vote is scheduled for [Friday].", "future"),
    ("They plan to meet [Friday].", "future"),
    ("The court is to rule on [Friday].", "future"),
    ("On [Friday], the court will rule.", "future"),
    ("On [Friday], the court ruled.", "past"),
    ("It had been due to expire [Friday].", "past"),
    ("They have until [Friday] to leave.", "future"),
    ("It is [Friday].", "present"),
    ("The [Friday] vote", None),
    ("He spoke of it. The [Friday] vote", None),
    ("He said that it would close on [Friday].", "possible"),
    ("The summit will still be held [Friday].", "future"),
    ("They planned a rally [Friday].", "future"),
    ("They planned the rally well [Friday].", "past"),
    ("No one could be reached [Friday].", "past"),
    ("He would not comment [Friday].", "past"),
    ("On [Friday], a day after the ruling in Roe vs. Wade, a bomb exploded.", "past"),
    ("They were given credit through [Friday].", "possible"),
    ("It rose in the April through [June] period.", "likely past"),
    ("The mill had sold 90 of them through [Friday].", "past"),
    ("In the year through [March] sales fell.", "likely past"),
    ("The talks are supposed to end by [Friday], and he left.", "future"),
    ("They could challenge [Wednesday]’s ruling.", "past"),
    ("The rise was due to the cold weather in [May].", "past"),
    ("It is due to open in [May].", "possible"),
    ("It will open in [May].", "future"),
    ("They fell in May from a peak in [April].", "past"),
    ("They may meet in [April].", "possible"),
    ("The talks take place on [Friday].", "future"),
    ("The council meets on [Friday].", "future"),
    ("His announcement [Friday] that he will go", "past"),
    ("The U.S. Senate [Friday]", None),
    ("They praised U.S. Senate plans on [Friday].", "past"),
    ("It should be over by [Friday].", "future"),
    ("They sold it in [April].", "past"),
    ("They sold the [April] contract.", "possible"),
    ("They praised the [April] accord.", "likely past"),
    ("He praised the figures for [April].", "likely past"),
    ("They pressed him to vote in [April].", "likely past"),
    ("She said that on [June 1] it will close.", "future"),
    ("She said that in [June] it closed.", "past"),
    ("It had hoped for it in [June].", "past"),
    ("It had been due in [June].", "past"),
    ("The tax, to be raised in [June], is unfair.", "possible"),
    ("By [June] it had closed.", "past"),
    ("By [June] it will have closed.", "future"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_the_nearest_verb_decides(text, expected):
    start, end = text.index("["), text.index("]") - 1
    assert tense(text.replace("[", "").replace("]", ""), start, end) == expected

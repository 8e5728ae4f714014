"""“Today” in quotations of an article whose news is of the day before."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of
from timeline.wording import say_interval

PUBLISHED = "2020-03-06"  # a Friday
NEWS = "The new ferry was shown on Thursday. "

CASES = [
    (NEWS + "“Today is a great day,” said the mayor.", "Today", "5 March 2020"),
    (NEWS + "“We sail tomorrow,” said the mayor.", "tomorrow", "6 March 2020"),
    (NEWS + "Earlier in the day, the mayor took a bus.", "Earlier in the day", "5 March 2020"),
    (NEWS + "Tickets are on sale today.", "today", "6 March 2020"),  # not quoted
    ("The new ferry was shown on Friday. “Today is a great day,” said the mayor.", "Today", "6 March 2020"),
    ("The new ferry was shown on 20 February. “Today is a great day,” said the mayor.", "Today", "6 March 2020"),
    (NEWS + "“Today is a great day,” the mayor said on Wednesday.", "Today", "4 March 2020"),
]


@pytest.mark.parametrize(("text", "words", "expected"), CASES)
def test_quoted_days(text, words, expected):
    drafts = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    (found,) = [d.claim for d in drafts if d.claim.mention is not None and d.claim.mention.text == words]
    assert say_interval(found.interval, found.grain) == expected


def test_the_reason_names_the_news():
    text = CASES[0][0]
    drafts = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    (found,) = [d.claim for d in drafts if d.claim.mention is not None and d.claim.mention.text == "Today"]
    assert found.certainty == "assumed"
    assert found.why.startswith("“Today” counts from the day of the news, 5 March 2020 (“Thursday”): 5 March 2020.")

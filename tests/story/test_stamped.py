"""Where the news of a sentence begins, and what the stamps before it date."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of
from timeline.story.stamped import KINDS, news_start
from timeline.wording import say_interval


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.example)
def test_each_kind_finds_its_example(kind):
    assert kind.example[news_start(kind.example) :] == "The ferry sank"


TOLD = [
    ("-LRB- Update 4:33 a.m. Thursday in Oslo , 9:33 p.m. ET Wednesday -RRB- The ferry sank .", "The ferry sank ."),
    ("(Updated 5 pm) OSLO, March 6 (NRK) - The ferry sank.", "The ferry sank."),
    (
        "The ferry (built in Oslo) - the last of its kind - sank.",
        "The ferry (built in Oslo) - the last of its kind - sank.",
    ),
    ("On 6 March the ferry sank -- with all hands.", "On 6 March the ferry sank -- with all hands."),
    ("Updated plans were shown on Friday.", "Updated plans were shown on Friday."),
    ("Sales rose 3 percent; in May they fell.", "Sales rose 3 percent; in May they fell."),
]


@pytest.mark.parametrize(("sentence", "news"), TOLD)
def test_news_start(sentence, news):
    assert sentence[news_start(sentence) :] == news


CLAIMS = [
    ("OSLO | Wed Mar 4, 2020 5:24 pm CET OSLO (Reuters) - The ferry sank on Tuesday.", ["3 March 2020"]),
    ("OSLO | Wed Mar 4, 2020 5:24 pm CET OSLO (Reuters) - The ferry has sunk off Bergen.", ["4 March 2020"]),
    ("(Update 1:33 a.m. Oslo, 6:33 p.m. ET) Seventeen people have been saved.", ["5 March 2020"]),
    ("OSLO, March 4 (Reuters) - The ferry was built in 1994.", ["4 March 2020", "1994"]),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_a_stamp_dates_only_what_has_no_day_of_its_own(text, expected):
    found = claims_of(article("a", text, "2020-03-05"), resolve(text, "2020-03-05"))
    assert [say_interval(d.claim.interval, d.claim.grain) for d in found.drafts] == expected
    assert all(d.claim.title.startswith(("Ferry", "Seventeen")) for d in found.drafts)
    assert all("OSLO" not in d.core and "Reuters" not in d.context for d in found.drafts)
    told = {d.claim.mention.start for d in found.drafts} | {left.mention.start for left in found.unplaced}
    assert {m.start for m in resolve(text, "2020-03-05")} <= told

"""The claims that the dates of a sentence make, and why a date makes none."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of

PUBLISHED = "2021-10-20"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Prices fell on Monday to where they stood before the offer of last March became known.", ["Monday"]),
        ("Nothing was drunk before the dinners of 14 May and 2 June 2016, the cook said on Friday.", ["Friday"]),
        ("The sprinter fell on Tuesday and will miss this summer's Games.", ["Tuesday"]),
        ("The mill said on Tuesday that this year's harvest fell by half.", ["Tuesday", "this year"]),
        ("The yard reported a loss for the third quarter on 6 October.", ["6 October"]),
        ("The bus was late for the rest of 2019.", ["the rest of 2019"]),
        ("The pier was shut ahead of the deadline of 15 November.", ["15 November"]),
    ],
)
def test_a_date_that_only_says_which_thing_is_meant_makes_no_claim(text, dates):
    found = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    assert [draft.claim.mention.text for draft in found if draft.claim.mention] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("08:30 Good morning. The polls have opened in Hamar.", []),
        ("19:05 That is all from us. The dam will be built.", []),
        ("14:10 A quick recap of the day. Nobody has won.", []),
        ("14:10 The council has voted for the dam.", ["14:10"]),
        ("The mayor spoke at 14:10. Good morning is all she said.", ["14:10"]),
    ],
)
def test_what_a_live_report_says_to_its_readers_is_no_news(text, dates):
    found = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    assert [draft.claim.mention.text for draft in found if draft.claim.mention] == dates

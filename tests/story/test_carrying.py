"""Sentences without a date that take one from what they go on from, and those that must not."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of
from timeline.wording import say_interval

PUBLISHED = "2020-03-06"  # a Friday


def carried(text: str, published: str | None = PUBLISHED) -> dict[str, str]:
    """The carried claims of a text: the first words of the sentence -> date."""
    found = claims_of(article("a", text, published), resolve(text, published)).carried
    return {
        " ".join(one.claim.sentence.split()[:3]): say_interval(one.claim.interval, one.claim.grain) for one in found
    }


TUESDAY, MONDAY = "3 March 2020", "2 March 2020"
NEWS = "The bridge at Alder fell on Tuesday. "
FAR = "The market was full. The fair is known for its sweets. "
CARRIED = [
    # it is told as done in an article whose news has a day
    (NEWS + "Divers searched the river.", {"Divers searched the": TUESDAY}),
    (NEWS + "“We heard a crack,” said a baker.", {"“We heard a": TUESDAY}),
    ("Bridge falls at Alder\n\n" + NEWS, {"Bridge falls at": TUESDAY}),
    ("Engineers have shut the bridge at Alder. It was closed on Tuesday.", {"Engineers have shut": TUESDAY}),
    # what is not told as done is not put there
    (NEWS + "The bridge is made of steel.", {}),
    (NEWS + "Divers will search the river.", {}),
    (NEWS + "The town could close the road.", {}),
    (NEWS + "It had cracked before.", {}),
    (NEWS + "This is how it happened:", {}),
    # what stands behind an entry of a chronology is of its day
    (
        NEWS + "\n\n4 February 2020: The board meets. It votes for repairs.\n5 February: A crane arrives. Work begins.",
        {"It votes for": "4 February 2020", "Work begins.": "5 February 2020"},
    ),
    # nor what follows another time
    (NEWS + "It opened in 1974. Boys climbed the towers.", {}),
    (NEWS + "The ferry has been shut since Monday. Nobody was hurt.", {}),
    (
        NEWS + "The mayor said that it had been unsafe since 2018. Divers searched the river.",
        {"The mayor said": TUESDAY, "Divers searched the": TUESDAY},
    ),
    (NEWS + "It opened in 1974. It is made of steel. Divers searched the river.", {"Divers searched the": TUESDAY}),
    (NEWS + "A crane will come in May. Divers searched the river.", {"Divers searched the": TUESDAY}),
    # what is told goes without saying where the news is of the publish day
    ("The bridge at Alder fell on Friday. Divers searched the river.", {}),
    ("The bridge at Alder fell. Divers searched the river.", {}),
    # old news is no news
    ("The bridge at Alder fell on 3 March 2011. Divers searched the river.", {}),
    ("The bridge at Alder fell on Sunday. Divers searched the river.", {}),
    # what the news comes after is none
    ("Help came to Alder after Tuesday's flood. Divers searched the river.", {}),
    ("Victims of the flood that hit Alder on Tuesday got tents. They praised the divers.", {}),
    ("Alder wept for those killed in the 3 March flood. Divers searched the river.", {}),
    ("Ten people were killed in a flood at Alder on Tuesday. Divers searched.", {"Divers searched.": TUESDAY}),
    ("Alder flooded on Tuesday after a dam burst. Divers searched the river.", {"Divers searched the": TUESDAY}),
    ("The dam at Alder broke on Tuesday after two days of rain. Divers came.", {"Divers came.": TUESDAY}),
    # it goes on from the sentence before
    (
        NEWS + FAR + "The mayor denied it on Monday. “I had no part in this,” she said.",
        {"The market was": TUESDAY, "“I had no": MONDAY},
    ),
    (
        NEWS + FAR + "On Monday a crane sank. It took two boats with it.",
        {"The market was": TUESDAY, "It took two": MONDAY},
    ),
    (
        NEWS + FAR + "On Monday a crane sank. Two boats also sank.",
        {"The market was": TUESDAY, "Two boats also": MONDAY},
    ),
    # a quotation that began with a date goes on
    (
        "“We heard a crack,” a baker said on Tuesday. “Then it fell.\nThere is nothing left.”\nWe will rebuild.",
        {"“Then it fell.": TUESDAY, "There is nothing": TUESDAY},
    ),
    # but not from what stands in a quotation, nor from somebody's birth
    (
        NEWS + FAR + "“I saw a crack on Monday,” a baker said. She spoke to the mayor.",
        {"The market was": TUESDAY},
    ),
    (
        NEWS + FAR + "The mayor was born at Alder on 2 May 1961. She went to sea.",
        {"The market was": TUESDAY},
    ),
    # nor to a heading
    (
        "A crane sank at Alder on Tuesday. It was old. Fog hung low. It will rise.\nHow the crane sank\nDivers ran.",
        {"It was old.": TUESDAY, "Fog hung low.": TUESDAY, "Divers ran.": TUESDAY},
    ),
    # it names the dated happening
    (
        "The council is divided over its port. A crane sank there on Monday. Boats pass every hour. "
        "Fees have not changed since. Nobody knows what caused the sinking.",
        {},
    ),
    (
        "Friday is market day at Alder. Ferries are full. Rooms are rare. Prices are high. On Monday a blast shook the "
        "mill. Guests keep coming. The explosion has cost the town a mill.",
        {"The explosion has": MONDAY},
    ),
    # two days that the words could mean: neither
    (
        "Friday is market day at Alder. Ferries are full. Rooms are rare. Prices are high. On Monday a blast shook the "
        "mill. A blast was heard on Tuesday too. Guests keep coming. The explosion has cost the town a mill.",
        {},
    ),
    # what is said has a date, the saying has that of the news
    (NEWS + "The mayor said that it was built in 1931.", {"The mayor said": TUESDAY}),
    (NEWS + "The mayor said in 1931 that it was safe.", {}),
    (NEWS + "The arch, she said, dates from 1931.", {"The arch, she": TUESDAY}),
    # the date only describes something, the sentence is about the news
    (
        "A blast shook the mill on Tuesday. The explosion ended a dispute begun by two owners in 1931.",
        {"The explosion ended": TUESDAY},
    ),
    ("A blast shook the mill on Tuesday. The explosion is the worst here since one on 2 May 1931.", {}),
    (
        "Dahl has bought the mill at Alder. The sale is the end of a dispute begun by two owners in 1931.",
        {"The sale is": "6 March 2020"},
    ),
]


LEADS = [
    ("Help came to Alder after Tuesday's flood.", ["6 March 2020", "3 March 2020"]),
    ("Help came to Alder on Tuesday after a flood.", ["3 March 2020"]),
    ("Help has come to Alder since Tuesday.", ["since 3 March 2020"]),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_news_that_comes_after_a_dated_happening_is_of_the_publish_date(text, expected):
    drafts = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    assert [say_interval(draft.claim.interval, draft.claim.grain) for draft in drafts] == expected


SAID_NOW = [
    ("The town has sued the mill this week. It claims that the mill broke a promise made in 1931.", ["It claims that"]),
    ("The town sued the mill on Tuesday. It claims that the mill broke a promise made in 1931.", []),
    ("The town has sued the mill this week. It claimed that the mill broke a promise made in 1931.", []),
]


@pytest.mark.parametrize(("text", "expected"), SAID_NOW)
def test_what_an_opening_without_a_day_says_now_is_said_on_the_publish_date(text, expected):
    drafts = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    said = [draft.claim for draft in drafts if draft.claim.kind == "lead"]
    assert [" ".join(claim.sentence.split()[:3]) for claim in said] == expected
    assert all(say_interval(claim.interval, claim.grain) == "6 March 2020" for claim in said)
    assert all("It is put at the publish date." in claim.why for claim in said)


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_carried(text, expected):
    assert carried(text) == expected


def test_without_a_publish_date_only_what_stands_beside_is_carried():
    text = "The bridge at Alder fell on 3 March 2020. It took 20 cars with it. Divers searched the river."
    assert carried(text, None) == {"It took 20": TUESDAY}


def test_a_carried_claim_is_assumed_and_says_why():
    found = claims_of(article("a", NEWS + "It took 20 cars with it.", PUBLISHED), resolve(NEWS, PUBLISHED))
    (one,) = found.carried
    assert (one.claim.kind, one.claim.certainty, one.claim.mention) == ("carried", "assumed", None)
    assert one.source == found.drafts[0].claim.id
    assert one.claim.why == (
        "No date is written in this sentence. It goes on from the sentence before, dated: 3 March 2020 (“Tuesday”)."
    )

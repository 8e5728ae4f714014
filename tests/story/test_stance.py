"""How claims are put: stance, speech, speaker and background, read from whole sentences."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of
from timeline.story.stance import Part, standing_of
from timeline.story.stance_signs import SIGNS

PUBLISHED = "2020-03-06"  # a Friday


def put(text: str, published: str = PUBLISHED) -> list[tuple]:
    """Each dated claim of a text: the words of its date, stance, speech, speaker, background."""
    drafts = claims_of(article("a", text, published), resolve(text, published)).drafts
    return [(c.mention.text, c.stance, c.speech, c.speaker, c.background) for d in drafts if (c := d.claim).mention]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.example)
def test_every_sign_puts_its_own_example(sign):
    (found,) = put(sign.example, "2020-06-15")
    assert found[1] == sign.stance


STANCES = [
    ("The council signed the deal on Monday.", "asserted"),
    ("The council did not sign the deal on Monday.", "denied"),
    ("The council has not met since Monday.", "denied"),
    ("No deal was signed on Monday.", "denied"),
    ("Neither side signed the deal on Monday.", "denied"),
    ("The firm denied that its boat sank on Monday.", "denied"),
    ("The firm denies having sold the mill on Monday.", "denied"),
    ("The firm denied on Monday that its boat sank.", "asserted"),
    ("The mayor refused to attend the talks on Monday.", "denied"),
    ("The vote did not take place on Monday.", "denied"),
    # negation stays in its clause
    ("They did not sign but met on Monday.", "asserted"),
    ("The boat, which had no radio, sank on Monday.", "asserted"),
    ("The talks on Monday did not bring a deal.", "asserted"),
    ("The firm did not answer after the crash on Monday.", "asserted"),
    ("The council did not meet until Monday.", "asserted"),
    ("Not only the mill burned on Monday.", "asserted"),
    ("No fewer than ten boats sank on Monday.", "asserted"),
    ("The boat struck the reef on Monday, when nobody was hurt.", "asserted"),
    ("He was released without charge on Monday.", "asserted"),
    ("The firm denied the claim on Monday.", "asserted"),
    ("The firm rejected the reports on Monday.", "asserted"),
    ("The firm denied reports of talks on Monday.", "denied"),
    ("The firm rejected claims that its boat sank on Monday.", "denied"),
    ("The suspect was charged on Monday.", "asserted"),
    ("Police suspect that he sank the boat on Monday.", "possible"),
    ("The ferry sailed on Monday, a day earlier than planned.", "asserted"),
    ("The ferry sailed on Monday as expected.", "asserted"),
    # plans
    ("The pier was sold on Monday against the will of the board.", "asserted"),
    ("The council is to meet on Monday.", "planned"),
    ("The council will meet on Monday.", "planned"),
    ("The firm plans to sell the mill in May.", "planned"),
    ("The opening is scheduled for Monday.", "planned"),
    ("The talks, due on Monday, were called off.", "planned"),
    ("A deal is expected to be signed next week.", "planned"),
    ("The firm agreed to sell the mill in May.", "planned"),
    ("The boat sails on Monday.", "planned"),
    ("The mayor resigns on 9 March 2020.", "planned"),
    ("He said the firm would sell the mill in May.", "planned"),
    ("He will resign after the attack of 3 March 2020.", "asserted"),
    ("A vote set for Monday was put off.", "planned"),
    ("A fair that had been planned for last weekend was washed out.", "planned"),
    ("Wage talks promised for February were dropped.", "planned"),
    ("The walk, put back to 4 March, drew few.", "planned"),
    ("The march, called for Monday, will not now happen.", "denied"),
    ("A march on Monday never happened, the mayor said.", "denied"),
    ("Their lawyer said on Monday that the march never happened.", "asserted"),
    ("Nobody was asked until a nurse wrote to the mayor in February.", "asserted"),
    ("The board has until Monday to pay.", "planned"),
    ("The rest will have to wait until Monday.", "planned"),
    # what may be
    ("The council may meet on Monday.", "possible"),
    ("The boat reportedly sank on Monday.", "possible"),
    ("It is unclear whether the boat sank on Monday.", "possible"),
    ("Stone is accused of killing a guard on Monday.", "possible"),
    ("The firm did not confirm that the boat sank on Monday.", "possible"),
    ("The council could have met on Monday.", "possible"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STANCES)
def test_stance(text, expected):
    assert [found[1] for found in put(text)] == [expected]


SPEECH = [
    ("The boat sank on Monday.", "own words", None),
    ("The mayor said the boat sank on Monday.", "reported", "The mayor"),
    ("The mayor said on Monday that the boat sank.", "reported", "The mayor"),
    ("Ann Hill, mayor of Alder, said the boat sank on Monday.", "reported", "Ann Hill"),
    ("However, Ann Hill told reporters that the boat sank on Monday.", "reported", "Ann Hill"),
    ("The boat sank on Monday, the mayor said.", "reported", "the mayor"),
    ("The boat sank on Monday, said Ann Hill, the mayor.", "reported", "Ann Hill"),
    ("The crew told the owner on Monday that the radar failed, the union said.", "reported", "the union"),
    ("The mayor told the council on Monday that Ann Hill said no.", "reported", "The mayor"),
    ("According to the coast guard, the boat sank on Monday.", "reported", "the coast guard"),
    ("The boat sank on Monday, according to the coast guard.", "reported", "the coast guard"),
    ("“The boat sank on Monday,” said Ann Hill.", "quotation", "Ann Hill"),
    ("“The boat sank on Monday,” Ann Hill told the court.", "quotation", "Ann Hill"),
    ('"The boat sank on Monday," the mayor said.', "quotation", "the mayor"),
    ("Ann Hill said: “The boat sank on Monday.”", "quotation", "Ann Hill"),
    ("Ann Hill spoke first. Later she said the boat sank on Monday.", "reported", "Ann Hill"),
    ("Ann Hill said it was late. She said the boat sank on Monday.", "reported", "Ann Hill"),
    ("The firm announced a profit on Monday.", "own words", None),
    ("The Board of Trade and Transport said the boat sank on Monday.", "reported", "The Board of Trade and Transport"),
    ("The firm has announced that the boat sank on Monday.", "reported", "The firm"),
    # a fragment is nobody
    ("The storm, which is said to have sunk the boat on Monday, has passed.", "reported", None),
    ("That being said, the boat sank on Monday.", "reported", None),
    ("From then on it was cold on Monday, '' he said.", "quotation", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The firm stayed out of the sale, though it said the mill might reopen.", None),
        ("Mills reopened after the flood, but bankers warned that a slump would follow.", "bankers"),
        ("On Monday Ann Hill said that the boat had sunk.", "Ann Hill"),
        ("On Monday he said that the boat had sunk.", None),
        ("Two ill, at least 30 confirmed that the boat had sunk.", None),
        ("ALDER | Wed Apr 29, 2009 5:10 pm ALDER - Using a tool, the broker Bright said it saw a rise.", None),
    ],
)
def test_a_speaker_is_no_word_that_turns_to_another_clause_and_no_dateline(sentence, speaker):
    part = Part(0, len(sentence), sentence.index(" ", 4), None)
    assert standing_of(sentence, part).speaker == speaker


@pytest.mark.parametrize(("text", "speech", "speaker"), SPEECH)
def test_speech(text, speech, speaker):
    assert [found[2:4] for found in put(text)] == [(speech, speaker)]


BACKGROUND = [
    ("The boat sank on Monday.", False),
    ("The boat had sunk on Monday.", True),
    ("The firm had earlier sold the mill on Monday.", True),
    ("The firm previously sold a mill on Monday.", True),
    ("The firm sold the mill in 2003.", True),
    ("The firm will sell the mill in 2023.", False),
]


@pytest.mark.parametrize(("text", "expected"), BACKGROUND)
def test_background(text, expected):
    assert [found[4] for found in put(text)] == [expected]


def test_of_what_was_put_off_the_new_date_is_planned_and_the_day_of_the_decision_is_not():
    text = "The race was put off on Monday to 4 May and then to 9 June."
    assert [found[:2] for found in put(text)] == [("Monday", "asserted"), ("4 May", "planned"), ("9 June", "planned")]


def test_two_dates_of_a_sentence_are_put_each_in_its_own_way():
    text = "The mayor denied that they met on Monday, but sold the mill on Tuesday."
    assert [found[:2] for found in put(text)] == [("Monday", "denied"), ("Tuesday", "asserted")]

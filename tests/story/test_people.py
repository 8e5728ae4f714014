"""People and names as a text writes them."""

import pytest

from timeline.story.people import is_surname, name_phrases, people_in, speaker_in

SPEAKERS = [
    ("“No,” said Ann Hill.", "Ann Hill"),
    ("Ann Hill, of the harbour board, told reporters so.", "Ann Hill"),
    ("Ann Hill of the Harbour Board, Oslo, told reporters so.", "Ann Hill"),
    ("Ann Hill said no, Jan Novak said yes.", "Jan Novak"),
    ("“No,” said BNO spokesman Jan Moe.", "Jan Moe"),
    ("“No,” said an Oslo Times reporter.", None),
    ("Nobody spoke.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speaker(text, speaker):
    assert speaker_in(text) == speaker


def test_name_phrases():
    assert name_phrases("After the vote, the United Nations praised Ann Hill’s plan.") == [
        "the United Nations",
        "Ann Hill",
    ]


PEOPLE = [
    ("Ann Hill met Mr Moe in Oslo.", ["Ann Hill", "Mr Moe"]),
    ("The Harbour Brotherhood met Jan Novak.", ["Jan Novak"]),
    ("Chief Executive Ann Hill met Finance Director Jan Moe.", ["Ann Hill", "Jan Moe"]),
    ("President Ann Hill left the United Nations.", ["Ann Hill"]),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_people(text, people):
    assert people_in(text) == people


def test_a_surname_stands_after_a_first_name_before():
    assert is_surname("Hill", "Ann Hill left.")
    assert not is_surname("Norway", "Ann Hill left.")

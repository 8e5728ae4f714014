"""Pronouns and the names they stand for."""

import pytest

from timeline.story.subjects import name_phrases, speaker_in, with_subject

CASES = [
    ("who led the talks", "Envoy Jan Novak, ", "", "Envoy Jan Novak led the talks"),
    ("it regained power", "Norway called the vote after ", "", "Norway regained power"),
    ("its troops left", "Norway fought a war, when ", "", "Norway’s troops left"),
    ("she called it a day", "", "“No,” Mayor Ann Hill said. ", "Mayor Ann Hill called it a day"),
    ("In a radio talk she put it plainly", "", "Ann Hill said no. ", "In a radio talk Ann Hill put it plainly"),
    ("he left", "", "nobody knows. ", "he left"),
    ("he left", "", "Lars Moe, a judge, writer and diver, spoke. ", "Lars Moe left"),
    ("he left", "", "The mayor thanked Lars Moe. ", "he left"),
    ("he left", "", "Ann Hill, a judge, spoke. ", "he left"),
    ("it is clear", "", "The company lost money. ", "it is clear"),
    ("it sold ships", "", "The company lost money. ", "The company sold ships"),
    ("The army left", "Norway said ", "", "The army left"),
]


@pytest.mark.parametrize(("text", "sentence", "previous", "expected"), CASES)
def test_with_subject(text, sentence, previous, expected):
    assert with_subject(text, sentence, previous) == expected


SPEAKERS = [
    ("“No,” said Ann Hill.", "Ann Hill"),
    ("Ann Hill, of the harbour board, told reporters so.", "Ann Hill"),
    ("Ann Hill of the Harbour Board, Oslo, told reporters so.", "Ann Hill"),
    ("Ann Hill said no, Jan Novak said yes.", "Jan Novak"),
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

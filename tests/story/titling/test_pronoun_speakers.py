"""Whom "he said" means: the last one named, or nobody where another may be meant."""

import pytest

from timeline.story.titling.pronoun_speakers import meant_speaker

WE = "We will find a way"
SPEAKERS = [
    ("who spoke before", "he", "Union secretary Jan Moe called it a victory. ", WE, "Jan Moe"),
    ("who spoke behind a quotation", "he", "“No,” spokesman Jan Moe said. ", WE, "Jan Moe"),
    ("a sentence further back", "he", "“No,” Jan Moe said. He called the pier a gift. ", WE, "Jan Moe"),
    ("who spoke of another", "he", "Jan Moe praised Lars Berg. ", WE, "Jan Moe"),
    ("an owner is not who speaks", "he", "Ann Hill lost. Her coach, Jan Moe, said it was late. ", WE, "Jan Moe"),
    ("the only one there", "she", "Ann Hill was fined. ", "I have let you down", "Ann Hill"),
    ("of whom another speaks", "he", "Jan Moe was fined. ", "He has let us down", None),
    ("the dead", "he", "Jan Moe was found dead. ", WE, None),
    ("a woman", "he", "Ann Hill called it a victory. ", WE, None),
    ("one of two", "he", "Jan Moe met Lars Berg. ", WE, None),
    ("another named after", "he", "Jan Moe said no. Chief Lars Berg shook his head. ", WE, None),
    ("one of whom another told", "he", "The police chief said Jan Moe was shot. ", WE, None),
    ("to whom it was done", "he", "Police arrested Jan Moe. ", WE, None),
    ("nobody", "he", "The pier fell. ", WE, None),
]


@pytest.mark.parametrize(("why", "pronoun", "previous", "said", "speaker"), SPEAKERS, ids=[row[0] for row in SPEAKERS])
def test_meant_speaker(why, pronoun, previous, said, speaker):
    assert meant_speaker(pronoun, previous, said) == speaker

"""Who speaks in a sentence."""

import pytest

from timeline.story.speakers import interviewed, quoted_speaker, reader_at, spoken_by, voice_of, writer_of

VOICES = [
    ("a script", "We left.", "OSLO TODAY. HILL: The pier is gone.", "Hill"),
    ("a script that tells who it is", "We left.", "ANN HILL, MAYOR OF OSLO (on camera): The pier is gone.", "Ann Hill"),
    ("the last of a script", "We left.", "HILL: Is it gone? MOE : It is.", "Moe"),
    ("a script that begins in the sentence", "MOE: Well, we left.", "HILL: Is it gone?", "Moe"),
    ("a comment", "We left.", "At 6:30 pm, ann_h wrote: The pier is gone.", "ann_h"),
    ("a label is nobody", "We left.", "PHOTO: The pier is gone.", None),
    ("an office is nobody", "We left.", "OSLO CORRESPONDENT: The pier is gone.", None),
    ("the header of a comment", "January 31, 2011 at 2:53 pm | We left.", "", "Reader"),
    ("an open quotation", "We left.", "Ann Hill said: “The pier is gone.", "Ann Hill"),
    ("a closed one", "We left.", "“The pier is gone,” Ann Hill said.", None),
    ("nobody", "We left.", "The pier is gone.", None),
]


@pytest.mark.parametrize(("why", "sentence", "previous", "voice"), VOICES, ids=[row[0] for row in VOICES])
def test_voice(why, sentence, previous, voice):
    assert voice_of(sentence, previous, "") == voice


def test_who_speaks_is_told_where_the_quotation_ends():
    assert quoted_speaker("We left.", "“The pier is gone.", " We took all.” Jan Moe said.") == "Jan Moe"


@pytest.mark.parametrize(
    ("heading", "previous", "voice"),
    [
        ("'It had to go': Ann Hill speaks", "She sold the pier.\n\nWhy now?\n\n", "Ann Hill"),
        ("'It had to go': Ann Hill speaks", "She sold the pier.\n\nWhy now?\n\nI was tired.\n\n", ""),
        ("'It had to go': Ann Hill speaks", "Why did she sell it? Nobody knows.\n\n", ""),
        ("The pier of Moss", "Why now?\n\n", ""),
        ("Ann Hill and Jan Moe speak", "Why now?\n\n", ""),
    ],
)
def test_who_answers_a_question(heading, previous, voice):
    assert interviewed(heading, previous) == voice


@pytest.mark.parametrize(
    ("publisher", "text", "writer"),
    [
        ("Nordoil", "Nordoil today opened a well. We are glad.", "Nordoil"),
        ("Harbour Board", "The Oslo Harbour Board has sold a pier. We are glad.", "Harbour Board"),
        ("Nordoil", "We have sold a pier.", "Nordoil"),
        ("Nordoil", "We all know the pier.", "Writer"),
        ("Daily Post", "The mayor sold a pier to Nordoil.", "Writer"),
        ("Daily Post", "OSLO (Daily Post) - The mayor sold a pier.", "Writer"),
        (None, "We have sold a pier.", "Writer"),
    ],
)
def test_who_says_we(publisher, text, writer):
    assert writer_of(publisher, text) == writer


COMMENTS = [
    (f"Well said. June {day}, 2010 at {hour}:10 am | Report abuse ", day) for day, hour in enumerate(range(6, 12), 1)
]


def test_readers_speak_below_their_first_comment():
    article = "The pier was closed by the council. "
    page = article + "".join(text for text, _ in COMMENTS)
    assert reader_at(page, 0) == ""
    assert reader_at(page, page.index("June 2")) == "Reader"
    assert reader_at(article, 0) == ""


SPOKEN = [
    ("” Ann Hill said.", "Ann Hill"),
    ("” Ann Hill of the Royal Harbour Services Institute in London told the Oslo Times.", "Ann Hill"),
    ("” the mayor of Oslo said.", "the mayor of Oslo"),
    ("” said Hill, a diver.", "Hill"),
    ("” said Hill on Friday.", "Hill"),
    ("” said BNO spokesman Jan Moe.", None),
    ("” said Monday.", None),
    ("” a man who had come over the long bridge with two of his sons and a dog told us.", None),
    ("” It was late.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_who_a_quotation_is_spoken_by(text, speaker):
    assert spoken_by(text, 0) == speaker

"""Posts are told from edited text by how they are written, and only short texts are posts."""

import pytest

from timeline.dates.posts import is_post

POSTS = (
    "long day!! :)",
    "Late for class #monday",
    "so that was that then",
    "Thanks @somebody for the cake",
    "My bus never came.",
    "Party at ten! Bring your own drinks",
    "Anyone going to the fair on Friday?",
    "See ya on Monday",
    "New pictures: https://example.org/p/1",
    "Got the tickets for Friday",
    "Have a great weekend everyone",
    "Enjoy your weekend",
    "Snowed in. Day 3. The dog is in charge",
    "dentist @ 2, then freedom",
    "The band is back 🎉",
    "dinner's at 3 and we wait",
    "Day off and i spent it in bed",
    "OMG the bus came",
)
EDITED = (
    "A long day ended in the harbour.",
    "“I had a long day!” the mayor said.",
    "The day the harbour closed. " * 20 + "lol!!",
    "Providence, R.I., May 3 - The yard had a slow day.",
    "Copper....2.41",
    "The clause (i) was struck out.",
    "He was OMGed by all.",
    "",
)


@pytest.mark.parametrize("text", POSTS)
def test_a_post_is_known_by_how_it_is_written(text):
    assert is_post(text)


@pytest.mark.parametrize("text", EDITED)
def test_edited_or_long_text_is_no_post(text):
    assert not is_post(text)


def test_a_word_of_posts_is_no_time_in_a_long_text():
    from timeline.dates import resolve

    article = "The plan of the day changed. A future king spoke to the crowd at the gate. " * 6
    assert resolve(article + "have a great day!!", "2021-10-20") == ()

"""Captions tell in the present of a day gone by."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("Marchers gather in the main square on Friday. (AP Photo/Jane Doe)", "2021-10-15"),
    ("The mayor speaks to reporters on Friday. Photograph: Jane Doe/Reuters", "2021-10-15"),
    ("The chief executive meets the press in Hull in May. (Jane Doe/Associated Press)", "2021-05"),
    ("The chief executive meets the press in Hull, in May. (Jane Doe/associated Press)", "2021-05"),
    ("FILE PHOTO: A ship leaves the port of Hull on Friday. REUTERS/Jane Doe", "2021-10-15"),
    ("Jane Doe arrives at court in Leeds on Friday, with her father. Credit: PA", "2021-10-15"),
    ("The mayor arrives for a visit on Friday.", "2021-10-22"),
    ("The mayor will speak on Friday. (AP Photo/Jane Doe)", "2021-10-22"),
    ("He meets the board on Friday. (Reporting by Jane Doe; Editing by John Roe, Reuters)", "2021-10-22"),
    ("He meets the board on Friday. (Reuters) - The firm said so.", "2021-10-22"),
]


@pytest.mark.parametrize(("text", "value"), TABLE)
def test_the_day_of_a_caption_is_over(text, value):
    assert resolve(text, "2021-10-20")[0].value == value

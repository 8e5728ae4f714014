"""Captions and heads that run into the sentence after them."""

import pytest

from timeline.story.titling.captions import sentence_starts

CASES = [
    ("Clearing up after the Bergen storm Between 40 and 60 boats sank in the harbour", "Between 40"),
    ("Ferries have brought food to Bergen In the harbour, the divers have found a wreck", "In the"),
    ("Town council opens new harbour The council's divers have found a wreck there", "The council's"),
    ("NEW PIER FOR OLD HARBOUR When divers raised the wreck, it fell apart", "When divers"),
    ("New start for the storm's orphans There were already 40 orphans in the valley", "There were"),
    ("The singer of The Herons said he would play in The Hague with the band", None),
    ("Ann Hill told The Harbour Post that the talks had begun", None),
    ("The book called A History of the Ferry was read by all of them", None),
    ("Owners of the Class A shares sold them to the town", None),
    ("Engineers closed the Unit Two reactor after the fire in the hall", None),
    ("The Old Man And The Sea Is A Book By A Man Who Lived In Cuba", None),
    ("Posted by : bo | Report abuse It is not the mayor who closed the harbour", None),
    ("The ferry sank off Bergen", None),
]


@pytest.mark.parametrize(("text", "first"), CASES, ids=[text[:30] for text, _ in CASES])
def test_where_a_sentence_starts(text, first):
    starts = sentence_starts(text)
    assert [text[at:].startswith(first) for at in starts] == [True] if first else starts == []

"""Subjects of sentences, and nouns that a "who" or "that" takes up."""

import pytest

from timeline.story.noun_phrases import noun_before, subject_of

SUBJECTS = [
    ("The ferry company lost money.", "The ferry company"),
    ("Since the marches began, the mayor has left.", "the mayor"),
    ("In a week of talks, Hill left.", "Hill"),
    ("A spokesman in Geneva said no.", "A spokesman"),
    ("Figures given by the office were low.", "Figures"),
    ("Ann Hill bought the harbour house, an old building, in Oslo.", "Ann Hill"),
    ("Mr Reilly lost his seat.", "Mr Reilly"),
    ("Ms Hill, who came by ferry, left.", "Ms Hill"),
    ("The 29-year-old broke her foot.", "The 29-year-old"),
    ("The club’s coach, Ann Hill, left Oslo.", "Ann Hill"),
    ("It's the latest plan that the owners tried.", None),
    ("Why the pier fell is not known.", None),
    ("Remember that the pier fell.", None),
    ("Some days passed.", None),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_subject_of(text, expected):
    assert subject_of(text) == expected


NOUNS = [
    ("Envoy Jan Novak, ", True, "", "Envoy Jan Novak"),
    ("They found the wreck of the ferry ", False, "sank", None),
    ("They found the wrecks of the ferry ", False, "were", "the wrecks of the ferry"),
    ("They found the wrecks of the ferry ", False, "was", "the ferry"),
    ("It came with a number of storms ", False, "hit", "a number of storms"),
    ("Meet Ann Hill, ", True, "", "Ann Hill"),
    ("They fear the collapse of the piers ", False, "are", "the piers"),
    ("Recently, one of the divers ", True, "", "the divers"),
    ("They saw at least 40 people ", True, "", "at least 40 people"),
    ("They found the wreck of the ferry, ", False, "", "the wreck of the ferry"),
    ("Rebels shelled Bergen, ending a truce ", False, "was", "a truce"),
    ("It led to a groundswell of protests ", False, "began", "a groundswell of protests"),
    ("It fished off Norway, particularly Bergen, ", False, "has", "Bergen"),
    ("In Bergen, the high price, ", False, "fell", "the high price"),
    ("It has previously acknowledged backing Nordoil, ", False, "failed", "Nordoil"),
    ("It costs the town more to borrow money, ", False, "was", None),
    ("“I never saw it,” replied Hill, ", True, "was", "Hill"),
    ("They use the mood of the divers, ", True, "forced", "the divers"),
    ("They sued Nordoil, owner of the rig ", False, "exploded", "the rig"),
    ("They sued Nordoil, owner of the rig, ", False, "left", "Nordoil"),
    ("They praised Ann Hill, a professor at the University of Oslo ", True, "found", "Ann Hill"),
    ("It lies off Skade, the old rig run by Nordoil ", False, "blew", "Skade"),
    ("Dr Ann Moe, 48, ", True, "has", "Dr Ann Moe"),
    ("Divers will be granted a stay ", False, "will", "a stay"),
    ("It is used to screen for the germ ", False, "threatens", "the germ"),
]


@pytest.mark.parametrize(("text", "person", "verb", "expected"), NOUNS)
def test_noun_before(text, person, verb, expected):
    assert noun_before(text, person, verb) == expected

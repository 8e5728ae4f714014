"""Relative clauses and second verbs with the subject that stands before them."""

import pytest

from timeline.story.titling.shared_subjects import (
    RELATIVE,
    did_besides,
    joins_its_subject,
    plain_subject,
    put,
    relative_subject,
    relative_told,
)

TOLD = [
    ("who led the talks", "Envoy Jan Novak, ", "Envoy Jan Novak led the talks"),
    ("that began", "The spill in the bay ", "The spill in the bay began"),
    ("that have closed the port", "A wave of storms ", "A wave of storms have closed the port"),
    ("that was burning", "Divers left the wreck of the ferries ", "the wreck of the ferries was burning"),
    ("that began the talks", "The collapse of the board ", "that began the talks"),
    ("who met the mayor", "He is the leader of the divers ", "the leader of the divers met the mayor"),
    ("who met the mayor", "It was the hope of the divers ", "the divers met the mayor"),
    ("which the mayor mended", "The pier, ", "which the mayor mended"),
    ("that the pier burned", "It is the news ", "that the pier burned"),
    ("that began to march in Oslo, rather than the police", "The crowd ", "The crowd began to march in Oslo"),
    ("that was broken, rather than the rope", "They mended the chain ", "the chain was broken"),
    ("who are at sea", "Part of the crew ", "the crew are at sea"),
    ("who asked why", "“Good,” replied Mr. Novak, ", "Mr. Novak asked why"),
    ("who sank a boat", "Their mood is different, ", "who sank a boat"),
]


@pytest.mark.parametrize(("text", "sentence", "expected"), TOLD)
def test_a_relative_clause_is_told_of_the_noun_before_it(text, sentence, expected):
    assert relative_told(text, RELATIVE.match(text), sentence) == expected


JOINS = [
    ("left", "Hill ", True),
    ("left", "Hill came and ", True),
    ("buried", "Hill was found after some days ", False),
    ("sank", "The well leaked after the rig burned, ", False),
    ("has left", "Since the marches began, the mayor ", True),
    ("was lifted", "The boats ", False),
    ("were lifted", "The boat ", False),
    ("burned", "The board met in Oslo: ", False),
]


@pytest.mark.parametrize(("text", "sentence", "expected"), JOINS)
def test_a_second_verb_joins_the_subject_of_its_sentence(text, sentence, expected):
    assert joins_its_subject(text, sentence) is expected


PLAIN = [
    ("One of them resigned and ", "One of them"),
    ("Its shares rose and ", "Its shares"),
    ("The strike will end and ", "The strike"),
    ("The strike began, when a rig burned and ", None),
    ("He resigned and ", None),
    ("Its fall and ", None),
]


@pytest.mark.parametrize(("sentence", "subject"), PLAIN)
def test_plain_subject(sentence, subject):
    assert plain_subject(sentence) == subject


OPEN = [
    ("They left the ferry, which burned and ", "the ferry"),
    ("They met Ann Hill, who was held and ", "Ann Hill"),
    ("They knew that Hill was ill and ", None),
    ("The ferry burned and ", None),
]


@pytest.mark.parametrize(("sentence", "subject"), OPEN)
def test_a_second_verb_of_a_relative_clause_has_its_noun(sentence, subject):
    assert relative_subject(sentence) == subject


BESIDES = [
    ("after gaining a point", "The club lost ", "The club gained a point"),
    ("after being held in Oslo", "Ann Hill was freed ", "Ann Hill was held in Oslo"),
    ("before having left", "The divers sold the boat ", "The divers left"),
    ("after being drenched in oil", "A pelican is seen on the beach ", "A pelican was drenched in oil"),
    ("after eating fish", "Police said Hill fell ill ", None),
    ("after falling from a pier", "The town mourns a boy who drowned ", None),
    ("after the pier fell", "The club lost ", None),
    ("before handing it over", "The board is to read the report ", None),
]


@pytest.mark.parametrize(("text", "sentence", "expected"), BESIDES)
def test_what_a_subject_did_besides(text, sentence, expected):
    assert did_besides(text, sentence) == expected


PUT = [
    ("Hill", "’s ordered ships to stop", "Hill has ordered ships to stop"),
    ("Hill", "’s a judge", "Hill is a judge"),
    ("The rebels", "’re leaving", "The rebels are leaving"),
    ("The ice", "’s melted off", "The ice has melted off"),
    (None, "left", "as it was"),
]


@pytest.mark.parametrize(("subject", "rest", "expected"), PUT)
def test_a_subject_stands_before_the_whole_verb(subject, rest, expected):
    assert put(subject, rest, "as it was") == expected

"""Verbs told by their forms and their places."""

import pytest

from timeline.story.verbs import finite_verb, form_of, past_of, verbs_in

FORMS = [
    ("signed", "past"), ("carried", "past"), ("took", "past"), ("seeks", "present"), ("talks", "noun or present"),
    ("will", "auxiliary"), ("didn’t", "auxiliary"), ("signing", "participle"), ("accept", "base"), ("treaty", None),
    ("wounded", "past"), ("hundred", None), ("red", None), ("spring", "base"),
    ("rebuilt", "past"), ("upheld", "past"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "form"), FORMS)
def test_form(word, form):
    assert form_of(word) == form


CLAUSES = [
    ("Rebels seized power", "seized"),
    ("Toyota recalls cars", "recalls"),
    ("Storm hits the coast", "hits"),
    ("Norway visits Oslo", "visits"),
    ("Prices rose by a third", "rose"),
    ("Bridge was closed by the police", "was"),
    ("The planned vote", None),
    ("Letter written by a friend", None),
    ("The strategy, published by the ministry", None),
    ("War in the north", None),
    ("The talks", None),
    ("Council to vote", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "verb"), CLAUSES)
def test_finite_verb(text, verb):
    found = finite_verb(text)
    assert (text[found.start : found.end] if found else None) == verb


def test_verbs_stand_in_order():
    assert [verb.form for verb in verbs_in("She has seen them leaving")] == ["auxiliary", "past", "participle"]


PASTS = [("gaining", "gained"), ("losing", "lost"), ("hitting", "hit"), ("beginning", "began"), ("lying", "lay"),
         ("stopping", "stopped"), ("carrying", "carried"), ("agreeing", "agreed"), ("morning", None)]  # fmt: skip


@pytest.mark.parametrize(("participle", "past"), PASTS)
def test_past_of_a_participle(participle, past):
    assert past_of(participle) == past

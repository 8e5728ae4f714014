"""Tokenised text is read as it is printed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import resolve
from timeline.dates.closed_up import closed_up

from .corpus import PUBLISHED, language_rows, rows, table_languages


def tokenised(text: str) -> str:
    """``text`` as corpora write it, with a blank around each mark: "It shut , on New Year 's Day ." """
    text = re.sub(r"(?<=\w)([’'](?:s|re|ve|ll)|[’'](?=\s)|n[’']t)", r" \1", text)
    text = re.sub(r'(^|[\s(\[])"', r"\1`` ", text)
    text = re.sub(r'"', " ''", text)
    text = re.sub(r"\s*([,;:?!])(?=\s|$)", r" \1", text)
    text = text.replace("(", " -LRB- ").replace(")", " -RRB- ")
    text = re.sub(r"(?<=[a-z]{3})\.(?=\s[A-Z])", " .", text)
    text = re.sub(r"(?<!\.)\.\s*$", " .", text)
    return re.sub(r" +", " ", text).strip()


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It shut on New Year 's Day , 2020 .", "It shut on New Year's Day, 2020."),
        ("It shut at 0245 -LRB- 0045 GMT -RRB- .", "It shut at 0245 (0045 GMT)."),
        ("`` They did n't come , '' he said .", '"They didn\'t come," he said.'),
        ("The boats ' crews left ; some stayed .", "The boats' crews left; some stayed."),
        ("Prices fell 5 % on Friday .", "Prices fell 5% on Friday."),
    ],
)
def test_a_tokenised_text_is_closed_up(text, printed):
    closed = closed_up(text)
    assert closed is not None
    assert closed.text == printed


@pytest.mark.parametrize(
    "text",
    [
        "It shut on Friday, said Ann.",
        "",
        "He said 'no' and left.",
        "Él dijo: ``El sábado'' y se fue.",
        "They came at 5 p.m. .",  # an abbreviation keeps its own stop
        "A rate of .5 and . . . more",
    ],
)
def test_a_printed_text_is_left_as_it_is(text):
    assert closed_up(text) is None


def test_every_phrase_has_the_same_value_in_tokenised_text():
    for _, text, _, _ in rows():
        printed = [(tokenised(m.text), m.value, m.interval) for m in resolve(text, PUBLISHED)]
        assert [(tokenised(m.text), m.value, m.interval) for m in resolve(tokenised(text), PUBLISHED)] == printed, text


@pytest.mark.parametrize("language", table_languages())
def test_so_it_has_in_every_language(language):
    for _, text, _, _ in language_rows(language):
        spaced = re.sub(r"([,;])(?=\s)|(?<=\w{3})\.$", lambda mark: f" {mark.group()}", text)
        printed = [(m.value, m.interval) for m in resolve(text, PUBLISHED, language)]
        assert [(m.value, m.interval) for m in resolve(spaced, PUBLISHED, language)] == printed, text


def test_what_a_date_counts_from_is_told_of_the_text_as_it_came():
    text = "The ferry , they said , sank on 3 May 2021 . It was raised two days later ."
    counted = resolve(text, PUBLISHED)[-1]
    assert counted.text == "two days later"
    assert text[counted.anchor.start : counted.anchor.end] == "3 May 2021"


@given(st.lists(st.sampled_from("on Friday the 2 May , . ; -LRB- -RRB- `` '' 's n't a.m.".split())))
def test_what_is_found_stands_in_the_text(words):
    text = " ".join(words)
    for mention in resolve(text, PUBLISHED):
        assert text[mention.start : mention.end] == mention.text
        assert mention.text
        assert mention.text == mention.text.strip()

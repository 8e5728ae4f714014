"""Sentences: what sentencex gets wrong in news, and that spans always slice to the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.story.sentences import LONGEST_BLOCK, LONGEST_SENTENCE, is_wrapped, split_sentences


def pieces(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text)]


CASES = [
    ("one two", ["one two"]),
    ("It rained. They left.", ["It rained.", "They left."]),
    ("The vote is at 3 p.m. EST on Friday. It may slip.", ["The vote is at 3 p.m. EST on Friday.", "It may slip."]),
    ("He left at 3 p.m. Nobody saw him.", ["He left at 3 p.m.", "Nobody saw him."]),
    ("8:10 a.m. The boat is in. It leaks.", ["8:10 a.m. The boat is in.", "It leaks."]),
    ("Dr. No came. He sat.", ["Dr. No came.", "He sat."]),
    ("“We left in Oct.” Nobody spoke.", ["“We left in Oct.”", "Nobody spoke."]),
    ('"We are ready." Officials agreed.', ['"We are ready."', "Officials agreed."]),
    ("A headline without a stop\nThe first sentence.", ["A headline without a stop", "The first sentence."]),
    ("She said no. In an interview May 3. Then she left.", ["She said no. In an interview May 3.", "Then she left."]),
    ("He died. In an interview recorded on May 3.", ["He died. In an interview recorded on May 3."]),
    ("He died. In a film that was shown in May.", ["He died. In a film that was shown in May."]),
    ("Rail came in the 1840s. In 1850 a port was built.", ["Rail came in the 1840s.", "In 1850 a port was built."]),
    ("It was dug by 480 BC. In 146 BC pirates burned it.", ["It was dug by 480 BC.", "In 146 BC pirates burned it."]),
    ("It rained. On Monday divers arrived at the wreck.", ["It rained.", "On Monday divers arrived at the wreck."]),
    ("It rained. In the late 1990s Oslo hosted them.", ["It rained.", "In the late 1990s Oslo hosted them."]),
    ("It rained. At the gate guards were posted.", ["It rained.", "At the gate guards were posted."]),
    ("On Aug. 14 the U.S. troops left. More followed.", ["On Aug. 14 the U.S. troops left.", "More followed."]),
    ("Émile 😀 came. Then he left.", ["Émile 😀 came.", "Then he left."]),
    ("He spoke. “It fell.\nWe ran.”", ["He spoke.", "“It fell.", "We ran.”"]),
    ("Nordoil -LRB- NDL. N -RRB- rose. It fell.", ["Nordoil -LRB- NDL. N -RRB- rose.", "It fell."]),
    ("Hill -LRB- D-W . Va . -RRB- spoke.", ["Hill -LRB- D-W . Va . -RRB- spoke."]),
    ("The NDL -LRB- NDL . L -RRB- share fell.", ["The NDL -LRB- NDL . L -RRB- share fell."]),
    ("It is 2:17 a.m.\nET (in Oslo). He left.", ["It is 2:17 a.m.\nET (in Oslo).", "He left."]),
    ("NDL -LRB- NDL.\nL -RRB- fell.", ["NDL -LRB- NDL.\nL -RRB- fell."]),
    ("Ann Hill -LRB- D-Conn .\n-RRB- , the mayor, left.", ["Ann Hill -LRB- D-Conn .\n-RRB- , the mayor, left."]),
    ("He left (at 3 p.m.). They stayed.", ["He left (at 3 p.m.).", "They stayed."]),
    ("They marched (Update 3:30 a.m.) Five left.", ["They marched", "(Update 3:30 a.m.) Five left."]),
    ("It opened in May. Jan Moe paid.", ["It opened in May.", "Jan Moe paid."]),
    ("Six divers were ill. Nineteen swam home.", ["Six divers were ill.", "Nineteen swam home."]),
    ("It is still. Nineteen had gone home.", ["It is still.", "Nineteen had gone home."]),
    ("On May 3 Theresa May spoke.", ["On May 3 Theresa May spoke."]),
    ("They chose plan B\xa0. It rained.\u2009They left.", ["They chose plan B\xa0.", "It rained.", "They left."]),
    ("  \n\n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text, expected):
    assert pieces(text) == expected


def test_hard_wrapped_lines_do_not_end_sentences():
    text = (
        "The harbour board said on Tuesday it would close the old\n"
        "north pier for repairs that are expected to last into the\n"
        "spring, after divers found cracks in four of its oldest\n"
        "pillars.\n\nShips will use the south pier.\n"
    )
    assert is_wrapped(text)
    assert len(pieces(text)) == 2


def test_paragraphs_are_counted():
    assert [s.paragraph for s in split_sentences("One. Two.\n\nThree.")] == [0, 0, 1]


@given(st.one_of(st.text(max_size=300), st.text("AB \xa0\u2009\u2028\x85.!?。")))
def test_spans_are_ordered_and_inside_the_text(text):
    end = 0
    for sentence in split_sentences(text):
        assert end <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
        end = sentence.end


@pytest.mark.parametrize(
    "words", ["a ferry, on May 3, 2021 and ", "which is ", "x", "“", "Nobody came. ", "“We left.” He sat. "]
)
def test_what_has_no_end_is_cut_and_nothing_is_lost(words):
    text = (words * LONGEST_BLOCK)[: 2 * LONGEST_BLOCK + 11].strip()
    found = pieces(text)
    assert max(map(len, found)) <= LONGEST_SENTENCE
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_long_paragraph_is_cut_where_a_sentence_ends():
    sentence = "The board met again and the harbour stayed shut for one more day."
    assert set(pieces(" ".join([sentence] * 1000))) == {sentence}


def test_only_english_has_fragments_that_belong_to_the_sentence_before():
    found = split_sentences("Es regnete. In Berlin war es still.", "de")
    assert [(s.start, s.end) for s in found] == [(0, 11), (12, 35)]

"""The reading view's pieces are the article's text, and its explanations are the resolver's."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.hostile import hostile_story
from tests.stories import sample_story
from timeline.model import Mention
from timeline.pages import reading
from timeline.store import ClaimLink

STORY = sample_story()
ARTICLE = next(article for article in STORY.articles if article.id == "harbour")
MENTIONS = STORY.mentions["harbour"]
LINKS = [
    ClaimLink(claim, claim.start, claim.end, claim.mention.start, claim.mention.end, event.id, event.title)
    for event in STORY.events
    for claim in event.claims
    if claim.article == "harbour" and claim.mention
]
UNPLACED = [found for found in STORY.unplaced if found.article == "harbour"]


def words(paragraphs: list) -> str:
    return "".join(piece["text"] for block in paragraphs for piece in block)


def test_the_pieces_are_the_text() -> None:
    assert words(reading.paragraphs(ARTICLE.text, MENTIONS, None)) == ARTICLE.text


@given(st.text(alphabet="ab \n", max_size=60) | st.text(alphabet="ab\n", min_size=200, max_size=300), st.data())
def test_the_pieces_of_any_text_are_the_text_without_its_blank_lines(body: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=6, unique=True)))
    found = [
        replace(MENTIONS[0], start=start, end=end, text=body[start:end])
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    shown = words(reading.paragraphs(body, found, None))
    assert shown.replace("\n", "").replace(" ", "") == body.replace("\n", "").replace(" ", "")


def test_paragraphs_part_at_blank_lines() -> None:
    blocks = reading.paragraphs("one\n\n two\nthree\n\n\nfour", (), None)
    assert [block[0]["text"] for block in blocks] == ["one", "two\nthree", "four"]


def test_each_line_of_a_text_that_was_not_broken_to_a_width_is_a_paragraph() -> None:
    long = "The ferry sailed at noon and came back late in the evening. " * 3
    whole = f"{long}\nShort one.\n {long}\n"
    assert [block[0]["text"] for block in reading.paragraphs(whole, (), None)] == [long, "Short one.", long]
    broken = "The ferry sailed at noon\nand came back late."
    assert [block[0]["text"] for block in reading.paragraphs(broken, (), None)] == [broken]


def test_without_a_sentence_in_the_address_none_is_the_target() -> None:
    carried = replace(LINKS[0], start=0, end=20, mention_start=None, mention_end=None)
    data = reading.view(ARTICLE, MENTIONS, [carried, *LINKS], UNPLACED)
    assert [piece for block in data["paragraphs"] for piece in block if "target" in piece] == []


def test_the_sentence_of_the_address_is_the_target() -> None:
    target = LINKS[1].mention_start
    data = reading.view(ARTICLE, MENTIONS, LINKS, UNPLACED, target)
    pieces = [piece for block in data["paragraphs"] for piece in block if piece.get("target")]
    assert "".join(piece["text"] for piece in pieces) == ARTICLE.text[LINKS[1].start : LINKS[1].end]
    assert data["mentions"][data["open"]]["text"] == ARTICLE.text[target : LINKS[1].mention_end]
    none = reading.view(ARTICLE, MENTIONS, LINKS, UNPLACED, 99_999)
    assert not any(piece.get("target") for block in none["paragraphs"] for piece in block)


def test_each_mention_has_its_date_reason_and_event() -> None:
    data = reading.view(ARTICLE, MENTIONS, LINKS, UNPLACED)
    by_text = {mention["text"]: mention for mention in data["mentions"]}
    placed = by_text["Aug. 14"]
    assert (placed["when"], placed["kind"]) == ("14 August 2021", "computed")
    assert placed["events"][0]["title"] == "On the timeline: Divers find a crack in the main pier"
    assert placed["events"][0]["href"].startswith("./?event=harbour%3A")
    unplaced = by_text["two decades"]
    assert (unplaced["kind"], unplaced["label"]) == ("unplaced", "Not placed on the timeline")
    assert "bounds no span" in unplaced["why"]


def test_what_counts_from_a_happening_says_the_date_and_reason_of_its_event() -> None:
    (event,) = [event for event in STORY.events if event.claims[0].kind == "counted"]
    claim = event.claims[0]
    assert claim.mention
    assert claim.mention.interval is None
    link = ClaimLink(claim, claim.start, claim.end, claim.mention.start, claim.mention.end, event.id, event.title)
    (article,) = [article for article in STORY.articles if article.id == claim.article]
    (told,) = reading.view(article, [claim.mention], [link], [])["mentions"]
    assert (told["when"], told["why"]) == ("18 October 2021", claim.why)


def test_other_readings_are_told() -> None:
    assumed = [m for found in STORY.mentions.values() for m in found if m.alternatives]
    assert assumed
    (article,) = [a for a in STORY.articles if assumed[0] in STORY.mentions[a.id]]
    told = reading.view(article, STORY.mentions[article.id], [], [])["mentions"]
    others = [other for mention in told for other in mention["others"]]
    assert any(re.match(r"Another reading: \d+ \w+ \d{4}, ", other) for other in others)


@pytest.mark.parametrize("article", hostile_story().articles, ids=lambda article: article.id[:3])
def test_headers_escape_everything(article: object) -> None:
    html = reading.header_html(article)
    for danger in ("<script", "<img", "<svg", "<iframe", "<style", "javascript:", "data:text", "attack.invalid'"):
        assert f'"{danger}' not in html
        assert danger not in html or not danger.startswith("<")


def test_the_header_says_how_the_publish_date_is_known() -> None:
    html = reading.header_html(ARTICLE)
    assert "Harbour Post" in html
    assert "Published <b>20 October 2021</b> (stated)" in html
    assert 'href="https://example.org/a"' in html
    assert "Publisher not stated" in reading.header_html(replace(ARTICLE, publisher=None, url=None))


def test_overlapping_mentions_lose_no_text() -> None:
    first, second = MENTIONS[0], MENTIONS[1]
    over: tuple[Mention, ...] = (
        replace(first, start=0, end=10, text=ARTICLE.text[:10]),
        replace(second, start=5, end=15, text=ARTICLE.text[5:15]),
    )
    assert words(reading.paragraphs(ARTICLE.text, over, None)) == ARTICLE.text

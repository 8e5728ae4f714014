from dataclasses import replace

from tests.stories import generated_story, sample_story
from timeline.exports import FORMATS
from timeline.model import EditNote, Note

STORY = sample_story()
LINES = FORMATS["text"](STORY).splitlines()


def test_it_opens_with_the_title_and_the_counts() -> None:
    assert LINES[:2] == ["The Varnholm bridge", "5 articles, 13 events, 1 disagreement, 3 mentions not placed"]


def test_a_title_turns_no_line_round_and_passes_for_no_other() -> None:
    lines = FORMATS["text"](replace(STORY, title="The bridge\n5 articles, 0 events " + "and more " * 20)).splitlines()
    assert lines[0].startswith("The bridge 5 articles, 0 events and more")
    assert max(map(len, lines)) <= 100
    assert lines[3] == LINES[1]
    assert FORMATS["text"](replace(STORY, title=" ")).splitlines()[:2] == ["", LINES[1]]


def test_every_event_has_its_date_title_and_articles() -> None:
    def line(title: str) -> list[str]:
        found = next(line for line in LINES if title in line)
        return [part.strip() for part in found.split("  ") if part.strip()]

    assert line("The bridge is built") == ["the 1980s", "The bridge is built over the Varn", "1 article"]
    assert line("Lorries") == ["since 2017", "Lorries over 40 tonnes are banned", "1 article"]
    assert line("Divers find") == ["14 August 2021", "Divers find a crack in the main pier", "3 articles"]
    assert line("Mayor warns") == ["11 to 17 October 2021", "Mayor warns of a winter without a crossing", "1 article"]


def test_a_story_without_events_has_no_gap_for_them() -> None:
    lines = FORMATS["text"](replace(STORY, events=())).splitlines()
    assert lines[2:4] == ["", "Not placed:"]
    assert FORMATS["text"](replace(STORY, events=(), unplaced=(), refusals=())).splitlines()[2:] == []


def test_events_stand_in_order_of_time() -> None:
    shuffled = replace(STORY, events=STORY.events[::-1])
    places = [LINES.index(next(line for line in LINES if event.title in line)) for event in STORY.events]
    assert places == sorted(places)
    assert FORMATS["text"](shuffled).splitlines()[3] == LINES[3]


def test_disagreements_unplaced_mentions_and_refusals_are_told() -> None:
    text = "\n".join(LINES)
    assert "Disagreement: Two articles say 20 October 2021, one says" in text
    assert 'letter: "soon" names no date.' in text
    assert "articles/empty.txt: holds no text" in text


def test_no_line_is_longer_than_a_terminal() -> None:
    long = replace(generated_story(40), title="One")
    long = replace(long, events=tuple(replace(event, title=event.title * 3) for event in long.events))
    assert max(map(len, FORMATS["text"](long).splitlines())) <= 100
    assert max(map(len, LINES)) <= 100


def test_notes_are_told_decided_disagreements_are_not_and_hidden_events_are_counted() -> None:
    event = next(event for event in STORY.events if event.disagreements)
    decided = tuple(replace(found, decided="Decided by hand.") for found in event.disagreements)
    noted = replace(event, disagreements=decided, notes=(Note("Told by the harbourmaster."),))
    lost = EditNote("e1", "hide", "“A” hidden", "{}", why_not="“A” is not in the story any more.")
    story = replace(STORY, events=(noted,), hidden=STORY.events[:2], edits=(lost, replace(lost, why_not="")))
    lines = FORMATS["text"](story).splitlines()
    assert lines[1] == "5 articles, 1 event, 0 disagreements, 3 mentions not placed, 2 hidden"
    assert "Note: Told by the harbourmaster." in lines[4]
    assert not any("Disagreement" in line for line in lines)
    assert lines[-2:] == ["Edits that no longer apply:", "  “A” hidden: “A” is not in the story any more."]

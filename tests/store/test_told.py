"""What is told of a few events: their sentences, and when their articles appeared."""

from timeline.civil import day_number
from timeline.store import StoryFile, publish_days, sentences

PUBLISHED = day_number(2021, 10, 20)


def test_sentences_and_days_of_events_are_found_by_their_ids(sample: StoryFile) -> None:
    ids = {row.title: row.id for row in sample.events()}
    crack, insurer = ids["Divers find a crack in the main pier"], ids["The insurer refuses to pay"]
    told = sentences(sample, [crack, insurer, "nobody"])
    assert set(told) == {crack, insurer}
    assert told[crack][0] == "Divers found a crack in the main pier on Aug. 14."
    assert len(told[crack]) == 3
    days = publish_days(sample, [crack, insurer, "nobody"])
    assert days == {crack: [PUBLISHED]}  # nobody knows when the article on the insurer appeared
    assert sentences(sample, []) == publish_days(sample, []) == {}

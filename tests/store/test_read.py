import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from tests.stories import EVENTS, MEETING, generated_story, sample_story
from timeline.civil import day_number
from timeline.store import Filters, StoryFile, Window, write_story
from timeline.store.read import NO_FILTERS

STORY = sample_story()
BY_TITLE = {event.title: event for event in STORY.events}
AUGUST = Window(day_number(2021, 8, 1), day_number(2021, 9, 1))


def _titles(file: StoryFile, filters: Filters = NO_FILTERS, window: Window | None = None) -> list[str]:
    return [row.title for row in file.events(filters, window)]


def test_summary(sample: StoryFile) -> None:
    found = sample.summary()
    assert (found.title, found.articles, found.events, found.unplaced, found.disagreements) == (
        "The Varnholm bridge", 5, 13, 3, 1,
    )  # fmt: skip
    assert (found.start, found.end) == (day_number(1980), day_number(2021, 10, 21))
    assert found.publishers == (("Coastal Gazette", 2), ("Harbour Post", 1), ("Signal & Son", 1), (None, 1))
    assert found.published == ((day_number(2021, 10, 20), 4),)


def test_summary_of_a_story_without_events(tmp_path: Path) -> None:
    write_story(type(STORY)("nothing", (), {}, (), ()), tmp_path / "s.duckdb")
    with StoryFile.open(tmp_path / "s.duckdb") as file:
        assert (file.summary().start, file.summary().end, file.events(), file.density(5)) == (None, None, [], [])


def test_events_stand_in_order_of_time(sample: StoryFile) -> None:
    assert _titles(sample) == list(EVENTS)


def test_events_by_importance_are_cut_at_the_limit(sample: StoryFile) -> None:
    found = sample.events(order="importance", limit=2)
    assert [row.title for row in found] == ["Divers find a crack in the main pier", MEETING]


def test_an_event_row_says_what_a_list_shows(sample: StoryFile) -> None:
    row = next(row for row in sample.events() if row.title == MEETING)
    assert (row.start, row.end, row.open) == (day_number(2021, 10, 20), day_number(2021, 10, 21), None)
    assert (row.grain, row.certainty, row.articles, row.disagreements) == ("day", "computed", 3, 1)
    assert row.publishers == ("Harbour Post", "Signal & Son", "Coastal Gazette")
    assert (row.id, row.interval) == (BY_TITLE[MEETING].id, BY_TITLE[MEETING].interval)


def test_an_open_side_and_a_clock_time_are_kept(sample: StoryFile) -> None:
    rows = {row.title: row for row in sample.events()}
    ban = rows["Lorries over 40 tonnes are banned"]
    assert (ban.start, ban.end, ban.open) == (day_number(2017), None, "end")
    alarm = rows["The alarm on the pier goes off"]
    assert alarm.start == pytest.approx(day_number(2021, 8, 14) + 400 / 1440)
    assert alarm.interval.start is not None
    assert alarm.interval.start.offset == 120


@pytest.mark.parametrize(
    ("window", "titles"),
    [
        (AUGUST, ["Lorries over 40 tonnes are banned", "Divers find a crack in the main pier",
                  "The alarm on the pier goes off", "The town closes the bridge to all traffic"]),
        (Window(day_number(1985), day_number(1986)), ["The bridge is built over the Varn"]),
        (Window(day_number(1979), day_number(1980)), []),  # the decade begins where the window ends
        (Window(day_number(1990), day_number(1991)), []),  # and ends where this one begins
        (Window(day_number(2500), day_number(2600)), ["Lorries over 40 tonnes are banned"]),
    ],
)  # fmt: skip
def test_a_window_shows_what_overlaps_it(sample: StoryFile, window: Window, titles: list[str]) -> None:
    assert _titles(sample, window=window) == titles
    assert sample.count(window=window) == len(titles)


@pytest.mark.parametrize(("start", "end"), [(2.0, 1.0), (1.0, 1.0), (float("nan"), 1.0)])
def test_a_window_ends_after_it_starts(start: float, end: float) -> None:
    with pytest.raises(ValueError, match="starts before it ends"):
        Window(start, end)


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        (Filters(text="CAFE"), ["Town hall café opens for stranded commuters"]),
        (Filters(text="customs engineers"), [MEETING]),  # one word of the title, one of another article's sentence
        (Filters(text="  "), list(EVENTS)),
        (Filters(text="100%"), []),
        (Filters(text="ferry submarine"), []),
        (Filters(publishers=("Signal & Son",)), [
            "The bridge is built over the Varn", "The state hands the bridge to the town",
            "Divers find a crack in the main pier", MEETING]),
        (Filters(publishers=(None,)), ["Lorries over 40 tonnes are banned", "The insurer refuses to pay"]),
        (Filters(publishers=(None, "Nobody")), ["Lorries over 40 tonnes are banned", "The insurer refuses to pay"]),
        (Filters(grains=("decade", "week")), [
            "The bridge is built over the Varn", "Mayor warns of a winter without a crossing",
            "Ferry owners talk to the ministry"]),
        (Filters(certainties=("assumed",)), [
            "The insurer refuses to pay", "Town hall café opens for stranded commuters"]),
        (Filters(supports=("several",)), [
            "Divers find a crack in the main pier", "The town closes the bridge to all traffic", MEETING]),
        (Filters(supports=("one", "disagreeing"), grains=("decade",)), ["The bridge is built over the Varn"]),
        (Filters(shared=True), ["Divers find a crack in the main pier", MEETING]),
        (Filters(open_sided=True, grains=("decade",)), [
            "The bridge is built over the Varn", "Lorries over 40 tonnes are banned"]),
        (Filters(stances=("planned", "denied")), []),
        (Filters(stances=("asserted",)), list(EVENTS)),
        (Filters(supports=("disagreeing",)), [MEETING]),
        (Filters(text="bridge", grains=("year",), publishers=("Signal & Son",)), [
            "The state hands the bridge to the town"]),
    ],
)  # fmt: skip
def test_filters(sample: StoryFile, filters: Filters, titles: list[str]) -> None:
    assert _titles(sample, filters) == titles
    assert sample.count(filters) == len(titles)


def test_density_counts_every_event_once_where_it_begins(sample: StoryFile) -> None:
    bins = sample.density(4)
    assert [found.count for found in bins] == [2, 0, 1, 10]
    assert (bins[0].start, bins[-1].end) == (day_number(1980), day_number(2021, 10, 21))
    assert all(left.end == right.start for left, right in pairwise(bins))


def test_density_of_a_window_leaves_out_what_began_before_it(sample: StoryFile) -> None:
    assert [found.count for found in sample.density(31, window=AUGUST)] == [*[0] * 13, 2, *[0] * 16, 1]
    assert sum(found.count for found in sample.density(31, Filters(text="alarm"), AUGUST)) == 1


def test_density_needs_a_bin(sample: StoryFile) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        sample.density(0)


def test_an_event_is_found_by_its_id_and_by_the_ids_it_took_in(sample: StoryFile) -> None:
    for event in STORY.events:
        for name in (event.id, *event.aliases):
            assert sample.event(name) == event
    assert sample.event("no such id") is None


def test_articles_come_with_their_counts(sample: StoryFile) -> None:
    rows = {row.id: row for row in sample.articles()}
    assert list(rows) == [article.id for article in STORY.articles]
    claims = Counter(claim.article for event in STORY.events for claim in event.claims)
    for article in STORY.articles:
        row = rows[article.id]
        assert (row.title, row.publisher, row.url, row.language, row.published, row.path) == (
            article.title, article.publisher, article.url, article.language, article.published, article.path,
        )  # fmt: skip
        assert (row.mentions, row.claims) == (len(STORY.mentions[article.id]), claims[article.id])
    assert [rows[name].unplaced for name in ("letter", "harbour", "signal")] == [2, 1, 0]


def test_an_article_comes_with_its_mentions(sample: StoryFile) -> None:
    assert sample.article("letter") == (STORY.articles[4], STORY.mentions["letter"])
    assert sample.article("no such article") is None


def test_the_claims_of_an_article_lead_to_their_events(sample: StoryFile) -> None:
    text = STORY.articles[3].text
    links = sample.claims_of("ferries")
    assert [link.event_title for link in links] == [
        "The town closes the bridge to all traffic",
        "Ferry owners talk to the ministry",
        "Town hall café opens for stranded commuters",
    ]
    assert [text[link.mention_start : link.mention_end] for link in links if link.mention_start is not None] == [
        "the end of August",
        "last week",
    ]
    assert all(text[link.start : link.end].endswith(".") for link in links)
    assert all(sample.event(link.event_id) == BY_TITLE[link.event_title] for link in links)
    assert sample.claims_of("no such article") == []


def test_unplaced_mentions_and_refusals_are_listed(sample: StoryFile) -> None:
    assert tuple(sample.unplaced()) == STORY.unplaced
    assert [found.mention.text for found in sample.unplaced("harbour")] == ["two decades"]
    assert tuple(sample.refusals()) == STORY.refusals


def test_one_file_serves_many_threads(sample: StoryFile) -> None:
    names = [event.id for event in STORY.events] * 8
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(sample.event, names)) == list(STORY.events) * 8


def test_questions_about_five_thousand_events_are_answered_fast(tmp_path: Path) -> None:
    write_story(generated_story(5000), tmp_path / "s.duckdb")
    with StoryFile.open(tmp_path / "s.duckdb") as file:
        window = Window(day_number(2000), day_number(2010))
        file.count()
        started = time.perf_counter()
        file.events(Filters(text="mayor"), window, limit=300, order="importance")
        file.density(240)
        file.count(window=window)
        assert time.perf_counter() - started < 0.25  # measured 0.01 s


def test_tallies_count_equal_spans_in_whole_days(sample: StoryFile) -> None:
    found = sample.tallies()
    assert sum(events for _, _, events in found) == 13
    assert found == sorted(found)
    august = float(day_number(2021, 8, 14))
    assert (august, august + 1, 2) in found  # the day, and the minute within it
    assert (float(day_number(2017)), float(day_number(2017)) + 1, 1) in found  # "since 2017" stands on its first day


def test_tallies_part_a_day_where_that_is_asked_for(sample: StoryFile) -> None:
    found = sample.tallies(parts=24)
    august = float(day_number(2021, 8, 14))
    assert sum(events for _, _, events in found) == 13
    assert (august, august + 1, 1) in found
    assert (august + 6 / 24, august + 7 / 24, 1) in found  # the minute stands in its hour


def test_tallies_of_many_events_are_few() -> None:
    story = generated_story(1000, seed=4)
    spans = {(event.interval.first_day, event.interval.after_day) for event in story.events}
    assert len(spans) < 1000


def test_tallies_keep_to_the_filters(sample: StoryFile) -> None:
    found = sample.tallies(Filters(grains=("year",)))
    assert sum(events for _, _, events in found) == sample.count(Filters(grains=("year",)))


@pytest.mark.parametrize("filters", [NO_FILTERS, Filters(supports=("several",))])
def test_neighbours_in_time(sample: StoryFile, filters: Filters) -> None:
    ids = [row.id for row in sample.events(filters)]
    for place, identifier in enumerate(ids):
        found = sample.beside(identifier, filters)
        assert found is not None
        assert found.place == place + 1
        assert found.earlier == (ids[place - 1] if place else None)
        assert found.later == (ids[place + 1] if place + 1 < len(ids) else None)


def test_an_event_that_does_not_pass_has_no_neighbours(sample: StoryFile) -> None:
    assert sample.beside(BY_TITLE["The insurer refuses to pay"].id, Filters(supports=("several",))) is None


def test_events_go_on_from_an_offset(sample: StoryFile) -> None:
    assert [row.title for row in sample.events(limit=3, offset=2)] == list(EVENTS)[2:5]


def test_articles_by_name_and_in_parts(sample: StoryFile) -> None:
    everything = sample.articles()
    assert sample.articles(["signal", "harbour"]) == [row for row in everything if row.id in ("signal", "harbour")]
    assert sample.articles(limit=2, offset=1) == everything[1:3]


def test_disagreeing_events_come_whole_and_best_first(sample: StoryFile) -> None:
    assert sample.disagreeing() == [BY_TITLE[MEETING]]

"""The time zone of a story: instants become its days, clock times without a zone stand in it."""

import pytest

from tests.story.makers import article
from timeline.dates import read_published, resolve
from timeline.errors import UsageError
from timeline.model import Article, PublishDate
from timeline.story import build
from timeline.story.edits import Log, apply_edits
from timeline.story.edits.kinds import Entry, SetZone, Undo
from timeline.story.zones import checked_zone, clock_times_in, in_zone, zone_names


def published(written: str) -> Article:
    return Article("a", "It opened yesterday.", published=PublishDate(read_published(written), "stated", "Said so."))


@pytest.mark.parametrize(
    ("written", "zone", "told"),
    [
        ("2021-10-20T23:30:00+00:00", "Europe/Oslo", "2021-10-21T01:30:00+02:00"),
        ("2021-10-21T02:00:00+08:00", "America/New_York", "2021-10-20T14:00:00-04:00"),
        ("2021-12-20T23:30:00+00:00", "Europe/Oslo", "2021-12-21T00:30:00+01:00"),
        ("2021-10-20T01:30:00+02:00", "Europe/Oslo", "2021-10-20T01:30:00+02:00"),
        ("2021-10-20", "Europe/Oslo", "2021-10-20"),
        ("2021-10-20T23:30:00+00:00", "", "2021-10-20T23:30:00+00:00"),
    ],
)
def test_the_instant_of_publishing_becomes_a_day_of_the_zone(written: str, zone: str, told: str) -> None:
    before = published(written)
    after = in_zone(before, zone)
    assert after.published.moment is not None
    assert after.published.moment.iso() == told
    assert ("time zone" in after.published.why) == (told != written)
    assert after.zone == (zone or None)


@pytest.mark.parametrize("zone", ["Nowhere/Atall", "../etc/passwd", "/etc/passwd", "\0", "Europe", "localtime"])
def test_what_is_no_zone_is_refused(zone: str) -> None:
    with pytest.raises(UsageError, match="no time zone"):
        checked_zone(zone)


def test_a_clock_time_without_a_zone_stands_in_the_storys() -> None:
    text = "They met at 3 p.m. on Wednesday and at 5 p.m. EST. It ended on Thursday."
    plain = resolve(text, "2021-10-20")
    zoned = clock_times_in(plain, "Europe/Oslo")
    assert [m.text for m in zoned] == [m.text for m in plain]
    first, second, third = zoned
    assert first.edtf == "2021-10-20T15:00:00+02:00/2021-10-20T16:00:00+02:00"
    assert first.why.endswith("No time zone is written; the story’s time zone, Europe/Oslo (UTC+2), is taken.")
    assert (second, third) == plain[1:]


def test_a_year_without_rules_has_a_zone_all_the_same() -> None:
    (mention,) = clock_times_in(resolve("They met at 3 p.m. on 4 May 1215.", None), "Europe/Oslo")
    assert mention.interval is not None
    assert mention.interval.start is not None


def test_a_zone_moves_days_and_can_be_taken_back() -> None:
    told = article("a", "The bridge opened at 3 p.m. on Monday. It closed yesterday.", "2021-10-20")
    late = Article(
        "b", "A storm came yesterday.",
        published=PublishDate(read_published("2021-10-20T23:30:00+00:00"), "metadata", "Said so."),
    )  # fmt: skip
    story = build([told, late], "The bridge")
    zoned = apply_edits(story, Log((Entry("z", SetZone("Europe/Oslo")),)))
    storm = next(event for event in zoned.story.events if "torm" in event.title)
    assert storm.interval.first_day == zoned.story.articles[1].published.moment.day - 1
    assert zoned.story.articles[1].published.moment.iso() == "2021-10-21T01:30:00+02:00"
    assert any("Europe/Oslo" in m.why for m in zoned.story.mentions["a"])
    log = Log((Entry("z", SetZone("Europe/Oslo")), Entry("u", Undo("z"))))
    assert apply_edits(story, log).story == story
    unknown = apply_edits(story, Log((Entry("z", SetZone("Nowhere/Atall")),)))
    assert "is no time zone" in unknown.unapplied[0].why
    assert unknown.story.events == story.events


def test_zones_are_named_by_places() -> None:
    assert {"Europe/Oslo", "America/New_York", "Asia/Kabul"} <= set(zone_names())

"""Dates in the order of the reader."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.stories import generated_story
from timeline import shown, wording
from timeline.civil import day_number
from timeline.model import Interval, Moment
from timeline.story.edits.targets import event_target

DAY = day_number(2021, 10, 20)
TURNED = [
    ("20 October 2021", "October 20, 2021"),
    ("Wednesday 20 October 2021", "Wednesday, October 20, 2021"),
    ("20 Oct", "Oct 20"),
    ("11–17 Oct", "Oct 11–17"),
    ("11 to 17 October 2021", "October 11 to 17, 2021"),
    ("30 September to 2 October 2021", "September 30 to October 2, 2021"),
    ("30 Dec 2020 – 2 Jan 2021", "Dec 30, 2020 – Jan 2, 2021"),
    ("since 14 August 2021", "since August 14, 2021"),
    ("20 October 2021, 22:28 (UTC+8)", "October 20, 2021, 22:28 (UTC+8)"),
    ("15 March 44 BC", "March 15, 44 BC"),
    ("24 August AD 79", "August 24, AD 79"),
    ("Aug–Oct 2021", "Aug–Oct 2021"),
    ("the 1980s", "the 1980s"),
    ("2021", "2021"),
]


@pytest.fixture
def american() -> Iterator[None]:
    shown.speak_to("en-US")
    yield
    shown.speak_to(None)


@pytest.mark.usefixtures("american")
@pytest.mark.parametrize(("words", "turned"), TURNED)
def test_an_american_reads_the_month_first(words: str, turned: str) -> None:
    assert shown.ordered(words) == turned
    assert shown.ordered(turned) == turned


@pytest.mark.usefixtures("american")
def test_what_is_quoted_stays_as_it_was_written() -> None:
    words = "“20 October 2021” counts from the publish date, 21 October 2021 (“Posted 21 October 2021”)."
    assert shown.reason(words) == (
        "“20 October 2021” counts from the publish date, October 21, 2021 (“Posted 21 October 2021”)."
    )


@pytest.mark.usefixtures("american")
def test_every_kind_of_date_is_turned_and_what_is_kept_is_not() -> None:
    interval = Interval.days(DAY, DAY + 3)
    assert shown.say_day(DAY, with_weekday=True) == "Wednesday, October 20, 2021"
    assert shown.say_span(DAY, DAY + 2) == "October 20 to 22, 2021"
    assert shown.say_interval(interval, "day", short=True, with_year=False) == "Oct 20–22"
    assert shown.say_moment(Moment(DAY, 90, 0)) == "October 20, 2021, 01:30 (UTC)"
    assert wording.say_day(DAY) == "20 October 2021"


@pytest.mark.usefixtures("american")
def test_an_edit_keeps_the_day_first_whoever_makes_it() -> None:
    event = generated_story(1).events[0]
    at = replace(event, interval=Interval.days(DAY, DAY + 1), grain="day")
    assert event_target(at).date == "20 October 2021"


@pytest.mark.parametrize("locale", ["en-GB", "de-DE", "en", "", None])
def test_everyone_else_reads_the_day_first(locale: str | None) -> None:
    shown.speak_to(locale)
    assert shown.say_day(DAY) == "20 October 2021"
    assert shown.reason("It was 20 October 2021.") == "It was 20 October 2021."


KEPT = {"citing.py"}  # what it words goes into a reference list


def test_what_is_shown_is_worded_for_the_reader() -> None:
    root = Path(shown.__file__).parent
    worded = re.compile(r"from timeline\.wording import [^\n]*\bsay_(?:day|moment|span|interval)\b")
    files = [*(root / "pages").glob("*.py"), *(root / "charts").glob("*.py")]
    wrong = {path.name for path in files if worded.search(path.read_text(encoding="utf-8"))}
    assert wrong == KEPT, "import these from timeline.shown, so that they stand in the reader's order"


@pytest.mark.parametrize(
    ("fields", "words"),
    [({}, "October 2021"), ({"short": True}, "Oct 2021"), ({"short": True, "with_year": False}, "Oct")],
)
def test_a_month_in_words(fields: dict, words: str) -> None:
    assert shown.say_month(2021, 10, **fields) == words

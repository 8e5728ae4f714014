"""What could not be placed, asked for by kind, reason and words."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from timeline.civil import day_number
from timeline.dates import resolve
from timeline.model import UNKNOWN_DATE, Article, Moment, PublishDate, Story, Unplaced
from timeline.store import ExcerptFile, StoryFile, write_story
from timeline.store.unplaced import (
    REASONS,
    Missed,
    count_waiting,
    is_waiting,
    kind_of,
    unplaced_at,
    unplaced_kinds,
    unplaced_positions,
    unplaced_reasons,
    waiting,
)
from timeline.story import build

OCTOBER = PublishDate(Moment(day_number(2021, 10, 20)), "stated", "The field says so.")
Opened = Callable[[Story], StoryFile]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Opens stories as files."""
    files = []

    def one(story: Story) -> StoryFile:
        path = tmp_path / f"s{len(files)}.duckdb"
        write_story(story, path)
        files.append(StoryFile.open(path))
        return files[-1]

    yield one
    for file in files:
        file.close()


# reason -> texts of articles published on 20 October 2021, or without a date, in each of which one expression has it
TEXTS = {
    "undated": ("The bridge was closed last week.", "The bridge was built in 2009. It was closed on Thursday."),
    "stamp": ("VARNHOLM, October 19 - The ferry sank yesterday.",),
    "named": (
        "Ahead of Wednesday's talks, envoys met on Monday in Varnholm.",
        "OCTOBER 2021\n\nA ferry sank on Oct. 3.",
    ),
    "uncounted": ("The dam broke three days after the strike.", "The dam was closed on the day after the vote."),
    "inexact": (
        "The ferry sank three days after the strike of March 2015.",
        "The bridge opened on 3 May 2020, two days after the pier burned on 1 May 2020.",
        "The ferry sank about three days after the strike on 3 March 2015.",
        "The ferry sank on 3 March 2015, days after the strike.",
        "After 20 years of war since 2001, troops left.",
    ),
    "length": ("The strike lasted two weeks.", "The ferry will be out of service for some time."),
    "set": ("The ferry sails every Friday.",),
    "vague": ("The town must decide soon.",),
    "calendar": ("The ferry line will open on June 31, 2022.",),
}
CASES = [(reason, text) for reason, texts in TEXTS.items() for text in texts]


@pytest.mark.parametrize(("reason", "text"), CASES)
def test_each_reason_that_a_story_gives_is_known_by_its_words(opened: Opened, reason: str, text: str) -> None:
    article = Article("a", text, "News", published=UNKNOWN_DATE if reason == "undated" else OCTOBER)
    story = build([article])
    assert list(unplaced_reasons(opened(story))) == [reason], [found.why for found in story.unplaced]


def test_every_reason_has_a_text() -> None:
    assert list(TEXTS) == list(REASONS)


def test_what_a_reason_quotes_does_not_count_and_another_reason_is_told_apart(opened: Opened) -> None:
    (mention,) = resolve("The town must decide soon.")
    whys = ["“soon waits for a publish date” names no place on the calendar.", "Nobody knows."]
    story = Story("", (Article("a", "The town must decide soon."),), {"a": (mention,)}, (), ())
    file = opened(replace(story, unplaced=tuple(Unplaced("a", mention, why) for why in whys)))
    assert unplaced_reasons(file) == {"vague": 1, "other": 1}
    assert unplaced_positions(file, Missed(reasons=("other",))) == [1]


PIER = Article(
    "pier",
    "Nobody came. The pier was repaired recently by the Ångström company. It cost 3.5 million.\n"
    "The ferry sails every Friday.",
    "Works at the pier",
    "Harbour Post",
    published=OCTOBER,
)
FAIR = Article(
    "fair", "The fair lasted two weeks. Visitors will be back soon.", "“Fair’s fair”", "Gazette", published=OCTOBER
)


@pytest.fixture
def file(opened: Opened) -> StoryFile:
    return opened(build([PIER, FAIR]))


def _said(file: StoryFile, asked: Missed) -> list[str]:
    return [found.mention.text for found in unplaced_at(file, unplaced_positions(file, asked))]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Missed(), ["two weeks", "every Friday", "recently", "soon"]),
        (Missed(kinds=("set", "length")), ["two weeks", "every Friday"]),
        (Missed(reasons=("vague",)), ["recently", "soon"]),
        (Missed(kinds=("set",), reasons=("vague",)), []),
        (Missed("PIER recently"), ["recently"]),
        (Missed("angstrom"), ["recently"]),
        (Missed("harbour post"), ["every Friday", "recently"]),
        (Missed("post", kinds=("set",)), ["every Friday"]),
        (Missed("fair's"), ["two weeks", "soon"]),
        (Missed("weeks"), ["two weeks"]),
        (Missed("nobody"), []),
        (Missed("3.5"), []),
        (Missed("pier soon"), []),
        (Missed("100%_'\""), []),
    ],
)
def test_what_is_asked_for(file: StoryFile, asked: Missed, said: list[str]) -> None:
    assert _said(file, asked) == said


def test_words_that_excerpts_leave_out_are_not_found_in_them(file: StoryFile) -> None:
    with ExcerptFile.open(file.path) as excerpts:
        for word in {*PIER.text.split(), *FAIR.text.split()}:
            found = unplaced_at(excerpts, unplaced_positions(excerpts, Missed(word)))
            shown = [excerpts.article(each.article) for each in found]
            texts = [f"{each[0].text} {each[0].title} {each[0].publisher}".lower() for each in shown if each]
            assert len(texts) == len(found)
            assert all(word.lower() in text for text in texts)


def test_kinds_are_those_of_the_mentions(file: StoryFile) -> None:
    assert unplaced_kinds(file) == {"length": 1, "set": 1, "vague": 2}
    found = unplaced_at(file, unplaced_positions(file, Missed()))
    assert [kind_of(each.mention) for each in found] == ["length", "set", "vague", "vague"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The repair took two decades.", "length"),
        ("The ferry sails every Friday.", "set"),
        ("The town must decide soon.", "vague"),
        ("It was closed last week.", "date"),
    ],
)
def test_the_kind_of_an_expression(opened: Opened, text: str, kind: str) -> None:
    (mention,) = resolve(text)
    assert kind_of(mention) == kind
    article = Article("a", text)
    file = opened(Story("", (article,), {"a": (mention,)}, (), (Unplaced("a", mention, "why"),)))
    assert unplaced_kinds(file) == {kind: 1}


def test_positions_that_are_not_there_are_left_out(file: StoryFile) -> None:
    places = unplaced_positions(file, Missed())
    assert unplaced_at(file, [places[2], 99, places[0]]) == unplaced_at(file, [places[2], places[0]])
    assert unplaced_at(file, []) == []


def test_dates_that_wait_for_a_publish_date_are_known_by_article(opened: Opened) -> None:
    undated = [Article(name, "It rained last week. The war lasted ten years.") for name in "ab"]
    file = opened(build([*undated, Article("c", "It rained some day.", published=OCTOBER)]))
    assert [(found.article, found.mention.text) for found in waiting(file)] == [("a", "last week"), ("b", "last week")]
    assert [found.article for found in waiting(file, ["b", "c"])] == ["b"]
    assert waiting(file, []) == []
    assert count_waiting(file) == 2
    assert [each.mention.text for each in unplaced_at(file, [0, 1, 2, 3, 4]) if is_waiting(each)] == ["last week"] * 2

"""The pages run without a browser: titles, filters, messages and the address."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.hostile import hostile_story
from tests.stories import generated_story, sample_story
from timeline.model import Article, Story
from timeline.pages import dates, disagreements, filters, held, text, timeline
from timeline.store import write_story
from timeline.story import build
from timeline.workspace import STORY_VARIABLE

APP = Path(__file__).parents[2] / "app.py"
LIMIT = 30  # seconds; the first run imports everything

Run = Callable[..., AppTest]
RunPage = Callable[[str, Story], AppTest]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the app on a story with the given fields in its address."""

    def started(story: Story | None, **fields: str) -> AppTest:
        path = tmp_path / "story.duckdb"
        if story is not None:
            write_story(story, path)
        monkeypatch.setenv(STORY_VARIABLE, str(path))
        app = AppTest.from_file(str(APP), default_timeout=LIMIT)
        for name, value in fields.items():
            app.query_params[name] = value
        return app.run()

    return started


@pytest.fixture
def run_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunPage:
    """Runs one page of ``timeline.pages`` on a story."""

    def started(page: str, story: Story) -> AppTest:
        path = tmp_path / "story.duckdb"
        write_story(story, path)
        monkeypatch.setenv(STORY_VARIABLE, str(path))
        script = (
            f"import streamlit as st\nfrom timeline.pages import {page}, site\n"
            f'st.navigation([st.Page({page}.show, url_path="here", default=True), site.articles_page()]).run()'
        )
        return AppTest.from_string(script, default_timeout=LIMIT).run()

    return started


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def test_the_timeline_page_runs(run: Run) -> None:
    app = run(sample_story())
    assert not app.exception
    assert "The Varnholm bridge" in html(app)
    assert "13 of 13" in html(app)


def test_an_event_in_the_address_opens_its_evidence(run: Run) -> None:
    event = next(found for found in sample_story().events if found.disagreements)
    app = run(sample_story(), event=event.id)
    assert event.title in html(app)
    assert "1 says 19 Oct" in html(app)


def test_the_id_of_a_joined_event_still_opens_it(run: Run) -> None:
    event = next(found for found in sample_story().events if found.aliases)
    app = run(sample_story(), event=event.aliases[0])
    assert not app.warning
    assert f'<h2 class="tl-ev-title" style="padding:0">{event.title}' in html(app)


def test_an_unknown_event_is_said_plainly(run: Run) -> None:
    app = run(sample_story(), event="nobody")
    assert [warning.value for warning in app.warning] == [text.UNKNOWN_EVENT]


@pytest.mark.parametrize(
    "fields",
    [
        {"from": "2021-10-09", "to": "2021-10-25"},
        {"from": "yesterday", "to": "<script>"},
        {"skip": "-5", "scale": "Evenly spaced"},
        {"scale": "Sideways"},
        {"certainty": "Perhaps", "publisher": "Nobody"},
        {"event": "'; DROP TABLE events; --"},
    ],
)
def test_any_address_gives_a_page(run: Run, fields: dict[str, str]) -> None:
    app = run(sample_story(), **fields)
    assert not app.exception
    assert "The Varnholm bridge" in html(app)


def test_a_search_counts_and_can_be_cleared(run: Run) -> None:
    app = run(sample_story())
    app.text_input(key=held.key_of(filters.SEARCH)).set_value("zebra").run()
    assert "No event matches “zebra”" in html(app)
    labels = [button.label for button in app.button]
    assert "Clear all filters" not in labels  # there is but one
    app.button[labels.index("Without the search: 13 events")].click().run()
    assert "13 of 13" in html(app)


def test_several_filters_can_be_cleared_at_once(run: Run) -> None:
    app = run(sample_story(), q="zebra", grain="Decade or longer")
    next(button for button in app.button if button.label == "Clear all filters").click().run()
    assert "13 of 13" in html(app)


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"publisher": "Signal & Son"}, 4),
        ({"publisher": "Publisher not stated"}, 2),
        ({"publisher": "Several publishers"}, 2),
        ({"grain": "Decade or longer"}, 1),
        ({"kind": "Planned"}, 0),
        ({"sources": "Articles disagree", "certainty": "Worked out"}, 1),
        ({"from": "2021-10-09", "to": "2021-10-25"}, 6),
        ({"publisher": "Signal & Son (3)", "kind": "Odd", "colour": "Taste", "lanes": "Left", "reported": "maybe"}, 13),
    ],
)
def test_filters_are_plain_fields_of_the_address(run: Run, asked: dict[str, str], count: int) -> None:
    app = run(sample_story(), **asked)
    assert not app.exception
    assert f"<b>{count} of 13</b>" in html(app)


def test_a_typed_date_becomes_the_window(run: Run) -> None:
    app = run(sample_story())
    app.text_input(key=held.key_of(dates.FIRST)).set_value("9 October 2021").run()
    assert app.query_params["from"] == "2021-10-09"
    assert app.query_params["to"] == "2021-10-21"  # an empty side reaches to the end of the story, not into its air
    app.text_input(key=held.key_of(dates.LAST)).set_value("someday").run()
    assert "someday" in app.error[0].value
    app.text_input(key=held.key_of(dates.LAST)).set_value("October 2021").run()
    assert not app.error
    assert app.query_params["to"] == "2021-11-01"
    next(button for button in app.button if button.label == "All dates").click().run()
    assert "from" not in app.query_params


@pytest.mark.parametrize(
    ("asked", "marked"),
    [({}, []), ({"from": "2021-10-09", "to": "2021-10-25", "kind": "Planned"}, ["dates", "more"])],
)
def test_the_buttons_of_filters_in_use_are_marked(run: Run, asked: dict[str, str], marked: list[str]) -> None:
    assert re.findall(r"st-key-open-(\w+) button", html(run(sample_story(), **asked))) == marked


@pytest.mark.parametrize("value", ["Publisher", "Kind", "Certainty", "Corroboration"])
def test_every_colour_gives_a_page(run: Run, value: str) -> None:
    app = run(sample_story(), colour=value, lanes="Publisher", reported="true")
    assert not app.exception
    assert "13 of 13" in html(app)


def test_a_file_that_is_no_story_is_said_plainly(run: Run, tmp_path: Path) -> None:
    (tmp_path / "story.duckdb").write_text("not a database")
    app = run(None)
    assert not app.exception
    assert text.CANNOT_OPEN in html(app)


def test_a_file_that_is_not_there_is_said_plainly(run: Run) -> None:
    app = run(None)
    assert not app.exception
    assert text.CANNOT_OPEN in html(app)


@pytest.mark.parametrize(
    ("body", "said"), [("Bridges need care.", text.NO_DATES), ("Bridges rust for many years.", text.NO_EVENTS)]
)
def test_a_story_without_events_says_whether_any_time_was_named(run: Run, body: str, said: str) -> None:
    app = run(build([Article("a", body)], "Quiet"))
    assert not app.exception
    assert said in html(app)


def test_a_hostile_story_is_escaped(run: Run) -> None:
    app = run(hostile_story())
    assert not app.exception
    body = html(app)
    assert "<script" not in body
    assert "<img" not in body
    assert not [found for found in app.markdown if "attack.invalid" in found.value]


def test_the_disagreements_page_shows_both_sides(run_page: RunPage) -> None:
    app = run_page("disagreements", sample_story())
    assert not app.exception
    body = html(app)
    for words in ("1 date on which articles disagree", "One day apart", "says 19 Oct", "old customs house"):
        assert words in body


def test_where_not_every_disagreement_is_listed_the_page_says_how_many_are(
    run_page: RunPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disagreements, "MOST_EVENTS", 2)
    story = generated_story(300, seed=2)
    total = sum(len(event.undecided) for event in story.events)
    said = html(run_page("disagreements", story))
    assert f"{total} dates on which articles disagree" in said
    assert ". Listed are 2, those of the best supported events." in said


def test_disagreements_can_be_chosen_by_type(run_page: RunPage) -> None:
    app = run_page("disagreements", generated_story(300, seed=2))
    before = html(app).count("tl-chip-dis")
    app.pills[0].select(app.pills[0].options[0]).run()
    assert not app.exception
    assert 0 < html(app).count("tl-chip-dis") <= before


def test_what_is_not_placed_is_listed_with_its_reason(run_page: RunPage) -> None:
    app = run_page("unplaced", sample_story())
    assert not app.exception
    body = html(app)
    assert "3 time expressions not on the timeline: 1 length of time, 2 vague words. Each says why." in body
    assert "<mark>two decades</mark>" in body
    assert "names no date" in body


@pytest.mark.parametrize(("page", "title"), [("disagreements", text.NO_DISPUTES), ("unplaced", text.NONE_MISSED)])
def test_a_page_with_nothing_to_list_says_so(run_page: RunPage, page: str, title: str) -> None:
    app = run_page(page, Story("Quiet", (Article("a", "Nothing was dated."),), {"a": ()}, (), ()))
    assert not app.exception
    assert title in html(app)
    assert "0 time expressions" not in html(app)


@pytest.mark.parametrize("page", ["disagreements", "unplaced"])
def test_a_hostile_story_is_escaped_on_every_page(run_page: RunPage, page: str) -> None:
    app = run_page(page, hostile_story())
    assert not app.exception
    assert "<script" not in html(app)
    assert "<img" not in html(app)


def test_what_repeats_in_the_disagreements_is_said_once(run_page: RunPage) -> None:
    says = "Coastal Gazette is one day late in three events."
    app = run_page("disagreements", replace(sample_story(), patterns=(says,)))
    assert html(app).count(says) == 1


@pytest.mark.parametrize(("before", "said", "again"), [(False, True, True), (True, True, False), (True, False, True)])
def test_what_the_browser_has_said_of_its_width_before_starts_no_new_page(
    monkeypatch: pytest.MonkeyPatch, before: bool, said: bool, again: bool
) -> None:
    state: dict[str, object] = {timeline.NARROW: before}
    monkeypatch.setattr("timeline.pages.timeline.st.session_state", state)
    monkeypatch.setattr("timeline.pages.timeline.value_of", lambda key, name: said)
    timeline.on_narrow()
    assert state[timeline.NARROW] == said
    assert (timeline.CHANGED in state) == again

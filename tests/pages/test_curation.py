"""Correcting a story in the dashboard: what is offered, what is kept, and that a read-only app offers nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.test_app import APP, LIMIT, html
from tests.stories import sample_story
from timeline import editing
from timeline.library import STORIES_VARIABLE, copy_of
from timeline.model import Article, Moment, PublishDate, Story
from timeline.pages import by_hand, curation, shelf, stories, text, text_stories
from timeline.pages.changed import changes_html
from timeline.pages.stories import OpenStory
from timeline.records import moment_from_iso
from timeline.store import StoryFile, write_story
from timeline.story import build
from timeline.story.edits import Changes
from timeline.story.edits.kinds import ArticleTarget, CorrectPublished
from timeline.workspace import EDITING_VARIABLE, STORY_VARIABLE, open_story

BODY = "The old ferry sank on Oct. 12. Divers found the wreck yesterday. The harbour was closed on Oct. 3."
Opened = Callable[[Story], OpenStory]
PUBLISHED = PublishDate(Moment(moment_from_iso("2021-10-20").day), "stated", "The field says so.")


def story() -> Story:
    return build([Article("ferry", BODY, "The ferry", "Harbour Post", published=PUBLISHED)], "The ferry")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "story.duckdb"
    write_story(story(), found)
    monkeypatch.setenv(STORY_VARIABLE, str(found))
    monkeypatch.setenv(EDITING_VARIABLE, "on")
    return found


def opened(**fields: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=LIMIT)
    for name, value in fields.items():
        app.query_params[name] = value
    return app.run()


def event_id(path: Path, words: str) -> str:
    with StoryFile.open(path) as file:
        return next(row.id for row in file.events() if words in row.title)


def titles(path: Path) -> list[str]:
    with StoryFile.open(path) as file:
        return [row.title for row in file.events()]


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def chosen(path: Path, kind: str) -> AppTest:
    app = opened(event=event_id(path, "ferry"))
    next(pills for pills in app.pills if text.TITLE in pills.options).set_value(kind).run()
    assert not app.exception
    return app


def test_a_new_title_is_kept_at_once(path: Path) -> None:
    app = chosen(path, text.TITLE)
    next(field for field in app.text_input if field.label == text.NEW_TITLE).set_value("Ferry lost off Varnholm")
    app = press(app, text.SAVE)
    assert not app.exception
    assert "Ferry lost off Varnholm" in titles(path)
    assert "Ferry lost off Varnholm" in html(app)
    (pills,) = [pills for pills in app.pills if text.TITLE in pills.options]
    assert pills.value is None  # the next edit is chosen anew


def test_a_date_that_is_none_is_refused_in_words(path: Path) -> None:
    before = path.read_bytes()
    app = chosen(path, text.DATE)
    next(field for field in app.text_input if field.label == text.NEW_DATE).set_value("one fine day")
    app = press(app, text.SAVE)
    assert "not a whole date" in app.error[0].value
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("kind", "given", "said"),
    [
        (text.TITLE, "", text.NO_TITLE),
        (text.TITLE, None, text.SAME_TITLE),
        (text.DATE, None, text.NO_DATE_GIVEN),
        (text.NOTE, None, text.NO_NOTE),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(path: Path, kind: str, given: str | None, said: str) -> None:
    app = chosen(path, kind)
    if given is not None:
        next(field for field in app.text_input if field.label == text.NEW_TITLE).set_value(given)
    app = press(app, text.SAVE)
    assert [error.value for error in app.error] == [said]
    assert editing.listed(path) == []


def test_a_date_is_corrected(path: Path) -> None:
    app = chosen(path, text.DATE)
    next(field for field in app.text_input if field.label == text.NEW_DATE).set_value("11 October 2021")
    app = press(app, text.SAVE)
    with StoryFile.open(path) as file:
        event = file.event(event_id(path, "ferry"))
    assert event is not None
    assert event.interval.first_day == moment_from_iso("2021-10-11").day


def test_a_hidden_event_comes_back_by_undo(path: Path) -> None:
    app = chosen(path, text.HIDE)
    press(app, text.HIDE)
    assert not any("ferry" in title for title in titles(path))
    edits = editing.listed(path)
    assert len(edits) == 1
    editing.undo(path, None, editing.Stamp())
    assert any("ferry" in title for title in titles(path))


def joined(path: Path) -> AppTest:
    """The event of the ferry joined with that of the harbour, which is found by its words."""
    app = chosen(path, text.JOIN)
    assert next(button for button in app.button if button.label == text.JOIN).disabled  # none is chosen for the reader
    next(field for field in app.text_input if field.label == text.FIND_EVENT).set_value("harbour").run()
    return press(app, text.JOIN)


def test_events_are_joined(path: Path) -> None:
    count = len(titles(path))
    app = joined(path)
    assert not app.exception
    assert len(titles(path)) == count - 1


def test_an_event_that_is_called_so_is_offered_before_one_that_tells_of_it(open_as_page: Opened) -> None:
    rows = open_as_page(sample_story()).file.events()
    titles = [row.title for row in curation.called_so_first(rows, "lorries")[0]]
    assert (titles[0], len(titles)) == ("Lorries over 40 tonnes are banned", len(rows))
    assert curation.called_so_first(rows, "Lorries are")[1] == 1
    assert curation.called_so_first(rows, "") == (rows, 0)


def test_ticked_sentences_become_an_event_of_their_own(path: Path) -> None:
    count = len(titles(path))
    joined(path)
    app = chosen(path, text.SPLIT)
    app = press(app, text.SPLIT)
    assert (app.error[0].value, len(titles(path))) == (text.NONE_TICKED, count - 1)
    assert len(app.checkbox) == 2
    for box in app.checkbox:
        box.check()
    app = press(app, text.SPLIT)
    assert (app.error[0].value, len(titles(path))) == (text.ALL_TICKED, count - 1)
    next(box for box in app.checkbox if "The old ferry sank on" not in box.label).uncheck()
    app = press(app, text.SPLIT)
    assert not app.exception
    assert len(titles(path)) == count


def test_a_read_only_app_offers_no_edit(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(EDITING_VARIABLE, "off")
    app = opened(event=event_id(path, "ferry"))
    assert not [found for found in app.expander if found.label == text.CORRECT_EVENT]
    monkeypatch.delenv(EDITING_VARIABLE)
    app = opened(event=event_id(path, "ferry"))
    assert not [found for found in app.expander if found.label == text.CORRECT_EVENT]


def test_a_corrected_publish_date_is_looked_at_first(path: Path) -> None:
    changes = editing.preview(path, CorrectPublished(ArticleTarget("ferry"), "19 October 2021"))
    shown = changes_html(changes)
    assert "“yesterday”: 19 October 2021 becomes 18 October 2021" in shown
    assert "“The ferry”: 20 October 2021 becomes 19 October 2021" in shown
    assert [title for title in titles(path) if "wreck" in title]


def test_a_correction_without_effect_says_so() -> None:
    assert text.NOTHING_CHANGES in changes_html(Changes())


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where an app that shows the sample keeps what a reader makes."""
    monkeypatch.delenv(STORY_VARIABLE, raising=False)
    monkeypatch.delenv(STORIES_VARIABLE, raising=False)
    monkeypatch.setenv(EDITING_VARIABLE, "on")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "timeline"


def test_an_edit_of_the_sample_goes_into_a_copy_that_is_shown_from_then_on(data: Path) -> None:
    sample = stories.first_path()
    before = titles(sample)
    event = event_id(sample, before[0])
    app = opened(event=event)
    next(pills for pills in app.pills if text.TITLE in pills.options).set_value(text.TITLE).run()
    next(field for field in app.text_input if field.label == text.NEW_TITLE).set_value("Soviet years")
    app = press(app, text.SAVE)
    assert not app.exception
    (copy,) = data.glob("*.duckdb")
    assert ["".join(app.query_params[field]) for field in ("story", "event")] == [copy.stem, event]
    assert "Soviet years" in html(app)
    assert (titles(sample), len(editing.listed(sample))) == (before, 0)


def test_an_edit_of_the_sample_that_cannot_be_made_leaves_no_copy(data: Path) -> None:
    sample = stories.first_path()
    app = opened(event=event_id(sample, titles(sample)[0]))
    next(pills for pills in app.pills if text.TITLE in pills.options).set_value(text.DATE).run()
    next(field for field in app.text_input if field.label == text.NEW_DATE).set_value("one fine day")
    app = press(app, text.SAVE)
    assert "not a whole date" in app.error[0].value
    assert (list(data.iterdir()), "story" in app.query_params) == ([], False)


def test_the_edits_of_a_copy_of_the_sample_lead_back_to_it(data: Path) -> None:
    with open_story(stories.first_path()) as file:
        copy = copy_of(file, data).stem
    script = (
        "import streamlit as st\nfrom timeline.pages import edits, shell, site\n"
        'shell.run(st.navigation([st.Page(edits.show, url_path="here", default=True)]))'
    )
    app = AppTest.from_string(script, default_timeout=LIMIT)
    app.query_params["story"] = copy
    app.run()
    assert text_stories.THIS_IS_A_COPY in html(app)
    app = press(app, text_stories.OPEN_SAMPLE)
    assert "story" not in app.query_params
    shelved = [(name, shelf.story_html(name, found)) for name, found in stories.offered()]
    assert [text_stories.COPY_OF_SAMPLE in row for _name, row in shelved] == [False, True]


@pytest.mark.parametrize(
    ("name", "is_copy"),
    [
        ("sample-f78c9607a42f88fa", True),
        ("own.sample-f78c9607a42f88fa-2", True),
        ("sample-story", False),
        ("", False),
    ],
)
def test_copies_of_the_sample_are_known_by_their_name(name: str, is_copy: bool) -> None:
    assert stories.is_copy_of_sample(name) is is_copy


def test_of_very_many_articles_the_one_that_says_it_is_found_by_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_hand, "MOST_ARTICLES", 1)
    dam = Article("dam", "The dam broke on 3 May 2021.", "A dam breaks", "Valley Post", published=PUBLISHED)
    write_story(build([*story().articles, dam], "Two"), path)
    script = (
        "import streamlit as st\nfrom timeline.pages import edits, shell, site\n"
        'shell.run(st.navigation([st.Page(edits.show, url_path="here", default=True)]))'
    )
    app = AppTest.from_string(script, default_timeout=LIMIT).run()
    assert app.selectbox(key="by hand article").options == ["The ferry"]
    app.selectbox(key="by hand article").select("The ferry")
    app.text_input(key="by hand find").set_value("valley").run()
    assert not app.exception
    assert app.selectbox(key="by hand article").options == ["A dam breaks"]

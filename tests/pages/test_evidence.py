"""The evidence of an event: escaped, marked, counted and linked."""

import re
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from tests.browser.hostile import ATTACKS, hostile_story
from tests.pages.test_app import APP, LIMIT, html
from tests.stories import sample_story
from timeline.civil import day_number
from timeline.model import UNKNOWN_DATE, Event, Interval, Moment, Note, PublishDate
from timeline.pages import evidence
from timeline.pages.disputes import disputes
from timeline.store import ArticleRow, write_story
from timeline.workspace import STORY_VARIABLE

SENTENCE = "The talks opened on Wednesday in the old customs house by the harbour, the mayor of Varnholm said."


def disputed() -> Event:
    return next(event for event in sample_story().events if event.disagreements)


@pytest.mark.parametrize(
    ("url", "sentence", "link"),
    [
        ("https://example.org/a", "Short text.", "https://example.org/a#:~:text=Short%20text."),
        ("https://example.org/a#part", "Well-known", "https://example.org/a#:~:text=Well%2Dknown"),
        (None, "x", None),
        ("", "x", None),
        ("javascript:alert(1)", "x", None),
        ("data:text/html,x", "x", None),
        ("//example.org", "x", None),
        ("https://", "x", None),
        ("https://[broken", "x", None),
    ],
)
def test_links_open_the_source_at_the_sentence(url: str | None, sentence: str, link: str | None) -> None:
    assert evidence.source_link(url, sentence) == link


def test_a_long_sentence_is_found_by_its_ends() -> None:
    found = evidence.source_link("https://example.org/", SENTENCE)
    assert found == (
        "https://example.org/#:~:text=The%20talks%20opened%20on%20Wednesday%20in,"
        "harbour%2C%20the%20mayor%20of%20Varnholm%20said."
    )


def test_the_expression_is_marked() -> None:
    claim = disputed().claims[0]
    assert "<mark>Wednesday</mark>" in evidence.marked_sentence(claim)
    assert "<mark>" not in evidence.marked_sentence(replace(claim, mention=None))
    assert '<span class="tl-searched">Varnholm</span> on <mark>' in evidence.marked_sentence(claim, "varnholm")


def test_a_mention_that_does_not_fit_its_sentence_marks_nothing() -> None:
    claim = disputed().claims[0]
    moved = replace(claim, mention=replace(claim.mention, start=claim.mention.start + 1, end=claim.mention.end + 1))
    assert "<mark>" not in evidence.marked_sentence(moved)


@pytest.mark.parametrize("event", hostile_story().events, ids=range(len(ATTACKS)))
def test_nothing_of_a_text_becomes_markup(event: Event) -> None:
    html = evidence.header_html(event, evidence.standing(event))
    html += "".join(evidence.card_html(claim, event, None) for claim in event.claims)
    for danger in ("<script", "<img", "<svg", "<iframe", "<style", "<a ", "<b>bold"):
        assert danger not in html
    assert len(html) < 30_000


def test_a_very_long_sentence_is_cut_around_its_date() -> None:
    text = "a" * 5000 + "Friday" + "b" * 5000
    shown, start, end = evidence.cut(text, 5000, 5006)
    assert shown[start:end] == "Friday"
    assert len(shown) <= evidence.LONGEST_SENTENCE + 2
    assert shown[0] == shown[-1] == "…"
    assert evidence.cut("short", 1, 2) == ("short", 1, 2)


def test_who_agrees_and_who_does_not() -> None:
    event = disputed()
    stand = evidence.standing(event)
    assert (stand.agreeing, [article for article, _ in stand.away]) == (("harbour", "signal"), ["gazette"])
    badges = evidence.badges_html(event, stand)
    assert "2 of 3 articles agree" in badges
    assert "1 says 19 Oct" in badges


def test_of_one_article_nobody_counts_who_agrees() -> None:
    event = disputed()
    alone = replace(event, claims=tuple(claim for claim in event.claims if claim.article == "gazette"))
    badges = evidence.badges_html(alone, evidence.standing(alone))
    assert ">1 article<" in badges
    assert "agree" not in badges


def test_what_another_article_says_has_its_year_where_the_years_differ() -> None:
    event = disputed()
    claims = tuple(
        replace(claim, interval=Interval.days(at, at + 1)) if claim.article == "gazette" else claim
        for claim in event.claims
        for at in [day_number(2020, 10, 19)]
    )
    moved = replace(event, claims=claims)
    assert "1 says 19 Oct 2020" in evidence.badges_html(moved, evidence.standing(moved))
    away = next(claim for claim in claims if claim.article == "gazette")
    assert "says 19 Oct 2020" in evidence.card_html(away, moved, None)


def test_the_date_a_reason_comes_to_is_strong() -> None:
    event = disputed()
    away = next(claim for claim in event.claims if claim.article == "gazette")
    told = replace(away, why="“yesterday” counts from 20 October 2021: Tuesday 19 October 2021.")
    assert "20 October 2021: Tuesday <b>19 October 2021</b>." in evidence.card_html(told, event, None)
    agreed = replace(event, agreed_why="Two articles give 20 October 2021. One gives 19 October 2021.")
    assert "give <b>20 October 2021</b>. One gives 19" in evidence.header_html(agreed, evidence.standing(agreed))


def test_each_side_of_a_dispute_says_its_date() -> None:
    event = disputed()
    agreed = next(claim for claim in event.claims if claim.interval == event.interval and claim.kind != "lead")
    assert 'tl-chip" style="white-space:nowrap">says 20 Oct<' in evidence.card_html(agreed, event, None, dated=True)
    assert "says 20 Oct" not in evidence.card_html(agreed, event, None)


def test_the_day_strip_has_a_dot_for_each_article() -> None:
    event = disputed()
    days = evidence.days_html(event, evidence.standing(event))
    assert days.count('class="tl-dot"') == 2
    assert days.count("tl-other") == 1
    assert "tl-agreed" in days


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ((2021, 10, 16), ["15 Oct", "16 Oct", "17 Oct", "18 Oct", "19 Oct", "20 Oct", "21 Oct"]),
        ((2021, 10, 12), ["", "12 Oct", "", "14", "15", "16", "17", "18", "19", "20", "21"]),
    ],
)
def test_names_of_days_do_not_run_into_each_other(first: tuple[int, int, int], names: list[str]) -> None:
    event = disputed()
    start = day_number(*first)
    stand = replace(evidence.standing(event), away=(("a1", Interval.days(start, start + 1)),))
    days = evidence.days_html(event, stand)
    assert re.findall(r"tl-day-name\">([^<]*)<", days)[: len(names)] == names


@pytest.mark.parametrize("away", [Interval.days(1, 2), None])
def test_no_day_strip_without_near_dissent(away: Interval | None) -> None:
    event = disputed()
    stand = evidence.Standing(("harbour",), (("gazette", away),) if away else ())
    assert evidence.days_html(event, stand) == ""


def test_notes_and_changes_are_shown_as_text() -> None:
    notes = Note("<b>Ask</b> again.", "Ana", "2026-11-27T10:00:00Z"), Note("x" * 5000)
    event = replace(disputed(), notes=notes, changes=("Title changed by hand: it was “<i>A</i>”.",))
    html = evidence.header_html(event, evidence.standing(event))
    assert "Note (Ana, 27 November 2026): &lt;b&gt;Ask&lt;/b&gt; again." in html
    assert "Title changed by hand: it was “&lt;i&gt;A&lt;/i&gt;”." in html
    assert "Note: xxx" in html
    assert "x" * 2000 not in html


def test_cards_begin_with_the_best_support_then_the_dissent() -> None:
    event = disputed()
    order = [claim.article for claim in evidence.ordered(event)]
    assert order[:2] == ["harbour", "gazette"]
    assert len(order) == len(event.claims)


def test_the_sentence_that_names_the_event_comes_first_and_what_looks_back_last() -> None:
    event = disputed()
    best = event.claims[0]
    looking_back = replace(best, id="back", title="Before the vote engineers met", background=True)
    at_the_time = replace(best, id="then", title="Engineers gathered")
    told = replace(event, title=best.title, claims=(looking_back, at_the_time, best, *event.claims[1:]))
    order = [claim.id for claim in evidence.ordered(told)]
    assert order[0] == best.id
    assert order.index("then") < order.index("back")
    (clash,) = event.disagreements
    found = disputes([replace(told, disagreements=(replace(clash, claims=(0, *(n + 2 for n in clash.claims[1:]))),))])
    assert [(one.agreed.id, [claim.id for claim in one.others]) for one in found] == [
        (best.id, [event.claims[n].id for n in clash.claims[1:]])
    ]


def test_a_publisher_that_is_not_stated_is_not_guessed() -> None:
    event = disputed()
    assert "Publisher not stated" in evidence.card_html(event.claims[0], event, None)
    assert evidence.published_line(UNKNOWN_DATE).startswith("Publish date not known.")


def test_a_publish_date_says_that_another_day_is_possible_and_what_speaks_against_it() -> None:
    moment = Moment(day_number(2021, 10, 20))
    assumed = PublishDate(moment, "inferred", "It shares a quotation.", "assumed", "The text says otherwise.")
    assert evidence.published_line(assumed) == (
        "Published 20 October 2021 (assumed, another day is possible). It shares a quotation. "
        "In doubt: The text says otherwise."
    )
    worked_out = PublishDate(moment, "inferred", "The address holds it.")
    assert evidence.published_line(worked_out) == "Published 20 October 2021 (worked out). The address holds it."


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({}, ""),
        ({"stance": "denied", "speech": "quotation", "speaker": "Ann Hill"}, "Denied. Quotation: Ann Hill."),
        ({"speech": "reported"}, "Reported speech."),
        (
            {"stance": "planned", "background": True},
            "Planned. Told as background: it came before the news of the article.",
        ),
        ({"speaker": "<b>", "speech": "reported"}, "Reported speech: <b>."),
    ],
)
def test_how_a_sentence_is_put_is_said_in_a_line(changes: dict, line: str) -> None:
    event = disputed()
    plain = {"stance": "asserted", "speech": "own words", "speaker": None, "background": False}
    claim = replace(event.claims[0], **plain | changes)
    assert evidence.put_line(claim) == line
    assert "<b>." not in evidence.card_html(claim, event, None)


def test_a_carried_sentence_comes_last_and_counts_for_no_date() -> None:
    event = disputed()
    first = replace(event.claims[0], kind="carried", article="elsewhere", id="x")
    told = replace(event, claims=(first, *event.claims))
    assert evidence.ordered(told)[-1] == first
    assert "elsewhere" not in evidence.standing(told).agreeing
    assert "No date is written." in evidence.card_html(first, told, None)


def test_an_article_without_a_title_is_named_by_its_id() -> None:
    event = disputed()
    row = ArticleRow("talks-7", "", "Harbour Post", None, None, UNKNOWN_DATE, None, 0, 0, 0)
    assert "<b>Harbour Post</b> talks-7</span>" in evidence.card_html(event.claims[0], event, row)


def test_a_correction_is_told_once() -> None:
    why = "Corrected by hand: 18 October 2021."
    renamed = "Title changed by hand: it was “A”."
    event = replace(disputed(), agreed_why=f"{why} By the articles alone it is 20 October 2021.")
    event = replace(event, changes=(renamed, f"{why} Before: 20 October 2021."))
    assert evidence.untold(event) == [renamed]
    assert evidence.header_html(event, evidence.standing(event)).count("Corrected by hand") == 1


def test_the_many_sentences_of_an_event_are_shown_as_they_are_asked_for(tmp_path, monkeypatch) -> None:
    found = disputed()
    claims = tuple(replace(found.claims[0], id=f"c{n}") for n in range(evidence.MOST_CARDS + evidence.PAGE + 3))
    event = replace(found, id="c0", aliases=(), claims=claims, disagreements=())
    path = tmp_path / "many.duckdb"
    write_story(replace(sample_story(), events=(event,)), path)
    monkeypatch.setenv(STORY_VARIABLE, str(path))
    app = AppTest.from_file(str(APP), default_timeout=LIMIT)
    app.query_params["event"] = "c0"
    app.run()

    def cards() -> int:
        return html(app).count('class="tl-quote"')

    def button() -> Button:
        return next(each for each in app.button if each.key == "more-cards")

    assert (cards(), button().label) == (evidence.MOST_CARDS, "Show 24 of 27 more sentences")
    button().click().run()
    assert (cards(), button().label) == (evidence.MOST_CARDS + evidence.PAGE, "Show 3 more sentences")
    button().click().run()
    assert cards() == len(claims)
    assert not any(each.key == "more-cards" for each in app.button)

"""Articles taken out and replaced: the way there and the way back."""

from dataclasses import replace

import pytest

from tests.story.edits.news import ARTICLES, built, log
from timeline.story.edits import Log, apply_edits, preview, replay
from timeline.story.edits.exchanged import as_built
from timeline.story.edits.kinds import ArticleTarget, CorrectPublished, Entry, RemoveArticle, ReplaceArticle, Undo

SIGNAL, FERRIES = ArticleTarget("signal", "What is known about the bridge"), ArticleTarget("ferries")
NEW = "A new ferry started on Oct. 12, 2021, the harbour said."


def ids(story):
    return [article.id for article in story.articles]


def test_a_removed_article_takes_what_rests_on_it_alone():
    story = apply_edits(built(), log(RemoveArticle(SIGNAL))).story
    assert ids(story) == [a.id for a in ARTICLES if a.id != "signal"]
    assert not any(claim.article == "signal" for event in story.events for claim in event.claims)
    assert "signal" not in story.mentions
    assert any("met in Varnholm" in claim.sentence for event in story.events for claim in event.claims)


def test_a_rebuild_leaves_a_removed_article_out():
    story = replay(ARTICLES, log(RemoveArticle(SIGNAL))).story
    assert "signal" not in ids(story)


@pytest.mark.parametrize("forget", [False, True])
def test_only_what_is_not_to_be_forgotten_is_kept(forget):
    edits = log(RemoveArticle(SIGNAL, forget), ReplaceArticle(FERRIES, NEW, forget=forget))
    story = apply_edits(built(), edits).story
    assert [(place, a.id) for place, a in story.unedited.removed] == ([] if forget else [(2, "signal"), (3, "ferries")])
    articles, known = as_built(story)
    texts = {article.id: article.text for article in articles}
    assert ("signal" in texts, texts["ferries"] == NEW) == (not forget, forget)
    assert ("ferries" in known) == forget


def test_a_replaced_text_is_read_anew_with_the_fields_it_brings():
    edit = ReplaceArticle(FERRIES, NEW, "Ferry started", "2021-10-23", "Quay Times", "https://example.org/f")
    story = apply_edits(built(), log(edit)).story
    article = next(a for a in story.articles if a.id == "ferries")
    assert (article.text, article.title, article.publisher) == (NEW, "Ferry started", "Quay Times")
    assert article.published.moment is not None
    assert article.published.moment.iso() == "2021-10-23"
    assert "by hand" in article.published.why
    assert [m.text for m in story.mentions["ferries"]] == ["Oct. 12, 2021"]


def test_a_correction_goes_onto_the_replaced_text():
    steps = (ReplaceArticle(FERRIES, "A new ferry started yesterday."), CorrectPublished(FERRIES, "2 May 2021"))
    story = apply_edits(built(), log(*steps)).story
    assert [m.value for m in story.mentions["ferries"]] == ["2021-05-01"]


def test_what_is_gone_cannot_be_replaced_and_need_not_be_removed():
    gone = log(RemoveArticle(SIGNAL), RemoveArticle(SIGNAL), ReplaceArticle(SIGNAL, NEW))
    (gap,) = apply_edits(built(), gone).unapplied
    assert gap.why == "The article “What is known about the bridge” (signal) is not in the story any more."


def test_a_date_that_is_none_is_told():
    (gap,) = apply_edits(built(), log(ReplaceArticle(FERRIES, NEW, published="soon"))).unapplied
    assert "soon" in gap.why
    assert [a.text for a in built().articles if a.id == "ferries"] == [ARTICLES[3].text]


def test_undo_puts_an_article_back_in_its_place():
    steps = log(RemoveArticle(SIGNAL), ReplaceArticle(FERRIES, NEW))
    for number, entry in enumerate(steps.entries):
        steps = steps.with_entry(Entry(f"u{number}", Undo(entry.id)))
    assert replace(apply_edits(built(), steps).story, edits=()) == built()
    once = apply_edits(built(), Log(log(RemoveArticle(SIGNAL), ReplaceArticle(FERRIES, NEW)).entries)).story
    articles, _ = as_built(once)
    assert [a.id for a in articles] == ids(built())
    assert [a.text for a in articles] == [a.text for a in built().articles]


def test_a_preview_names_the_article_and_the_events_that_go():
    found = preview(built(), RemoveArticle(FERRIES))
    assert [article.id for article in found.gone] == ["ferries"]
    assert any("ferry" in event.title.lower() for event in found.vanished)
    assert found.mentions == ()

"""Which events rest on given articles."""

from pathlib import Path

from tests.stories import sample_story
from timeline.store import StoryFile, touched_by, write_story


def test_events_rest_on_articles_alone_or_with_others(tmp_path: Path) -> None:
    story = sample_story()
    write_story(story, tmp_path / "s.duckdb")
    with StoryFile.open(tmp_path / "s.duckdb") as file:
        for article in story.articles:
            sources = {event.id: {claim.article for claim in event.claims} for event in story.events}
            found = touched_by(file, [article.id])
            assert {row.id for row in found.new} == {name for name, own in sources.items() if own == {article.id}}
            assert {row.id for row in found.changed} == {
                name for name, own in sources.items() if article.id in own and len(own) > 1
            }
        everything = touched_by(file, [article.id for article in story.articles])
        assert [row.id for row in everything.new] == [row.id for row in file.events()]
        assert touched_by(file, []).new == ()

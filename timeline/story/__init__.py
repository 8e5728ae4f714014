"""Articles to claims to events: pure functions from texts to a story."""

from timeline.story.assembly import ReadAll, Reading, build, read_article

__all__ = ["ReadAll", "Reading", "build", "read_article"]

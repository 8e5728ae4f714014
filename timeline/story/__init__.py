"""Articles to claims to events: pure functions from texts to a story."""

from timeline.story.assembly import build

__all__ = ["build"]

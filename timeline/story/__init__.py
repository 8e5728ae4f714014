"""Articles to claims to events: pure functions from texts to a story."""

from timeline.story.assembly import ReadAll, Reading, build, read_article
from timeline.story.late_titles import Order, Titled, plain_titles_of, titles_of

__all__ = ["Order", "ReadAll", "Reading", "Titled", "build", "plain_titles_of", "read_article", "titles_of"]

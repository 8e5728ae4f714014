"""Story files: one DuckDB file per story, written whole and then only read."""

from timeline.store.connect import holds_story
from timeline.store.files import write_whole
from timeline.store.read import StoryFile
from timeline.store.rows import ArticleRow, Beside, Bin, ClaimLink, EventRow, Filters, Order, Summary, Window
from timeline.store.write import write_story

__all__ = [
    "ArticleRow",
    "Beside",
    "Bin",
    "ClaimLink",
    "EventRow",
    "Filters",
    "Order",
    "StoryFile",
    "Summary",
    "Window",
    "holds_story",
    "write_story",
    "write_whole",
]

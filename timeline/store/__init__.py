"""Story files: one DuckDB file per story, written whole and then only read."""

from timeline.store.connect import holds_story
from timeline.store.edit_log import entry_of, log_path, log_text, read_log, saved_log, write_log
from timeline.store.extend import extend_story, surroundings, wording_in
from timeline.store.files import write_whole
from timeline.store.lock import locked
from timeline.store.patch import patch_story
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
    "entry_of",
    "extend_story",
    "holds_story",
    "locked",
    "log_path",
    "log_text",
    "patch_story",
    "read_log",
    "saved_log",
    "surroundings",
    "wording_in",
    "write_log",
    "write_story",
    "write_whole",
]

"""Story files: one DuckDB file per story, written whole and then only read."""

from timeline.store.classes import By, Classes, best_of_classes, class_counts, class_density, class_of
from timeline.store.connect import has_views, holds_story
from timeline.store.edit_log import (
    entry_of,
    is_edited,
    log_of,
    log_path,
    log_text,
    log_written,
    read_log,
    saved_log,
    write_log,
)
from timeline.store.excerpts import ExcerptFile
from timeline.store.extend import Extension, surroundings, wording_in
from timeline.store.files import check_place, duckdb_path, reason, which_file, write_whole
from timeline.store.lock import locked
from timeline.store.patch import patch_story
from timeline.store.read import StoryFile
from timeline.store.rows import ArticleRow, Beside, Bin, ClaimLink, EventRow, Filters, Order, Summary, Support, Window
from timeline.store.search import fold as folded_word
from timeline.store.search import words as search_words
from timeline.store.told import publish_days, sentences
from timeline.store.touched import Touched, touched_by
from timeline.store.write import write_story

__all__ = [
    "ArticleRow",
    "Beside",
    "Bin",
    "By",
    "ClaimLink",
    "Classes",
    "EventRow",
    "ExcerptFile",
    "Extension",
    "Filters",
    "Order",
    "StoryFile",
    "Summary",
    "Support",
    "Touched",
    "Window",
    "best_of_classes",
    "check_place",
    "class_counts",
    "class_density",
    "class_of",
    "duckdb_path",
    "entry_of",
    "folded_word",
    "has_views",
    "holds_story",
    "is_edited",
    "locked",
    "log_of",
    "log_path",
    "log_text",
    "log_written",
    "patch_story",
    "publish_days",
    "read_log",
    "reason",
    "saved_log",
    "search_words",
    "sentences",
    "surroundings",
    "touched_by",
    "which_file",
    "wording_in",
    "write_log",
    "write_story",
    "write_whole",
]

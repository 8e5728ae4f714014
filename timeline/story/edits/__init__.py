"""Edits of a story: what users correct, kept in one log that is replayed over whatever is built."""

from timeline.story.edits.changes import Changes, changes, preview
from timeline.story.edits.kinds import Edit, Entry, Log, Unapplied
from timeline.story.edits.replay import Edited, apply_edits, replay

__all__ = ["Changes", "Edit", "Edited", "Entry", "Log", "Unapplied", "apply_edits", "changes", "preview", "replay"]

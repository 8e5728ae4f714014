"""Calendars beside the Gregorian one: what day of ours a day of theirs is, as day numbers of ``timeline.civil``."""

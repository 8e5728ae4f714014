"""The line above the strip: what the chart shows."""

from timeline.charts.data import View
from timeline.charts.window import Span
from timeline.pages import text, text_chart
from timeline.pages.naming import as_named, window_name

CROWD = 60  # events: beyond it the note says how many are named


def named_window(view: View) -> Span:
    """The window by which a view is named."""
    return as_named(view.window, (view.home, view.fit, view.bounds))


def note(view: View, skip: int) -> list[str]:
    """What the chart shows, its strong part first; all after the second is shown where there is room for it.

    ``skip`` is how many events stand before those of a view that is evenly spaced.
    """
    if view.mode == "even":
        last = min(skip + len(view.marks), view.total)
        part = text_chart.steps(last - len(view.marks) + 1, last, view.total)
        shown = part if len(view.marks) < view.total else ""
        return [shown or text.NOTE_STEP, text.NOTE_ORDER] if view.narrow else [shown + text.NOTE_STEP, text.NOTE_ORDER]
    name = window_name(named_window(view))
    if not view.begins:  # what began before the window stands in the rail, or in the window where it lasts through it
        hint = [] if view.narrow else [text.NOTE_NONE_HINT]
        return [name, text_chart.none_begins(view.lasting), *hint]
    if view.total > CROWD:
        crowd = (text.NOTE_CROWD, text.NOTE_CROWD_REST, text.NOTE_CROWD_HINT)
        return [text.NOTE_NAMED, *([text.NOTE_CROWD_SHORT] if view.narrow else crowd)]
    if view.narrow:  # a phone has no rail, which would show what lasts
        return [name, text_chart.more_earlier(view.lasting)]
    return [name, text.NOTE_WINDOW, text.NOTE_WINDOW_HINT]

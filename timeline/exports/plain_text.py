"""A story as plain text, for a terminal or a note."""

import textwrap
from collections.abc import Iterator

from timeline.inert import plain
from timeline.model import Event, Story
from timeline.story.rank import articles_dating
from timeline.wording import say_interval

_WIDTH = 100  # characters of a line
_DATE_WIDTH = 30  # "30 September to 2 October 2021" is the longest common date
_COUNT_WIDTH = 12  # "100 articles"
_GAP = "  "


def to_text(story: Story) -> str:
    """The story as lines of at most 100 characters: date, title and number of articles, in order of time."""
    lines = [*(_wrap(story.title, "") or [""]), _counts(story)]
    if story.events:
        lines += ["", *(line for event in sorted(story.events, key=_place) for line in _event(event))]
    if story.unplaced:
        lines += ["", "Not placed:", *_unplaced(story)]
    if story.refusals:
        lines += ["", "Not taken:"]
        lines += [line for refusal in story.refusals for line in _wrap(f"{refusal.name}: {refusal.why}", "  ")]
    lost = [edit for edit in story.edits if edit.why_not]
    if lost:
        lines += ["", "Edits that no longer apply:"]
        lines += [line for edit in lost for line in _wrap(f"{edit.says}: {edit.why_not}", _GAP)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``counted(2, "article")`` is ``"2 articles"``."""
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def _counts(story: Story) -> str:
    return ", ".join(
        [
            counted(len(story.articles), "article"),
            counted(len(story.events), "event"),
            counted(sum(len(event.undecided) for event in story.events), "disagreement"),
            f"{counted(len(story.unplaced), 'mention')} not placed",
            *([f"{len(story.hidden):,} hidden"] if story.hidden else []),
        ]
    )


def _place(event: Event) -> tuple[int, int]:
    start, end = event.interval.start, event.interval.end
    at = start or end
    return (at.local if at else 0, end.local if end else 0)


def _event(event: Event) -> Iterator[str]:
    room = _WIDTH - _DATE_WIDTH - _COUNT_WIDTH - 2 * len(_GAP)
    dates = textwrap.wrap(say_interval(event.interval, event.grain), _DATE_WIDTH)
    titles = textwrap.wrap(plain(event.title), room) or [""]
    count = counted(articles_dating(event), "article")
    for number in range(max(len(dates), len(titles))):
        date = dates[number] if number < len(dates) else ""
        title = titles[number] if number < len(titles) else ""
        yield f"{date:<{_DATE_WIDTH}}{_GAP}{title:<{room}}{_GAP}{count if number == 0 else '':>{_COUNT_WIDTH}}"
    for disagreement in event.undecided:
        yield from _wrap(f"Disagreement: {disagreement.why}", " " * (_DATE_WIDTH + len(_GAP)))
    for note in event.notes:
        yield from _wrap(f"Note: {note.text}", " " * (_DATE_WIDTH + len(_GAP)))


def _unplaced(story: Story) -> Iterator[str]:
    for found in story.unplaced:
        yield from _wrap(f"{found.article}: {found.why}", _GAP)


def _wrap(text: str, indent: str) -> list[str]:
    return textwrap.wrap(plain(text), _WIDTH, initial_indent=indent, subsequent_indent=indent + _GAP)

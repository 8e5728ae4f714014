"""From an event of the store to the mark that stands for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol

from timeline.civil import civil
from timeline.model import Certainty, Grain, Interval, Side
from timeline.shown import say_interval

Shape = Literal["point", "band", "since", "until"]

POINT_PX = (8.5, 11.0, 14.0)  # diameter for 1, 2 to 3, 4 and more articles
BAND_PX = (9.0, 11.0, 13.0)  # height, likewise
TWO_ARTICLES, FOUR_ARTICLES = 2, 4
HALF_A_DAY = 0.5
ONE_DAY = 1.0 + 1e-6  # days; a point stands for anything that fits into one day
LONGEST_TITLE = 160  # characters; a longer one is cut, so that no text can flood the page
DECIMALS = 4  # of a day number: some nine seconds
YEARLESS_DAYS = 400.0  # a window up to this long names its year on the axis, so labels leave it out


class EventRow(Protocol):
    """What a chart needs to know of an event; the rows of a story file have it all."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def start(self) -> float | None: ...
    @property
    def end(self) -> float | None: ...
    @property
    def open(self) -> Side | None: ...
    @property
    def grain(self) -> Grain: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def importance(self) -> float: ...
    @property
    def articles(self) -> int: ...
    @property
    def disagreements(self) -> int: ...
    @property
    def interval(self) -> Interval: ...


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn for one event: ``at`` is where it stands, ``start`` and ``end`` what it covers, in days.

    ``size`` is 0, 1 or 2 by the number of independent articles; ``elsewhere`` holds the other dates that
    disagreeing articles give. ``hue`` is the colour of its class, ``lane`` the lane it stands in, ``reported`` the
    days on which its articles appeared.
    """

    id: str
    title: str
    when: str
    words: str
    shape: Shape
    at: float
    start: float
    end: float
    size: int
    articles: int
    importance: float
    assumed: bool
    disagreements: int
    elsewhere: tuple[float, ...] = ()
    hue: str | None = None
    lane: int = 0
    reported: tuple[float, ...] = ()

    @property
    def pixels(self) -> float:
        """Diameter of a point or height of a band."""
        return (POINT_PX if self.shape == "point" else BAND_PX)[self.size]

    def record(self) -> dict[str, Any]:
        """The mark as plain values for the browser, which works out the middle."""
        extra = {"hue": self.hue, "lane": self.lane, "reported": list(self.reported)}
        return {
            **{name: value for name, value in extra.items() if value},
            "id": self.id,
            "title": self.title,
            "when": self.when,
            "shape": self.shape,
            "start": round(self.start, DECIMALS),
            "end": round(self.end, DECIMALS),
            "px": self.pixels,
            "strong": self.size > 0,
            "articles": self.articles,
            "importance": round(self.importance, 3),
            "assumed": self.assumed,
            "disagreements": self.disagreements,
            "elsewhere": list(self.elsewhere),
        }


def size_of(articles: int) -> int:
    """The size step for a number of articles: 0 for one, 1 for two or three, 2 for four and more."""
    return 2 if articles >= FOUR_ARTICLES else 1 if articles >= TWO_ARTICLES else 0


def shape_of(row: EventRow) -> Shape:
    """A point for anything within one day, a band for longer spans, an arrow for an open side."""
    if row.open is not None:
        return "since" if row.open == "end" else "until"
    start, end = span_of(row)
    return "point" if end - start <= ONE_DAY else "band"


def span_of(row: EventRow) -> tuple[float, float]:
    """The closed span an event stands on: an open one stands on the day of its known side.

    Raises ValueError for a row without either side.
    """
    if row.start is None and row.end is None:
        raise ValueError(f"event {row.id!r} has no date")
    if row.start is None:
        end = float(row.end or 0.0)
        return end - 1.0, end
    return row.start, row.start + 1.0 if row.end is None else row.end


def shorten(text: str, most: int = LONGEST_TITLE) -> str:
    """``text`` on one line and at most ``most`` characters, cut at a word with an ellipsis."""
    line = " ".join(text[: most * 4].split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0] + "…"


def mark(row: EventRow, *, with_year: bool = False, elsewhere: Sequence[float] = ()) -> Mark:
    """The mark of one event; ``with_year`` writes the year in its short date, as does a span of several years."""
    start, end = span_of(row)
    with_year = with_year or civil(int(start // 1))[0] != civil(int(-(-end // 1)) - 1)[0]
    return Mark(
        id=row.id,
        title=shorten(row.title) or "Untitled",
        when=say_interval(row.interval, row.grain, short=True, with_year=with_year),
        words=say_interval(row.interval, row.grain),
        shape=shape_of(row),
        at=(start + end) / 2,
        start=start,
        end=end,
        size=size_of(row.articles),
        articles=row.articles,
        importance=row.importance,
        assumed=row.certainty == "assumed",
        disagreements=row.disagreements,
        elsewhere=tuple(elsewhere),
    )


def without_day(row: EventRow, when: str) -> str:
    """A short date where its day is told beside it: ``05:12`` for ``1 Mar, 05:12``, any other as it is."""
    start = row.interval.start
    has_hours = row.open is None and start is not None and start.offset is not None and row.grain != "day"
    return when.rpartition(", ")[2] if has_hours else when


def of_one_day(made: Sequence[Mark], rows: Sequence[EventRow], window: tuple[float, float]) -> list[Mark]:
    """The marks of rows, without their day where the window is that of one, which the axis names then."""
    day = (window[0] + window[1]) // 2
    if window[0] < day - HALF_A_DAY or window[1] > day + 1 + HALF_A_DAY:
        return list(made)
    return [
        replace(mark, when=without_day(row, mark.when)) if int(mark.start // 1) == day else mark
        for mark, row in zip(made, rows, strict=True)
    ]


def marks(rows: Iterable[EventRow], *, window_days: float = 0.0) -> list[Mark]:
    """The marks of several events; dates carry their year where the window is too long for the axis to say it."""
    return [mark(row, with_year=window_days > YEARLESS_DAYS) for row in rows]

"""The order of day and month in a file's dates, from those that allow one order only."""

import pytest

from timeline.errors import SourceError
from timeline.model import Refusal
from timeline.sources import day_order
from timeline.sources.day_order import with_day_order
from timeline.sources.fields import Draft, article


def drafts(*dates: str) -> list[Draft | Refusal]:
    """A draft of an article for each date."""
    return [Draft(f"row {n}", str(n), {"text": "It rained.", "date": date}, "metadata") for n, date in enumerate(dates)]


def read(*dates: str) -> list[tuple[str, str | None]]:
    """The days that a file with these dates gives, each with its certainty."""
    found = [article(draft) for draft in with_day_order(iter(drafts(*dates)))]  # type: ignore[arg-type]
    return [(a.published.moment.iso(), a.published.certainty) for a in found]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (("03/04/2021", "25/04/2021"), [("2021-04-03", "computed"), ("2021-04-25", "stated")]),
        (("25/04/2021", "03/04/2021"), [("2021-04-25", "stated"), ("2021-04-03", "computed")]),
        (("03/04/2021", "04/25/2021"), [("2021-03-04", "computed"), ("2021-04-25", "stated")]),
        (("03/04/2021", "2021-04-25"), [("2021-03-04", "assumed"), ("2021-04-25", "stated")]),
        (
            ("25/04/2021", "04/25/2021", "03/04/2021"),
            [("2021-04-25", "stated"), ("2021-04-25", "stated"), ("2021-03-04", "assumed")],
        ),
        (("04/04/2021", "May 5, 2021"), [("2021-04-04", "stated"), ("2021-05-05", "stated")]),
    ],
)
def test_a_date_that_allows_one_order_tells_it_of_the_others(dates: tuple[str, ...], days: list[object]) -> None:
    assert read(*dates) == days


def test_the_reason_names_the_order() -> None:
    first = article(next(with_day_order(iter(drafts("03/04/2021", "25/04/2021")))))  # type: ignore[arg-type]
    assert first.published.why == (
        "The field “date” says 03/04/2021, read as 3 April 2021: other dates of the file have the day first."
    )


def test_what_is_looked_ahead_at_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(day_order, "LOOK_AHEAD", 2)
    taken: list[int] = []

    def counted() -> object:
        for n, draft in enumerate(drafts(*["03/04/2021"] * 4, "25/04/2021")):
            taken.append(n)
            yield draft

    given = with_day_order(counted())  # type: ignore[arg-type]
    assert isinstance(next(given), Draft)
    assert taken == [0, 1]
    assert len(list(given)) == 4


def test_what_was_held_back_comes_before_the_error() -> None:
    def broken() -> object:
        yield from drafts("03/04/2021")
        raise SourceError("is damaged")

    given = with_day_order(broken())  # type: ignore[arg-type]
    assert isinstance(next(given), Draft)
    with pytest.raises(SourceError, match="is damaged"):
        next(given)

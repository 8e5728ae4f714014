"""What hangs on an assumed publish date is no surer than that date."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.civil import civil, day_number
from timeline.model import Basis, Interval, Mention, Moment, PublishDate
from timeline.wording import say_moment

_MONTHS = 12
Read = Callable[[Moment], Sequence[Mention]]


def as_sure_as(published: PublishDate, mentions: Sequence[Mention], read: Read) -> tuple[Mention, ...]:
    """The mentions in the same order; those that another publish date would move are assumed, and say why.

    One that was inferred may be a day off; one in figures, 03/04/2021, may have day and month the other way round.
    ``read`` gives the mentions of the text for another publish date. A "yesterday" of an article that was dated by its
    siblings is "assumed"; "6 March" in it stays "computed", as the year is the same a day before or after.
    """
    moment = published.moment
    if published.certainty != "assumed" or moment is None:
        return tuple(mentions)
    beside = [_places(read(replace(moment, day=day))) for day in _other_days(moment, published.basis)]
    reason = f"The publish date it counts from, {say_moment(moment)}, is itself assumed."
    return tuple(
        replace(mention, certainty="assumed", why=f"{mention.why} {reason}")
        if mention.certainty == "computed" and any(mention.interval != places.get(_span(mention)) for places in beside)
        else mention
        for mention in mentions
    )


def _other_days(moment: Moment, basis: Basis) -> tuple[int, ...]:
    """The days that an assumed publish date may be instead."""
    year, month, day = civil(moment.day)
    if basis == "inferred" or day > _MONTHS:
        return moment.day - 1, moment.day + 1
    return (day_number(year, day, month),)


def _places(mentions: Sequence[Mention]) -> dict[tuple[int, int], Interval | None]:
    return {_span(mention): mention.interval for mention in mentions}


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end

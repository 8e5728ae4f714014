"""What hangs on an assumed publish date is no surer than that date."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.model import Interval, Mention, Moment, PublishDate
from timeline.wording import say_moment

Read = Callable[[Moment], Sequence[Mention]]


def as_sure_as(published: PublishDate, mentions: Sequence[Mention], read: Read) -> tuple[Mention, ...]:
    """The mentions in the same order; those that a publish date a day off would move are assumed, and say why.

    ``read`` gives the mentions of the text for another publish date. A "yesterday" of an article that was dated by its
    siblings is "assumed"; "6 March" in it stays "computed", as the year is the same a day before or after.
    """
    moment = published.moment
    if published.certainty != "assumed" or moment is None:
        return tuple(mentions)
    beside = [_places(read(replace(moment, day=moment.day + days))) for days in (-1, 1)]
    reason = f"The publish date it counts from, {say_moment(moment)}, is itself assumed."
    return tuple(
        replace(mention, certainty="assumed", why=f"{mention.why} {reason}")
        if mention.certainty == "computed" and any(mention.interval != places.get(_span(mention)) for places in beside)
        else mention
        for mention in mentions
    )


def _places(mentions: Sequence[Mention]) -> dict[tuple[int, int], Interval | None]:
    return {_span(mention): mention.interval for mention in mentions}


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end

"""What is counted from an assumed publish date is no surer than that date."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Mention, PublishDate
from timeline.wording import say_moment


def as_sure_as(published: PublishDate, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions in the same order; those that count from an assumed publish date are assumed, and say why.

    A "yesterday" of an article that was dated by its siblings is "assumed"; "6 March 2020" in it stays "stated", and so
    does what counts from that. A mention that counts from a relative one borrows its doubt.
    """
    moment = published.moment
    if published.certainty != "assumed" or moment is None:
        return tuple(mentions)
    reason = f"The publish date it counts from, {say_moment(moment)}, is itself assumed."
    doubtful: set[int] = set()  # where the mentions that count from the publish date begin
    changed = {}
    for mention in sorted(mentions, key=lambda mention: mention.start):
        anchor = mention.anchor
        if anchor is None or (anchor.kind != "publish date" and anchor.start not in doubtful):
            continue
        doubtful.add(mention.start)
        if mention.certainty == "computed":
            changed[mention] = replace(mention, certainty="assumed", why=f"{mention.why} {reason}")
    return tuple(changed.get(mention, mention) for mention in mentions)

"""Short ways to write articles, mentions and claims in the tests of the story layer."""

from dataclasses import replace

from timeline.civil import day_number
from timeline.model import Article, Claim, Interval, Mention, Moment, PublishDate


def day(text: str) -> int:
    """The day number of ``2021-10-20``."""
    return day_number(*map(int, text.split("-")))


def span(first: str, after: str | None = None) -> Interval:
    """One day, or the days from the first up to but not including ``after``."""
    return Interval.days(day(first), day(after) if after else day(first) + 1)


def mention(text: str, interval: Interval | None = None, grain="day", certainty="computed", **changes) -> Mention:
    whole = Mention(
        start=0, end=len(text), text=text, type="DATE", value="", mod=None, interval=interval, grain=grain,
        certainty=certainty, anchor=None, alternatives=(), edtf=None, why=f"“{text}” says so.", rule="test",
    )  # fmt: skip
    return replace(whole, **changes)


def claim(article: str, interval: Interval, text="Wednesday", grain="day", certainty="computed", **changes) -> Claim:
    whole = Claim(
        id=f"{article}-{interval.start}", article=article, start=0, end=10, sentence=f"{article} reports it.",
        title="Envoys met in Oslo", interval=interval, grain=grain, certainty=certainty, kind="dated",
        mention=mention(text, interval, grain), why="",
    )  # fmt: skip
    return replace(whole, **changes)


def article(id: str, text: str, published: str | None = None, **changes) -> Article:
    date = PublishDate(Moment(day(published)), "metadata", "given") if published else None
    return Article(id=id, text=text, **({"published": date} if date else {}), **changes)

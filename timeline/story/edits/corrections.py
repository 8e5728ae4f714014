"""Corrections that go before building: publish dates, and what time expressions of an article mean."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.errors import UsageError
from timeline.model import UNKNOWN_DATE, Article, Mention, PublishDate
from timeline.story.assembly import mentions_in
from timeline.story.edits.exchanged import no_article
from timeline.story.edits.hand_dates import read_hand_date, read_hand_moment
from timeline.story.edits.kinds import (
    ArticleTarget,
    CorrectPublished,
    CorrectReading,
    MentionTarget,
    SetZone,
    StandingEdit,
    Unapplied,
)
from timeline.story.edits.words import by_hand, excerpt, with_note
from timeline.story.zones import in_zone
from timeline.wording import say_interval, say_moment

RULE = "corrected by hand"  # the rule that a corrected mention names


def inferred_again(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles without the publish dates that were inferred, so that a correction reaches what rested on it."""
    return tuple(
        replace(article, published=UNKNOWN_DATE) if article.published.basis == "inferred" else article
        for article in articles
    )


def settled_dates(articles: Sequence[Article]) -> dict[str, PublishDate]:
    """The publish dates that were inferred, by article id."""
    return {article.id: article.published for article in articles if article.published.basis == "inferred"}


def settled_without(
    settled: Mapping[str, PublishDate], touched: Sequence[Article], left: Sequence[Article]
) -> dict[str, PublishDate]:
    """The settled dates but for those that rest on an article of ``touched``, which an edit takes away or dates anew.

    They rest on one that their reason names, and on the day of one where no article of ``left`` is known to be of it.
    """
    names = [f"“{article.title or article.id}”" for article in touched]
    days = {article.published.moment.day for article in touched if article.published.moment is not None}
    days -= {a.published.moment.day for a in left if a.published.moment is not None and a.published.basis != "inferred"}
    return {
        article: date
        for article, date in settled.items()
        if date.moment is not None and date.moment.day not in days and not any(name in date.why for name in names)
    }


def with_settled_dates(articles: Sequence[Article], settled: Mapping[str, PublishDate]) -> tuple[Article, ...]:
    """The articles, those without a publish date with the one that is settled for them."""
    return tuple(
        replace(article, published=settled[article.id])
        if article.published.moment is None and article.id in settled
        else article
        for article in articles
    )


def with_corrected_dates(
    articles: Sequence[Article], standing: Sequence[StandingEdit]
) -> tuple[tuple[Article, ...], tuple[Unapplied, ...]]:
    """The articles with the publish dates that users gave them, and the corrections that found no article.

    A corrected date has the basis "corrected"; its reason says by whom, and what stood before. The last
    correction of an article holds.
    """
    positions = {article.id: position for position, article in enumerate(articles)}
    found, missed = list(articles), []
    for item in standing:
        if not isinstance(item.edit, CorrectPublished):
            continue
        position = positions.get(item.edit.article.id)
        if position is None:
            missed.append(Unapplied(item.entry, no_article(item.edit.article)))
            continue
        try:
            moment = read_hand_moment(item.edit.date)
        except UsageError as error:
            missed.append(Unapplied(item.entry, f"{error}."))
            continue
        before = articles[position].published
        was = (
            f"Before: {say_moment(before.moment)}. {before.why}"
            if before.moment
            else f"Before: not known. {before.why}"
        )
        why = with_note(f"Corrected {by_hand(item.entry)}: {say_moment(moment)}. {was}", item.entry)
        found[position] = replace(found[position], published=PublishDate(moment, "corrected", why))
    return tuple(found), tuple(missed)


def with_zone(
    articles: Sequence[Article], standing: Sequence[StandingEdit]
) -> tuple[tuple[Article, ...], tuple[Unapplied, ...]]:
    """The articles in the time zone that an edit gave the story last, and the edits that name no zone."""
    told, missed = tuple(articles), []
    for item in standing:
        if isinstance(item.edit, SetZone):
            try:
                told = tuple(in_zone(article, item.edit.zone) for article in articles)
            except UsageError as error:
                missed.append(Unapplied(item.entry, f"{error}."))
    return told, tuple(missed)


def corrected_mentions(
    article: Article, standing: Sequence[StandingEdit]
) -> tuple[tuple[Mention, ...], tuple[Unapplied, ...]]:
    """The mentions of an article with the readings that users gave them, and the corrections that found no mention.

    What counts from a corrected mention follows: the text is resolved once more with the right date written in
    place of the words that were misread, and the mentions whose dates that moves are taken from there.
    """
    mentions = {(m.start, m.end): m for m in mentions_in(article)}
    given: dict[tuple[int, int], tuple[StandingEdit, Mention]] = {}
    missed = []
    for item in standing:
        if not isinstance(item.edit, CorrectReading) or item.edit.mention.article != article.id:
            continue
        target = item.edit.mention
        span = target.start, target.end
        if span not in mentions or mentions[span].text != target.text:
            missed.append(Unapplied(item.entry, _no_mention(target)))
            continue
        try:
            given[span] = item, read_hand_date(item.edit.date)
        except UsageError as error:
            missed.append(Unapplied(item.entry, f"{error}."))
    if not given:
        return tuple(mentions.values()), tuple(missed)
    following = _resolved_again(article, {span: reading.text for span, (_, reading) in given.items()})
    for span, mention in mentions.items():
        if span in given:
            mentions[span] = _corrected(mention, *given[span])
        elif span in following and _moved(mention, following[span]):
            words = ", ".join(f"“{article.text[first:last]}”" for first, last in given)
            why = f"{following[span].why} The date of {words} was corrected by hand."
            mentions[span] = replace(following[span], why=why)
    return tuple(mentions.values()), tuple(missed)


def missing_articles(articles: Sequence[Article], standing: Sequence[StandingEdit]) -> tuple[Unapplied, ...]:
    """The corrected readings whose article is not among these."""
    known = {article.id for article in articles}
    return tuple(
        Unapplied(item.entry, no_article(ArticleTarget(item.edit.mention.article)))
        for item in standing
        if isinstance(item.edit, CorrectReading) and item.edit.mention.article not in known
    )


def _corrected(mention: Mention, item: StandingEdit, reading: Mention) -> Mention:
    """The mention with the date of a reading in place of its own."""
    was = (
        f"It was read as {say_interval(mention.interval, mention.grain)}: {mention.why}"
        if mention.interval is not None and mention.grain is not None
        else f"It had no date: {mention.why}"
    )
    when = say_interval(reading.interval, reading.grain) if reading.interval and reading.grain else reading.text
    why = with_note(f"Corrected {by_hand(item.entry)}: “{mention.text}” means {when}. {was}", item.entry)
    placed = replace(reading, start=mention.start, end=mention.end, text=mention.text, why=why, rule=RULE)
    return replace(placed, anchor=None, alternatives=())


def _moved(mention: Mention, again: Mention) -> bool:
    return again.interval is not None and again.text == mention.text and again.interval != mention.interval


def _resolved_again(article: Article, written: dict[tuple[int, int], str]) -> dict[tuple[int, int], Mention]:
    """The mentions of the text with dates written over spans of it; their spans are those of the article's text."""
    pieces, done, shifts, length = [], 0, [], 0
    for (start, end), words in sorted(written.items()):
        pieces += [article.text[done:start], words]
        length += start - done + len(words)
        shifts.append((length, end - length))  # from here on, positions differ by so much
        done = end
    text = "".join([*pieces, article.text[done:]])

    def back(position: int) -> int:
        return position + next((shift for after, shift in reversed(shifts) if position >= after), 0)

    found = {}
    for mention in mentions_in(replace(article, text=text)):
        anchor = mention.anchor
        if anchor is not None and anchor.start is not None and anchor.end is not None:
            anchor = replace(anchor, start=back(anchor.start), end=back(anchor.end))
        moved = replace(mention, start=back(mention.start), end=back(mention.end), anchor=anchor)
        found[moved.start, moved.end] = moved
    return found


def _no_mention(target: MentionTarget) -> str:
    where = f" in {excerpt(target.sentence)}" if target.sentence else ""
    return (
        f"The article {target.article} has no time expression “{target.text}” at {target.start}{where}; "
        "its text has changed, or the words are read in another way now."
    )

"""Publish dates of articles that state none, from the dated articles beside them; surest first, nothing forced."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from statistics import median_low

from timeline.civil import civil, weekday
from timeline.model import Article, Moment, PublishDate
from timeline.story.publish_dates.datelines import Dateline, dateline, day_of, nearest_day
from timeline.story.publish_dates.day_signs import Signs, later_news, signs_of
from timeline.story.publish_dates.likely_day import FEWEST, MOST_WRONG, DatedSet, Likely, Trust, trusted
from timeline.story.publish_dates.one_day import is_of, one_day
from timeline.story.publish_dates.page_stamps import without_comments
from timeline.story.publish_dates.publisher_habits import next_day_publishers
from timeline.story.publish_dates.running_numbers import by_running_numbers
from timeline.story.publish_dates.siblings import Shared, day_from_siblings, quotation_holders, quoted_runs
from timeline.story.publish_dates.written_dates import caption_day, copyright_year, news_day
from timeline.wording import WEEKDAYS, say_day

LONG_QUOTATION = 8  # words; where nothing can be measured a shorter one ("of the United States") is often an idiom
HANDFUL = 24  # articles; in more, with few of them dated, a quotation is mostly one repeated on another day
ROUNDS = 3  # a longer chain of inferences is a guess
BESIDE = 1  # day by which an article may lie before or after all dated ones
NEAR = 60  # days from the dated articles within which a dateline's year is taken to be theirs


def from_the_others(articles: Sequence[Article]) -> list[Article]:
    """The articles in the same order, undated ones dated by a full date, running numbers, dateline, quotes or likeness.

    Where at least ``FEWEST`` articles are dated, quotations and likeness are used only as far as they date those
    rightly. With fewer, likeness is not used, and quotations only among at most ``HANDFUL`` articles whose dates are
    all of one day: one that is long, or of the weekday that the lead names first.
    """
    dated = list(articles)
    if all(article.published.moment is not None for article in dated):
        return dated
    late = next_day_publishers(articles)
    _from_written_dates(dated, late)
    _from_numbers(dated)
    _from_datelines(dated)
    known = [article.published.moment is not None for article in dated]
    if all(known) or not any(known):
        return dated
    signs = [signs_of(article.title, without_comments(article.text)) for article in dated]
    _from_one_day(dated, signs, late)
    _from_captions(dated, late)
    measured = sum(known) >= FEWEST
    _from_quotations(dated, signs, measured)
    if measured:
        _from_likeness(dated, signs, known)
    return dated


def _days(articles: Sequence[Article]) -> list[int | None]:
    return [moment.day if (moment := article.published.moment) else None for article in articles]


def _from_written_dates(articles: list[Article], late: Collection[str | None]) -> None:
    """Dates articles by the day of their news, unless the dated ones, or those of its publisher, appear later."""
    results = [
        found.day == article.published.moment.day
        for article in articles
        if article.published.moment is not None and (found := news_day(article)) is not None
    ]
    if results.count(False) > MOST_WRONG * len(results):
        return
    for position, article in enumerate(articles):
        undated = article.published.moment is None and article.publisher not in late
        found = news_day(article) if undated else None
        if found is not None:
            why = (
                f"A caption or sentence gives the full date “{found.words}”, and the weekday agrees; the article calls "
                f"that day “{WEEKDAYS[weekday(found.day)]}”, as news of the same day does. A print edition may carry "
                "it a day later."
            )
            articles[position] = _dated(article, found.day, why)


def _from_captions(articles: list[Article], late: Collection[str | None]) -> None:
    """Dates articles by a full date without a weekday, where it lies among the days of the dated articles."""
    days = [day for day in _days(articles) if day is not None]
    first, last = min(days) - BESIDE, max(days) + BESIDE
    for position, article in enumerate(articles):
        undated = article.published.moment is None and article.publisher not in late
        found = caption_day(article) if undated else None
        if found is not None and first <= found.day <= last:
            name = WEEKDAYS[weekday(found.day)]
            why = (
                f"A caption or sentence gives the full date “{found.words}”, a {name}; the article first names {name}, "
                "and the dated articles are of the days around. It may have appeared a day later."
            )
            articles[position] = _dated(article, found.day, why)


def _from_one_day(articles: list[Article], signs: Sequence[Signs], late: Collection[str | None]) -> None:
    """Dates articles by the one day that all dated ones are of, where their text agrees."""
    found = one_day(_days(articles))
    if found is None:
        return
    for position, article in enumerate(articles):
        own = signs[position]
        undated = article.published.moment is None and article.publisher not in late
        if undated and is_of(own, found) and _allowed(article, own, found.day):
            name = WEEKDAYS[weekday(found.day)]
            says = f"it first names {name}" if own.first is not None else "it begins with no weekday"
            why = f"All {found.dated} dated articles are of {name} {say_day(found.day)}, and {says}."
            articles[position] = _dated(article, found.day, why)


def _from_numbers(articles: list[Article]) -> None:
    """Dates articles whose running number lies between two of one day, by address, file name or id."""
    for names in ([a.url for a in articles], [a.path for a in articles], [a.id for a in articles]):
        for position, found in by_running_numbers(names, _days(articles)).items():
            why = (
                f"The numbers of these articles grow with their dates, and “{names[position]}” lies between "
                f"“{names[found.before]}” and “{names[found.after]}”, both published {say_day(found.day)}."
            )
            articles[position] = _dated(articles[position], found.day, why)


def _from_datelines(articles: list[Article]) -> None:
    """Dates articles whose dateline writes no year: by the year that the dated ones or a copyright line give."""
    days = [day for day in _days(articles) if day is not None]
    middle = median_low(days) if days else None
    for position, article in enumerate(articles):
        line = dateline(article.text) if article.published.moment is None else None
        if line is None:
            continue
        found = _with_year(line, middle, min(days, default=0), max(days, default=0), copyright_year(article.text))
        if found is not None:
            day, source = found
            why = f"The dateline says {line.words}, and {source}. A print edition may carry it a day later."
            articles[position] = _dated(article, day, why)


def _with_year(
    line: Dateline, middle: int | None, first: int, last: int, copyright_of: int | None
) -> tuple[int, str] | None:
    if middle is not None:
        day = nearest_day(line.month, line.day, middle, civil(middle)[0])
        if day is not None and first - NEAR <= day <= last + NEAR:
            return day, f"the dated articles are of {_years(first, last)}"
    if copyright_of is not None:
        day = day_of(copyright_of, line.month, line.day)
        return (day, f"the copyright line is of {copyright_of}") if day is not None else None
    return None


def _years(first: int, last: int) -> str:
    one, other = civil(first)[0], civil(last)[0]
    return str(one) if one == other else f"{one} to {other}"


def _allowed(article: Article, signs: Signs, day: int) -> bool:
    """Whether nothing in the text rules a day out: a later date told as past, or an older copyright line."""
    year = copyright_year(article.text)
    return (year is None or civil(day)[0] <= year) and later_news(signs.told, day) is None


def _agreed_day(undated: Article, own: Signs, sibling: Article) -> int | None:
    """The sibling's day if the weekdays and dates of the undated article allow it, else None."""
    moment = sibling.published.moment
    if moment is None or not _allowed(undated, own, moment.day):
        return None
    if own.first is not None:
        return moment.day if own.first == weekday(moment.day) else None
    if own.weekdays and weekday(moment.day) not in own.weekdays and weekday(moment.day - 1) not in own.weekdays:
        return None
    return moment.day


class _Quotations:
    """The quoted runs of each article and who else holds them."""

    def __init__(self, articles: Sequence[Article], signs: Sequence[Signs], measured: bool) -> None:
        self.signs = signs
        self.measured = measured
        self.one_day = len({day for day in _days(articles) if day is not None}) == 1
        self.runs = [quoted_runs(article.text) for article in articles]
        self.holders = quotation_holders(self.runs)

    def day_of(self, articles: Sequence[Article], position: int) -> Shared | None:
        """The day that dated articles with the same quotations give an article."""
        own = self.signs[position]
        found = day_from_siblings(
            articles,
            self.runs,
            self.holders,
            position,
            lambda undated, sibling: _agreed_day(undated, own, sibling),
        )
        if found is None or self.measured:
            return found
        telling = self.one_day and (own.first is not None or len(found.words.split()) >= LONG_QUOTATION)
        return found if telling else None

    def trusted(self, articles: Sequence[Article]) -> bool:
        """Whether quotations would date the dated articles rightly, each as if its own date were not known."""
        results = []
        for position, article in enumerate(articles):
            moment = article.published.moment
            found = self.day_of(articles, position) if moment is not None else None
            if found is not None and moment is not None:
                results.append((1.0, found.day == moment.day))
        return trusted(results) is not None


def _from_quotations(articles: list[Article], signs: Sequence[Signs], measured: bool) -> None:
    """Dates articles that share quotations with dated ones, in rounds: each round may use the one before."""
    quotations = _Quotations(articles, signs, measured)
    if not (quotations.trusted(articles) if measured else len(articles) <= HANDFUL):
        return
    for _ in range(ROUNDS):
        found = {
            position: shared
            for position, article in enumerate(articles)
            if article.published.moment is None and (shared := quotations.day_of(articles, position)) is not None
        }
        if not found:
            break
        for position, shared in found.items():
            why = _quotation_why(signs[position], articles[shared.sibling], shared)
            articles[position] = _dated(articles[position], shared.day, why)


def _quotation_why(own: Signs, sibling: Article, shared: Shared) -> str:
    why = f"It shares the quotation “{shared.words}” with {_name(sibling)}, published {say_day(shared.day)}"
    if weekday(shared.day) in own.weekdays:
        return f"{why}, a {WEEKDAYS[weekday(shared.day)]}, which is the weekday it names."
    if own.weekdays:
        return f"{why}, the day after the weekday it names."
    return f"{why}; it names no weekday that could be checked."


def _from_likeness(articles: list[Article], signs: Sequence[Signs], known: Sequence[bool]) -> None:
    """Dates articles by their words and weekdays, where that dates the articles of known date rightly."""
    days = [day if is_known else None for day, is_known in zip(_days(articles), known, strict=True)]
    dated = DatedSet(signs, days, [article.publisher for article in articles])
    trust = dated.trust()
    if trust is None:
        return
    for position, article in enumerate(articles):
        if article.published.moment is not None:
            continue
        found = dated.likely(position)
        if found is not None and found.belief >= trust.least and _allowed(article, signs[position], found.day):
            articles[position] = _dated(article, found.day, _likeness_why(articles, signs[position], found, trust))


def _likeness_why(articles: Sequence[Article], own: Signs, found: Likely, trust: Trust) -> str:
    """“Its words are most like those of ...; it names Friday, ...; of 40 dated articles ... 39 come out right.”"""
    name = WEEKDAYS[weekday(found.day)]
    alike = f"most like those of {_name(articles[found.speakers[0]])}" if found.speakers else "like those of no other"
    why = f"Its words are {alike}; the likeliest day is {name} {say_day(found.day)}"
    if weekday(found.day) in own.weekdays:
        why += f", and it names {name}"
    return f"{why}. Of {trust.tried} dated articles that are as sure by these signs, {trust.right} come out right."


def _name(article: Article) -> str:
    return f"“{article.title or article.id}”"


def _dated(article: Article, day: int, why: str) -> Article:
    return replace(article, published=PublishDate(Moment(day), "inferred", why, "assumed"))

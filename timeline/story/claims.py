"""Claims of one article: each placed mention with the sentence it dates, the deed it dates, and a title."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from timeline.dates import publisher_country
from timeline.model import (
    Article,
    Certainty,
    Claim,
    ClaimKind,
    Grain,
    Interval,
    Mention,
    Unplaced,
)
from timeline.story.cores import Core, core_in
from timeline.story.dates_beside import are_apart, is_as_fine, is_owner
from timeline.story.noun_dates import NounDate, noun_date
from timeline.story.noun_phrases import noun_before
from timeline.story.publish_dates.publishing import header_lines
from timeline.story.sentences import Sentence, split_sentences
from timeline.story.speakers import interviewed, reader_at, writer_of
from timeline.story.stamped import news_start
from timeline.story.stance import Part, Standing, standing_of, undated
from timeline.story.titling.headlines import headline
from timeline.story.titling.titles import Around, title_of
from timeline.wording import say_interval, say_moment

ID_LENGTH = 12  # hex digits: a clash among a million claims has odds of one in 500
LEAD_SENTENCES = 3  # the full sentences that carry the article's news
_NOW_AND_THEN = frozenset(
    ("now", "recently", "currently", "lately", "nowadays", "presently", "previously", "formerly", "at the moment")
)  # words that place nothing on the axis and say nothing in a title
NEWS_DAYS = 14  # days before the publish date that an article's own news can lie
FINE: frozenset[Grain] = frozenset({"minute", "hour", "daypart", "day"})
LOOK_BACK = 2000  # characters in which a pronoun's name is looked for
LOOK_AHEAD = 400  # characters in which the end of a quotation and its speaker are looked for
FULL_STOPS = (".", "!", "?", '"', "”", "''")
CONTINUES = re.compile(
    r"\A(?:At the same time|He|She|They|It|Meanwhile|Also|In addition|The (?:move|decision|talks))\b"
)
_LISTED = re.compile(r",?\s(?:and\s)?")
_RELATIVE = re.compile(r"(?:who|which|that)\s")
SHORT_RELATIVE = 7  # words; a longer clause tells enough without the noun that it is about
_WORD = re.compile(r"[^\W_]")


class Wanted(NamedTuple):
    """What a title that is still to be made is made of: spans of the claim's sentence.

    ``core`` is the part that the title tells, ``dropped`` are the dates that it leaves out. What is no ``news``, as
    "the pool opened in 1974", is not told by the article's headline.
    """

    core: tuple[int, int]
    dropped: tuple[tuple[int, int], ...]
    news: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim and the words around it that merging compares.

    ``core`` is the clause that the date belongs to, ``deed`` the class of its action (``story.actions``), ``rest`` what
    else the sentence says, and ``around`` what it goes on from or what continues it, one text for several claims.
    ``quality`` is that of its title (``story.faults``), where it has been looked at. ``wanted`` is there where the
    title is made later (``story.late_titles``); that of the claim is empty until then.
    """

    claim: Claim
    core: str
    deed: str | None
    rest: str
    is_lead: bool
    around: str = ""
    quality: float | None = None
    wanted: Wanted | None = None

    @property
    def context(self) -> str:
        """The words beside the dated clause."""
        return f"{self.rest} {self.around}" if self.around else self.rest


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence with its text and mentions; spans of ``local`` count from the sentence's start.

    Where it is not ``titled``, its claims get their titles later: they take half of the time.
    """

    article: Article
    sentence: Sentence
    text: str
    mentions: tuple[Mention, ...]
    context: str
    previous: str
    is_lead: bool
    titled: bool = True

    def local(self, mention: Mention) -> tuple[int, int]:
        """The mention's span within the sentence."""
        return mention.start - self.sentence.start, mention.end - self.sentence.start

    @property
    def dropped(self) -> list[tuple[int, int]]:
        """The spans that a title leaves out: the dates that the axis shows; "20 years of war" stays."""
        return [self.local(m) for m in self.mentions if self._is_on_the_axis(m)]

    def _is_on_the_axis(self, mention: Mention) -> bool:
        if (
            mention.type == "DURATION"
        ):  # "in the first nine months of 1997" has its place, "20 years of war" is its length
            follows = self.text[self.local(mention)[1] :].lstrip().lower()
            return mention.interval is not None and not follows.startswith(("of ", "old"))
        return mention.type in ("DATE", "TIME") and (mention.interval is not None or mention.text in _NOW_AND_THEN)

    @property
    def news(self) -> int:
        """Where the sentence's news begins, behind the stamp of an agency or a page."""
        return news_start(self.text)

    def core(self, mention: Mention) -> Core:
        """The part of the sentence that the mention dates; where that is of a noun, the happening that it names.

        The days of a list, "heard on 4, 5 and 9 May", date the same.
        """
        mention = self.first_listed(mention)
        noun = self.noun_date(mention)
        return self._clause(mention) if noun is None or noun.named is None else Core(*noun.named)

    def first_listed(self, mention: Mention) -> Mention:
        """The first date of the list that a mention stands in, else itself."""
        first = mention
        for other in reversed(self.mentions):
            if other.end <= first.start and other.grain == first.grain and not is_owner(self.text, self.local(first)):
                start, end = self.local(other)[1], self.local(first)[0]
                first = other if _LISTED.fullmatch(self.text, start, end) is not None else first
        return first

    def is_over(self, mention: Mention) -> bool:
        """Whether what lies at a mention is not still to come on the publish date."""
        moment, interval = self.article.published.moment, mention.interval
        if moment is None or interval is None or interval.first_day is None:
            return False
        return interval.first_day <= moment.day

    def noun_date(self, mention: Mention) -> NounDate | None:
        """Whether a date that is over belongs to a noun, what its clause tells having another."""
        if not self.is_over(mention):
            return None
        core, news = self._clause(mention), self.news
        told = [other for other in self.mentions if self.local(other)[0] >= news]
        others = [other for other in told if are_apart(other, mention) and is_as_fine(other, mention)]
        cores = self._clauses()
        spans = [span for span in map(self.local, others) if cores[span][:2] == core[:2]]
        return noun_date(self.text, core[:2], self.local(mention), spans)

    def _clause(self, mention: Mention) -> Core:
        """The clause that holds a mention; for that of a stamp the first of the news behind it."""
        return self._clauses()[self.local(mention)]

    def _clauses(self) -> Mapping[tuple[int, int], Core]:
        """The clauses that hold the mentions, by the span of each."""
        return _clauses_at(self.text, tuple(map(self.local, self.mentions)), self.article.language)


@lru_cache(maxsize=64)  # of each date of a sentence all are asked for
def _clauses_at(text: str, spans: tuple[tuple[int, int], ...], language: str | None) -> Mapping[tuple[int, int], Core]:
    news = news_start(text)
    cores = {(start, end): core_in(text, spans, (max(start, news), max(end, news)), language) for start, end in spans}
    return {span: core if core.start >= news else core._replace(start=news) for span, core in cores.items()}


def title_in(article: Article, sentence: tuple[int, int], wanted: Wanted, *, is_lead: bool) -> str:
    """The title of the happening that a part of the sentence at a span of an article speaks of."""
    start, end = sentence
    previous, following = article.text[max(0, start - LOOK_BACK) : start], article.text[end : end + LOOK_AHEAD]
    whole, voice = article.title, reader_at(article.text, start) or interviewed(article.title, previous)
    lead = whole if is_lead and wanted.news else ""
    writer = writer_of(article.publisher, article.text)
    around = Around(previous, following, article.language, lead, whole, voice, writer)
    text = article.text[start:end]
    news = news_start(text)
    if not news:
        return title_of(text, wanted.core, wanted.dropped, around)
    dates = tuple((first - news, last - news) for first, last in wanted.dropped if first >= news)
    return title_of(text[news:], (max(0, wanted.core[0] - news), max(0, wanted.core[1] - news)), dates, around)


def title_of_draft(draft: Draft, article: Article) -> str:
    """The title of a draft of an article, made now where it is to be made later."""
    if draft.claim.title or draft.wanted is None:
        return draft.claim.title
    return title_in(article, (draft.claim.start, draft.claim.end), draft.wanted, is_lead=draft.is_lead)


def claim_id(article: str, start: int, end: int, at: int) -> str:
    """The id of the claim of a sentence span and its mention's start: the same article gives the same id."""
    return hashlib.sha256(f"{article}\x1f{start}\x1f{end}\x1f{at}".encode()).hexdigest()[:ID_LENGTH]


def sentence_views(article: Article, mentions: Sequence[Mention], *, titled: bool = True) -> list[SentenceView]:
    """The sentences of an article with the mentions in each; header lines are left out."""
    headers = header_lines(article.text, article.language, publisher_country(article.url, article.language))
    spans = [
        s
        for s in split_sentences(article.text, article.language)
        if _WORD.search(article.text, s.start, s.end) is not None  # a dash or stars between parts say nothing
        and not any(h.start < s.end and s.start < h.end for h in headers)
    ]
    texts = [article.text[s.start : s.end] for s in spans]
    leads = _leads(texts)
    told = (text[news_start(text) :] for text, lead in zip(texts, leads, strict=True) if lead)
    opening = " ".join([article.title, *told])
    views = []
    for number, sentence in enumerate(spans):
        inside = tuple(m for m in mentions if sentence.start <= m.start and m.end <= sentence.end)
        follower = texts[number + 1] if number + 1 < len(spans) and CONTINUES.match(texts[number + 1]) else ""
        context = opening if leads[number] else follower
        previous = article.text[max(0, sentence.start - LOOK_BACK) : sentence.start]
        views.append(SentenceView(article, sentence, texts[number], inside, context, previous, leads[number], titled))
    return views


def _leads(texts: Sequence[str]) -> list[bool]:
    """Which sentences stand in the article's opening; lines without a full stop are headings and do not count."""
    full, leads = 0, []
    for text in texts:
        leads.append(full < LEAD_SENTENCES)
        full += text.endswith(FULL_STOPS)
    return leads


def standing_at(view: SentenceView, core: Core, mention: tuple[int, int], interval: Interval) -> Standing:
    """How the sentence puts what ``core`` tells of ``interval``."""
    part = Part(core.start, core.end, core.head.start if core.head else core.end, mention)
    moment, first = view.article.published.moment, interval.first_day
    if moment is None:
        return standing_of(view.text, part, view.previous)
    ahead = first is not None and first > moment.day
    return standing_of(view.text, part, view.previous, ahead=ahead, long_ago=_is_long_ago(view.article, interval))


def _is_long_ago(article: Article, interval: Interval) -> bool:
    """Whether what lies in an interval is too old to be an article's own news."""
    moment, after = article.published.moment, interval.after_day
    return moment is not None and after is not None and after + NEWS_DAYS <= moment.day


class Placed(NamedTuple):
    """Where a claim is put, how sure that is, why, and how it came about."""

    interval: Interval
    grain: Grain
    certainty: Certainty
    why: str
    kind: ClaimKind = "dated"


def make_draft(view: SentenceView, mention: Mention, core: Core, placed: Placed) -> Draft:
    """The draft of a mention: what the sentence tells of the place in time that it is given."""
    start, end = view.sentence.start, view.sentence.end
    old = _is_long_ago(view.article, placed.interval)
    wanted = Wanted((core.start, core.end), tuple(view.dropped), news=not old)
    put = standing_at(view, core, view.local(mention), placed.interval)
    claim = Claim(
        id=claim_id(view.article.id, start, end, mention.start),
        article=view.article.id,
        start=start,
        end=end,
        sentence=view.text,
        title=title_in(view.article, (start, end), wanted, is_lead=view.is_lead) if view.titled else "",
        interval=placed.interval,
        grain=placed.grain,
        certainty=placed.certainty,
        kind=placed.kind,
        mention=mention,
        why=placed.why,
        stance=put.stance,
        speech=put.speech,
        speaker=put.speaker,
        background=put.background,
    )
    draft = draft_of(view, claim, core)
    return draft if view.titled else replace(draft, wanted=wanted)


def draft_of(view: SentenceView, claim: Claim, core: Core) -> Draft:
    """A claim of a sentence with its words: those of ``core``, which the date belongs to, and those beside it."""
    said, rest = view.text[core.start : core.end], f"{view.text[view.news : core.start]} {view.text[core.end :]}"
    relative = _RELATIVE.match(said) if core.start > view.news else None
    if relative is not None and len(said.split()) <= SHORT_RELATIVE:
        before, person = view.text[view.news : core.start], relative.group() == "who "
        noun = noun_before(before, person, said[relative.end() :].partition(" ")[0])
        said = f"{noun} {said}" if noun is not None else said  # "which opened in 1971": the mill did
    return Draft(claim, said, core.head.kind if core.head else None, rest, view.is_lead, view.context)


def lead_of(views: Sequence[SentenceView]) -> SentenceView | None:
    """The first full sentence of an article, else its first line; None where it has none."""
    return next((view for view in views if view.text.rstrip().endswith(FULL_STOPS)), views[0] if views else None)


def lead_draft(article: Article, views: Sequence[SentenceView]) -> Draft | None:
    """The lead of an article whose opening has no date, at its publish date; None without a publish date or a lead."""
    moment, lead = article.published.moment, lead_of(views)
    if moment is None or lead is None:
        return None
    own_day = Interval.days(moment.day, moment.day + 1)
    claim = Claim(
        id=claim_id(article.id, lead.sentence.start, lead.sentence.end, lead.sentence.start),
        article=article.id,
        start=lead.sentence.start,
        end=lead.sentence.end,
        sentence=lead.text,
        title=headline(article.title or lead.text),
        interval=own_day,
        grain="day",
        certainty="assumed",
        kind="lead",
        mention=None,
        why=f"The article's opening writes no date of its news. It is put at the publish date, {say_moment(moment)}, "
        "and counts as weaker support.",
        **undated(lead.text, lead.previous)._asdict(),
    )
    opening = " ".join(view.text[view.news :] for view in views[: LEAD_SENTENCES + 2])
    core = f"{article.title} {lead.text[lead.news :]}"
    return Draft(claim, core, None, opening, is_lead=True)


def unplaced_of(article: Article, mention: Mention, why: str | None = None) -> Unplaced:
    """The mention as not placed, with its own reason where no better one is given."""
    return Unplaced(article.id, mention, why or mention.why)


def describe(draft: Draft) -> str:
    """A draft's date and words for use in another's reason: 20 October 2021 (“Wednesday”)."""
    words = f" (“{draft.claim.mention.text}”)" if draft.claim.mention else " (the publish date)"
    return f"{say_interval(draft.claim.interval, draft.claim.grain)}{words}"


def is_one_day(draft: Draft) -> bool:
    """Whether a claim lies on one day, or within it."""
    first, after = draft.claim.interval.first_day, draft.claim.interval.after_day
    return draft.claim.grain in FINE and first is not None and after == first + 1

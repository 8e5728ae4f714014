"""The evidence of one event: what is agreed and why, and every sentence it rests on."""

from dataclasses import dataclass
from html import escape
from urllib.parse import quote, urlsplit

import streamlit as st
from streamlit.navigation.page import Page

from timeline.civil import civil
from timeline.inert import web_address
from timeline.model import Alternative, Article, Claim, Event, Grain, Interval, Note, PublishDate
from timeline.pages import address, context, curation, filters, found, text, text_reading
from timeline.pages.disputes import told_first
from timeline.pages.naming import said_when
from timeline.pages.stories import OpenStory, link_fields
from timeline.shown import reason, say_day, say_interval, say_moment
from timeline.store import ArticleRow
from timeline.story.edits.words import BEFORE

MOST_CARDS = 12  # at first; each "Show more" adds as many as PAGE says
PAGE = 24
SHOWN = "cards shown"
LONGEST_SENTENCE = 1200  # characters; a longer one is cut around its date
MOST_DAYS = 12  # a day strip wider than this says nothing
MOST_NAMED_DAYS = 7  # on a strip of more, "24 Aug" would run into "25 Aug"
MOST_DOTS = 5  # of a kind on one day; more are one dot and their number
FRAGMENT_WORDS = 6  # words at each end of a sentence that find it in its page


@dataclass(frozen=True, slots=True)
class Standing:
    """How the articles of an event stand to its agreed date, by article id."""

    agreeing: tuple[str, ...]
    away: tuple[tuple[str, Interval], ...]


def standing(event: Event) -> Standing:
    """Which articles fit the agreed interval; one that fits anywhere counts as agreeing.

    A claim whose date was carried from another says nothing of its own about the date.
    """
    agreeing: dict[str, None] = {}
    away: dict[str, Interval] = {}
    for claim in event.claims:
        if claim.kind == "carried":
            continue
        if claim.interval.overlaps(event.interval):
            agreeing[claim.article] = None
        else:
            away.setdefault(claim.article, claim.interval)
    return Standing(tuple(agreeing), tuple((a, i) for a, i in away.items() if a not in agreeing))


def source_link(url: str | None, sentence: str) -> str | None:
    """The address of the original with a text fragment that opens it at the sentence; None unless it is http(s).

    The fragment follows the WICG draft "URL Fragment Text Directives": its first and last words, encoded.
    """
    checked = web_address(url)
    if checked is None:
        return None
    parts = urlsplit(checked)
    words = sentence.split()
    ends = [words] if len(words) <= 2 * FRAGMENT_WORDS else [words[:FRAGMENT_WORDS], words[-FRAGMENT_WORDS:]]
    directive = ",".join(quote(" ".join(end), safe="").replace("-", "%2D") for end in ends)
    return f"{parts._replace(fragment='').geturl()}#:~:text={directive}"


def marked_sentence(claim: Claim, query: str = "") -> str:
    """The sentence as HTML, the expression that gives its date marked, and what was searched for; all is escaped."""
    sentence, mention = claim.sentence, claim.mention
    if mention is None:
        return _searched(cut(sentence, 0, 0)[0], query)
    start = min(max(mention.start - claim.start, 0), len(sentence))
    end = min(max(mention.end - claim.start, start), len(sentence))
    if sentence[start:end] != mention.text:
        return _searched(cut(sentence, 0, 0)[0], query)
    shown, start, end = cut(sentence, start, end)
    return f"{_searched(shown[:start], query)}<mark>{escape(shown[start:end])}</mark>{_searched(shown[end:], query)}"


def _searched(shown: str, query: str) -> str:
    """A part of a sentence as HTML, the words of a search marked."""
    return "".join(
        f'<span class="tl-searched">{escape(part)}</span>' if hit else escape(part)
        for part, hit in found.pieces(shown, query)
    )


def cut(sentence: str, start: int, end: int) -> tuple[str, int, int]:
    """At most 1,200 characters of a sentence around [start, end), and where that span now lies."""
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence, start, end
    first = max(0, min(start - LONGEST_SENTENCE // 2, len(sentence) - LONGEST_SENTENCE))
    shown = sentence[first : first + LONGEST_SENTENCE]
    head = "…" if first else ""
    tail = "…" if first + LONGEST_SENTENCE < len(sentence) else ""
    shift = len(head) - first
    return head + shown + tail, start + shift, min(end, first + LONGEST_SENTENCE) + shift


def doubt_line(published: PublishDate) -> str:
    """What speaks against the day an article is said to have appeared on; empty where nothing does."""
    return f"{text.IN_DOUBT} {reason(published.doubt)}" if published.doubt else ""


def published_line(published: PublishDate) -> str:
    """When an article appeared, how that is known, and what speaks against it."""
    if published.moment is None:
        return text_reading.NOT_KNOWN.format(why=reason(published.why))
    how = text.PUBLISHED_ASSUMED if published.certainty == "assumed" else text.BASES[published.basis]
    said = text_reading.PUBLISHED.format(when=say_moment(published.moment), how=how, why=reason(published.why))
    return f"{said} {doubt_line(published)}".rstrip()


def published_html(published: PublishDate) -> str:
    """The same line as HTML, its date strong."""
    line = published_line(published)
    return _strong(line, say_moment(published.moment)) if published.moment else escape(line)


def _strong(words: str, date: str, *, last: bool = False) -> str:
    """Words as HTML, a date in them strong where it is first written, or last: there a reason says what it comes to."""
    before, found, after = words.rpartition(date) if last else words.partition(date)
    return f"{escape(before)}<b>{escape(found)}</b>{escape(after)}" if found else escape(words)


def note_line(note: Note) -> str:
    """A note with who left it and when, as far as that is known."""
    by = ", ".join(part for part in (note.author or "", said_when(note.when)) if part)
    return (text_reading.NOTE_BY if by else text_reading.NOTE).format(by=by, said=note.text)


def header_html(event: Event, stand: Standing) -> str:
    """Date in full, title, badges, day strip and why."""
    start = event.interval.start
    one_day = start is not None and event.grain == "day" and event.interval.after_day == start.day + 1
    words = say_day(start.day, with_weekday=True) if one_day and start else say_interval(event.interval, event.grain)
    said = [*(reason(clash.why) for clash in event.disagreements), *untold(event), *map(note_line, event.notes)]
    why = _strong(reason(event.agreed_why), say_interval(event.interval, event.grain))
    reasons = "".join(f'<p class="tl-small">{escape(cut(line, 0, 0)[0])}</p>' for line in said)
    return (
        f'<div class="tl-ev-date">{escape(words[:1].upper() + words[1:])}</div>'
        f'<h2 class="tl-ev-title" style="padding:0">{escape(text.shortened(event.title, 400))}</h2>'
        f'<div class="tl-badges">{badges_html(event, stand)}</div>'
        f"{days_html(event, stand)}"
        f'<p class="tl-body">{why}</p>{reasons}'
    )


def untold(event: Event) -> list[str]:
    """What was changed by hand, but for what the reason of the date tells already."""
    return [change for change in event.changes if not event.agreed_why.startswith(change.partition(BEFORE)[0])]


def badges_html(event: Event, stand: Standing) -> str:
    """``4 of 5 articles agree``, ``1 says 19 Oct``, ``date assumed``."""
    total = len(stand.agreeing) + len(stand.away)
    agree = text.count_of(total, "article")
    if stand.away and total > 1:
        some = text_reading.ONE_AGREES if len(stand.agreeing) == 1 else text_reading.SOME_AGREE
        agree = some.format(count=len(stand.agreeing), all=agree)
    chips = [f'<span class="tl-chip">{agree}</span>']
    by_date: dict[str, int] = {}
    for _, interval in stand.away:
        said = _short(interval, _grain_of(event, interval), event)
        by_date[said] = by_date.get(said, 0) + 1
    others = [
        (text_reading.SAYS if count == 1 else text_reading.SAY).format(count=count, date=said)
        for said, count in by_date.items()
    ]
    chips += [f'<span class="tl-chip tl-chip-dis">{escape(other)}</span>' for other in others]
    if event.certainty == "assumed":
        chips.append(f'<span class="tl-chip">{text_reading.DATE_ASSUMED}</span>')
    return "".join(chips)


def _short(interval: Interval, grain: Grain, event: Event) -> str:
    """A date that an article gives, in short; with its year where that is not all the event's."""
    both = (event.interval, interval)
    days = [day for each in both for day in (each.first_day, each.after_day and each.after_day - 1) if day is not None]
    return say_interval(interval, grain, short=True, with_year=len({civil(day)[0] for day in days}) > 1)


def _grain_of(event: Event, interval: Interval) -> Grain:
    return next((claim.grain for claim in event.claims if claim.interval == interval), event.grain)


def days_html(event: Event, stand: Standing) -> str:
    """One dot per article on its day, the agreed day shaded; only where articles disagree by a few days."""
    if not stand.away:
        return ""
    firsts = [i.first_day for i in [event.interval, *(i for _, i in stand.away)]]
    lasts = [i.after_day for i in [event.interval, *(i for _, i in stand.away)]]
    if None in firsts or None in lasts:
        return ""
    low, high = min(d for d in firsts if d is not None) - 1, max(d for d in lasts if d is not None) + 1
    if high - low > MOST_DAYS:
        return ""
    agreed = range(event.interval.first_day or 0, event.interval.after_day or 0)
    cells = [_day_html(day, low, high, agreed, event, stand) for day in range(low, high)]
    return f'<div class="tl-days" aria-hidden="true">{"".join(cells)}</div>'


def _day_html(day: int, low: int, high: int, agreed: range, event: Event, stand: Standing) -> str:
    width = 100 / (high - low)
    away = [interval for _, interval in stand.away if interval.first_day == day]
    dots = _dots(len(away), " tl-other")
    if day == agreed.start:
        leads = {claim.article for claim in event.claims if claim.kind == "lead"}
        dated = {claim.article for claim in event.claims if claim.kind not in ("lead", "carried")}
        silent = [article for article in stand.agreeing if article in leads - dated]
        dots += _dots(len(stand.agreeing) - len(silent)) + _dots(len(silent), " tl-none")
    kind = "tl-agreed" if day in agreed else "tl-away" if away else ""
    name = _day_name(day, low, high - low, plain=not kind)
    return (
        f'<div class="tl-day {kind}" style="left:{(day - low) * width:.2f}%;width:{width:.2f}%">'
        f'<span class="tl-day-marks">{dots}</span><span class="tl-day-name">{name}</span></div>'
    )


def _day_name(day: int, low: int, days: int, *, plain: bool) -> str:
    """What stands below a day of a strip that begins at ``low``; of many days only the first is named with its month.

    A strip of 24 August to 2 September, whose first day is air, says "25 Aug", "27", "28" ... "31", "1 Sep".
    """
    if days <= MOST_NAMED_DAYS:
        return say_day(day, short=True, with_year=False)
    named = low + 1, next(first for first in range(low + 2, low + 33) if civil(first)[2] == 1)
    if day in named:
        return say_day(day, short=True, with_year=False)
    crowded = plain and day - 1 in named
    return "" if day == low or crowded else str(civil(day)[2])


def _dots(count: int, kind: str = "") -> str:
    """As many dots as there are articles, or one with their number where they would not fit."""
    dot = f'<span class="tl-dot{kind}"></span>'
    return dot * count if count <= MOST_DOTS else f'{dot}<span class="tl-day-count">{count:,}</span>'


def ordered(event: Event) -> list[Claim]:
    """The claims in the order of their cards: first that which names the event, then what gives another date, the rest.

    What looks back comes after what was told at the time; sentences that only go on from another come last.
    """
    own = [claim for claim in event.claims if claim.kind != "carried"]
    fits = told_first(event, [claim for claim in own if claim.interval.overlaps(event.interval)])
    away = [claim for claim in own if not claim.interval.overlaps(event.interval)]
    return [*fits[:1], *away, *fits[1:], *(claim for claim in event.claims if claim.kind == "carried")]


def card_html(claim: Claim, event: Event, article: ArticleRow | None, query: str = "", *, dated: bool = False) -> str:
    """One claim: who says it, the sentence with what was searched for, why this date, when the article appeared.

    A claim that gives another date than the event's says which; ``dated`` has every claim say it.
    """
    by = escape(text.shortened(text.publisher_name(article.publisher if article else None), 120))
    title = escape(text.shortened(article_name(article) if article else claim.article, 200))
    away = claim.kind != "carried" and not claim.interval.overlaps(event.interval)  # what is carried gives no date
    written = claim.kind not in ("lead", "carried")
    other = _says(claim, event, " tl-chip-dis" if away else "") if away or (dated and written) else ""
    readings = claim.mention.alternatives if claim.mention else ()
    alternatives = "".join(f'<p class="tl-small">{escape(other_reading(other))}</p>' for other in readings)
    joined = f'<p class="tl-small">{escape(reason(claim.joined))}</p>' if claim.joined else ""
    undated = claim.kind in ("lead", "carried")
    certainty = text.CERTAINTY_LABELS[claim.certainty] if not undated else text_reading.NO_DATE
    put = put_line(claim)
    standing = f'<p class="tl-small">{escape(put)}</p>' if put else ""
    published = f'<p class="tl-small">{published_html(article.published)}</p>' if article else ""
    why = _strong(reason(claim.why), say_interval(claim.interval, claim.grain), last=True)
    return (
        f'<div class="tl-by"><span><b>{by}</b> {title}</span>{other}</div>'
        f'<div class="tl-quote" dir="auto">{marked_sentence(claim, query)}</div>'
        f'<p class="tl-small"><b>{escape(certainty)}.</b> {why}</p>'
        f"{standing}{alternatives}{joined}{published}"
    )


def _says(claim: Claim, event: Event, kind: str) -> str:
    says = escape(text_reading.ONE_SAYS.format(date=_short(claim.interval, claim.grain, event)))
    return f'<span class="tl-chip{kind}" style="white-space:nowrap">{says}</span>'


def other_reading(other: Alternative) -> str:
    """What else a date may mean: ``Another reading: 11 February 2010, if the text looks the other way in time``."""
    date = f"{say_interval(other.interval, other.grain)}, " if other.interval and other.grain else ""
    return text_reading.ANOTHER_READING.format(date=date, why=reason(other.why))


def put_line(claim: Claim) -> str:
    """How a sentence puts what it tells: "Denied. Quotation: the mayor." Empty for what the article itself asserts."""
    parts = []
    if claim.stance in text.STANCES:
        parts.append(text.STANCES[claim.stance])
    if claim.speech in text.SPEECHES:
        parts.append(text.SPEECHES[claim.speech] + (f": {claim.speaker}" if claim.speaker else ""))
    if claim.background:
        parts.append(text.BACKGROUND)
    return " ".join(f"{part}." for part in parts)


def show(story: OpenStory, event: Event, articles_page: Page) -> None:
    """The evidence of ``event`` in the place that is open now."""
    stand = standing(event)
    st.html(header_html(event, stand))
    curation.show(story, event)
    of, shown = st.session_state.get(SHOWN, (event.id, MOST_CARDS))
    if of != event.id:
        shown = MOST_CARDS
    claims = ordered(event)[:shown]
    rows = {row.id: row for row in story.file.articles([claim.article for claim in claims], counted=False)}
    for index, claim in enumerate(claims):
        card(index, claim, event, rows.get(claim.article), articles_page)
    left = len(event.claims) - shown
    if left > 0:
        some = text_reading.SOME_OF.format(count=PAGE) if left > PAGE else ""
        label = text_reading.MORE_SENTENCES.format(some=some, sentences=text.count_of(left, text_reading.MORE_SENTENCE))
        st.button(label, key="more-cards", on_click=more, args=(event.id, shown + PAGE))


def more(identifier: str, shown: int) -> None:
    """Show that many sentences of an event; another event begins with its first ones."""
    st.session_state[SHOWN] = (identifier, shown)


def card(
    key: int | str, claim: Claim, event: Event, article: ArticleRow | None, articles_page: Page, *, dated: bool = False
) -> None:
    """One claim as a card with its links; ``key`` tells it from the other cards of its page."""
    with st.container(border=True, key=f"claim-{key}"):
        st.html(card_html(claim, event, article, filters.words(), dated=dated))
        with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
            place = claim.mention.start if claim.mention else claim.start
            fields = link_fields(**{address.ARTICLE: claim.article, address.SENTENCE: str(place)})
            st.page_link(articles_page, label=text.READ_IN_ARTICLE, query_params=fields)
            link = source_link(article.url if article else None, claim.sentence)
            if link:
                st.html(
                    f'<a href="{escape(link, quote=True)}" target="_blank" rel="noopener noreferrer">'
                    f"{escape(text.OPEN_SOURCE)}</a>",
                    width="content",
                )
            around = context.button(claim, str(key))
        if around:
            context.show(claim)


def article_name(article: Article | ArticleRow) -> str:
    """A name for an article: its title, else its id."""
    return article.title or article.id

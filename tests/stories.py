"""Stories made by hand from model values: a small one like a newsroom's, and generated ones of any size."""

import random
from dataclasses import dataclass, replace

from timeline.civil import day_number
from timeline.model import (
    UNKNOWN_DATE,
    Alternative,
    Anchor,
    Article,
    Certainty,
    Claim,
    ClaimKind,
    Disagreement,
    Event,
    Grain,
    Interval,
    Mention,
    Moment,
    PublishDate,
    Refusal,
    Story,
    Unplaced,
)
from timeline.records import moment_from_iso

STATED = PublishDate(Moment(day_number(2021, 10, 20)), "stated", "The field “published” says 2021-10-20.")
INFERRED = PublishDate(
    Moment(day_number(2021, 10, 20)), "inferred", 'A caption is dated "Wednesday, Oct. 20, 2021", a Wednesday.'
)
CLOCK = PublishDate(
    Moment(day_number(2021, 10, 20), 1348, 480), "stated", 'The header line says "22:28 UTC+8, 2021-10-20".'
)

# (id, title, publisher, url, language, publish date)
ARTICLES = (
    ("harbour", "Varnholm closes its harbour bridge for good", "Harbour Post", "https://example.org/a", "en", STATED),
    ("gazette", "Engineers meet over cracked bridge", "Coastal Gazette", "https://example.org/b", "en", CLOCK),
    ("signal", "What is known about the Varnholm bridge", "Signal & Son", None, "en", INFERRED),
    ("ferries", "Ferries to run again after forty years", "Coastal Gazette", "https://example.org/d", None, INFERRED),
    ("letter", "A bridge too old", None, None, "en", UNKNOWN_DATE),
)


@dataclass(frozen=True)
class Line:
    """One sentence of an article: the expression in it, and the span it stands for ("" leaves a side open)."""

    article: str
    sentence: str
    expression: str
    value: str
    first: str
    after: str
    grain: Grain
    certainty: Certainty = "stated"
    kind: ClaimKind = "dated"
    mod: str | None = None


# event title -> its sentences, best first
EVENTS: dict[str, tuple[Line, ...]] = {
    "The bridge is built over the Varn": (
        Line("signal", "The bridge was built in the 1980s.", "the 1980s", "198", "1980-01-01", "1990-01-01", "decade"),
    ),
    "The state hands the bridge to the town": (
        Line("signal", "In 1989 the state handed the bridge to the town.", "1989", "1989", "1989-01-01", "1990-01-01",
             "year"),
    ),
    "The harbour authority takes over repairs": (
        Line("harbour", "The harbour authority took over repairs in 2003.", "2003", "2003", "2003-01-01",
             "2004-01-01", "year"),
    ),
    "Lorries over 40 tonnes are banned": (
        Line("letter", "Lorries over 40 tonnes have been banned since 2017.", "since 2017", "2017", "2017-01-01", "",
             "year"),
    ),
    "Divers find a crack in the main pier": (
        Line("harbour", "Divers found a crack in the main pier on Aug. 14.", "Aug. 14", "2021-08-14", "2021-08-14",
             "2021-08-15", "day", "computed"),
        Line("gazette", "The crack was found in mid-August.", "mid-August", "2021-08", "2021-08-11", "2021-08-21",
             "month", "computed", mod="MID"),
        Line("signal", "Divers found the crack in August.", "August", "2021-08", "2021-08-01", "2021-09-01", "month",
             "computed"),
    ),
    "The alarm on the pier goes off": (
        Line("gazette", "The alarm on the pier went off at 6:40 a.m. that day.", "6:40 a.m. that day",
             "2021-08-14T06:40", "2021-08-14T06:40:00+02:00", "2021-08-14T06:41:00+02:00", "minute", "computed"),
    ),
    "The town closes the bridge to all traffic": (
        Line("gazette", "The bridge was closed to all traffic on Aug. 31.", "Aug. 31", "2021-08-31", "2021-08-31",
             "2021-09-01", "day", "computed"),
        Line("ferries", "It was closed at the end of August.", "the end of August", "2021-08", "2021-08-21",
             "2021-09-01", "month", "computed", mod="END"),
    ),
    "The insurer refuses to pay": (
        Line("letter", "The insurer refused to pay on 03/09.", "03/09", "2021-09-03", "2021-09-03", "2021-09-04",
             "day", "assumed"),
    ),
    "Mayor warns of a winter without a crossing": (
        Line("harbour", "Last week the mayor warned of a winter without a crossing.", "Last week", "2021-W41",
             "2021-10-11", "2021-10-18", "week", "computed"),
    ),
    "Ferry owners talk to the ministry": (
        Line("ferries", "Ferry owners talked to the ministry last week.", "last week", "2021-W41", "2021-10-11",
             "2021-10-18", "week", "computed"),
    ),
    "Crews put up steel supports": (
        Line("gazette", "Two days before the meeting, crews put up steel supports.", "Two days before the meeting",
             "P2D", "2021-10-18", "2021-10-19", "day", "computed", "counted"),
    ),
    "Engineers from five countries meet in Varnholm": (
        Line("harbour", "Engineers from five countries met in Varnholm on Wednesday.", "Wednesday", "2021-10-20",
             "2021-10-20", "2021-10-21", "day", "computed"),
        Line("signal", "Five countries sent engineers on Wednesday, Oct. 20, 2021.", "Wednesday, Oct. 20, 2021",
             "2021-10-20", "2021-10-20", "2021-10-21", "day"),
        Line("gazette", "The engineers met yesterday in the old customs house.", "yesterday", "2021-10-19",
             "2021-10-19", "2021-10-20", "day", "computed"),
    ),
    "Town hall café opens for stranded commuters": (
        Line("ferries", "The town hall café opened for stranded commuters.", "", "", "2021-10-20", "2021-10-21",
             "day", "assumed", "lead"),
    ),
}  # fmt: skip
MEETING = "Engineers from five countries meet in Varnholm"

# (article, sentence, expression, value, type, why it is not drawn)
NOT_DRAWN = (
    ("letter", "Nobody has painted the railings in recent years.", "recent years", "PAST_REF", "DATE",
     '"recent years" names no date.'),
    ("letter", "The town must decide soon.", "soon", "FUTURE_REF", "DATE", '"soon" names no date.'),
    ("harbour", "The repair is meant to last two decades.", "two decades", "P2DE", "DURATION",
     '"two decades" is a length of time and bounds no span.'),
)  # fmt: skip


def sample_story() -> Story:
    """Thirteen events from the 1980s to October 2021 out of five articles, as an editor would want to see them."""
    texts: dict[str, str] = {}
    mentions: dict[str, list[Mention]] = {row[0]: [] for row in ARTICLES}
    claims = {
        title: [_claim(line, *_append(texts, line.article, line.sentence), mentions) for line in lines]
        for title, lines in EVENTS.items()
    }
    unplaced = []
    for article, sentence, expression, value, kind, why in NOT_DRAWN:
        start = _append(texts, article, sentence)[0] + sentence.index(expression)
        mention = Mention(
            start, start + len(expression), expression, kind, value, None, None, None, "stated", None, (), None, why,
            "by hand",
        )  # fmt: skip
        mentions[article].append(mention)
        unplaced.append(Unplaced(article, mention, why))
    return Story(
        title="The Varnholm bridge",
        articles=tuple(
            Article(name, texts[name], title, publisher, url, language, published, f"articles/{name}.txt")
            for name, title, publisher, url, language, published in ARTICLES
        ),
        mentions={name: tuple(sorted(found, key=lambda m: m.start)) for name, found in mentions.items()},
        events=tuple(_event(title, tuple(found)) for title, found in claims.items()),
        unplaced=tuple(unplaced),
        refusals=(Refusal("articles/empty.txt", "holds no text"),),
    )


def _append(texts: dict[str, str], article: str, sentence: str) -> tuple[int, int]:
    """Put a sentence at the end of an article's text; gives its span there."""
    before = f"{texts[article]} " if article in texts else ""
    texts[article] = before + sentence
    return len(before), len(texts[article])


def _claim(line: Line, start: int, end: int, mentions: dict[str, list[Mention]]) -> Claim:
    interval = Interval(
        moment_from_iso(line.first) if line.first else None, moment_from_iso(line.after) if line.after else None
    )
    mention = None
    if line.kind != "lead":
        mention = _mention(line, start, interval)
        mentions[line.article].append(mention)
    why = mention.why if mention else "The article writes no date; it is placed at its publish date."
    return Claim(
        id=f"{line.article}:{start}-{end}",
        article=line.article,
        start=start,
        end=end,
        sentence=line.sentence,
        title=line.sentence.rstrip("."),
        interval=interval,
        grain=line.grain,
        certainty=line.certainty,
        kind=line.kind,
        mention=mention,
        why=why,
        joined="The sentences share most of their words and their dates agree.",
    )


def _mention(line: Line, sentence_start: int, interval: Interval) -> Mention:
    start = sentence_start + line.sentence.index(line.expression)
    alternatives: tuple[Alternative, ...] = ()
    if line.certainty == "assumed":
        march = day_number(2021, 3, 9)
        alternatives = (
            Alternative("2021-03-09", Interval.days(march, march + 1), "day", "Read with the month first."),
        )
    counted = line.kind == "counted"
    return Mention(
        start=start,
        end=start + len(line.expression),
        text=line.expression,
        type="DURATION" if counted else "TIME" if line.grain == "minute" else "DATE",
        value=line.value,
        mod=line.mod,
        interval=None if counted else interval,
        grain=None if counted else line.grain,
        certainty=line.certainty,
        anchor=Anchor("publish date", Moment(day_number(2021, 10, 20))) if line.certainty == "computed" else None,
        alternatives=alternatives,
        edtf=None if counted else line.value,
        why=f'"{line.expression}" is read as {line.value}.',
        rule="by hand",
    )


def _event(title: str, claims: tuple[Claim, ...]) -> Event:
    best = claims[0]
    disagreements: tuple[Disagreement, ...] = ()
    if title == MEETING:
        why = "Two articles say 20 October 2021, one says 19 October 2021."
        disagreements = (Disagreement("day shift", (0, 2), why),)
    return Event(
        id=best.id,
        title=title,
        interval=best.interval,
        grain=best.grain,
        certainty=best.certainty,
        importance=float(len({claim.article for claim in claims}) ** 2) / (30.0 if best.grain != "day" else 1.0),
        agreed_why="The finest date that most articles support.",
        claims=claims,
        disagreements=disagreements,
        aliases=tuple(claim.id for claim in claims[1:]),
    )


# --- generated stories -------------------------------------------------------------------------------------------

_SUBJECTS = ("The harbour board", "Bridge engineers", "Ferry owners", "The mayor of Varnholm", "Island councils",
             "Customs officers", "The shipping union", "A panel of judges", "Fish traders",
             "Coastal residents")  # fmt: skip
_VERBS = ("reject", "approve", "postpone", "debate", "welcome", "question", "sign", "publish", "withdraw", "praise")
_OBJECTS = ("the repair plan", "a new toll on lorries", "the winter timetable", "the insurer's report",
            "a second crossing", "the list of repairs", "night closures", "the ministry's offer")  # fmt: skip
_TAILS = ("", "", " in Varnholm", " after a long night", " for a second time")
_PUBLISHERS = ("Harbour Post", "Coastal Gazette", "Signal & Son", "Island Wire", "The Quay", None)
_FIRST_DAY, _LAST_DAY = day_number(1980), day_number(2022)
_SPANS: tuple[tuple[Grain, int], ...] = (("week", 7), ("month", 30), ("year", 365), ("decade", 3652))
_BURSTS = 12
_CLAIMS_PER_ARTICLE = 10


def generated_story(n: int, seed: int = 1) -> Story:
    """A story of ``n`` events, the same for the same seed: in bursts, 15 % spans, importance heavy-tailed."""
    draw = random.Random(seed)  # noqa: S311 - test data
    centres = [draw.triangular(_FIRST_DAY, _LAST_DAY, _LAST_DAY) for _ in range(_BURSTS)]
    articles = _generated_articles(draw, n // _CLAIMS_PER_ARTICLE + 1)
    texts: dict[str, str] = {}
    mentions: dict[str, list[Mention]] = {article.id: [] for article in articles}
    events = []
    for number in range(n):
        title = f"{draw.choice(_SUBJECTS)} {draw.choice(_VERBS)} {draw.choice(_OBJECTS)}{draw.choice(_TAILS)}"
        interval, grain = _generated_interval(draw, centres)
        wanted = min(1 + int(draw.paretovariate(1.5)) // 2, 6, len(articles))
        owners = draw.sample(articles, wanted)
        claims = tuple(_generated_claim(owner.id, title, number, interval, grain, texts, mentions) for owner in owners)
        disagree = (Disagreement("different day", (0, 1), "They name different days."),)
        events.append(
            Event(
                id=claims[0].id,
                title=title,
                interval=interval,
                grain=grain,
                certainty=draw.choice(("stated", "computed", "computed", "assumed")),
                importance=draw.paretovariate(1.2),
                agreed_why="The date of the first article.",
                claims=claims,
                disagreements=disagree if wanted > 1 and draw.random() < 0.05 else (),
                aliases=tuple(claim.id for claim in claims[1:]),
            )
        )
    filled = tuple(
        Article(
            a.id, texts.get(a.id, "Nothing happened."), a.title, a.publisher, a.url, a.language, a.published, a.path
        )
        for a in articles
    )
    return Story(f"{n} generated events", filled, {k: tuple(v) for k, v in mentions.items()}, tuple(events), ())


def left_out(story: Story, count: int) -> Story:
    """A story with ``count`` of its mentions listed as not placed: by turns as waiting for a date and as lengths."""
    whys = ("is relative and waits for a publish date.", "says how long something lasted; nothing dates its end.")
    found = [(article.id, mention) for article in story.articles for mention in story.mentions[article.id]][:count]
    unplaced = tuple(
        Unplaced(
            article, replace(mention, type=("DATE", "DURATION")[number % 2]), f"“{mention.text}” {whys[number % 2]}"
        )
        for number, (article, mention) in enumerate(found)
    )
    return replace(story, unplaced=unplaced)


def _generated_articles(draw: random.Random, count: int) -> list[Article]:
    def one(number: int) -> Article:
        day = draw.randint(_FIRST_DAY, _LAST_DAY)
        published = PublishDate(Moment(day), "metadata", "The field gives the day.")
        publisher = draw.choice(_PUBLISHERS)
        return Article(f"g{number}", "", f"Report {number} from Varnholm", publisher, None, "en", published)

    return [one(number) for number in range(count)]


def _generated_interval(draw: random.Random, centres: list[float]) -> tuple[Interval, Grain]:
    in_burst = draw.random() < 0.7
    where = draw.gauss(draw.choice(centres), 20) if in_burst else draw.uniform(_FIRST_DAY, _LAST_DAY)
    day = min(max(int(where), _FIRST_DAY), _LAST_DAY)
    if draw.random() >= 0.15:
        return Interval.days(day, day + 1), "day"
    grain, length = draw.choice(_SPANS)
    return Interval.days(day, day + length), grain


def _generated_claim(
    article: str,
    title: str,
    number: int,
    interval: Interval,
    grain: Grain,
    texts: dict[str, str],
    mentions: dict[str, list[Mention]],
) -> Claim:
    expression = interval.start.iso() if interval.start else ""
    sentence = f"{title} on {expression}, report {number} says."
    start, end = _append(texts, article, sentence)
    place = start + sentence.index(expression)
    why = f"{expression} is written out."
    mention = Mention(
        place, place + len(expression), expression, "DATE", expression, None, interval, grain, "stated", None, (),
        expression, why, "by hand",
    )  # fmt: skip
    mentions[article].append(mention)
    return Claim(
        f"{article}:{start}-{end}", article, start, end, sentence, title, interval, grain, "stated", "dated", mention,
        why,
    )  # fmt: skip

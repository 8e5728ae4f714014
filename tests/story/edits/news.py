"""A small story of five articles about one bridge, and edits of it, for the tests of editing."""

from functools import cache

from hypothesis import strategies as st

from tests.story.makers import article
from timeline.model import Event, Story
from timeline.story import build
from timeline.story.edits import Entry, Log
from timeline.story.edits.kinds import (
    Add,
    Annotate,
    ArticleTarget,
    CorrectDate,
    CorrectPublished,
    CorrectReading,
    Decide,
    Hide,
    MentionTarget,
    Merge,
    Redo,
    RemoveArticle,
    RenameStory,
    ReplaceArticle,
    Retitle,
    SetZone,
    Source,
    Split,
    Undo,
    Unhide,
)
from timeline.story.edits.targets import claim_target, event_target, mention_target

HARBOUR = article(
    "harbour",
    "Engineers from five countries met in Varnholm on Wednesday. The mayor warned of a winter without a crossing last "
    "week. The harbour authority took over repairs in 2003.",
    "2021-10-20",
    title="Engineers meet over bridge",
    publisher="Harbour Post",
)
GAZETTE = article(
    "gazette",
    "Engineers from five countries met in Varnholm on Tuesday. Divers found a crack in the main pier on Aug. 14.",
    "2021-10-21",
    title="Cracked bridge",
    publisher="Coastal Gazette",
    url="https://example.org/gazette",
)
SIGNAL = article(
    "signal",
    "Engineers from five countries met in Varnholm on Oct. 20, 2021. The state handed the bridge to the town in 1989. "
    "The town repaired it the following year.",
    "2021-10-22",
    title="What is known about the bridge",
)
FERRIES = article(
    "ferries",
    "Fish traders opened their new hall on Friday. A new ferry started on Oct. 11, 2021.",
    "2021-10-20",
    title="Ferries to run again",
)
LETTER = article("letter", "The insurer refused to pay last month. Nobody answers the phone.", title="A bridge too old")
ARTICLES = (HARBOUR, GAZETTE, SIGNAL, FERRIES, LETTER)


@cache
def built() -> Story:
    """The story of the five articles."""
    return build(ARTICLES, "The Varnholm bridge")


def event(words: str, story: Story | None = None) -> Event:
    """The event that a sentence with these words belongs to."""
    found = (story or built()).events
    return next(e for e in found if any(words in claim.sentence for claim in e.claims))


def target(words: str):
    """The target of that event."""
    return event_target(event(words))


def claim(article_id: str, words: str):
    """The claim of an article's sentence with these words."""
    claims = [c for e in built().events for c in e.claims]
    return next(c for c in claims if c.article == article_id and words in c.sentence)


def log(*steps) -> Log:
    """A log of steps, their ids ``e1``, ``e2`` ... in order."""
    return Log(tuple(Entry(f"e{n}", step, "2026-11-27T10:00:00Z", "Ana") for n, step in enumerate(steps, start=1)))


def reading(article_id: str, words: str, date: str) -> CorrectReading:
    """The correction of the mention ``words`` of an article."""
    mention = next(m for m in built().mentions[article_id] if m.text == words)
    return CorrectReading(MentionTarget(article_id, mention.start, mention.end, words), date)


EVENT_TARGETS = st.sampled_from([event_target(e) for e in built().events])
CLAIMS = [c for e in built().events for c in e.claims]
CLAIM_TARGETS = st.sampled_from([claim_target(c) for c in CLAIMS])
DATES = st.sampled_from(["14 August 2021", "2021-08", "mid-August 2021", "1980s", "since 2017", "3 to 5 May 2021"])
SOURCES = st.sampled_from(
    [
        Source("The bridge opened with music.", url="https://example.org/opening", title="Opening"),
        Source("The bridge closed in rain.", url="https://example.org/opening", publisher="The Quay"),
        Source("Nobody answers the phone.", article=ArticleTarget("letter")),
        Source("This is said nowhere.", article=ArticleTarget("letter")),
    ]
)
EVENT_EDITS = st.one_of(
    st.builds(CorrectDate, EVENT_TARGETS, DATES),
    st.builds(Merge, EVENT_TARGETS, st.tuples(EVENT_TARGETS)),
    st.builds(Split, EVENT_TARGETS, st.tuples(CLAIM_TARGETS), st.sampled_from(["", "Their own event"])),
    st.builds(Retitle, EVENT_TARGETS, st.sampled_from(["Another title", "One more title"])),
    st.builds(Hide, EVENT_TARGETS),
    st.builds(Unhide, EVENT_TARGETS),
    st.builds(Annotate, EVENT_TARGETS, st.sampled_from(["Told by phone.", "Ask again."])),
    st.builds(Add, st.just("Bridge opens"), DATES, SOURCES),
    st.builds(Decide, EVENT_TARGETS, CLAIM_TARGETS),
    st.builds(RenameStory, st.sampled_from(["The crossing", "A bridge and its town"])),
)
ARTICLE_EDITS = st.one_of(
    st.builds(
        CorrectPublished,
        st.sampled_from([ArticleTarget(a.id, a.title) for a in ARTICLES]),
        st.sampled_from(["27 October 2021", "2021-10-20"]),
    ),
    st.builds(RemoveArticle, st.sampled_from([ArticleTarget(a.id, a.title) for a in ARTICLES]), st.booleans()),
    st.builds(
        ReplaceArticle,
        st.sampled_from([ArticleTarget(a.id, a.title) for a in ARTICLES]),
        st.just("Divers found a crack in the main pier on Aug. 15, 2021. It was mended last month."),
        published=st.sampled_from([None, "2021-10-21"]),
    ),
    st.builds(SetZone, st.sampled_from(["Europe/Oslo", "America/New_York", "", "Nowhere/Atall"])),
    st.builds(CorrectReading, st.sampled_from([t for c in CLAIMS if (t := mention_target(c))]), DATES),
)
EDITS = st.one_of(EVENT_EDITS, EVENT_EDITS, EVENT_EDITS, ARTICLE_EDITS)


@st.composite
def logs(draw, edits=EDITS, most: int = 8) -> Log:
    """Logs of edits, undos and redos of earlier ones."""
    entries: list[Entry] = []
    for number in range(draw(st.integers(1, most))):
        step = draw(edits)
        if entries and draw(st.integers(0, 3)) == 0:
            step = draw(st.sampled_from([Undo, Redo]))(draw(st.sampled_from(entries)).id)
        author = draw(st.sampled_from([None, "Ana"]))
        entries.append(Entry(f"e{number}", step, draw(st.sampled_from([None, "2026-11-27T10:00:00Z"])), author))
    return Log(tuple(entries))

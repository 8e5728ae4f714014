"""Bare dates in the passages of a feature that tell of a time long ago, read as a history reads its own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from timeline.dates.find import Candidate
from timeline.dates.history.passages import Passage, is_bare, line_of, passages
from timeline.dates.history.told import Told
from timeline.dates.outcome import Outcome, outcome_of
from timeline.dates.read import read
from timeline.dates.reader import Reader
from timeline.dates.setting import Setting
from timeline.dates.voices import Voice
from timeline.model import Alternative, Moment

_OTHERWISE = "if it does not go on from what is told before it"


def told_in_passages(
    text: str, found: tuple[Candidate, ...], voice: Voice, published: Moment | None
) -> tuple[tuple[Candidate, ...], dict[int, Outcome]]:
    """The candidates of a text with the times that only a history has added in such passages, and by their positions
    the outcomes of those in passages; none where the text has no passage."""
    if published is None or voice.of_history is None:
        return found, {}
    spans = passages(text, found, published.day, voice.tense)
    if not spans:
        return found, {}
    told = _inside(voice.of_history(text, _inside(found, spans)), spans)
    line = line_of(text, told, frozenset(chain.from_iterable(span.turns for span in spans)))
    outcomes = Reader(text, told, voice, published, line).outcomes()
    known = {one.start: _in_doubt(text, one, read, voice, published) for one, read in zip(told, outcomes, strict=True)}
    others = set(found).difference(_inside(found, spans))
    whole = tuple(sorted([*told, *others], key=lambda one: one.start))
    return whole, {at: known[one.start] for at, one in enumerate(whole) if one.start in known}


def _inside(found: Sequence[Candidate], spans: Sequence[Passage]) -> list[Candidate]:
    """The candidates that lie within passages."""
    out: list[Candidate] = []
    at = 0
    for span in spans:
        while at < len(found) and found[at].start < span.start:
            at += 1
        while at < len(found) and found[at].start < span.end:
            out.append(found[at])
            at += 1
    return out


def _in_doubt(text: str, candidate: Candidate, outcome: Outcome, voice: Voice, published: Moment) -> Outcome:
    """The outcome of a bare date with what it would be in news as the other reading."""
    reading = outcome.reading
    if not is_bare(candidate.piece.meaning.core) or reading.interval is None:
        return outcome
    news = read(
        candidate.piece.meaning,
        Setting(published, Told, False, lambda: voice.tense(text, candidate.start, candidate.end)),
    )
    if news.interval is None or news.interval == reading.interval:
        return outcome
    other = Alternative(news.value, news.interval, news.grain, _OTHERWISE)
    return outcome_of(replace(reading, certainty="assumed", alternatives=(other, *reading.alternatives)))

"""Bare dates in the passages of a feature that tell of a time long ago, read as a history reads its own."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.history.passages import is_bare, line_of, passages
from timeline.dates.history.told import Told
from timeline.dates.outcome import Outcome, outcome_of
from timeline.dates.read import read
from timeline.dates.reader import Reader
from timeline.dates.setting import Setting
from timeline.dates.voices import Voice
from timeline.model import Alternative, Moment

_OTHERWISE = "if it does not go on from what is told before it"


def told_in_passages(
    text: str, found: Sequence[Candidate], voice: Voice, published: Moment | None
) -> dict[int, Outcome]:
    """The outcomes of the candidates of such passages, by their positions; none where the text has no passage."""
    if published is None or voice.of_history is None:
        return {}
    known: dict[int, Outcome] = {}
    for one in passages(text, found, published.day, voice.tense):
        within = found[one.first : one.after]
        outcomes = Reader(text, within, voice, published, line_of(text, found, one)).outcomes()
        for position, outcome in enumerate(outcomes, one.first):
            known[position] = _in_doubt(text, found[position], outcome, voice, published)
    return known


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

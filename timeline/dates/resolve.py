"""Text and a publish date to mentions: found, refined, read in their setting, and explained."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from timeline.dates.country import country_of
from timeline.dates.explain import why
from timeline.dates.find import Candidate
from timeline.dates.meaning import Length, Named, Shift
from timeline.dates.narrative import Place, Told, is_history
from timeline.dates.outcome import Outcome, Outcomes, outcome_of
from timeline.dates.published import read_published
from timeline.dates.quotations import counted_from, quote_anchor
from timeline.dates.read import read
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.settle import settled
from timeline.dates.storyline import storyline
from timeline.dates.voices import Voice, voice_of
from timeline.errors import UsageError
from timeline.model import Anchor, Interval, Mention, Moment, Side

_NEAR = 25  # characters between a clock time and the day it belongs to
# What begins a word after a full stop: a capital, or a letter of a script that has none; in any of the languages.
_CAPITAL = "A-ZÀ-ÖØ-ÞĄĆČĎĘĚŁŃŇŘŚŠŤŮŹŻŽĞİŞŐŰΑ-ΩЀ-Я\u0590-\u06ff"
_OPENING = re.compile(
    rf"(?:^|[.!?؟…][\"”’')»]*\s+|\n\s*)[\"“‘'«„¿¡]?"
    rf"(?:[{_CAPITAL}][^\W\d_]* ){{0,2}}(?:(?:the|el|la|den|dem|o|il|i) |l['’])?\Z"
)
_OPENING_REACH = 30  # characters that an opening "Early in the" takes
_OUTCOMES = Outcomes()  # a memory of pure results: it changes how fast a text is read and never how
_SENTENCE_END = re.compile(rf"[.!?؟…][\"”’'»]*\s+[\"“‘'«„¿¡{_CAPITAL}]|\n\s*\n")
_ANOTHER = re.compile(r",? ?(?:and|und|sowie|y|et|e|en|и|й|і|та)\b")  # "von 8 bis 9 Uhr und am Freitag": two dates


def resolve(
    text: str,
    published: str | date | datetime | Moment | None = None,
    language: str | None = "en",
    country: str | None = None,
) -> tuple[Mention, ...]:
    """Every time expression of a text, in order, with its date and the reason for it.

    ``resolve("They met last week.", published="2021-10-20")[0].value`` is ``2021-W41``. ``published`` is what
    relative dates count from; without it they count from dates told earlier in the text, or wait.
    ``language`` is a code such as "de"; None tells it from the text. A language without a word table is read
    for absolute dates alone. ``country`` is the publisher's as an ISO 3166 code ("GB"), else that of a language
    tag such as "en-GB"; it tells whose Thanksgiving is meant and whether 10/11 is in October or November.
    Raises UsageError when ``published`` is a string that is no date.
    """
    moment = _as_moment(published)
    voice = voice_of(language, text)
    day = moment.day if moment else None
    found = settled(text, voice.find(text), day, (country or country_of(language) or "").upper() or None)
    history = is_history(text, found, day)
    if history and voice.of_history is not None:
        found = voice.of_history(text, found)
    line = storyline(text, found) if history else None
    told = Told()
    mentions: list[Mention] = []
    readings: list[Reading] = []
    verb_at = (0, 0)
    for position, candidate in enumerate(found):
        if not candidate.piece.ends_pair:
            verb_at = candidate.start, candidate.end
        meaning = candidate.piece.meaning
        if line is not None:
            told = line.told(text, position, candidate.start, told)
        outcome = _quoted(text, found, position, readings, moment, voice) or _OUTCOMES.known(day, history, meaning)
        if outcome is None:
            tense = partial(voice.tense, text, *verb_at)
            nearby = partial(_day_nearby, text, found, position, readings, moment, voice)
            outcome = _OUTCOMES.outcome(meaning, Setting(moment, told, history, tense, nearby))
        side = voice.open_side(text, candidate.start)
        if side is not None:
            outcome = outcome_of(_opened(outcome.reading, side))
        readings.append(outcome.reading)
        mentions.append(_mention(text, candidate, outcome, moment))
        if isinstance(meaning.core, Length):
            told = told.and_then_length(meaning.core)
        period = outcome.period
        if period is not None:
            over = moment is None or period.after <= moment.day
            if (
                not over and period.grain == "quarter" and told.report is None
            ):  # a firm's year may end early: its fourth quarter "fell"
                over = voice.tense(text, *verb_at) == "past"
            place = Place(period, candidate.start, candidate.end, over)
            told = told.and_then(place, meaning, partial(_opens_sentence, text, candidate))
    return tuple(mentions)


def _quoted(
    text: str,
    found: Sequence[Candidate],
    position: int,
    readings: Sequence[Reading],
    published: Moment | None,
    voice: Voice,
) -> Outcome | None:
    """The outcome of words in a quotation with a date of its own; None where the publish date holds."""

    def read_at(at: int) -> Reading:
        if at < position:
            return readings[at]
        tense = partial(voice.tense, text, found[at].start, found[at].end)
        return read(found[at].piece.meaning, Setting(published, Told(), False, tense))

    anchor = quote_anchor(text, found, position, read_at)
    if anchor is None or (published is not None and anchor.moment.day == published.day):
        return None
    tense = partial(voice.tense, text, found[position].start, found[position].end)
    reading = read(found[position].piece.meaning, Setting(anchor.moment, Told(), False, tense))
    return outcome_of(counted_from(reading, anchor))


def _opens_sentence(text: str, candidate: Candidate) -> bool:
    """Whether only a preposition stands between the start of the sentence and the expression."""
    return _OPENING.search(text, max(0, candidate.start - _OPENING_REACH), candidate.start) is not None


def _day_nearby(
    text: str,
    found: Sequence[Candidate],
    position: int,
    readings: Sequence[Reading],
    published: Moment | None,
    voice: Voice,
) -> Anchor | None:
    """The day named just after a bare clock time, or before it in the same sentence."""
    core = found[position].piece.meaning.core
    if (
        not isinstance(core, Named)
        or (core.minute is None and core.part is None)
        or core.base
        or core.weekday is not None
    ):
        return None
    follower = position + 1
    if follower < len(found) and found[follower].piece.ends_pair:
        follower += 1  # both ends of "from 8 to 9 a.m. on Friday" are of that Friday
    if follower < len(found) and _is_the_time_elsewhere(found[follower]):
        follower += 1
    if follower < len(found):
        after = found[follower]
        between = text[found[follower - 1].end : after.start]
        apart = _SENTENCE_END.search(between) or _ANOTHER.match(between)
        if len(between) <= _NEAR and not apart and _names_a_day(after):
            tense = partial(voice.tense, text, after.start, after.end)
            return _day_anchor(after, read(after.piece.meaning, Setting(published, Told(), False, tense)))
    for earlier in range(position - 1, max(-1, position - 4), -1):
        before = found[earlier]
        if _SENTENCE_END.search(text, before.end, found[position].start):
            return None
        if _names_a_day(before) or readings[earlier].type == "TIME":
            return _day_anchor(before, readings[earlier])
    return None


def _is_the_time_elsewhere(candidate: Candidate) -> bool:
    """Whether a candidate is a clock time with its zone and no day: "11 p.m. (1500 GMT) on Monday"."""
    core = candidate.piece.meaning.core
    zoned = isinstance(core, Named) and core.minute is not None and core.zone is not None
    return zoned and not _names_a_day(candidate)


def _names_a_day(candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if isinstance(core, Shift):
        return core.unit == "day"
    return isinstance(core, Named) and (core.day is not None or core.weekday is not None)


def _day_anchor(candidate: Candidate, reading: Reading) -> Anchor | None:
    if reading.interval is None or reading.interval.start is None:
        return None
    return Anchor("mention", Moment(reading.interval.start.day), candidate.start, candidate.end)


def _as_moment(published: str | date | datetime | Moment | None) -> Moment | None:
    if published is None or isinstance(published, Moment):
        return published
    if isinstance(published, datetime):
        offset = published.utcoffset()
        if offset is None:
            return Moment(published.toordinal())
        return Moment(published.toordinal(), published.hour * 60 + published.minute, int(offset.total_seconds() // 60))
    if isinstance(published, date):
        return Moment(published.toordinal())
    found = read_published(published)
    if found is None:
        raise UsageError(f"“{published}” is not a date that can be read; write it like 2021-10-20.")
    return found


def _mention(text: str, candidate: Candidate, outcome: Outcome, published: Moment | None) -> Mention:
    reading, words = outcome.reading, text[candidate.start : candidate.end]
    anchor = reading.anchor
    if anchor is not None and anchor.kind == "publish date" and published is not None:
        anchor = Anchor("publish date", published)
    return Mention(
        start=candidate.start,
        end=candidate.end,
        text=words,
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        interval=reading.interval,
        grain=reading.grain if reading.interval is not None else None,
        certainty=reading.certainty,
        anchor=anchor,
        alternatives=reading.alternatives,
        edtf=outcome.edtf,
        why=why(words, outcome.reason),
        rule=candidate.piece.rule,
    )


def _opened(reading: Reading, side: Side) -> Reading:
    """ "since 2017" is open to the future, "until June" to the past; the mention stays "2017" and "June"."""
    if reading.type not in ("DATE", "TIME") or reading.interval is None:
        return reading
    start, end = reading.interval.start, reading.interval.end
    return replace(reading, interval=Interval(start, None) if side == "end" else Interval(None, end))

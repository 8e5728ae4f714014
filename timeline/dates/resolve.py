"""Text and a publish date to mentions: found, settled, read in their setting, and explained."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from timeline.dates.chronology import chronology, is_most
from timeline.dates.closed_up import closed_up, mention_before
from timeline.dates.country import country_of
from timeline.dates.datelines import of_dateline, of_live_report
from timeline.dates.history.narrative import is_history
from timeline.dates.history.storyline import storyline
from timeline.dates.looking_back import told_in_passages
from timeline.dates.outcome import Outcome
from timeline.dates.plain_signs import in_plain_signs
from timeline.dates.published import read_published
from timeline.dates.reader import Reader
from timeline.dates.settling.settle import settled
from timeline.dates.voices import Voice, voice_of
from timeline.errors import UsageError
from timeline.model import Mention, Moment

_COUNTRY = re.compile(r"[A-Za-z]{2}")


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
    Raises UsageError when ``published`` is a string that is no date, and when ``country`` is no code of two letters.
    """
    if country and not _COUNTRY.fullmatch(country):
        raise UsageError(f"“{country}” is no country; give its code of two letters, such as US or GB")
    moment = _as_moment(published)
    whose = (country or country_of(language) or "").upper() or None
    plain = in_plain_signs(text)
    written = text if plain is None else plain.text
    voice = voice_of(language, written)
    closed = closed_up(written, clitics=voice.has_clitics)
    mentions = _resolved(written if closed is None else closed.text, moment, voice, whose)
    if closed is not None:
        mentions = tuple(mention_before(mention, closed, written) for mention in mentions)
    if plain is not None:
        mentions = tuple(mention_before(mention, plain, text) for mention in mentions)
    return mentions


def _resolved(text: str, moment: Moment | None, voice: Voice, whose: str | None) -> tuple[Mention, ...]:
    """The same of a text as it is printed."""
    day = moment.day if moment else None
    found = settled(text, voice.find(text), day, whose, voice.day_alone)
    found, entries = chronology(text, found, day)
    history = is_history(text, found, day)
    if entries and history:
        history = not is_most(entries, found)
        entries = () if history else entries
    known: Mapping[int, Outcome] = {}
    if not history and not entries:
        found, known = told_in_passages(text, found, voice, moment)
    if not entries and not history:
        entries = of_dateline(text, found, day) or of_live_report(text, found, day)
    if history and voice.of_history is not None:
        found = voice.of_history(text, found)
    return Reader(text, found, voice, moment, storyline(text, found) if history else None, entries, known).mentions()


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

"""Mentions, claims and events as plain dictionaries: the shapes that scripts and story files rely on."""

from typing import Any

from timeline.civil import day_number
from timeline.model import (
    Alternative,
    Anchor,
    Article,
    Claim,
    Disagreement,
    Event,
    Grain,
    Interval,
    Mention,
    Moment,
    Note,
    PublishDate,
)

Record = dict[str, Any]


def moment_from_iso(text: str) -> Moment:
    """The moment that ``Moment.iso`` wrote: ``2021-10-20`` or ``2021-10-20T22:28:00+08:00``.

    Raises ValueError when the text has another form.
    """
    date_part, _, clock = text.partition("T")
    sign = -1 if date_part.startswith("-") else 1
    year, month, day = date_part.lstrip("-").split("-")
    number = day_number(sign * int(year), int(month), int(day))
    if not clock:
        return Moment(number)
    minute = int(clock[:2]) * 60 + int(clock[3:5])
    zone = clock[8:]
    offset = (int(zone[1:3]) * 60 + int(zone[4:6])) * (-1 if zone[0] == "-" else 1)
    return Moment(number, minute, offset)


def published_record(published: PublishDate) -> Record:
    """``published`` and the fields that say how it is known, of a publish date."""
    return {
        "published": published.moment.iso() if published.moment else None,
        "published_basis": published.basis,
        "published_why": published.why,
        "published_certainty": published.certainty,
        "published_doubt": published.doubt,
    }


def published_from_record(record: Record) -> PublishDate:
    """The publish date that ``published_record`` wrote."""
    text = record["published"]
    moment = moment_from_iso(text) if text else None
    basis, why = record["published_basis"], record["published_why"]
    return PublishDate(moment, basis, why, record["published_certainty"], record["published_doubt"])


def article_record(article: Article) -> Record:
    """An article with its text."""
    return {
        "id": article.id,
        "text": article.text,
        "title": article.title,
        "publisher": article.publisher,
        "url": article.url,
        "language": article.language,
        "path": article.path,
        **published_record(article.published),
    }


def article_from_record(record: Record) -> Article:
    """The article that ``article_record`` wrote."""
    names = ("id", "text", "title", "publisher", "url", "language", "path")
    return Article(**{name: record[name] for name in names}, published=published_from_record(record))


def span_record(interval: Interval | None) -> Record:
    """``{"from", "to", "open"}`` of an interval; all None where there is none."""
    if interval is None:
        return {"from": None, "to": None, "open": None}
    return {
        "from": interval.start.iso() if interval.start else None,
        "to": interval.end.iso() if interval.end else None,
        "open": interval.open,
    }


def span_from_record(record: Record) -> Interval | None:
    """The interval that ``span_record`` wrote."""
    start, end = record["from"], record["to"]
    if start is None and end is None:
        return None
    return Interval(moment_from_iso(start) if start else None, moment_from_iso(end) if end else None)


def mention_record(mention: Mention) -> Record:
    """A mention in the form ``timeline tag`` writes; dates are ISO 8601 and ``to`` is exclusive."""
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": mention.type,
        "value": mention.value,
        "mod": mention.mod,
        **span_record(mention.interval),
        "grain": mention.grain,
        "certainty": mention.certainty,
        "anchor": _anchor_record(mention.anchor),
        "alternatives": [
            {"value": a.value, **span_record(a.interval), "grain": a.grain, "why": a.why} for a in mention.alternatives
        ],
        "edtf": mention.edtf,
        "why": mention.why,
        "rule": mention.rule,
    }


def mention_from_record(record: Record) -> Mention:
    """The mention that ``mention_record`` wrote."""
    anchor = record["anchor"]
    return Mention(
        start=record["start"],
        end=record["end"],
        text=record["text"],
        type=record["type"],
        value=record["value"],
        mod=record["mod"],
        interval=span_from_record(record),
        grain=record["grain"],
        certainty=record["certainty"],
        anchor=Anchor(anchor["kind"], moment_from_iso(anchor["date"]), anchor["start"], anchor["end"])
        if anchor
        else None,
        alternatives=tuple(
            Alternative(a["value"], span_from_record(a), a["grain"], a["why"]) for a in record["alternatives"]
        ),
        edtf=record["edtf"],
        why=record["why"],
        rule=record["rule"],
    )


def _anchor_record(anchor: Anchor | None) -> Record | None:
    if anchor is None:
        return None
    return {"kind": anchor.kind, "date": anchor.moment.iso(), "start": anchor.start, "end": anchor.end}


def claim_record(claim: Claim) -> Record:
    """A claim as ``timeline export --format json`` writes it."""
    return {
        "id": claim.id,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "sentence": claim.sentence,
        "title": claim.title,
        **span_record(claim.interval),
        "grain": claim.grain,
        "certainty": claim.certainty,
        "kind": claim.kind,
        "mention": mention_record(claim.mention) if claim.mention else None,
        "why": claim.why,
        "joined": claim.joined,
        "stance": claim.stance,
        "speech": claim.speech,
        "speaker": claim.speaker,
        "background": claim.background,
        "likeness": claim.likeness,
    }


def claim_from_record(record: Record) -> Claim:
    """The claim that ``claim_record`` wrote."""
    mention = record["mention"]
    return Claim(
        id=record["id"],
        article=record["article"],
        start=record["start"],
        end=record["end"],
        sentence=record["sentence"],
        title=record["title"],
        interval=_required_span(record),
        grain=record["grain"],
        certainty=record["certainty"],
        kind=record["kind"],
        mention=mention_from_record(mention) if mention else None,
        why=record["why"],
        joined=record["joined"],
        stance=record.get("stance", "asserted"),  # story files of before have none of these four
        speech=record.get("speech", "own words"),
        speaker=record.get("speaker"),
        background=record.get("background", False),
        likeness=record.get("likeness"),
    )


def event_record(event: Event) -> Record:
    """An event as ``timeline export --format json`` writes it, claims best first."""
    return {
        "id": event.id,
        "title": event.title,
        **span_record(event.interval),
        "grain": event.grain,
        "certainty": event.certainty,
        "importance": event.importance,
        "agreed_why": event.agreed_why,
        "claims": [claim_record(claim) for claim in event.claims],
        "disagreements": [
            {"type": d.type, "claims": list(d.claims), "why": d.why, "decided": d.decided} for d in event.disagreements
        ],
        "aliases": list(event.aliases),
        **by_hand_record(event),
    }


def by_hand_record(event: Event) -> Record:
    """What users added to an event: ``{"notes", "changes"}``."""
    return {
        "notes": [{"text": note.text, "author": note.author, "when": note.when} for note in event.notes],
        "changes": list(event.changes),
    }


def notes_from_record(record: Record) -> tuple[Note, ...]:
    """The notes that ``by_hand_record`` wrote."""
    return tuple(Note(note["text"], note["author"], note["when"]) for note in record["notes"])


def event_from_record(record: Record) -> Event:
    """The event that ``event_record`` wrote."""
    grain: Grain = record["grain"]
    return Event(
        id=record["id"],
        title=record["title"],
        interval=_required_span(record),
        grain=grain,
        certainty=record["certainty"],
        importance=record["importance"],
        agreed_why=record["agreed_why"],
        claims=tuple(claim_from_record(claim) for claim in record["claims"]),
        disagreements=tuple(
            Disagreement(d["type"], tuple(d["claims"]), d["why"], d["decided"]) for d in record["disagreements"]
        ),
        aliases=tuple(record["aliases"]),
        notes=notes_from_record(record),
        changes=tuple(record["changes"]),
    )


def _required_span(record: Record) -> Interval:
    interval = span_from_record(record)
    if interval is None:
        raise ValueError(f"record {record.get('id')!r} has no interval")
    return interval

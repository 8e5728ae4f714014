"""Dates that are counted from a happening: "two days after the manoeuvres", "since the takeover", "20 years of war".

The happening is looked for in the sentence, then in the article, then in the story (``chains``). A
length is never drawn at the publish date: it gives the day or span that it bounds, or it stays unplaced.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.model import Anchor, Article, Grain, Interval, Mention, Moment
from timeline.story.actions import BACKGROUND, actions_in
from timeline.story.claims import (
    FINE,
    Draft,
    Placed,
    SentenceView,
    describe,
    is_one_day,
    make_draft,
    title_of_draft,
)
from timeline.story.cores import Core
from timeline.story.counted.event_phrases import Bound, EventPhrase, event_span
from timeline.story.counted.happenings import namings
from timeline.story.counted.lengths import GRAIN_OF_UNIT, Length, cell, is_coarser, length_of, shifted
from timeline.story.similarity import content_stems
from timeline.story.tellings import Telling, telling
from timeline.story.verbs import finite_verb, form_of
from timeline.wording import say_interval

AHEAD: frozenset[Telling | None] = frozenset({"planned", "possible"})
_RELATION = late_pattern(
    r"\s*(?:to the day\s+|just\s+|only\s+)?(after|following|since|on from|into|before|prior to|ahead of)\b\s*", re.I
)
_LATER = ("after", "following", "since", "on from", "into")
_AFTER_LEAD = late_pattern(
    r"\b(?:after|following|ending|ended|ends|closing|closed|closes|concluding|concluded|capping|capped|"
    r"brought an end to|put an end to)\s+(?:\w+\s+){0,2}\Z",
    re.I,
)
_CLAUSE_END = late_pattern(r"[;:]\s|\.\Z|,\s+(?:which|who|while|and|but|as)\b")
_FINITE = ("past", "auxiliary")
_SECOND_DEED = late_pattern(r"\b(?:and|but)\s(?:then\s|later\s|also\s|still\s|[a-z]+ly\s)?(?P<verb>[a-z]+)\b")
_AND = late_pattern(r"\s(?:and|but)\s")
_COMMA = late_pattern(r",\s")
BESIDE = 25  # characters after a happening's words in which its own date stands: "the talks were held on Friday"
_AT_MOST = re.compile(r"(?:less|fewer|shorter) than\b|at most\b|up to\b|within\b", re.I)  # and so of no day or month
_FRONT = 12  # characters that "Just about " takes before a length that opens a sentence
FIRST_WORDS = 25  # characters in which a noun names the happening, and not what came with it
BOUND_REACH = (60, 45)  # characters from a length to the verb that bounds it, and from there to its date
_EDGE = late_pattern(r"(?:beg[aiu]n|start|end|finish|open|clos)", re.I)  # tells the edge of something, not what it was
_OF = late_pattern(r"\s+of\s+(?=\w)")
_OF_NOTHING = late_pattern(r"\s+(?:in|on|at|as|with|under|behind|without|together|apart|away)\b")
_ENDING = late_pattern(r"\b(?:ended|ending|ends|concluded|finished|until|came to an end)\b", re.I)
_BEGINNING = late_pattern(r"\b(?:began|begun|beginning|started|starting|from|since|launched)\b", re.I)


class Count(NamedTuple):
    """A count from a happening that its sentence does not date.

    ``event`` is the span of the words that name the happening, ``core`` that of what the count dates; ``length`` goes
    on (``sign`` 1) or back (-1). ``mention`` is the expression as a time of the text.
    """

    view: SentenceView
    mention: Mention
    event: tuple[int, int]
    core: tuple[int, int]
    length: Length
    sign: int
    bound: Bound = "point"

    @property
    def event_words(self) -> str:
        """The words that name the happening."""
        return self.view.text[slice(*self.event)]

    @property
    def core_words(self) -> str:
        """The words of what the count dates."""
        return self.view.text[slice(*self.core)]


def read_duration(view: SentenceView, mention: Mention, known: Sequence[Draft]) -> Draft | Count | str:
    """The claim a length makes in its sentence, a count from a happening elsewhere, or the reason why it makes none.

    ``known`` are the article's dated drafts.
    """
    length = length_of(mention)
    if length is None:
        return f"“{mention.text}” gives no exact length and no place on the calendar."
    here = [d for d in known if d.claim.start == view.sentence.start]
    relation = _RELATION.match(view.text, view.local(mention)[1])
    if relation is not None:
        return _counted(view, mention, length, relation, known)
    return _bounded(view, mention, length, here)


def read_phrase(view: SentenceView, phrase: EventPhrase, known: Sequence[Draft]) -> Draft | Count | str | None:
    """What a phrase without a length makes: "the day after the talks"; None where the sentence dates all it says."""
    mention = phrase_mention(view, phrase)
    here = [d for d in known if d.claim.start == view.sentence.start]
    comma = _COMMA.search(view.text, phrase.event[1], phrase.event[1] + BESIDE)
    dated = _dated_in(view, here, phrase.event[0], comma.start() if comma else phrase.event[1] + BESIDE)
    if phrase.relation.bound == "until" and telling(view.text) != "past":
        return None  # what is still to come has no day yet
    if phrase.relation.loose:
        return f"“{mention.text}” gives no exact length to count."
    core = (0, phrase.start) if phrase.start > _FRONT else (_main_start(view.text, phrase.event[1]), len(view.text))
    relation = phrase.relation
    count = Count(view, mention, phrase.event, core, relation.length, relation.sign, relation.bound)
    if dated is None:
        return count
    return place_count(count, dated) if relation.bound != "point" or relation.sign else None


def phrase_mention(view: SentenceView, phrase: EventPhrase) -> Mention:
    """A phrase as a mention without a place on the calendar yet."""
    start, text = view.sentence.start, view.text[phrase.start : phrase.event[1]]
    return Mention(
        start=start + phrase.start, end=start + phrase.event[1], text=text, type="DATE", value="XXXX-XX-XX", mod=None,
        interval=None, grain=None, certainty="assumed", anchor=None, alternatives=(), edtf=None,
        why=f"“{text}” counts from a happening.", rule="counted from a happening",
    )  # fmt: skip


def place_count(count: Count, origin: Draft, elsewhere: Article | None = None) -> Draft | str:
    """The claim of a count from the happening ``origin``, or the reason why it gives no date.

    ``elsewhere`` is the article that tells of the happening, if not that of the count.
    """
    start, end = origin.claim.interval.start, origin.claim.interval.end
    mention, length = count.mention, count.length
    unit = GRAIN_OF_UNIT[length.unit]
    if start is None or end is None or (origin.claim.grain not in FINE and is_coarser(origin.claim.grain, unit)):
        return f"“{mention.text}” is counted from {describe(origin)}, which is no single {unit}."
    if count.bound == "point":
        interval, grain = cell(shifted(start.day, length, count.sign), length.unit), GRAIN_OF_UNIT[length.unit]
        way = "lies on" if not length.number else f"counts {'on' if count.sign > 0 else 'back'} from"
    else:
        day = Interval.days(start.day, start.day + 1)
        interval = Interval(day.start, None) if count.bound == "since" else Interval(None, day.end)
        grain, way = "day", "counts from" if count.bound == "since" else "reaches to"
    at_home = origin.claim.article == count.view.article.id
    assumed = origin.claim.start != count.view.sentence.start or not at_home
    if assumed and _is_ahead(count, interval):
        return f"“{mention.text}” cannot be counted from {describe(origin)}: it is told as done before."
    why = f"“{mention.text}” {way} {describe(origin)}: {say_interval(interval, grain)}."
    if assumed:
        title = title_of_draft(origin, elsewhere or count.view.article)
        told = f", told in {elsewhere.title or elsewhere.id}" if elsewhere is not None else ""
        why += f" Assumed: the sentence means the happening “{title}”{told}."
    if origin.claim.kind == "counted":
        why += f" Its own date is counted too: {origin.claim.why}"
    places = (origin.claim.start, origin.claim.end) if at_home else (None, None)
    anchored = replace(mention, anchor=Anchor("event", Moment(start.day), *places))
    return _derived(count.view, anchored, count.core, interval, grain, why, assumed=assumed or not length.number)


def _is_ahead(count: Count, interval: Interval) -> bool:
    """Whether a count ends after the publish date in a sentence that does not look ahead."""
    published, first = count.view.article.published.moment, interval.first_day
    late = published is not None and first is not None and first > published.day
    return late and telling(count.view.text) not in AHEAD


def meant_in_article(words: str, known: Sequence[Draft], sentence: int = -1) -> Draft | None:
    """The one happening of the article that words such as "the talks" can mean, but for the sentence at ``sentence``.

    It is dated to the day and its clause holds the noun itself, else a deed of the same class; a clause ("the council
    voted") must share another word with it as well. All it can be must lie on one day.
    ``meant_in_article("the talks", drafts)`` finds "envoys met on Friday".
    """
    fine = [d for d in known if is_one_day(d) and d.claim.start != sentence]
    named = next(namings(words), None)
    if named is not None and named.start <= FIRST_WORDS:
        same = [d for d in fine if named.noun in content_stems(d.core)]
        if not same:
            same = [d for d in fine if named.kind is not None and named.kind in {a.kind for a in actions_in(d.core)}]
        return _one_of(same)
    for wanted in actions_in(words):
        if wanted.kind not in BACKGROUND and not _EDGE.match(words, wanted.start):
            rest = content_stems(words[: wanted.start] + words[wanted.end :])
            return _one_of([d for d in fine if d.deed == wanted.kind and not rest.isdisjoint(content_stems(d.core))])
    return None


def _one_of(same: Sequence[Draft]) -> Draft | None:
    """The first of claims that all lie on one day."""
    return same[0] if len({d.claim.interval.first_day for d in same}) == 1 else None


def _main_start(text: str, after: int) -> int:
    """Where the main clause starts behind a clause that opens the sentence."""
    comma = _COMMA.search(text, after)
    return comma.end() if comma is not None else after


def _counted(
    view: SentenceView, mention: Mention, length: Length, relation: re.Match[str], known: Sequence[Draft]
) -> Draft | Count | str:
    here = [d for d in known if d.claim.start == view.sentence.start]
    start, _ = view.local(mention)
    later = relation[1].lower() in _LATER
    main, other = (_deed_start(view.text, start), start), (relation.end(), _clause_end(view.text, relation.end()))
    comma = _COMMA.search(view.text, relation.end()) if start <= _FRONT else None
    if comma is not None:  # "Two days after the vote, troops left"
        main, other = (comma.end(), len(view.text)), (relation.end(), comma.start())
    nearest = [d for d in here[::-1] if is_one_day(d)] if comma is None else []
    main_draft = _dated_in(view, nearest, *main) or _dated_in(view, here, *main)
    other_draft = _dated_in(view, here, *other)
    told = main_draft.claim.mention if main_draft is not None else None
    if told is not None and view.local(told)[1] < start and _AND.search(view.text, view.local(told)[1], start):
        main_draft = (
            None  # "was paid half in May and the rest two weeks after the theft": what May dates is another part
        )
    if other_draft is not None and main_draft is None:
        main_draft = meant_in_article(view.text[slice(*main)], known, view.sentence.start)
    if main_draft is not None and other_draft is not None:
        return (
            f"“{mention.text}” measures the time between two happenings that are dated already: "
            f"{describe(other_draft)} and {describe(main_draft)}."
        )
    if mention.mod is not None and length.unit == "D":
        return f"“{mention.text}” is not an exact count of days."
    if _AT_MOST.match(mention.text) is not None:
        return f"“{mention.text}” gives no exact length to count."
    sign = 1 if later else -1
    if main_draft is not None:
        return place_count(Count(view, mention, main, other, length, -sign), main_draft)
    if other_draft is not None:
        return place_count(Count(view, mention, other, main, length, sign), other_draft)
    span = event_span(view.text, relation.end())
    if span is None:
        return f"“{mention.text}” counts from a happening; no sentence of the article says when that was."
    return Count(view, mention, (span[0], min(span[1], other[1])), main, length, sign)


def _deed_start(text: str, end: int) -> int:
    """Where the deed begins for which a length at ``end`` counts: "retired in 1999 but | went on until a week"."""
    joined = [m.start("verb") for m in _SECOND_DEED.finditer(text, 0, end) if form_of(m["verb"]) in _FINITE]
    return joined[-1] if joined and finite_verb(text[: joined[-1]]) is not None else 0


def _bounded(view: SentenceView, mention: Mention, length: Length, here: Sequence[Draft]) -> Draft | str:
    """A span that a dated happening of the same sentence ends or begins: "after 20 years of war", "10-year war"."""
    start, end = view.local(mention)
    no_bound = f"“{mention.text}” says how long something lasted; the sentence does not date its start or end."
    of = _OF.match(view.text, end)
    around = [d for d in here if d.claim.mention is not None and length.number]
    named = _OF_NOTHING.match(view.text, end) is None  # "after 16 years in office" names nothing that lasted
    if around and named and _AFTER_LEAD.search(view.text[:start]) and (of or view.text[end : end + 1] in ("-", " ")):
        before = [d for d in around if d.claim.mention and view.local(d.claim.mention)[1] <= start]
        core = (of.end() if of else end, _clause_end(view.text, end))
        return _span_draft(view, mention, length, before[-1] if before else around[0], -1, core)
    starts = [view.local(draft.claim.mention)[0] for draft in around if draft.claim.mention]
    for draft, upto in zip(around, starts, strict=True):
        if upto < end or any(end <= nearer < upto for nearer in starts):
            continue  # "was shut for three weeks in April and ended on 3 June": those of April
        for verb, sign in ((_ENDING, -1), (_BEGINNING, 1)):
            bound = verb.search(view.text, max(end, upto - BOUND_REACH[1]), min(upto, end + BOUND_REACH[0]))
            if bound is not None:
                return _span_draft(view, mention, length, draft, sign, (0, bound.start()))
    return no_bound


def _span_draft(
    view: SentenceView, mention: Mention, length: Length, bound: Draft, sign: int, core: tuple[int, int]
) -> Draft | str:
    start, end = bound.claim.interval.start, bound.claim.interval.end
    if start is None or end is None:
        return f"“{mention.text}” is bounded by {describe(bound)}, which has an open side."
    if sign < 0:
        far = cell(shifted(start.day, length, -1), length.unit).start
        interval = Interval(far, end)
    else:
        far = cell(shifted(start.day, length, 1), length.unit).end
        interval = Interval(start, far)
    grain = GRAIN_OF_UNIT[length.unit]
    why = (
        f"“{mention.text}” {'ends' if sign < 0 else 'begins'} with {describe(bound)}: "
        f"{say_interval(interval, grain)}. The far end is counted, so it is approximate."
    )
    return _derived(view, mention, core, interval, grain, why, assumed=False)


def _derived(
    view: SentenceView,
    mention: Mention,
    core: tuple[int, int],
    interval: Interval,
    grain: Grain,
    why: str,
    *,
    assumed: bool,
) -> Draft:
    found = actions_in(view.text[slice(*core)])
    deeds = [a for a in found if a.kind not in BACKGROUND] or found
    head = deeds[0]._replace(start=deeds[0].start + core[0], end=deeds[0].end + core[0]) if deeds else None
    whole = Core(*core, head)
    placed = Placed(interval, grain, "assumed" if assumed else "computed", why, "counted")
    return make_draft(view, mention, whole, placed)


def _clause_end(text: str, start: int) -> int:
    stop = _CLAUSE_END.search(text, start)
    return stop.start() if stop else len(text)


def _dated_in(view: SentenceView, here: Sequence[Draft], start: int, end: int) -> Draft | None:
    for draft in here:
        if draft.claim.mention is not None and start <= view.local(draft.claim.mention)[0] < end:
            return draft
    return None

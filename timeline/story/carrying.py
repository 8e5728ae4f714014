"""Sentences without a date that go on from one that has a date, within one article.

An article tells its news on one day and looks back from there. A sentence that names no time is put at the day of
what it goes on from only where a plain sign says so: it stands in a quotation that began there, it names the dated
happening, it opens with a word that points back, or it is told as done in an article whose news has a day of its own.
Each carried claim is assumed, joins the event of its source and makes no event of its own.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.model import Claim, Interval, Mention
from timeline.story.actions import BACKGROUND, actions_in
from timeline.story.beginnings import began
from timeline.story.claims import FINE, FULL_STOPS, Draft, SentenceView, claim_id, describe
from timeline.story.counted.happenings import GENERAL, NOUNS, namings
from timeline.story.similarity import content_stems
from timeline.story.stance import undated
from timeline.story.tellings import SAYING, Telling, Verb, main_verb, saying_verb, telling
from timeline.story.titling.headlines import headline
from timeline.story.undated import without_dates

LEAST_HEADLINE = 4  # words; shorter lines, "Reuters" or "World news", are of the page
NEWS_DAYS = 3  # days before the publish date of what an article can tell as its news; older is what it goes back to
LONGEST_HEADING = 8  # words of a line that heads a part of an article
NEAR = 2  # sentences; "it" and "the event" point no further back
_GOES_ON = re.compile(
    r"\A(?:He|She|They|It|Then|Later|Afterwards?|Meanwhile|Also|In addition|Soon after|(?:Minutes|Hours) later|"
    r"At the (?:same time|time|scene|event|conference|ceremony)|During the|Alongside|Another|Both|All)\b"
)
_ALSO = re.compile(r"\balso\b")
_SAID_TOO = re.compile(r"(?:”|\"|'')\s(?:he|she|they)\s(?:said|told|added|wrote)\b")  # who was told of before
_SAID = re.compile(r"\bthat\b|[“\":]|``|\A\s*,")
# A noun and the participle that describes it, up to its date: "a deal begun between the two firms [last year]".
_DESCRIBED = re.compile(
    r"\b(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){1,3}?(?:begun|made|won|lost|built|sold|bought|held|[\w-]{2,}ed)\b"
    r"[^,;:.]*\Z"
)
# What a happening is the background of: the words that lead to it, and those after which another clause has begun.
_COMES_AFTER = re.compile(
    r"\b(?:after|since|following|in the (?:wake|aftermath) of|(?:survivors|victims) of|"
    r"(?<!was )(?<!were )(?<!been )"  # "ten were killed in a flood" is told, "those killed in the flood" is not
    r"(?:(?:killed|injured) in|(?:affected|hit|destroyed|devastated|killed|caused|left) by))\s",
    re.I,
)
_AFTER = (
    "after",
    "since",
    "following",
    "wake of",
    "aftermath of",
    "survivors",
    "victims",
    "killed",
    "injured",
    "affected",
    "hit",
    "destroyed",
    "devastated",
    "caused",
    "left",
)  # one of them stands in what that pattern finds
_OWNS_A_NOUN = late_pattern(r"\s?['’]s?\s|\s(?:[\w.-]+\s)?(?:" + NOUNS + r")\b")
_CLAUSE_ENDS = re.compile(r"[,;:—–]\s|\b(?:and|but|when|while)\s")
_OPEN: frozenset[Telling] = frozenset({"planned", "possible"})
_ENTRY = re.compile(r"\s?[:–—-]\s")
_OPENING = re.compile(r'["“„`](?:(?<=[“„])|(?<=`)`|(?<=")(?<![^\s(\[—–-]"))')
_CLOSING = re.compile(r"”|''|\"(?![^\s.,;:!?)\]—–-])")


@dataclass(frozen=True, slots=True)
class Carried:
    """A claim made without a date of its own, and the id of the claim whose event it joins."""

    claim: Claim
    source: str


class _Reason(NamedTuple):
    """What an undated sentence goes on from, and the words of the reason up to the date."""

    source: Draft
    words: str


def news_of(views: Sequence[SentenceView], drafts: Sequence[Draft]) -> Draft | None:
    """The dated happening that an article opens with, if it is of the days before its publish date."""
    return _Telling(views, drafts).news


def is_background(draft: Draft) -> bool:
    """Whether a claim's date is that of what its sentence comes after: "Rescuers arrived after Tuesday's storm"."""
    mention = draft.claim.mention
    if mention is None:
        return False
    sentence, start = draft.claim.sentence, mention.start - draft.claim.start
    before = sentence[: max(0, start)].lower()
    if not any(word in before for word in _AFTER):
        return False
    leads = list(_COMES_AFTER.finditer(sentence, 0, max(0, start)))
    if not leads or _CLAUSE_ENDS.search(sentence, leads[-1].end(), start) is not None:
        return False
    bare = sentence[leads[-1].end() : start].strip().lower() in ("", "the")  # "since Tuesday" names no happening
    return not bare or _OWNS_A_NOUN.match(sentence, mention.end - draft.claim.start) is not None


def carried_claims(views: Sequence[SentenceView], drafts: Sequence[Draft]) -> list[Carried]:
    """The claims that sentences without a date make, in text order; ``drafts`` are the article's dated claims.

    "The bridge fell on Monday. It took 20 cars with it." carries Monday to the second sentence.
    """
    telling_of = _Telling(views, drafts)
    if not telling_of.fine:
        return []
    found = []
    for place, view in enumerate(views):
        reason = telling_of.reason(place)
        heads = view.text.rstrip().endswith(":") or _is_heading(view)  # "How it unfolded:" tells nothing itself
        if reason is not None and not heads and not telling_of.goes_without_saying(view, reason.source):
            found.append(carried_claim(view, reason.source, reason.words))
    return found


def _is_heading(view: SentenceView) -> bool:
    """Whether a short line without a full stop stands by itself within an article: "How the deal died"."""
    text, start, end = view.article.text, view.sentence.start, view.sentence.end
    short = not view.is_lead and len(view.text.split()) <= LONGEST_HEADING and not view.text.endswith(FULL_STOPS)
    return short and text[:start].endswith("\n") and text[end : end + 1] in ("\n", "")


def carried_claim(view: SentenceView, source: Draft, words: str) -> Carried:
    """The claim of an undated sentence with the date of ``source``; ``words`` say why, up to the date."""
    start, end = view.sentence.start, view.sentence.end
    claim = replace(
        source.claim,
        id=claim_id(view.article.id, start, end, start),
        article=view.article.id,
        start=start,
        end=end,
        sentence=view.text,
        title=headline(without_dates(view.text, view.dropped), view.previous),
        certainty="assumed",
        kind="carried",
        mention=None,
        why=f"No date is written in this sentence. {words}: {describe(source)}.",
        joined="",
        **undated(view.text, view.previous)._asdict(),
    )
    return Carried(claim, source.claim.id)


class _Telling:
    """Where an article's telling stands, sentence by sentence."""

    def __init__(self, views: Sequence[SentenceView], drafts: Sequence[Draft]) -> None:
        moment = views[0].article.published.moment if views else None
        self.views = views
        self.published = moment.day if moment is not None else None
        self.dated = {draft.claim.start for draft in drafts}
        self.spans: dict[int, list[Interval]] = defaultdict(list)  # by sentence, what has been and when it began
        for draft in drafts:
            if self._is_past(draft):
                self.spans[draft.claim.start].append(began(draft.claim))
        self.fine = [d for d in drafts if d.claim.grain in FINE and d.claim.interval.open is None and self._is_past(d)]
        told = [draft for draft in self.fine if not is_background(draft)]
        told.sort(key=lambda draft: draft.claim.kind != "counted")  # "after two days of rain" tells of what was before
        self.here: dict[int, Draft] = {draft.claim.start: draft for draft in told}  # the last one of a sentence
        self.is_all_today = all(draft.claim.interval.first_day == self.published for draft in self.fine)
        self.news, self.news_place = self._news()
        self.opening = next((n for n, v in enumerate(views) if v.text.rstrip().endswith(FULL_STOPS)), 0)
        self.running: tuple[Draft, int] | None = None  # what was told last, and the place of its sentence
        self.quoted: tuple[Draft | None] | None = None  # who spoke when, while a quotation is open
        self._named: dict[str, list[Draft]] | None = None

    def _is_past(self, draft: Draft) -> bool:
        first = draft.claim.interval.first_day
        return first is not None and (self.published is None or first <= self.published)

    def _news(self) -> tuple[Draft | None, int]:
        """The dated happening that the article opens with, if it is recent, and the place of its sentence."""
        for place, view in enumerate(self.views):
            draft = self.here.get(view.sentence.start)
            if draft is not None or not view.is_lead:
                return (draft, place) if draft is not None and self.is_news(draft) else (None, 0)
        return None, 0

    def is_news(self, draft: Draft) -> bool:
        first = draft.claim.interval.first_day
        return first is not None and self.published is not None and self.published - first <= NEWS_DAYS

    def reason(self, place: int) -> _Reason | None:
        """Why the sentence at ``place`` takes another's date, or None; to be asked for each sentence in order."""
        view = self.views[place]
        if self.is_all_today and view.sentence.start not in self.dated:
            return None
        found = None
        current = self.here.get(view.sentence.start)
        if current is None:
            rules = DATED_RULES if view.sentence.start in self.dated else RULES
            found = next((reason for rule in rules if (reason := rule(self, view, place)) is not None), None)
            current = found.source if found is not None else None
        if current is not None:
            self.running = (current, place)
        self._follow_quotation(view, current)
        return found

    def is_of_the_news(self, draft: Draft) -> bool:
        return self.news is not None and draft.claim.interval.overlaps(self.news.claim.interval)

    def has_left_the_news(self, place: int) -> bool:
        """Whether the sentence before tells of another time, as "The pool opened in 1974" does."""
        if self.news is None or place == 0:
            return False
        if self.running is not None and self.running[1] == place - 1 and self.is_of_the_news(self.running[0]):
            return False
        told = self.spans.get(self.views[place - 1].sentence.start, [])
        return bool(told) and not any(span.overlaps(self.news.claim.interval) for span in told)

    def entry(self, place: int) -> Draft | None:
        """The dated happening that opens the line of a sentence, where a colon or a dash parts it from its date."""
        view = self.views[place]
        for before in reversed(self.views[:place]):
            if "\n" in view.article.text[before.sentence.end : view.sentence.start]:
                return None
            draft = self.here.get(before.sentence.start)
            if draft is not None and draft.claim.mention is not None:
                opens = draft.claim.mention.start == before.sentence.start
                return draft if opens and _ENTRY.match(before.text, before.local(draft.claim.mention)[1]) else None
            view = before
        return None

    def goes_without_saying(self, view: SentenceView, source: Draft) -> bool:
        """Whether a claim would only say that a sentence without any date is told on the publish day."""
        return source.claim.interval.first_day == self.published and view.sentence.start not in self.dated

    def _follow_quotation(self, view: SentenceView, current: Draft | None) -> None:
        marks = len(_OPENING.findall(view.text)) - len(_CLOSING.findall(view.text))
        if marks > 0:
            self.quoted = (current,)
        elif marks < 0:
            self.quoted = None

    def named(self, key: str) -> list[Draft]:
        """The dated happenings whose clause holds a stem, or an action class as "kind:..."."""
        if self._named is None:
            self._named = defaultdict(list)
            for draft in self.fine:
                verb = main_verb(draft.core)
                if verb is not None and verb.word in SAYING:
                    continue  # the date is when it was said, not when what is said came about
                for word in content_stems(draft.core):
                    self._named[word].append(draft)
                whole = draft.claim.kind == "lead"  # of an opening without a date no clause was chosen
                kinds = {action.kind for action in actions_in(draft.core)} - BACKGROUND if whole else {draft.deed}
                for kind in kinds:
                    self._named[f"kind:{kind}"].append(draft)
        return self._named.get(key, [])


def _in_quotation(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    speech = "It goes on with a quotation from before, dated with the rest"
    if told.quoted is not None and told.quoted[0] is not None:
        return _Reason(told.quoted[0], speech)
    if told.running is None or told.running[1] != place - 1 or not _OPENING.match(view.text):
        return None
    more = _OPENING.search(told.views[place - 1].text) is not None and telling(view.text) is None
    return _Reason(told.running[0], speech) if more else None


def _heading(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    if told.news is None or not view.is_lead or view.text.rstrip().endswith(FULL_STOPS):
        return None
    if len(view.text.split()) < LEAST_HEADLINE:
        return None
    return _Reason(told.news, "It heads the article, whose news is dated")


def _of_an_entry(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    """What stands behind an entry on its line: "4 May: The driver was held. The owner is fined."."""
    source = told.entry(place)
    return _Reason(source, "It stands on the line of an entry dated") if source is not None else None


def _subject_names(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    verb = main_verb(view.text)
    return _named(told, view, place, 0, verb.start) if verb is not None and verb.telling not in _OPEN else None


def _subject_names_beside(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    """``_subject_names`` where the dates of a sentence only describe something: "The sale ends a row begun in May"."""
    verb = main_verb(view.text)
    if verb is None or not all(_describes(view, mention, verb) for mention in view.mentions):
        return None
    return _subject_names(told, view, place)


def _describes(view: SentenceView, mention: Mention, verb: Verb) -> bool:
    return _DESCRIBED.search(view.text, verb.end, view.local(mention)[0]) is not None


def _names(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    if place <= told.opening or telling(view.text) in _OPEN:
        return None  # what an article opens with is news of its own
    return _named(told, view, place, 0, len(view.text))


def _named(told: _Telling, view: SentenceView, place: int, start: int, end: int) -> _Reason | None:
    """The happening that a phrase between ``start`` and ``end`` names, if all it can mean lie on one day."""
    for naming in namings(view.text[start:end]):
        words = view.text[start + naming.start : start + naming.end]
        if naming.noun in GENERAL:
            if told.running is not None and place - told.running[1] <= NEAR:
                return _Reason(told.running[0], f"“{words}” is what was told before, dated")
            continue
        meant = told.named(naming.noun) or (told.named(f"kind:{naming.kind}") if naming.kind else [])
        if meant and len({draft.claim.interval.first_day for draft in meant}) == 1:
            return _Reason(meant[0], f"“{words}” names the happening dated")
    return None


def _goes_on(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    if told.running is None or place - told.running[1] > 1 or telling(view.text) != "past":
        return None
    if not _GOES_ON.match(view.text) and not _ALSO.search(view.text) and not _SAID_TOO.search(view.text):
        return None
    source = told.running[0]
    quoted = source.claim.speech == "quotation" and source.claim.mention is not None
    if source.deed == "birth" or (quoted and not _OPENING.match(view.text)):
        return None  # "Hill was born in 1990. She went to sea", "“I lost it in May,” she said. She added that"
    return _Reason(source, "It goes on from the sentence before, dated")


def _tells_the_news(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    if told.news is None:
        return None
    tells = telling(view.text)
    opens = tells == "perfect" and place < told.news_place
    if (tells != "past" and not opens) or told.has_left_the_news(place):
        return None
    return _Reason(told.news, "It is told as done in an article whose news is dated")


def _saying(told: _Telling, view: SentenceView, place: int) -> _Reason | None:
    verb = undated_saying(view)
    if verb is None:
        return None
    near = told.running is not None and place - told.running[1] <= 1 and verb.telling == "past"
    source = told.running[0] if told.running is not None and near else told.news
    if source is None:
        return None
    return _Reason(source, f"“{verb.word}” has no date, only what is said has one; it is told with what is dated")


def undated_saying(view: SentenceView) -> Verb | None:
    """The verb of saying where the sentence dates only what is said: "He said that it was sold in 1991"."""
    verb = saying_verb(view.text) if view.mentions else None
    if verb is None:
        return None
    first = view.local(view.mentions[0])[0]
    return verb if first >= verb.end and _SAID.search(view.text[verb.end : first]) else None


DATED_RULES = (_saying, _subject_names_beside)
RULES: tuple[Callable[[_Telling, SentenceView, int], _Reason | None], ...] = (
    _of_an_entry,
    _in_quotation,
    _heading,
    _subject_names,
    _goes_on,
    _tells_the_news,
    _names,
)

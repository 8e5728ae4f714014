"""Quotations as titles: what was said, behind the name of who said it."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING
from timeline.story.names import NOT_NAMES
from timeline.story.people import people_in, speaker_in
from timeline.story.speakers import SPEAKER_REACH, speaker_after, spoken_by
from timeline.story.titling.finishing import EDGES, FEWEST_QUOTED, FEWEST_WORDS, finished
from timeline.story.titling.openings import without_front, without_opening
from timeline.story.titling.pronoun_speakers import meant_speaker
from timeline.story.titling.shortening import LONGEST
from timeline.story.titling.told_dates import QUOTING
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, undated
from timeline.story.verbs import finite_verb

SAYS = re.compile(rf"\b{SAYING}\b")  # that somebody says something, in any sentence
SPEAKS = re.compile(r"(?<![\w.])(?:i|we|you|my|our|your|me|(?-i:us))\b(?!\.)", re.I)  # what only its speaker can say
NEEDS_A_SPEAKER = re.compile(  # what means somebody only for those who heard what was said before
    rf"[“‘]?(?:(?-i:(?!WHO\b|IT\b|US\b))(?:he|she|it|they|this"
    rf"|that|these|those|his|her|its|their)\b|{SPEAKS.pattern})",
    re.I,
)
_QUOTED = re.compile(r"“(?P<words>[^“”]+)(?:”|\Z)")
_THAT_OPENS = re.compile(
    r"\Athat\s(?=(?:the|an?|we|they|he|she|it|I|you|there|this|these|our|my|their|his|her|its)\s)", re.I
)
_SENTENCE_STOP = re.compile(r"[.!?]\s")
_NEXT_SENTENCE = late_pattern(
    rf"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Lt)\.)(?<!\b(?:Mrs|Gen|Sen|Gov|Rep|Adm|Col)\.)\s+(?=[A-Z{DATE}])"
)
_CLOSES_FIRST = late_pattern(r"[^“”]+,”\s")  # the mark before it stands in another sentence
_PRONOUN_SAYS = late_pattern(r"\b(?P<who>he|she)\s[^,;“”]{2,40}:\s*\Z")
_PRONOUN_SAID = late_pattern(rf"\b(?:he|she|they|it)\s(?:also\s|later\s|then\s)?{SAYING}\b", re.I)
_HE_SAID = late_pattern(  # behind what was said
    rf"”?[\s,]*(?P<who>he|she)\s(?:also\s|later\s|then\s)?"
    rf"(?:{SAYING}|testified|declared|recalled|replied|tweeted|continued|concluded|admitted|predicted|joked)\b"
)
_SOMEBODY_SAID = late_pattern(
    r"”\s(?!(?:and|but|or|as|in|on|at|for|to|of|is|was|were|are|has|had|will|would)\b)[\w’'-]+\s\w+"
)
_HE_TELLS = late_pattern(rf"(?:[A-Z][^,“”]{{1,40}},\s)?(?P<who>he|she)\s(?:also\s|later\s|then\s)?{SAYING}\b", re.I)
_WE = late_pattern(r"(?:(?:but|and|so|yet|because)\s)?(?=(?:we|i)(?:[’']\w+)?\s[a-z])", re.I)
_FEWEST_OF_A_CLAUSE = 4  # words of a quotation that is a sentence by itself
_FEWEST_OF_A_SENTENCE = 3  # words of one among others in a quotation: "He was gone"


def quoted_title(text: str, core: tuple[int, int], previous: str, following: str) -> str | None:
    """What was said in quotation marks as "Ann Hill: We will not attend"; None where the core is no such quotation.

    ``core`` is where the part that the date belongs to stands in the sentence ``text``; ``previous`` and ``following``
    are the texts around it, in which the speaker may be named.
    """
    if not any(mark in text for mark in QUOTING):
        return None
    before, inside = tidy(text[: core[0]]), tidy(text[core[0] : core[1]])
    text = tidy(text)
    at = len(before)
    if _CLOSES_FIRST.match(text):  # the quotation began in a sentence before
        text, at = f"“{text}", at + 1
    quotes = [q for q in _QUOTED.finditer(text) if q.start() < at + len(inside) and q.end() + 2 > at]
    dated = next((q for q in quotes if DATE in q["words"] and _is_of_one(text[quotes[0].end() : q.start()])), None)
    quote = dated or (quotes[0] if quotes else None)
    if quote is None or not _is_long_enough(quote["words"]):
        return None
    first = quote["words"].lstrip(f"{EDGES}‘")[:1]
    whole = first == DATE or first.isupper() or text[: quote.start()].rstrip().endswith(":")
    if not whole and _WE.match(quote["words"]) is None:
        return None  # a part of a sentence in quotation marks says nothing alone
    speaker = _speaker_of(text, quote, previous, following)
    if speaker is None and not _is_said_by_somebody(text, quote):
        return None
    start, end = quote.span("words")
    if at + len(inside) <= quote.end() + 2:
        start, end = dated_sentence(text, max(start, min(at, end)), end)  # the date stands in the quotation
    else:
        stop = _SENTENCE_STOP.search(text, start, end)
        end = stop.start() if stop else end
    words = without_front(_THAT_OPENS.sub("", without_opening(undated(text[start:end]))))
    if len(words.split()) < FEWEST_WORDS:
        return None
    words = f"{words[:1].upper()}{words[1:]}"
    if speaker is not None:
        return finished(f"{speaker}: {words}")
    words = finished(words)
    return f"“{words}”" if len(words) + 2 <= LONGEST and "“" not in words else words


def dated_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence between two places of a quotation that holds its date; all of them where it says too little.

    Sentences are not parted within quotation marks, so that one claim may hold several.
    """
    at, other = text.find(DATE, start, end), text.rfind(DATE, start, end)
    stops = list(_NEXT_SENTENCE.finditer(text, start, end)) if at >= 0 else []
    if any(at < stop.end() <= other for stop in stops):
        return start, end  # of two that have a date, which is meant?
    first = max((stop.end() for stop in stops if stop.end() <= at), default=start)
    last = min((stop.start() for stop in stops if stop.end() > at), default=end)
    words = undated(text[first:last])
    tells = len(words.split()) >= _FEWEST_OF_A_SENTENCE and finite_verb(words) is not None
    return (first, last) if tells else (start, end)


def _is_long_enough(words: str) -> bool:
    """Whether a quotation has the words of a title: few where only its speaker tells what it means."""
    count = len(words.split())
    if NEEDS_A_SPEAKER.match(words):
        return count >= FEWEST_WORDS
    return count >= (_FEWEST_OF_A_CLAUSE if finite_verb(words) is not None else FEWEST_QUOTED)


def _is_of_one(between: str) -> bool:
    """Whether the words between two quotations name no more than the one who says both."""
    people = people_in(between)
    return not people or (len(set(people)) == 1 and SAYS.search(between) is not None and " and " not in between)


def _is_said_by_somebody(text: str, quote: re.Match[str]) -> bool:
    """Whether somebody says a quotation, but who that is leaves a doubt: "“It was late,” a guest recalled"."""
    told = _HE_SAID.match(text, quote.end() - 1) or _SOMEBODY_SAID.match(text, quote.end() - 1)
    ends = quote["words"].rstrip().endswith((",", "?", "!"))  # not “Amber” of "“Amber” sold well"
    return told is not None and ends and not text[: quote.start()].strip()


def _speaker_of(text: str, quote: re.Match[str], previous: str, following: str) -> str | None:
    """Who says a quotation of a sentence: named beside it, or meant by "he said" without a doubt."""
    before, after = text[: quote.start()], text[quote.end() - 1 :]
    said = _HE_SAID.match(after) or _PRONOUN_SAYS.search(before) or _HE_TELLS.match(before)
    if said is not None:
        alone = not people_in(before) and not people_in(after[:SPEAKER_REACH])
        return meant_speaker(said["who"].lower(), previous, quote["words"]) if alone else None
    speaker = spoken_by(text, quote.end() - 1) or speaker_in(after[:SPEAKER_REACH]) or speaker_in(before)
    # by one whom this sentence names, not by the speaker before
    told = SAYS.search(after) is not None and _PRONOUN_SAID.search(after) is None
    if speaker is None and not told and not before.strip() and not after.strip("” .,!?"):
        speaker = speaker_after(quote.group(), following) or speaker_in(tidy(previous))
    return None if speaker is None or speaker.lower() in NOT_NAMES else speaker

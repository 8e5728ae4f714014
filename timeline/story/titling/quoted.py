"""Quotations as titles: what was said, behind the name of who said it."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING
from timeline.story.names import NOT_NAMES
from timeline.story.people import speaker_in
from timeline.story.speakers import SPEAKER_REACH, speaker_after, spoken_by
from timeline.story.titling.antecedents import antecedent
from timeline.story.titling.finishing import EDGES, FEWEST_QUOTED, FEWEST_WORDS, finished
from timeline.story.titling.openings import without_front, without_opening
from timeline.story.titling.told_dates import QUOTING
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, undated

SAYS = re.compile(rf"\b{SAYING}\b")  # that somebody says something, in any sentence
SPEAKS = re.compile(r"(?<![\w.])(?:i|we|you|my|our|your|me|(?-i:us))\b(?!\.)", re.I)  # what only its speaker can say
NEEDS_A_SPEAKER = re.compile(  # what means somebody only for those who heard what was said before
    rf"[“‘]?(?:(?-i:(?!WHO\b|IT\b|US\b))(?:he|she|it|they|this"
    rf"|that|these|those|his|her|its|their)\b|{SPEAKS.pattern})",
    re.I,
)
_QUOTED = re.compile(r"“(?P<words>[^“”]+)(?:”|\Z)")
_THAT_OPENS = re.compile(
    r"\Athat\s(?=(?:the|an?|we|they|he|she|it|I|you|there|this|these|our|their|his|her|its)\s)", re.I
)
_SENTENCE_STOP = re.compile(r"[.!?]\s")
_CLOSES_FIRST = late_pattern(r"[^“”]+,”\s")  # the mark before it stands in another sentence
_PRONOUN_SAYS = late_pattern(r"\b(?P<who>he|she)\s[^,;“”]{2,40}:\s*\Z")
_PRONOUN_SAID = late_pattern(rf"\b(?:he|she|they|it)\s(?:also\s|later\s|then\s)?{SAYING}\b", re.I)


def _fewest_quoted(words: str) -> int:
    """How many words a quotation needs to be a title: few where only its speaker tells what it means."""
    return FEWEST_WORDS if NEEDS_A_SPEAKER.match(words) else FEWEST_QUOTED


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
    quote = next((q for q in _QUOTED.finditer(text) if q.start() < at + len(inside) and q.end() + 2 > at), None)
    if quote is None or len(quote["words"].split()) < _fewest_quoted(quote["words"]):
        return None
    first = quote["words"].lstrip(f"{EDGES}‘")[:1]
    whole = first == DATE or first.isupper() or text[: quote.start()].rstrip().endswith(":")
    if not whole:
        return None  # a part of a sentence in quotation marks says nothing alone
    after = text[quote.end() - 1 :]
    speaker = spoken_by(text, quote.end() - 1) or speaker_in(after[:SPEAKER_REACH]) or speaker_in(text[: quote.start()])
    # by one whom this sentence names, not by the speaker before
    told = SAYS.search(after) is not None and _PRONOUN_SAID.search(after) is None
    if speaker is None and not told and not text[: quote.start()].strip():
        speaker = speaker_after(quote.group(), following) or speaker_in(tidy(previous))
    said = _PRONOUN_SAYS.search(text, 0, quote.start()) if speaker is None else None
    if said is not None:
        speaker = antecedent(said["who"], "", previous)
    if speaker is None or speaker.lower() in NOT_NAMES:
        return None
    start, end = quote.span("words")
    if at + len(inside) <= quote.end() + 2:
        start = max(start, min(at, end))  # the date stands in the quotation: that part of it
    else:
        stop = _SENTENCE_STOP.search(text, start, end)
        end = stop.start() if stop else end
    words = without_front(_THAT_OPENS.sub("", without_opening(undated(text[start:end]))))
    return finished(f"{speaker}: {words[:1].upper()}{words[1:]}") if len(words.split()) > 2 else None

"""Titles of what a sentence only names: "Explosion killed a guard" of "tried over the explosion of 17 July that killed
a guard", "Report was published" of "in its report, published on 17 July"."""

import re

from timeline.story.named_happenings import BESIDE
from timeline.story.reduced_relatives import was_published
from timeline.story.titling.finishing import FEWEST_WORDS, finished
from timeline.story.titling.headlines import with_heading
from timeline.story.titling.subjects import with_subject
from timeline.story.titling.told_dates import named_by_count
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, undated
from timeline.story.verbs import finite_verb, verbs_in

_LED = re.compile(rf"{BESIDE}\Z", re.I)
_LED_REACH = 24  # characters
_NAME = re.compile(rf"(?:(?:the|an?|its|his|her|their|our)\s|{DATE})", re.I)
_DID = re.compile(r"(?:\s?,)?\s(?:that|which)\s(?=[a-z]+\b)")


def title_of_a_name(text: str, start: int, end: int, article: str, previous: str) -> str | None:
    """The title of a part of a marked text that names what is counted from, what came out, or a happening.

    None where it tells something. ``article`` is the headline, ``previous`` what stands before the sentence.
    """
    if (counted := named_by_count(text, start, end)) is not None:
        return finished(counted)
    published = was_published(text, start, end)
    if published is not None:
        return finished(with_subject(undated(tidy(published)), "", previous))
    return _happening(text, start, end, article)


def _happening(text: str, start: int, end: int, article: str) -> str | None:
    """The title of a part of a marked text that is the name of a happening; None where it is no such part.

    A name of one or two words stands behind the headline of its ``article`` where that tells no deed of another time.
    """
    led = _NAME.match(text, start) is not None and _LED.search(text, max(0, start - _LED_REACH), start) is not None
    did = _DID.search(text, start, end)
    name, deed = (text[start : did.start()], text[did.end() : end]) if did is not None else (text[start:end], "")
    if not led or DATE not in name or finite_verb(name.replace(DATE, "")) is not None:
        return None
    named = finished(undated(tidy(f"{name} {deed}")))
    beside = len(named.split()) < FEWEST_WORDS and article and not verbs_in(article)
    return (with_heading(named, article) if beside else named) or None

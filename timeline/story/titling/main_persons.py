"""The one whom a whole article is about: after "Ann Hill, who saved the marsh, dies at 88" a "she" is Ann Hill.

Where a pronoun stays open, as the sentence before it has another subject, the headline tells whom an obituary or a
portrait goes on about. Where anybody else is near whom the pronoun could mean, it stays.
"""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import owns
from timeline.story.genders import fits
from timeline.story.people import people_in
from timeline.story.titling.antecedents import SENTENCE_END, SOMEBODY_ELSE
from timeline.story.titling.shared_subjects import put
from timeline.story.titling.shortening import LONGEST
from timeline.story.titling.typography import tidy
from timeline.story.verbs import form_of

NEAR = 3  # sentences in which nobody else may be told of
_PRONOUN = re.compile(r"(?P<word>he|she|his|her)\s(?P<rest>.+)\Z", re.I | re.S)
_SUBJECT = re.compile(r"(?:He|She)\b")
_WHO = {"he": "he", "his": "he", "she": "she", "her": "she"}
_NICKNAME = late_pattern(r"\s[“‘][^“”‘’]{2,20}[”’]\s")
_GOES_ON = {
    pronoun: late_pattern(rf"(?:(?:At|In|By|On|After|During|From)\s[^,]{{1,40}}?,?\s)?{pronoun}\s", re.I)
    for pronoun in ("he", "she")
}
_ABOUT = late_pattern(  # a headline about one person: "dies at 88", ": a life in pictures", ", who saved the marsh"
    r"(?:,|:|\s)[^.]{0,80}\b(?:dies|died|dead|obituary|life|profile|portrait|remembered|who)\b", re.I
)


def with_main_person(title: str, heading: str, previous: str, sentence: str) -> str:
    """A title that opens with "he" or "she" with the person of the headline, where that is plain.

    ``with_main_person("She left Oslo", "Ann Hill, painter, dies at 88", "", "")`` is "Ann Hill left Oslo".
    """
    found = _PRONOUN.match(title) or _PRONOUN.match(_with_its_pronoun(title, sentence))
    if found is None:
        return title
    word = found["word"].lower()
    named = _NICKNAME.sub(" ", tidy(heading))
    person = next(iter(people_in(named)), None)
    if person is None or not named.startswith(person) or _ABOUT.match(named, len(person)) is None:
        return title
    if not fits(_WHO[word], person) or _is_another_near(_WHO[word], person, previous, sentence):
        return title
    told = f"{owns(person)} {found['rest']}" if word in ("his", "her") else put(person, found["rest"], title)
    return told if len(told) <= LONGEST else title


def _with_its_pronoun(title: str, sentence: str) -> str:
    """A title that begins with a second verb, as of "He was honoured and | returned it", with the pronoun."""
    subject = _SUBJECT.match(sentence) if sentence.rstrip().endswith((" and", " but")) else None
    if subject is None or form_of(title.split(" ", 1)[0].lower()) != "past":
        return title
    return f"{subject.group()} {title[:1].lower()}{title[1:]}"


def _is_another_near(pronoun: str, person: str, previous: str, sentence: str) -> bool:
    """Whether somebody else is told of right before whom the pronoun may mean too."""
    near = [tidy(each) for each in SENTENCE_END.split(previous) if each.strip()][-NEAR:]
    surname = person.rsplit(" ", 1)[-1]
    open_to = [each for each in near if _GOES_ON[pronoun].match(each) is None]  # not "He played with Joe Moe. He"
    others = [other for each in (*open_to, tidy(sentence)) for other in people_in(each) if surname not in other]
    if any(fits(pronoun, other) for other in others):
        return True
    last = near[-1].partition(" said")[0] if near else ""
    return SOMEBODY_ELSE.match(f"{last[:1].lower()}{last[1:]}") is not None and person not in last

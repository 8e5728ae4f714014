"""A claim's title: what happened, in the article's own words, without the date and without who reported it.

Several titles are made of a sentence, from the clause that the date belongs to and from more of it; the one with the
fewest faults is taken, the narrower one where two are as good.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.late_patterns import late_pattern
from timeline.story.actions import actions_in
from timeline.story.attribution import ACCUSERS, SAYING
from timeline.story.speakers import WRITER, voice_of
from timeline.story.titling.faults import only_speech, quality, says_it_in_two
from timeline.story.titling.finishing import FEWEST_WORDS, finished
from timeline.story.titling.headlines import date_in, headline, with_heading
from timeline.story.titling.made_titles import made_of
from timeline.story.titling.main_persons import with_main_person
from timeline.story.titling.named_titles import title_of_a_name
from timeline.story.titling.parts import one_sentence, told_part
from timeline.story.titling.plain_titles import plain_title
from timeline.story.titling.quoted import NEEDS_A_SPEAKER, SAYS, SPEAKS, dated_sentence, quoted_title
from timeline.story.titling.sayings import end_of_said, inside_quotation, told_by, who_said_so
from timeline.story.titling.shared_subjects import lacks_its_subject
from timeline.story.titling.shortening import LONGEST, cut
from timeline.story.titling.told_dates import is_counted_from, is_told, whole_date, without_first_told
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, marked, undated
from timeline.story.verbs import finite_verb, form_of, verbs_in

MOST_READ = 800  # characters of a sentence around the date; what runs on is a list or a page without full stops
WIDER = 0.05  # of quality: what a title from more than the date's own clause must gain to be taken
WITH_ANOTHER = 0.32  # the same where it takes in what another date tells
OTHERS_WORDS = 0.12  # the same for the article's headline
SAYS_NOTHING = 0.35  # of quality: a title below it may give way to any other of the sentence
TELLS_ALONE = 3  # long words; a title of so many needs no headline before it, though no verb of it is known
ENOUGH_SHARED = 0.5  # of the words of the clause: a wider title that keeps fewer speaks of something else
_JOINS_A_QUOTATION = late_pattern(r"(?:but|and|so|yet)\s(?=(?:we|i|you|it|he|she|they|the|this|that|there)\b)", re.I)
_DOING = re.compile(r"(?:while|after|before|by|when|since)\s[a-z]+ing\b")  # who does it stands elsewhere
_HANGS_ON = re.compile(r"(?:which|who|that|whose|according\sto)\s[a-z]", re.I)  # "That started the fire": what did
_RUNS_ON = re.compile(r"(?:who|which|that)\s")
_SAID_THAT = re.compile(
    rf"(?:\A|[,;:]\s|\b(?:and|but)\s)(?P<said>[^,;:“”]{{2,80}}\b{SAYING}[^,;:“”]{{0,40}}?(?:\s+that)?\s*)\Z"
)
_ACCUSED_OF_THAT = late_pattern(  # "Prosecutors say", "A neighbour alleges that"
    rf"(?:\A|[,;:]\s|\b(?:and|but)\s)(?=[^,;:“”]*{ACCUSERS})(?P<said>[^,;:“”]{{2,80}}?\s"
    r"(?:say|says|said|claim|claims|claimed|allege|alleges|alleged)(?:\s+that)?\s*)\Z",
    re.I,
)
_THAT = re.compile(r"that\b")
_AFTER_PREPOSITION = re.compile(r"\b(?:in|of|for|at|on|by|to|with|from|than|like)\s+\Z", re.I)
_ONLY_SAYS = re.compile(rf"\A(?:\w+\s){{1,4}}{SAYING}\Z")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LEADS_TO_QUOTATION = re.compile(r":\s*\Z")
_QUOTATION = re.compile(r"\s*(?:“[^“”]+”|\"[^\"]+\"|``.+?'')")
_HE_DOES = re.compile(r"(?:he|she|it)\s(?P<verb>[a-z]+)", re.I)
_OF_A_WRITER = re.compile(r"(?:I|we|my|our)\b(?!\.)", re.I)  # "you" may be anybody
_OF_ONESELF = re.compile(r"(?<![\w.])(?:I|me|[Mm]y)\b(?!\.)")  # "Hill rang me and said so"
_OF_SEVERAL = re.compile(r"(?:we|our)\b", re.I)
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a sentence: the text before and after it, its language, the headline where it is the lead.

    ``article`` is the headline wherever the sentence stands: it tells what a line of a table belongs to. ``voice`` is
    who speaks in this part of the page, where it is not the article, and ``writer`` who says "we" in it.
    """

    previous: str = ""
    following: str = ""
    language: str | None = "en"
    headline: str = ""
    article: str = ""
    voice: str = ""
    writer: str = WRITER


ALONE = Around()


def title_of(sentence: str, core: tuple[int, int], dates: Sequence[tuple[int, int]], around: Around = ALONE) -> str:
    """The title of the happening that ``core`` (a span of the sentence) speaks of; ``dates`` are the spans to drop.

    ``around`` tells whom a pronoun means and who speaks. ``title_of("Troops left on Aug. 31.", (0, 23), [(15, 22)])``
    gives "Troops left". Under 90 characters. In other languages than English words are left out, and in German moved.
    """
    return _title_of(sentence, core, tuple(dates), around)


@lru_cache(maxsize=64)  # several dates of one clause ask for the same title one after the other
def _title_of(sentence: str, core: tuple[int, int], dates: tuple[tuple[int, int], ...], around: Around) -> str:
    text, start, end = marked(sentence, tuple(whole_date(sentence, d) for d in dates if not is_told(sentence, d)), core)
    language, previous = around.language, around.previous
    if language is not None and not language.lower().startswith("en"):
        return plain_title(text, (start, end), language) or cut(tidy(sentence))
    if _LEADS_TO_QUOTATION.search(text, 0, end) and (quotation := _QUOTATION.match(text, end)):
        end = quotation.end()  # "he put it this way:" tells nothing without it
    first, last = max(0, end - MOST_READ), min(len(text), start + MOST_READ)
    text, start, end = one_sentence(text[first:last], max(0, start - first), min(end, last) - first)
    if "|" in text or "Posted by" in text:
        previous = ""  # another's comment stands before
    if (named := title_of_a_name(text, start, end, around.article, previous)) is not None:
        return named
    dated = text.find(DATE, start, end)
    if dated >= 0 and inside_quotation(text, dated):
        start, end = dated_sentence(text, start, end)
    text, start, end = told_part(text, without_first_told(text, start), end_of_said(text, start, end))
    quoted = inside_quotation(text, start)
    if quoted:
        previous = ""  # whom a speaker means, the words of the article before do not tell
    spoken = quoted_title(text, (start, end), around.previous, around.following)
    part = _Part(text, start, end, previous, quoted, spoken or "")
    if part.of_nobody and DATE in tidy(text[start:end]).partition("”")[2]:
        return part.spoken  # by whom leaves a doubt, and it is the day it was said
    if not spoken and (said := _said(text, start, end, around.previous, quoted=quoted)) is not None:
        return said
    best = max(_tried(sentence, part, around), key=lambda item: quality(item[0]) - item[1])[0]
    return _in_its_article(best, part, around) or finished(tidy(sentence)) or cut(sentence.strip())


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a marked text that a title is made of, and the text before it.

    ``quoted`` says that it stands in a quotation; ``spoken`` is the title that one makes, empty where there is none.
    """

    text: str
    start: int
    end: int
    previous: str
    quoted: bool
    spoken: str

    @property
    def of_nobody(self) -> bool:
        """Whether it is a quotation, and nobody is known to say it."""
        return self.spoken.startswith("“")


def _tried(sentence: str, part: _Part, around: Around) -> list[tuple[str, float]]:
    """The titles that a part of a sentence can have, each with what it has to gain in quality over the first ones."""
    narrow = _narrow(part)
    tried = [(narrow, 0.0)]
    if part.spoken and (SPEAKS.search(part.spoken) or (part.of_nobody and NEEDS_A_SPEAKER.match(narrow))):
        tried = [(part.spoken, 0.0), (narrow, WIDER)]
    elif part.spoken:
        tried.append((part.spoken, WIDER))
    speaks = NEEDS_A_SPEAKER.match(narrow) or (":" not in narrow and _OF_ONESELF.search(narrow))
    if not part.of_nobody and speaks and (voice := _voice(sentence, around)):
        tried.insert(0, (finished(f"{voice}: {narrow}"), 0.0))
    elif _OF_A_WRITER.match(narrow) and not part.spoken:
        marks = len(narrow) + 2 <= LONGEST and "“" not in narrow
        who = around.writer if _OF_SEVERAL.match(narrow) else WRITER
        said = (f"“{narrow}”" if marks else narrow) if part.quoted else finished(f"{who}: {narrow}")
        tried.insert(0, (said, 0.0))
    return tried + _with_more(narrow, part, around) if quality(narrow) < 1.0 else tried


def _narrow(part: _Part) -> str:
    """The title of a part alone, with the subject that its sentence has for it."""
    narrow = made_of(part.text, _said_too(part.text, part.start), part.end, part.previous)
    if lacks_its_subject(narrow, part.text[: part.start]):
        narrow = made_of(part.text, 0, part.end, part.previous)
    joins = _JOINS_A_QUOTATION.match(narrow) if part.quoted else None
    return finished(narrow[joins.end() :]) if joins is not None else narrow


def _with_more(narrow: str, part: _Part, around: Around) -> list[tuple[str, float]]:
    """The titles of more than a part, and the article's own, as far as they tell of the same."""
    text, start, end = part.text, part.start, part.end
    tells = quality(narrow) >= SAYS_NOTHING and not _is_no_clause(narrow, text, start, end)
    least = ENOUGH_SHARED if tells else 0.0
    wider = _wider(text, start, end, part.previous, narrow)
    more = [(title, loss) for title, loss in wider if _shares(narrow, title, least)]
    named = headline(around.headline) if around.headline and not date_in(around.headline) else ""
    if named and _shares(narrow, named, ENOUGH_SHARED / 2):
        more.append((named, OTHERS_WORDS))
    return more


def _in_its_article(title: str, part: _Part, around: Around) -> str:
    """A title with the person that its article is about, or with the headline before it where it tells little alone."""
    if around.article and not part.quoted:
        title = with_main_person(title, around.article, around.previous, part.text[: part.start])
    if around.article and not _LETTERS.search(title):
        return headline(around.article)  # a line of a table that holds years and figures alone
    brief = len(title.split()) < FEWEST_WORDS and not says_it_in_two(title)
    told = title == part.spoken or verbs_in(title) or actions_in(title)
    if title and around.article and (brief or (not told and len(_WORD.findall(title)) < TELLS_ALONE)):
        title = with_heading(title, around.article)
    return title or finished(undated(tidy(part.text)))


def _wider(text: str, start: int, end: int, previous: str, narrow: str) -> list[tuple[str, float]]:
    """The titles that more of a sentence than a part of it makes, each with what it has to gain over ``narrow``."""
    spans = ((start, len(text)), (0, end), (0, len(text)))[: 1 if is_counted_from(text, start) else 3]
    beside = _RUNS_ON.match(text, start) is not None and text[:end].rstrip().endswith(",")
    if beside:
        spans = spans[1:]  # what follows the comma of a relative clause goes on with the main one
    told = beside and finite_verb(narrow) is not None and narrow[:1].isupper()
    whole = not (only_speech(narrow) or _tells_what_follows(text, end))
    made = [(made_of(text, a, b, previous), text[a:start] + text[end:b]) for a, b in dict.fromkeys(spans)]
    return [(title, WITH_ANOTHER if told or (whole and DATE in more) else WIDER) for title, more in made if more]


def _tells_what_follows(text: str, end: int) -> bool:
    """Whether what a part ending at ``end`` tells comes after it: "She testified | that the boat sank"."""
    return _THAT.match(text, end) is not None and not text[:end].rstrip().endswith((" and", " or", " but", ","))


def _is_no_clause(narrow: str, text: str, start: int, end: int) -> bool:
    """Whether the title of a part of a marked text tells no deed, so that a wider one need not share its words."""
    told = SAYS.search(text, start, end) is not None
    doing = _DOING.match(text, start, end) is not None
    if (told or doing) and finite_verb(narrow) is None:
        return True
    does = _HE_DOES.match(narrow)
    if does is not None and form_of(does["verb"]) == "base" and _THAT.match(text, start) is not None:
        return True  # "demand | that he step down"
    hangs = _HANGS_ON.match(narrow) is not None and "?" not in narrow
    return hangs or only_speech(narrow) or _ONLY_SAYS.search(narrow) is not None  # "Police said"


def _said(text: str, start: int, end: int, previous: str, *, quoted: bool) -> str | None:
    """The title of who said what, where the saying has its own date."""
    before = "" if quoted else previous
    told = told_by(text, start, end, lambda first, last: made_of(text, first, last, before))
    if told is not None or quoted:
        return told
    return who_said_so(text, start, end, previous, lambda first, last: made_of(text, first, last, ""))


def _voice(sentence: str, around: Around) -> str:
    return voice_of(sentence, around.previous, around.following) or around.voice


def _said_too(text: str, start: int) -> int:
    """Where a part begins that takes in the "Ann Hill said that" right before ``start``."""
    if _THAT.match(text, start) and _AFTER_PREPOSITION.search(text, 0, start):
        return 0  # "an illustration of that came on Friday"
    if text[:start].endswith(" and "):
        return start  # "said that the boat sank [on Monday] and | that its captain fled"
    said = _SAID_THAT.search(text, max(0, start - 160), start) or _ACCUSED_OF_THAT.search(text[:start])
    return said.start("said") if said is not None else start


def _shares(narrow: str, wide: str, least: float) -> bool:
    """Whether a wider title still speaks of what the narrow one does."""
    words = {w.lower() for w in _WORD.findall(narrow)}
    return len(words & {w.lower() for w in _WORD.findall(wide)}) >= least * len(words)

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
from timeline.story.attribution import (
    ACCUSERS,
    SAYING,
    without_hearsay,
    without_inside,
    without_leading,
    without_trailing,
)
from timeline.story.reduced_relatives import last_participle, without_bare, without_participles
from timeline.story.speakers import WRITER, voice_of
from timeline.story.titling.captions import sentence_starts
from timeline.story.titling.faults import only_speech, quality, says_it_in_two
from timeline.story.titling.finishing import FEWEST_WORDS, finished
from timeline.story.titling.gapped import with_its_object
from timeline.story.titling.headlines import date_in, headline, with_heading
from timeline.story.titling.main_persons import with_main_person
from timeline.story.titling.named_titles import title_of_a_name
from timeline.story.titling.openings import (
    PHRASE_WITH_A_VERB,
    main_clause,
    without_opening,
    without_pointing,
)
from timeline.story.titling.plain_titles import plain_title
from timeline.story.titling.quoted import NEEDS_A_SPEAKER, SAYS, SPEAKS, quoted_title
from timeline.story.titling.relatives import end_of_dated, main_verb_after, without_dated
from timeline.story.titling.sayings import end_of_said, inside_quotation, told_by, who_said_so
from timeline.story.titling.shared_subjects import content_alone, did_besides, lacks_its_subject, noun_told
from timeline.story.titling.shortening import LONGEST, cut, without_count
from timeline.story.titling.subjects import with_subject
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
_BULLET = late_pattern(r"(?:\\\*|\bNEW\s?:)\s(?=[A-Z\ue000“`])")
_PURPOSE = re.compile(r"(?:so|in order)\s(?:that\s|as\sto\s)|that\s(?:no|nobody|nothing)\s")
_JOINS_A_QUOTATION = late_pattern(r"(?:but|and|so|yet)\s(?=(?:we|i|you|it|he|she|they|the|this|that|there)\b)", re.I)
_DOES_BESIDES = re.compile(r"\b(?:after|before)\s[a-z]+ing\s")
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
_ACCUSERS_SAID = late_pattern(rf",\s(?=[^,;:“”]*{ACCUSERS})[^,;:“”]{{2,50}}?\s(?:say|said|allege|alleged)\b", re.I)
_THAT = re.compile(r"that\b")
_AFTER_PREPOSITION = re.compile(r"\b(?:in|of|for|at|on|by|to|with|from|than|like)\s+\Z", re.I)
_RELATIVE = re.compile(r"\A(?:that|which|who)\b")
_NAME_BESIDE = late_pattern(  # "after Ann Hill, the mayor, left": no clause ends at the comma
    r"\A(?P<name>(?:after|before|when|until|since|while|as|because"
    r"|until\safter)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]+){0,3}),"
    r"\s(?:the|an?|its|his|her|their)\s[^,“”]{2,60},\s"
)
_THAT_ONE = late_pattern(r"(?:that|which)\s(?:he|she|it|they)\s")
_TOLD = late_pattern(  # without which "that he had formed" says more of a noun: "the view that he had formed"
    rf"\b(?:{SAYING}|sa(?:y|ys|ying)|(?:believ|think|thought|know"
    rf"|knew|hop|fear|show|suggest|den[iy]|admi|promis|pledg|agre|"
    r"demand|learn|discover|f[io]u?nd|reali[sz]|mean|insist|signal"
    r"|indicat|reveal|predict|expect|report|stat|tell|clear|"
    r"confident|sure|afraid|certain|aware|glad|sorry|so|announc"
    r"|declar|claim|news|decision|word|assur|fact|rumou?r|warn|emerg|"
    r"conclud|acknowledg|confirm|testif|argu|estimat|convinc"
    r"|remember|hear|surpris|concern|evidence|chance|likely)\w*)\b",
    re.I,
)
_TELLS = late_pattern(  # "with Hill’s word that he would leave, divers in Oslo"
    r"(?:(?:[Ww]ith|[Ff]ollowing|[Aa]fter"
    r"|[Dd]espite)\s)?(?P<who>[A-Z][^,“”]{2,50}[’']s\s(?:announcement|claim|statement|declaration|"
    r"decision|promise|pledge|warning|admission|word))\sthat\s(?=(?:he|she|it|they)\s)"
)
_HEADED = late_pattern(
    rf"[^{DATE},;:.]{{4,80}}(?:[:,]\s[^{DATE},;:.]{{3,60}})?\s{DATE}\s"
    r"(?=(?:The|A|An|In|It|He|She|They|Up|More|At|Some|Many|About|Nearly|Dozens|Hundreds|Thousands)\s[a-z])"
)
_AS_WHAT = late_pattern(r"\s?as\s[^,;:.]{3,80}(?=[,;:.]|\Z)")
_CLOSING = late_pattern(
    r"\s*(?:\bPosted by\b.{0,80}|\b(?:Report abuse|Read more|Click here|Follow us|Share this)\b.{0,20}|\|[^|]{0,60})\Z",
    re.S,
)  # layout after the news
_CLOSING_MARKS = ("|", "Posted by", "Report abuse", "Read more", "Click here", "Follow us", "Share this")
_ASIDE = re.compile(
    r",\s(?:however|meanwhile|though|of course|too|for example|for instance|moreover|therefore|also|indeed),\s|"
    r"\salso(?=\s)|(?<=\bsaid)\sat\sthe\stime(?=\s)"
)
_ONLY_SAYS = re.compile(rf"\A(?:\w+\s){{1,4}}{SAYING}\Z")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LEADS_TO_QUOTATION = re.compile(r":\s*\Z")
_QUOTATION = re.compile(r"\s*(?:“[^“”]+”|\"[^\"]+\"|``.+?'')")
_HE_DOES = re.compile(r"(?:he|she|it)\s(?P<verb>[a-z]+)", re.I)
_PRONOUN = re.compile(r"(?:he|she|it|they|his|her|its|their)\s", re.I)
_PERSONAL = re.compile(r"(?:he|she|his|her)\s", re.I)
_OF_A_WRITER = re.compile(r"(?:I|we|my|our)\b(?!\.)", re.I)  # "you" may be anybody
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
    text, start, end = _one_sentence(text[first:last], max(0, start - first), min(end, last) - first)
    if "|" in text or "Posted by" in text:
        previous = ""  # another's comment stands before
    if (named := title_of_a_name(text, start, end, around.article, previous)) is not None:
        return named
    text, start, end = _told_part(text, without_first_told(text, start), end_of_said(text, start, end))
    quoted = inside_quotation(text, start)
    if quoted:
        previous = ""  # whom a speaker means, the words of the article before do not tell
    spoken = quoted_title(text, (start, end), around.previous, around.following)
    nobody = spoken is not None and spoken.startswith("“")
    if spoken and nobody and DATE in tidy(text[start:end]).partition("”")[2]:
        return spoken  # by whom leaves a doubt, and it is the day it was said
    if not spoken and (said := _said(text, start, end, around.previous, quoted=quoted)) is not None:
        return said
    narrow = _made(text, _said_too(text, start), end, previous)
    if lacks_its_subject(narrow, text[:start]):
        narrow = _made(text, 0, end, previous)
    if quoted and (joins := _JOINS_A_QUOTATION.match(narrow)) is not None:
        narrow = finished(narrow[joins.end() :])
    tried = [(narrow, 0.0)]
    if spoken and (SPEAKS.search(spoken) or (nobody and NEEDS_A_SPEAKER.match(narrow))):
        tried = [(spoken, 0.0), (narrow, WIDER)]
    elif spoken:
        tried.append((spoken, WIDER))
    if not nobody and NEEDS_A_SPEAKER.match(narrow) and (voice := _voice(sentence, around)):
        tried.insert(0, (finished(f"{voice}: {narrow}"), 0.0))
    elif _OF_A_WRITER.match(narrow) and not spoken:
        marks = len(narrow) + 2 <= LONGEST and "“" not in narrow
        who = around.writer if narrow[:1].lower() in "wo" else WRITER  # "we", "our"
        said = (f"“{narrow}”" if marks else narrow) if quoted else finished(f"{who}: {narrow}")
        tried.insert(0, (said, 0.0))
    if quality(narrow) < 1.0:
        least = (
            ENOUGH_SHARED if quality(narrow) >= SAYS_NOTHING and not _is_no_clause(narrow, text, start, end) else 0.0
        )
        wider = _wider(text, start, end, previous, narrow)
        tried += [(title, loss) for title, loss in wider if _shares(narrow, title, least)]
        named = headline(around.headline) if around.headline and not date_in(around.headline) else ""
        if named and _shares(narrow, named, ENOUGH_SHARED / 2):
            tried.append((named, OTHERS_WORDS))
    best = max(tried, key=lambda item: quality(item[0]) - item[1])[0]
    if around.article and not quoted:
        best = with_main_person(best, around.article, around.previous, text[:start])
    if around.article and not _LETTERS.search(best):
        return headline(around.article)  # a line of a table that holds years and figures alone
    brief = len(best.split()) < FEWEST_WORDS and not says_it_in_two(best)
    told = best == spoken or verbs_in(best) or actions_in(best)
    if best and around.article and (brief or (not told and len(_WORD.findall(best)) < TELLS_ALONE)):
        best = with_heading(best, around.article)
    return best or finished(undated(tidy(text))) or finished(tidy(sentence)) or cut(sentence.strip())


def _told_part(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a part of it as wide as what it tells, without what only says more of a noun."""
    besides = _DOES_BESIDES.search(text, start + 1, end)
    if besides is not None and DATE in text[start : besides.start()] and DATE in text[besides.start() : end]:
        end = (
            besides.start() if _has_a_verb(text[start : besides.start()]) else end
        )  # "lost on [Monday] | after winning"
    text, start, end = without_bare(*without_dated(*without_participles(text, start, end)))
    end = end_of_dated(text, start, end)
    if _PURPOSE.match(text, start):
        start = 0  # "so that no ship sinks": what is wished for is no deed
    start, end = _to_its_clause(text, start, end)
    if (accused := _ACCUSERS_SAID.match(text, end)) is not None:
        end = accused.end()  # "Hill took the money | , prosecutors said"
    if _runs_on_to_a_verb(text, end, len(text)):
        end = len(text)  # "a guest | who came by ferry fell ill": the clause about the guest stands within the deed
    if (done := last_participle(text, start, end)) is not None:
        text, start, end = done, 0, len(done)
    if (what := _AS_WHAT.match(text, end)) is not None and finite_verb(f"x {what.group()}") is None:
        end = what.end()  # "has resigned | as head of the board"
    return text, start, end


def _wider(text: str, start: int, end: int, previous: str, narrow: str) -> list[tuple[str, float]]:
    """The titles that more of a sentence than a part of it makes, each with what it has to gain over ``narrow``."""
    spans = ((start, len(text)), (0, end), (0, len(text)))[: 1 if is_counted_from(text, start) else 3]
    beside = _RUNS_ON.match(text, start) is not None and text[:end].rstrip().endswith(",")
    if beside:
        spans = spans[1:]  # what follows the comma of a relative clause goes on with the main one
    told = beside and finite_verb(narrow) is not None and narrow[:1].isupper()
    whole = not (only_speech(narrow) or _tells_what_follows(text, end))
    made = [(_made(text, a, b, previous), text[a:start] + text[end:b]) for a, b in dict.fromkeys(spans)]
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
    told = told_by(text, start, end, lambda first, last: _made(text, first, last, before))
    if told is not None or quoted:
        return told
    return who_said_so(text, start, end, previous, lambda first, last: _made(text, first, last, ""))


def _did_besides(text: str, start: int, end: int) -> str | None:
    """What the subject before a part "after losing on [Friday]" did, where the date is that of its doing."""
    if DATE not in text[start:end].partition(",")[0]:
        return None  # that of ", the mayor said on [Friday]"
    return did_besides(undated(tidy(text[start:end])), undated(tidy(text[:start])))


def _to_its_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """A part of a marked text that is no clause by itself, with the one it stands in."""
    front = PHRASE_WITH_A_VERB.match(text, start, end)
    if front is not None and front.end() == end and _has_a_verb(text[end:]):
        return end, len(text)  # "In a letter sent [on Friday], the mayor resigned"
    if start and _DOES_BESIDES.match(text, start, end) and _did_besides(text, start, end) is None:
        end = end if _has_a_verb(text[:end]) else len(text)
        return 0, end  # "before leaving [on Friday]": who does it is told by the clause before
    if _runs_on_to_a_verb(text, start, end):
        return start if _has_a_verb(text[:start]) else 0, end  # "a cable | that feeds Oslo was cut"
    return start, end


def _runs_on_to_a_verb(text: str, start: int, end: int) -> bool:
    """Whether a relative clause opens a part of a marked text and the main verb follows it there."""
    if _RUNS_ON.match(text, start) is None:
        return False
    return main_verb_after(text[start:end].replace(DATE, ""), text[:start].replace(DATE, "").rstrip()) is not None


def _has_a_verb(marked_text: str) -> bool:
    return finite_verb(marked_text.replace(DATE, "")) is not None


def _one_sentence(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a text that the date in ``start``-``end`` stands in, where a caption runs into the sentence.

    Without a date there it is what comes after the caption.
    """
    inside = text.find(DATE, start, end)
    if text.lstrip().startswith("\\*") or "NEW" in text:  # the points of a list
        points = list(_BULLET.finditer(text))
        first = max((point.end() for point in points if point.end() <= max(inside, start)), default=0)
        last = min((point.start() for point in points if point.end() > max(inside, start)), default=len(text))
        text, start, end = text[first:last], max(0, start - first), min(end, last) - first
        inside = text.find(DATE, start, end)
    for at in reversed(sentence_starts(text)):
        if at <= inside or (inside < 0 and at < end):
            return text[at:], max(0, start - at), end - at
        if start < at and finite_verb(text[start:at]) is None:
            return text[at:], 0, len(text) - at  # a heading with a date says nothing without what follows
        if start < at:
            text, end = text[:at], min(end, at)
    headed = _HEADED.match(text)
    if headed is not None and headed.end() < end and finite_verb(headed.group().replace(DATE, "")) is None:
        at = headed.end()  # "Your letters Sunday The storm has ended"
        return text[at:], max(0, start - at), end - at
    return text, start, end


def _voice(sentence: str, around: Around) -> str:
    return voice_of(sentence, around.previous, around.following) or around.voice


def _made(text: str, start: int, end: int, previous: str) -> str:
    """The title that a part of a marked sentence makes."""
    piece = without_count(without_opening(undated(tidy(text[start:end]))), text[end:])
    if any(mark in piece for mark in _CLOSING_MARKS):
        piece = _CLOSING.sub("", piece)
    if "," in piece or " also" in piece or " said at " in piece:
        piece = _ASIDE.sub(" ", piece)
    piece = without_inside(without_trailing(piece))
    piece, before = without_hearsay(piece, undated(tidy(text[:start])))
    tells = _TELLS.match(piece)
    if tells is not None and finite_verb(piece[tells.end() :].partition(", ")[2]) is None:
        told = content_alone(piece[tells.end() :], before := tells["who"])
        piece = told if f"{piece[tells.end() :]}, ".startswith(f"{told}, ") else piece
    piece = _NAME_BESIDE.sub(lambda beside: f"{beside['name']} ", piece)
    gapped = _THAT_ONE.match(piece) is not None and bool(before) and _TOLD.search(before) is None
    if (did := _did_besides(text, start, end)) is not None:
        return finished(did)
    if not (_RELATIVE.match(piece) and before):
        piece = without_opening(main_clause(piece))
    elif (whole := with_its_object(piece, before)) is not None:
        piece, gapped = whole, False
    piece = noun_told(without_leading(piece))
    named = with_subject(piece, before, previous)
    if _tells_of_another(piece, named, text) or (gapped and _PERSONAL.match(piece)):
        named = piece
    if named != piece:
        named = without_trailing(named)  # which takes a verb with its subject before who said so
    return finished(without_pointing(without_opening(without_leading(named))))


def _tells_of_another(piece: str, named: str, text: str) -> bool:
    """Whether "he" cannot be the one whose name was put for it, as that one is named after it.

    In "He is ill, Hill said" Hill speaks of him, and in "it agreed, but Nordoil left" Nordoil is another.
    """
    if named == piece or _PRONOUN.match(piece) is None:
        return False
    who = named[: len(named) - len(piece.split(" ", 1)[-1])].split()
    last = re.escape(re.sub(r"[’']s?\Z", "", who[-1])) if who else ""
    if not last or not last[0].isupper():
        return False
    text = tidy(text)
    if _PERSONAL.match(piece) and re.search(rf",[”\"’']*\s(?:[A-Z][\w.]*\s)?{last}\s{SAYING}\b", text):
        return True
    again = re.compile(
        rf"(?:[,;]\s(?:but|and|while|though|although|yet)|\bthat)\s(?:[A-Z][\w.]*\s)?{last}\s(?P<verb>[a-z]+)"
    )
    start = max(0, text.find(piece[:12]))
    return any(form_of(m["verb"]) in ("past", "present", "auxiliary") for m in again.finditer(text, start))


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

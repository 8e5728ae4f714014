"""Titles in other languages than English: the sentence without its dates, whole where it is short enough."""

import re
from functools import cache
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.plain_clauses import is_fronted, told_of_a_noun
from timeline.story.titling.german_order import main_order, part_first
from timeline.story.titling.plain_words import NONE, WORDS
from timeline.story.titling.shortening import LONGEST, SHORT_CLAUSE, SHORTEST
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE

_CLAUSE = re.compile(r"[,;:]\s|\s[–—-]{1,2}\s|[.!?]\s")
_LOOSE = late_pattern(r"\s+([,.;:!?)])")
_AFTER_MARK = late_pattern(r"(?<!\w)([“„«(])\s+")
_TOGETHER = re.compile(r"([,;:])(?:\s*[,;:])+")
_BRACKETS = late_pattern(r"\s?\([^()]*\)")
_BLANKS = re.compile(r"\s{2,}")
_EDGES = " \t\n,;:.—–-|/"
_MARKS = frozenset("“”„«»")
_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ("(", ")"), ("[", "]"))
_FEWEST = 4  # words; a part of fewer says little
_VERB_LAST = late_pattern(  # at the end of a German clause: "vergeben", "ausgebremst worden"
    r"(?:\s[a-zäöüß]+(?=\s(?:worden|werden|haben|sein|lassen|können|müssen|hat|hatte|hatten|ist|sind|war|waren|wird|"
    r"wurde|wurden|soll|sollen|sollte|kann|könne|könnte|muss|will)\Z))?\s[a-zäöüß]{3,22}\Z"
)
_OF_A_NOUN = late_pattern(  # what a clause can do without
    r"\s(?:an|am|auf|aus|bei|beim|durch|für|gegen|in|im|mit|nach|ohne|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|"
    r"zur|zwischen|des|der|noch|auch|sogar|entlang)\s"
)
_CALLS_FOR_A_VERB = late_pattern(
    r"\b(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|soll|sollen|sollte|sollten|kann|können|"
    r"konnte|konnten|will|wollen|wollte|wollten|muss|müssen|musste|mussten|darf|dürfen|dass|ob|worden|sei|habe|werde)\s"
)
_THAT = (", dass ", ", ob ", ", wie ", ", was ")
_ENDED = (".", "!", "?", ",", ";", ":", "”", "“", "»", '"')


class _Patterns(NamedTuple):
    """What the titles of a language are made with: its table as patterns."""

    bracket: re.Pattern[str]  # a date in brackets
    aside: re.Pattern[str]  # a participle between commas of which the date is all: ", built in May,"
    done: re.Pattern[str]  # a participle
    other: re.Pattern[str]  # a clause about a noun that has a date of its own
    front: re.Pattern[str]  # a date that the sentence begins with
    date: re.Pattern[str]  # dates in a row, with the words that lead to them
    led: re.Pattern[str]  # such words at the end
    joining: re.Pattern[str]
    open_end: re.Pattern[str]
    second: re.Pattern[str]  # a second deed of which a word or two are left
    relative: re.Pattern[str]  # a clause between commas about a noun
    speaker: re.Pattern[str]
    says: re.Pattern[str]  # where and to whom something is said


_NEVER = r"(?!)"
# Where and to whom something is said, in any of the languages: "sagte in Kiel", "dijo ante los medios".
_WHERE = (
    "in|im|bei|beim|vor|mit|gegenüber|dem|der|en|ante|a|al|tras|durante|dans|à|au|lors|devant|nel|nella|em|no|na|op"
)
_JOINS_BEFORE = frozenset(
    "und oder aber denn sondern".split()
)  # German words behind which the order is as without them


@cache
def _patterns(code: str) -> _Patterns:
    words = WORDS.get(code, NONE)
    articles = rf"(?:\b(?:{words.articles})\s+)*" if words.articles else ""
    elided = rf"|\b(?:{words.elided})" if words.elided else ""
    led = rf"(?i:\b(?:{words.leads})\s+{articles}{elided})*" if words.leads else ""
    row = rf"{led}{DATE}(?:,?\s+{led}{DATE})*"
    # "der Winter" goes with its article, of "die 1968 eröffnete Halle" the year alone
    noun = rf"(?<!,\s)\b(?i:{words.articles})\s+{DATE}(?!\s[\w-]+(?:e|en|er|es|em)\s[A-ZÄÖÜ])|" if articles else ""
    relative = rf",\s(?:{words.relative or _NEVER})\s"
    return _Patterns(
        re.compile(rf"[(\[]\s*{led}{DATE}\s*[)\]]"),
        re.compile(rf"(?:,\s|\A)(?i:{words.done or _NEVER})\s+{row}(?P<closing>,(?=\s)|(?=[.;]|\Z))"),
        re.compile(rf"(?:{words.done or _NEVER})\b"),
        re.compile(rf"{relative}[^,{DATE}]*{DATE}[^,]*(?P<closing>,)(?=\s)"),
        re.compile(rf"\A\W*{row}\s"),
        re.compile(f"{noun}{row}"),
        re.compile(rf"(?:\s+(?:{words.leads or _NEVER}))+\Z", re.I),
        re.compile(rf"\A(?P<word>{words.joining or _NEVER})\b,?\s+", re.I),
        re.compile(rf"\s(?:{words.opens}|\d[\d.,]*)\Z" if words.opens else _NEVER, re.I),
        re.compile(rf",?\s(?:{words.joining or _NEVER})(?:\s[^\s,]+)?\Z"),
        re.compile(rf"{relative}[^,]+,(?=\s)"),
        re.compile(rf"(?:{words.speaker or _NEVER})\s", re.I),
        re.compile(rf"\b(?P<says>{words.says or _NEVER})\s(?:{_WHERE})\s[^,;:“”]{{2,70}}?(?={words.that})"),
    )


def plain_title(text: str, core: tuple[int, int], language: str) -> str:
    """The title of a sentence with date marks in it, in any language: the part ``core``, or all where that says little.

    Words go only where the language's table says that they led to a date, or where the title is too long.
    """
    code = language.lower()[:2]
    part = text[core[0] : core[1]]
    told = told_of_a_noun(part, code) if core[1] < len(text) else None
    if told is not None:
        dateless = _without_dates(told.clause, _patterns(code))
        part = f"{told.noun} {main_order(dateless) if code == 'de' else dateless}."
    title = _finished(part if core[1] < len(text.rstrip()) else f"{part}.", code)
    return title if len(title.split()) >= _FEWEST or told is not None else _finished(f"{text}.", code) or title


def _finished(text: str, code: str) -> str:
    patterns = _patterns(code)
    text, joined = _without_joining(tidy(text), patterns)
    fronted = patterns.front.match(text) is not None
    text, joined_behind = _without_joining(_without_dates(text, patterns), patterns)
    if code == "de" and (fronted or joined or joined_behind):
        text = part_first(text)
    text = _short(text, patterns, code)
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing) and opening != "„":
            text = text.replace(opening, "").replace(closing, "")
    text = text.strip(_EDGES)
    if patterns.speaker.match(text) and _MARKS.isdisjoint(text) and len(text) + 2 <= LONGEST:
        text = f"“{text}”"
    first = text[:1] in _MARKS
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]


def _without_joining(text: str, patterns: _Patterns) -> tuple[str, bool]:
    """A text without a joining word in front, and whether that was one that a verb stands behind."""
    joins = patterns.joining.match(text)
    if joins is None:
        return text, False
    return text[joins.end() :], joins["word"].lower() not in _JOINS_BEFORE


def _without_dates(text: str, patterns: _Patterns) -> str:
    if DATE in text:
        text = patterns.bracket.sub(" ", text)
        text = patterns.aside.sub(_closing_of_two, text)
        if text.count(DATE) > 1:
            text = patterns.other.sub(_closing_of_two, text, count=1)
        text = patterns.date.sub(" ", text)
    text = _TOGETHER.sub(r"\1", _AFTER_MARK.sub(r"\1", _LOOSE.sub(r"\1", _BLANKS.sub(" ", text)))).strip()
    ended = text.endswith(_ENDED)
    text = text.strip(_EDGES)
    return text if ended else patterns.led.sub("", text)


def _closing_of_two(aside: re.Match[str]) -> str:
    """What stays of an aside: the comma behind it, where one stands open before: "Ann Hill, mayor, | elected, |"."""
    before = aside.string[: aside.start()]
    return aside["closing"] if before.count(", ") % 2 else ""


def _short(text: str, patterns: _Patterns, code: str) -> str:
    """A title no longer than one may be: without what only says more, then ended at a clause, then after a word."""
    if len(text) > LONGEST:
        text = _BRACKETS.sub("", text)
    if len(text) > LONGEST:
        text = patterns.says.sub(r"\g<says>", text, count=1)
    if len(text) > LONGEST:
        text = patterns.relative.sub(lambda found: _behind(found, patterns, code), text, count=1)
    if len(text) <= LONGEST:
        return text
    stops = [m.start() for m in _CLAUSE.finditer(text, SHORTEST)]
    within = [stop for stop in stops if stop <= LONGEST]
    told = text if not stops else text[: stops[0]] if not within else ""
    if code == "de" and within and within[-1] < SHORT_CLAUSE and text.startswith(_THAT, within[-1]):
        told = text[: next((stop for stop in stops if stop > LONGEST), len(text))]  # "fear | that the price will fall"
    if code == "de" and told and (kept := _with_its_verb(told, patterns)) is not None:
        return kept
    if within:
        return text[: within[-1]]
    whole = text[: LONGEST + 1].rpartition(" ")[0] or text[:LONGEST]
    return _closed(patterns.second.sub("", whole), patterns)


def _behind(relative: re.Match[str], patterns: _Patterns, code: str) -> str:
    """What stays of a clause between commas that only says more of a noun: nothing, or a comma where one must stand."""
    text = relative.string
    last = text[: relative.end() - 1].rpartition(" ")[2]
    following = text[relative.end() :].lstrip().partition(" ")[0]
    beside = patterns.open_end.match(f" {following}") is not None or patterns.done.match(following) is not None
    german = code == "de"
    if german and last[:1].isupper() and (beside or not following[:1].islower()):
        return relative.group()  # "Moe, der berühmte Maler, der": what he is, and no clause
    odd = text.count(", ", 0, relative.start()) % 2 == 1
    return "," if beside or is_fronted(text, code) or odd or (german and not following[:1].islower()) else ""


def _closed(text: str, patterns: _Patterns) -> str:
    """A cut text without words at its end that need another to follow, nor a number with what leads to it."""
    while (less := patterns.open_end.sub("", text).rstrip(_EDGES)) != text:
        numbered = text[-1:].isdigit()
        text = patterns.second.sub("", less) if numbered else less
    return text


def _with_its_verb(text: str, patterns: _Patterns) -> str | None:
    """A long German clause cut behind a noun with the verb at its end kept: "hat den Auftrag | an Hill | vergeben"."""
    verb = _VERB_LAST.search(text.rstrip(_EDGES))
    if verb is None:
        return None
    left = text[: LONGEST - len(verb.group()) + 1]
    while len(left) > SHORTEST:
        left = _closed(left.rpartition(" ")[0], patterns)
        dropped = text[len(left) : verb.start()]
        if _OF_A_NOUN.match(dropped) and left[left.rfind(" ") + 1 :][:1].isupper() and " und " not in dropped:
            return f"{left}{verb.group()}" if _CALLS_FOR_A_VERB.search(left) else None
    return None

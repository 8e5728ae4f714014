"""The title that a part of a sentence, its dates marked, makes."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import (
    SAYING,
    without_hearsay,
    without_inside,
    without_leading,
    without_trailing,
)
from timeline.story.titling.finishing import finished
from timeline.story.titling.gapped import with_its_object
from timeline.story.titling.openings import (
    main_clause,
    without_opening,
    without_pointing,
)
from timeline.story.titling.parts import did_besides_in
from timeline.story.titling.shared_subjects import content_alone, noun_told
from timeline.story.titling.shortening import without_count
from timeline.story.titling.subjects import with_subject
from timeline.story.titling.typography import tidy
from timeline.story.undated import undated
from timeline.story.verbs import finite_verb, form_of

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
_CLOSING = late_pattern(
    r"\s*(?:\bPosted by\b.{0,80}|\b(?:Report abuse|Read more|Click here|Follow us|Share this)\b.{0,20}|\|[^|]{0,60})\Z",
    re.S,
)  # layout after the news
_CLOSING_MARKS = ("|", "Posted by", "Report abuse", "Read more", "Click here", "Follow us", "Share this")
_ASIDE = re.compile(
    r",\s(?:however|meanwhile|though|of course|too|for example|for instance|moreover|therefore|also|indeed),\s|"
    r"\salso(?=\s)|(?<=\bsaid)\sat\sthe\stime(?=\s)"
)
_PRONOUN = re.compile(r"(?:he|she|it|they|his|her|its|their)\s", re.I)
_PERSONAL = re.compile(r"(?:he|she|his|her)\s", re.I)


def made_of(text: str, start: int, end: int, previous: str) -> str:
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
    if (did := did_besides_in(text, start, end)) is not None:
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

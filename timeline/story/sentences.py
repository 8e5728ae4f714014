"""Sentences of an article as spans of its text: sentencex finds them, four repairs fit them to news."""

import re
from dataclasses import dataclass
from itertools import pairwise

import sentencex

from timeline.story.verbs import finite_verb

WRAP_COLUMNS = range(45, 100)  # line lengths of hard-wrapped wire copy
LONGEST_SENTENCE = 2_000  # characters; a longer one is a list or a table, and work on it would grow as its square
LONGEST_BLOCK = 20_000  # characters given to sentencex at once, whose time grows as the square of the marks in them
FRAGMENT_WORDS = 8  # a longer piece is a sentence of its own even where it has no verb
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
# Blanks of two bytes or more: sentencex dies of one before a full stop, "plan B\xa0."
_WIDE_BLANK = re.compile(r"[^\S\x00-\x7f]")
_STOP = re.compile(r"[.!?][\"”’']?\s+(?=[^\W\d_a-z])")
_PAUSE = re.compile(r"[,;:.!?]\s+(?=[^\W\d])")  # and not within "May 3, 2021"
_LINE = re.compile(r"\n\s*")
_CLOCK_END = re.compile(r"\b\d{1,2}(?::\d\d)?\s?[ap]\.m\.\s*\Z", re.I)
_CLOCK_ALONE = re.compile(r"\A\W*\d{1,2}(?:[:.]\d\d)?\s?[ap]\.m\.\Z", re.I)  # that opens the line of a log
_ZONE_START = re.compile(r"(?:[A-Z]{2,4}T|GMT|UTC|[ECMP]T|local|Eastern|Central|Pacific|Mountain)\b")
_TITLE_END = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev|St|Adm|Maj|Cpl|Pvt)\.\s*\Z")
_BRACKET_OPEN = re.compile(
    r"(?:\(|-LRB-|<)(?:(?!-RRB-)[^()<>]){0,14}\Z"
)  # "(NDL." of "(NDL. N)", "(D-W." of "(D-W. Va.)"
_BRACKET_CLOSES = re.compile(r"[^()<>!?]{0,12}?(?:\)|-RRB-|>)")
_LONGEST_END = 20  # characters that these two look at
_QUOTE_STOP = re.compile(r"\.[\"”’']{1,2}\s+(?=[\"“‘']?[A-Z])")
_MAY_STOP = re.compile(  # sentencex takes it for a month cut short, for Illinois, for "article"
    r"\b(?:May|ill|art)\.\s+(?=[\"“‘'(]?[A-Z])"
)
_ENTRY = re.compile(r"(?<=\s)(?:\(|-LRB-)\s?(?:Updated?|Posted)\s\d")  # the stamp of the next entry of a live report
_OPENS_NEXT = re.compile(r"\s(?:[“„\"]|``)\s*\Z")  # a mark that no other closes is left at the end of what it follows
_RELATIVE = re.compile(r"\b(?:that|which|who)\s+\Z")
_OPENS_WITH_TIME = re.compile(
    r"\w+\s(?:(?:early|late|mid|the)[\s-])*(?:\d|(?:Jan|Febr)uary|March|April|May|June|July|August|\w+ember|October"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|spring|summer|autumn|winter)"
)
_FRAGMENT = re.compile(r"(?:In|At|On|From|According to|For|With|By|Via)\s[^,;:\"“”]*\.\s*\Z")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at ``start``-``end`` (code points) of the text; ``paragraph`` counts from 0."""

    start: int
    end: int
    paragraph: int


def split_sentences(text: str, language: str | None = "en") -> tuple[Sentence, ...]:
    """The sentences of ``text`` in order, without surrounding blanks.

    A line break ends a sentence unless the text is hard-wrapped, when only a blank line does.
    ``split_sentences("One. Two.")`` gives spans 0-4 and 5-9.
    """
    found: list[Sentence] = []
    for paragraph, block in enumerate(_blocks(text)):
        for start, end in _parts(text, *block, LONGEST_BLOCK, _STOP):
            for first, last in _sentences_of(text[start:end], language or "en"):
                parts = _parts(text, start + first, start + last, LONGEST_SENTENCE, _PAUSE)
                found += [Sentence(*part, paragraph) for part in parts]
    return tuple(found)


def _parts(text: str, start: int, end: int, longest: int, ends: re.Pattern[str]) -> list[tuple[int, int]]:
    """The stretch in parts of at most so many characters, each cut after what ``ends`` a part, else at a blank."""
    parts = []
    while end - start > longest:
        half, limit = start + longest // 2, start + longest
        places = [found.end() for found in ends.finditer(text, half, limit)]
        place = places[-1] if places else max(text.rfind(" ", half, limit), text.rfind("\n", half, limit)) + 1
        parts.append((start, place or limit))
        start = place or limit
    parts.append((start, end))
    return [_trim(text, *part) for part in parts if text[slice(*part)].strip()]


def is_wrapped(text: str) -> bool:
    """Whether lines were broken at a column, as wire copy is: most full lines end inside a sentence."""
    lines = [line.rstrip() for line in text.split("\n")]
    inner = [line for line, after in pairwise(lines) if line and after]
    if len(inner) < 3:
        return False
    broken = sum(len(line) in WRAP_COLUMNS and not line.endswith((".", "!", "?", '"', "”")) for line in inner)
    return broken > 0.6 * len(inner)  # most, allowing for a headline and the ends of sentences


def _blocks(text: str) -> list[tuple[int, int]]:
    breaker = _PARAGRAPH if is_wrapped(text) else _LINE
    blocks, start = [], 0
    for gap in breaker.finditer(text):
        if not _goes_on(text[start : gap.start()], text[gap.end() : gap.end() + _LONGEST_END]):
            blocks.append((start, gap.start()))
            start = gap.end()
    blocks.append((start, len(text)))
    return [_trim(text, *block) for block in blocks if text[slice(*block)].strip()]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _sentences_of(block: str, language: str) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    for boundary in sentencex.get_sentence_boundaries(language, _WIDE_BLANK.sub(" ", block)):
        start, end = boundary["start_index"], boundary["end_index"]
        if not block[start:end].strip():
            continue
        pieces += _cut_inside(block, start, end)
    is_english = language.lower().startswith("en")  # as the words of a fragment are
    joined: list[tuple[int, int]] = []
    for start, end in _with_opening_marks(block, pieces):
        if joined and _belong_together(block[slice(*joined[-1])], block[start:end], is_english):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [_trim(block, *piece) for piece in joined]


def _with_opening_marks(block: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces with an opening mark at the end of one moved to the start of the next."""
    moved: list[tuple[int, int]] = []
    for start, end in pieces:
        mark = _OPENS_NEXT.search(block, *moved[-1]) if moved and moved[-1][1] == start else None
        if mark is not None and mark.start() > moved[-1][0]:
            start = mark.start() + 1
            moved[-1] = (moved[-1][0], start)
        moved.append((start, end))
    return moved


def _cut_inside(block: str, start: int, end: int) -> list[tuple[int, int]]:
    """A piece cut after a quotation, "May." and "ill." that ends a sentence, and before an entry of a live report."""
    cuts = [match.end() for match in _QUOTE_STOP.finditer(block, start, end)]
    if any(block.find(word, start, end) >= 0 for word in ("May.", "ill.", "art.")):
        cuts += [match.end() for match in _MAY_STOP.finditer(block, start, end)]
    if block.find("pdate", start, end) >= 0 or block.find("Posted", start, end) >= 0:
        cuts += [match.start() for match in _ENTRY.finditer(block, start + 1, end)]
    return list(pairwise((start, *sorted(cuts), end))) if cuts else [(start, end)]


def _goes_on(left: str, right: str) -> bool:
    """Whether a stop, or a break of the line, parts no sentences: "at 3 p.m. | EST", "(NDL. | N)"."""
    if ")" not in right and "-RRB-" not in right and ">" not in right and not left.rstrip().endswith((".m.", ".M.")):
        return False  # as nearly always
    left = left.rstrip()
    last = max(0, len(left) - _LONGEST_END)
    if _CLOCK_END.search(left, last) and _ZONE_START.match(right):
        return True
    return _BRACKET_CLOSES.match(right) is not None and _BRACKET_OPEN.search(left, last) is not None


def _belong_together(left: str, right: str, is_english: bool) -> bool:
    left = left.rstrip()
    if _CLOCK_ALONE.match(left) or _goes_on(left, right) or _TITLE_END.search(left, max(0, len(left) - _LONGEST_END)):
        return True
    if len(right.split()) > FRAGMENT_WORDS or not is_english or _FRAGMENT.match(right) is None:
        return False
    return not _is_clause(right)


def _is_clause(piece: str) -> bool:
    """Whether what opens like a fragment has a verb of its own: "In 1850 the port was built.", not "In an interview
    recorded on May 3." """
    verb = finite_verb(piece)
    if verb is None or piece[verb.start : verb.end] == "May" or _RELATIVE.search(piece, 0, verb.start):
        return False
    return verb.form == "auxiliary" or _OPENS_WITH_TIME.match(piece) is not None

"""Four figures that are no year: counts, prices, labels, house numbers, odds and the clock column of a live page."""

import re
from itertools import pairwise

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.refusals.far_years import YEAR_LEAD, is_led
from timeline.dates.refusals.named_years import is_of_a_year
from timeline.dates.refusals.refusal import Refusal
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_CONTEXT = 40  # characters to each side that the tests look at
_PLAIN_YEARS = (1800, 2050)  # four figures in this range are a year even where no word before them says so
_FIRST_OF_PAIR = re.compile(r"\d{4} ?[-–—/] ?\Z")
_LAST_OF_PAIR = re.compile(r"\A ?[-–—] ?\d{2,4}(?=[-\s%])")  # "1025-1150 lb" counts pounds with both its figures
_LIST_OF_LABELS = r"(?:\d{1,4}(?:,| and| or|, and| to)\s+)*"
_LABEL = late_pattern(
    r"(?:[$£€¥#№]\s?|\b(?:no|nos|number|room|flight|highway|route|interstate|page|pages|pp|model|boeing|level|version|"
    r"section|article|channel|apartment|apt|suite|box|line|chapter|unit|lot|gate|bus|train|code|zip|part|figure|fig|"
    r"table|windows|office|rs|usd|eur|gbp|resolutions?|directive|inmate|exhibit|asteroid|dial|tune to)\.?\s+"
    + _LIST_OF_LABELS
    + r"|(?<!\bpost)(?<!\bpre)(?<=[A-Za-z])-|\w/|\d[.,:])\Z",
    _I,
)
# Labels only with a capital: "Rule 2004", but not "under military rule 1976-83".
_NAMED_LABEL = late_pattern(
    r"\b(?:Rule|Proposition|Prop|Bill|H\.R|Regulation|Ordinance|Cell|Case|Peugeot|BMW|Mazda|Fiat|Porsche|Public Law)"
    + r"\.? "
    + _LIST_OF_LABELS
    + r"\Z"
)
_COUNTED = re.compile(
    r"\s*(?:%|°|(?:-|\s)?(?:percent|per\s+cent|troops|soldiers|people|persons|men|women|children|homes|houses|miles|km|"
    r"kilomet(?:er|re)s|met(?:er|re)s|feet|ft|dollars|euros|pounds|points|votes|jobs|workers|employees|tons|tonnes|"
    r"acres|hectares|barrels|copies|students|fighters|refugees|prisoners|members|calories|rpm|cc|hp|mph|watts|volts|"
    r"megawatts|times|units|cars|tanks|shares|words|pages|kg|lbs?|million|billion|thousand|countries|places|residents|"
    r"families|civilians|rounds|yards|aircraft|fans|seats|steps|dead|wounded|francs|yen|rupees|rubles|mm|cm|[kmg]hz|"
    r"kwh?|mg|mcg|kcal|iu|ml|psi|ppm|lit(?:er|re)s|gallons|inhabitants|guests|patients|(?:cubic|square|nautical|metric|degrees)\s?\w*)\b"
    r"|-(?:met(?:er|re)|mile|foot|yard|tonn?e?|seat|pound|page|word|member|man|strong|acre|room|bed|km|watt|lap)\b)",
    _I,
)
# "In 1968 workers struck": what opens a sentence so is a year, unless places or patients follow it.
_OPENS_IN = late_pattern(
    r"(?:\A|[.!?;][\"”’')]*\s+|\n\s*)(?:(?:[Bb]ut|[Aa]nd|[Tt]hen) )?(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Uu]ntil) \Z"
)
_VERB_NEXT = late_pattern(
    r"\s+(?!(?:homes|houses|villages|towns|cities|schools|places|countries|cases|patients)\b)[a-z]+ (?:[a-z]+ly )?"
    r"(?:[a-z]{2,}ed|were|was|had|would|could|did|fell|rose|fled|struck|began|came|went|left|took|held|won|lost|found|ran"
    r"|made|met|saw|got|grew|broke|drove|became|paid|sold|bought|set|cut|shut|led|fought|sent|told|stood|spoke|gave|built"
    r"|put)\b"
)
# "A chronicle begun in 1104 describes": the verb of a sentence, and nothing counted.
_TELLS_NEXT = late_pattern(
    r"\s+(?:describes|mentions|tells|says|gives|refers|speaks|makes|proves|suggests|confirms|allows|requires|hangs"
    r"|survives|depicts|includes)\b"
)
_NOT_COUNTED = (
    "was|is|has|as|his|its|this|us|does|sales|earnings|revenues|profits|results|losses|levels|prices|figures|elections|"
    "estimates|forecasts|exports|imports|targets|plans|rates|series"
    "|census|congress|siege|games|models|terms|taxes|accounts|bonds|notes|"
    "onwards|afterwards|towards|perhaps"
)
_PLURAL_NEXT = re.compile(rf"\s+(?!(?:{_NOT_COUNTED})\b)[a-z]+s\b")
_COUNTING = late_pattern(
    r"\b(?:count(?:s|ed|ing)?|employ(?:s|ed|ing)?|kill(?:s|ed|ing)|shot|lent|arrest(?:s|ed|ing)|detained|hired|fired|"
    r"sold|bought|built|scored|planted|seized|deployed|issued|hosts?|hosted|holds?|houses|housed|made|has|have|had|"
    r"contains?|needs?|needed|nearly|roughly|some|(?:[Mm]ore|[Ll]ess|[Ff]ewer|[Gg]reater) than|[Aa]t (?:least|most)|"
    r"[Uu]p to|[Aa]lmost|[Ee]xactly|estimated|additional|another)\s+\Z"
)
# Of these words hardly one has a year as its object: "processed 2028 service requests", "200 beds and 1876 nurses".
_TALLIED = late_pattern(
    r"\b(?:process|receiv|record|handl|treat|register|logg|answer|produc|tallied|tally|serv|rescu|evacuat|vaccinat)"
    r"(?:e|ed|es|s|ing)?\s+\Z|(?<![\d/.,–-])(?!(?:1[5-9]|20)\d\d\b)\d[\d,]*\s[a-z]+s\sand\s+\Z"
)
_PLURAL_NEAR = re.compile(rf"\s+(?:[a-z]+\s)?(?!(?:{_NOT_COUNTED})\b)[a-z]+s\b")
# Words before a year that no label, price or clock time ends with.
_PLAIN_LEADS = frozenset("in since during until before after through early late mid for the with ended fiscal".split())
_LONGEST_LEAD = 10  # characters that hold any of them with the blanks beside it
_STOPS, _QUOTES = frozenset(",.;:)"), frozenset("\"”’'")  # after a stop nothing is counted
_IN_WORDS = "year in words"  # the rule
_YEAR_IN_WORDS_LEAD = late_pattern(
    r"\b(?:in|since|until|till|by|before|after|during|early|late|mid|year|from|of)[\s-]+\Z", _I
)
_AS_WORD_NEXT = late_pattern(
    r"[\s-]+(?:vision|cricket|match|game|or so|(?:more|other|such|armed|young|new)\b|pounds?|dollars?|hundred|million)",
    _I,
)
_ODDS_BEFORE = re.compile(r"\b(?:one|\d)\s+in\s+\Z", _I)
_ROUND = 50  # odds are one in so many times this number: "one in 1500", but "a larger one in 1923"
_OF_ODDS = re.compile(
    r"(?:-to-| to )1\b(?! [A-Z])|\s+of\s+(?:the|his|her|its|their|those|these|\d)\b|(?: \d{3,4}){2}\b"
)
_AFTER_CLOCK = late_pattern(r"(?:\b[ap]\.?m\.?|\b(?:GMT|UTC|ET|EST|EDT))\s*,?\s*(?:\(|-LRB-|\[|/)?\s*\Z")
_STREET = re.compile(
    r" (?:[NSEW]\.? )?(?:[A-Z0-9][\w.'’]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Court|Place|"
    r"Parkway|Terrace|Crescent)\b"
)
_OPPONENT = re.compile(r"[a-z] vs?\.? [A-Z][a-z]+ \Z")  # "Oakham v Stretton 1924"
_CLUB, _OPPONENT_NEXT = re.compile(r"[A-Z][a-z]+ \Z"), re.compile(r" vs?\.? [A-Z]")  # "Elling 1905 v Cray"
_BEFORE_STREET = re.compile(r"\b(?:at|near|outside|from|to|of)\s+\Z|[,:(]\s?\Z", _I)
_DASH_NEXT = late_pattern(r" ?[-–—/] ?\d\d")
_AMOUNT = late_pattern(
    r"\b(?:totals?|sum|number|average|population|price|cost|fine"
    r"|fee|maximum|minimum|rate|height|depth|crew|force|fleet|"
    r"group|garrison|weight|speed|distance|capacity|crowd|audience|turnout|payroll|toll|tally)\s+(?:of|to|at|by|was|is)"
    r"\s+(?:about\s+|around\s+|some\s+)?\Z",
    _I,
)
_QUOTED_BEFORE, _QUOTED_AFTER = re.compile(r"[\"“‘'`]\Z"), re.compile(r"[,.]?[\"”’']")
_WORK_BEFORE = late_pattern(r"(?:Orwell['’]s|\b(?:novel|film|movie|book|album))\s+[\"“]?\Z")
_PHONE = late_pattern(  # "0113 241 1998"
    r"(?<![\d.,/-])(?:\(0\d{2,4}\)|0\d{2,4}|\+\d{1,3}(?: \d{2,4})?)[ -]\d{3,4}[ -]\Z"
)
_LABELS = (_LABEL, _NAMED_LABEL, _AMOUNT, _AFTER_CLOCK, _WORK_BEFORE, _PHONE)
_DASHES = frozenset("-–")
# A live page opens each entry with its clock time: "0905 The minister ...", one of them before ten o'clock or in GMT.
_OPENS_LINE = re.compile(r"(?:^|\n)\s?\Z")
_ENTRY_NEXT = re.compile(r" [A-Z“\"]")
_CLOCK_COLUMN = late_pattern(r"\n\s?0\d[0-5]\d [A-Z“\"]|\b[012]\d[0-5]\d (?:GMT|BST|local time)\b")
_SIGNS_OF_COLUMN = ("\n0", "\n 0", " GMT", " BST", " local time")  # quick to look for
_ENTRY = late_pattern(r"(?:^|\n)\s?(\d{4})(?= [A-Z“\"`])")
_TIMED_ENTRY = late_pattern(r"(?:^|\n)\s?(\d{4})(?= ?: [A-Z“\"`])")  # "1926 : The mayor", a chronology writes years so
_TIMED_NEXT = re.compile(r" ?: [A-Z“\"`]")
_PAGE_REACH = 40_000  # characters to each side in which all entries of a live page are looked for
_LAST_YEAR = 2031  # opens no line of a chronology of what has happened
_FEWEST_TIMED = 6  # entries of a live page; fewer may be years that fall by chance
_ENTRIES_REACH = 4000  # characters to each side in which three entries are looked for
_COLUMN_REACH = 1500  # characters to each side in which the column shows itself


def is_plain_number(text: str, candidate: Candidate) -> bool:
    """Whether a candidate that is nothing but a year in figures is some other number: "in 2000 homes"."""
    core, piece = candidate.piece.meaning.core, candidate.piece
    if not isinstance(core, Named) or core.year is None or core.year < 1000:
        return False
    head = text[max(0, candidate.start - _CONTEXT) : candidate.start]
    tail = text[candidate.end : candidate.end + _CONTEXT]
    if piece.rule == _IN_WORDS:
        return _counts_in_words(text[candidate.start : candidate.end].lower(), head, tail)
    if not text[candidate.end - 1].isdigit() or piece.meaning.mod not in (None, "APPROX"):
        return False
    if piece.ends_pair:
        head = _FIRST_OF_PAIR.sub("", head)
    elif head[-1:] in _DASHES and head[-2:-1].isdigit():
        return True
    if (_OPPONENT_NEXT.match(tail) and _CLUB.search(head)) or _OPPONENT.search(head):
        return True
    return (
        _labelled(head, core.year)
        or _counted(head, _LAST_OF_PAIR.sub("", tail), core.year)
        or _in_clock_column(text, candidate, tail)
        or _too_far(head, text[candidate.start : candidate.end], tail, candidate, core.year)
    )


def _counts_in_words(said: str, head: str, tail: str) -> bool:
    """Whether a number in words is no year: "two thousand men", "twenty-twenty vision", but not "in two thousand"."""
    if said.startswith("the year"):
        return False
    if _COUNTED.match(tail) or _PLURAL_NEXT.match(tail) or _AS_WORD_NEXT.match(tail):
        return True
    return not said.startswith("nineteen") and _YEAR_IN_WORDS_LEAD.search(head) is None


def _labelled(head: str, year: int) -> bool:
    """Whether what stands before is a label, a currency, a price or a clock time: "Flight", "$", "a fee of"."""
    lead = head[-_LONGEST_LEAD:].split(" ")[-2:]
    if len(lead) == 2 and not lead[1] and lead[0] in _PLAIN_LEADS:
        return lead[0] == "in" and year % _ROUND == 0 and _ODDS_BEFORE.search(head) is not None
    for test in _LABELS:  # noqa: SIM110 - asked for each year
        if test.search(head):
            return True
    return False


def _counted(head: str, tail: str, year: int) -> bool:
    """Whether what stands after is counted, or makes it a house number, odds or a title in quotes."""
    if tail[:1] in _STOPS and tail[1:2] not in _QUOTES:
        return False
    if (_COUNTED.match(tail) and not _opens_with_year(head, tail, year)) or (
        _QUOTED_BEFORE.search(head) and _QUOTED_AFTER.match(tail)
    ):
        return True
    if _STREET.match(tail) and _BEFORE_STREET.search(head):
        return True
    if _PLURAL_NEXT.match(tail) and (year % 100 == 0 or _COUNTING.search(head)):
        return True
    if _PLURAL_NEAR.match(tail) and _TALLIED.search(head):
        return True
    return _OF_ODDS.match(tail) is not None and YEAR_LEAD.search(head) is None


def _in_clock_column(text: str, candidate: Candidate, tail: str) -> bool:
    start = candidate.start
    if not _OPENS_LINE.search(text, max(0, start - 2), start):
        return False
    if _TIMED_NEXT.match(tail):
        return _timed(_TIMED_ENTRY.findall(text, max(0, start - _PAGE_REACH), start + _PAGE_REACH))
    if not _ENTRY_NEXT.match(tail):
        return False
    low, high = max(0, start - _COLUMN_REACH), start + _COLUMN_REACH
    if any(text.find(sign, low, high) >= 0 for sign in _SIGNS_OF_COLUMN) and _CLOCK_COLUMN.search(text, low, high):
        return True
    return _newest_first(_ENTRY.findall(text, max(0, start - _ENTRIES_REACH), start + _ENTRIES_REACH))


def _newest_first(entries: list[str]) -> bool:
    """Whether what opens lines are clock times of a live page: ever earlier, and not all like years of today."""
    clocks = all(entry < "2400" and entry[2] < "6" for entry in entries)
    falling = all(first >= second for first, second in pairwise(entries))
    return len(entries) >= 3 and clocks and falling and not all("1900" <= entry < "2060" for entry in entries)


def _timed(entries: list[str]) -> bool:
    """Whether what opens lines before a colon are clock times: ever earlier, and some of them no year of the past."""
    clocks = all(entry < "2400" and entry[2] < "6" for entry in entries)
    falling = all(first >= second for first, second in pairwise(entries))
    return len(entries) >= _FEWEST_TIMED and clocks and falling and int(max(entries)) >= _LAST_YEAR


def _too_far(head: str, said: str, tail: str, candidate: Candidate, year: int) -> bool:
    """Whether a number far from our time has no word before it that says it is a year."""
    if _PLAIN_YEARS[0] <= year <= _PLAIN_YEARS[1] or candidate.piece.ends_pair or _DASH_NEXT.match(tail):
        return False
    if not is_led(head, said, tail):
        return True
    if _PLURAL_NEXT.match(tail) is None or _TELLS_NEXT.match(tail):
        return False
    return not _opens_with_year(head, tail, year)


def _opens_with_year(head: str, tail: str, year: int) -> bool:
    """Whether figures open a sentence before a clause: "In 1968 workers struck"."""
    return year % 100 != 0 and _OPENS_IN.search(head) is not None and _VERB_NEXT.match(tail) is not None


REFUSALS = (
    Refusal(
        "a number, not a year",
        is_plain_number,
        ("in 2000 homes", "He spent $1999.", "Highway 2000", "at 2010 Main Street", "Police counted 1950 marchers."),
        "It began in 2000.",
        is_of_a_year,
    ),
)

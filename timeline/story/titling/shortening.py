"""Long titles made short where a reader would stop: at the end of a clause, before a phrase that adds detail."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.titling.details import without_details
from timeline.story.titling.long_subjects import with_less_before_its_verb
from timeline.story.titling.noun_ends import ends_before, is_within_a_distance, is_within_a_noun
from timeline.story.titling.particles import keeps_her, keeps_its_word
from timeline.story.verbs import AUXILIARIES, finite_verb, form_of, needs_no_object, verbs_in

LONGEST = 89  # characters; a title has under 90
SHORT_CLAUSE = 36  # characters; a clause shorter than this is kept only where no later place to stop is found
SHORT_PHRASE = 46  # characters; the same for a stop before a phrase
SHORTEST = 20  # characters; a title cut shorter says too little
OPEN_ENDS = frozenset(
    """a an the and or but nor of in on at to for with by from that who which whose where when as than into its his her
    their our my your some is are was were has have had be been being will would can could may might must should not
    after before during between among amid just about another so no because if while since until although though
    whether such very more most less against toward towards upon onto within without through per like dating dated also
    including following despite under throughout across along around via both either neither every each these those
    he she they we i according demanding carrying showing meaning saying adding claiming anti pro seeking urging making
    giving telling causing bringing involving containing perhaps maybe rather especially particularly
    possibly
    any much""".split()
)  # words that need another to follow
_ADVERBS_OF_VERBS = frozenset("still also already just only even never always often now".split())
_BIG = ("million", "billion", "hundred", "thousand", "dozen")
_A_BIG = late_pattern(r"\ba\s\w+\Z")  # "organizing a million": of what
_WHOLE = late_pattern(  # "how bad this was", "from the little they have"
    r"\b(?:the|all|what|whatever|everything)\s(?:\w+\s)?"
    r"(?:they|he|she|we|you|i)\s(?:have|has|had|can|could|are|is|was|were)\Z|"
    r"\b(?:than|as|ever|happened)\s(?:\w+\s)?before\Z|\b(?:once|no|any|and)\smore\Z|\b(?:so|too|very|as|that|how|if|hardly|nothing)\s(?:much|any)\Z"
    r"|\b(?:down|go|goes|going|gone|went)\sunder\Z|\b(?:do|does|did|done|doing)\sso\Z"
    r"|\b(?:how|what)\s[^,;]{1,30}\s(?:is|was|are|were)\Z"
    r"|\b(?:as|than)\s(?:he|she|it|they|we|you|i)\s(?:is|was|are|were|did|(?:has|have|had)(?:\sever)?\sbeen)\Z"
    r"|\b(?:raise|pay|do|need|want|buy|spend|give|get|earn|cost|know|learn|ask\sfor|demand)(?:s|ed|ing)?\smore\Z"
    r"|(?:\d|\b(?:vote[ds]?|percent|per\scent|ruled|decided|spoke))\sagainst\Z",
    re.I,
)  # and which then need none
_CLAUSE = late_pattern(
    r",\s(?=(?:and|but|or|which|who|whose|where|while|when|as|after|before|with|without|including|amid|following|"
    r"because|although|though|since|despite|according|along|the"
    r"|an?|one|in|on|at|for|by|from|to|not|even|some|about|most|"
    r"[a-z]+ing|[a-z]+ed)\b)|\s[–—-]{1,2}\s|;\s|:\s|(?<=[a-z]{3})[.!?]”?\s(?=[A-Z“])|…|\s?\.\.\.?|"
    r"\s(?=(?:after|while|when|because|amid|following|despite|although|though|but|unless)\s)|"
    r"\s(?=and\s(?:is|are|was|were|has|had|will|would|[a-z]{3,}ed|took|made|began|left|said|told|sent|put|set|gave)\b)"
)
_RELATIVE = late_pattern(
    r"\s(?=(?:which|who|whose|where|as|since|before|until|so|that\s(?:has|have|had|is|are|was|were|"
    r"will|would|could|can|may|might|led|began|[a-z]{3,}ed))\s)"
)
_PHRASE = late_pattern(
    r"\s(?=(?:in|on|at|during|near|under|inside|outside|across"
    r"|along|over|against|between|among|through|without|with|by|"
    r"from|into|for|around|within|off|beyond|throughout|towards?"
    r"|aboard|alongside|including|carrying|using|involving)\s)"
)
_TO = late_pattern(r"\s(?=(?:to|and|about)\s)|,\s")
_NO_ADVERB = "early|daily|only|family|likely|elderly|supply|reply|apply|rally|ally|assembly|weekly|monthly|italy|july"
_ADVERB = late_pattern(
    rf"(?<!\bas )(?<!\bso )(?<!\btoo )\b(?!(?:{_NO_ADVERB})\b)[a-z]{{3,}}ly\s(?=[a-z])|"
    r"\b(?:also|still|even|just|already)\s"
)
_ADVERBS = ("ly", "also", "still", "even", "just", "already")  # one of them stands in what that pattern finds
_APPOSITION = late_pattern(r",\s(?:an?|the|one)(?:\s[\w’'-]+){1,2}\Z")
_AND_A_NOUN = late_pattern(r"\band\s(?:an?|the|its|his|her|their)\s[\w-]+\Z")
_NEEDS_MORE = late_pattern(
    r"\b(?:sa(?:id|ys)|told|announced|warned|added|noted|urged"
    r"|asked|called|insisted|argued|claimed|wrote|writes|believes?|"
    r"believed|expected|according|due|able|likely|refrain|to\shelp|set|ready|prepared|used"
    r"|preparing|planning|trying|hoping|poised|such|other|whether|how|what|why)(?:\s\w+)?\Z|"
    r"\ba\s(?:million|billion|hundred|thousand|dozen|number|series|couple|handful)\Z|"
    r"\ball\Z|\bnor\s\w+\Z|,\s(?!including)\w+ing\Z|\b(?:ends?|ended)\sup\Z"
    r"|,\s(?:one|some|most|many|all|even|just|only|shortly|soon|long|together|along)\Z"
    r"|\b(?:be|is|was|are|were)\s(?:going|close|getting)\Z|“\w+\sclose\Z|"
    r"\b(?:in|on|as)\s(?:connection|accordance|conjunction|behalf|terms|search|spite|account|lieu|excess|part)\Z"
    r"(?<!in\spart)|"
    r"\bas\s(?:long|soon|well|much|far|many|few|little|he|she|it|they|we|you|i|[a-z]+ly|high|low|large|great|big|small|"
    r"good|bad|safe|easy|hard|strong|fast|just)\Z|[’']s?\Z",
    re.I,
)
_ASKS_TO = late_pattern(  # "asked the government" of "asked the government to resign"
    r"\b(?:ask|tell|told|urg|order|forc|allow|want|expect|help|persuad|requir|instruct|invit|encourag|press|warn|caus|"
    r"permit|lead|led|prompt|enabl|direct|advis|appeal|call)\w*\s(?:on\s|for\s)?[^,;:]{2,45}\Z"
)
_CUT_ASIDE = late_pattern(r"\b(?:and|but|or|that),\s[^,]*\Z")  # "and, at least in part"
_SEES_AS = late_pattern(  # "resigned" of "resigned as head of the board"
    r"\b(?:view|describ|regard|treat|hail|portray|dismiss|depict|cast"
    r"|see|saw|seen|resign|step|quit|serv|work|act|appoint|elect|"
    r"chose|chosen|nam|charact|recogni[sz]|classif|defin|replac|took over|take over)\w*(?:\sdown)?(?:\s[^,;:]{2,60})?\Z"
)
_JOINED = late_pattern(r"\s(?:and|or)\s[a-z]+(?:al|ic|ous|ive|ful|less|ary)\s")
_DESCRIBES = late_pattern(
    r"[a-z](?:al|ic|ous|ive|ful|less|ary)\Z"
)  # "the worst cultural" of "cultural and social fault"
_THAT = late_pattern(r"\bthat\s(?=(?:the|an?|his|her|its|their|some|all|many|no|[A-Z])\b)")
_TOLD = late_pattern(  # what somebody says or hopes, where no "that" opens it
    r"\b(?:said|says|hoped|hopes?|believe[sd]?|thinks?|thought|insist(?:ed|s)?)\s"
    r"(?=(?:the|an?|his|her|its|their|some|all|many|no|[A-Z])\b)"
)
_ANNOUNCED = late_pattern(
    r"(?P<who>[^,;:“”]{2,60}?)\s(?:has\s|had\s|have\s)?(?:(?P<so>announced|confirmed|acknowledged|admitted|revealed|"
    r"concluded|disclosed|conceded)|declared|warned|insisted|predicted|argued|promised|pledged|testified)\sthat\s"
    r"(?:(?:[Tt]he|[Aa]n?)\s)?(?P<what>.+)\Z"
)
_WHEN = late_pattern(
    r"\b(?:when|while|because|although|unless)\s(?P<clause>(?:the|an?|his|her|its|their|some|all|many|[A-Z])[^,;:]*)\Z"
)
_LAST_PHRASE = late_pattern(  # a phrase at the end of a cut text may lack its noun: "an overhaul of a regulatory"
    r"\s(?:of|in|on|at|for|to|with|by|from|into|and|or|against"
    r"|between|that|which|who|given)\s[^\s,;:]+(?:\s[^\s,;:]+){0,2}\Z"
)
_WHOLE_PHRASE = late_pattern(
    r"\s(?:of|in|on|at|for|with|by|from|into"
    r"|against)\s(?:[^\s,;:]+\s)*(?!(?:he|she|it|they|we|you|what|how|why|where)\Z)"
    r"[^\s,;:]+(?<!al)(?<!ic)(?<!ous)(?<!ive)(?<!ful)(?<!less)(?<!ary)(?<!ing)(?<![’']s)\Z"
)
_LONG_PHRASE = late_pattern(
    r"\s(?:of|in|on|at|for|to|with|by|from|into|against|between)\s(?:[^\s,;:]+\s){0,4}[^\s,;:]+\Z"
)
_HALF_A_NAME = late_pattern(r"\b(?:an?|another)\s“?[A-Z][a-z]+\Z")  # "in a Hope" of "in a Hope for Bergen concert"
_OPENED = late_pattern(  # clauses without which the main one is told, and none that sets a condition or an end
    r",?\s(?:when|because|although|after|before|since)\s(?!then\b|that\b)|,\s(?:which|who|where|whose)\s"
)
_LEFT_OPEN = late_pattern(
    r",\s(?:about|some|nearly|almost|more than|up to)\s[$£€]?[\d.,]+(?:\s(?:million|billion|percent|people))?"
    r"(?:\sof\s\w+)?\Z|,\s(?:only|just|even|not)\Z"
    r"|,?\s(?:to\s\w+|compared|valued|ranging|taking|trying|starting|seeking|"
    r"according|in order|known|"
    r"based|referred|strewn|littered|affiliated|associated|related|linked"
    r"|connected|aimed|designed|dedicated|devoted|committed|subjected|exposed)\Z"
)
_OWNER_END = late_pattern(  # "guided the Clinton administration’s"
    r"\s(?:(?:the|an?|its|his|her|their|this|that"
    r"|some)\s)?(?:(?!(?:of|in|on|at|for|to|with|by|from|and|or|that|which|who|"
    r"[a-z]+ing)\b)[\w-]+\s){0,5}[\w-]+[’']s\Z|\s(?:this|all)\Z"
)
_TELL = frozenset(
    "said says warned warn added announced told reported explained noted argued estimate estimated".split()
)
_WHO_TELLS = late_pattern(r",\s(?:the\s)?(?:[\w’'-]+\s){0,2}[\w’'-]+\Z")
_THAT_VERB = late_pattern(r"\s(?:that|which|who)\s\w+\Z")
_LENGTH_LAST = late_pattern(  # "warned of ice two weeks" of "two weeks before the ship sank"
    r",?\s(?:(?:about|some|nearly|almost|just|only|more than|less than|shortly|soon|long)\s)?"
    r"(?:(?:an?|[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of)\s)?"
    r"(?:second|minute|hour|day|week|month|year|decade)s?\s*\Z|,?\s(?:long|shortly|soon|just|right|immediately)\s*\Z"
)
_UNIT = late_pattern(r"(?:second|minute|hour|day|week|month|year|decade)s?\b")
_COUNT_LAST = late_pattern(
    r",?\s(?:(?:about|some|nearly|almost|just|only|more than|less than|an?)\s)?"
    r"(?:an?|[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few)\Z"
)
# Participles so short that a title ends without them; without a longer one it would tell of another thing.
_SHORT_PARTICIPLES = (" set", " put", " cut", " hit", " shut", " hurt", " split")
_PRONOUN = re.compile(r"(?:he|she|it|they|we|i|his|her|its|their|there)\b", re.I)
_AN_ARTICLE = re.compile(r"(?:an?|the|its|his|her|their)\s")
_NO_WORD = frozenset(",;:—–-")  # what parts words, besides blanks
EDGES = " \t\n,;:.—–-“‘([/|"
_NEXT_WORD = 16  # characters beyond the longest title in which the word before which it may stop is read


def shortened(text: str, longest: int = LONGEST) -> str | None:
    """``text`` at no more than ``longest`` characters, ended where it makes sense; None where it nowhere does."""
    text = without_details(text, longest)
    if len(text) <= longest:
        return text
    may_be_brief = "“" not in text and any(word in text for word in _ADVERBS)  # no word of a quotation is left out
    if may_be_brief and len(brief := _ADVERB.sub("", text)) <= longest:
        return brief
    for pattern, least in (
        (_CLAUSE, SHORT_CLAUSE),
        (_RELATIVE, SHORT_PHRASE),
        (_PHRASE, SHORT_PHRASE),
        (_CLAUSE, SHORTEST),
        (_PHRASE, SHORTEST),
        (_TO, SHORT_PHRASE),
    ):
        found = _last_stop(text, pattern, least, longest)
        if found is not None:
            return found
    return None


def cut(text: str) -> str:
    """``text`` cut after its last whole word within ``LONGEST`` characters; a word longer than that is cut itself."""
    text = without_details(text, LONGEST)
    if len(text) <= LONGEST:
        return text
    for less in with_less_before_its_verb(text, LONGEST):
        if (told := shortened(less)) is not None:
            return told
        text = less
    if (told := _of_the_announcement(text)) is not None:
        return told
    whole = text[: LONGEST + 1].rsplit(" ", 1)[0]
    whole = whole if len(whole) <= LONGEST else text[:LONGEST]
    following = text[len(whole) :].split(None, 1)[:1]
    if following and _UNIT.match(following[0]):
        whole = _COUNT_LAST.sub("", whole)  # "were opened" of "were opened four days before the deadline"
    phrase = _LAST_PHRASE.search(whole, SHORTEST)
    ended = closed(whole)
    if following and following[0] in _TELL:
        whole = ended = _WHO_TELLS.sub("", ended)  # ", scientists" of ", scientists warned"
    goes_on = ended != whole or (following and following[0].lower() in OPEN_ENDS)
    if phrase is not None and goes_on and _WHOLE_PHRASE.match(ended, phrase.start()) and not _CUT_ASIDE.search(ended):
        whole, phrase = ended, None  # "slowed by ice" of "slowed by ice according to"
    left = _LEFT_OPEN.sub("", whole[: phrase.start()] if phrase is not None else whole)
    if phrase is not None and phrase.group().startswith(" to ") and _ASKS_TO.search(left):
        left = whole.rsplit(" ", 1)[0]  # "asked the board to look into claims" of "claims ferries sank"
    left = left if finite_verb(left) is not None or not verbs_in(whole) else whole
    left = closed(left)
    if _JOINED.match(text, len(left)) and _DESCRIBES.search(left) and (of := _LONG_PHRASE.search(left, SHORTEST)):
        left = closed(left[: of.start()])  # "of the gravest moral" of "moral and personal failings"
    left = _without_participle(left, text[len(left) :])
    left = _without_half_a_noun(closed(_without_half(closed(left))), text)
    left = _without_next_subject(left, text[len(left) :]) if text.startswith(left) else left
    return _without_cut_clause(left) if len(left) < len(text) else left


def _without_cut_clause(left: str) -> str:
    """A cut text without the clause that it was cut within: "divers rallied | when the board put up large"."""
    for opened in reversed(list(_OPENED.finditer(left, SHORT_CLAUSE - len(" when ")))):
        head = left[: opened.start()].rstrip(EDGES)
        whole = not ends_open(head) and _NEEDS_MORE.search(head) is None
        if len(head) >= SHORT_CLAUSE and whole and finite_verb(head) is not None:
            return head
    return left


def _of_the_announcement(text: str) -> str | None:
    """What was announced, in place of a text that would be cut within it: "Mayor: Ferry will be raised".

    What was only warned of or argued is not put without the one who did.
    """
    said = _ANNOUNCED.match(text)
    if said is None or finite_verb(said["what"]) is None or _PRONOUN.match(said["what"]):
        return None
    what = f"{said['what'][0].upper()}{said['what'][1:]}"
    what = shortened(what) or cut(what)
    if finite_verb(what) is None:
        return None
    named = f"{said['who']}: {what}"
    if len(named) <= LONGEST:
        return named
    return what if said["so"] else None


def _without_next_subject(left: str, rest: str) -> str:
    """A cut text without the subject of a second verb: "offered beds" of "offered beds and a nurse from Voss | was"."""
    head, joins, subject = left.rpartition(" and ")
    verb = rest.split(None, 1)[:1]
    if not joins or " between " in head or len(head) < SHORTEST or not verb:
        return left
    plain = _AN_ARTICLE.match(subject) is not None and form_of(verb[0].lower()) in ("past", "present")
    if not plain and verb[0].lower() not in AUXILIARIES:
        return left
    return closed(head) if finite_verb(head) is not None and finite_verb(subject) is None else left


def _without_half_a_noun(left: str, text: str) -> str:
    """A cut text without a phrase whose noun is cut: "cost Norway two percent" of "percent in economic | growth"."""
    quoted = left.count("“") > left.count("”")
    if quoted or not text.startswith(left) or not is_within_a_noun(left, text[len(left) :]):
        return left
    verbless = finite_verb(left) is None
    for ended in map(closed, ends_before(left)):
        if len(ended) < SHORTEST:
            break
        plain = not ends_open(ended) and _NEEDS_MORE.search(ended, _last_words(ended, 2)) is None
        if (plain and verbless) or _may_end(ended, text, clause=False):
            return ended
    return left


def _without_participle(left: str, rest: str) -> str:
    """A cut text without a participle whose doer is cut off: "the change" of "the change set | by the board"."""
    last = _last_word(left)
    if not rest.startswith(" by ") or form_of(last.lower()) != "past":
        return left
    less = left[: -len(last)].rstrip(EDGES)
    return less if finite_verb(less) is not None and _last_word(less).lower() not in AUXILIARIES else left


def _without_half(text: str) -> str:
    """A cut text without the half of a phrase at its end: an owner of nothing, "that" and a verb that tells nothing."""
    for half in (_OWNER_END, _THAT_VERB):
        found = half.search(text, SHORTEST)
        if found is not None and finite_verb(text[: found.start()]) is not None:
            text = text[: found.start()]
    for that in _THAT.finditer(text, SHORTEST):
        head, told = text[: that.start()].rstrip(), finite_verb(text[that.end() :])
        stops = told is None or that.end() + told.end == len(text)
        if stops and finite_verb(head) is not None and form_of(_last_word(head).lower()) is None:
            return head
    return text


def closed(text: str) -> str:
    """``text`` without words at its end that need another to follow: "left for the" is "left"."""
    text = text.rstrip(EDGES)
    while ends_open(text):
        text = text[: -len(_last_word(text))].rstrip(EDGES)
    return text


def ends_open(text: str) -> bool:
    """Whether the last word of ``text`` needs another to follow."""
    last = _last_word(text).lower()
    if last == "her" and keeps_her(text[: -len(last)].rstrip()):
        return False
    if last in OPEN_ENDS:
        return _WHOLE.search(text) is None and not keeps_its_word(text)
    if last == "even":
        return _last_word(text[: -len(last)].rstrip()).lower()[:3] not in ("bre", "bro", "get", "got")  # "broke even"
    if last in _ADVERBS_OF_VERBS:
        return _last_word(text[: -len(last)].rstrip()).lower() in AUXILIARIES  # "are still": are still what
    return text.endswith(_BIG) and _A_BIG.search(text) is not None


def without_count(left: str, rest: str) -> str:
    """``left`` without how long before or after ``rest`` it was: "two weeks | before", "shortly | after"."""
    return _LENGTH_LAST.sub("", left) if rest.lstrip().startswith(("before ", "after ")) else left


def _last_word(text: str) -> str:
    word = text[text.rfind(" ") + 1 :]
    if word.isalpha():  # as most are
        return word
    start = len(text)
    while start and text[start - 1] not in _NO_WORD and not text[start - 1].isspace():
        start -= 1
    return text[start:]


def _last_words(text: str, count: int) -> int:
    """Where the last ``count`` words of a text begin, or before that: what is looked for at its end begins there."""
    start = len(text)
    for _ in range(count):
        start = max(0, text.rfind(" ", 0, start))
    return start


def _last_stop(text: str, pattern: re.Pattern[str], least: int, longest: int) -> str | None:
    for stop in sorted((m.start() for m in pattern.finditer(text, least, longest + _NEXT_WORD)), reverse=True):
        left = _APPOSITION.sub("", text[:stop].rstrip(EDGES))  # ", a comment" of "a comment that stirred anger"
        left = without_count(left, text[stop:])
        left = _without_participle(left, text[stop:]) if left.endswith(_SHORT_PARTICIPLES) else left
        if _JOINED.match(text, stop) and _DESCRIBES.search(left):
            continue
        if text.startswith(" as ", stop) and _SEES_AS.search(left):
            continue
        done = pattern is not _TO or not text.startswith(" to ", stop) or _ASKS_TO.search(left) is None
        if stop <= longest and len(left) >= least and done and _may_end(left, text, clause=pattern is _CLAUSE):
            return left
    return None


def _has_its_verb(left: str, text: str) -> bool:
    """Whether what is left of a text has a finite verb; that of the text tells, where it stands well within."""
    verb = finite_verb(text)
    within = verb is not None and text.startswith(left) and len(left[verb.end :].split()) > 1
    return within or finite_verb(left) is not None


def _may_end(left: str, text: str, clause: bool) -> bool:
    """Whether a title may end after what is left of a text: it has its verb, and its last word calls for no more."""
    if not _has_its_verb(left, text) or ends_open(left) or _HALF_A_NAME.search(left, _last_words(left, 2)):
        return False
    if _NEEDS_MORE.search(left, _last_words(left, 2)):
        return False
    if text.startswith(" from ", len(left)) and _AND_A_NOUN.search(left, _last_words(left, 3)):
        return False  # "and a contingent" of "and a contingent from Voss was expected"
    if is_within_a_distance(left, text[len(left) :]):
        return False
    before, _, last = left.lower().rpartition(" ")
    if before.endswith(" to") and form_of(last) == "base":
        return False
    if _CUT_ASIDE.search(left):
        return False
    when = _WHEN.search(left)
    if when is not None and finite_verb(when["clause"]) is None:
        return False  # "sank when the oil rig" of "when the oil rig, leased by Nordoil, blew up"
    that = [*_THAT.finditer(left), *_TOLD.finditer(left)]
    if that and finite_verb(left[that[-1].end() :]) is None:
        return False  # "pleased that the operation"
    last = last.strip("“”‘’\"'")
    whole = text.startswith(" and ", len(left)) and needs_no_object(last)  # "sinks" of "sinks and a slick forms"
    return clause or whole or form_of(last) in (None, "base")

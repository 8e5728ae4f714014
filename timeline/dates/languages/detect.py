"""Which language a text is written in.

English is told by its most frequent words alone, which takes no time; anything else by py3langid, a naive Bayes
model over letter sequences (Lui and Baldwin 2012, "langid.py"), which is loaded when first asked for, in more
than a second.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from timeline.late_patterns import late_pattern

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_ENGLISH = frozenset(
    "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which "
    "one you were all her she there would their we him been has when who will no more if out so said what its about "
    "my me your i can just do don't it's".split()
)
# Words of company reports and price tables, which hold few words of the first kind.
_REPORTS = frozenset(
    "vs shr shrs revs mths qtr qtly avg year years company corp corporation shares share note loss dlrs cts mln "
    "three nine months quarter sales ended prior ago shareholders dividend record pay".split()
)
_TOLD = _ENGLISH | _REPORTS
_GLANCE = 400  # characters that tell most English texts at once
_SAMPLE = 1000  # characters from the start; more do not change the answer
_ENOUGH_WORDS = 12  # from so many on a share of them tells
_ENGLISH_SHARE = 0.24  # of the words of a text: English news has 0.35 to 0.5, other languages under 0.2
_LOW_SHARE, _ENOUGH_ALONE = 0.14, 2  # fewer words do where some are in no other language
_DUTCH_TOO = frozenset("in is was had we over week at me an record".split())  # words that Dutch has as well
_ENGLISH_ALONE = frozenset("the and that with from which been would this its they".split())
# A shorter text is English where it holds one of these, which are in no other language, and enough common words.
_SAID_ALONE = _ENGLISH_ALONE | frozenset(
    "were have their there when said says who she yesterday today tomorrow week weeks month months year years ago last "
    "next monday tuesday wednesday thursday friday saturday sunday".split()
)
# Words of English posts and notices, of which one tells in a text of a few: "see u weds!! x", "c u thurs nite".
_OF_POSTS = frozenset("tues weds thurs nite tonight tonite tmrw tomoz wknd mins hrs wks doors gonna wanna".split())
_DAY_IN_SHORT = late_pattern(
    r"\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun) \d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
_SHORT_SHARE = 0.4  # of its words; of 4,300 sentences in nine other languages none has so many
_FEWEST_WORDS = 3  # "No more war" tells; fewer may be a name
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOTHING_SAID = re.compile(r"https?://\S+|[@#]\w+")  # links, names and tags of posts are in no language
# Languages with a press that dateparser knows; without the many small ones that short texts are mistaken for.
_KNOWN = (
    "ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr "
    "ms nb nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh"
).split()


def detect(text: str) -> str | None:
    """The code of a text's language: ``detect("Der Zug ist nicht mehr da.")`` is ``"de"``; None when a text has no
    two words to tell it by."""
    if _is_english(text[:_GLANCE].lower().split()):
        return "en"
    sample = _NOTHING_SAID.sub(" ", text[:_SAMPLE])
    words = _WORD.findall(sample.lower())
    if sum(map(len, words)) < 2 or (len(words) < 2 and sample.isascii()):
        return None
    if _is_english(words) or (len(words) < _ENOUGH_WORDS and _is_notice(sample, words)):
        return "en"
    return str(_identifier().classify(sample)[0])


def _is_english(words: list[str]) -> bool:
    if len(words) < _ENOUGH_WORDS:
        return _is_short_english(words)
    told = sum(map(_TOLD.__contains__, words))
    if told < _LOW_SHARE * len(words):
        return False
    if all(word in _DUTCH_TOO for word in words if word in _TOLD):
        return False  # "In 2019 was de finale in juni, dit jaar is die in mei"
    return told >= _ENGLISH_SHARE * len(words) or sum(map(_ENGLISH_ALONE.__contains__, words)) >= _ENOUGH_ALONE


def _is_notice(text: str, words: list[str]) -> bool:
    """Whether a few words are of an English post or notice: "see u weds", "Fri 26 Nov - Sun 28 Nov, 10am"."""
    return not _OF_POSTS.isdisjoint(words) or _DAY_IN_SHORT.search(text) is not None


def _is_short_english(words: list[str]) -> bool:
    """Whether a few words are English: "They met last week" is, "met" alone may be Dutch."""
    alone = sum(map(_SAID_ALONE.__contains__, words))
    told = sum(word in _TOLD or word in _SAID_ALONE for word in words) if alone else 0
    enough = _SHORT_SHARE * len(words) if len(words) >= _FEWEST_WORDS else max(len(words), 2)  # of "last week" both
    return alone > 0 and told >= enough


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([code for code in _KNOWN if code in identifier.nb_classes])
    return identifier

"""Texts of any size for measuring how time grows: news made from the sample story, and what a reader should fear.

Everything is made from a fixed seed, so that two runs measure the same bytes; a variant is another text of
the same kind, for what is measured several times must not be remembered from the first.
"""

import re
from collections.abc import Callable
from random import Random

from timeline.model import Article
from timeline.sources import read
from timeline.wording import MONTHS, WEEKDAYS
from timeline.workspace import sample_sources

Make = Callable[[int, int], str]  # the number of characters and of the variant to a text

_SEED = 20211020
_NAMES = re.compile(rf"\b(?:(?P<weekday>{'|'.join(WEEKDAYS)})|(?P<month>{'|'.join(MONTHS)})|(?P<figures>\d+))\b")
_FOREIGN = {
    "de": "Am 3. März 2019 kam das Schiff in den Hafen, und seit Mitte August fährt es jeden Freitag. "
    "Die Werft rechnet erst in zwei Jahren mit Gewinn, sagte ihr Leiter am Dienstag. ",
    "es": "El puente se cerró el 3 de marzo de 2019 y volvió a abrir el martes pasado. "
    "Hace dos años nadie lo creía posible, dijo ayer la alcaldesa, que vuelve la próxima semana. ",
    "ru": "Мост закрыли 3 марта 2019 года, а во вторник снова открыли. "
    "Два года назад в это никто не верил, сказал вчера мэр; на следующей неделе он вернётся. ",
    "ar": "أغلق الجسر في 3 مارس 2019 وأعيد فتحه يوم الثلاثاء. قال العمدة أمس إنه سيعود الأسبوع المقبل. ",
    "pl": "Most zamknięto 3 marca 2019 roku, a otwarto 5 maja 2021 roku, jak mówi burmistrz miasta. ",
}


def news(size: int, variant: int = 0) -> str:
    """News of ``size`` characters: the sample story's sentences in changing order, with changing days and figures."""
    random = _random(size, variant)
    text = " ".join(found.text for found in read([sample_sources()]) if isinstance(found, Article))
    sentences = re.split(r"(?<=[.!?])\s+", text)
    out: list[str] = []
    length = 0
    while length < size:
        sentence = _NAMES.sub(lambda found: _another(found, random), random.choice(sentences))
        out.append(sentence + random.choice((" ", " ", " ", "\n\n")))
        length += len(out[-1])
    return "".join(out)[:size]


def _random(size: int, variant: int) -> Random:
    return Random(f"{_SEED} {size} {variant}")  # noqa: S311 - nothing secret


def _another(found: re.Match[str], random: Random) -> str:
    if found["weekday"]:
        return random.choice(WEEKDAYS)
    if found["month"]:
        return random.choice(MONTHS)
    figures = len(found["figures"])
    return str(random.randrange(1900, 2030) if figures == 4 else random.randrange(1, 10**figures))


def repeated(words: str) -> Make:
    """A text of any size that says the same over and over; every variant is the same."""
    return lambda size, variant: (words * (size // len(words) + 1))[:size]


def whole(sentences: str) -> Make:
    """A text of up to that many characters that says the same over and over and ends where its sentences end: one
    cut short has a date more or less, by which half its dates may tell of the past at one size and not at another.
    """
    return lambda size, variant: sentences * max(1, size // len(sentences))


def nested(size: int, variant: int = 0) -> str:
    """Brackets within brackets, with a year in the middle."""
    depth = (size - 4) // 2
    return "(" * depth + "2021" + ")" * (size - 4 - depth)


def looking_back(size: int, variant: int = 0) -> str:
    """News with one sentence without an end that tells of a time long ago."""
    news, passage = "The firm says that it is open today.\n", "in 1990 it was shut in May and the men went home "
    return repeated(news)(size // 2, variant) + repeated(passage)(size - size // 2, variant)


def mixed(size: int, variant: int = 0) -> str:
    """Date words, figures and joiners in any order, never a sentence."""
    random = _random(size, variant)
    words = "the last of in May 3 1999 two weeks ago - , / Monday from to early 12:30 p.m. next year and 's".split()
    return " ".join(random.choices(words, k=size // 2))[:size]


# What a text is called, the code of its language (None: told from the text), and how it is made.
Text = tuple[str, str | None, Make]
NEWS: tuple[Text, ...] = (
    ("news", "en", news),
    ("news, language not named", None, news),
    *((f"news in {code}", code, whole(words)) for code, words in _FOREIGN.items()),
)
FEARED: tuple[Text, ...] = tuple(
    (name, "en", make)
    for name, make in (
        ("one run of figures", repeated("7")),
        ("one run of 19", repeated("19")),
        ("figures and blanks", repeated("19 ")),
        ("figures and full stops", repeated("1.")),
        ("figures and dashes", repeated("1-")),
        ("figures and commas", repeated("1,000,")),
        ("clock times", repeated("12:30 ")),
        ("may may may", repeated("may ")),
        ("of the last of the last", repeated("of the last ")),
        ("Monday, Monday, ", repeated("Monday, ")),
        ("dates without end", repeated("3 May 2019, ")),
        ("dates in figures", repeated("from 9/11/11 to 11/9/11, ")),
        ("two years ago and", repeated("two years ago and ")),
        ("hundred thousand hundred", repeated("hundred thousand ")),
        ("a day of a day of", repeated("a day of ")),
        ("said on Monday to", repeated("said on Monday it will, ")),
        ("any date words", mixed),
        ("years ago without a full stop", looking_back),
        ("nested brackets", nested),
        ("one long word", repeated("antidisestablishment")),
        ("one long word of months", repeated("may")),
        ("blanks", repeated(" ")),
        ("blanks and tabs between days", repeated("May" + " \t" * 500)),
        ("only new lines", repeated("\n")),
        ("new lines and years", repeated("1999\n")),
        ("quotes", repeated("“")),
        ("apostrophes", repeated("'")),
        ("dashes", repeated("–")),
        ("capitals that grow in lower case", repeated("İ")),
        ("accents after their letters", repeated("e\u0301")),
        ("emoji", repeated("😀")),
    )
)

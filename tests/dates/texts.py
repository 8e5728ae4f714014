"""Texts and publish dates made up for tests: any Unicode, date words in any order, the ends of the calendar."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from hypothesis import strategies as st

from timeline.civil import FIRST_YEAR, LAST_YEAR, day_number
from timeline.dates.rules import RULES
from timeline.dates.vocabulary import vocabulary
from timeline.model import Moment

from .corpus import refusals, rows

FIRST, LAST = day_number(FIRST_YEAR), day_number(LAST_YEAR, 12, 31)
SENTENCES = sorted({text for _, text, _, _ in rows()} | {yes.text for rule in RULES for yes in rule.yes})
LOOK_ALIKES = sorted({*refusals(), *(text for rule in RULES for text in rule.no)})
# Letters that change their length with their case, marks that join, figures of other scripts, signs without width.
_ODD = "İıßﬁﬀŉǰΐẞſKÅ\u0301\u0307\u200b\u200d\u200f\u202e\ufeff\u00ad\u2028\x00\x85𝟙²½①٣۴०一万Ⅳ🗓️🇩🇪"
_FIGURES = (
    "0 00 1 2 3 9 10 12 13 20 24 25 29 30 31 32 45 60 80 99 100 365 0930 1066 1499 1500 1799 1861 1939 1945 1984 1999 "
    "2000 2001 2020 2021 2049 2050 2100 3000 9999 10000 99999999999 1/2 2.5 1,000 3:15 22:28 24:00 10/20/2021 20.10.21 "
    "2021-10-20 29.2.2021 31/4/2020 '68 ’89 80s 1980s 21st 3rd 11th 32nd 44BC AD79 Q3 5pm 10:30am 2021-10-20T22:28:00Z "
    "UTC+8 GMT-12 2021/22 1861-65 14-31 9/11"
).split(" ")
_GAPS = (
    " ",
    " ",
    " ",
    " ",
    ", ",
    ". ",
    "-",
    "–",
    "/",
    " - ",
    "'s ",
    "’s ",
    ": ",
    " (",
    ") ",
    "\n",
    "\n\n",
    "\t",
    " of ",
    "",
)
_OTHERS = ("He", "said", "will", "met", "Street", "U.S.", "percent", "people", "$", "and", "the", "was", "Smith", "No.")
WORDS = st.one_of(st.sampled_from(sorted(vocabulary())), st.sampled_from(_FIGURES), st.sampled_from(_OTHERS))
_CASED = st.tuples(WORDS, st.sampled_from((str.lower, str.lower, str.capitalize, str.upper))).map(lambda t: t[1](t[0]))


def _glued(parts):
    return "".join(word + gap for word, gap in parts)


WORDY = st.lists(st.tuples(_CASED, st.sampled_from(_GAPS)), max_size=12).map(_glued)
UNICODE = st.one_of(st.text(max_size=120), st.text(alphabet=_ODD + "0123456789 .-:'’Mayseptoclk", max_size=40))


@st.composite
def _broken(draw):
    """A sentence with odd letters put in, a part cut out, or another sentence after it."""
    text = draw(st.sampled_from(SENTENCES + LOOK_ALIKES))
    place = draw(st.integers(0, len(text)))
    middle = draw(st.one_of(UNICODE, _CASED, st.sampled_from(SENTENCES)))
    return text[:place] + middle + text[place + draw(st.integers(0, 6)) :]


TEXTS = st.one_of(UNICODE, WORDY, WORDY, _broken(), st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join))


class _DaylightSaving(tzinfo):
    """A zone four hours behind from 14 March to 7 November and five hours behind else, as New York kept it in 2021."""

    def utcoffset(self, moment):
        return timedelta(hours=-5) + (self.dst(moment) or timedelta())

    def dst(self, moment):
        return timedelta(hours=1) if (3, 14) <= (moment.month, moment.day) <= (11, 7) else timedelta()

    def tzname(self, moment):
        return "ET"


_EDGES = [day_number(*edge) for edge in (
    (FIRST_YEAR, 1, 1), (-43, 3, 15), (0, 12, 31), (1, 1, 1), (4, 2, 29), (1582, 10, 10), (1900, 2, 28), (2000, 2, 29),
    (2020, 2, 29), (2020, 12, 31), (2021, 1, 3), (2021, 10, 31), (2026, 12, 31), (2027, 1, 1), (9999, 12, 31),
)]  # fmt: skip
_CLOCKS = [
    datetime(2021, 3, 14, 2, 30, tzinfo=_DaylightSaving()),  # an hour that was skipped
    datetime(2021, 11, 7, 1, 30, tzinfo=_DaylightSaving(), fold=1),  # one that came twice
    datetime(1, 1, 1, 0, 0, tzinfo=timezone(timedelta(hours=14))),
    datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-12))),
    datetime(1890, 1, 1, 12, 0, tzinfo=timezone(timedelta(minutes=53, seconds=28))),
    datetime(2020, 2, 29, 23, 59, tzinfo=UTC),
    datetime(2020, 2, 29, 23, 59),
    date.min,
    date.max,
]
DAYS = st.one_of(st.sampled_from(_EDGES), st.integers(FIRST, LAST))
PUBLISHED = st.one_of(
    st.none(),
    DAYS.map(Moment),
    st.builds(Moment, DAYS, st.integers(0, 1439), st.integers(-14 * 60, 14 * 60)),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(_CLOCKS),
)
CODES = ("en", "es", "de", "fr", "pt", "it", "nl", "ru", "uk", "ar", "pl", "zh", "ja", "hi", "xx", "pt-BR", "", None)

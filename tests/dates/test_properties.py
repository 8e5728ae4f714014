"""What holds for any text and any publish date."""

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.civil import FIRST_YEAR, LAST_YEAR, day_number
from timeline.dates import read_published, resolve
from timeline.dates.find import candidates, parse, runs
from timeline.model import Moment

from .corpus import rows

_LAST_DAY = day_number(LAST_YEAR, 12, 31)
_PHRASES = sorted({text for _, text, _, _ in rows()})
WORDS = st.sampled_from(
    "the a of in on at to next last this every two 3 1989 2021 31 29 Feb. May August Monday Wed week month year decade "
    "century ago later before after quarter half third early late mid- end beginning p.m. noon night UTC+8 22:28 , . - "
    "– ' ’s s\n\n BC AD since until 10/20/2021 nearly more than dozen couple years days Christmas Easter fiscal now "
    "soon recent daily first 99999999999 0 00".split(" ")
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join), st.sampled_from(_PHRASES))
_EDGES = [
    day_number(1),
    day_number(1, 3, 1),
    day_number(2020, 2, 29),
    day_number(2020, 12, 31),
    day_number(2021, 1, 3),
    _LAST_DAY - 3,
    _LAST_DAY,
]
DAYS = st.integers(day_number(1), _LAST_DAY)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.one_of(st.none(), DAYS.map(Moment)))
def test_any_text_resolves_within_itself(text, published):
    mentions = resolve(text, published)
    edge = 0
    for mention in mentions:
        assert edge <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.why.endswith(".")
        assert (mention.interval is None) == (mention.grain is None) == (mention.edtf is None)
        edge = mention.end
    assert resolve(text, published) == mentions


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(_PHRASES), st.sampled_from(_EDGES))
def test_the_edges_of_the_calendar_raise_nothing(text, day):
    for mention in resolve(text, Moment(day)):
        if mention.interval is not None and mention.interval.start is not None:
            assert mention.interval.start.day >= day_number(FIRST_YEAR)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=60), st.sampled_from(_PHRASES)), st.sampled_from([None, "en", "de", "xx", ""]))
def test_any_text_is_a_publish_date_or_none(text, language):
    moment = read_published(text, language)
    assert moment is None or day_number(1) <= moment.day <= _LAST_DAY


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_runs_never_overlap_and_stay_in_the_text(text):
    edge = 0
    for start, end in runs(text):
        assert edge <= start < end <= len(text)
        edge = end


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(_PHRASES))
def test_the_prefilter_loses_nothing(text):
    everything = {(piece.start, piece.end, piece.rule) for piece in parse(text)}
    assert {(c.start, c.end, c.piece.rule) for c in candidates(text)} == everything

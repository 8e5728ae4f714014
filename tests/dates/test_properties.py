"""What holds for any text, any publish date and any language.

Every run tries the same cases. To search deeper: ``pytest tests/dates --hypothesis-profile=deep``.
"""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.civil import day_number
from timeline.dates import find, read_published, reader, resolve
from timeline.dates.outcome import Outcomes
from timeline.dates.posts import is_post
from timeline.dates.rules.posts import POSTS_ONLY
from timeline.dates.runs import runs
from timeline.model import Moment

from .corpus import PUBLISHED as DAY
from .texts import CODES, DAYS, FIRST, LAST, LOOK_ALIKES, PUBLISHED, SENTENCES, TEXTS, UNICODE, WORDY
from .values import faults, is_edtf, is_timex

_BEFORE, _AFTER = "The mayor and the council.\n\n", "\n\nThe harbour of the old town."


@given(TEXTS, PUBLISHED, st.sampled_from((None, "US", "GB", "de", "AU", "zz", "")))
def test_any_text_resolves_within_itself(text, published, country):
    mentions = resolve(text, published, country=country)
    assert faults(text, mentions) == []
    assert resolve(text, published, country=country) == mentions


@given(WORDY, PUBLISHED)
def test_date_words_in_any_order_resolve(text, published):
    assert faults(text, resolve(text, published)) == []


@given(st.sampled_from(SENTENCES), DAYS)
def test_every_phrase_resolves_on_every_day(text, day):
    assert faults(text, resolve(text, Moment(day))) == []


@pytest.mark.parametrize("day", [FIRST, FIRST + 1, day_number(0), day_number(1), day_number(2020, 2, 29), LAST])
def test_every_phrase_resolves_at_the_ends_of_the_calendar(day):
    assert [fault for text in SENTENCES for fault in faults(text, resolve(text, Moment(day)))] == []


@given(TEXTS, PUBLISHED, st.sampled_from(CODES))
def test_any_text_resolves_in_any_language(text, published, code):
    assert faults(text, resolve(text, published, code)) == []


@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join), DAYS, st.lists(PUBLISHED, max_size=3)
)
def test_what_was_read_before_changes_nothing(text, day, others):
    with patch.object(reader, "_OUTCOMES", Outcomes()):
        alone = resolve(text, Moment(day))
    for other in (None, Moment(day, 61, 480), *others):
        resolve(text, other)
    assert resolve(text, Moment(day)) == alone


@given(st.sampled_from([text for text in SENTENCES if not is_post(text)]), DAYS)
def test_paragraphs_around_a_sentence_change_nothing(text, day):
    alone = resolve(text, Moment(day))
    within = resolve(_BEFORE + text + _AFTER, Moment(day))
    shift = len(_BEFORE)
    assert [(m.start + shift, m.end + shift, m.value, m.certainty, m.why) for m in alone] == [
        (m.start, m.end, m.value, m.certainty, m.why) for m in within
    ]


@given(st.one_of(UNICODE, st.sampled_from(SENTENCES)), st.sampled_from(CODES))
def test_any_text_is_a_publish_date_or_none(text, language):
    moment = read_published(text, language)
    assert moment is None or day_number(1) <= moment.day <= LAST


@given(TEXTS)
def test_runs_never_overlap_and_stay_in_the_text(text):
    edge = 0
    for start, end in runs(text):
        assert edge <= start < end <= len(text)
        edge = end


def _everything(text):
    """What every rule finds in each whole paragraph, without the search for trigger words and the choice of rules.

    The rules of posts are left out: elsewhere a bare "6+" is no time and may be skipped.
    """
    found, place = set(), 0
    with patch.object(find, "_rules_for", lambda run: find._of_bits(-1)):
        for paragraph in text.split("\n\n"):
            pieces = [p for p in find.parse.__wrapped__(paragraph) if p.rule not in POSTS_ONLY]
            found |= {(place + p.start, place + p.end, p.rule) for p in pieces}
            place += len(paragraph) + len("\n\n")
    return found


def _found(text):
    return {(c.start, c.end, c.piece.rule) for c in find.candidates(text)}


@pytest.mark.parametrize("texts", [SENTENCES, LOOK_ALIKES], ids=["sentences", "look-alikes"])
def test_the_prefilter_loses_nothing_of_the_tables(texts):
    assert [(text, _everything(text) - _found(text)) for text in texts if _everything(text) - _found(text)] == []


@given(st.lists(st.sampled_from(SENTENCES + LOOK_ALIKES), min_size=2, max_size=4))
def test_the_prefilter_loses_nothing_of_paragraphs(texts):
    found, start = _found("\n\n".join(texts)), 0
    for text in texts:
        assert {(start + low, start + high, rule) for low, high, rule in _everything(text)} <= found
        start += len(text) + 2


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("DATE", "2021-W41 198 19 1 BC0044 BC03 BC2 2021-10-20 XXXX-WXX-3", "2021-13 20211 2021-W54 20-10-2021"),
        ("TIME", "2021-10-20T22:28 2021-10-20TNI XXXX-WXX-2TNI", "2021-10-20 T22:28 2021-10-20T25:00"),
        ("DURATION", "P2Y PXW PT30M P1Y6M P1DT12H P1.5Y", "P 2Y P2 PT P2H3 P-1Y"),
    ],
)
def test_the_check_of_values_is_strict(kind, good, bad):
    assert [value for value in good.split() if not is_timex(kind, value)] == []
    assert [value for value in bad.split() if is_timex(kind, value)] == []


def test_the_check_of_edtf_is_strict():
    good = (
        "2021 -0043 2021-10 2021-10-20 2021-33 2021-40 198X 19XX -003X 2017/.. ../2021-06 1984~ 2021-10-11/2021-10-17"
    )
    bad = "21 2021-13 2021-02-29 2021-1-1 ../.. 2021/ -0000 BC0044 2021-10-20T24:00:00 1980s 2021-42 a/b/c"
    assert [text for text in good.split() if not is_edtf(text)] == []
    assert [text for text in bad.split() if is_edtf(text)] == []
    assert is_timex("DATE", DAY)

"""Finding runs of date words: what the prefilter keeps."""

from hypothesis import given

from timeline.dates import runs as finding
from timeline.dates.runs import runs

from .texts import TEXTS


def test_a_run_is_the_neighbourhood_of_a_trigger():
    text = "The talks fail just two days after the drill."
    assert [text[start:end].strip() for start, end in runs(text)] == ["just two days after"]


def test_text_without_triggers_has_no_runs():
    assert list(runs("Russia praised the efforts of the group and its leaders.")) == []


@given(TEXTS)
def test_the_quick_way_back_ends_where_the_long_one_does(text):
    folded = finding._folded(text)
    for start in finding._starts(folded):
        quick = finding._plain_before(folded, start, 0)
        if quick is not None:
            assert quick == finding._belonging_before(folded, start, max(0, start - finding._REACH_BACK))[0]

"""The address of a view: written plainly, read with suspicion."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from timeline.civil import FIRST_YEAR, LAST_YEAR, day_number
from timeline.pages import address

DAY = day_number(2021, 10, 20)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (DAY, "2021-10-20"),
        (DAY + 0.5, "2021-10-20T12:00"),
        (day_number(-43, 3, 15), "-0043-03-15"),
        (day_number(79, 8, 24), "0079-08-24"),
    ],
)
def test_a_day_as_text_and_back(day: float, text: str) -> None:
    assert address.write_day(day) == text
    assert address.read_day(text) == pytest.approx(day)


@given(st.floats(day_number(FIRST_YEAR), day_number(LAST_YEAR), allow_nan=False))
def test_any_day_comes_back_to_the_minute(day: float) -> None:
    assert address.read_day(address.write_day(day)) == pytest.approx(day, abs=0.6 / 1440)


@pytest.mark.parametrize(
    "text",
    [None, "", "20 Oct", "2021-13-01", "2021-02-30", "2021-10-20T25:00", "99999-01-01", "<script>", "2021-10-20 "],
)
def test_what_is_no_day_is_nothing(text: str | None) -> None:
    assert address.read_day(text) is None


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("2021-10-01", "2021-10-03", (day_number(2021, 10, 1), day_number(2021, 10, 3))),
        ("2021-10-03", "2021-10-01", None),
        ("2021-10-03", "2021-10-03", None),
        ("2021-10-03", None, None),
    ],
)
def test_a_window_needs_both_ends_in_order(start: str, end: str | None, found: tuple | None) -> None:
    assert address.read_window(start, end) == found


@pytest.mark.parametrize(
    "value", [None, "home", [1], [1, "2"], [2.0, 1.0], [math.nan, 1.0], [1.0, math.inf], {"a": 1}, [1.0, 1.0]]
)
def test_a_window_from_the_browser_is_checked(value: object) -> None:
    assert address.checked_window(value) is None


def test_a_good_window_from_the_browser_is_kept_within_the_calendar() -> None:
    assert address.checked_window([DAY, DAY + 1]) == (DAY, DAY + 1)
    low, high = address.checked_window([-1e12, 1e12])
    assert (low, high) == (day_number(FIRST_YEAR), day_number(LAST_YEAR, 12, 31))


@pytest.mark.parametrize(("text", "number"), [("12", 12), (None, 0), ("-1", 0), ("1e9", 0), ("9" * 20, 0)])
def test_a_count(text: str | None, number: int) -> None:
    assert address.read_number(text) == number


def page_script() -> None:
    """A run of a page that does what the session asks for."""
    import streamlit as st

    from timeline.pages import address

    if st.session_state.pop("arrives", False):
        address.arrive(same_page=True)
    address.put(st.session_state.pop("change", {}))
    st.session_state["seen"] = address.held()


@pytest.fixture
def opened() -> AppTest:
    """A page that was opened at ``?q=fire`` and then zoomed."""
    at = AppTest.from_function(page_script)
    at.query_params["q"] = "fire"
    at.session_state["arrives"] = True
    at.run()
    at.session_state["change"] = {"from": "2021-10-20"}
    at.run()
    assert at.session_state["seen"] == {"q": ["fire"], "from": ["2021-10-20"]}
    return at


def went(opened: AppTest, fields: dict[str, str], **session: object) -> dict[str, list[str]]:
    """The address that holds after a run with this address from the browser."""
    opened.query_params.clear()
    opened.query_params.update(fields)
    for name, value in session.items():
        opened.session_state[name] = value
    opened.run()
    seen: dict[str, list[str]] = opened.session_state["seen"]
    return seen


def test_a_click_that_brings_the_address_from_before_loses_no_change(opened: AppTest) -> None:
    seen = went(opened, {"q": "fire"}, change={"event": "e1"})
    assert seen == {"q": ["fire"], "from": ["2021-10-20"], "event": ["e1"]}
    assert {name: opened.query_params[name] for name in opened.query_params} == {
        "q": "fire", "from": "2021-10-20", "event": "e1",
    }  # fmt: skip


def test_a_field_taken_out_stays_out(opened: AppTest) -> None:
    assert went(opened, {"q": "fire", "from": "2021-10-20"}, change={"q": None}) == {"from": ["2021-10-20"]}
    assert went(opened, {"q": "fire", "from": "2021-10-20"}, change={"event": "e1"}) == {
        "from": ["2021-10-20"], "event": ["e1"],
    }  # fmt: skip


def test_who_goes_back_is_back(opened: AppTest) -> None:
    assert went(opened, {"q": "fire"}, arrives=True) == {"q": ["fire"]}
    assert went(opened, {"q": "fire"}, change={"event": "e1"}) == {"q": ["fire"], "event": ["e1"]}


def test_an_address_that_was_never_left_holds(opened: AppTest) -> None:
    assert went(opened, {"q": "flood"}) == {"q": ["flood"]}


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:8501/?event=a", True),
        ("http://127.0.0.1:8501/", True),
        ("http://[::1]:8501/", True),
        ("http://192.0.2.2:8501/", False),
        ("https://timeline.example.org/", False),
        ("https://127.0.0.1.example.org/", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_an_address_of_this_computer_is_told(url: str | None, here: bool) -> None:
    assert address.is_of_this_computer(url) is here

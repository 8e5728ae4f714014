"""The token by which a browser is known again, under whatever mask it comes."""

import pytest
from streamlit.testing.v1 import AppTest

from timeline.pages.drafts import token_in

TOKEN = bytes(range(16))


def cookie(mask: bytes) -> str:
    masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(TOKEN))
    return f"2|{mask.hex()}|{masked.hex()}|1795824000"


@pytest.mark.parametrize("mask", [b"abcd", b"\0\0\0\0", b"\xff\x01\x02\x03"])
def test_a_token_is_the_same_under_every_mask(mask: bytes) -> None:
    assert token_in(cookie(mask)) == TOKEN
    assert token_in(f'"{cookie(mask)}"') == TOKEN


@pytest.mark.parametrize("wrong", ["", "2", "2||", "2|||", "1|aa|bb|1", "2|zz|00|1", "2|00000000|0102|1", "a" * 32])
def test_what_holds_no_token_is_told_apart(wrong: str) -> None:
    assert token_in(wrong) is None


def form() -> None:
    """A page with a field that remembers, and another without."""
    import streamlit as st

    from timeline.pages import drafts, held

    page = st.session_state.get("page", "add")
    held.enter(page)
    if page == "add":
        drafts.line("Title", "add", "title", "As it is")


def test_a_draft_is_in_another_field_at_each_visit() -> None:
    app = AppTest.from_function(form).run()
    assert app.text_input[0].value == "As it is"
    first = app.text_input[0].key
    app.text_input[0].set_value("As it was typed").run()
    assert app.text_input[0].key == first
    app.session_state["page"] = "other"
    app.run()
    app.session_state["page"] = "add"
    app.session_state[first] = ""  # as what comes with the leaving of a page may leave it
    app.run()
    assert app.text_input[0].value == "As it was typed"

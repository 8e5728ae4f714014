"""The token by which a browser is known again, under whatever mask it comes."""

import pytest

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

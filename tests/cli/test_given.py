import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.cli import given


@pytest.mark.parametrize(
    ("check", "words", "meant"),
    [
        (given.path, "a/b", Path("a/b")),
        (given.text, "Über", "Über"),
        *((given.language, code, code) for code in ("en", "EN-gb", "pt_BR", "deu", "French", "ja", "no", "zh", "")),
        (given.country, "US", "US"),
        (given.country, "gb", "GB"),
        (given.country, "uk", "GB"),
        (given.country, "XK", "XK"),
        (given.country, "", ""),
    ],
)
def test_what_is_known_goes_on(check: Callable[[str], object], words: str, meant: object) -> None:
    assert check(words) == meant


@pytest.mark.parametrize(
    ("check", "words", "why"),
    [
        (given.path, "", "a path cannot be empty"),
        (given.path, "https://example.org/ferry", "https://example.org/ferry is a web address, and nothing is fetched"),
        (given.text, "half a pair: \ud800", "is not UTF-8"),
        (given.language, "xx", "“xx” is no language that dates are read in; give a code such as en, de or pt-BR"),
        (given.language, "Klingon", "“Klingon” is no language"),
        (given.country, "United Kingdom", "“United Kingdom” is no country; give its code of two letters"),
        (given.country, "XX", "“XX” is no country"),
        (given.country, "GBR", "“GBR” is no country"),
    ],
)
def test_what_is_unknown_is_refused(check: Callable[[str], object], words: str, why: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=why):
        check(words)

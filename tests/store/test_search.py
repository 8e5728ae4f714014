import pytest

from timeline.store.search import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Café’s", "cafe's"),
        ("STRASSE straße", "strasse strasse"),
        ("Łódź–Kraków", "łodz-krakow"),
        ("co\u00adoperate", "cooperate"),
        ("ﬁrst", "first"),
        ("Москва", "москва"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_are_folded_and_split_at_any_space() -> None:
    assert words("  Moscow\tTALKS\u00a0É ") == ("moscow", "talks", "e")

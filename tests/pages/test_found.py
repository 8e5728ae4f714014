"""What a search found, marked where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.pages import found
from timeline.store.search import fold


@pytest.mark.parametrize(
    ("shown", "query", "marked"),
    [
        ("Divers find a crack", "CRACK", ["crack"]),
        ("Town hall café opens", "cafe open", ["café", "open"]),
        ("The Straße is closed", "strasse", ["Straße"]),
        ("no no", "no", ["no", "no"]),
        ("aaa", "aa", ["aaa"]),
        ("Nothing here", "zebra", []),
        ("Anything", "", []),
    ],
)
def test_words_are_marked_whatever_their_case_and_accents(shown: str, query: str, marked: list[str]) -> None:
    assert [part for part, hit in found.pieces(shown, query) if hit] == marked


@given(st.text(max_size=40), st.text(max_size=6))
def test_pieces_make_the_text_again(shown: str, query: str) -> None:
    assert "".join(part for part, _ in found.pieces(shown, query)) == shown


@given(st.text(max_size=40))
def test_a_text_holds_its_own_words(shown: str) -> None:
    assert all(found.holds_all(shown, word) for word in fold(shown).split())


def test_a_snippet_is_cut_around_the_words() -> None:
    long = f"{'one two three ' * 20}the zebra crossed the road {'four five six ' * 20}"
    parts = found.snippet(("Nothing of it.", long), "zebra road")
    text = "".join(part for part, _ in parts)
    assert [part for part, hit in parts if hit] == ["zebra", "road"]
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert len(text) < 2 * found.AROUND + 10
    assert found.snippet(("Nothing of it.",), "zebra") == []

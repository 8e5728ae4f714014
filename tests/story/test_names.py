"""Names: participants and places, nationalities folded into countries, offices into people."""

import pytest

from timeline.story.names import names_in, offices_in, people_meant, say_name

CASES = [
    ("Russian troops in Kabul", {"russia", "kabul"}),
    ("The United States and U.S. officials", {"us"}),
    ("the US left", {"us"}),
    ("Lavrov’s speech on Wednesday in August", {"lavrov"}),
    ("The Soviet Union fell", {"ussr"}),
    ("nobody at all", set()),
    ("In Kabul -LRB- at 3 p.m. ET -RRB- troops left", {"kabul"}),
    ("After the vote, They left", set()),
    ("El barco. Todos. Un tripulante. Das Boot. MIT and El Salvador", {"boot", "mit", "salvador"}),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_names(text, names):
    assert names_in(text) == names


def test_names_are_said_as_written():
    assert [say_name(name) for name in ("us", "kabul")] == ["US", "Kabul"]


def test_an_office_means_its_holder():
    offices = offices_in("Ruritanian President Anna Volkova spoke. The president left.")
    assert offices == {"president": "volkova", "ruritanian president": "volkova"}
    assert people_meant("Later the Ruritanian president warned of floods.", offices) == {"volkova"}


def test_an_office_with_two_holders_means_nobody():
    offices = offices_in("President Anna Volkova met Prime Minister Jan Novak and President Luis Prado.")
    assert "president" not in offices
    assert offices["prime minister"] == "novak"

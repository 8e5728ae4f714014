"""Patterns compiled on first use: they do what compiled ones do, and all of the package compile."""

import pkgutil
import re
from importlib import import_module

import pytest

import timeline
from timeline.late_patterns import LatePattern, late_pattern


def test_it_does_what_a_compiled_pattern_does():
    late, compiled = late_pattern(r"(\d+) days?", re.I), re.compile(r"(\d+) days?", re.I)
    text = "10 DAYS, then 1 day"
    assert late.findall(text) == compiled.findall(text) == ["10", "1"]
    assert late.search(text, 3).span() == compiled.search(text, 3).span()
    assert late.match("1 day").group(1) == "1"
    assert late.fullmatch("days") is None
    assert [match.start() for match in late.finditer(text)] == [0, 14]
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.subn("x", text) == compiled.subn("x", text)
    assert late.split(text) == compiled.split(text)
    assert (late.pattern, late.flags) == (compiled.pattern, compiled.flags)


def test_a_mistake_is_raised_on_use():
    late = late_pattern("(")
    with pytest.raises(re.error):
        late.search("")


def test_it_has_nothing_that_a_pattern_has_not():
    with pytest.raises(AttributeError):
        late_pattern("a").find("a")


def mistake_in(late: LatePattern) -> str | None:
    try:
        late.search("")
    except re.error as error:
        return str(error)
    return None


def test_every_pattern_of_the_dates_and_the_story_compiles():
    names = [
        info.name
        for package in ("dates", "story")
        for info in pkgutil.walk_packages([f"{timeline.__path__[0]}/{package}"], f"timeline.{package}.")
    ]
    late = [p for name in names for p in vars(import_module(name)).values() if isinstance(p, LatePattern)]
    assert len(late) > 100
    assert [mistake for pattern in late if (mistake := mistake_in(pattern))] == []

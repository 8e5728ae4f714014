"""What ``import timeline`` gives, and what it costs."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import timeline

ROOT = Path(timeline.__file__).parent.parent
HEAVY = ("streamlit", "pandas", "plotly", "duckdb", "dateparser", "pyarrow", "numpy", "rapidfuzz", "orjson", "yaml")


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(timeline, name) is not None


def test_the_public_names() -> None:
    assert set(timeline.__all__) == {"Article", "Event", "Mention", "Story", "TimelineError", "build", "resolve"}


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        timeline.nonsense  # noqa: B018


def test_resolve_and_build_work_from_the_top() -> None:
    (mention,) = timeline.resolve("It was closed last week.", published="2021-10-20")
    assert (mention.text, mention.value) == ("last week", "2021-W41")
    story = timeline.build([timeline.Article("a", "The bridge was closed on Aug. 31, 2021.")])
    assert len(story.events) == 1


@pytest.mark.parametrize("module", ["timeline", "timeline.cli"])
def test_importing_pulls_in_nothing_heavy(module: str) -> None:
    program = f"import sys, {module}; print(*(set(sys.modules) & {set(HEAVY)}))"
    found = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert found.stdout.strip() == ""


def test_importing_is_fast() -> None:
    def seconds(program: str) -> float:
        """Processor time, which other work on the machine does not make longer."""
        before = os.times()
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)  # noqa: S603
        after = os.times()
        return after.children_user - before.children_user + after.children_system - before.children_system

    bare = min(seconds("pass") for _ in range(3))
    assert min(seconds("import timeline") for _ in range(3)) - bare < 0.15  # seconds; measured 0.03


def test_two_articles_with_one_id_are_refused() -> None:
    with pytest.raises(timeline.TimelineError, match="two articles have the id 'a'; give each"):
        timeline.build([timeline.Article("a", "It rained."), timeline.Article("a", "It burned on Aug. 31, 2021.")])


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("published", "2021-10-20", r"article 'a': “published” is '2021-10-20', not a PublishDate; .*pasted"),
        ("text", None, "article 'a': its text is None, no text"),
        ("text", "Half a pair: \ud800", "article 'a': its text is not Unicode: character 14 is half of a pair"),
    ],
)
def test_a_field_that_holds_what_it_cannot_is_named(field: str, value: object, why: str) -> None:
    with pytest.raises(timeline.TimelineError, match=why):
        timeline.build([replace(timeline.Article("a", "It rained."), **{field: value})])


def test_articles_may_come_one_by_one() -> None:
    story = timeline.build(timeline.Article(name, f"The {name} burned on Aug. 31, 2021.") for name in ("mill", "kiln"))
    assert [article.id for article in story.articles] == ["mill", "kiln"]


def test_what_readme_shows_of_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    exec("\n".join(blocks), {})  # noqa: S102 - our own page
    told = capsys.readouterr().out
    assert "“last week” counts from the publish date" in told
    assert "the 1960s Bridge was built The bridge was built in the 1960s." in told

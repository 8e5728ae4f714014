"""The pages in docs/ keep their word: what they show is put into a copy of the code and run there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").glob("*.md"))
_BLOCK = r"\n```(?:python)?\n(?P<code>.*?)```\n"
_NEW_FILE = re.compile(r"<!-- file: (?P<path>\S+) -->" + _BLOCK, re.DOTALL)
_NEW_LINES = re.compile(r"<!-- in: (?P<path>\S+), before: \"(?P<mark>.+?)\" -->" + _BLOCK, re.DOTALL)


def run(*arguments: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the code in which somebody has done what docs/adding-a-rule.md says."""
    copy = tmp_path_factory.mktemp("copy")
    for name in ("timeline", "tests", "benchmarks", "docs"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    page = (ROOT / "docs/adding-a-rule.md").read_text(encoding="utf-8")
    for block in _NEW_FILE.finditer(page):
        assert not (copy / block["path"]).exists()
        (copy / block["path"]).write_text(block["code"], encoding="utf-8")
    for block in _NEW_LINES.finditer(page):
        mark = "\n" + block["mark"].replace('\\"', '"')
        old = (copy / block["path"]).read_text(encoding="utf-8")
        assert old.count(mark) == 1, f"{block['path']} has no single line that begins with {mark!r}"
        (copy / block["path"]).write_text(old.replace(mark, "\n" + block["code"].rstrip("\n") + mark), encoding="utf-8")
    return copy


def test_the_page_shows_files_and_lines() -> None:
    page = (ROOT / "docs/adding-a-rule.md").read_text(encoding="utf-8")
    assert len(_NEW_FILE.findall(page)) == 2
    assert len(_NEW_LINES.findall(page)) == 4


def test_what_the_page_adds_does_what_the_page_says(followed: Path) -> None:
    done = run("-m", "doctest", "docs/adding-a-rule.md", folder=followed)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_the_page_adds_is_not_there_already() -> None:
    assert run("-m", "doctest", "docs/adding-a-rule.md", folder=ROOT).returncode == 1


def test_the_tests_collect_the_examples_of_the_new_rule(followed: Path) -> None:
    chosen = "ides or names_are_unique"
    done = run("-m", "pytest", "-p", "no:cacheprovider", "tests/dates/test_rules.py", "-k", chosen, folder=followed)
    assert done.returncode == 0, done.stdout
    assert "...." in done.stdout  # positive, negative and made-up examples, and the names


def test_a_new_rule_disturbs_no_phrase(followed: Path) -> None:
    done = run("-m", "pytest", "-p", "no:cacheprovider", "tests/dates/test_corpus.py", folder=followed)
    assert done.returncode == 0, done.stdout[-2000:]


def test_what_the_page_adds_is_well_formed(followed: Path) -> None:
    added = [block["path"] for block in _NEW_FILE.finditer((followed / "docs/adding-a-rule.md").read_text())]
    done = run("-m", "ruff", "check", *added, folder=followed)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_and_links_of_a_page_hold(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    assert [link for link in links if not (page.parent / link).exists()] == []
    if "<!-- in: " not in text:
        done = run("-m", "doctest", str(page), folder=ROOT)
        assert (done.returncode, done.stdout) == (0, "")
    paths = re.findall(r"`((?:timeline|tests|benchmarks)/[\w/]+\.\w+)`", text)
    assert [path for path in paths if not (ROOT / path).exists()] == []

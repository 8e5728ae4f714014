"""The repository keeps its own promises: files, requirements, sizes, and documents that agree with the code."""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.exports import FORMATS
from timeline.library import STORIES_VARIABLE
from timeline.workspace import EDITING_VARIABLE, EXCERPTS_VARIABLE, STORY_VARIABLE, build_story, sample_sources

ROOT = Path(__file__).parent.parent
CODE = tuple(sorted([ROOT / "app.py", *(ROOT / "timeline").rglob("*.py")]))
ALL_PYTHON = tuple(sorted([*CODE, *(ROOT / "tests").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")]))
COMMANDS = (
    "resolve", "tag", "build", "add", "remove", "replace", "rename", "zone", "edits", "export", "app", "demo",
)  # fmt: skip
LONGEST_FILE, LONGEST_FUNCTION = 400, 60  # lines; what fits in a head and on a screen
LONGEST_OF_DATES = 300  # lines of a module of the resolver, which many people change by a rule or two
# the others are named as they are imported; zoneinfo is in the standard library, its tables are not on every system
PACKAGE_OF_MODULE = {"yaml": "pyyaml", "Stemmer": "pystemmer", "zoneinfo": "tzdata"}
MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(?:home|Users|root)/\w+")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def normal(name: str) -> str:
    """A package name as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def required(name: str) -> set[str]:
    lines = (line.split("#")[0].strip() for line in text_of(name).splitlines())
    return {normal(re.split(r"[><=~!\[; ]", line)[0]) for line in lines if line and not line.startswith("-r")}


def imported_packages() -> set[str]:
    own = {"timeline", "app"}
    roots = {name.split(".")[0] for path in CODE for name in imports_of(path)}
    third_party = roots - own - (set(sys.stdlib_module_names) - set(PACKAGE_OF_MODULE))
    return {normal(PACKAGE_OF_MODULE.get(root, root)) for root in third_party}


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def project_texts() -> list[Path]:
    """Every text the project consists of, found without git, so that an unpacked archive passes too."""
    folders = (".ci", ".streamlit", "benchmarks", "seeds", "tests", "timeline")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    kinds = {".py", ".md", ".txt", ".toml", ".js", ".css", ".html", ""}
    return [path for path in [*ROOT.glob("*.*"), *inside] if path.is_file() and path.suffix in kinds]


@pytest.mark.parametrize(
    "name",
    [
        "app.py",
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "LICENSE",
        "requirements.txt",
        "requirements-dev.txt",
        ".ci/run",
        ".ci/browser",
        "benchmarks/RESULTS.md",
        "docs/timeline.png",
        "docs/dates.md",
        "docs/adding-a-rule.md",
    ],
)
def test_file_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


@pytest.mark.parametrize("name", [".ci/run", ".ci/browser"])
def test_script_can_be_run(name: str) -> None:
    assert (ROOT / name).stat().st_mode & 0o111


@pytest.mark.parametrize(("installed", "code", "told"), [(("chromium",), 0, "browser: "), ((), 1, "Install Chromium")])
def test_browser_script_says_what_it_found(tmp_path: Path, installed: tuple[str, ...], code: int, told: str) -> None:
    for name in installed:
        (tmp_path / name).symlink_to("/bin/true")
    bash = shutil.which("bash")
    assert bash
    done = subprocess.run(  # noqa: S603 - our own script
        [bash, ROOT / ".ci/browser"], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert told in done.stdout + done.stderr


def test_license_is_the_whole_apache_text() -> None:
    words = text_of("LICENSE")
    assert "Apache License" in words
    assert "END OF TERMS AND CONDITIONS" in words
    assert len(words.splitlines()) >= 200


def test_requirements_name_what_the_code_imports_and_nothing_else() -> None:
    assert imported_packages() == required("requirements.txt")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_has_a_lowest_version(name: str) -> None:
    lines = [line.split("#")[0].strip() for line in text_of(name).splitlines()]
    assert [line for line in lines if line and not line.startswith("-r") and ">=" not in line] == []


@pytest.mark.parametrize("package", sorted(required("requirements.txt") | required("requirements-dev.txt")))
def test_contributing_has_a_line_for_every_dependency(package: str) -> None:
    rows = [
        normal(line.split("|")[1].strip()) for line in text_of("CONTRIBUTING.md").splitlines() if line.count("|") > 4
    ]
    assert package in rows


@pytest.mark.parametrize("variable", [EDITING_VARIABLE, EXCERPTS_VARIABLE, STORY_VARIABLE, STORIES_VARIABLE])
def test_readme_tells_of_every_environment_variable(variable: str) -> None:
    assert f"`{variable}" in text_of("README.md")


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_shows_an_example_of_every_command(command: str) -> None:
    assert re.search(rf"^\.venv/bin/python -m timeline {command}\b", text_of("README.md"), re.MULTILINE)


def test_readme_commands_are_the_ones_there_are() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "timeline", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert [command for command in COMMANDS if not re.search(rf"\b{command}\b", told)] == []


def test_readme_shows_what_tag_writes() -> None:
    shown = json.loads(text_of("README.md").split("```json\n", 1)[1].split("```", 1)[0])
    line = json.dumps({"id": "bridge", "text": "The bridge was closed two days ago.", "published": "2021-10-20"})
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "tag"], cwd=ROOT, input=line, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == shown


def test_readme_names_every_field_of_the_json_export() -> None:
    contract = text_of("README.md").split("### What `export --format json` writes", 1)[1].split("\n## ", 1)[0]
    exported = json.loads(FORMATS["json"](build_story([sample_sources()])))
    assert exported["events"]
    assert exported["unplaced"]
    assert {name for name in keys_of(exported) if f'"{name}"' not in contract} == set()


def keys_of(value: object, name: str = "") -> Iterator[str]:
    """Every field name within a JSON value, those of mentions left out."""
    if isinstance(value, dict) and name != "mention":
        for key, inner in value.items():
            yield key
            yield from keys_of(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner, name)


def test_ci_runs_the_test_line_of_the_readme() -> None:
    after = text_of("README.md").split("<!-- test -->", 1)[1]
    line = next(line for line in after.splitlines() if line and not line.startswith("```"))
    assert "requirements-dev.txt" in line
    assert line.endswith("-m pytest -n auto --dist loadfile")
    assert "<!-- test -->" in text_of(".ci/run")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/RESULTS.md"])
def test_links_to_files_lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text_of(name))
    assert [link for link in links if not (ROOT / name).parent.joinpath(link).exists()] == []


def test_changelog_keeps_its_form() -> None:
    headings = re.findall(r"^## (.+)$", text_of("CHANGELOG.md"), re.MULTILINE)
    assert headings
    assert [
        line for line in headings if not re.fullmatch(r"\[Unreleased\]|\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", line)
    ] == []
    kinds = re.findall(r"^### (.+)$", text_of("CHANGELOG.md"), re.MULTILINE)
    assert set(kinds) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_no_file_is_too_long() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_PYTHON}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}
    of_dates = {name: size for name, size in sizes.items() if name.startswith("timeline/dates/")}
    assert of_dates
    assert {name: size for name, size in of_dates.items() if size > LONGEST_OF_DATES} == {}


def test_no_function_is_too_long() -> None:
    too_long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in ALL_PYTHON
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert too_long == []


def test_public_functions_say_what_they_do() -> None:
    silent = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in CODE
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


def test_no_file_names_a_place_on_one_machine() -> None:
    texts = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in project_texts()}
    assert "README.md" in texts
    assert [name for name, words in texts.items() if MACHINE_PATH.search(words)] == []

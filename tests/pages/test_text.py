"""What the interface says stands in the text modules, so that it can be translated there and nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline import pages
from timeline.pages import text as pages_text

PAGES = Path(pages.__file__).parent
NO_PAGE = ("__init__.py",)
FREE = sorted(path.name for path in PAGES.glob("*.py") if not path.name.startswith("text") and path.name not in NO_PAGE)
TAGS = re.compile(r"<[^>]*>|&\w+;|<[^>]*$|^[^<]*>")
# Two words, or one that begins with a capital and is no name of a column or key.
WORDS = re.compile(r"[A-Za-z’']{2,} [A-Za-z’'“]{2,}|^[A-Z][a-z]{2,}[.:?!]?$|^[A-Z][a-z]+ ")


def words(path: Path) -> Iterator[str]:
    """The texts in a file that read like something said to a reader.

    Left out are docstrings, messages of errors, and the names given to module constants and session keys.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
            first = node.body[0]
            left_out |= {id(first.value)} if isinstance(first, ast.Expr) else set()
        if isinstance(node, ast.Raise) or (isinstance(node, ast.Assign) and _names_a_key(node)):
            left_out |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.keyword) and node.arg in ("key", "icon"):
            left_out |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.Compare | ast.Subscript) or (isinstance(node, ast.Call) and _takes_a_key(node)):
            left_out |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            said = TAGS.sub(" ", node.value).strip()
            if WORDS.search(said) and "{" not in said:
                yield said


def _takes_a_key(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "pop", "setdefault", "form")


def _names_a_key(node: ast.Assign) -> bool:
    names = [name for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)]
    values = [value for value in ast.walk(node.value) if isinstance(value, ast.Constant)]
    lower = all(isinstance(value.value, int) or str(value.value).islower() for value in values)
    return node.col_offset == 0 and lower and all(name.id.isupper() for name in names)


@pytest.mark.parametrize("name", FREE)
def test_a_page_says_nothing_of_its_own(name: str) -> None:
    assert list(words(PAGES / name)) == []


def test_what_reads_like_words_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.py"
    page.write_text('KEY = "shown so far"\ndef show():\n    """Show it."""\n    say("Read on", key="a key")\n')
    assert list(words(page)) == ["Read on"]


@pytest.mark.parametrize(
    ("whole", "shown"),
    [("The ferry", "The ferry"), ("The ferry sank", "The ferry…"), ("Theferryhassunk", "Theferryha…")],
)
def test_what_is_cut_says_so(whole: str, shown: str) -> None:
    assert pages_text.shortened(whole, 11) == shown


TEXTS = ("h1", ".tl-page-title", ".tl-dek", ".tl-empty h2", ".tl-empty p", ".tl-ev-title", ".tl-body", ".tl-small")
MORE_TEXTS = (".tl-by", ".tl-quote", ".tl-art-title", ".tl-art-meta", ".tl-found")


@pytest.mark.parametrize("name", [*TEXTS, *MORE_TEXTS])
def test_a_word_wider_than_a_phone_is_broken(name: str) -> None:
    css = (PAGES / "page.css").read_text(encoding="utf-8")
    rules = re.findall(rf"^{re.escape(name)} {{(.*?)}}", css, re.MULTILINE)
    assert any("overflow-wrap: anywhere" in rule for rule in rules)

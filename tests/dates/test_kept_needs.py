"""The needs that are kept beside the code are those of its rules, and others are never used."""

import json

from timeline.dates.keep_needs import text_to_keep
from timeline.dates.kept_needs import FILE, digest, needs_of_rules, worked_out
from timeline.dates.rules import RULES


def test_the_file_holds_the_needs_of_the_rules() -> None:
    assert FILE.read_text(encoding="utf-8") == text_to_keep(), "run: python -m timeline.dates.keep_needs"
    assert needs_of_rules() == worked_out()


def test_needs_of_other_patterns_are_not_used(tmp_path) -> None:
    stale = tmp_path / "needs.json"
    stale.write_text(json.dumps({"patterns": "of other rules", **{rule.name: [["never"]] for rule in RULES}}))
    assert needs_of_rules(stale) == worked_out()
    assert needs_of_rules(tmp_path / "missing.json") == worked_out()


def test_every_change_of_a_pattern_changes_the_digest() -> None:
    assert digest(RULES) == digest(RULES)
    assert digest(RULES[1:]) != digest(RULES)

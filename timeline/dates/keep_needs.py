"""Writes the needs of all rules to the file that ``timeline.dates.kept_needs`` reads: after each change of a rule."""

import json

from timeline.dates.kept_needs import FILE, digest, worked_out
from timeline.dates.rules import RULES


def text_to_keep() -> str:
    """The text of the file: one rule a line, so that a change shows which one it concerns."""
    needs = {rule.name: [sorted(need) for need in found] for rule, found in zip(RULES, worked_out(), strict=True)}
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in {"patterns": digest(RULES), **needs}.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(text_to_keep(), encoding="utf-8")

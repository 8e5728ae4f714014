"""A story in the formats other programs and readers use. A new format is one module and one line in ``FORMATS``."""

from collections.abc import Callable

from timeline.exports.json_document import to_json
from timeline.exports.plain_text import to_text
from timeline.model import Story

FORMATS: dict[str, Callable[[Story], str]] = {
    "json": to_json,
    "text": to_text,
}

"""Turns news articles about one story into a timeline that a reader can check.

``timeline.resolve(text, published="2021-10-20")`` finds and reads the dates in a text;
``timeline.build(articles)`` makes a story of articles. Both are loaded when first used, so that
``import timeline`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
from timeline.model import Article, Event, Mention, Story

if TYPE_CHECKING:
    from timeline.dates import resolve
    from timeline.story import build

__all__ = ["Article", "Event", "Mention", "Story", "TimelineError", "build", "resolve"]
__version__ = "0.1.0"

_LOADED_ON_USE = {"resolve": "timeline.dates", "build": "timeline.story"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as the language defines it
    if name not in _LOADED_ON_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LOADED_ON_USE[name]), name)

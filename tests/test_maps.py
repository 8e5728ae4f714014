"""The first lines of the large packages and of their rooms are maps of what is in them, with nothing missing."""

import re
from importlib import import_module
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "package",
    [
        "timeline.dates",
        "timeline.dates.combining",
        "timeline.dates.direction",
        "timeline.dates.history",
        "timeline.dates.refusals",
        "timeline.dates.settling",
        "timeline.story",
        "timeline.story.counted",
        "timeline.story.publish_dates",
        "timeline.story.titling",
    ],
)
def test_the_map_names_every_module_once(package):
    loaded = import_module(package)
    folder = Path(loaded.__file__).parent
    modules = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
    rooms = [f"{path.parent.name}/" for path in folder.glob("*/__init__.py")]
    named = re.findall(r"``([a-z_]+/?)``", loaded.__doc__)
    assert sorted(named) == sorted(modules + rooms)

"""The first lines of ``timeline.dates`` and of its rooms are a map of what is in them, with nothing missing."""

import re
from importlib import import_module
from pathlib import Path

import pytest

_ROOMS_WITH_A_MAP = ("", "combining", "direction", "history", "refusals", "settling")


@pytest.mark.parametrize("room", _ROOMS_WITH_A_MAP)
def test_the_map_names_every_module_once(room):
    package = import_module(".".join(filter(None, ("timeline.dates", room))))
    folder = Path(package.__file__).parent
    modules = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
    rooms = [f"{path.parent.name}/" for path in folder.glob("*/__init__.py")]
    named = re.findall(r"``([a-z_]+/?)``", package.__doc__)
    assert sorted(named) == sorted(modules + rooms)

"""A frozen value with some of its fields changed, in half the time of ``dataclasses.replace``."""

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


def altered(value: T, **changes: object) -> T:
    """The value with other fields: ``altered(claim, title="Ferry sank")``; for classes made of all their fields.

    A story makes each of its claims and events anew once their titles and weights are known. Raises KeyError for a
    field that the class does not have.
    """
    parts = _parts[type(value)]
    values = [*parts.values_of(value)]
    for name, new in changes.items():
        values[parts.places[name]] = new
    return type(value)(*values)


class _Parts(NamedTuple):
    """Where each field stands among what a class of several fields is called with, and what gives their values."""

    places: dict[str, int]
    values_of: Callable[[object], tuple[Any, ...]]


class _PartsOf(dict[type, _Parts]):
    def __missing__(self, kind: type) -> _Parts:
        names = [each.name for each in fields(kind)]
        self[kind] = found = _Parts({name: place for place, name in enumerate(names)}, attrgetter(*names))
        return found


_parts = _PartsOf()

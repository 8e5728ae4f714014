"""A frozen value with some of its fields changed, in half the time of ``dataclasses.replace``."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


def altered(value: T, **changes: object) -> T:
    """The value with other fields: ``altered(claim, title="Ferry sank")``; for classes made of all their fields.

    A story makes each of its claims and events anew once their titles and weights are known. Raises KeyError for a
    field that the class does not have.
    """
    places, values_of = _parts_of(type(value))
    values = [*values_of(value)]
    for name, new in changes.items():
        values[places[name]] = new
    return type(value)(*values)


@cache
def _parts_of(kind: type[Any]) -> tuple[dict[str, int], Callable[[object], tuple[Any, ...]]]:
    """Where each field stands among what a class of several fields is called with, and what gives their values."""
    names = [each.name for each in fields(kind)]
    return {name: place for place, name in enumerate(names)}, attrgetter(*names)

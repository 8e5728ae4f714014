"""Values on their way between processes: pickled by their fields in order, as their classes take them.

A dataclass with slots is by itself pickled field by field in Python, at both ends; this takes half the time.
"""

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")
Fields = Callable[[object], tuple[Any, ...]]


class _Takers(dict[type, Fields | None]):
    """By class what gives the values that a dataclass is called with; None for any other class."""

    def __missing__(self, kind: type) -> Fields | None:
        made = [each.init for each in fields(kind)] if is_dataclass(kind) else []
        names = [each.name for each in fields(kind)] if all(made) and len(made) > 1 else []
        self[kind] = found = attrgetter(*names) if names else None  # of one name it would give no tuple
        return found


_takers = _Takers()


class _Packer(pickle.Pickler):
    def reducer_override(self, value: object) -> tuple[type, tuple[Any, ...]]:
        """How a value is taken apart: its class and what that is called with; NotImplemented leaves it to pickle."""
        taker = _takers[type(value)]
        return NotImplemented if taker is None else (type(value), taker(value))


def packed(value: object) -> bytes:
    """A value as bytes; ``unpacked(packed(value), type(value)) == value``."""
    out = io.BytesIO()
    _Packer(out, pickle.HIGHEST_PROTOCOL).dump(value)
    return out.getvalue()


def unpacked(data: bytes, kind: type[T]) -> T:
    """The value of a class that ``packed`` wrote in a process of the same run. Raises TypeError where it is another."""
    value = pickle.loads(data)  # noqa: S301 - what our own process wrote
    if not isinstance(value, kind):
        raise TypeError(f"a {type(value).__name__} arrived where a {kind.__name__} was awaited")
    return value

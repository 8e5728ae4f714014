"""Widgets whose values live in the page's address: the address says what holds, and a widget shows it.

Streamlit can bind a widget to a field by itself. But a value that is changed from elsewhere never reaches a widget in a
closed popover, whose old one the browser then sends again; and a bound field adds a step to the browser's history when
the page is left, so that its back button leads nowhere.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import streamlit as st

from timeline.pages import address

PAGE, VISIT, KEPT, ROUNDS = "held page", "held visit", "held values", "held rounds"

Value = str | bool | int | Sequence[str] | None  # of a widget
Values = list[str]  # of a field of the address


def enter(page: str) -> None:
    """Begin a page: what its widgets held when it was last left holds again, where the address says nothing of it."""
    if is_on(page):
        return
    st.session_state[PAGE] = page
    st.session_state[VISIT] = visit() + 1
    kept = _kept()
    address.put({name: values for name, values in kept.items() if values and not address.values(name)})


def is_on(page: str) -> bool:
    """Whether the reader was on this page last."""
    return bool(st.session_state.get(PAGE) == page)


def visit() -> int:
    """The number of the visit to a page that goes on now."""
    number: int = st.session_state.get(VISIT, 0)
    return number


def values(name: str) -> Values:
    """What a field of the address holds."""
    return address.values(name)


def value(name: str) -> str:
    """What a field of one value holds, or an empty text."""
    return address.value(name) or ""


def forget(names: Iterable[str]) -> None:
    """Let these fields be empty on whatever page is next."""
    for kept in st.session_state.get(KEPT, {}).values():
        for name in names:
            kept.pop(name, None)
    address.put(dict.fromkeys(names))


def widget(
    name: str, usual: Value, options: Sequence[str] | None = None, resets: Sequence[str] = (), most: int = 0
) -> dict[str, Any]:
    """What makes a widget show a field of the address and write it.

    ``usual`` is its value where the field is not in the address, ``options`` what it may hold, ``most`` the highest of
    a number. A change empties the fields ``resets``. A field that was changed from elsewhere gets another widget.
    """
    now = values(name)
    _kept()[name] = now
    rounds: dict[str, tuple[int, Values]] = st.session_state.setdefault(ROUNDS, {})
    number, shown = rounds.get(name, (0, now))
    if shown != now:
        number += 1
    rounds[name] = number, now
    key = key_of(name, number)
    if key not in st.session_state:
        st.session_state[key] = of_field(now, usual, options, most)
    return {"key": key, "on_change": _changed, "args": (name, number, usual, tuple(resets))}


def key_of(name: str, number: int = 0) -> str:
    """The key of a field's widget, which is another one after each change from elsewhere."""
    return f"{name} {number}"


def _changed(name: str, number: int, usual: Value, resets: Sequence[str]) -> None:
    """A widget was changed: its value goes into the address. One that is no longer there is too late."""
    rounds = st.session_state[ROUNDS]
    if rounds[name][0] != number:
        return
    given = of_widget(st.session_state[key_of(name, number)], usual)
    rounds[name] = number, given
    address.put({name: given, **dict.fromkeys(resets)})


def of_field(given: Values, usual: Value, options: Sequence[str] | None, most: int) -> Value:
    """The value of a widget, from that of its field; what it cannot hold counts for nothing."""
    if isinstance(usual, list):
        return [each for each in dict.fromkeys(given) if options is None or each in options]
    last = next(reversed(given), None)
    if isinstance(usual, bool):
        return last is not None and last.lower() == "true"
    if isinstance(usual, int):
        number = address.read_number(last)
        return number if 1 <= number <= most else usual
    return usual if last is None or (options is not None and last not in options) else last


def of_widget(given: Value, usual: Value) -> Values:
    """The value of a field, from that of its widget; what is usual is left out of the address."""
    if given is None or given == usual:
        return []
    if isinstance(given, bool):
        return [str(given).lower()]
    return [str(given)] if isinstance(given, str | int) else list(given)


def _kept() -> dict[str, Values]:
    """What the widgets of the page held last."""
    pages: dict[str, dict[str, Values]] = st.session_state.setdefault(KEPT, {})
    return pages.setdefault(st.session_state.get(PAGE, ""), {})

"""What somebody has typed and not yet saved: kept while other pages are looked at, and given back after a reload."""

from typing import Any

import streamlit as st

DRAFTS = "drafts"


def of(form: str, name: str) -> str:
    """What a field of a form holds."""
    kept: dict[str, str] = st.session_state.get(DRAFTS, {})
    return st.session_state.get(_key(form, name)) or kept.get(f"{form} {name}", "")


def line(label: str, form: str, name: str, **options: Any) -> None:  # noqa: ANN401 - options of the widget
    """A field of one line that remembers what was typed."""
    st.text_input(label, live=True, **_ready(form, name), **options)


def area(label: str, form: str, name: str, **options: Any) -> None:  # noqa: ANN401 - options of the widget
    """A field of several lines that remembers what was typed."""
    st.text_area(label, **_ready(form, name), **options)


def clear(form: str, names: tuple[str, ...]) -> None:
    """Empty a form; its fields are other widgets from now on."""
    kept: dict[str, str] = st.session_state.get(DRAFTS, {})
    for name in names:
        kept.pop(f"{form} {name}", None)
    st.session_state[_round(form)] = st.session_state.get(_round(form), 0) + 1


def _ready(form: str, name: str) -> dict[str, Any]:
    """What makes a field begin with its draft, and keep what is typed."""
    key = _key(form, name)
    if key not in st.session_state:
        st.session_state[key] = of(form, name)
    return {"key": key, "on_change": _keep, "args": (form, name)}


def _keep(form: str, name: str) -> None:
    st.session_state.setdefault(DRAFTS, {})[f"{form} {name}"] = st.session_state[_key(form, name)]


def _key(form: str, name: str) -> str:
    return f"draft {form} {name} {st.session_state.get(_round(form), 0)}"


def _round(form: str) -> str:
    return f"draft round {form}"

"""Mounting the component's parts: the chart, the list, an article's text, and the button that copies the link."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from timeline.components.assets import served

Values = dict[str, Any]
Callback = Callable[[], None]

NAME = "timeline_part"
# Streamlit resends this script with every rerun, so it only points at the real ones.
LOADER = """
export default function (component) {
  const base = new URL(component.data.scripts, document.baseURI).href;
  import(base + "main.js").then((main) => main.mount(component, base));
}
"""


def mount(part: str, key: str, data: Values, **callbacks: Callback) -> Values:
    """Mount one part with its plain ``data``; gives the values the browser has set.

    ``callbacks`` are named ``on_<value>_change``. A trigger's value is in ``value_of(key, name)`` while its
    callback runs.
    """
    assets = served()
    component = st.components.v2.component(NAME, js=LOADER, isolate_styles=False)
    sent: Any = {**data, "part": part, "scripts": assets.scripts, "plotly": assets.plotly}
    heard: dict[str, Any] = dict(callbacks)
    found = component(key=key, data=sent, **heard)
    return dict(found)


def value_of(key: str, name: str) -> object:
    """What the browser last set as ``name`` in the part with this ``key``, or None."""
    return (st.session_state.get(key) or {}).get(name)

"""Mounting the component's parts: the chart, the list, an article's text, and the button that copies the link."""

from collections.abc import Callable
from typing import Any

import orjson
import streamlit as st

from timeline.components.assets import served

Values = dict[str, Any]
Callback = Callable[[], None]

NAME = "timeline_part"
LEAN = ("groups", "dots")  # long lists, whose records the browser reads as if what is missing were false
# Streamlit resends this script with every rerun, so it only points at the real ones. Data comes as bytes of JSON:
# Streamlit's own way writes it a tenth longer, and much longer in other alphabets.
LOADER = """
export default function (component) {
  const data = JSON.parse(new TextDecoder().decode(component.data));
  const base = new URL(data.scripts, document.baseURI).href;
  import(base + "main.js").then((main) => main.mount({ ...component, data }, base));
}
"""


def mount(part: str, key: str, data: Values, **callbacks: Callback) -> Values:
    """Mount one part with its plain ``data``; gives the values the browser has set.

    ``callbacks`` are named ``on_<value>_change``. A trigger's value is in ``value_of(key, name)`` while its
    callback runs.
    """
    assets = served()
    component = st.components.v2.component(NAME, js=LOADER, isolate_styles=False)
    lean = {name: _lean(data[name]) for name in LEAN if name in data}
    sent = orjson.dumps({**data, **lean, "part": part, "scripts": assets.scripts, "plotly": assets.plotly})
    heard: dict[str, Any] = dict(callbacks)
    found = component(key=key, data=sent, **heard)
    return dict(found)


def _lean(value: object) -> object:
    """Records without what is false or empty: a tenth of what a zoom sends."""
    if isinstance(value, dict):
        return {name: _lean(inner) for name, inner in value.items() if inner is not False and inner != ""}
    return [_lean(inner) for inner in value] if isinstance(value, list) else value


def value_of(key: str, name: str) -> object:
    """What the browser last set as ``name`` in the part with this ``key``, or None."""
    return (st.session_state.get(key) or {}).get(name)

"""Mounting the component's parts: the chart, the list, an article's text, and the button that copies the link."""

from collections.abc import Callable
from typing import Any

import orjson
import streamlit as st

from timeline.components.assets import served

Values = dict[str, Any]
Callback = Callable[[], None]

NAME = "timeline_part"
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
    sent = orjson.dumps({**data, "part": part, "scripts": assets.scripts, "plotly": assets.plotly})
    heard: dict[str, Any] = dict(callbacks)
    found = component(key=key, data=sent, **heard)
    return dict(found)


def value_of(key: str, name: str) -> object:
    """What the browser last set as ``name`` in the part with this ``key``, or None."""
    return (st.session_state.get(key) or {}).get(name)

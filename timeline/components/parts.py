"""Mounting the component's parts: the chart, the list, an article's text, and the button that copies the link."""

from collections.abc import Callable, Sequence
from typing import Any

import orjson
import streamlit as st

from timeline.components.assets import served

Values = dict[str, Any]
Callback = Callable[[], None]

NAME = "timeline_part"
LEAN = ("groups", "marks", "rail")  # what holds the records of many events
TABLES = ("dots",)  # records that all have the same fields, of which there may be a hundred
# What most of them say; it is sent once, and the browser puts it in where a record says nothing else.
USUAL: Values = {
    "shape": "point", "assumed": False, "strong": False, "disagreements": 0, "elsewhere": [], "lane": 0,
    "note": "", "out": False,
}  # fmt: skip
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
    lean |= {name: _table(data[name]) for name in TABLES if data.get(name)}
    usual = {"usual": USUAL} if lean else {}
    sent = orjson.dumps({**data, **lean, **usual, "part": part, "scripts": assets.scripts, "plotly": assets.plotly})
    heard: dict[str, Any] = dict(callbacks)
    found = component(key=key, data=sent, **heard)
    return dict(found)


def _lean(value: object) -> object:
    """Records without what is usual: a fifth of what a zoom sends."""
    if isinstance(value, dict):
        said = ((name, inner) for name, inner in value.items() if name not in USUAL or inner != USUAL[name])
        return {name: _lean(inner) for name, inner in said}
    return [_lean(inner) for inner in value] if isinstance(value, list) else value


def _table(records: Sequence[Values]) -> Values:
    """Records with the names of their fields said once."""
    fields = list(dict.fromkeys(name for record in records for name in record))
    return {"fields": fields, "rows": [[record.get(name) for name in fields] for record in records]}


def value_of(key: str, name: str) -> object:
    """What the browser last set as ``name`` in the part with this ``key``, or None."""
    if key in st.session_state:
        return (st.session_state[key] or {}).get(name)
    # Streamlit has let go of a part that an unfinished run no longer shows, but not of a click in it: it is told of
    # through the part's state, which has to be there.
    st.session_state[key] = {}
    found = (st.session_state[key] or {}).get(name)
    del st.session_state[key]
    return found

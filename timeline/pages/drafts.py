"""What somebody has typed and not yet saved: kept while other pages are looked at, and given back after a reload.

A browser is known by the random token that Streamlit gives each one against forged requests; its drafts are in the
server's memory alone, until they are saved or the server ends.
"""

from hashlib import blake2b
from itertools import cycle
from typing import Any

import streamlit as st

from timeline.pages import held

DRAFTS = "drafts"
TOKEN = "_streamlit_xsrf"  # noqa: S105 - the name of a cookie
SHORTEST_TOKEN = 8  # bytes; what is shorter could be guessed
MOST_BROWSERS = 500  # whose drafts are kept; those of the one that wrote first go first
LONGEST_TEXT = 1_000_000  # characters of a pasted article, and of any field that outlives a reload; a long book


def of(form: str, name: str) -> str:
    """What a field of a form holds."""
    found = st.session_state.get(_key(form, name))
    return found if isinstance(found, str) else _kept().get(f"{form} {name}", "")


def line(label: str, form: str, name: str, start: str = "", **options: Any) -> None:  # noqa: ANN401 - of the widget
    """A field of one line that remembers what was typed; ``start`` is in it before anything was."""
    st.text_input(label, live=True, **_ready(form, name, start), **options)


def area(label: str, form: str, name: str, **options: Any) -> None:  # noqa: ANN401 - options of the widget
    """A field of several lines that remembers what was typed."""
    st.text_area(label, **_ready(form, name), **options)


def clear(form: str, names: tuple[str, ...]) -> None:
    """Empty a form; its fields are other widgets from now on."""
    for name in names:
        _kept().pop(f"{form} {name}", None)
    st.session_state[_round(form)] = st.session_state.get(_round(form), 0) + 1


def _ready(form: str, name: str, start: str = "") -> dict[str, Any]:
    """What makes a field begin with its draft, and keep what is typed."""
    key = _key(form, name)
    if key not in st.session_state:
        st.session_state[key] = of(form, name) or start
    return {"key": key, "on_change": _keep, "args": (form, name, key)}


def _keep(form: str, name: str, key: str) -> None:
    _kept()[f"{form} {name}"] = st.session_state[key][:LONGEST_TEXT]


def _kept() -> dict[str, str]:
    """The drafts of this browser; of this session alone where the browser has no token."""
    cookie = st.context.cookies.get(TOKEN)
    token = token_in(cookie) if isinstance(cookie, str) else None
    if token is None:
        found: dict[str, str] = st.session_state.setdefault(DRAFTS, {})
        return found
    everyone = _everyone()
    name = blake2b(token, digest_size=16).hexdigest()
    if name not in everyone and len(everyone) >= MOST_BROWSERS:
        everyone.pop(next(iter(everyone)), None)
    return everyone.setdefault(name, {})


def token_in(cookie: str) -> bytes | None:
    """The token in a cookie, which is hidden under another mask at each answer; None where there is none.

    The cookie is ``2|mask|masked token|time`` in hexadecimal digits, as Tornado and Streamlit write it.
    """
    version, _, rest = cookie.strip("\"'").partition("|")
    parts = rest.split("|")
    if version != "2" or len(parts) != 3:
        return None
    try:
        mask, masked = bytes.fromhex(parts[0]), bytes.fromhex(parts[1])
    except ValueError:
        return None
    token = bytes(byte ^ over for byte, over in zip(masked, cycle(mask), strict=False)) if mask else b""
    return token if len(token) >= SHORTEST_TOKEN else None


@st.cache_resource(show_spinner=False)
def _everyone() -> dict[str, dict[str, str]]:
    """The drafts of every browser, by a digest of its token."""
    return {}


def _key(form: str, name: str) -> str:
    """The key of a field, another one at each visit: what comes with the leaving of a page would empty the same one."""
    return f"draft {form} {name} {st.session_state.get(_round(form), 0)} {held.visit()}"


def _round(form: str) -> str:
    return f"draft-round {form}"

"""The dashboard: ``streamlit run app.py``."""

from pathlib import Path

import streamlit as st

from timeline.pages import shell, site, text

ICON = Path(__file__).parent / "timeline" / "pages" / "icon.svg"

st.set_page_config(page_title=text.APP, page_icon=str(ICON), layout="wide")
shell.run(st.navigation(site.every_page(), position="top"))

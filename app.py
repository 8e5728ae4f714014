"""The dashboard: ``streamlit run app.py``."""

from pathlib import Path

import streamlit as st

from timeline.pages import articles, text, timeline

ICON = Path(__file__).parent / "timeline" / "pages" / "icon.svg"

st.set_page_config(page_title=text.APP, page_icon=str(ICON), layout="wide")
st.navigation(
    [
        st.Page(timeline.show, title=text.APP, url_path="timeline", default=True),
        st.Page(articles.show, title=text.ARTICLES, url_path="articles"),
    ],
    position="top",
).run()

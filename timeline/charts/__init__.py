"""Events as figures: plain functions from store rows to ``plotly.graph_objects`` figures, without Streamlit."""

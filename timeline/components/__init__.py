"""The Streamlit component that draws a figure with plotly.js, lists events and shows articles in the browser."""

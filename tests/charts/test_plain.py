"""Plain values stand for plotly's own objects, property by property."""

import plotly.graph_objects as go
import pytest

from timeline.charts import plain

LAYOUT = {"height": 200, "xaxis": {"range": [0, 1]}, "template": {}}
VALUES = {"x": [1, 2], "y": [3, 4], "marker": {"color": ["#fff", "#000"]}, "meta": {"role": "points"}}


@pytest.mark.parametrize(("made", "plotlys"), [(plain.Scatter, go.Scatter), (plain.Bar, go.Bar)])
def test_a_trace_holds_what_plotlys_would(made: type, plotlys: type) -> None:
    assert made(**VALUES) == plotlys(**VALUES).to_plotly_json()


def test_a_figure_becomes_plotlys_figure() -> None:
    figure = plain.Figure([plain.Scatter(**VALUES)], LAYOUT)
    assert figure.checked() == go.Figure(data=[go.Scatter(**VALUES)], layout=LAYOUT)
    assert figure.to_plotly_json()["data"] == [{"type": "scatter", **VALUES}]


def test_a_property_that_plotly_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        plain.Figure([plain.Scatter(x=[1], colour="red")], {}).checked()

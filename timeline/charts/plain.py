"""Plotly's graph objects as plain values, under their own names: ``from timeline.charts import plain as go``.

``go.Scatter`` looks at every property anew, which took four fifths of the time of a zoom. Here it only names its type;
``Figure.checked`` gives plotly's own object, for whoever goes on with a figure, and for the tests.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plotly import graph_objects

Trace = dict[str, Any]


class Scatter(Trace):
    """The values of a scatter trace: ``Scatter(x=[1], y=[2])`` is ``{"type": "scatter", "x": [1], "y": [2]}``."""

    def __init__(self, **values: object) -> None:
        super().__init__(type="scatter", **values)


class Bar(Trace):
    """The values of a bar trace."""

    def __init__(self, **values: object) -> None:
        super().__init__(type="bar", **values)


@dataclass(frozen=True, slots=True)
class Figure:
    """Traces and their layout."""

    data: Sequence[Trace]
    layout: dict[str, Any]

    def to_plotly_json(self) -> dict[str, Any]:
        """The figure as plotly.js takes it."""
        return {"data": list(self.data), "layout": self.layout}

    def checked(self) -> "graph_objects.Figure":
        """The figure as plotly's object. Raises ValueError for a property that plotly does not know."""
        from plotly import graph_objects  # slow to import, and no page needs it

        return graph_objects.Figure(data=list(self.data), layout=self.layout)

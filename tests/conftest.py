"""What every test shares."""

import gc


def pytest_unconfigure() -> None:
    """Hypothesis leaves a callback with the garbage collector that outlives DuckDB's module, which then prints pages."""
    gc.callbacks.clear()

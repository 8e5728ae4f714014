"""What every test shares."""

import gc


def pytest_unconfigure() -> None:
    """Hypothesis leaves a callback with the garbage collector that makes DuckDB print pages at the end."""
    gc.callbacks.clear()

"""Python's collector of values that refer to each other in circles, put off while a story is made.

It looks through all values again and again as they become millions. Reading and building make no circles: what nobody
holds any more is gone at once without it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_off() -> Iterator[None]:
    """The collector does not run while the block does; after it, it does what it did before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

"""How the time for one article grows with its length: news, and texts made to be slow.

Usage: python -m benchmarks.slope [--sizes 10000 100000 1000000 10000000] [--budget 60] [--only NAME]

Prints CPU milliseconds a kilobyte (1,000 characters) for each size, and the steepest slope between neighbouring sizes
on logarithmic scales: 1 is linear, 2 is quadratic. A size whose time, going by the one before, would exceed the budget
is left out. Ends with exit code 1 when a slope exceeds BOUND.
"""

import argparse
import gc
import math
import sys
import time
from collections.abc import Sequence
from itertools import pairwise

from benchmarks.measure import report
from benchmarks.texts import FEARED, NEWS, Text
from timeline.dates import resolve
from timeline.dates.rules import RULES

PUBLISHED = "2021-10-20"
BOUND = 1.25  # linear work gives 1; caches that fill and memory that grows add some, quadratic work gives 2
_SHORTEST = 0.002  # CPU seconds; what takes less is measured too coarsely to tell a slope by
_LONG_ENOUGH = 0.3  # CPU seconds; a size is measured again while all its runs together took less
_MOST_RUNS = 5
_TRIES = 3


def seconds(text: Text, size: int, runs: int = _MOST_RUNS) -> float:
    """The least CPU seconds that a text of that size took, of up to ``runs`` variants when it is quick."""
    _, language, make = text
    best, spent = math.inf, 0.0
    for variant in range(runs):
        words = make(size, variant)
        gc.collect()
        began = time.process_time()
        resolve(words, PUBLISHED, language)
        took = time.process_time() - began
        best, spent = min(best, took), spent + took
        if spent > _LONG_ENOUGH:
            break
    return best


def warm_up() -> None:
    """Makes every English rule be compiled; each is when a text first holds words that it needs."""
    for rule in RULES:
        for example in rule.yes:
            resolve(example.text, PUBLISHED)


def times_of(
    text: Text, sizes: Sequence[int], budget: float = math.inf, runs: int = _MOST_RUNS
) -> list[tuple[int, float]]:
    """(characters, CPU seconds) for each size, up to the one that would take longer than ``budget`` seconds."""
    _, language, make = text
    resolve(make(min(sizes), _MOST_RUNS), PUBLISHED, language)  # tables are read when first used
    measured: list[tuple[int, float]] = []
    for size in sizes:
        if measured and measured[-1][1] * size / measured[-1][0] > budget:
            break
        measured.append((size, seconds(text, size, runs)))
    return measured


def slope(measured: Sequence[tuple[int, float]]) -> float:
    """The steepest slope between neighbouring sizes on logarithmic scales; 0 where all was too quick to tell.

    ``slope([(10, 1.0), (100, 10.0)])`` is 1.
    """
    return max(
        (
            math.log(after / before) / math.log(larger / smaller)
            for (smaller, before), (larger, after) in pairwise(measured)
            if before > _SHORTEST
        ),
        default=0.0,
    )


def main() -> None:
    """Prints the table; exit code 1 when a text is worse than linear."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.slope", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[10**4, 10**5, 10**6, 10**7], help="characters")
    parser.add_argument("--budget", type=float, default=60, help="most CPU seconds for one text (default 60)")
    parser.add_argument("--only", metavar="NAME", help="only the texts with this in their names")
    args = parser.parse_args()
    warm_up()
    rows, steep = [], []
    for text in (*NEWS, *FEARED):
        name = text[0]
        if args.only and args.only not in name:
            continue
        found = math.inf
        for _ in range(_TRIES):  # another process at work can make one size look slow, but not every time the same
            again = times_of(text, args.sizes, args.budget)
            if slope(again) < found:
                found, measured = slope(again), again
            if found <= BOUND:
                break
        if found > BOUND:
            steep.append(name)
        cells = [f"{1e6 * took / size:.3f}" for size, took in measured]
        rows.append((name, *cells, *[""] * (len(args.sizes) - len(cells)), f"{found:.2f}"))
        print(f"{name}: {found:.2f}", file=sys.stderr)
    report(("text", *(f"{size:,}" for size in args.sizes), "slope"), rows)
    print(f"\nMilliseconds a kilobyte for texts of so many characters. Bound of the slope: {BOUND}.")
    if steep:
        sys.exit(f"steeper than the bound: {', '.join(steep)}")


if __name__ == "__main__":
    main()

"""How long ``import timeline`` takes, and which heavy packages it pulls in. Usage: python -m benchmarks.imports"""

import argparse
import json
import subprocess
import sys
from statistics import median

from benchmarks.measure import ROOT, environment, report

GOAL_MS = 150
HEAVY = ("streamlit", "pandas", "plotly", "numpy", "pyarrow", "duckdb", "dateparser")
PROBE = f"""
import json, sys, time
began = time.perf_counter()
import timeline
ms = (time.perf_counter() - began) * 1000
print(json.dumps([ms, [name for name in {HEAVY!r} if name in sys.modules]]))
"""


def probe() -> tuple[float, list[str]]:
    """Milliseconds of one import in a new interpreter, and the heavy packages loaded by it."""
    told = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=ROOT, env=environment(), capture_output=True, text=True, check=True
    ).stdout
    ms, heavy = json.loads(told)
    return ms, heavy


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.imports", description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="new interpreters to start (default 9)")
    args = parser.parse_args()
    probe()  # the first one may have to write .pyc files
    probes = [probe() for _ in range(args.runs)]
    milliseconds = [ms for ms, _ in probes]
    report(
        ("what", "median ms", "slowest ms", "goal", "heavy packages loaded"),
        [
            (
                "import timeline",
                f"{median(milliseconds):.0f}",
                f"{max(milliseconds):.0f}",
                f"< {GOAL_MS}",
                ", ".join(probes[0][1]) or "none",
            )
        ],
    )


if __name__ == "__main__":
    main()

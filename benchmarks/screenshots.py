"""Pictures of the app on the sample story. Usage: python -m benchmarks.screenshots [FOLDER]

The picture in the README is timeline.png of ``python -m benchmarks.screenshots docs --only timeline``.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from benchmarks.measure import ROOT
from benchmarks.serve import app, browser, wait_for_chart

SETTLE_MS = 800  # for fonts and the last label to come to rest
DESKTOP, PHONE = (1280, 800), (390, 844)
SHOTS: Mapping[str, tuple[tuple[int, int], Literal["light", "dark"]]] = {
    "timeline": (DESKTOP, "light"),
    "timeline-dark": (DESKTOP, "dark"),
    "timeline-phone": (PHONE, "light"),
    "timeline-phone-dark": (PHONE, "dark"),
}


def main() -> None:
    """Writes the pictures and prints their paths."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.screenshots",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs", help="where to (default: docs)")
    parser.add_argument("--only", choices=sorted(SHOTS), help="one picture only")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    with app() as address, browser() as chromium:
        for name, ((width, height), scheme) in SHOTS.items():
            if args.only not in (None, name):
                continue
            context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            page = context.new_page()
            page.goto(address)
            wait_for_chart(page)
            page.wait_for_timeout(SETTLE_MS)
            path = args.folder / f"{name}.png"
            page.screenshot(path=path)
            context.close()
            print(path)


if __name__ == "__main__":
    main()

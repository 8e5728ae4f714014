"""How long an edit takes on a story file. Usage: python -m benchmarks.edits [STORY.duckdb]"""

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from benchmarks.measure import existing, report
from timeline import editing
from timeline.editing import Stamp
from timeline.store import StoryFile
from timeline.story.edits.kinds import ArticleTarget, CorrectDate, CorrectPublished, Edit, Hide, Merge, Retitle, Split
from timeline.story.edits.targets import claim_target, event_target
from timeline.workspace import build_file, sample_sources

STAMP = Stamp("2026-11-27T10:00:00Z")
Cost = tuple[float, float]  # wall and CPU seconds


def main() -> None:
    """Prints the table: seconds of each kind of edit, of its undo, and of looking at it first."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.edits", description=__doc__)
    parser.add_argument(
        "story", nargs="?", type=existing, help="a story file without edits (default: the sample story)"
    )
    parser.add_argument("--runs", type=int, default=5, help="runs of each (default 5)")
    parser.add_argument("--whole", action="store_true", help="also an edit for which the story is built again")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.duckdb"
        if args.story is None:
            build_file([sample_sources()], path)
        else:
            shutil.copyfile(args.story, path)
        with StoryFile.open(path) as file:
            summary, size = file.summary(), path.stat().st_size / 1e6
            edits = edits_of(file, whole=args.whole)
            longest = max(file.articles(), key=lambda row: row.claims).id
        rows = [timed(name, look, args.runs) for name, look in looks_at_once(path, longest).items()]
        rows += [row for name, edit in edits.items() for row in rows_of(path, name, edit, args.runs)]
    print(f"{summary.articles:,} articles, {summary.events:,} events, a file of {size:.0f} MB")
    report(("what", "median s", "slowest s", "CPU s"), rows)


def edits_of(file: StoryFile, *, whole: bool) -> dict[str, Edit]:
    """An edit of each kind that works on events, of events with many sentences; the last builds the story again."""
    rows = file.events(limit=20, order="importance")
    first, second, *_ = [event for row in rows if (event := file.event(row.id)) is not None and len(event.claims) > 1]
    edits: dict[str, Edit] = {
        "retitle": Retitle(event_target(first), "Another title"),
        "hide": Hide(event_target(first)),
        "correct a date": CorrectDate(event_target(first), "14 August 2021"),
        "merge": Merge(event_target(first), (event_target(second),)),
        "split": Split(event_target(first), (claim_target(first.claims[0]),)),
    }
    if whole:
        article = file.articles()[0].id
        edits["correct a publish date"] = CorrectPublished(ArticleTarget(article), "20 October 2021")
    return edits


def rows_of(path: Path, name: str, edit: Edit, runs: int) -> list[tuple[str, ...]]:
    """The rows of one edit: looking at it, applying it, undoing it."""
    told: dict[str, list[Cost]] = {what: [] for what in (f"preview: {name}", name, f"undo: {name}")}
    for _ in range(runs):
        steps: tuple[Callable[[], object], ...] = (
            lambda: editing.preview(path, edit),
            lambda: editing.apply(path, [edit], STAMP),
            lambda: editing.undo(path, None, STAMP),
        )
        for costs, step in zip(told.values(), steps, strict=True):
            costs.append(cost_of(step))
    return [row_of(what, costs) for what, costs in told.items()]


def looks_at_once(path: Path, article: str) -> dict[str, Callable[[], object]]:
    """What is shown of long work before it is done: of an article with many sentences, and of the whole story."""
    dated = CorrectPublished(ArticleTarget(article), "20 October 2021")
    return {
        "at once: remove an article": lambda: editing.preview_removal(path, article),
        "at once: correct its publish date": lambda: editing.preview_mentions(path, dated),
        "at once: another time zone": lambda: editing.preview_days(path, "America/Chicago"),
    }


def timed(name: str, work: Callable[[], object], runs: int) -> tuple[str, ...]:
    """The row of a piece of work."""
    return row_of(name, [cost_of(work) for _ in range(runs)])


def cost_of(work: Callable[[], object]) -> Cost:
    """The wall and CPU seconds of a piece of work."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def row_of(name: str, costs: Sequence[Cost]) -> tuple[str, ...]:
    """A row of the table."""
    walls, cpus = zip(*costs, strict=True)
    return name, f"{median(walls):.2f}", f"{max(walls):.2f}", f"{median(cpus):.2f}"


if __name__ == "__main__":
    main()

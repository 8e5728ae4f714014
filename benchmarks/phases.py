"""Where the time of a build goes, and whether it grows with the articles alone.

Usage: python -m benchmarks.phases SOURCE ... [--articles N ...] [--add ARTICLE]

Prints the CPU seconds of each step of a build in one process, and CPU milliseconds for an article, for the first N
articles of the sources and for all; and, with --add, of adding an article to the story of all (three times, under new
ids). `python -m benchmarks.build SOURCE` measures the command as a user starts it, in as many processes as it takes.
"""

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import existing, report
from timeline.adding import add_articles
from timeline.cli.collector import collector_off
from timeline.model import Article, Story
from timeline.sources import read
from timeline.store import write_story
from timeline.story.assembly import gather, in_time, mentions_in, reading_of
from timeline.story.centre import Centre
from timeline.story.event_making import age, made_of, outline_of
from timeline.story.merge import crowds_of, group_claims
from timeline.story.own_deeds import own_deeds
from timeline.story.publish_dates.publishing import with_publish_dates
from timeline.story.publish_dates.siblings import sibling_pairs
from timeline.story.similarity import Space
from timeline.story.weigh import claim_weights, weigh

ADDED = 3  # times an article is added
STEPS = (
    "publish dates", "mentions", "claims and features", "dates of others", "likeness", "groups", "events", "importance",
    "file",
)  # fmt: skip


class Clock:
    """CPU seconds by step."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    @contextmanager
    def of(self, step: str) -> Iterator[None]:
        """Counts what the block takes for ``step``."""
        began = time.process_time()
        yield
        self.spent[step] = self.spent.get(step, 0.0) + time.process_time() - began


def built(articles: list[Article], out: Path) -> Clock:
    """The steps of a build of ``articles`` into the file ``out``, as ``story.assemble`` and ``store`` take them."""
    clock = Clock()
    with clock.of("publish dates"):
        dated = with_publish_dates(articles)
    with clock.of("mentions"):
        mentions = {article.id: mentions_in(article) for article in dated}
    with clock.of("claims and features"):
        readings = [reading_of(article, mentions[article.id]) for article in dated]
    with clock.of("dates of others"):
        gathered = gather(dated, readings)
    with clock.of("likeness"):
        space = Space(gathered.features, sibling_pairs(dated), own=own_deeds(gathered.drafts))
    with clock.of("groups"):
        groups = group_claims(gathered.drafts, space)
    with clock.of("events"):
        order = {article.id: age(article) for article in dated}
        weights = claim_weights([draft.claim for draft in gathered.drafts], dated, Centre(dated))
        outlines = [outline_of(group, gathered.drafts, order, weights, gathered.joining) for group in groups]
        made = [made_of(outline, gathered.drafts, {}) for outline in outlines]
    with clock.of("importance"):
        weighed = weigh([each.event for each in made], dated, weights, [each.backing for each in made])
        events = sorted(weighed, key=in_time)
    unplaced = tuple(gathered.unplaced)
    wording = replace(space.wording, crowds=dict(crowds_of(gathered.drafts)))
    with clock.of("file"):
        write_story(Story("Benchmark", tuple(dated), mentions, tuple(events), unplaced, wording=wording), out)
    return clock


def added_seconds(out: Path, article: Path, note: Callable[[float, float], None]) -> None:
    """Adds the article of a file ``ADDED`` times under names of its own; ``note`` is told CPU and wall seconds."""
    for number in range(ADDED):
        twin = out.parent / f"added-{number}{article.suffix}"
        twin.write_text(article.read_text(encoding="utf-8") + f"\nCopy {number}.\n", encoding="utf-8")
        began, cpu = time.perf_counter(), time.process_time()
        add_articles(out, [twin])
        note(time.process_time() - cpu, time.perf_counter() - began)


def main() -> None:
    """Prints the table, one column for each number of articles, and what adding took."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.phases", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("sources", metavar="SOURCE", nargs="+", type=existing, help="files and folders of articles")
    parser.add_argument("--articles", metavar="N", nargs="*", type=int, default=[1000], help="numbers (default 1000)")
    parser.add_argument("--add", metavar="ARTICLE", type=existing, help="a text file to add to the story of all")
    parser.add_argument(
        "--keep", metavar="STORY.duckdb", type=Path, help="where the story of all goes (default: nowhere)"
    )
    args = parser.parse_args()
    articles = [found for found in read(args.sources) if isinstance(found, Article)]
    counts = [*sorted(n for n in args.articles if n < len(articles)), len(articles)]
    with tempfile.TemporaryDirectory() as folder, collector_off():  # as the commands do
        out = Path(folder) / "story.duckdb"
        clocks = [built(articles[:count], out) for count in counts]
        rows = [[step, *(f"{clock.spent[step]:.2f}" for clock in clocks)] for step in STEPS]
        totals = [sum(clock.spent.values()) for clock in clocks]
        rows.append(["all", *(f"{total:.2f}" for total in totals)])
        rows.append(["ms for an article", *(f"{1000 * t / n:.2f}" for t, n in zip(totals, counts, strict=True))])
        report(("CPU seconds", *(f"{count:,} articles" for count in counts)), rows)
        if args.add is not None:
            print()
            added_seconds(
                out, args.add, lambda cpu, wall: print(f"added an article: CPU {cpu:.2f} s, wall {wall:.2f} s")
            )
        if args.keep is not None:
            shutil.copyfile(out, args.keep)


if __name__ == "__main__":
    main()

"""Whether the days and sentences that weigh most are those that journalists chose for their timelines.

Usage: python -m benchmarks.importance STORY_FOLDER ... [--left-out]

A story folder holds articles.jsonl or articles.jsonl.gz and timelines.jsonl, a line for each reference timeline:
{"id", "entries": [{"date": "2021-10-20", "text", "sents": [...]}]}; without "sents" the text is one sentence.

The protocol is that of timeline summarisation (Martschat and Markert, "Improving ROUGE for timeline summarization",
2017; Ghalandari and Ifrim, 2020): for each reference timeline the story is built from the articles published inside its
span; of the days inside the span as many are taken as the reference has, by the sum of their events' importance, and of
each day as many sentences as the reference has on average. The figures are date F1 and, where the package tilse is
installed, ROUGE over dates aligned by time and content (align+ m:1, its own reimplementation). The last line is the F1
of the mean precision and the mean recall over all timelines.

--left-out also ranks the days of each story with the figures that do best on the other stories (by average precision,
which moves less by chance than date F1) and tells their date F1: what to expect of a story that nobody has looked at.
"""

import argparse
import gzip
import itertools
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.measure import existing, report
from timeline.model import Event, Story
from timeline.story.centre import Centre
from timeline.story.weigh import FINE, SCALE, Scale, claim_weights, day_weights
from timeline.workspace import build_story

Pair = tuple[float, float]  # precision and recall, 0 to 1
ENTRY_DATE = re.compile(r"\d{4}-\d\d-\d\d")
GRID = tuple(
    replace(SCALE, article=article, chronicle=chronicle, later=later, standing=standing, coverage=coverage, onset=onset)
    for article, chronicle, later, standing, coverage, onset in itertools.product(
        (1.0, 2.0, 3.0), (0.0, 0.3), (0.0, 0.2, 0.4), (0.0, 0.2, 0.4, 0.6), (0.0, 0.3), (0.0, 0.2)
    )
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A journalist's timeline: the sentences of each day, by day number."""

    story: str
    name: str
    days: Mapping[int, Sequence[str]]

    @property
    def span(self) -> tuple[int, int]:
        """The first and the last day."""
        return min(self.days), max(self.days)

    @property
    def sentences(self) -> int:
        """How many sentences a day has on average, at least 1."""
        return max(1, round(sum(map(len, self.days.values())) / len(self.days)))


def read_lines(path: Path) -> list[Any]:
    """The records of a JSON lines file, gzipped or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def references(folder: Path) -> list[Reference]:
    """The reference timelines of a story folder; entries without a day are left out."""
    found = []
    for record in read_lines(folder / "timelines.jsonl"):
        days = {
            date.fromisoformat(entry["date"][:10]).toordinal(): entry.get("sents") or [entry["text"]]
            for entry in record["entries"]
            if ENTRY_DATE.match(entry["date"])
        }
        if days:
            found.append(Reference(folder.name, record["id"], days))
    return found


def articles_file(folder: Path) -> Path:
    """The file with the articles of a story folder. Raises SystemExit where the folder is none."""
    for name in ("articles.jsonl", "articles.jsonl.gz"):
        if (folder / name).exists() and (folder / "timelines.jsonl").exists():
            return folder / name
    sys.exit(f"{folder}: needs articles.jsonl or articles.jsonl.gz, and timelines.jsonl")


def story_inside(articles: Sequence[Any], reference: Reference) -> Story | None:
    """The story of the articles published inside the reference's span; None where there are none."""
    first, last = (date.fromordinal(day).isoformat() for day in reference.span)
    kept = [article for article in articles if first <= article["published"][:10] <= last]
    if not kept:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text("".join(json.dumps(article) + "\n" for article in kept), encoding="utf-8")
        return build_story([path])


def best_days(weights: Mapping[int, float], reference: Reference) -> list[int]:
    """As many days inside the reference's span as it has, best first."""
    first, last = reference.span
    inside = [day for day in weights if first <= day <= last]
    return sorted(inside, key=lambda day: (-weights[day], day))[: len(reference.days)]


def average_precision(weights: Mapping[int, float], reference: Reference) -> float:
    """The mean, over the reference's days, of the share of such days among those ranked as high; 0 to 1."""
    first, last = reference.span
    hits, total = 0, 0.0
    ranked = sorted((day for day in weights if first <= day <= last), key=lambda day: (-weights[day], day))
    for place, day in enumerate(ranked, start=1):
        if day in reference.days:
            hits += 1
            total += hits / place
    return total / len(reference.days)


def date_score(days: Sequence[int], reference: Reference) -> Pair:
    """Precision and recall of the chosen days."""
    hits = len(set(days) & set(reference.days))
    return hits / len(days) if days else 0.0, hits / len(reference.days)


def f1(pair: Pair) -> float:
    """The harmonic mean of precision and recall, 0 to 1."""
    return 2 * pair[0] * pair[1] / (pair[0] + pair[1]) if pair[0] + pair[1] else 0.0


def mean(pairs: Sequence[Pair]) -> Pair:
    """The mean precision and the mean recall."""
    return sum(p for p, _ in pairs) / len(pairs), sum(r for _, r in pairs) / len(pairs)


def events_by_day(story: Story) -> dict[int, list[Event]]:
    """The events that begin on a day, by day number, the most important first."""
    found: dict[int, list[Event]] = defaultdict(list)
    for event in sorted(story.events, key=lambda event: -event.importance):
        day = event.interval.first_day
        if day is not None and event.grain in FINE:
            found[day].append(event)
    return found


def aligned_rouge(chosen: Mapping[int, Sequence[str]], reference: Reference) -> list[Pair]:
    """Precision and recall of ROUGE-1 and ROUGE-2 over aligned dates, by tilse."""
    from tilse.data.timelines import GroundTruth, Timeline
    from tilse.evaluation.rouge import TimelineRougeEvaluator

    judge = TimelineRougeEvaluator(measures=["rouge_1", "rouge_2"], rouge_computation="reimpl")
    ours, theirs = (
        Timeline({date.fromordinal(day): list(sentences) for day, sentences in days.items()})
        for days in (chosen, reference.days)
    )
    told = judge.evaluate_align_date_content_costs_many_to_one(ours, GroundTruth([theirs]))
    return [(told[name]["precision"], told[name]["recall"]) for name in ("rouge_1", "rouge_2")]


def stories(folders: Sequence[Path]) -> Iterator[tuple[Reference, Story]]:
    """Each reference timeline with the story of its span."""
    for folder in folders:
        articles = read_lines(articles_file(folder))
        for reference in references(folder):
            story = story_inside(articles, reference)
            if story is not None:
                yield reference, story


@dataclass(frozen=True, slots=True)
class Trial:
    """What one set of figures makes of a story: the date score, and the average precision to choose by."""

    dates: Pair
    precision: float


def trials(story: Story, reference: Reference) -> list[Trial]:
    """What each of the grid's figures makes of a story."""
    every = [claim for event in story.events for claim in event.claims]
    claims = [claim for claim in every if claim.kind != "carried"]
    centre = Centre(story.articles)
    found, weights = [], dict[str, float]()
    of_claims: Scale | None = None
    for scale in GRID:  # what weighs claims comes first in the grid and stays the same for several
        plain = replace(scale, standing=SCALE.standing, coverage=SCALE.coverage, onset=SCALE.onset)
        if plain != of_claims:
            of_claims, weights = plain, claim_weights(claims, story.articles, centre, scale)
        days = day_weights(every, weights, story.articles, scale)
        found.append(Trial(date_score(best_days(days, reference), reference), average_precision(days, reference)))
    return found


def left_out(tried: Sequence[tuple[str, Sequence[Trial]]]) -> tuple[Pair, dict[str, int]]:
    """The mean date score where each story's figures are chosen on the others, and which of the grid were chosen.

    ``tried`` are the story and the trials of the grid for each reference timeline.
    """
    chosen: dict[str, int] = {}
    for story in {name for name, _ in tried}:
        others = [found for name, found in tried if name != story]
        chosen[story] = max(range(len(tried[0][1])), key=lambda i: sum(found[i].precision for found in others))
    return mean([found[chosen[name]].dates for name, found in tried]), chosen


def main() -> None:
    """Prints a line for each reference timeline and one for all."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.importance",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folders", nargs="+", type=existing, metavar="STORY_FOLDER")
    parser.add_argument("--left-out", action="store_true", help="also choose the figures without each story; minutes")
    args = parser.parse_args()
    with_rouge = find_spec("tilse") is not None
    rows, scores, tried = [], [], []
    for reference, story in stories(args.folders):
        by_day = events_by_day(story)
        days = best_days(Counter({day: sum(e.importance for e in found) for day, found in by_day.items()}), reference)
        pairs = [date_score(days, reference)]
        if with_rouge:
            chosen = {day: [e.claims[0].sentence for e in by_day[day][: reference.sentences]] for day in days}
            pairs += aligned_rouge(chosen, reference)
        scores.append(pairs)
        size = (f"{len(story.articles):,}", f"{len(reference.days):,}")
        rows.append((reference.story, reference.name, *size, *(f"{f1(pair):.3f}" for pair in pairs)))
        if args.left_out:
            tried.append((reference.story, trials(story, reference)))
    if not rows:
        sys.exit("no reference timeline has an article inside its span")
    whole = [mean([pairs[i] for pairs in scores]) for i in range(len(scores[0]))]
    rows.append(("all", "", "", "", *(f"{f1(pair):.3f}" for pair in whole)))
    header = ("story", "timeline", "articles", "days", "date F1", "AR1", "AR2")
    report(header if with_rouge else header[:5], rows)
    if not with_rouge:
        print("\nAR1 and AR2 need the package tilse: install it into an environment of its own beside this project.")
    if args.left_out:
        pair, chosen = left_out(tried)
        print(f"\ndate F1 with figures chosen on the other stories: {f1(pair):.3f}")
        print("\n".join(f"{name}: {GRID[at]}" for name, at in sorted(chosen.items())))


if __name__ == "__main__":
    main()

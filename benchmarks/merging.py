"""Whether a story merges what belongs together. Usage: python -m benchmarks.merging [--pairs FOLDER] [STORY ...]

Pairs. FOLDER has ``articles.jsonl`` (id, topic, published, url, title, and a text of one sentence a line) and
``event_mentions.jsonl`` (doc, subtopic, sentence, type, cluster, validated_sentence), as made from ECB+ (Cybulska and
Vossen, "Using a sledgehammer to crack a nut?", 2014). One story is built from each topic, with the publish dates that
the corpus has. The units are the sentences that the annotators validated and in which they marked an action; where a
subtopic's name ends in "plus" sentence 1 is the first line, else sentence 0. Judged is every pair of units of two
articles of one topic: gold when an action of both stands in one cluster, found when the story puts a claim of each
into one event. Many sentences date nothing, and half the articles of the corpus have no publish date and may not be
given one, so no claim, and no merging, can be asked of them. Therefore two recalls: of all gold pairs, and of those
whose sentences both have claims. Precision is of all pairs found.

Stories. Each STORY is a folder or file of articles. Printed is the longest gap in days between two claims of an event
that are dated to a week or finer, and between any two.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import orjson

from benchmarks.measure import existing, machine, table
from timeline.civil import day_number
from timeline.model import GRAINS, Article, Claim, Event, Moment, PublishDate
from timeline.story import build
from timeline.workspace import build_story

MOST_APART = 31  # days; the goal for claims of one event
_WEEK = GRAINS.index("week")

Unit = tuple[str, int]  # an article's id and a line of its text


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open("rb") as file:
        yield from map(orjson.loads, file)


def _article(record: dict[str, Any]) -> Article:
    article = Article(record["id"], record["text"], record["title"], url=record["url"] or None, language="en")
    if not record["published"]:
        return article
    moment = Moment(day_number(*map(int, record["published"][:10].split("-"))))
    published = PublishDate(moment, "metadata", "The corpus says so.")
    return Article(article.id, article.text, article.title, url=article.url, language="en", published=published)


def _gold(folder: Path) -> dict[Unit, set[str]]:
    """The clusters of the actions in each validated sentence."""
    found: dict[Unit, set[str]] = defaultdict(set)
    for mention in _lines(folder / "event_mentions.jsonl"):
        if mention["validated_sentence"] and "ACTION" in mention["type"]:
            first = 1 if mention["subtopic"].endswith("plus") else 0
            found[mention["doc"], mention["sentence"] - first].add(mention["cluster"])
    return found


def _events_of_lines(records: list[dict[str, Any]]) -> dict[Unit, set[str]]:
    """The events that each line of a topic's articles has a claim in."""
    claims: dict[str, list[tuple[Claim, Event]]] = defaultdict(list)
    for event in build([_article(record) for record in records]).events:
        for claim in event.claims:
            if claim.kind != "carried":  # a carried sentence follows its source; nothing was compared
                claims[claim.article].append((claim, event))
    found = {}
    for record in records:
        start = 0
        for number, line in enumerate(record["text"].split("\n")):
            end = start + len(line)
            own = {e.id for c, e in claims[record["id"]] if c.start < end and c.end > start}
            found[record["id"], number] = own
            start = end + 1
    return found


def pair_counts(folder: Path) -> dict[str, Counter[str]]:
    """For each topic how many pairs are gold, found, both, and gold with claims on both sides."""
    gold = _gold(folder)
    topics: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in _lines(folder / "articles.jsonl"):
        topics[record["topic"]].append(record)
    counts: dict[str, Counter[str]] = {}
    for topic, records in topics.items():
        lines = _events_of_lines(records)
        units = sorted(unit for unit in gold if unit in lines)
        count = counts[topic] = Counter(units=len(units), claimed=sum(bool(lines[unit]) for unit in units))
        for one, other in combinations(units, 2):
            if one[0] == other[0]:
                continue
            same, joined = bool(gold[one] & gold[other]), bool(lines[one] & lines[other])
            count["gold"] += same
            count["found"] += joined
            count["right"] += same and joined
            count["possible"] += bool(same and lines[one] and lines[other])
    return counts


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def _pairs_row(name: str, count: Counter[str]) -> list[str]:
    return [
        name,
        f"{count['units']:,}",
        _share(count["claimed"], count["units"]),
        f"{count['gold']:,}",
        _share(count["possible"], count["gold"]),
        f"{count['found']:,}",
        _share(count["right"], count["found"]),
        _share(count["right"], count["possible"]),
        _share(count["right"], count["gold"]),
    ]


def gap(claims: list[Claim]) -> int:
    """The most days between the spans of two claims; an open side reaches for ever."""
    closed = [(c.interval.first_day, c.interval.after_day) for c in claims]
    starts = [first for first, _ in closed if first is not None]
    ends = [after for _, after in closed if after is not None]
    return max(0, max(starts) - min(ends)) if starts and ends else 0


def _story_row(path: Path) -> list[str]:
    story = build_story([path])
    gaps, fine_gaps = [0], [0]
    merged = 0
    for event in story.events:
        merged += len(event.claims) > 1
        gaps.append(gap(list(event.claims)))
        fine_gaps.append(gap([c for c in event.claims if GRAINS.index(c.grain) <= _WEEK]))
    far = sum(each > MOST_APART for each in gaps)
    claims = sum(len(event.claims) for event in story.events)
    counts = (len(story.articles), claims, len(story.events), merged, max(len(e.claims) for e in story.events))
    return [path.parent.name if path.is_file() else path.name, *(f"{n:,}" for n in counts), str(max(fine_gaps)),
            str(max(gaps)), str(far)]  # fmt: skip


def main() -> None:
    """Prints both tables, each where something was given for it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.merging", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("stories", metavar="STORY", nargs="*", type=existing, help="folders or files of articles")
    parser.add_argument(
        "--pairs", metavar="FOLDER", type=existing, help="a folder with sentences and their gold clusters"
    )
    args = parser.parse_args()
    print(machine())
    if args.pairs is not None:
        counts = pair_counts(args.pairs)
        halves = {"all": counts.values(), "odd topics": [c for t, c in counts.items() if int(t) % 2],
                  "even topics": [c for t, c in counts.items() if not int(t) % 2]}  # fmt: skip
        header = ("topics", "sentences", "with claims", "gold pairs", "both with claims", "found", "precision",
                  "recall, both with claims", "recall, all")  # fmt: skip
        print("\n" + table(header, [_pairs_row(name, sum(part, Counter())) for name, part in halves.items()]))
    if args.stories:
        header = ("story", "articles", "claims", "events", "merged", "most claims", "gap, week or finer", "gap, all",
                  f"events over {MOST_APART} days")  # fmt: skip
        print("\n" + table(header, [_story_row(path) for path in args.stories]))


if __name__ == "__main__":
    main()

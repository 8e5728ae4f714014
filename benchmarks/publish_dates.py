"""How well publish dates are inferred where they are hidden, and in how many seconds.

Usage: python -m benchmarks.publish_dates ARTICLES.jsonl[.gz] ... [--size 100] [--days 3] [--groups 20] [--seed 1]

Reads JSON lines {"id", "published", "text", "title", "source"}. The articles of a corpus make groups of siblings in two
ways: "in order", cut out of the order of time; "mixed", those of some days shuffled and dealt out. Of each group a
share keeps its dates. From the others are taken: the publish date, the id, the address; and out of the text the
dateline ("SALVADOR, Feb 26 - "), lines that only date the article, and every written-out date beside a clock time,
a page number or words such as "Updated" and "Published". What else the text says stays: captions, weekdays, other
dates. The rows "with ids" give the ids back, as running numbers may tell the day. Wrong is any other day than the
article's own; a day off is counted among the wrong ones and shown beside. Last come all groups of all corpora together,
beside the goal. Groups and hiding are drawn by the seed: the same command gives the same figures, times apart.
"""

import argparse
import gzip
import json
import random
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.measure import existing, report
from timeline.civil import day_number
from timeline.model import UNKNOWN_DATE, Article, Moment, PublishDate
from timeline.story.publish_dates.publishing import with_publish_dates

GOAL_ANSWERED, GOAL_WRONG = 40, 5  # percent of the hidden at least, and of the answered at most
FEWEST = 30  # articles of a group; a smaller rest joins the group before it
TOP = 1500  # characters in which header lines stand, titles and captions before them included
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\s?\.?"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\s?\.?"
_CLOCK = r"\d{1,2}\s?[:.h]\s?\d\d(?:\s?:\s?\d\d)?(?:\s?[apAP]\s?\.?\s?[mM]\b\s?\.?)?(?:\s?(?:UK time|[A-Z]{2,4}))?\b"
_FULL = (
    rf"(?:(?:{_WEEKDAY}\s?,?\s)?(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\s?,?\s\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}\s?,?\s\d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}))"
)
_SHORT = rf"(?:{_WEEKDAY},?\s)?(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?:\s?,\s\d{{4}})?\s?,?"
_DASH = r"\s?(?:\([^)]{2,30}\)|-LRB-[^-]{2,30}-RRB-)?\s?,?\s?(?:--|-|—|–)\s"
STAMP = re.compile(
    rf"\|?\s?(?:{_FULL}\s?[,;:|]?\s?(?:at|on|-|Page)?\s?(?:{_CLOCK}|[A-Z]\d\d)|{_CLOCK}\s?,?\s?(?:on\s)?{_FULL}"
    rf"|{_FULL}\s?\|\s?(?=[A-Z]))"
)
LABELLED = re.compile(
    rf"(?:Page\s)?\b(?:last\s)?(?:updated|published|posted|modified|first\s(?:broadcast|published)|date)\b\s?:?\s?"
    rf"(?:at|on|by|:)?[^\n.;]{{0,60}}?{_FULL}[^\n]{{0,12}}?(?:{_CLOCK})?",
    re.I,
)
LINE = re.compile(rf"^\W*(?:By [^\n]{{3,80}}?)?{_FULL}\W*(?:{_CLOCK})?\W*$", re.M)
DATELINES = (
    re.compile(rf"\A\W*[A-Z][^\n]{{0,80}}?,?\s{_SHORT}{_DASH}"),
    re.compile(
        rf"(?:^|(?<=\s))\**[A-Z][A-Z.'’/\\}}-]+(?:[ ,/]+[A-Z][\w.'’-]*){{0,6}}\s?,?\s{_SHORT}"
        rf"(?:{_DASH}|\s?(?:\([^)]{{2,30}}\))?\s?(?=[A-Z]))"
    ),
)
# How the reasons begin, and what to call them.
REASONS = {
    "The header line": "header line",
    "The web address": "address or file name",
    "The file name": "address or file name",
    "The dateline": "dateline",
    "The page dates": "line of the page",
    "The first of": "readers' comments",
    "A caption": "written date",
    "All ": "one day of all dated",
    "It shares the quotation": "shared quotation",
    "The numbers": "running numbers",
    "Its words": "alike articles and weekdays",
}


@dataclass(frozen=True, slots=True)
class Score:
    """Hidden dates, how many were answered, how many of those wrong, and how many of these by one day."""

    hidden: int = 0
    answered: int = 0
    wrong: int = 0
    off_by_one: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.hidden + other.hidden,
            self.answered + other.answered,
            self.wrong + other.wrong,
            self.off_by_one + other.off_by_one,
        )


def without_dates(text: str) -> str:
    """A text without its dateline, the lines that only date it, and stamps: what a copy that lost them looks like."""
    text = LABELLED.sub(" ", text)
    text = STAMP.sub(" ", LINE.sub(" ", text[:TOP])) + text[TOP:]
    for pattern in DATELINES:
        text = pattern.sub(" ", text[: 2 * TOP]) + text[2 * TOP :]
    return text


def read_articles(path: Path) -> list[Article]:
    """The articles of a corpus that have a text and a publish day, in order of time."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    records = [record for record in records if record.get("published") and record["text"].strip()]
    records.sort(key=lambda record: (record["published"], str(record["id"])))
    return [_article(record) for record in records]


def _article(record: Mapping[str, Any]) -> Article:
    year, month, day = map(int, record["published"][:10].split("-"))
    published = PublishDate(Moment(day_number(year, month, day)), "metadata", "given")
    return Article(
        str(record["id"]),
        record["text"],
        record.get("title") or "",
        record.get("source") or None,
        record.get("url") or None,
        published=published,
    )


def in_order(articles: Sequence[Article], size: int) -> list[list[Article]]:
    """Groups of ``size`` articles that follow each other in time; a small rest joins the last group."""
    groups = [list(articles[start : start + size]) for start in range(0, len(articles), size)]
    if len(groups) > 1 and len(groups[-1]) < FEWEST:
        rest = groups.pop()
        groups[-1] += rest
    return groups


def mixed(articles: Sequence[Article], size: int, days: int, seed: int) -> list[list[Article]]:
    """Groups of ``size`` out of the articles of ``days`` days with news, or of more days where those are few."""
    windows: list[list[Article]] = [[]]
    for article in articles:
        known = {_day(other) for other in windows[-1]}
        if len(known) >= days and _day(article) not in known and len(windows[-1]) >= FEWEST:
            windows.append([])
        windows[-1].append(article)
    shuffle = random.Random(seed).shuffle  # noqa: S311 - a sample, no secret
    groups = []
    for window in windows:
        shuffle(window)
        groups += in_order(window, size)
    return groups


def _day(article: Article) -> int:
    moment = article.published.moment
    if moment is None:
        raise ValueError(f"{article.id} has no publish date")
    return moment.day


def hide(
    group: Sequence[Article], keep: float, chance: random.Random, ids: bool
) -> tuple[set[int], list[int], list[Article]]:
    """Takes the dates of a share of a group: whose, the new order of the positions, and the articles in that order."""
    hidden = set(chance.sample(range(len(group)), round(len(group) * (1 - keep))))
    shuffled = chance.sample(range(len(group)), len(group))
    given = [
        replace(
            group[position],
            id=group[position].id if ids else f"article {number}",
            url=None,
            text=without_dates(group[position].text) if position in hidden else group[position].text,
            published=UNKNOWN_DATE if position in hidden else group[position].published,
        )
        for number, position in enumerate(shuffled)
    ]
    return hidden, shuffled, given


def score_group(
    group: Sequence[Article], keep: float, chance: random.Random, ids: bool
) -> tuple[Score, dict[str, Score]]:
    """Hides the dates of a share of a group, infers them, and counts; in all and by reason."""
    hidden, shuffled, given = hide(group, keep, chance, ids)
    return count(group, hidden, shuffled, with_publish_dates(given))


def speed_of(articles: Sequence[Article], keep: float, seed: int) -> tuple[str, ...]:
    """CPU seconds of inferring the dates of a corpus as one group, the hiding left out, and what came of it."""
    hidden, shuffled, given = hide(articles, keep, random.Random(seed), ids=False)  # noqa: S311 - a sample, no secret
    began = time.process_time()
    found = with_publish_dates(given)
    seconds = time.process_time() - began
    return (f"{seconds:.1f}", *cells(count(articles, hidden, shuffled, found)[0]))


def count(
    group: Sequence[Article], hidden: set[int], shuffled: Sequence[int], found: Sequence[Article]
) -> tuple[Score, dict[str, Score]]:
    """The score of inferred dates against the hidden ones, in all and by reason."""
    total = Score(hidden=len(hidden))
    by_reason: dict[str, Score] = {}
    for position, article in zip(shuffled, found, strict=True):
        moment = article.published.moment
        if position not in hidden or moment is None:
            continue
        away = abs(moment.day - _day(group[position]))
        one = Score(0, 1, int(away > 0), int(away == 1))
        reason = next((name for start, name in REASONS.items() if article.published.why.startswith(start)), "other")
        total += one
        by_reason[reason] = by_reason.get(reason, Score()) + one
    return total, by_reason


def score_groups(
    groups: Iterable[Sequence[Article]], keep: float, seed: int, ids: bool = False
) -> tuple[Score, dict[str, Score]]:
    """The score over groups, in all and by reason."""
    total, by_reason = Score(), dict[str, Score]()
    for number, group in enumerate(groups):
        chance = random.Random(f"{seed} {number}")  # noqa: S311 - a sample, no secret
        scored, reasons = score_group(group, keep, chance, ids)
        total += scored
        for reason, score in reasons.items():
            by_reason[reason] = by_reason.get(reason, Score()) + score
    return total, by_reason


def cells(score: Score) -> tuple[str, ...]:
    """Answered, wrong and off by one, the first in percent of the hidden, the others of the answered."""
    answered = 100 * score.answered / score.hidden if score.hidden else 0.0
    wrong, near = (
        (100 * count / score.answered if score.answered else 0.0) for count in (score.wrong, score.off_by_one)
    )
    return (f"{answered:.1f}", f"{wrong:.1f}", f"{near:.1f}")


def name_of(path: Path) -> str:
    """What to call a corpus: its file, or its folder where all files go by one name."""
    stem = path.name.removesuffix(".gz").removesuffix(".jsonl")
    return path.parent.name if stem == "articles" else stem


def main() -> None:
    """Prints a row for each corpus and way of grouping, then all by reason, then the speed on a corpus at once."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.publish_dates",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("articles", nargs="+", type=existing, help="dated articles as JSON lines, may be gzipped")
    parser.add_argument("--size", type=int, default=100, help="articles of a group (default 100)")
    parser.add_argument("--days", type=int, default=3, help="days that a mixed group is drawn from (default 3)")
    parser.add_argument("--groups", type=int, default=20, help="at most so many groups of each kind (default 20)")
    parser.add_argument("--keep", type=float, default=0.5, help="share that keeps its dates (default 0.5)")
    parser.add_argument("--seed", type=int, default=1, help="of the shuffling and hiding (default 1)")
    args = parser.parse_args()
    rows, speeds = [], []
    sums = {"in order": Score(), "mixed": Score(), "in order, with ids": Score()}
    reasons: dict[str, Score] = {}
    for path in args.articles:
        articles = read_articles(path)
        ways = {
            "in order": in_order(articles, args.size),
            "mixed": mixed(articles, args.size, args.days, args.seed),
            "in order, with ids": in_order(articles, args.size),
        }
        for way, groups in ways.items():
            step = max(1.0, len(groups) / (args.groups or len(groups)))
            chosen = [groups[int(number * step)] for number in range(int(len(groups) / step))]
            score, by_reason = score_groups(chosen, args.keep, args.seed, ids=way.endswith("ids"))
            sums[way] += score
            rows.append((name_of(path), way, str(len(chosen)), f"{score.hidden:,}", *cells(score)))
            for reason, found in by_reason.items() if not way.endswith("ids") else ():
                reasons[reason] = reasons.get(reason, Score()) + found
        for keep in (0.0, args.keep):
            speeds.append((name_of(path), f"{len(articles):,}", f"{keep:.0%}", *speed_of(articles, keep, args.seed)))
    rows += [("all", way, "", f"{score.hidden:,}", *cells(score)) for way, score in sums.items()]
    together = sums["in order"] + sums["mixed"]
    rows.append(("all", "in order and mixed", "", f"{together.hidden:,}", *cells(together)))
    rows.append(("goal", "", "", "", f"≥ {GOAL_ANSWERED}", f"≤ {GOAL_WRONG}", ""))
    report(("corpus", "groups", "number", "hidden", "answered %", "wrong %", "of that a day off %"), rows)
    print()
    report(("reason", "answered", "wrong %"), [(r, f"{s.answered:,}", cells(s)[1]) for r, s in sorted(reasons.items())])
    print("\nEach corpus as one group:\n")
    report(("corpus", "articles", "dated", "CPU s", "answered %", "wrong %", "of that a day off %"), speeds)


if __name__ == "__main__":
    main()

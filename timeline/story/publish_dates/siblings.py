"""Articles that quote the same words: the sign that two articles report the same day's news."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import NamedTuple

from timeline.model import Article

RUN = 4  # words in a row inside quotation marks in both articles; three words are often an idiom
LONG_WORD = 5  # letters; a run needs at least two such words to be more than an idiom
COMMON_SHARE = 0.2  # a run quoted by more than this share of many articles tells nothing about the day
SHARED_BY_FEW = 12  # below so many articles a run is never too common
HELD_BY_MOST = 60  # articles; looking at each of more would take long, and the run tells nothing about the day
_QUOTED = re.compile(r"“([^“”]{8,1500})”|\"([^\"\n]{8,1500})\"|(?:(?<!`)``|(?<!')'')((?:[^'\n]|'(?!')){8,1500})''")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_BRITISH = re.compile(r"is(e|ed|es|ing|ation)\Z")


Run = tuple[str, ...]


class Shared(NamedTuple):
    """The position of a sibling, the quoted words shared with it, and the day it gives."""

    sibling: int
    words: str
    day: int


def quotations(text: str) -> list[list[str]]:
    """The quotations of a text as lists of lower-case words, with -ise spelt -ize so that reprints match."""
    found = []
    for match in _QUOTED.finditer(text):
        quoted = next(group for group in match.groups() if group is not None)
        found.append([_BRITISH.sub(r"iz\1", word.lower()) for word in _WORD.findall(quoted)])
    return found


def quoted_runs(text: str) -> set[Run]:
    """The runs of four quoted words in a text, at least two of them long: what two reports of one speech share."""
    runs: set[Run] = set()
    for words in quotations(text):
        for i in range(len(words) - RUN + 1):
            run = tuple(words[i : i + RUN])
            if sum(len(word) >= LONG_WORD for word in run) >= 2:
                runs.add(run)
    return runs


def sibling_pairs(articles: Sequence[Article]) -> frozenset[tuple[str, str]]:
    """The pairs of article ids, in order, that share a quoted run which only a few articles hold."""
    holders: dict[Run, list[str]] = defaultdict(list)
    for article in articles:
        for run in quoted_runs(article.text):
            holders[run].append(article.id)
    return frozenset(
        pair for ids in holders.values() if 1 < len(ids) <= SHARED_BY_FEW for pair in combinations(sorted(ids), 2)
    )


def quotation_holders(runs: Sequence[set[Run]]) -> dict[Run, list[int]]:
    """The positions that hold each quoted run, for runs that more than one but not too many hold."""
    holders: dict[Run, list[int]] = defaultdict(list)
    for position, own in enumerate(runs):
        for run in own:
            holders[run].append(position)
    too_many = min(HELD_BY_MOST, max(SHARED_BY_FEW, COMMON_SHARE * len(runs)))
    return {run: held for run, held in holders.items() if 1 < len(held) <= too_many}


def day_from_siblings(
    articles: Sequence[Article],
    runs: Sequence[set[Run]],
    holders: dict[Run, list[int]],
    position: int,
    agreed_day: Callable[[Article, Article], int | None],
) -> Shared | None:
    """The day that dated articles with the same quotations give an article, whether or not it is dated itself.

    ``runs`` are the quoted runs of each article, ``holders`` those of ``quotation_holders``;
    ``agreed_day(article, sibling)`` gives the day the two allow, or None. Where siblings speak for different days, the
    day that shares more quoted words wins, and a tie decides nothing.
    """
    article = articles[position]
    shared = Counter(
        other
        for run in runs[position]
        for other in holders.get(run, ())
        if other != position and articles[other].published.moment is not None
    )
    choice = _best_day(article, articles, shared, agreed_day)
    if choice is None:
        return None
    sibling, day = choice
    return Shared(sibling, _longest_shared(article.text, articles[sibling].text), day)


def _best_day(
    undated: Article,
    articles: Sequence[Article],
    shared: Counter[int],
    agreed_day: Callable[[Article, Article], int | None],
) -> tuple[int, int] | None:
    votes: Counter[int] = Counter()
    speaker: dict[int, int] = {}
    for other, count in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        day = agreed_day(undated, articles[other])
        if day is not None:
            votes[day] += count
            speaker.setdefault(day, other)
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return speaker[ranked[0][0]], ranked[0][0]


def _longest_shared(text: str, other: str) -> str:
    """The longest run of quoted words that both texts hold, in the spelling used for comparing."""
    theirs = {
        tuple(words[i : i + size])
        for words in quotations(other)
        for size in range(RUN, min(len(words), 12) + 1)
        for i in range(len(words) - size + 1)
    }
    best: tuple[str, ...] = ()
    for words in quotations(text):
        for size in range(max(RUN, len(best) + 1), min(len(words), 12) + 1):
            for i in range(len(words) - size + 1):
                if tuple(words[i : i + size]) in theirs:
                    best = tuple(words[i : i + size])
                    break
    return " ".join(best)

"""Articles that quote the same words: the sign that two articles report the same day's news."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from timeline.model import Article

RUN = 4  # words in a row inside quotation marks in both articles; three words are often an idiom
LONG_WORD = 5  # letters; a run needs at least two such words to be more than an idiom
COMMON_SHARE = 0.2  # a run quoted by more than this share of many articles tells nothing about the day
SHARED_BY_FEW = 12  # below so many articles a run is never too common
_QUOTED = re.compile(r"“([^“”]{8,1500})”|\"([^\"\n]{8,1500})\"|''((?:[^'\n]|'(?!')){8,1500})''")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_BRITISH = re.compile(r"is(e|ed|es|ing|ation)\Z")


def quotations(text: str) -> list[list[str]]:
    """The quotations of a text as lists of lower-case words, with -ise spelt -ize so that reprints match."""
    found = []
    for match in _QUOTED.finditer(text):
        quoted = next(group for group in match.groups() if group is not None)
        found.append([_BRITISH.sub(r"iz\1", word.lower()) for word in _WORD.findall(quoted)])
    return found


def _runs(text: str) -> set[tuple[str, ...]]:
    runs = set()
    for words in quotations(text):
        for i in range(len(words) - RUN + 1):
            run = tuple(words[i : i + RUN])
            if sum(len(word) >= LONG_WORD for word in run) >= 2:
                runs.add(run)
    return runs


def sibling_pairs(articles: Sequence[Article]) -> frozenset[tuple[str, str]]:
    """The pairs of article ids, in order, that share a quoted run which only a few articles hold."""
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for article in articles:
        for run in _runs(article.text):
            holders[run].append(article.id)
    return frozenset(
        pair for ids in holders.values() if 1 < len(ids) <= SHARED_BY_FEW for pair in combinations(sorted(ids), 2)
    )


def date_from_siblings(
    articles: Sequence[Article], agreed_day: Callable[[Article, Article], int | None]
) -> dict[int, tuple[int, str, int]]:
    """For undated articles that share quotations with dated ones: position -> (sibling, shared words, day).

    ``agreed_day(undated, sibling)`` gives the day the two allow, or None. Where siblings speak for different
    days, the day that shares more quoted words wins, and a tie decides nothing.
    """
    if all(article.published.moment is not None for article in articles):
        return {}
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    runs = [_runs(article.text) for article in articles]
    for position, own in enumerate(runs):
        for run in own:
            holders[run].append(position)
    too_many = max(SHARED_BY_FEW, COMMON_SHARE * len(articles))
    found = {}
    for position, article in enumerate(articles):
        if article.published.moment is not None:
            continue
        shared = Counter(
            other
            for run in runs[position]
            if len(holders[run]) <= too_many
            for other in holders[run]
            if articles[other].published.moment is not None
        )
        choice = _best_day(article, articles, shared, agreed_day)
        if choice is not None:
            sibling, day = choice
            words = _longest_shared(article.text, articles[sibling].text)
            found[position] = (sibling, words, day)
    return found


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

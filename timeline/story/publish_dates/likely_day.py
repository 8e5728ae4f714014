"""The likeliest day of an article among dated ones: alike articles, and the weekdays its publisher names.

How far that can be trusted is measured in the set itself: each dated article is dated as if its date were not known,
and a day is given only above the score from which on hardly any of those came out wrong (leave-one-out validation;
Stone, "Cross-validatory choice and assessment of statistical predictions", 1974).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.civil import DAYS_PER_WEEK, weekday
from timeline.story.publish_dates.day_signs import Signs, later_news

MOST_WRONG = 0.03  # the share of dated articles that may come out wrong at a score that is trusted: at least 16 right
TRIED = 300  # dated articles that are tried at most: enough to tell one wrong in twenty
FEWEST = 12  # dated articles without which nothing can be measured
ALIKE = 8  # articles that speak for a day
COMMON = 40  # a word in more dated articles tells little, and looking at each would take long
RARE_SHARE = 0.2  # of a small set: a word that more of it hold is the story's own
NEXT_DAY = 0.1  # what an alike article speaks for the days beside its own, against its own day
CLOSENESS = 1.5  # the power of likeness by which an article's voice grows
PULL = 1.5  # the weight of alike articles against weekdays
UNSAID = 0.02  # what the number of articles of a day weighs, against the likeness of alike ones, to that power
OWN_HABIT = 10  # articles of a publisher that weigh as much as what is usual
# How often a text that names weekdays names the one of its day, of the day before, and so on; then the same for the
# first weekday in its lead. Broad figures of English news, for publishers of whom the set holds few.
USUAL_NAMED = (0.65, 0.5, 0.3, 0.2, 0.18, 0.18, 0.25)
USUAL_FIRST = (0.5, 0.22, 0.06, 0.05, 0.04, 0.04, 0.09)
FIRST_WEIGHT = 0.7  # the first weekday is one of those named: it must not count twice


@dataclass(frozen=True, slots=True)
class Likely:
    """The likeliest day with its share of belief, and the positions of the articles that speak for it, best first."""

    day: int
    belief: float
    speakers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Trust:
    """The least belief that is trusted, and how many dated articles came out at least so sure and how many right."""

    least: float
    tried: int
    right: int


class _Habit:
    """Which weekdays the texts of a publisher name, counted back from the day they appeared."""

    def __init__(self) -> None:
        self.named, self.first = [0] * DAYS_PER_WEEK, [0] * DAYS_PER_WEEK
        self.texts = self.leads = 0

    def learn(self, signs: Signs, day: int) -> None:
        if not signs.weekdays:
            return
        self.texts += 1
        for named in signs.weekdays:
            self.named[(weekday(day) - named) % DAYS_PER_WEEK] += 1
        if signs.first is not None:
            self.leads += 1
            self.first[(weekday(day) - signs.first) % DAYS_PER_WEEK] += 1

    def odds(self) -> tuple[list[float], list[float]]:
        """The chance that a text names the weekday so many days back, and that its first weekday is that one."""
        named = [
            (count + OWN_HABIT * usual) / (self.texts + OWN_HABIT)
            for count, usual in zip(self.named, USUAL_NAMED, strict=True)
        ]
        first = [
            (count + OWN_HABIT * usual) / (self.leads + OWN_HABIT)
            for count, usual in zip(self.first, USUAL_FIRST, strict=True)
        ]
        return named, first


class DatedSet:
    """Articles of which some are dated; ``days`` has None for the others."""

    def __init__(self, signs: Sequence[Signs], days: Sequence[int | None], publishers: Sequence[str | None]) -> None:
        self.signs, self.days, self.publishers = signs, days, publishers
        self.dated = [(position, day) for position, day in enumerate(days) if day is not None]
        counts = Counter(word for own in signs for word in own.words)
        too_many = min(COMMON, max(FEWEST, RARE_SHARE * len(signs)))
        self.holders: dict[str, list[int]] = defaultdict(list)
        habits: dict[str | None, _Habit] = defaultdict(_Habit)
        for position, day in self.dated:
            habits[publishers[position]].learn(signs[position], day)
            for word in signs[position].words:
                if 1 < counts[word] <= too_many:
                    self.holders[word].append(position)
        self.weight = {
            word: math.log(1 + len(signs) / counts[word]) / (1 + math.log(len(held)))
            for word, held in self.holders.items()
        }
        self.habits = {name: habit.odds() for name, habit in habits.items()}
        self.per_day = Counter(day for _, day in self.dated)
        self.usual_days = [day for day, _ in sorted(self.per_day.items(), key=lambda found: (-found[1], found[0]))[:3]]

    def likely(self, position: int) -> Likely | None:
        """The likeliest day of an article as if its own date were not known; None without any dated article."""
        alike = self._alike(position)
        days = {day + shift for _, near in alike for day in (self._day(near),) for shift in (-1, 0, 1)}
        days.update(self.usual_days)
        own = self.signs[position]
        days = {day for day in days if later_news(own.told, day) is None}
        if not days:
            return None
        voices: Counter[int] = Counter()
        for likeness, near in alike:
            voice, day = likeness**CLOSENESS / (1 + 2 * NEXT_DAY), self._day(near)
            voices[day] += voice
            voices[day - 1] += voice * NEXT_DAY
            voices[day + 1] += voice * NEXT_DAY
        total = sum(likeness**CLOSENESS for likeness, _ in alike)
        belief = {day: self._weekday_belief(position, day) for day in days}
        for day in days:
            share = self._share(day, position)
            said = (UNSAID * share + voices[day]) / (UNSAID + total)
            belief[day] += math.log(share) + PULL * math.log(said)
        most = max(belief.values())
        odds = {day: math.exp(value - most) for day, value in belief.items()}
        best = min(days, key=lambda day: (-odds[day], day))
        speakers = tuple(near for _, near in alike if self._day(near) == best)
        return Likely(best, odds[best] / sum(odds.values()), speakers)

    def trust(self) -> Trust | None:
        """From which belief on the days can be trusted in this set; None where it holds too few or none is."""
        if len(self.dated) < FEWEST:
            return None
        step = max(1, len(self.dated) / TRIED)
        tried = [self.dated[int(i * step)] for i in range(int(len(self.dated) / step))]
        results = [(found.belief, found.day == day) for p, day in tried if (found := self.likely(p)) is not None]
        return trusted(results)

    def _day(self, position: int) -> int:
        day = self.days[position]
        if day is None:
            raise ValueError("only dated articles speak for a day")
        return day

    def _alike(self, position: int) -> list[tuple[float, int]]:
        """The dated articles that share most of the rare words, with their likeness, at most about 1."""
        own = self.signs[position].words
        shared: dict[int, float] = defaultdict(float)
        for word in own:
            held = self.holders.get(word)
            if held:
                weight = self.weight[word]
                for other in held:
                    shared[other] += weight
        shared.pop(position, None)
        size = math.sqrt(len(own) + 50)
        found = [
            (value / (size * math.sqrt(len(self.signs[other].words) + 50)), other) for other, value in shared.items()
        ]
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        return found[:ALIKE]

    def _share(self, day: int, position: int) -> float:
        """The share of the set's articles near a day, without the article itself."""
        own = self.days[position]
        count = sum(
            (self.per_day[day + shift] - (own == day + shift)) * weight
            for shift, weight in ((-2, 0.1), (-1, 0.3), (0, 1.0), (1, 0.3), (2, 0.1))
        )
        return (count + 0.2) / (len(self.dated) * 1.8 + 0.2)

    def _weekday_belief(self, position: int, day: int) -> float:
        own = self.signs[position]
        if not own.weekdays:
            return 0.0
        named, first = self.habits.get(self.publishers[position]) or (USUAL_NAMED, USUAL_FIRST)
        belief = 0.0
        for back in range(DAYS_PER_WEEK):
            held = (weekday(day) - back) % DAYS_PER_WEEK in own.weekdays
            belief += math.log(named[back] if held else 1 - named[back])
        if own.first is not None:
            belief += FIRST_WEIGHT * math.log(first[(weekday(day) - own.first) % DAYS_PER_WEEK])
        return belief


def trusted(results: Sequence[tuple[float, bool]]) -> Trust | None:
    """The lowest belief at and above which at most ``MOST_WRONG`` came out wrong, half a case allowed for chance."""
    ordered = sorted(results, key=lambda result: -result[0])
    best, right = None, 0
    for count, (belief, is_right) in enumerate(ordered, start=1):
        right += is_right
        last_of_its_belief = count == len(ordered) or ordered[count][0] < belief
        if last_of_its_belief and (count - right + 0.5) / (count + 1) <= MOST_WRONG:
            best = Trust(belief, count, right)
    return best

"""Verbs that tell a tense only with the word after them: "plans to", "take effect", "cut its"."""

from functools import cache

from timeline.dates.direction.word_tenses import Tense

_WITH_NEXT: tuple[tuple[str, str, Tense], ...] = (
    ("is are be going plan plans planning hoping vow vows vowed promises promised agreed prepares "
     "preparing prepare prepared has have needs need wants want threatens threaten", "to", "future"),
    ("hoped aimed planned intended", "to", "possible"),
    ("plan plans planned", "a", "future"),
    ("plan plans planned", "an", "future"),
    ("planned", "another", "future"),
    ("agreement agreements", "to", "possible"),  # "an agreement to buy it in January"
    ("planned set forecast predicted prepare prepares preparing brace braces braced bracing", "for", "future"),
    ("set forecast tipped projected poised predicted was were", "to", "future"),
    ("go goes comes come going coming", "into", "possible"),
    ("go goes come comes", "on", "possible"),
    ("go goes", "back", "possible"),
    ("take takes", "on", "possible"),
    ("stay stays remain remains", "shut", "possible"),
    ("stay stays remain remains", "closed", "possible"),
    ("stay stays remain remains", "open", "possible"),
    ("come comes", "out", "possible"),
    ("look looks looking", "forward", "future"),
    ("ill youll theyll itll", "be", "future"),
    ("should", "be", "future"),
    ("kick kicks tip tips sets", "off", "possible"),
    ("sets", "out", "possible"),
    ("get gets", "under", "possible"),  # "way"
    ("hit hits", "theaters", "possible"),
    ("hit hits", "stores", "possible"),
    ("reports releases issues publishes announces unveils", "its", "possible"),
    ("reports releases", "earnings", "possible"),
    ("reports releases", "results", "possible"),
    ("reports releases", "quarterly", "possible"),
    ("let", "me", "possible"),
    ("let", "us", "possible"),
    ("take takes", "place", "future"),
    ("kick kicks", "in", "possible"),
    ("loom looms", "on", "possible"),
    ("take takes", "effect", "future"),
    ("take takes", "office", "future"),
    ("come comes enter enters", "into", "future"),  # "force", "effect"
    ("takes", "up", "future"),
    ("takes", "over", "future"),
    ("cut", "its", "past"),  # "a rate cut" is no verb
    ("cut", "the", "past"),
    ("cut", "off", "past"),
    ("cut", "interest", "past"),
    ("cut", "rates", "past"),
    ("cut", "prices", "past"),
    ("cut", "production", "past"),
    ("cut", "output", "past"),
    ("cut", "back", "past"),
    ("cut", "short", "past"),
    ("supposed meant", "to", "future"),
    ("can't cant cannot", "wait", "future"),
)  # fmt: skip


@cache
def next_words() -> dict[str, dict[str, Tense]]:
    """For the first word of each such pair the tense that each second word gives it."""
    table: dict[str, dict[str, Tense]] = {}
    for firsts, second, kind in _WITH_NEXT:
        for first in firsts.split():
            table.setdefault(first, {})[second] = kind
    return table

"""What a search found, marked: in titles, and in the sentence that holds the words where the title does not."""

from collections.abc import Sequence

from timeline.store import folded_word, search_words

Piece = tuple[str, bool]  # a part of a text, and whether it was searched for
AROUND = 70  # characters of a sentence on each side of what was found


def spans(shown: str, query: str) -> list[tuple[int, int]]:
    """Where ``shown`` holds the words of ``query``, whatever their case or accents, in order and apart."""
    plain, origin = _folded(shown)
    marked = [False] * len(shown)
    for word in search_words(query):
        at = plain.find(word)
        while at >= 0:
            for index in origin[at : at + len(word)]:
                marked[index] = True
            at = plain.find(word, at + 1)
    found: list[tuple[int, int]] = []
    for index, hit in enumerate(marked):
        if not hit:
            continue
        if found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found


def pieces(shown: str, query: str) -> list[Piece]:
    """``shown`` cut where it was found: ``pieces("Moscow talks", "TALK")`` gives "Moscow ", "talk" marked, "s"."""
    made: list[Piece] = []
    last = 0
    for start, end in spans(shown, query):
        if start > last:
            made.append((shown[last:start], False))
        made.append((shown[start:end], True))
        last = end
    if last < len(shown) or not made:
        made.append((shown[last:], False))
    return made


def holds_all(shown: str, query: str) -> bool:
    """Whether every word of ``query`` is in ``shown``."""
    plain, _ = _folded(shown)
    return all(word in plain for word in search_words(query))


def snippet(told: Sequence[str], query: str) -> list[Piece]:
    """The part of the sentence with most of the words, cut around the first of them; empty when none holds any."""
    words = search_words(query)
    best = max(told, key=lambda sentence: sum(word in _folded(sentence)[0] for word in words), default="")
    hits = spans(best, query)
    if not hits:
        return []
    start, end = max(0, hits[0][0] - AROUND), min(len(best), hits[0][1] + AROUND)
    start = best.find(" ", start, hits[0][0]) + 1 if start else 0
    end = best.rfind(" ", hits[0][1], end) if end < len(best) else end
    end = end if end > 0 else len(best)
    head, tail = "… " if start else "", " …" if end < len(best) else ""
    cut = pieces(" ".join(best[start:end].split()), query)
    return [*([(head, False)] if head else []), *cut, *([(tail, False)] if tail else [])]


def _folded(shown: str) -> tuple[str, list[int]]:
    """The text as search sees it, and for each of its characters which one of the text it came from."""
    made = [(folded_word(character), index) for index, character in enumerate(shown)]
    return "".join(part for part, _ in made), [index for part, index in made for _ in part]

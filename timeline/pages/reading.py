"""An article as the reading view shows it: paragraphs in pieces, each mention with its reason and its events."""

import re
from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import Any
from urllib.parse import urlencode

from timeline.model import Article, Mention, Unplaced
from timeline.pages import address, text, text_reading
from timeline.pages.evidence import article_name, other_reading, published_html, source_link
from timeline.pages.stories import link_fields
from timeline.shown import reason, say_interval
from timeline.store import ClaimLink

Record = dict[str, Any]
MOST_UNPLACED = 200
GAP = "…"
LONGEST_LINE = 120  # characters; a longer one is no line of a text that was broken to a width
_LINE_END = re.compile(r"\n\s*")
_HELD_BACK = re.compile(r"[ \n]{3,}")  # blanks of an excerpt; articles have one or two between sentences


def view(
    article: Article,
    mentions: Sequence[Mention],
    links: Sequence[ClaimLink],
    unplaced: Sequence[Unplaced],
    target: int | None = None,
    *,
    excerpts: bool = False,
) -> Record:
    """The data of the article part; ``target`` is the first code point of the mention or sentence to open at.

    With ``excerpts`` the blanks that stand for sentences held back are shown as gaps.
    """
    reasons = {(found.mention.start, found.mention.end): found.why for found in unplaced}
    asked = () if target is None else (link for link in links if target in (link.mention_start, link.start))
    span = next(((link.start, link.end) for link in asked), None)
    opened = next((index for index, found in enumerate(mentions) if found.start == target), None)
    blocks = paragraphs(article.text, mentions, span)
    return {
        "article": article.id,
        "language": article.language or "",
        "at": target,
        "open": opened,
        "paragraphs": gaps_shown(blocks) if excerpts else blocks,
        "mentions": [_mention(found, links, reasons.get((found.start, found.end))) for found in mentions],
    }


def paragraphs(body: str, mentions: Sequence[Mention], span: tuple[int, int] | None) -> list[list[Record]]:
    """The text cut at paragraph breaks, mentions and the sentence to open at; together the pieces are the text."""
    edges = {0, len(body)}
    covered: dict[int, int] = {}
    for index, found in enumerate(mentions):
        edges |= {found.start, found.end}
        covered[found.start] = index
    if span:
        edges |= set(span)
    breaks = _breaks(body)
    edges |= {at for pair in breaks for at in pair}
    skipped = dict(breaks)
    blocks: list[list[Record]] = [[]]
    ordered = sorted(edge for edge in edges if 0 <= edge <= len(body))
    inside: int | None = None
    for left, right in pairwise(ordered):
        if left in skipped and skipped[left] == right:
            blocks.append([])
            continue
        if inside is not None and left >= mentions[inside].end:
            inside = None
        inside = covered.get(left, inside)
        piece: Record = {"text": body[left:right]}
        if inside is not None:
            piece["mention"] = inside
        if span and span[0] <= left < span[1]:
            piece["target"] = True
        blocks[-1].append(piece)
    return [block for block in blocks if block]


def gaps_shown(blocks: Sequence[Sequence[Record]]) -> list[list[Record]]:
    """Paragraphs of an excerpt: where text is held back stands an ellipsis; paragraphs of nothing else are one."""
    shown: list[list[Record]] = []
    gap: list[Record] = [{"text": GAP}]
    for block in blocks:
        pieces = [{**piece, "text": _HELD_BACK.sub(f" {GAP} ", piece["text"])} for piece in block]
        blank = all(not piece["text"].strip(f" \n{GAP}") for piece in pieces)
        if not blank:
            shown.append(pieces)
        elif not shown or shown[-1] != gap:
            shown.append(gap)
    return shown


def _breaks(body: str) -> list[tuple[int, int]]:
    """Where blank lines part paragraphs, as (start, end) of the line ends between them.

    A text without blank lines that is not broken into short lines has a paragraph on each line.
    """
    if "\n\n" not in body and max(map(len, body.split("\n"))) > LONGEST_LINE:
        return [found.span() for found in _LINE_END.finditer(body)]
    found = []
    at = body.find("\n\n")
    while at >= 0:
        end = at
        while end < len(body) and body[end] in "\n\r \t":
            end += 1
        found.append((at, end))
        at = body.find("\n\n", end)
    return found


def _mention(found: Mention, links: Sequence[ClaimLink], unplaced: str | None) -> Record:
    own = [link for link in links if (link.mention_start, link.mention_end) == (found.start, found.end)]
    events = {link.event_id: link.event_title for link in own}
    # "Two days after the vote" is a length until what it counts from is known, which the claim tells.
    told = next((link.claim for link in own if link.claim.kind == "counted"), found)
    when = say_interval(told.interval, told.grain) if told.interval and told.grain else ""
    why = reason(told.why if unplaced is None or unplaced in told.why else f"{told.why} {unplaced}")
    placed = unplaced is None
    return {
        "text": found.text,
        "kind": told.certainty if placed else "unplaced",
        "label": text.CERTAINTY_LABELS[told.certainty] if placed else text_reading.NOT_PLACED,
        "when": when[:1].upper() + when[1:],
        "why": why,
        "others": [other_reading(other) for other in found.alternatives],
        "events": [
            {
                "id": identifier,
                "title": text_reading.EVENT_OF_MENTION.format(title=text.shortened(title, 160)),
                "href": _event_href(identifier),
            }
            for identifier, title in events.items()
        ],
    }


def _event_href(identifier: str) -> str:
    return f"./?{urlencode(link_fields(**{address.EVENT: identifier}))}"


def header_html(article: Article) -> str:
    """Publisher, title, publish date with its basis, and the way to the original."""
    link = source_link(article.url, "")
    out = ""
    if link:
        plain = link.split("#:~:text=")[0]
        out = (
            f' · <a href="{escape(plain, quote=True)}" target="_blank" rel="noopener noreferrer">'
            f"{escape(text.OPEN_SOURCE)}</a>"
        )
    by = escape(text.shortened(text.publisher_name(article.publisher), 120))
    return (
        f'<h1 class="tl-page-title" dir="auto">{escape(text.shortened(article_name(article), 300))}</h1>'
        f'<p class="tl-dek"><b dir="auto">{by}</b>{out}</p>'
        f'<p class="tl-small">{published_html(article.published)}</p>'
    )


def unplaced_html(unplaced: Sequence[Unplaced]) -> str:
    """What is not on the timeline, and why."""
    rows = "".join(f'<p class="tl-small">{escape(reason(found.why))}</p>' for found in unplaced[:MOST_UNPLACED])
    return f'<h2 class="tl-ev-title">{text_reading.NOT_PLACED}</h2>{rows}'

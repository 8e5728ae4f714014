"""A story whose titles, sentences, publishers and addresses try to run, to fetch and to flood."""

from timeline.civil import day_number
from timeline.model import (
    Alternative,
    Anchor,
    Article,
    Claim,
    Disagreement,
    Event,
    Interval,
    Mention,
    Moment,
    Note,
    PublishDate,
    Refusal,
    Story,
    Unplaced,
)

OUTSIDE = "https://attack.invalid/pixel.png"
ATTACKS = (
    '<script>window.hacked="script"</script>',
    f'<img src="{OUTSIDE}" onerror="window.hacked=1">',
    "<svg onload=window.hacked=1></svg>",
    f"![pixel]({OUTSIDE})",
    "[press](javascript:window.hacked=1)",
    "costs $5m and $6m \\href{javascript:alert(1)}{x}",
    "<b>bold</b><br><a href='https://attack.invalid'>link</a>",
    "%{x} {{constructor.constructor('window.hacked=1')()}}",
    '"><iframe srcdoc="<script>parent.hacked=1</script>">',
    "\u202egnidaer ro edisthgir\u202c and \u200bzero\u200bwidth",
    "<style>body{display:none}</style>",
    '<math><mi//xlink:href="data:x,<script>window.hacked=1</script>">',
    "[press][1]\n\n[1]: javascript:window.hacked=1 <details open ontoggle=window.hacked=1>",
    ":red[colour] :material/warning: $$\\int$$ &lt;script&gt;window.hacked=1&lt;/script&gt;",
    "W" * 100_000,
)
URLS = ("javascript:window.hacked=1", "data:text/html,<script>parent.hacked=1</script>", "https://example.org/a?b=<c>")


def hostile_story() -> Story:
    """One event per attack, each told by its own article."""
    made = [_told(index, attack) for index, attack in enumerate(ATTACKS)]
    return Story(
        title=f"Story {ATTACKS[0]} {ATTACKS[3]} {ATTACKS[5]}",
        articles=tuple(article for article, _, _ in made),
        mentions={article.id: (mention,) for article, mention, _ in made},
        events=tuple(event for _, _, event in made),
        unplaced=tuple(Unplaced(article.id, mention, ATTACKS[1]) for article, mention, _ in made[:2]),
        refusals=(Refusal(ATTACKS[0], ATTACKS[1]),),
        hidden=tuple(event for _, _, event in made[:4]),
    )


def _told(index: int, attack: str) -> tuple[Article, Mention, Event]:
    day = day_number(2021, 10, 1 + index)
    sentence = f"{attack} happened on Friday."
    published = PublishDate(Moment(day), "stated", f"The field says {attack[:300]}")
    article = Article(
        f"a{index}<i>", sentence, attack, attack, URLS[index % len(URLS)], "en", published, f"/tmp/{index}"  # noqa: S108
    )  # fmt: skip
    at = sentence.rindex("Friday")
    interval = Interval.days(day, day + 1)
    other = Alternative("x", interval, "day", attack[:300])
    mention = Mention(
        at, at + 6, "Friday", "DATE", "2021-10-01", None, interval, "day", "assumed",
        Anchor("publish date", Moment(day)), (other,), None, f"Counted from {attack[:300]}", "by hand",
    )  # fmt: skip
    claim = Claim(
        f"{article.id}:0", article.id, 0, len(sentence), sentence, attack, interval, "day", "assumed", "dated",
        mention, mention.why, attack[:300],
    )  # fmt: skip
    away = Claim(
        f"{article.id}:1", article.id, 0, len(sentence), sentence, attack, Interval.days(day + 1, day + 2), "day",
        "computed", "dated", mention, mention.why,
    )  # fmt: skip
    clash = Disagreement("day shift", (0, 1), attack[:300])
    event = Event(
        claim.id, attack, interval, "day", "assumed", 1.0 + index, attack[:300], (claim, away), (clash,),
        notes=(Note(attack[:300], attack[:60]),), changes=(attack[:300],),
    )  # fmt: skip
    return article, mention, event

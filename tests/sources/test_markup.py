"""Markup that was copied with an article: what a reader sees of it stays, all else goes."""

import time

import pytest

from timeline.model import Article
from timeline.sources import pasted
from timeline.sources.markup import without_markup


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("It rained.\n\n  Then snow.", "It rained.\n\n  Then snow."),
        ("Ice below 3 <4 m; x<y> and <John> held.", "Ice below 3 <4 m; x<y> and <John> held."),
        ("<p>It rained &amp; blew.</p>\n<p>Then <b>snow</b>.</p>", "It rained & blew.\n\nThen snow."),
        ("<p>In&nbsp;May\n  it <a href='https://x.example/?d=2020-01-01'>rained</a>.", "In May it rained."),
        ("It rained.<br/>Then snow.", "It rained.\nThen snow."),
        ("<script>d = '2020-01-01'</script><p>Rain.</p><style>p {}</style>", "Rain."),
        ("<!-- 1 May 2020 <p> --><p>Rain.</p>", "Rain."),
        ("<html><head><title>Quay</title></head><body><h1>Quay</h1>Rain.</body></html>", "Quay\n\nRain."),
        ("<p>Cut</p> <script>off", "Cut\n\noff"),
        ("<p>&lt;b&gt; is a tag.</p>", "<b> is a tag."),
        ("<p></p>", ""),
        ("<p>Rain <b> </b> and snow.</p>", "Rain and snow."),
        ('**Rain** on [Monday](https://x.example/2020-01-01 "May").', "Rain on Monday."),
        (
            "# Quay opened\n\n*By Ann Hill, 5 May 2021*\n\n> It *rained*.",
            "Quay opened\n\nBy Ann Hill, 5 May 2021\n\nIt rained.",
        ),
        ("![Quay](https://x.example/2020-01-01.jpg)\nIt rained.", "It rained."),
        (
            "It **rained * hard** * and 2*3*4 * snow_fell_ [sic] (May).",
            "It **rained * hard** * and 2*3*4 * snow_fell_ [sic] (May).",
        ),
        ("<p data-x=\"a > b\" title='3 > 2'>It <a href=/>rained</a>.</p>", "It rained."),
        ('<p title="never closed>It rained.</p> <b>"So"</b>', 'It rained.\n\n"So"'),
        ("<dl><dt>May</dt><dd>It rained.</dd></dl>", "May\n\nIt rained."),
        ("It <img src=x> rained on <st1:date>3 May</st1:date>.<o:p></o:p><br>", "It rained on 3 May."),
        (
            "On 3&nbsp;May &#8212; &ldquo;rain&rdquo;, B&Q; &none; &amp copy.",
            "On 3 May — “rain”, B&Q; &none; &amp copy.",
        ),
        ("&lt;p&gt;It rained.&lt;/p&gt;", "It rained."),
        ("Rain on [Monday](https://x.example/Day_(week)) fell.", "Rain on Monday fell."),
        ("***\n* rain\n* snow\n#1 of 3", "***\n* rain\n* snow\n#1 of 3"),
    ],
)
def test_what_a_browser_shows_is_kept(given: str, text: str) -> None:
    assert without_markup(given) == text


@pytest.mark.parametrize(
    "unit",
    [
        "<!--",
        "<script>",
        "<a '",
        '<a b="',
        "<a b=",
        "&",
        "&amp",
        "<p",
        "<",
        "a",
        "<b> ",
        "</p>",
        "&lt;",
        "[",
        "[a](",
        "[a](b(",
        "**a",
        "*",
        "> ",
        "_a_",
    ],
)
def test_long_broken_markup_is_read_at_once(unit: str) -> None:
    began = time.process_time()
    without_markup("</p># a\n<" + unit * 30_000)
    assert time.process_time() - began < 2  # seconds; a second look at each end would take minutes


def test_an_article_and_its_title_come_without_markup() -> None:
    article = pasted("<article><h1>Ferry towed to port</h1><p>It was towed &amp; moored on Monday.</p></article>")
    assert isinstance(article, Article)
    assert (article.title, article.text) == (
        "Ferry towed to port", "Ferry towed to port\n\nIt was towed & moored on Monday.",
    )  # fmt: skip

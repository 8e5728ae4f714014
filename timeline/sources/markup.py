"""The text of an article that was copied with its HTML or Markdown: what a reader sees, without tags and scripts."""

import re
from html import unescape

from timeline.late_patterns import late_pattern

# An end tag or a line break tells markup from a text that only holds a "<".
_SIGN = late_pattern(
    r"</(?:a|abbr|article|aside|b|blockquote|body|cite|code|dd|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]"
    r"|head|header|html|i|label|li|main|nav|ol|p|pre|script|section|small|span|strong|style|summary|table|tbody|td|th"
    r"|time|tr|u|ul)\s*>|<br\s*/?>",
    re.IGNORECASE,
)
# A ">" may stand within the quotation marks of an attribute; where these are never closed the tag ends at the first.
_ATTRIBUTES = r"(?:[^<>=]++|=\s{0,9}(?:\"[^\"]{0,1000}+\"|'[^']{0,1000}+')|=)*+>|[^<>]*+>"
_TAG = late_pattern(rf"<(?:!--|[!?][^<>]*+>|/?([a-zA-Z][a-zA-Z0-9:-]*+)(?:{_ATTRIBUTES}))")
_ENTITY = late_pattern(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#[xX][0-9a-fA-F]{1,5});")  # feeds have them where no tag is left
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike "
    "strong sub sup time tt u var wbr".split()
)
_UNSEEN = frozenset("head noscript script style svg template".split())  # a browser shows nothing of what they hold
_ADDRESS = r"(?:[^\s()]++|\([^\s()]*+\))"  # of a link; an encyclopedia's hold brackets
_MARKDOWN = late_pattern(
    rf"\]\({_ADDRESS}++\)|"
    r"\*\*\w[^*\n]*\*\*|__\w[^_\n]*__|^#{1,6} \S|^(?:\*\w[^*\n]*\*|_\w[^_\n]*_)$",
    re.MULTILINE,
)
_IMAGE = late_pattern(rf"!\[[^\[\]\n]*\]\({_ADDRESS}*+(?: \"[^\"\n]*\")?\)")
_LINK = late_pattern(rf"\[([^\[\]\n]*)\]\({_ADDRESS}*+(?: \"[^\"\n]*\")?\)")
_STRONG = late_pattern(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![\w*_])")
_LINE_SIGN = late_pattern(r"^(?:#{1,6} +|(?:> ?)+)", re.MULTILINE)
_SPACE = late_pattern(r"[ \t\n\r\f\xa0]+")
_SPACES = late_pattern(r"  +")
_LINES = late_pattern(r" ?\n[ \n]*")


def without_markup(text: str) -> str:
    """What a reader sees of HTML or Markdown; a text without markup comes back as it is.

    Paragraphs of HTML are parted by an empty line. What scripts, styles and comments hold is left out, and where a
    link leads. ``without_markup("<p>Rain &amp; snow.</p><p>Then <b>ice</b>.</p>")`` is
    ``"Rain & snow.\\n\\nThen ice."``, and ``without_markup("**Rain** on [Monday](https://example.org)")`` is
    ``"Rain on Monday"``.
    """
    is_html = "<" in text and _SIGN.search(text) is not None
    if not is_html and "&" in text:
        text = _ENTITY.sub(lambda found: _shown(found[0]), text)
        is_html = "<" in text and _SIGN.search(text) is not None  # its tags were written as "&lt;p&gt;"
    if is_html:
        text = _without_tags(text)
    return _without_signs(text) if _MARKDOWN.search(text) else text


def _without_signs(text: str) -> str:
    text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    return _LINE_SIGN.sub("", _STRONG.sub(r"\2", _STRONG.sub(r"\2", text))).strip("\n")  # one may hold another


def _without_tags(text: str) -> str:
    kept: list[str] = []
    at = 0
    unclosed: set[str] = set()  # what is never closed again, so that it is looked for once
    while tag := _TAG.search(text, at):
        kept.append(_shown(text[at : tag.start()]))
        name = (tag[1] or "").lower()
        at = tag.end()
        if tag[0] == "<!--":
            at = _after("-->", text, at, unclosed)
        elif name in _UNSEEN and tag[0][1] != "/":
            at = _after(rf"</{name}\b[^<>]*>", text, at, unclosed)
        if name and name not in _INLINE and ":" not in name:  # "o:p" and "st1:date", as Word writes them, part nothing
            kept.append("\n" if name == "br" else "\n\n")
    kept.append(_shown(text[at:]))
    return _LINES.sub(_gap, _SPACES.sub(" ", "".join(kept))).strip()


def _shown(piece: str) -> str:
    return unescape(_SPACE.sub(" ", piece)).replace("\xa0", " ")


def _gap(found: re.Match[str]) -> str:
    return "\n" if found[0].count("\n") == 1 else "\n\n"


def _after(end: str, text: str, at: int, unclosed: set[str]) -> int:
    """Where a text goes on after the pattern ``end``; where it never ends only its opening is left out."""
    if end in unclosed:
        return at
    found = re.compile(end, re.IGNORECASE).search(text, at)
    if found is None:
        unclosed.add(end)
        return at
    return found.end()

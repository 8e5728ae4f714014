"""How to cite a story: as a sentence, as BibTeX and as RIS. ``{link}`` stands where the browser puts the address."""

import re
from dataclasses import dataclass

from timeline.civil import civil
from timeline.pages import text, text_share
from timeline.store import Summary
from timeline.wording import SHORT_MONTHS, say_day, say_year

LINK = "{link}"  # only the browser knows the address under which the reader sees the app
LONGEST_TITLE = 300  # characters
_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_TEX |= {sign: f"\\{sign}" for sign in "{}$&#%_"}


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation says: the story, what it covers in words, the program's version, the day its file was written."""

    summary: Summary
    span: str
    version: str
    day: int


def _title(cited: Cited) -> str:
    return " ".join(cited.summary.title[:LONGEST_TITLE].split()).replace("{", "(").replace("}", ")") or text.APP


def _held(cited: Cited) -> str:
    """``timeline of 13 events from 5 articles, 1980 to October 2021``."""
    summary = cited.summary
    held = text_share.TIMELINE_OF.format(
        events=text.count_of(summary.events, "event"), articles=text.count_of(summary.articles, "article")
    )
    return f"{held}, {cited.span}" if cited.span else held


def _program(cited: Cited) -> str:
    return f"{text.APP} {cited.version}"


def _file(cited: Cited) -> str:
    return text_share.STORY_FILE_OF.format(date=say_day(cited.day))


def as_text(cited: Cited) -> str:
    """``The bridge: timeline of 13 events from 5 articles, 1980 to 2021. Timeline 0.1.0, story file of ... {link}``."""
    return f"{_title(cited)}: {_held(cited)}. {_program(cited)}, {_file(cited)}. {LINK}"


def as_bibtex(cited: Cited) -> str:
    """The citation as a BibTeX entry; what TeX would take as a sign is escaped."""
    year, month, _ = civil(cited.day)
    words = re.findall(r"[a-z0-9]+", _title(cited).lower()) or [text.APP.lower()]
    fields = {
        "title": f"{{{{{_tex(_title(cited))}: {_tex(_held(cited))}}}}}",
        "howpublished": f"{{{_tex(_program(cited))}}}",
        "note": f"{{{_tex(_upper(_file(cited)))}}}",
        "year": f"{{{year}}}",
        "month": SHORT_MONTHS[month - 1].lower(),
        "url": f"{{{LINK}}}",
    }
    inside = ",\n".join(f"  {name} = {value}" for name, value in fields.items())
    return f"@misc{{{'-'.join(words[:4])}-{year},\n{inside}\n}}"


def as_ris(cited: Cited) -> str:
    """The citation as a RIS record."""
    year, month, number = civil(cited.day)
    lines = [
        ("TY", "ELEC"), ("TI", f"{_title(cited)}: {_held(cited)}"), ("PB", _program(cited)),
        ("PY", say_year(year)), ("DA", f"{year:04d}/{month:02d}/{number:02d}"), ("N1", _upper(_file(cited))),
        ("UR", LINK), ("ER", ""),
    ]  # fmt: skip
    return "\n".join(f"{tag}  - {value}" for tag, value in lines)


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _tex(words: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in words)


FORMS = ((text_share.AS_TEXT, as_text), (text_share.AS_BIBTEX, as_bibtex), (text_share.AS_RIS, as_ris))

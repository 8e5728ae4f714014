import pytest

from tests.sources.conftest import ReadFile
from timeline.civil import day_number
from timeline.model import UNKNOWN_DATE, Article, Moment
from timeline.sources.text import headline, split_header


@pytest.mark.parametrize(
    ("whole", "fields", "text"),
    [
        ("Text.", {}, "Text."),
        ("---\ntitle: A\npublished: 2021-10-20\n---\nText.\n", {"title": "A", "published": "2021-10-20"}, "Text.\n"),
        ("---\ntitle: 'A: b'\nnote: ~\nurl:\n---\n\n\nText.", {"title": "A: b"}, "Text."),
        (
            '---\ntitle: "Tides" is back\ndate: 2021-10-20\n---\nText.',
            {"title": '"Tides" is back', "date": "2021-10-20"},
            "Text.",
        ),
        ("---\ntitle: @mayor resigns\n---\nText.", {"title": "@mayor resigns"}, "Text."),
        ("---\ntitle: *Live* from Voss\n---\nText.", {"title": "*Live* from Voss"}, "Text."),
        ("---\ntext: not this\n---\nText.", {}, "Text."),
        ("---\nA line between rules.\n---\nText.", {}, "---\nA line between rules.\n---\nText."),
        (
            "---\ntitle: Quay: all we know\n\npublished: '2021-10-20'\n---\nText.",
            {"title": "Quay: all we know", "published": "2021-10-20"},
            "Text.",
        ),
        ("--- \nNever closed.\nText.", {}, "--- \nNever closed.\nText."),
        ("Title: A\nSource: B\n\nText.", {"Title": "A", "Source": "B"}, "Text."),
        ("TITLE: A\nDate:  Oct. 20, 2021\nText.", {"TITLE": "A", "Date": "Oct. 20, 2021"}, "Text."),
        ("Title: A\nAuthor: B\nURL: c\n\nText.", {"Title": "A", "Author": "B", "URL": "c"}, "Text."),
        ("Title: A\nWarning: the bridge is closed.", {"Title": "A"}, "Warning: the bridge is closed."),
        ("Title: A\nTitle: B\n\nText.", {"Title": "A"}, "Text."),
        ("Mayor: the bridge stays shut.\n\nText.", {}, "Mayor: the bridge stays shut.\n\nText."),
        (" date 2021-10-20 \nNews / World\n\nText.", {}, " date 2021-10-20 \nNews / World\n\nText."),
        ("22:28 UTC+8, 2021-10-20\nText.", {}, "22:28 UTC+8, 2021-10-20\nText."),
        ("https://example.org/a\nText.", {}, "https://example.org/a\nText."),
        ("Text: the opening.\n\nMore.", {}, "Text: the opening.\n\nMore."),
        ("Title: only a header", {"Title": "only a header"}, ""),
        ("**Title:** A\n**Publish date**: 2021-10-20\n\nText.", {"Title": "A", "Publish date": "2021-10-20"}, "Text."),
        (
            "Bridge closed for good\nPublished: 2021-10-20\nPublisher: B\n\nText.",
            {"Published": "2021-10-20", "Publisher": "B"},
            "Bridge closed for good\n\nText.",
        ),
        (
            "# Bridge shut at last\n\nSource: B\nAuthor: C\n\nText.",
            {"Source": "B", "Author": "C"},
            "# Bridge shut at last\n\nText.",
        ),
        ("Bridge closed for good\nSource: B\nText.", {}, "Bridge closed for good\nSource: B\nText."),
        ("The bridge was closed.\nSource: B\n\nText.", {}, "The bridge was closed.\nSource: B\n\nText."),
        ("Bridge closed for good\n\nMayor: no\n\nText.", {}, "Bridge closed for good\n\nMayor: no\n\nText."),
    ],
)
def test_split_header(whole: str, fields: dict[str, object], text: str) -> None:
    assert split_header(whole) == (fields, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bridge closed for good\n\nThe bridge was closed.", "Bridge closed for good"),
        ("\n\n# Bridge closed for good\nThe bridge was closed.", "Bridge closed for good"),
        ("Is the bridge safe?\nNobody knows.", "Is the bridge safe?"),
        ("The bridge was closed.\nNobody was hurt.", ""),
        ("“The bridge was closed.”\nNobody was hurt.", ""),
        ("He named three towns:\nA, B and C.", ""),
        ("Bridge closed for good", ""),
        ("News / World\nThe bridge was closed.", ""),
        (" date 2021-10-20\nThe bridge was closed.", ""),
        (" date 2021-10-20\nNews / World\n\nBridge closed for good\n\nIt was closed.", "Bridge closed for good"),
        ("News\nThe bridge was closed.\nBridge closed for good\nText.", ""),
        ("Long " * 40 + "\nText.", ""),
        ("", ""),
    ],
)
def test_headline(text: str, found: str) -> None:
    assert headline(text) == found


def test_the_headline_stays_in_the_text(read_file: ReadFile) -> None:
    (found,) = read_file("a.txt", "Bridge closed for good\n\nThe bridge was closed.")
    assert isinstance(found, Article)
    assert (found.title, found.text[:6]) == ("Bridge closed for good", "Bridge")


def test_a_given_title_stands_against_the_first_line(read_file: ReadFile) -> None:
    (found,) = read_file("a.txt", "Headline: Given\n\nBridge closed for good\nText.")
    assert isinstance(found, Article)
    assert found.title == "Given"


def test_line_ends_become_one_character(read_file: ReadFile) -> None:
    (found,) = read_file("a.txt", "One.\r\nTwo.\rThree.\n")
    assert isinstance(found, Article)
    assert found.text == "One.\nTwo.\nThree.\n"


def test_date_lines_without_a_name_stay_in_the_text(read_file: ReadFile) -> None:
    (found,) = read_file("a.txt", " date 2021-10-20\nThe bridge was closed.")
    assert isinstance(found, Article)
    assert found.published == UNKNOWN_DATE
    assert found.text.startswith(" date 2021-10-20")


def test_a_header_line_states_the_publish_date(read_file: ReadFile) -> None:
    (found,) = read_file("a.txt", "Date: 20 October 2021\n\nThe bridge was closed.")
    assert isinstance(found, Article)
    assert found.published.moment == Moment(day_number(2021, 10, 20))
    assert (found.published.basis, found.published.why) == ("stated", "The field “Date” says 20 October 2021.")

"""Claims of one article: ranges, leads, ids, and what is left unplaced."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of
from timeline.story.claims import claim_id, sentence_views
from timeline.wording import say_interval

PUBLISHED = "2020-03-06"


def dates(text: str, published: str | None = PUBLISHED) -> list[str]:
    drafts, *_ = claims_of(article("a", text, published), resolve(text, published))
    return [say_interval(d.claim.interval, d.claim.grain) for d in drafts]


DATES = [
    ("The archive burned on Monday.", ["2 March 2020"]),
    ("He ruled between 1979 and 1989.", ["1979 to 1989"]),
    ("She was mayor from 1990 to 1994.", ["1990 to 1994"]),
    ("It burned in 1979 and 1989.", ["1979", "1989"]),
    ("The port has been shut since 2017.", ["since 2017"]),
    ("Rents rose 5 percent in May, compared with 4 percent in April.", ["May 2019"]),
    ("The vote was moved from Monday to Friday.", ["6 March 2020"]),
    ("The 4 January report, by the harbour board, was criticised on Monday.", ["2 March 2020"]),
    ("The mill opened its doors last week for the 2020 season.", ["24 February to 1 March 2020"]),
    ("On Monday he said the 4 January fire killed two.", ["2 March 2020", "4 January 2020"]),
    ("The 1957-58 epidemic of the 1950s killed many.", ["1957 to 1958", "the 1950s"]),
    ("The board will decide on Monday or Tuesday.", ["9 to 10 March 2020"]),
    ("The council met on Monday and voted on Tuesday.", ["2 March 2020", "3 March 2020"]),
    ("On Monday, at this year's fair, a mill burned.", ["2 March 2020"]),
    ("A mill burned on 2 March at about 6 a.m.", ["2 March 2020, 06:00–07:00"]),
    ("A mill burned on Monday; two opened this year.", ["2 March 2020", "2020"]),
    ("March 6, 2020\nThe archive burned on Monday.", ["2 March 2020"]),
    ("--MARCH 2020--\n\n- 2: The archive burned.\n- 4: It was pulled down.\n- 5: The site was sold.\n",
     ["2 March 2020", "4 March 2020", "5 March 2020"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_of_claims(text, expected):
    assert dates(text) == expected


def test_a_line_that_is_only_a_date_tells_nothing():
    text = "2019\n\n3 May: The archive burned.\n9 May: It was pulled down.\n2 June: The site was sold.\n"
    left = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).unplaced
    assert [(one.mention.text, one.why) for one in left] == [
        ("2019", "“2019” stands alone on its line and tells nothing by itself.")
    ]


def test_an_article_without_a_date_reports_its_lead():
    drafts, *_ = claims_of(article("a", "Fire in the port\nThe archive burned. Nobody was hurt.", PUBLISHED), [])
    (draft,) = drafts
    assert (draft.claim.kind, draft.claim.sentence, draft.claim.certainty) == ("lead", "The archive burned.", "assumed")
    assert "opening writes no date" in draft.claim.why


def test_without_a_publish_date_nothing_is_drawn_on_it():
    assert dates("The archive burned on Monday.", None) == []
    assert claims_of(article("a", "The archive burned."), [])[0] == []


def test_an_id_depends_on_the_article_and_the_place_alone():
    first = claim_id("a", 0, 10, 4)
    assert first == claim_id("a", 0, 10, 4)
    assert len({first, claim_id("b", 0, 10, 4), claim_id("a", 1, 10, 4), claim_id("a", 0, 10, 5)}) == 4


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("The mill, which opened in 1971, makes paper for half of the county.", "The mill which opened in 1971, "),
        ("Hill met the diver who left in 1971, and thanked her.", "the diver who left in 1971, "),
        (
            "The mill, which opened its doors to workers from the whole of the valley in 1971, makes paper.",
            "which opened its doors to workers from the whole of the valley in 1971, ",
        ),
    ],
)
def test_a_short_relative_clause_is_compared_with_its_noun(text, core):
    drafts, *_ = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED))
    assert [draft.core for draft in drafts] == [core]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The mill prospered in 1974.", "Mill prospered"),
        ("The mill prospered on Monday.", "Sluice mill at Alder makes more paper than ever"),
    ],
)
def test_a_headline_tells_only_what_is_news(text, title):
    told = article("a", text, PUBLISHED, title="Sluice mill at Alder makes more paper than ever")
    drafts, *_ = claims_of(told, resolve(text, PUBLISHED))
    assert [draft.claim.title for draft in drafts] == [title]


def test_marks_between_parts_are_no_sentences():
    views = sentence_views(article("a", "The archive burned.\n–\nNobody was hurt. –\n***\n"), ())
    assert [view.text for view in views] == ["The archive burned.", "Nobody was hurt."]

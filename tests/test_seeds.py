"""The sample story is what it says it is: digests in our own words, with the gaps that real articles have."""

import re
from pathlib import Path

import pytest
import yaml

SEEDS = Path(__file__).parent.parent / "seeds"
NAMES = (
    "000_moscow_aid.txt",
    "001_russia_seeks_aid.txt",
    "002_lavrov_commends_taliban.txt",
    "003_us_absence.txt",
    "004_humanitarian_aid.txt",
)
LONGEST_QUOTATION = 11  # words; what a digest may take over word for word
QUOTATION = re.compile(r"''(?P<doubled>.+?)''|“(?P<curly>[^”]+)”|\"(?P<straight>[^\"]+)\"")
WORD = re.compile(r"[A-Za-z0-9]+(?:'[a-z]+)?")
DATE_WORDS = re.compile(
    r"\d|day\b|days\b|week|month|year|decade|centur|today|tonight|yester|tomorrow|ago\b|now\b|soon|recent|last\b|past\b|"
    r"future|once\b|current|later\b|earlier|previous|Jan|Feb|March|Apr|\bMay\b|June|July|Aug|Sep|Oct|Nov|Dec|"
    r"spring|summer|autumn|winter|morning|evening|night|noon"
)

EXPRESSIONS = {
    "000_moscow_aid.txt": (
        "appealed to other countries Wednesday",
        "almost two months after U.S. troops pulled out on Aug. 31",
        "20 years of war",
        "take part this week",
        "a Reuters report Oct. 18",
        "just two days after Russia and Tajikistan held joint military maneuvers",
        "the Taliban seized power on Aug. 14",
        "told The Wall Street Journal on Wednesday",
    ),
    "001_russia_seeks_aid.txt": (
        "\n date 2021-10-20 \n",
        "22:28 UTC+8, 2021-10-20",
        "Russia yesterday sought foreign aid",
        "the Taliban regained power in August",
        "such talks in the future",
        "In the 1980s Russia waged a ruinous war",
    ),
    "003_us_absence.txt": (
        "Russia on Wednesday gave the Taliban credit",
        "seized power in mid-August",
        "in power now",
        "Putin had warned last week",
        "the talks held last week with the European Union",
        "several times in recent years",
        "foreign troops departed after nearly 20 years",
        "Last week the Russian president said",
        "in recent weeks",
        "In the 1980s, Moscow fought a calamitous decade-long war",
    ),
    "004_humanitarian_aid.txt": (
        "will soon leave Russia",
        "during a Wednesday meeting",
        "American forces at the end of August",
        "Ahead of Wednesday's talks, diplomats",
        "held another meeting earlier this week",
        "declared a terror organization in 2003",
        "told a meeting this week",
        "in Moscow on October 20, 2021. Getty",
        "took the Afghan capital in August",
        "was at Wednesday's talks",
        "waged a 10-year war in Afghanistan, which ended when its troops withdrew in 1989",
        "In recent years",
        "Since 2017 the so-called Moscow format talks",
        "Last week, President Vladimir Putin said",
        "in Moscow, Russia, Wednesday, Oct. 20, 2021",
        "has started this week in Tajikistan",
    ),
}
LOOKALIKES = (
    ("000_moscow_aid.txt", "5,000 troops"),
    ("000_moscow_aid.txt", "15,000 Afghans"),
    ("003_us_absence.txt", "3 min read"),
    ("003_us_absence.txt", "10 countries"),
    ("003_us_absence.txt", "2,000 fighters"),
    ("003_us_absence.txt", "14,000 Soviet troops"),
    ("004_humanitarian_aid.txt", "5,000 troops"),
    ("004_humanitarian_aid.txt", "700 military vehicles"),
)


def split(name: str) -> tuple[dict[str, str], str]:
    """The front matter and the text of a sample article."""
    _, front, body = (SEEDS / name).read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), "\n" + body


def quotations(text: str) -> list[str]:
    return [next(filter(None, found.groups())) for found in QUOTATION.finditer(text)]


def test_the_folder_holds_the_five_articles_and_nothing_else() -> None:
    assert tuple(sorted(path.name for path in SEEDS.iterdir())) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_front_matter_says_what_the_article_digests(name: str) -> None:
    front, _ = split(name)
    assert front["title"]
    assert "told again in our own words" in front["digest_of"]
    assert set(front) <= {"title", "publisher", "language", "digest_of"}, "no publish date is given in front matter"


def test_a_publisher_is_named_only_where_the_original_names_itself() -> None:
    assert {name: split(name)[0].get("publisher") for name in NAMES if "publisher" in split(name)[0]} == {
        "001_russia_seeks_aid.txt": "Reuters"
    }


def test_only_one_article_has_a_header_line_with_its_publish_date() -> None:
    assert [name for name in NAMES if re.search(r"^\W*date\b", split(name)[1], re.MULTILINE)] == [
        "001_russia_seeks_aid.txt"
    ]


def test_one_article_contains_no_date_expression() -> None:
    _, body = split("002_lavrov_commends_taliban.txt")
    assert DATE_WORDS.findall(body) == []


@pytest.mark.parametrize(
    ("name", "expression"), [(name, words) for name, all_ in EXPRESSIONS.items() for words in all_]
)
def test_expression_stands_in_its_article(name: str, expression: str) -> None:
    assert expression in split(name)[1]


@pytest.mark.parametrize(("name", "words"), LOOKALIKES)
def test_lookalike_stands_in_its_article(name: str, words: str) -> None:
    assert words in split(name)[1]


@pytest.mark.parametrize("name", NAMES)
def test_quotations_are_short(name: str) -> None:
    found = quotations(split(name)[1])
    assert found
    assert [words for words in found if len(WORD.findall(words)) > LONGEST_QUOTATION] == []


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("it is time to mobilize the resources of the international community", NAMES[:3]),
        ("effective financial humanitarian support", NAMES[:2]),
        ("distinguished delegation", NAMES[:2]),
        ("the military and political situation", (NAMES[0], NAMES[3])),
        ("numerous terrorist groups", NAMES[3:]),
    ],
)
def test_articles_share_a_quotation(words: str, names: tuple[str, ...]) -> None:
    holders = [name for name in NAMES if any(words in text.casefold() for text in quotations(split(name)[1]))]
    assert tuple(holders) == tuple(names)

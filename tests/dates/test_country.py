"""The country of a publisher."""

import pytest

from timeline.dates.country import country_of, country_of_address, publisher_country


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en-GB", "GB"), ("en_CA", "CA"), ("zh-Hant-TW", "TW"), ("pt-br", "BR"), ("en", None), ("", None), (None, None)],
)
def test_a_language_tag_names_a_country(tag, expected):
    assert country_of(tag) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.example.co.uk/news/1", "GB"),
        ("http://example.com.au:8080/a", "AU"),
        ("//example.in/a", "IN"),
        ("https://example.gov/a", "US"),
        ("https://user@example.ca?x=1", "CA"),
        ("https://example.com/uk", None),
        ("https://example.tv/a", None),
        ("https://192.0.2.1/a", None),
        ("example.de", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_belongs_to_a_country(url, expected):
    assert country_of_address(url) == expected


def test_a_language_tag_counts_before_an_address():
    assert publisher_country("https://example.de/a", "en-GB") == "GB"
    assert publisher_country("https://example.de/a", "en") == "DE"

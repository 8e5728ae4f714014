"""Importance: days by the articles that look at them, shared among the events of the day."""

from collections import defaultdict
from dataclasses import replace

import pytest

from tests.story.makers import article, claim, day, span
from timeline.model import Event, Interval, Moment
from timeline.story.centre import Centre
from timeline.story.weigh import SCALE, Scale, claim_weights, day_of, day_weights, weigh, worth_reading

FLOOD = "The river flooded the town."
HELP = "Boats brought help."
BREAD = "Bakers sold bread rolls."
ARTICLES = [article(name, f"{FLOOD} {HELP}", "2021-10-21") for name in "abcd"] + [article("z", BREAD, "2021-10-21")]
CENTRE = Centre(ARTICLES)


def told(name: str, date: str, sentence: str = FLOOD, **changes):
    return claim(name, span(date), id=f"{name}-{date}-{sentence}", sentence=sentence, **changes)


def event(*claims, **changes) -> Event:
    whole = Event(
        id=claims[0].id, title="", interval=claims[0].interval, grain=claims[0].grain, certainty="stated",
        importance=0.0, agreed_why="", claims=claims,
    )  # fmt: skip
    return replace(whole, **changes)


def weights(claims: list, articles: list = ARTICLES, scale: Scale = SCALE) -> list[float]:
    found = claim_weights(claims, articles, CENTRE, scale)
    return [found[each.id] for each in claims]


@pytest.mark.parametrize(
    ("name", "more", "less"),
    [
        ("near to the story", told("a", "2021-10-20"), told("z", "2021-10-20", BREAD)),
        ("sure", told("a", "2021-10-20", certainty="stated"), told("b", "2021-10-20", certainty="assumed")),
        ("dated", told("a", "2021-10-20"), told("b", "2021-10-20", kind="lead", mention=None)),
        ("looked back at from later", told("a", "2021-09-20"), told("b", "2021-10-20")),
    ],
)
def test_a_claim_weighs_more(name: str, more, less) -> None:
    heavy, light = weights([more, less])
    assert heavy > light > 0, name
    assert (heavy + light) / 2 == pytest.approx(1), name


def test_what_lies_years_from_the_article_is_background_and_more_so_ahead() -> None:
    season, past, ahead = weights([told("a", "2021-06-01"), told("b", "1921-06-01"), told("c", "2031-06-01")])
    assert season > 2 * past > 4 * ahead > 0


def test_a_time_to_the_minute_years_ahead_is_the_frame_of_a_page() -> None:
    plan, frame = weights([told("a", "2031-06-01"), told("b", "2031-06-01", grain="minute")])
    assert plan > 50 * frame > 0


def test_what_readers_comment_below_an_article_weighs_half() -> None:
    stamp = "At 10:14 am on 28 May 2010, harbour_fan wrote: It rained.\n"
    page = f"{FLOOD} {HELP}\n" + stamp * 5
    articles = [article("a", page, "2010-05-28"), article("b", page, "2010-05-28")]
    report, comment = told("a", "2010-05-27", start=0), told("b", "2010-05-27", start=len(page) - 20)
    above, below = weights([report, comment], articles)
    assert above == pytest.approx(2 * below)


def test_a_chronicle_chose_its_days() -> None:
    chronicle = [told("a", f"2021-10-{number}") for number in range(11, 21)]
    *listed, single = weights([*chronicle, told("b", "2021-10-20")])
    assert listed[-1] > single


def test_without_any_near_word_all_claims_weigh_the_same() -> None:
    assert weights([told("a", "2021-10-20", "Volcano."), told("b", "2021-10-20", "Comet.")]) == [1.0, 1.0]


def test_an_article_without_publish_date_still_weighs() -> None:
    (weight,) = weights([told("a", "2021-10-20")], [article("a", FLOOD)])
    assert weight == pytest.approx(1)


def test_a_day_weighs_by_its_articles_each_once() -> None:
    claims = [told("a", "2021-10-01"), told("a", "2021-10-01", "The river flooded a town."), told("b", "2021-10-01"),
              told("a", "2021-10-10")]  # fmt: skip
    plain = Scale(standing=0.0, coverage=0.0)
    days = day_weights(claims, {each.id: 1.0 for each in claims}, ARTICLES, plain)
    assert days == {day("2021-10-01"): pytest.approx(2 * 2 / 3), day("2021-10-10"): 1 / 2}  # one alone counts half


def test_an_article_that_stays_at_a_day_says_more_for_it() -> None:
    named = [told("a", "2021-10-01"), told("a", "2021-10-10")]
    going_on = [told("a", "2021-10-10", f"Boats came from town {n}.", kind="carried", mention=None) for n in range(3)]
    plain = Scale(standing=0.0, coverage=0.0, dwelling=0.5)
    passing, stayed_at = day_weights([*named, *going_on], {each.id: 1.0 for each in named}, ARTICLES, plain).values()
    assert stayed_at == pytest.approx((1 + 2 * 0.5) * passing)  # three sentences go on from it: two doublings


def test_what_only_goes_on_from_a_day_makes_none() -> None:
    alone = told("a", "2021-10-10", kind="carried", mention=None)
    assert day_weights([alone], {}, ARTICLES) == {}


def test_a_day_that_stands_out_weighs_more_than_one_of_many() -> None:
    crowd = [told(name, f"2021-10-{number}") for number in range(10, 17) for name in "abc"]
    alone = [told(name, "2021-12-01") for name in "abc"]
    days = day_weights([*crowd, *alone], {each.id: 1.0 for each in [*crowd, *alone]}, [])
    assert days[day("2021-12-01")] > days[day("2021-10-13")]


def test_a_day_weighs_more_where_little_was_written() -> None:
    dates = ["2020-01-01", "2021-03-10", "2021-10-20"]
    claims = [told(name, date) for date in dates for name in "ab"]
    written = [article(f"p{n}", FLOOD, date) for n, date in enumerate(["2021-03-11", *["2021-10-21"] * 30])]
    plain, quiet, busy = (
        day_weights(claims, {each.id: 1.0 for each in claims}, written, Scale(standing=0.0, onset=0.0))[day(date)]
        for date in dates
    )
    assert quiet > plain > busy  # near none of the articles it is neither


@pytest.mark.parametrize(
    ("name", "published", "expected"),
    [
        ("more from then on", ["2021-10-18", *["2021-10-20"] * 3, *["2021-10-21"] * 3, "2021-10-25"], "more"),
        ("as the day before", ["2021-10-18", "2021-10-19", "2021-10-20", "2021-10-21"], "same"),
        ("more before it", [*["2021-10-18"] * 3, *["2021-10-19"] * 3, "2021-10-20", "2021-10-21"], "less"),
        ("the first articles are of that day", ["2021-10-20", "2021-10-21", "2021-10-21"], "same"),
        ("the last ones are of the day before", ["2021-10-18", "2021-10-19", "2021-10-19"], "same"),
        ("nobody knows when", [], "same"),
    ],
)
def test_a_day_weighs_more_where_the_articles_begin_with_it(name: str, published: list[str], expected: str) -> None:
    claims = [told("a", "2021-10-20"), told("b", "2021-10-20")]
    written = [article(f"p{n}", FLOOD, date) for n, date in enumerate(published)]
    ones = {each.id: 1.0 for each in claims}
    with_it, without = (
        day_weights(claims, ones, written, scale)[day("2021-10-20")] for scale in (SCALE, Scale(onset=0.0))
    )
    found = "same" if with_it == pytest.approx(without) else "more" if with_it > without else "less"
    assert found == expected, name


def test_how_much_was_written_tells_nothing_without_publish_dates() -> None:
    claims = [told("a", "2021-10-20"), told("b", "2021-10-20")]
    weigh_alike = Scale(coverage=0.0)
    ones = {each.id: 1.0 for each in claims}
    found, alike = (day_weights(claims, ones, [article("a", FLOOD)], scale) for scale in (SCALE, weigh_alike))
    assert found[day("2021-10-20")] == pytest.approx(alike[day("2021-10-20")], rel=0.06)


@pytest.mark.parametrize(
    ("interval", "grain", "expected"),
    [
        (span("2021-10-20"), "day", "2021-10-20"),
        (span("2021-10-20", "2021-10-23"), "day", None),
        (span("2021-10-01", "2021-11-01"), "month", None),
        (Interval(Moment(day("2021-10-20"), 1200), Moment(day("2021-10-21"), 360)), "daypart", "2021-10-20"),
        (Interval(Moment(day("2021-10-20")), None), "day", None),
        (Interval(None, Moment(day("2021-10-20"))), "day", None),
    ],
)
def test_day_of(interval: Interval, grain: str, expected: str | None) -> None:
    assert day_of(claim("a", interval, grain=grain)) == (day(expected) if expected else None)


def weighed(events):
    """The events with their importance; every claim weighs what the articles of this module make it weigh."""
    weights = claim_weights([each for event in events for each in event.claims], ARTICLES, CENTRE)
    return weigh(events, ARTICLES, weights)


def test_importance_adds_up_to_what_the_day_weighs() -> None:
    first, second = event(told("a", "2021-10-20"), told("b", "2021-10-20")), event(told("z", "2021-10-20", BREAD))
    other, decade = event(told("c", "2021-10-25")), event(told("d", "2011-01-01"), grain="decade")
    events = weighed([first, second, other, decade])
    claims = [each for found in events for each in found.claims]
    days = day_weights(claims, claim_weights(claims, ARTICLES, CENTRE), ARTICLES)
    sums: dict[int, float] = defaultdict(float)
    for found in events[:3]:
        sums[day_of(found)] += found.importance
    assert sums[day("2021-10-20")] == pytest.approx(days[day("2021-10-20")], abs=1e-3)
    assert sums[day("2021-10-25")] == pytest.approx(days[day("2021-10-25")], abs=1e-3)
    assert events[0].importance > events[1].importance > 0
    assert events[3].importance > 0
    assert [found.id for found in events] == [first.id, second.id, other.id, decade.id]


def test_what_repeats_a_better_event_gets_less_of_the_day() -> None:
    best = event(told("a", "2021-10-20"), told("b", "2021-10-20", "A river flooded a town."))
    copied = event(told("c", "2021-10-20"))
    fresh = event(told("d", "2021-10-20", HELP))
    found = weighed([best, copied, fresh])
    assert found[0].importance > found[2].importance > found[1].importance


def test_what_several_articles_say_gets_more_of_the_day_than_what_one_says_well() -> None:
    alone = event(told("d", "2021-10-20", FLOOD, certainty="stated"))
    shared = event(told("a", "2021-10-20", HELP), told("b", "2021-10-20", "Boats came later."))
    found = weighed([alone, shared])
    assert found[1].importance > found[0].importance


def test_what_only_its_article_can_tell_gets_less_of_the_day() -> None:
    plain, pointing = (
        event(told(name, "2021-10-20", HELP), title=title)
        for name, title in (("b", "Boats brought help"), ("a", "They brought it"))
    )
    found = weighed([plain, pointing])
    assert found[0].importance > found[1].importance > 0


def test_no_events() -> None:
    assert weigh([], [], {}) == []


def test_a_sentence_of_middling_length_stands_for_its_event() -> None:
    words = "alder birch cedar elder hazel holly larch maple olive poplar rowan spruce walnut willow".split()
    texts = [" ".join(words[:1]), " ".join(words), " ".join([*words, *(f"{word}wood" for word in words)])]
    short, middle, long = (told("a", "2021-10-20", text) for text in texts)
    worth = [worth_reading(each, {each.id: 1.0}) for each in (short, middle, long)]
    assert max(worth) == worth[1]

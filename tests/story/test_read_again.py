"""Claims read again are compared by the same words as when their article was read."""

from dataclasses import replace

import pytest

from tests.story.makers import article
from timeline.story import read_article
from timeline.story.read_again import drafts_again

TEXTS = {
    "several dates in one sentence": "The mayor of Lund resigned on 2 March 2020, a week after the vote of May.",
    "a heading, a lead and what goes on": "Lund in mourning\n\nThe ferry sank on Monday. It was built in 1998. "
    "Divers searched from Tuesday to Thursday, officials said.",
    "a range": "Workers in Parma were on strike between 3 March and 9 March 2020, and in May 2019.",
    "a header line": "10 March 2020\n\nA baker in Riga won a prize yesterday.",
    "a count from a happening": "Envoys met in Bergen on 1 March 2020. The vote came two days after the talks.",
    "a lead without a date": "Voters in Peru chose deputies. They have no majority.",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_drafts_are_those_of_the_whole_article(text):
    source = article("a", text, "2020-03-10")
    reading = read_article(source)
    drafts = {draft.claim.id: replace(draft, quality=None) for draft in reading.drafts}  # told with a title alone
    again = drafts_again(source, reading.mentions, [draft.claim for draft in reading.drafts])
    assert {id_: replace(draft, claim=drafts[id_].claim) for id_, draft in again.items()} == drafts
    for kind in {draft.claim.kind for draft in reading.drafts}:
        few = [draft.claim for draft in reading.drafts if draft.claim.kind == kind]
        found = drafts_again(source, reading.mentions, few)
        assert [replace(found[claim.id], claim=claim) for claim in few] == [drafts[claim.id] for claim in few]


def test_a_claim_that_the_article_does_not_make_is_not_among_them():
    source = article("a", "The ferry sank on 2 March 2020. A storm hit Bergen on 3 March 2020.", "2020-03-10")
    reading = read_article(source)
    first, second = [draft.claim for draft in reading.drafts]
    moved = replace(first, end=first.end - 1)
    assert list(drafts_again(source, reading.mentions, [moved, second])) == [second.id]
    assert drafts_again(source, (), [second]) == {}

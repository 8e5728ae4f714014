"""The reason that a claim joined is one that a reader finds true in the sentences."""

import pytest

from tests.story.makers import claim, span
from timeline.story.actions import STATEMENT, actions_in
from timeline.story.claims import Draft
from timeline.story.joining import why_joined
from timeline.story.similarity import Space, features_of

SENTENCE, AROUND = "this sentence and another of the event", "what stands around this sentence and another of the event"


def draft(article: str, text: str, around: str = "") -> Draft:
    deeds = [a.kind for a in actions_in(text) if a.kind != STATEMENT]
    made = claim(article, span("2024-03-05"), sentence=text)
    return Draft(made, text, deeds[0] if deeds else None, "", is_lead=False, around=around)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            draft("a", "The Marisol was inspected in Lund."),
            draft("b", "Divers inspected the Marisol."),
            f"{SENTENCE} both speak of “Marisol”, “inspected”.",
        ),
        (
            draft("a", "The sailor died in Lund."),
            draft("b", "A sailor was killed by a rope."),
            f"{SENTENCE} both speak of “sailor”, and “died” here and “killed” in the other are the same kind of deed.",
        ),
        (
            draft("a", "The firm took over the route."),
            draft("b", "In Lund the firm took over the ferry route."),
            f"{SENTENCE} both speak of “firm took over”, “route”.",
        ),
        (
            draft("a", "President Ana Ruiz met the crew in Lund."),
            draft("b", "The crew told President Ana Ruiz of the man overboard."),
            f"{SENTENCE} both speak of “President Ana Ruiz”, “crew”.",
        ),
        (
            draft("a", "He asked for repairs.", "Luis Bregante is captain."),
            draft("b", "The crew gave warning.", "Bregante spoke."),
            f"{AROUND} speaks of “Bregante”.",
        ),
        (
            draft("a", "It rained in Lund."),
            draft("b", "It rained\nin Lund."),
            "another sentence of the event is word for word the same.",
        ),
    ],
)
def test_only_what_the_sentences_hold_is_told_of_them(one: Draft, other: Draft, why: str) -> None:
    space = Space([features_of(one, {}), features_of(other, {})])
    assert why_joined((one, other), space, (0, 1)) == f"Taken as the same happening because {why}"

"""Pronouns and the names they stand for."""

import pytest

from timeline.story.subjects import with_subject

CASES = [
    ("who led the talks", "Envoy Jan Novak, ", "", "Envoy Jan Novak led the talks"),
    ("it regained power", "Norway called the vote after ", "", "Norway regained power"),
    ("its troops left", "Norway fought a war, when ", "", "Norway’s troops left"),
    ("she called it a day", "", "“No,” Mayor Ann Hill said. ", "Mayor Ann Hill called it a day"),
    ("In a radio talk she put it plainly", "", "Ann Hill said no. ", "In a radio talk Ann Hill put it plainly"),
    ("he left", "", "nobody knows. ", "he left"),
    ("he left", "", "Lars Moe, a judge, writer and diver, spoke. ", "Lars Moe left"),
    ("he left", "", "The mayor thanked Lars Moe. ", "he left"),
    ("he left", "", "Ann Hill, a judge, spoke. ", "he left"),
    ("it is clear", "", "The company lost money. ", "it is clear"),
    ("it sold ships", "", "The company lost money. ", "The company sold ships"),
    ("The army left", "Norway said ", "", "The army left"),
    ("he left", "", "Lars Moe was a judge. In Oslo, he taught law. ", "Lars Moe left"),
    ("he left", "", "Asked if the pier was safe, Jan Novak said no. ", "Jan Novak left"),
    ("her boat sank", "", "Ann Hill ran. “I ran,” Hill told the Post. “We all ran.” ", "Hill’s boat sank"),
    ("he left", "", "Police said Lars Moe, a judge, drove off. ", "Lars Moe left"),
    ("he left", "", "The son of Eva and Lars Moe was a judge. ", "he left"),
    ("it sank", "", "The old ferry struck a rock. ", "The old ferry sank"),
    ("it sank", "", "It's the latest plan that the owners were trying. ", "it sank"),
    ("it sank", "", "About 300 feet away is the wreck of a boat. ", "it sank"),
    ("he visits", "He feared that the people of Northern Ireland might be angry when ", "", "he visits"),
    (
        "it would be beaten",
        "Novak was asked if enough were against it to ensure that ",
        "The tax rose. ",
        "it would be beaten",
    ),
    ("it was passed round", "The petition, signed by many when ", "Dual trade grew. ", "it was passed round"),
    ("its contracts grew", "Nordoil was the navy's largest seller, and in May, ", "", "Nordoil’s contracts grew"),
    ("it reported a loss", "", "Analysts are guessing that Nordbank will earn more. ", "it reported a loss"),
    ("it blew up has told police", "A diver on the old rig when ", "", "it blew up has told police"),
    ("he step down", "They demand that ", "Jan Novak spoke. ", "he step down"),
    ("it expects growth", "", "French gross domestic product grew. ", "it expects growth"),
    ("it reported a loss", "", "The recent fall in the market made talks hard. ", "it reported a loss"),
    ("it reported a loss", "", "The ferry company met. ", "The ferry company reported a loss"),
    ("He's ordered rigs to stop", "", "Jan Novak has halted drilling. ", "Jan Novak has ordered rigs to stop"),
    ("he spoke", "", "Vice President Jan Novak met Ann Hill. ", "Vice President Jan Novak spoke"),
    ("its best gain since the war", "The Hill & Moe's index rose -- ", "", "its best gain since the war"),
    ("it exploded", "Nordoil was running the old rig ", "", "the old rig exploded"),
    ("it exploded", "Nordoil drilled the well before ", "", "the well exploded"),
    ("its spending rose", "Nordbank told the board that ", "Nordoil's answer was short. ", "Nordbank’s spending rose"),
    ("it hopes will end the leak", "Nordoil drills a well that ", "", "it hopes will end the leak"),
    ("they agreed", "He met artists, including the Harbour Boys, ", "", "they agreed"),
    ("they left", "The army fought with the Boys as ", "", "Boys left"),
    ("it showed signs", "", "Throughout the uprising, the navy waited. ", "it showed signs"),
    ("its comeback began", "", "The second-guessing ended in May. ", "its comeback began"),
    ("its prices rose", "", "The index of producers' finished goods fell. ", "its prices rose"),
    ("he rose", "He had joined Fjord Partners Ltd., and ", "Jan Novak sailed. ", "Jan Novak rose"),
    ("sank", "The well leaked after the rig burned, ", "", "sank"),
    ("it was seeking a loan", "", "The ferry company lost money. ", "The ferry company was seeking a loan"),
    ("it was shocking to hear of the fire", "", "The company lost money. ", "it was shocking to hear of the fire"),
    ("it amazes me", "", "The ferry company lost money. ", "it amazes me"),
    ("it remains to be seen", "", "The ferry company lost money. ", "it remains to be seen"),
    ("it had been scheduled", "", "The ferry company said it moved its meeting. ", "it had been scheduled"),
    ("it lost money", "", "Analysts expect Nordbank to pay. ", "it lost money"),
    ("they are quiet", "Strangely though, ", "", "they are quiet"),
    ("her son left", "", "“No,” Dr Ernest Hill said. ", "her son left"),
    ("it took years", "", "The company lost money. ", "it took years"),
    (
        "it was formed in Oslo",
        "",
        "The Harbour Brotherhood lost the vote. ",
        "The Harbour Brotherhood was formed in Oslo",
    ),
    ("they're leaving", "", "The rebels lost the vote. ", "The rebels are leaving"),
]


@pytest.mark.parametrize(("text", "sentence", "previous", "expected"), CASES)
def test_with_subject(text, sentence, previous, expected):
    assert with_subject(text, sentence, previous) == expected

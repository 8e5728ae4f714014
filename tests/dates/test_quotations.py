"""Relative words in a quotation that has a date of its own."""

import pytest

from timeline.dates import resolve

PUBLISHED = "2021-10-20"  # a Wednesday
TABLE = [
    # text, the words, value, what they count from
    ("“We leave tomorrow,” she said Monday.", "tomorrow", "2021-10-19", "quote date"),
    ('"They fled yesterday," the mayor said on Friday.', "yesterday", "2021-10-14", "quote date"),
    ("``We won last week,'' Ruiz told reporters on Oct. 4.", "last week", "2021-W39", "quote date"),
    ("On 3 May 2019 he wrote: “We sail tomorrow.”", "tomorrow", "2019-05-04", "quote date"),
    ("In a note dated 3 May 2019 she wrote, “It rained yesterday.”", "yesterday", "2019-05-02", "quote date"),
    ("The letter reads: “Lima, 3 May 2019. The ship sank yesterday.”", "yesterday", "2019-05-02", "quote date"),
    ("She tweeted on Monday evening: “We leave tomorrow.”", "tomorrow", "2021-10-19", "quote date"),
    ("“We leave tomorrow,” she said.", "tomorrow", "2021-10-21", "publish date"),
    ("“We leave tomorrow,” she said Wednesday.", "tomorrow", "2021-10-21", "publish date"),
    ("She said Monday that they leave tomorrow.", "tomorrow", "2021-10-21", "publish date"),
    ("“We leave tomorrow,” said Ruiz, who came on Monday.", "tomorrow", "2021-10-21", "publish date"),
    ("“We leave tomorrow,” she said. He came Monday.", "tomorrow", "2021-10-21", "publish date"),
    ("The mill burned on 3 May. “This day we all lost something,” she said.", "This day", "2021-10-20", "publish date"),
    ("The mill burned on 3 May. That day she left. “It hurt,” she said.", "That day", "2021-05-03", "mention"),
    ("“It is over,” she said Monday. They leave tomorrow.", "tomorrow", "2021-10-21", "publish date"),
    ("On Monday they met. She said: “We leave tomorrow.”", "tomorrow", "2021-10-21", "publish date"),
    ("“Yes,” she said on Monday. “We leave tomorrow.”", "tomorrow", "2021-10-19", "quote date"),
    ("They met on Monday. “We leave tomorrow.”", "tomorrow", "2021-10-21", "publish date"),
]
OTHERS = [
    ("de", "„Wir fahren morgen“, sagte sie am Montag.", "morgen", "2021-10-19", "quote date"),
    ("de", "»Wir fahren morgen«, sagte sie am Montag.", "morgen", "2021-10-19", "quote date"),
    ("de", "Am Montag sagte sie: „Gestern hat es geregnet.“", "Gestern", "2021-10-17", "quote date"),
    ("de", "„Ja“, sagte sie am Montag. „Morgen fahren wir.“", "Morgen", "2021-10-19", "quote date"),
    ("de", "„Ja“, sagte sie am Montag. Morgen fahren sie.", "Morgen", "2021-10-21", "publish date"),
    ("de", "„Wir fahren morgen“, sagte sie nach dem Treffen vom Montag.", "morgen", "2021-10-21", "publish date"),
    ("es", "«Salimos mañana», dijo la alcaldesa el lunes.", "mañana", "2021-10-19", "quote date"),
    ("es", '"Ayer llovió", aseguró el lunes el alcalde.', "Ayer", "2021-10-17", "quote date"),
    ("es", "Dijo «sí» el lunes. Mañana salen.", "Mañana", "2021-10-21", "publish date"),
    ("fr", "« Nous partons demain », a déclaré lundi la maire.", "demain", "2021-10-19", "quote date"),
    ("fr", "« Oui », a dit lundi la maire. Demain, on part. « Non », a dit le préfet.", "Demain", "2021-10-21",
     "publish date"),
    ("it", "«Partiamo domani», ha detto lunedì la sindaca.", "domani", "2021-10-19", "quote date"),
    ("pt", "“Partimos amanhã”, disse na segunda a prefeita.", "amanhã", "2021-10-19", "quote date"),
    ("nl", '"We vertrekken morgen", zei zij maandag.', "morgen", "2021-10-19", "quote date"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value", "kind"), TABLE)
def test_the_date_of_a_quotation_is_what_its_words_count_from(text, words, value, kind):
    found = next(m for m in resolve(text, PUBLISHED) if m.text == words)
    assert (found.value, found.anchor.kind) == (value, kind), found.why


@pytest.mark.parametrize(("language", "text", "words", "value", "kind"), OTHERS)
def test_so_it_is_in_other_languages(language, text, words, value, kind):
    found = next(m for m in resolve(text, PUBLISHED, language) if m.text == words)
    assert (found.value, found.anchor.kind) == (value, kind), found.why


def test_the_reason_names_the_date_of_the_quotation():
    found = resolve("“We leave tomorrow,” she said Monday.", PUBLISHED)[0]
    assert found.why == ("“tomorrow” counts from the quote date, Monday 18 October 2021: Tuesday 19 October 2021.")

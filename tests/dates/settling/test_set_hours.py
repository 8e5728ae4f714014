"""Hours and weekdays of what comes again."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("en", "Every Monday the band plays from 19:00 to 21:00.", ["XXXX-WXX-1", "T19:00", "T21:00"]),
    ("en", "The baths open on Mondays and Thursdays at 2 p.m.", ["XXXX-WXX-1", "XXXX-WXX-4", "T14:00"]),
    ("en", "The quartet plays at 7 p.m. every Tuesday.", ["T19:00", "XXXX-WXX-2"]),
    ("en", "The tower is open daily until 6 p.m.", ["P1D", "T18:00"]),
    ("en", "The tower is open daily until 2 p.m. on Friday.", ["P1D", "2021-10-22T14:00"]),
    ("en", "The news is read daily at 0645 local time (1045 GMT).", ["P1D", "T06:45", "T10:45"]),
    ("en", "The talk airs at 9:30 every Friday, and again at 11:15 on Monday.", ["T09:30", "XXXX-WXX-5",
                                                                                 "XXXX-WXX-1T11:15"]),
    ("en", "The club met every Friday, and at 8:30 on Monday it chose a head.", ["XXXX-WXX-5", "2021-10-18T08:30"]),
    ("en", "She swims daily. At 5 p.m. on Monday she slipped.", ["P1D", "2021-10-18T17:00"]),
    ("en", "She swims daily; at 5 p.m. she slipped.", ["P1D", "2021-10-20T17:00"]),
    ("en", "The desk is open Monday to Friday.", ["XXXX-WXX-1", "XXXX-WXX-5"]),
    ("en", "Open Monday to Friday, 9 a.m. to 5 p.m.", ["XXXX-WXX-1", "XXXX-WXX-5T09:00", "T17:00"]),
    (
        "en",
        "Open Mon-Fri 9am-5pm, Sat 10am-4pm, closed Sunday",
        ["XXXX-WXX-1", "XXXX-WXX-5T09:00", "T17:00", "XXXX-WXX-6T10:00", "T16:00", "XXXX-WXX-7"],
    ),
    (
        "en",
        "Opening times: Tue-Fri 10:00-17:00, Sat and Sun 12:00-16:00",
        ["XXXX-WXX-2", "XXXX-WXX-5T10:00", "T17:00", "XXXX-WXX-6", "XXXX-WXX-7T12:00", "T16:00"],
    ),
    (
        "en",
        "Hours: 11 a.m.-9 p.m. Monday-Thursday, noon-8 p.m. Sunday",
        ["T11:00", "XXXX-WXX-1T21:00", "XXXX-WXX-4", "T12:00", "XXXX-WXX-7T20:00"],
    ),
    ("en", "Call us Mon-Fri 9am-5pm.", ["XXXX-WXX-1", "XXXX-WXX-5T09:00", "T17:00"]),
    ("en", "The choir sings Mon-Fri at 9am.", ["2021-10-25", "2021-10-29", "2021-10-29T09:00"]),
    ("en", "The loft is open Wed-Sun 11am-5pm.", ["XXXX-WXX-3", "XXXX-WXX-7T11:00", "T17:00"]),
    ("en", "The walled garden opens every Sunday in June, 2pm-5pm.", ["XXXX-WXX-7", "2022-06", "T14:00", "T17:00"]),
    ("en", "Open daily May to September, 10am-5pm.", ["P1D", "XXXX-05", "XXXX-09", "T10:00", "T17:00"]),
    ("en", "Boats sail daily until the end of June from 9am.", ["P1D", "2022-06", "T09:00"]),
    ("en", "Jumble stall, last Saturday of every month, 5:30 p.m.", ["P1M", "T17:30"]),
    ("en", "Stalls on Saturdays through Oct. 30, 9 a.m. to noon.", ["XXXX-WXX-6", "2021-10-30", "T09:00", "T12:00"]),
    ("en", "Tours daily until 30 October, 11am and 3pm.", ["P1D", "2021-10-30", "T11:00", "T15:00"]),
    ("en", "Swap shop every Sunday, 10 till 2.", ["XXXX-WXX-7", "T10:00", "T14:00"]),
    ("en", "The pool opened daily in June, and on 3 July at 2pm it shut.", ["P1D", "2021-06", "2021-07-03",
                                                                            "2021-07-03T14:00"]),
    ("en", "The pool is open Monday to Friday, but on Tuesday it shut.", ["XXXX-WXX-1", "XXXX-WXX-5", "2021-10-19"]),
    ("en", "Open Tuesday to Sunday 10am-4pm. It ends on Sunday.", ["XXXX-WXX-2", "XXXX-WXX-7T10:00", "T16:00",
                                                                      "2021-10-24"]),
    ("en", "The fair is open Friday to Sunday.", ["2021-10-22", "2021-10-24"]),
    ("en", "The strike will last from Monday to Friday.", ["2021-10-25", "2021-10-29"]),
    ("de", "Jeden Dienstag übt die Kapelle von 18.30 bis 20 Uhr.", ["XXXX-WXX-2", "T18:30", "T20:00"]),
    ("de", "Das Lager ist montags und freitags ab 15 Uhr offen.", ["XXXX-WXX-1", "XXXX-WXX-5", "T15:00"]),
    ("de", "Geöffnet ist Dienstag bis Sonntag von 10 bis 18 Uhr.", ["XXXX-WXX-2", "XXXX-WXX-7", "T10:00", "T18:00"]),
    ("es", "Cada martes la banda ensaya de 18:00 a 20:00 horas.", ["XXXX-WXX-2", "T18:00", "T20:00"]),
    ("en", "The baths open on Mondays in the morning.", ["XXXX-WXX-1", "TMO"]),
    ("en", "It is shut on Mondays. This morning she left.", ["XXXX-WXX-1", "2021-10-20TMO"]),
    ("es", "Abre los lunes y viernes por la mañana.", ["XXXX-WXX-1", "XXXX-WXX-5", "TMO"]),
    ("fr", "La fanfare joue tous les mardis de 18 h à 20 h.", ["XXXX-WXX-2", "T18:00", "T20:00"]),
    ("it", "Ogni martedì la banda suona alle 18.30.", ["XXXX-WXX-2", "T18:30"]),
    ("it", "Da lunedì a venerdì il museo è aperto.", ["XXXX-WXX-1", "XXXX-WXX-5"]),
    ("pt", "De segunda a sexta a loja abre às 9h.", ["XXXX-WXX-1", "XXXX-WXX-5", "T09:00"]),
    ("nl", "Elke dinsdag oefent de fanfare van 18.30 tot 20 uur.", ["XXXX-WXX-2", "T18:30", "T20:00"]),
    ("nl", "Van maandag tot en met vrijdag is de balie open.", ["XXXX-WXX-1", "XXXX-WXX-5"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_hours_of_a_set_are_of_no_one_day(language, text, expected):
    values = [mention.value.removeprefix("XXXX-XX-XX") for mention in resolve(text, "2021-10-20", language)]
    assert values == expected  # "T19:00" is short for an hour of no day


def test_the_reason_says_that_it_repeats():
    mention = resolve("Every Monday the band plays at 19:00.", "2021-10-20", "en")[1]
    assert mention.type == "TIME" and mention.interval is None
    assert mention.why == "“19:00” is an hour of what repeats; it is not one place on the calendar."

"""What the words right beside a name of a time tell of it, whatever the verb."""

import pytest

from timeline.dates import resolve
from timeline.dates.direction.beside_names import is_of_the_nearest, of_words_beside, to_stop, without_source
from timeline.dates.direction.clause_verbs import last_verb, may_be_verb


@pytest.mark.parametrize(
    ("before", "after", "of_day", "tense"),
    [
        ("what led to the", "explosion is not known", True, "surely past"),
        ("it was set up after its", "oil well blowout off the coast", True, "surely past"),
        ("the teams for the", "fire drill", True, None),
        ("they held the", "talks after the explosion", True, None),
        ("it will cancel the previously declared", "dividend", False, "past"),
        ("showers may fall tomorrow and again on", ".", True, "future"),
        ("it will rain tomorrow", ".", True, None),
        ("the moves on", "and today show that it means it", True, "past"),
        ("prices rise on", "and yesterday", True, "past"),
        ("they meet on", "and again today", True, None),
        ("a concert in leeds on", "which raised a million", True, "past"),
        ("the gala on", ", which drew 900 guests , was full", True, "past"),
        ("she is to be heard on", "when the judge will set bail", True, "future"),
        ("it issued shares on", ", which will receive a dividend", True, None),
        ("he is in custody until", ", when he was due to plead", True, None),
        ("nearby", "which was unchanged", False, None),
        ("back in", "when my cabinet took office", False, "past"),
        ("it will stand by the", "agreement to share the quay", False, "surely past"),
        ("growth could stay below a", "forecast of 3 pct", False, "past"),
        ("it waits for the", "survey of the harbour", False, None),
        ("they say that the", "survey will be done by post", False, None),
    ],
)
def test_words_beside_a_name_tell_more_than_its_verb(before, after, of_day, tense):
    assert of_words_beside(before.split(), after.split(), may_be_verb, of_day=of_day) == tense


@pytest.mark.parametrize(
    ("before", "after", "nearest"),
    [
        ("he got word of fair weather starting", ".", True),
        ("two parties called for a rally", "in the port", True),
        ("two parties called for calm", "in the port", False),
        ("the port has scrapped a decision to reopen the dock on", ".", True),
        ("the first attempt to stem the flow failed on", ".", False),
        ("the trial was due to open on", ", but a juror fell ill", True),
        ("the trial was due to open on", "in the port", False),
        ("there is no permit for", "' s planned march", True),
        ("there is no permit for", "' s march", True),
        ("shares were below", "' s close", False),
        ("why are you wanting to postpone", "' s debate", True),
        ("the rain may stop", "' s race", False),
        ("nobody won", "' s debate", False),
        ("ahead of two hearings on", ", the panel met", True),
        ("he spoke before meeting the union on", ".", True),
        ("he died before dawn on", ".", False),
        ("the storm was likely on", "to gain strength", True),
        ("the panel was set up in", "to look into it", False),
    ],
)
def test_a_verb_of_another_day_leaves_the_nearer_one(before, after, nearest):
    words = before.split()
    assert is_of_the_nearest(words, last_verb(words), after.split()) is nearest


@pytest.mark.parametrize(
    ("after", "rest"),
    [
        (", they said", ""),
        (", said the mayor", ""),
        (", it closed", ", it closed"),
        ("they said", "they said"),
        ("", ""),
    ],
)
def test_who_said_so_tells_no_tense(after, rest):
    assert without_source(after.split()) == rest.split()


def test_a_clause_ends_at_a_stop():
    assert to_stop("it fell , he said".split()) == ["it", "fell"]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The firm expects the tank to be fully emptied on Saturday.", "2021-10-20", "2021-10-23"),
        ("The town braced for a rally of farmers Friday.", "2021-10-21", "2021-10-22"),
        ("Shopkeepers readied themselves for Friday.", "2021-10-21", "2021-10-22"),
        ("The island has been bracing for high winds after Friday prayers.", "2021-10-21", "2021-10-22"),
        ("A leaflet on Friday's planned strike was torn down.", "2021-10-20", "2021-10-22"),
        ("The minister refused a permit for Tuesday's planned march.", "2021-10-20", "2021-10-19"),
        ("He was among those to take part in a concert on Friday which raised $2 million.", "2021-10-18", "2021-10-15"),
        ("The pumps have been moved, but on Saturday the crew is preparing a new dive.", "2021-10-20", "2021-10-23"),
        ("Work will start no sooner than August but before November.", "2021-04-07", "2021-08"),
        ("She's scared to meet the panel on Friday.", "2021-10-20", "2021-10-22"),
        ("The trial was due to open on Tuesday, but a juror fell ill.", "2021-10-21", "2021-10-19"),
        ("Nurses put up a sign calling for a vigil Thursday at the gate.", "2021-10-18", "2021-10-21"),
        ("The unions called for a strike on Tuesday.", "2021-10-20", "2021-10-19"),
        ("The decision to reopen the dock on Monday is now cancelled.", "2021-10-17", "2021-10-18"),
        ('A crowd chants "He must go" HULL (CNN) -- Saturday saw marches in the north.', "2021-10-17", "2021-10-16"),
        ("During a call Monday among ministers to prepare for the talks, they rowed.", "2021-10-21", "2021-10-18"),
        ("What led to the April 20 explosion is still not known.", "2021-10-20", "2021-04-20"),
        ("The fund was made for the victims of the April blast.", "2021-02-01", "2020-04"),
        ("Ahead of hearings on Tuesday, the panel released a letter.", "2021-10-18", "2021-10-19"),
        ("The lake was likely on Monday to break its dam.", "2021-10-24", "2021-10-25"),
        ("Sunday's game in Leeds brings together two old rivals.", "2021-10-22", "2021-10-24"),
        ("Why are you wanting to postpone Friday's debate?", "2021-10-20", "2021-10-22"),
        ("Guards stand by Friday at the gate of the palace.", "2021-10-23", "2021-10-22"),
        ("The fall came despite reports of better than expected results on Tuesday.", "2021-10-21", "2021-10-19"),
        ("The band has postponed Sunday's shows because of the flood.", "2021-10-21", "2021-10-24"),
        ("In written evidence for Tuesday's hearing, the firm blames its partner.", "2021-10-18", "2021-10-19"),
        ("He came to town for a hearing on Friday where she would speak.", "2021-10-20", "2021-10-22"),
        ("The ferry had been due to sail again on Sunday.", "2021-10-21", "2021-10-24"),
        ("The ferry had been due to sail again on Monday.", "2021-10-20", "2021-10-18"),
        ("He wanted to delay Friday's debate on trade.", "2021-10-20", "2021-10-22"),
        ("He called for a delay of Friday's debate on trade.", "2021-10-20", "2021-10-22"),
        ("She won Friday's race.", "2021-10-20", "2021-10-15"),
        ("The trial, which was due to open on Tuesday, goes on now.", "2021-10-21", "2021-10-19"),
        ("It was due to meet on Friday.", "2021-10-18", "2021-10-22"),
        ("Analysts said that the firmest agreement on Thursday will be on tax.", "2021-10-19", "2021-10-21"),
        ("Investors fretted about a meeting Wednesday between the two.", "2021-10-19", "2021-10-20"),
        ("Bidders have until close of business on Thursday, she said.", "2021-10-19", "2021-10-21"),
        ("The judge, chosen on Tuesday to lead the inquiry, will face a hard task.", "2021-10-20", "2021-10-19"),
        ("The council prepared for a Thursday meeting on the bridge.", "2021-10-19", "2021-10-21"),
        ("Funds paid 7 percent, against an average effective rate of 6 percent Friday.", "2021-10-18", "2021-10-15"),
        ("The new rule is effective Friday.", "2021-10-18", "2021-10-22"),
        ("The bill goes to the upper house on Monday, aides said.", "2021-10-22", "2021-10-25"),
        ("The company will be looking at its figures after Sunday's debut.", "2021-10-22", "2021-10-24"),
        ("Saturday's crop is estimated at 40 tonnes.", "2021-10-22", "2021-10-23"),
        ("The dip was due to rain on Sunday in the hills.", "2021-10-18", "2021-10-17"),
        ("Since it won control of the yard in June, the firm has grown.", "2021-04-24", "2020-06"),
        ("They were asked to send it before July, when ministers were due to meet.", "2021-03-18", "2021-07"),
        ("Output was 1.3 million after an expected 1.4 million, 1.2 in February and 1.1.", "2021-03-30", "2021-02"),
        ("She will be asked about Monday's stock market collapse.", "2021-10-20", "2021-10-18"),
        ("If the quarrel is not settled by Friday, they will strike.", "2021-10-20", "2021-10-22"),
        ("They are determined to stand by their February 22 accord.", "2021-04-01", "2021-02-22"),
        ("The accord prolongs a truce, expiring June 30, between the ports.", "2021-03-25", "2021-06-30"),
        ("She said the bank bought bills maturing in June.", "2021-03-24", "2021-06"),
        ("The firm set June 4 as the date for a special meeting.", "2021-03-24", "2021-06-04"),
        ("The firm said on June 1 it will redeem its notes.", "2021-03-19", "2021-06-01"),
        ("The firm said on Friday it will redeem its notes.", "2021-03-24", "2021-03-19"),
        ("We have booked a cottage by the lake in August for the family.", "2021-05-01", "2021-08"),
        ("The boss said sales will look weak because of the strikes in January.", "2021-04-02", "2021-01"),
        ("It will pay five cents, down from 15 cents in December.", "2021-03-06", "2020-12"),
        ("It will be paid to banks which in December were asked to wait.", "2021-03-17", "2020-12"),
        ("The fees must be settled and the works completed by September 30.", "2021-06-19", "2021-09-30"),
        ("Peru bought 30,000 tonnes of sugar for arrival in June.", "2021-03-19", "2021-06"),
        ("The works at the dock were targeted for completion by June.", "2021-03-19", "2021-06"),
        ("The shop was fined for late delivery in June.", "2021-03-19", "2020-06"),
        ("It may buy the corn, valued at a million, and ship it by September 30.", "2021-06-19", "2021-09-30"),
        ("The trucks are to come and be handed over by August.", "2021-03-23", "2021-08"),
        ("The line asked for the change by June 12.", "2021-03-26", "2021-06-12"),
        ("They said the line had asked for the data by Monday.", "2021-10-20", "2021-10-18"),
        ("It was an old pledge that they'd be freed by April 15.", "2021-09-25", "2021-04-15"),
        ("The firm will gain from its purchase in late December of Elgin Yards.", "2021-02-26", "2020-12"),
        ("Its board declared a dividend of six cents for August.", "2021-03-11", "2021-08"),
        ("The new rate stands, provided the accord is approved before October 1.", "2021-04-01", "2021-10-01"),
        ("Shareholders of record on April 27 will be eligible to vote.", "2021-06-19", "2021-04-27"),
        ("The fines are payable, assuming the leak is plugged in August.", "2021-06-14", "2021-08"),
        ("They are likely to renew the February 22 Oslo accord.", "2021-04-07", "2021-02-22"),
        ("Money had flowed out up to the realignment in January.", "2021-04-02", "2021-01"),
        ("Cod landings between October 1 and November 5 rose to 9,000 tonnes.", "2021-03-24", "2020-10-01"),
        ("The November haul was put together from 84,000 tonnes of cod.", "2021-03-24", "2020-11"),
        ("Tin was firm and July rose to 84 dollars a ton.", "2021-03-24", "2021-07"),
        ("Growers said yields from May through July might set a record.", "2021-03-12", "2021-05"),
        ("Traders said in a letter in May that prices might fall.", "2021-03-12", "2020-05"),
        ("She has a court hearing in July.", "2021-03-31", "2021-07"),
        ("The plan is for shareholders registered on May 31.", "2021-03-31", "2021-05-31"),
        ("On Friday the dock that burned down last year will open.", "2021-10-20", "2021-10-22"),
        ("By September birds that bred in the north will be here.", "2021-06-08", "2021-09"),
        ("On Monday the man who said he will appeal was freed.", "2021-10-20", "2021-10-18"),
        ("The state could ban the firm after the blow-out at its well in April.", "2021-10-01", "2021-04"),
        ("The crew has given up until tunnels being dug reach it in August.", "2021-06-03", "2021-08"),
        ("She was too eager, with the party facing tough elections in November.", "2021-06-03", "2021-11"),
        ("They didn't find out what had been done, how and by whom, until mid-July.", "2021-12-23", "2021-07"),
        ("A cook was found to be ill on Saturday.", "2021-10-21", "2021-10-16"),
        ("The panel proposed that another session be held in June.", "2021-03-06", "2021-06"),
        ("Spain has the chair until the Finns take it over in July.", "2021-03-31", "2021-07"),
        ("Capacity will rise when a new pipeline comes on stream in September.", "2021-06-29", "2021-09"),
        ("They said from September a new body will pay for it.", "2021-03-18", "2021-09"),
        ("Growth is put at 3 percent against the 6 percent forecast in December.", "2021-03-09", "2020-12"),
        ("It is not known when they would look again at the board's January decision.", "2021-06-29", "2021-01"),
        ("He left the fleet, as scheduled, on June 30.", "2021-10-01", "2021-06-30"),
        ("She first planned to come in March, but had to cancel.", "2021-06-04", "2021-03"),
        ("By the end of May, the best hopes of plugging it rested on mud.", "2021-11-08", "2021-05"),
        ("They need time, with the chance of a vote come June.", "2021-02-10", "2021-06"),
        ("He said that one reason for a ban through November 30 is the storms.", "2021-07-12", "2021-11-30"),
        ("It gave a promise to try to settle the quotas before September 30.", "2021-03-01", "2021-09-30"),
        ("She was freed after facing trial in May.", "2021-12-03", "2021-05"),
        ("Ahead of the court's June ruling, the firm cut jobs.", "2021-03-20", "2021-06"),
        ("They will meet before the December 31 deadline.", "2021-03-20", "2021-12-31"),
        ("They study what the firm's April 20 oil well blowout has done.", "2021-10-22", "2021-04-20"),
        ("She would vote against it. \\* In April, she promised that she would go.", "2021-09-24", "2021-04"),
        ("Tar flowed down the hill until July 15, when the well was capped.", "2021-09-19", "2021-07-15"),
    ],
)  # fmt: skip
def test_a_name_is_of_the_day_that_the_words_beside_it_tell(text, published, value):
    assert resolve(text, published)[0].value == value

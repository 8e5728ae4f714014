"""Dates that hang on another happening: "two days after the manoeuvres", "since the takeover", "the Kessel collapse".

``anchors`` reads lengths counted from a happening, ``event_phrases`` words that count without one, ``references``
sentences that only name it. ``happenings`` has the nouns for them, ``elsewhere`` finds the one dated happening of the
story that they can mean, ``chains`` lets one count rest on another, ``lengths`` does the counting.
"""

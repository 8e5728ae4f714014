"""Lengths of time as TIMEX3 writes them: "two years" is P2Y, "two and a half years" P2Y6M."""

from timeline.dates.meaning import Length

# TIMEX3 writes a decade as ten years and a century as a hundred.
_TIMEX_UNIT = {"D": ("P", "D", 1), "W": ("P", "W", 1), "F": ("P", "W", 2), "M": ("P", "M", 1), "Q": ("P", "Q", 1),
               "Y": ("P", "Y", 1), "DE": ("P", "Y", 10), "CE": ("P", "Y", 100), "ML": ("P", "Y", 1000),
               "WE": ("P", "WE", 1), "TH": ("PT", "H", 1), "TM": ("PT", "M", 1), "S": ("PT", "S", 1),
               "SU": ("P", "SU", 1), "WI": ("P", "WI", 1), "SP": ("P", "SP", 1), "FA": ("P", "FA", 1),
               "NI": ("P", "NI", 1), "MO": ("P", "MO", 1), "EV": ("P", "EV", 1), "AF": ("P", "AF", 1)}  # fmt: skip
_TIMEX_VAGUE = {"DE": "PXDE", "CE": "PXCE", "ML": "PXML"}
# A half of one of these is written in the smaller unit: "two and a half years" is P2Y6M.
_SMALLER = {"Y": ("P", "M", 12), "M": ("P", "W", 4), "W": ("P", "D", 7), "D": ("PT", "H", 24), "TH": ("PT", "M", 60),
            "TM": ("PT", "S", 60), "DE": ("P", "Y", 10), "CE": ("P", "Y", 100), "ML": ("P", "Y", 1000)}  # fmt: skip


def length(code: str, count: float | None, reach: int = 0) -> Length:
    """The length ``count`` units long, ``count`` None for an unsaid number: ``length("Y", 2).value`` is P2Y."""
    head, letter, times = _TIMEX_UNIT[code]
    if count is None:
        return Length(code, None, _TIMEX_VAGUE.get(code, f"{head}X{letter}"), reach)
    total = count * times
    whole, rest = int(total), total - int(total)
    if not rest:
        return Length(code, count, f"{head}{whole}{letter}", reach)
    if code in _SMALLER:
        small_head, small, per = _SMALLER[code]
        tail = rest * per if times == 1 else 0.0
        if tail and tail == int(tail):
            clock = "T" if small_head == "PT" and head == "P" else ""
            value = f"{head}{whole}{letter}{clock}{int(tail)}{small}" if whole else f"{small_head}{int(tail)}{small}"
            return Length(code, count, value, reach)
    return Length(code, count, f"{head}{total:g}{letter}", reach)

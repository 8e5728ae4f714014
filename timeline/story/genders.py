"""Whether a person may be a "he" or a "she", by the form of address and the first name."""

OFFICES = frozenset("President Minister Senator Governor Secretary Mayor Chancellor Judge General Admiral Pope".split())
_EITHER = frozenset("Dr Prof Sen Rep Gov Gen Adm".split())  # of women as of men
_WOMEN = frozenset(
    """Mrs Ms Ann Anna Anne Annie Angela Barbara Betty Carol Caroline Catherine Christine Cindy Clara Claire
    Deborah Diane Donna Elena Elisabeth Elizabeth Ellen Emily Emma Eva Fiona Hanna Hannah Helen Hillary
    Ingrid Irene Jane Janet Jennifer Jessica Joan Julia Julie Karen Kate Katherine Kathleen Laura Lisa Linda
    Lucy Maria Margaret Marie Martha Mary Megan Michelle Monica Nancy Natalie Nicola Olga Patricia Rachel
    Rebecca Rosa Ruth Sandra Sarah Sharon Sofia Sophie Susan Theresa Ursula Victoria Virginia Yulia""".split()
)
_MEN = frozenset(
    """Mr Sir Abdul Abdullah Adam Ahmed Alan Albert Alexander Andrew Anthony Antonio Barack Ben Benjamin Bernard
    Bill Bob Boris Brian Carlos Charles Chris Christopher Daniel David Dmitry Donald Edward Eric Ernest
    Felipe Frank Fred George Gerald Gordon Harry Henry Hosni Howard Igor Ivan Jack James Jan Jeff Jeffrey
    Jim Joe John Jonathan Jose Joseph Juan Karl Keith Ken Kenneth Kevin Larry Lars Luis Mark Martin Michael
    Mike Mohamed Mohammed Nicolas Nigel Omar Oscar Patrick Paul Pedro Peter Philip Ralph Ray Richard Rick
    Robert Roger Ronald Sergei Simon Stephen Steve Steven Ted Thomas Tim Timothy Tom Tony Victor Vladimir
    Walter William""".split()
)


def fits(pronoun: str, person: str) -> bool:
    """Whether the form of address and the first name allow the pronoun."""
    first = person.split()[0].rstrip(".")
    if (first in OFFICES or first in _EITHER) and len(person.split()) > 2:
        first = person.split()[1]
    return first not in (_WOMEN if pronoun == "he" else _MEN)

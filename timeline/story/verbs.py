"""Verbs of a text told by their forms: enough of English to see whether words make a clause, without a tagger."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from timeline.story.word_places import starts_of, words_of

VerbForm = Literal["auxiliary", "past", "present", "noun or present", "base", "participle"]

AUXILIARIES = frozenset(
    """is are was were am has have had do does did will would can could may might must shall should isn't aren't wasn't
    weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't""".split()
)
# Past forms that no ending gives away; the base stands before them. A word that is a noun as often is left out.
_IRREGULAR = """
    arise=arose,arisen bear=bore,borne beat=beat,beaten become=became,become begin=began,begun bend=bent bind=bound
    bite=bit,bitten blow=blew,blown break=broke,broken bring=brought build=built burn=burnt burst=burst buy=bought
    catch=caught choose=chose,chosen come=came creep=crept cut=cut deal=dealt dig=dug draw=drew,drawn
    drink=drank,drunk drive=drove,driven eat=ate,eaten fall=fell,fallen feed=fed feel=felt fight=fought find=found
    flee=fled fly=flew,flown forbid=forbade,forbidden forget=forgot,forgotten freeze=froze,frozen get=got,gotten
    give=gave,given go=went,gone grow=grew,grown hang=hung hear=heard hide=hid,hidden hit=hit hold=held hurt=hurt
    keep=kept know=knew,known lay=laid lead=led leave=left lend=lent let=let lie=lay,lain lose=lost make=made
    mean=meant meet=met overcome=overcame overthrow=overthrew,overthrown pay=paid plead=pled put=put quit=quit
    read=read ride=rode,ridden ring=rang,rung rise=rose,risen run=ran say=said see=saw,seen seek=sought sell=sold
    send=sent set=set shake=shook,shaken shed=shed shoot=shot show=showed,shown shut=shut sing=sang,sung
    sink=sank,sunk sit=sat sleep=slept slide=slid speak=spoke,spoken speed=sped spend=spent spill=spilt spin=spun
    split=split spread=spread spring=sprang,sprung stand=stood steal=stole,stolen stick=stuck strike=struck,stricken
    strive=strove swear=swore,sworn sweep=swept swim=swam swing=swung take=took,taken teach=taught tear=tore,torn
    tell=told think=thought throw=threw,thrown understand=understood undergo=underwent,undergone wake=woke
    wear=wore,worn weep=wept win=won withdraw=withdrew,withdrawn withhold=withheld write=wrote,written
    mislead=misled overhear=overheard override=overrode,overridden overrun=overran oversee=oversaw,overseen
    overtake=overtook,overtaken rebuild=rebuilt repay=repaid retake=retook,retaken rewrite=rewrote,rewritten
    undertake=undertook,undertaken undo=undid,undone uphold=upheld withstand=withstood
"""
# Verbs of news, by base; their -s and -ed forms are made from them.
_REGULAR = """
    abandon abolish absorb accept accuse achieve acknowledge acquire act add address adjust admit adopt advance
    advise affect agree aim air airlift allege allow announce answer apologise apologize appeal appear apply appoint
    approach approve argue arm arrange arrest arrive ask assassinate assault assert assign assist assume assure
    attack attempt attend attract audit authorise authorize avoid await award back ban bar battle beg believe belong
    benefit blame blast block board boost bomb boycott call campaign cancel cap capture carry cast cause caution
    cease celebrate challenge change charge check cheer cite claim clash clean clear climb close collapse collect
    collide combat command comment commit compare compel compete complain complete comply concede conclude condemn
    conduct confirm confront consider consist contact contain continue contract contribute control convene convert
    convict cool cooperate cope cost cover crack crash create criticise criticize cross crush damage deadlock debate
    decide declare decline decrease defeat defend define defy delay deliver demand demolish demonstrate deny depart
    depend deploy deport describe deserve design designate destroy detail detain deteriorate detonate develop die
    differ direct disagree disappear disclose discover discuss dismiss dispatch display dispute disrupt dissolve
    distribute divide dominate donate double doubt draft drag drill drop drown dump earn ease elect emerge emphasise
    emphasize employ enable enact end endorse enforce engage enjoy ensure enter erect erupt escape establish
    estimate evacuate exceed exchange execute exercise exist expand expect expel experience explain explode exploit
    explore export expose express extend extradite face fade fail fear feature file fill finance finish fire fix
    flood flow follow force form free fuel fund gain gather generate grant greet guarantee guard halt hand handle
    happen head help hijack hint hire honour honor hope host house identify ignore illustrate impeach implement import
    impose imprison improve inaugurate include increase indicate inflict inform inherit initiate injure inject
    insist inspect install intend intensify interrupt intervene interview introduce invade invest investigate invite
    involve issue jail join jump kick kidnap kill lack land last launch leak lease lift limit link list live load
    lobby locate look loom loot love lower maintain manage march mark marry massacre match merge miss monitor mount
    mourn move murder name narrow near need negotiate nominate note notify object observe obtain occur offer open
    operate oppose order organise organize oust outline overturn own owe participate pass pause perform permit pick
    place plan plant play pledge plunge point poll post postpone pour praise predict prefer prepare present press
    pressure prevent proceed process produce profit promise promote prompt propose prosecute protect protest prove
    provide publish pull pump punish purchase push pursue question race raid raise rally reach react realise realize
    recall receive recognise recognize recommend recover reduce refer reflect refuse regain register regret
    reject relate release rely remain remember remove renew repair repeat replace reply report represent request
    require rescue resemble reserve resign resist resolve respond rest restore restrict result resume retain retire
    retreat retrieve return reveal reverse review revive reward rock roll round rule rush sack sail sanction save
    scale score scramble search seal secure seem seize select separate serve settle share shatter shell shift ship
    shrink shock sign signal slam slash slow slump smash soar solve sound spark spawn speculate sponsor spot squeeze
    stab stage start state stay stem step stop storm stress stretch strengthen struggle study submit succeed sue
    suffer suggest summon supply support suppress surge surpass surrender surround survey survive suspect suspend
    sustain swamp switch talk target tax tender tend terminate test testify thank threaten top topple total touch
    tour track trade train transfer transform trap travel treat tremble trigger triple trust try tumble turn
    unveil update upgrade uphold urge use value vanish veto view violate visit voice vote vow wait walk want warn
    wash waste watch weaken welcome widen wipe wish witness wonder work worry worsen wound wrap yield
"""
# Words that are a noun more often than the present of a verb: "talks", "plans", "US claims".
_NOUNS_TOO = frozenset(
    """act aim appeal approach arrest assault attack attempt audit award ban bar battle benefit blast board bomb boost
    boycott call campaign cap
    cause challenge change charge check claim clash collapse command comment contract control cost cover crack
    crash damage debate decline decrease defeat delay demand design detail display dispute doubt draft drill
    drop end estimate exchange exercise experience export face feature file fire flood flow force form fund
    gain grant guarantee guard halt hand head help hint honour honor hope host house import increase interview
    issue jail jump lack land leak lease lift limit link list load lobby look march mark match monitor move
    murder name need note object offer order pass pause place plan plant play pledge point poll post present
    press pressure process profit promise protest pump purchase push question race raid rally rank release
    repair reply report request rescue rest result return review reward rock roll round rule rush sanction
    scale score search share shell shift ship shock sign signal sound spark spot stage start state step stop storm
    stress study supply support surge survey suspect switch talk target tax tender test top total tour track
    trade train trap treat trigger trust turn update use value view visit voice vote walk waste watch wish
    witness wonder work worry wound fight strike break blow build burst run show spill spread split cut hit
    hold deal fall rise drive read ring sleep speed swing stand""".split()
)
# Verbs after which nothing need follow.
_WITHOUT_OBJECT = """
    resign die arrive collapse sink fall rise meet begin end close open vote protest march flee retire return depart
    crash explode erupt escape fail survive succeed surrender agree decline drop plunge soar surge slump tumble rally
    recover emerge appear disappear vanish occur happen continue stop finish start land testify withdraw rebel riot burn
    drown grow increase decrease resume expire speak clash strike hit apologise apologize reopen peak
"""
_ADJECTIVES = frozenset(  # in -ed, and before a noun as often as after one
    """alleged armed united used limited aged wounded injured so-called proposed hundred indeed naked sacred
    speed""".split()
)
# A word after one of these is a noun or describes one: "the planned vote", "of stranded passengers".
_DETERMINERS = frozenset(
    """a an the this that these those its his her their our my your some any no each every all both of in on at for with
    by from into over under between against near about more most many few several other another two three four five six
    seven eight nine ten first second third newly recently so very""".split()
)
_BY_SO_MUCH = frozenset(
    """rose fell grew dropped increased decreased declined climbed jumped surged plunged slid shrank soared slipped
    passed stood went came flew sat swelled tumbled advanced gained lost won""".split()
)  # what follows their "by" is how much, not who did it
_WHO_PLURAL = frozenset("they we i you who people many some most both men women children police".split())
_NO_PLURALS = frozenset(
    "does this thus his hers its always perhaps sometimes across besides towards unless versus was".split()
)
_OBJECT_STARTS = frozenset("a an the its his her their this these no all more".split())  # a verb stands before them


class Verb(NamedTuple):
    """A verb found in a text: its form and its span (code points)."""

    form: VerbForm
    start: int
    end: int


@cache
def _forms() -> dict[str, VerbForm]:
    found: dict[str, VerbForm] = {}
    bases = _REGULAR.split()
    for entry in _IRREGULAR.split():
        base, past = entry.split("=")
        bases.append(base)
        found |= dict.fromkeys(past.split(","), "past")
    for base in bases:
        found.setdefault(base, "base")
        found.setdefault(_past(base), "past")
        found.setdefault(_present(base), "noun or present" if base in _NOUNS_TOO else "present")
    return found | dict.fromkeys(AUXILIARIES, "auxiliary")


def _present(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{base}es"
    return f"{base[:-1]}ies" if re.search(r"[^aeiou]y\Z", base) else f"{base}s"


_DOUBLES_TOO = frozenset("begin quit forget forbid".split())  # in their -ing forms, as their last part is stressed
_DOUBLES = re.compile(r"\A[^aeiou]*[aeiou][bdgmnprt]\Z")  # "stop": stopped


def _past(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if _DOUBLES.search(base):
        return f"{base}{base[-1]}ed"
    return f"{base[:-1]}ied" if re.search(r"[^aeiou]y\Z", base) else f"{base}ed"


@cache
def form_of(word: str) -> VerbForm | None:
    """The form of a lower-case word that may be a verb: "signed" is "past", "signing" "participle", "treaty" None."""
    known = _forms().get(word.replace("’", "'"))
    if known is not None:
        return known
    if word.endswith("ed") and len(word) > 4 and word not in _ADJECTIVES and not word.endswith("eed"):
        return "past"
    return "participle" if word.endswith("ing") and len(word) > 5 else None


def needs_no_object(word: str) -> bool:
    """Whether a finite form may end a clause: "sank" and "resigns", but not "seized"."""
    return word in _forms_without_object()


@cache
def _forms_without_object() -> frozenset[str]:
    irregular = dict(entry.split("=") for entry in _IRREGULAR.split())
    bases = _WITHOUT_OBJECT.split()
    pasts = {form for base in bases for form in irregular.get(base, _past(base)).split(",")}
    return frozenset(pasts | set(map(_present, bases)) | set(bases))


@lru_cache(maxsize=4096)
def verbs_in(text: str) -> tuple[Verb, ...]:
    """The words of ``text`` that stand where a verb stands, in order; a title is asked several times in a row.

    ``verbs_in("The planned vote failed")`` holds "failed" alone: "planned" describes the vote.
    """
    return tuple(_verbs(text))


@lru_cache(maxsize=1024)  # of many texts first the finite verb is asked for and then all
def _forms_in(text: str) -> tuple[Sequence[str], list[tuple[int, VerbForm]]]:
    """The words of a text, and which of them may be verbs, with their forms."""
    words = words_of(text)
    return words, [(i, form) for i, form in enumerate(map(_known.__getitem__, words)) if form is not None]


def _verbs(text: str) -> Iterator[Verb]:
    words, known = _forms_in(text)
    if not known:
        return
    place = starts_of(text, words)
    form: VerbForm | None
    for position, form in known:
        before = words[position - 1].lower() if position else ""
        if form in ("noun or present", "base"):
            after = words[position + 1].lower() if position + 1 < len(words) else ""
            named = form == "noun or present" and _between_names(words, position)
            wishes = form == "base" and after == "to" and _is_plural(before)
            if (after in _OBJECT_STARTS or named or wishes) and before not in ("to", ""):
                form = "present"
            elif form == "noun or present":
                form = None
        if form is not None and not (before in _DETERMINERS and form != "auxiliary"):
            start = place(position)
            yield Verb(form, start, start + len(words[position]))


_BY = re.compile(r"\s+by\b")


@cache
def _pasts_by_participle() -> dict[str, str]:
    irregular = dict(entry.split("=") for entry in _IRREGULAR.split())
    pasts = {base: _past(base) for base in _REGULAR.split()}
    pasts |= {base: past.split(",")[0] for base, past in irregular.items()}
    return {_doing(base): past for base, past in pasts.items()}


def _doing(base: str) -> str:
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe")):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1]}ing" if _DOUBLES.search(base) or base in _DOUBLES_TOO else f"{base}ing"


def past_of(participle: str) -> str | None:
    """The past of a known verb from its -ing form: "gained" of "gaining", "fell" of "falling"."""
    return _pasts_by_participle().get(participle)


class _Known(dict[str, VerbForm | None]):
    """The form of each word as written."""

    def __missing__(self, word: str) -> VerbForm | None:
        self[word] = found = form_of(word.lower())
        return found


_known = _Known()


def _is_plural(word: str) -> bool:
    """Whether a lower-case word may be the subject of a verb without -s: "organizers hope to win"."""
    return word in _WHO_PLURAL or (word.endswith("s") and len(word) > 3 and word.isalpha() and word not in _NO_PLURALS)


def _between_names(words: Sequence[str], position: int) -> bool:
    """Whether a word stands between two names: "Norway visits Oslo"."""
    if not 0 < position < len(words) - 1 or not words[position].islower():
        return False
    before, after = words[position - 1], words[position + 1]
    return before[0].isupper() and after[0].isupper() and not before.endswith(("'s", "’s"))


@lru_cache(maxsize=4096)
def finite_verb(text: str) -> Verb | None:
    """The first verb that can carry a clause; None where the words only name something.

    ``finite_verb("Rebels seized power")`` is "seized"; ``finite_verb("The rebels’ long march")`` is None.
    """
    return next((v for v in _verbs(text) if v.form in ("auxiliary", "past", "present") and _carries(text, v)), None)


def _carries(text: str, verb: Verb) -> bool:
    """Whether a finite form can carry a clause: not as "reported by a team", nor as in "the plan, published there"."""
    before = text[: verb.start].rstrip()
    if not before:
        return False
    if verb.form != "past":
        return True
    if before.endswith(",") and before.count(",") % 2:
        return False
    passive = _BY.match(text, verb.end) is not None and text[verb.start : verb.end] not in _BY_SO_MUCH
    return not passive or before.rsplit(" ", 1)[-1].lower() in AUXILIARIES | {"been", "being", "be"}

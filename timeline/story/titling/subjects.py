"""A part of a sentence with the name that its pronoun stands for, or the subject it lacks."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING, owns
from timeline.story.noun_phrases import DETERMINERS, MANY, NOUN_STOP, noun_before, subject_of
from timeline.story.people import TIMES
from timeline.story.shared_verbs import is_done
from timeline.story.titling.antecedents import (
    NOMINATIVE,
    SAID,
    SENTENCE_END,
    antecedent,
    has_an_object,
    is_agent,
    last_sentence,
    only_says_when,
)
from timeline.story.titling.openings import main_clause, without_opening
from timeline.story.titling.relatives import main_verb_after
from timeline.story.titling.shared_subjects import (
    RELATIVE,
    content_alone,
    joins_its_subject,
    plain_subject,
    put,
    relative_subject,
    relative_told,
    with_shared_head,
)
from timeline.story.titling.typography import tidy
from timeline.story.verbs import AUXILIARIES, finite_verb, form_of

_SUBJECT = late_pattern(r"\A(?P<word>it|he|she|they)\b\s*", re.I)
_POSSESSIVE = late_pattern(r"\A(?P<word>its|his|her|their)\b\s*", re.I)
_INNER_PERSON = late_pattern(r"\A((?:In|At|On|During|For|From|With)\b[^,“\"]{0,60}?,?\s)(?P<word>he|she)\b", re.I)
# An "it" is taken for what was spoken of only before a plain verb or a passive: in "it is clear", "it was a mistake",
# and "it takes years" it stands for nothing, or for what follows.
_PASSIVE = (
    r"(?!scheduled|planned|postponed|expected|reported|announced|revealed|estimated"
    r"|thought|believed|understood|feared|hoped|said|known|discovered|noted)"
    r"(?:[a-z]+ed|built|made|sold|bought|hit|struck|shut|held|sent|put|led|won|lost|found|given|taken)"
)
_NOT_PLAIN = (
    r"is|was|be|may|might|can|could|would|should|must|takes?|took|comes?|came|seem|appear|look|sound|feel|felt|turn|"
    r"happen|rain|snow|emerge|matter|help|mean|make|made|do|all|has|had|will|got|get|went|amaz|strik|struck me|surpris|"
    r"bother|concern|upset|annoy|depend|remains? to be|pays? to|turns? out|follows? that|occur|costs? "
)
_PLAIN_IT = late_pattern(
    rf"\Ait(?:s\b|\s(?:also\s|then\s|now\s|still\s)*(?:"
    rf"(?:is|was|has been|had been|will be|would be)\s(?:also\s|now\s|still\s|not\s)?(?:{_PASSIVE}\b|"
    rf"(?:set|due|ready|likely|able|expected)\sto\s(?!(?:be|rain|snow)\b))|"
    rf"(?:has|had|will|did|plans|wants)\s(?!(?:been|be|to be|emerged|taken|become)\b)|"
    rf"(?!(?:{_NOT_PLAIN})[a-z]*\b)[a-z]+(?:ed|s|ought|ew|ost|old|ent|it|ut|an|ell|ose)\b))",
    re.I,
)
_MOVING = "shocking|surprising|interesting|amazing|exciting|worrying|encouraging|disappointing|striking|fitting"
_PAST_IT = late_pattern(
    rf"\Ait\s(?:also\s|then\s|later\s|soon\s)?(?:(?!(?:{_NOT_PLAIN})[a-z]*\b)(?P<verb>[a-z]+)\b|(?:is|was)\s(?:under\s|"
    rf"(?!going|getting|raining|snowing|becoming|looking|taking|turning|{_MOVING})[a-z]+ing\s(?!to\b|that\b)))",
    re.I,
)
_TOOK_OVER = late_pattern(r"\Ait\s(?:took|takes|has\staken)\s(?:over|control|part|off|on)\b", re.I)
_GAP = late_pattern(r"\A\w+\s\w+\s(?:will|would|could|can|may|might|is|was|are|were|has|had)\b")  # "it hopes will end"
_BEFELL = late_pattern(
    r"\A[Ii]t\s(?:\w+ly\s)?(?:exploded|sank|capsized|collapsed|burned|burst|crashed|blew up|caught fire)\b"
)
_IS_DONE_TO = late_pattern(r"(?:is|was|has been|had been|will be|would be)\s(?:\w+ly\s)?\w+(?:ed|en)\b")
_AND_LAST = late_pattern(r"(?:\b(?:and|but|or)|,)\s*\Z")
_LEADS = late_pattern(r"\s(?:when|before|after|until|as|since)\s*\Z")
_AGENTS_DO = late_pattern(
    r"(?:also\s|now\s|still\s)?(?:said|says|reported|reports"
    r"|announced|plans?|planned|expects?|expected|hopes?|hoped|agreed|"
    r"decided|wants?|wanted|believes?|believed|offered|refused|declined|urged|warned|asked|told|bought|sold|scrapped|"
    r"cancel?led|hired|fired|dismissed|published|filed|appealed|signed|appointed|suspended|paid|rejected|accepted|denied|"
    r"admitted|demanded|blamed|promised|pledged|vowed|insisted|apologi[sz]ed|sued)\s"
)
_CLAUSE_OPENS = late_pattern(
    rf"(?:\b(?:that|and|but|because|after|before|when|while|as|since|if|although|though|whether)"
    rf"(?:,?\s(?:in|on|at|by|for|since|until|during)\s[^,]{{1,40}})?|{SAYING})[,:]?\Z",
    re.I,
)
_OWNED = late_pattern(r"(?<!& )\b(?P<owner>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)[’']s\b")
_BESIDE_A_NAME = late_pattern(  # "with Moe, | his oldest friend, Hill left": the friend is Moe
    r"\A(?:his|her|its|their)\s[a-z][^,“”]{2,60},\s(?=[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s)?(?:is"
    r"|was|has|had|will|would|[a-z]+ed)\b)"
)
_NAMED_ASIDE = late_pattern(  # "her coach, Jan Moe, was": the coach Jan Moe, whosever he is
    r"(?P<what>(?:[a-z-]+\s){0,2}[a-z-]+),\s(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]+){1,2}),\s"
    r"(?=(?:is|was|has|had|will|would|[a-z]+ed|left|said|won|lost|took|gave|told)\s)"
)
_BESIDE_WHAT_IS_SAID = late_pattern(
    r"\A(?:he|she|it|they)\s(?:notes?|says?|said|adds?|added|noted|thinks?|believes?)[,.]", re.I
)
_IT_IS = late_pattern(
    r"\A(?:its\s(?:an?|the|not|been|time|so|all|just|funny|very|too)\b|(?-i:ITS)\s)", re.I
)  # "its a shame"
_STANDS_FOR_NOTHING = late_pattern(
    r"[Ii]t\s(?:remain(?:s|ed)|becomes?|became|seems?|seemed|appears?|appeared|turn(?:s|ed) out|looks?|looked)\s"
    r"(?:\w+\s)?(?:(?:un)?(?:clear|certain|known|likely|possible)|impossible|evident|apparent|obvious|"
    r"that|as if|to be seen)\b"
)
_OF_A_BODY = late_pattern(
    r"(?:\w+\s)?(?:shares?|stock|chief|boss|director|chairman|chairwoman|headquarters|staff|employees|profits?|customers|"
    r"members|lawyers?|spokes\w+)\b"
)
_SPEAKS = late_pattern(rf"(?:\w+ly\s|also\s)?{SAYING}\b")
_IS_LIKE = late_pattern(
    r"(?:contains?|contained|includes?|included|requires?|required|is|was|has|had|remains?|works?|worked|looks?)\b"
)
_COMES_ABOUT = late_pattern(
    r"(?:\w+ly\s)?(?:re-?opened|opened|closed|ended|began|resumed"
    r"|lasted|expired|failed|rose|fell(?!\s(?:silent|over|apart))|rebounded|recovered)\b"
)
_DONE_TO_THINGS = late_pattern(
    r"(?:is|was|has been|had been|will be|would be)\s(?:\w+ly\s)?(?:cleared|cleaned|removed|repaired|mended|published|"
    r"released|written|completed|finished|installed|capped|sealed|signed"
    r"|passed|approved|built|opened|closed|delivered|found|moved|used|"
    r"made|shown|broadcast|discovered|recovered|shipped|pumped|towed|drilled|raised|lowered|taken|given)\b"
)


def with_subject(text: str, sentence: str, previous: str) -> str:
    """``text`` with a leading pronoun or participle made into the name it stands for, where one is known.

    ``sentence`` is the part of the sentence before ``text``, ``previous`` the sentences before that.
    ``with_subject("who led the talks", "Envoy Jan Novak, ", "")`` is "Envoy Jan Novak led the talks".
    """
    if (relative := RELATIVE.match(text)) is not None and sentence.strip():
        return relative_told(text, relative, sentence)
    if (beside := _BESIDE_A_NAME.match(text)) is not None and finite_verb(beside.group()) is None:
        return text[beside.end() :]
    if (shared := with_shared_head(text, sentence)) is not None:
        return with_subject(shared, "", previous) if _SUBJECT.match(shared) else shared  # "he was | tried"
    text = content_alone(text, sentence)
    subject, possessive = _SUBJECT.match(text), _POSSESSIVE.match(text)
    if subject is not None and not _has_its_verb(text[subject.end() :]):
        return text
    if _BESIDE_WHAT_IS_SAID.match(text) or (possessive is not None and _IT_IS.match(text)):
        return text
    if subject is not None and (_GAP.match(text) or _is_of_another(subject["word"].lower(), text[subject.end() :])):
        return text
    if subject is not None:
        return _of_a_subject(text, subject["word"].lower(), text[subject.end() :], sentence, previous)
    if possessive is not None:
        return _of_an_owner(text, possessive["word"].lower(), text[possessive.end() :], sentence, previous)
    if sentence.strip() and form_of(text.split(" ", 1)[0].lower().rstrip(".,;")) in ("past", "auxiliary", "present"):
        sentence = sentence.rpartition("; ")[2]
        if (noun := relative_subject(sentence)) is not None:
            return put(noun, text, text)
        first, _, rest = text.partition(" ")
        if not joins_its_subject(text, sentence) or is_done(first.rstrip(".,;"), rest and f" {rest}"):
            return text  # "a photograph taken in May and | obtained in June": nobody obtained
        noun = subject_of(sentence.strip(" ,")) or _subject_meant(sentence, previous) or plain_subject(sentence)
        return put(noun or (_pronoun_first(sentence) if _AND_LAST.search(sentence) else None), text, text)
    inner = _INNER_PERSON.match(text)
    speaker = antecedent(inner["word"].lower(), "", previous) if inner is not None else None
    return f"{inner[1]}{speaker}{text[inner.end() :]}" if inner is not None and speaker else text


def _of_a_subject(text: str, pronoun: str, rest: str, sentence: str, previous: str) -> str:
    """A text that begins with "it", "he", "she" or "they", ``rest`` what follows, with whom it means."""
    if sentence.strip(" ,") and _BEFELL.match(text):
        struck = noun_before(_LEADS.sub("", sentence), person=False)
        if struck is not None and form_of(struck.split()[0].lower()) == "past":
            struck = None  # "what went wrong on the rig"
        several = struck is not None and MANY.search(struck.split(" of ")[0]) is not None
        return put(None if several else struck, rest, text)
    plain = _TOOK_OVER.match(text) is not None or _PLAIN_IT.match(text) is not None
    if pronoun == "it" and not plain and (sentence.strip() or not _acts(text)):
        return text
    passive, says = _IS_DONE_TO.match(rest) is not None, _SPEAKS.match(rest) is not None
    wants = _AGENTS_DO.match(rest) is not None
    meant = antecedent(pronoun, sentence, previous, passive=passive, says=says, wants=wants)
    if meant is None and pronoun in ("he", "she"):
        meant = _subject_meant(sentence, previous, pronoun)  # "In 1999 he joined the board, and by 2005 he led it"
    if meant is None or (pronoun == "it" and _may_be_another(meant, text, rest, sentence, previous)):
        return text
    if _COMES_ABOUT.match(rest) and not sentence.strip() and has_an_object(last_sentence(previous)):
        return text  # "Norway closed its market. It reopened": the market did
    return put(meant, rest, text) if _AGENTS_DO.match(rest) is None or is_agent(meant) else text


def _may_be_another(meant: str, text: str, rest: str, sentence: str, previous: str) -> bool:
    """Whether an "it" may stand for something else than what ``antecedent`` gives, or for nothing."""
    within = bool(sentence.strip(" ,"))
    if within and _IS_LIKE.match(rest) and has_an_object(tidy(sentence)):
        return True  # "Norway passed the law, as it contains a duty": the law does
    if _STANDS_FOR_NOTHING.match(text):
        return True
    told = SAID.match(last_sentence(previous)) if not within else None
    own = told is not None and without_opening(told["clause"]).lower().startswith(("it ", "its "))
    if told is not None and not own and not _AGENTS_DO.match(rest):
        return True  # "Nordoil said the cap might hold. It will be lowered": the cap
    return _DONE_TO_THINGS.match(rest) is not None and is_agent(meant)  # "the board cleans the quarry. It was cleared"


def _of_an_owner(text: str, word: str, rest: str, sentence: str, previous: str) -> str:
    """A text that begins with "its", "his", "her" or "their", ``rest`` what follows, with whose it is."""
    owner = antecedent(NOMINATIVE[word], sentence, previous)
    if word == "its" and (owning := _owner_in(sentence, previous)) is not None:
        owner = owning if owner is None or owning in owner or not sentence.strip(" ,") else owner
    if owner is not None and _OF_A_BODY.match(rest) and not is_agent(owner):
        return text  # "The collapse began. Its shares": those of a firm
    twice = owner is not None and ("’s" in owner or "'s" in owner)  # "Hill’s index’s best gain"
    if owner is None or twice or not _opens_a_clause(sentence, text):
        named = _NAMED_ASIDE.match(rest) if owner is None and not sentence.strip(" ,") else None
        return f"{named['what']} {named['who']} {rest[named.end() :]}" if named is not None else text
    return f"{owns(owner)} {rest}"


def _has_its_verb(rest: str) -> bool:
    """Whether a verb follows a pronoun: not in "he of the long beard"."""
    word = rest.lstrip("’'").split(" ", 1)[0].lower().strip(",.")
    return word not in (NOUN_STOP | {"of"}) - AUXILIARIES and word not in DETERMINERS


def _opens_a_clause(sentence: str, text: str) -> bool:
    """Whether "its pier burned" is told for itself: it has a verb, and ends no list or "until"."""
    before = sentence.strip()
    if finite_verb(text) is None:
        return False
    return not before or _CLAUSE_OPENS.search(before) is not None or only_says_when(tidy(before))


def _is_of_another(pronoun: str, rest: str) -> bool:
    """Whether what follows a pronoun holds another's verb, "blew up has told", or is wished: "that he step down"."""
    wished = pronoun != "they" and form_of(rest.split(" ", 1)[0].lower()) == "base"
    return wished or main_verb_after(f"who {rest}") is not None


def _acts(text: str) -> bool:
    """Whether a plain past or "is seeking" follows "it", and no verb before which it may stand for nothing."""
    word = _PAST_IT.match(text)
    return word is not None and (word["verb"] is None or form_of(word["verb"].lower()) == "past")


def _owner_in(sentence: str, previous: str) -> str | None:
    """The last thing that owned something before "its", in the sentence or alone in the one before it."""
    here = [m["owner"] for m in _OWNED.finditer(tidy(sentence))]
    if here or sentence.strip(" ,"):
        return here[-1] if here else None  # the subject of the sentence is nearer than what owned something before it
    last = [s for s in SENTENCE_END.split(previous) if s.strip()][-1:]
    owners = {m["owner"] for text in last for m in _OWNED.finditer(tidy(text))}
    return owners.pop() if len(owners) == 1 and not TIMES.search(" ".join(owners)) else None


def _pronoun_first(sentence: str) -> str | None:
    """The pronoun that a sentence begins with, where whom it means is not plain: "He" of "He came and | left"."""
    found = _SUBJECT.match(sentence)
    return found["word"] if found is not None else None


def _subject_meant(sentence: str, previous: str, only: str | None = None) -> str | None:
    """The one whom the pronoun at the start of ``sentence`` means; ``only`` where it is that one."""
    found = _SUBJECT.match(main_clause(without_opening(sentence)))
    if found is None or (only is not None and found["word"].lower() != only):
        return None
    return antecedent(found["word"].lower(), "", previous)

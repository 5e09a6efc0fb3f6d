"""Reporting verbs: which word forms are one verb, and how verbs of saying compare.

The tables are ours: English base forms here, the forms of six more languages in ``resources/comparison/verbs.json``.
``FORCE`` runs from -1 (put forward softly) over 0 (neutral) to 2 (pressed, attacked, commanded).
Verbs of ``DOUBT`` keep the writer's distance from what is said, verbs of ``CONCEDING`` say that the speaker would
rather not have said it.
"""

import json
from dataclasses import dataclass
from functools import cache

from reader_app.comparison.folding import folded_words
from reader_app.comparison.pairs import Force
from reader_app.resources import resource

_FORCES = {
    -1: "suggest hint indicate imply mention remark wonder muse murmur mutter whisper hope guess reckon propose offer "
    "feel think believe speculate advise recommend ponder surmise suspect assume estimate",
    0: "say tell state report note add ask answer reply respond explain comment describe write post tweet continue "
    "speak talk call recall read quote inform inquire observe point express go put give conclude agree reveal disclose "
    "joke quip laugh sigh smile clarify elaborate summarise summarize paraphrase recount relate text email blog begin",
    1: "declare announce stress emphasise emphasize underline underscore insist assert affirm maintain argue reiterate "
    "repeat confirm complain urge promise pledge caution assure hail praise appeal request criticise criticize object "
    "protest reject contest dispute dismiss counter retort exclaim predict proclaim welcome lament plead beg implore "
    "boast brag tout reaffirm pronounce testify rule require refuse reassure bemoan rebut refute regret "
    "doubt question",
    2: "demand order command warn threaten vow swear condemn denounce accuse blast slam lambast attack blame decry "
    "charge assail berate chide scold lash lambaste ridicule mock taunt hit rip deplore decree dictate assault "
    "deny shout scream yell roar thunder bark snap rage forbid instruct curse fume force castigate rebuke",
}
DOUBT = frozenset("claim allege purport contend profess pretend".split())
_DENYING = frozenset("deny dispute refute rebut contest reject doubt question".split())
CONCEDING = frozenset("admit concede acknowledge confess grant allow".split())
FORCE = {verb: force for force, verbs in _FORCES.items() for verb in verbs.split()}
FORCE |= dict.fromkeys(DOUBT, 0) | dict.fromkeys(CONCEDING, 0)
_IRREGULAR = {
    "said": "say", "told": "tell", "wrote": "write", "written": "write", "spoke": "speak", "spoken": "speak",
    "thought": "think", "felt": "feel", "swore": "swear", "sworn": "swear", "went": "go", "gone": "go", "gave": "give",
    "given": "give", "forbade": "forbid", "forbidden": "forbid", "begun": "begin", "began": "begin",
    "sang": "sing", "shot": "shoot", "held": "hold", "made": "make", "saw": "see", "seen": "see", "drew": "draw",
}  # fmt: skip
_PARTICLES = frozenset("to on out back off up in that by had has have was were is are be been being will would".split())


@cache
def base_form(word: str) -> str:
    """The dictionary form of a folded English verb form, as far as rules and the table go; else the word itself."""
    if word in FORCE:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending in ("ing", "ed", "es", "s", "d"):
        if word.endswith(ending) and len(word) - len(ending) > 1:
            bare = word[: -len(ending)]
            for form in (bare, bare + "e", bare[:-1] if bare[-2:-1] == bare[-1:] else bare):
                if form in FORCE:
                    return form
    for ending, put in (("ying", "y"), ("ying", "ie"), ("ies", "y"), ("ied", "y")):
        if word.endswith(ending) and word[: -len(ending)] + put in FORCE:
            return word[: -len(ending)] + put
    return _regular(word)


def _regular(word: str) -> str:
    """A verb that the table lacks, without its ending."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2 and not word.endswith("ss"):
            bare = word[: -len(ending)]
            return bare[:-1] if bare[-2:-1] == bare[-1:] and ending in ("ing", "ed") else bare
    return word.removesuffix("e") if len(word) > 4 else word


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: its name, its force or None where no table has it.

    ``doubts`` says that the writer keeps a distance from it, ``concedes`` that the speaker says it unwillingly,
    ``denies`` that the speaker says it is not so.
    """

    name: str
    force: int | None = None
    doubts: bool = False
    concedes: bool = False
    denies: bool = False


@cache
def _forms(language: str) -> dict[str, Verb]:
    """The verbs of a language other than English by their forms; empty where there is no table."""
    read = json.loads(resource("comparison", "verbs.json").read_text(encoding="utf-8"))
    tables, denying = read["languages"], frozenset(read["denying"])
    found: dict[str, Verb] = {}
    for kind, lines in tables.get(language, {}).items():
        force = 0 if kind in {"doubt", "conceding"} else int(kind)
        for line in lines:
            name = line.split()[0]
            verb = Verb(name, force, kind == "doubt", kind == "conceding", name in denying)
            found |= dict.fromkeys(folded_words(line), verb)
    return found


def verb_in(cue: str, language: str) -> Verb:
    """The reporting verb of a cue in an ISO 639-1 language; an unknown one is named by its first word."""
    if language == "en":
        name = verb_of(cue)
        return Verb(name, FORCE.get(name), name in DOUBT, name in CONCEDING, name in _DENYING)
    forms, words = _forms(language), folded_words(cue)
    return next((forms[word] for word in words if word in forms), Verb(words[0] if words else ""))


def verb_of(cue: str) -> str:
    """The verb of a cue such as ``"went on to say"``: the last word the table knows, else the first that counts."""
    words = [base_form(word) for word in folded_words(cue)]
    known = [word for word in words if word in FORCE]
    telling = [word for word in words if word not in _PARTICLES]
    return (known or telling or words or [""])[-1 if known else 0]


def compared_force(a: str, b: str, languages: tuple[str, str] = ("en", "en")) -> Force | None:
    """How the cue ``a`` compares with ``b``; None where both have one verb.

    Of tellings in two languages only what the tables tell counts, since the words differ anyway.
    """
    first, second = verb_in(a, languages[0]), verb_in(b, languages[1])
    if first.name == second.name or not first.name or not second.name:
        return None
    if first.doubts != second.doubts:
        return Force.DOUBTED_A if first.doubts else Force.DOUBTED_B
    if first.concedes != second.concedes:
        return Force.CONCEDED_A if first.concedes else Force.CONCEDED_B
    if first.force is not None and second.force is not None and first.force != second.force:
        return Force.STRONGER_A if first.force > second.force else Force.STRONGER_B
    return Force.OTHER if languages[0] == languages[1] else None


def turns_claim(a: str, b: str, languages: tuple[str, str] = ("en", "en")) -> bool:
    """Whether two cues say another thing of what is so: "denied" and "doubted", "admitted" and "claimed"."""
    first, second = verb_in(a, languages[0]), verb_in(b, languages[1])
    if not first.name or not second.name:
        return False
    attitudes = [(verb.doubts, verb.concedes, verb.denies) for verb in (first, second)]
    return attitudes[0] != attitudes[1] or (first.denies and first.force != second.force)

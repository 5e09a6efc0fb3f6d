"""Whether two names mean one person: spelling variants join, two different given names never do.

A name is reduced to a skeleton in which the common ways of writing one sound in Latin letters fall together
(``ij``, ``yi``, ``iy``, ``ii`` and ``y``; ``ie``, ``ye``, ``yo``; ``kh``, ``ts``, ``w``; doubled letters); research
found this to join transliterations that edit distance alone leaves apart.  What the skeleton leaves is compared by
Jaro-Winkler similarity (W. E. Winkler, 1990) on family and given name separately.
"""

import re
import unicodedata
from functools import cache, lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from reader_app.people.model import Person
from reader_app.people.text.lexicon import OTHER, lexicon

ALIKE = 0.90
SURE, LIKELY, NO = 1.0, 0.7, 0.0

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*\.?")
_SOUNDS = [
    (re.compile(pattern), put)
    for pattern, put in (
        (r"x", "ks"), (r"kh", "h"), (r"gh", "g"), (r"ck|q|c(?=[aou])", "k"), (r"ts|tz", "c"),
        (r"tch|tsch", "ch"), (r"w", "v"), (r"ph", "f"),
        (r"iy|yi|ij|ii|ei|ey|ay(?=$)|ai(?=$)", "i"), (r"(?<!^)y(?![aou])", "i"), (r"ou|oo", "u"),
        (r"ie|ye|yo|jo", "e"), (r"yu|iu|ju", "u"), (r"ya|ia|ja", "a"), (r"(.)\1", r"\1"),
    )
]  # fmt: skip
_PARTICLES = frozenset(
    "al el bin ben ibn abu von van der den de del della di da dos das du la le ter ten zu af av st".split()
)
_GENERATIONS = frozenset("jr sr jnr snr ii iii iv".split())
_END_SOUNDS = str.maketrans("vkztjy", "fcsdii")
"""Letters that are written for one another at the end of a given name, the second one for the first."""
_FEMININE = frozenset("ine ina ette ia elle ela ane".split())
_HONOURS = frozenset("mr mrs ms miss dr prof sir dame lord lady rev".split())


@lru_cache(maxsize=20_000)
def skeleton(name: str) -> str:
    """The letters of ``name`` with the variants of transliteration folded; blanks, hyphens and accents are left out."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in plain if letter.isalpha())
    for pattern, put in _SOUNDS:
        plain = pattern.sub(put, plain)
    return plain


@lru_cache(maxsize=20_000)
def parts(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without honours, generation and a possessive ending; initials keep their dot out."""
    words = [_bare(word) for word in _TOKEN.findall(name.replace("-", " ").replace("‑", " "))]
    kept = [word for word in words if word and word not in _HONOURS and word not in _GENERATIONS]
    return tuple(kept)


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word.casefold().rstrip("."))


@lru_cache(maxsize=20_000)
def generation(name: str) -> str:
    """``"jr"``, ``"iii"`` ... where the name has one, else nothing."""
    last = [_bare(word) for word in _TOKEN.findall(name)][-1:]
    return next((word for word in last if word in _GENERATIONS), "")


def name_likeness(a: str, b: str) -> float:
    """How sure it is that two written names mean one person: ``SURE``, ``LIKELY`` or ``NO``, or between."""
    if skeleton(a) == skeleton(b) and skeleton(a):
        return SURE
    first, second = parts(a), parts(b)
    if not first or not second or (generation(a) and generation(b) and generation(a) != generation(b)):
        return NO
    if len(first) == 1 or len(second) == 1:
        return _against_single(first, second)
    if sorted(map(skeleton, first)) == sorted(map(skeleton, second)):
        return SURE
    few, many = sorted((first, second), key=len)
    if len(few) < len(many) and all(map(alike, few, many[-len(few) :])):
        return LIKELY + 0.1
    return _full_names(first, second)


def _against_single(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """One word against a name: it must be the family name, which stands last or, in family-first names, first."""
    (single,), name = (first, second) if len(first) == 1 else (second, first)
    if len(name) == 1:
        return LIKELY if len(single) > 4 and alike(single, name[0]) else NO
    if alike(single, name[-1]):
        return LIKELY
    if skeleton(single) == skeleton(name[0]):
        return LIKELY - 0.1
    return NO


def _full_names(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """Family with family and given with given; what stands between (middle names, particles) may be missing."""
    family = alike("".join(_family(first)), "".join(_family(second))) or alike(first[-1], second[-1])
    given = given_names_agree(first[0], second[0])
    if family and given:
        return SURE if skeleton(first[0]) == skeleton(second[0]) else 0.9
    turned = alike(first[0], second[-1]) and alike(first[-1], second[0])
    return 0.9 if turned else NO


def _family(name: tuple[str, ...]) -> tuple[str, ...]:
    """The family name with its particles."""
    start = len(name) - 1
    while start > 1 and name[start - 1] in _PARTICLES:
        start -= 1
    return name[start:]


def given_names_agree(a: str, b: str) -> bool:
    """Equal but for transliteration, an initial or a short form of the other, a common nickname, or one slip apart.

    A slip is one letter; the last one only for one that sounds alike: Olav is Olaf, Mario is not Maria.
    """
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    short, long = sorted((skeleton(a), skeleton(b)), key=len)
    if short == long:
        return bool(short)
    if any(a in names and b in names for names in _nicknames()):
        return True
    if long.startswith(short):
        return len(short) >= 3 and len(long) - len(short) > 1 and long[len(short) :] not in _FEMININE
    ends = (short[-1] + long[-1]).translate(_END_SOUNDS)
    return len(short) > 3 and ends[0] == ends[1] and Levenshtein.distance(short, long, score_cutoff=1) <= 1


@cache
def _nicknames() -> tuple[frozenset[str], ...]:
    """Given names with the names that stand for them, a set each."""
    return tuple(frozenset(line.split("=")) for line in lexicon(OTHER).words["nicknames"])


@cache
def _plain_names() -> dict[str, str]:
    """For each nickname the one name of its set that comes first by the letters."""
    return {name: min(names) for names in _nicknames() for name in names}


def alike(a: str, b: str) -> bool:
    """Whether two single names are one but for the spelling."""
    first, second = skeleton(a), skeleton(b)
    if first == second:
        return bool(first)
    return min(len(first), len(second)) > 3 and float(JaroWinkler.similarity(first, second)) >= ALIKE


def likeness(a: Person, b: Person) -> float:
    """How sure it is that two persons of two tellings are one.

    The fullest names decide; a shorter form counts where the fullest have only one word.  "Mrs. Bell" is not
    "Mr. Bell".
    """
    if a.courtesy and b.courtesy and a.courtesy != b.courtesy:
        return NO
    best = name_likeness(a.name, b.name)
    if best or (len(parts(a.name)) > 1 and len(parts(b.name)) > 1):
        return best
    return max((name_likeness(x, y) for x in (a.name, *a.names) for y in (b.name, *b.names)), default=NO) * 0.9


def rough_keys(person: Person) -> tuple[set[str], set[str]]:
    """Keys of which two persons that could be one share at least one, roughly by sound.

    The first set is for a name of one word against any other, the second for two full names: an outer part with the
    initial of another part, or the letters of the whole.
    """
    single: set[str] = set()
    full: set[str] = set()
    written = [(name, parts(name)) for name in (person.name, *person.names)]
    plain = [(name, tuple(_plain_names().get(part, part) for part in few)) for name, few in written]
    for name, few in dict.fromkeys((*written, *plain)):
        sounds = [skeleton(part).translate(_ROUGH) for part in few]
        sounds = [sound for sound in sounds if sound]
        if len(sounds) == 1:
            single.add(sounds[0][:3])
        for outer, others in ((sounds[:1], sounds[1:]), (sounds[-1:], sounds[:-1])):
            single |= {sound[:3] for sound in outer}
            full |= {sound[:3] + other[0] for sound in outer for other in others}
        full.add(skeleton(name))
    return single, full


# Sounds that transliterations confuse fall together, so that a pair is not lost before it is looked at.
_ROUGH = str.maketrans({letter: group[0] for group in ("kqgcxh", "fbpvw", "sz", "td", "aeiouyj") for letter in group})

"""Which mentions name the same person: full names first, then short forms to the latest fitting full name.

Where two people of one name are in an article, a short form is in doubt unless a title or a word of courtesy tells, or
one of the two is named far more often.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from reader_app.people.names.mentions import Mention
from reader_app.people.text.lexicon import Lexicon

FAR_MORE = 4
"""Times that one of two people must be named as often as the other for a short form to be his without doubt."""
LONG_ENOUGH = 6
"""Letters a name needs for one differing letter to be taken for a slip."""


@dataclass(slots=True)
class Cluster:
    """The mentions of one person, while they are collected.

    ``doubtful`` tells of short forms that could be another person's how likely they are this one's, by the number of
    their first token: a share of 1, or 0 where nobody can tell.
    """

    mentions: list[Mention] = field(default_factory=list)
    doubtful: dict[int, float] = field(default_factory=dict)

    @property
    def courtesy(self) -> str:
        """Give "f" or "m" where the person is called "Mrs." or "Mr." somewhere, else nothing."""
        return next((m.courtesy for m in self.mentions if m.courtesy), "")

    @property
    def address(self) -> str:
        """The word of courtesy that stands before the first mention that has one, as written: "Mrs."."""
        return next((m.address for m in self.mentions if m.address), "")

    @property
    def fullest(self) -> tuple[str, ...]:
        """The longest form, the earliest of equals."""
        return max((m.words for m in self.mentions), key=len)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in lower case: all its words, the family name, the given name, a generation suffix."""

    words: tuple[str, ...]
    family: str
    given: str
    suffix: str = ""

    @property
    def glued(self) -> str:
        """The letters of all words: those of "Mary Ann Bell" are those of "Maryann Bell"."""
        return "".join(letter for word in self.words for letter in word if letter.isalpha())


@lru_cache(maxsize=4096)
def name_parts(words: tuple[str, ...], lexicon: Lexicon) -> NameParts:
    """Take a name apart; family name first where an East Asian form says so."""
    low = [w.lower().rstrip(".") for w in words]
    suffix = low.pop() if len(low) > 1 and low[-1] in lexicon.words["suffixes"] else ""
    family, given = low[-1], low[0] if len(low) > 1 and not words[0].islower() else ""
    if family_first(tuple(low), lexicon):
        family, given = low[0], " ".join(low[1:]).replace("-", " ")
    return NameParts(tuple(low), family, given, suffix)


def family_first(low: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the first word is the family name, as in "han seo-yeon" or "li weimin"."""
    if len(low) < 2 or low[0] not in lexicon.words["family_first"]:
        return False
    rest = low[1:]
    known = any(w in lexicon.words["given_male"] or w in lexicon.words["given_female"] for w in rest)
    return not known and (
        (len(rest) == 2 and all(len(w) <= 6 for w in rest)) or (len(rest) == 1 and len(rest[0]) <= 10)
    )


def clustered(found: tuple[Mention, ...], lexicon: Lexicon) -> tuple[Cluster, ...]:
    """Clusters in the order of their first mention."""
    clusters: list[Cluster] = []
    of_mention: dict[int, Cluster] = {}
    single = [len(name_parts(mention.words, lexicon).words) == 1 for mention in found]
    for alone in (False, True):
        for n, mention in enumerate(found):
            if single[n] is not alone:
                continue
            home, sure = (
                _latest(n, of_mention, clusters, found, lexicon)
                if alone
                else (_of_full(mention, clusters, lexicon), 1.0)
            )
            if home is None:
                home = Cluster()
                clusters.append(home)
            if sure < 1.0:
                home.doubtful[mention.first] = sure
            home.mentions.append(mention)
            of_mention[n] = home
    for cluster in clusters:
        cluster.mentions.sort(key=lambda m: m.first)
    return tuple(sorted(clusters, key=lambda c: c.mentions[0].first))


def _of_full(mention: Mention, clusters: list[Cluster], lexicon: Lexicon) -> Cluster | None:
    """The first cluster that a name of several words belongs to; "Mrs. A. Bell" is not "Mr. A. Bell"."""
    name = name_parts(mention.words, lexicon)
    for cluster in clusters:
        apart = mention.courtesy and cluster.courtesy and mention.courtesy != cluster.courtesy
        if not apart and _same(name, name_parts(cluster.fullest, lexicon), lexicon):
            return cluster
    return None


def _latest(
    n: int,
    of_mention: dict[int, Cluster],
    clusters: list[Cluster],
    found: tuple[Mention, ...],
    lexicon: Lexicon,
) -> tuple[Cluster | None, float]:
    """The cluster of a one-word mention and how surely: a family name before a given name, the latest before ``n``."""
    name = name_parts(found[n].words, lexicon)
    word = name.words[0]
    clusters = _of_generation(
        name.suffix, [c for c in clusters if _fits_courtesy(found[n].courtesy, c, lexicon)], lexicon
    )
    for fits in (lambda p: p.family == word, lambda p: word in p.words):
        fitting = [c for c in clusters if any(fits(name_parts(m.words, lexicon)) for m in c.mentions)]
        fitting = _of_title(found[n].title, fitting)
        if len(fitting) == 1:
            return fitting[0], 1.0
        if fitting:
            ids = {id(c) for c in fitting}
            before = sorted(k for k, c in of_mention.items() if id(c) in ids and found[k].first < found[n].first)
            known = {id(of_mention[k]) for k in before if fits(name_parts(found[k].words, lexicon))}
            before = [k for k in before if id(of_mention[k]) in known] or before
            told = [of_mention[k] for k in before]
            if not told:
                return _likeliest(fitting[0], [c for c in fitting for _ in c.mentions])
            return _likeliest(
                _salient(told), [c for k, c in zip(before, told, strict=True) if found[k].first not in c.doubtful]
            )
    return None, 1.0


def _of_title(title: str, clusters: list[Cluster]) -> list[Cluster]:
    """The clusters that "Mayor Bell" can belong to: those that bear the title before another mention, if any do."""
    alike = [c for c in clusters if title and any(m.title == title for m in c.mentions)]
    return alike or clusters


def _likeliest(chosen: Cluster, certain: list[Cluster]) -> tuple[Cluster, float]:
    """The chosen cluster and how likely it is right; ``certain`` has an entry for each mention that is beyond doubt.

    0 where another one has been named as often.
    """
    count = Counter(map(id, certain))
    own = count.pop(id(chosen), 0)
    other = max(count.values(), default=0)
    if own <= other:
        return chosen, 0.0
    return chosen, 1.0 if own >= FAR_MORE * other else round(own / len(certain), 2)


def _fits_courtesy(courtesy: str, cluster: Cluster, lexicon: Lexicon) -> bool:
    """Whether "Mrs. Bell" can be the person of a cluster, by its own words of courtesy, else by its given name."""
    if not courtesy:
        return True
    given = name_parts(cluster.fullest, lexicon).given
    female, male = given in lexicon.words["given_female"], given in lexicon.words["given_male"]
    known = cluster.courtesy or ("" if female == male else "f" if female else "m")
    return known in {"", courtesy}


def _of_generation(suffix: str, clusters: list[Cluster], lexicon: Lexicon) -> list[Cluster]:
    """The clusters that "Ritter Sr." can belong to: those with its suffix, else those with none."""
    if not suffix:
        return clusters
    suffixes = [{name_parts(m.words, lexicon).suffix for m in c.mentions} - {""} for c in clusters]
    alike = [c for c, own in zip(clusters, suffixes, strict=True) if suffix in own]
    return alike or [c for c, own in zip(clusters, suffixes, strict=True) if not own]


def _salient(before: list[Cluster]) -> Cluster:
    """Of the clusters mentioned so far, one entry a mention, the latest, unless another is named twice as often."""
    often = max(before, key=lambda c: sum(c is b for b in before))
    latest = sum(before[-1] is b for b in before)
    return often if sum(often is b for b in before) >= 2 * latest else before[-1]


def _same(one: NameParts, other: NameParts, lexicon: Lexicon) -> bool:
    """Whether two names of several words can be one person's."""
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    if _contained(one.words, other.words) or _contained(other.words, one.words):
        return True
    if _given_alone(one.words, other.words, lexicon) or _given_alone(other.words, one.words, lexicon):
        return True
    if one.family != other.family:
        return one.given == other.given and len(one.words) == len(other.words) and _slip(one.family, other.family)
    if not one.given or not other.given:
        return True
    if one.given == other.given or one.glued == other.glued:
        return True
    if one.given[0] == other.given[0] and 1 in {len(one.given), len(other.given)}:
        return True
    if _slip(one.given, other.given):
        return True
    nicknames = (line.split("=") for line in lexicon.words["nicknames"])
    return any(one.given in names and other.given in names for names in nicknames)


def _slip(one: str, other: str) -> bool:
    """Whether two spellings of six letters or more differ by one letter: an editor's slip within one article."""
    if min(len(one), len(other)) < LONG_ENOUGH or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    lead = next((i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    return one[lead + (len(one) >= len(other)) :] == other[lead + (len(other) >= len(one)) :]


def _given_alone(short: tuple[str, ...], long: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether one is the two given names of the other, as "Mary Ann" is of "Mary Ann Bell"."""
    known = lexicon.words["given"]
    return len(short) == 2 and len(long) == 3 and long[:2] == short and known.issuperset(short)


def _contained(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of one follow each other at the end of the other, as in "de Blasio" and "Bill de Blasio"."""
    return len(short) > 1 and len(short) < len(long) and long[-len(short) :] == short

"""Where people are named: what the model saw, corrected by what a whole article tells.

A model judges every place alone.  Titles, full names and repetition decide better: a surname once seen in a full name
is that person everywhere, and a word that is mostly something else is no person.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reader_app.article.span import Span
from reader_app.people.names.firms import firms_among
from reader_app.people.names.headline_words import drop_styled
from reader_app.people.names.lone_names import drop_lone
from reader_app.people.names.name_shapes import capitalised, courtesy_of, is_title, names_body, opens_with_role, trimmed
from reader_app.people.names.overlooked_names import overlooked, set_off
from reader_app.people.names.places import places_among
from reader_app.people.names.things import things_among
from reader_app.people.parse.document import Document, Token
from reader_app.people.parse.reading import Reading, extent
from reader_app.people.text.lexicon import Lexicon

_OTHER = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"})


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named, without title: token numbers ``[first, last]`` and the words.

    ``courtesy`` is "f" or "m" where a word such as "Mrs." or "Mr." stands directly before the name, ``title`` any other
    title there, in small letters.  ``address`` is the word of courtesy as written.
    """

    first: int
    last: int
    span: Span
    words: tuple[str, ...]
    courtesy: str = ""
    title: str = ""
    address: str = ""


def mentions(reading: Reading) -> tuple[Mention, ...]:
    """All named mentions of people outside furniture, in order, none overlapping."""
    doc, words = reading.doc, reading.lexicon
    taken: dict[int, int] = {}
    apposed = tuple(set_off(doc, words))
    for first, last in (*_seen(doc, words), *overlooked(doc, words), *apposed):
        _take(taken, first, last)
    _cut_to_known(doc, words, taken)
    _drop_roles(doc, words, taken)
    drop_styled(reading, taken)
    known = frozenset(doc[last].text for _, last in apposed)
    _vote(doc, taken, known)
    drop_lone(doc, words, taken, known)
    _spread(doc, words, taken, _drop_others(doc, words, taken), known)
    return tuple(_mention(doc, words, first, last) for first, last in _runs(taken))


def _drop_roles(doc: Document, words: Lexicon, taken: dict[int, int]) -> None:
    for first, last in list(_runs(taken)):
        if opens_with_role(doc, words, first, last):
            number = taken.pop(first)
            for i in range(first + 1, last + 1):
                taken[i] = number if number != first else first + 1


def _drop_others(doc: Document, words: Lexicon, taken: dict[int, int]) -> frozenset[int]:
    """Remove what names a place, a thing or a firm; its token numbers."""
    runs = tuple(_runs(taken))
    others = places_among(doc, words, runs) | things_among(doc, words, runs) | firms_among(doc, words, runs)
    others |= {run for run in runs if run[1] + 1 < len(doc) and names_body(doc[run[1] + 1].text, words)}
    gone = frozenset(i for first, last in others for i in range(first, last + 1))
    for i in gone:
        del taken[i]
    return gone


def _take(taken: dict[int, int], first: int, last: int) -> None:
    """Claim tokens for one run; a run that meets an older one is joined to it."""
    number = next((taken[i] for i in range(first, last + 1) if i in taken), first)
    for i in range(first, last + 1):
        taken[i] = number


def _runs(taken: dict[int, int]) -> Iterator[tuple[int, int]]:
    groups: dict[int, list[int]] = {}
    for token, number in taken.items():
        groups.setdefault(number, []).append(token)
    yield from sorted((min(g), max(g)) for g in groups.values())


def _mention(doc: Document, words: Lexicon, first: int, last: int) -> Mention:
    span = extent(doc[first], doc[last])
    parts = tuple(w for w in (part.strip("\"',()") for part in doc.stretch(first, last).split()) if w)
    before = doc[first - 1].text if first else ""
    courtesy = courtesy_of(before, words)
    titled = first > 0 and not courtesy and is_title(doc[first - 1], words)
    title = before.lower().rstrip(".") if titled else ""
    return Mention(first, last, span, parts, courtesy, title, before if courtesy else "")


def _seen(doc: Document, words: Lexicon) -> Iterator[tuple[int, int]]:
    """What the model takes for people, trimmed and grown."""
    for entity in doc.ents:
        if entity.label != "PERSON":
            continue
        for first, last in _lines(doc, entity.start, entity.end - 1):
            bounds = trimmed(doc, words, first, last)
            if bounds:
                yield bounds[0], _grown(doc, words, *bounds)


def _lines(doc: Document, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Parts of a run of tokens between line breaks."""
    start = first
    for i in range(first, last + 2):
        if i > last or doc[i].is_space:
            if start < i:
                yield start, i - 1
            start = i + 1


def _grown(doc: Document, words: Lexicon, first: int, last: int) -> int:
    """A name of one or two words goes on over capitalised names that follow at once."""
    while last + 1 < len(doc):
        if _hyphen_goes_on(doc, last):
            last += 2
            continue
        after = doc[last + 1]
        if last - first >= 2:
            break
        if after.pos_ != "PROPN" or not capitalised(after) or (after.text.isupper() and len(after) > 3):
            break
        if (
            after.tag_ == "NNPS"
            or after.lower_ in words.words["captions"]
            or after.lower_ in words.words["headline_verbs"]
        ):
            break
        if after.ent_type_ in _OTHER or after.lower_ in words.words["organisation_words"] or is_title(after, words):
            break
        last += 1
    while last + 2 < len(doc) and doc[last + 1].text in {"-", ","} and _suffix(doc[last + 2], words):
        last += 2
    if last + 1 < len(doc) and _suffix(doc[last + 1], words):
        last += 1
    return last + _has_stop_inside(doc, last, words)


def _has_stop_inside(doc: Document, last: int, words: Lexicon) -> bool:
    """Whether a full stop behind the suffix at ``last`` belongs to it, since its sentence goes on: "Hale Sr. met"."""
    if not _suffix(doc[last], words) or last + 2 >= len(doc) or doc[last + 1].text != "." or doc[last].whitespace_:
        return False
    after = doc[last + 2]
    return not after.is_space and (after.text[:1].islower() or after.is_punct)


def _hyphen_goes_on(doc: Document, last: int) -> bool:
    """Whether the word at ``last`` is the first half of a word such as "Jong-un"."""
    if last + 2 >= len(doc) or doc[last + 1].text != "-":
        return False
    glued = not doc[last].whitespace_ and not doc[last + 1].whitespace_
    return glued and doc[last + 2].is_alpha and len(doc[last + 2]) <= 12


def _suffix(token: Token, words: Lexicon) -> bool:
    return capitalised(token) and token.lower_ in words.words["suffixes"]


def _cut_to_known(doc: Document, words: Lexicon, taken: dict[int, int]) -> None:
    """A name known from elsewhere that runs on into other capitalised words ends where it ended there."""
    runs = list(_runs(taken))
    pairs = [(doc[first].text, doc[last].text) for first, last in runs if last == first + 1]
    ends, begins = Counter(last for _, last in pairs), Counter(first for first, _ in pairs)
    for first, last in runs:
        lead, tail = doc[first].text, doc[last].text
        if last == first + 2 and pairs.count((lead, doc[first + 1].text)) > 1 and doc[last].is_alpha:
            del taken[last]
        if last != first + 1 or ends[lead] <= begins[lead] or lead.lower() in words.words["family_first"]:
            continue
        alone = any(t.text.rstrip("s") == tail.rstrip("s") and t.i and doc[t.i - 1].text != lead for t in doc)
        if doc[last].tag_ == "NNPS" or alone:
            del taken[last]


def _vote(doc: Document, taken: dict[int, int], known: frozenset[str]) -> None:
    """Drop a single word as a person where the article mostly uses it as something else, unless it is ``known``."""
    person, other = Counter[str](), Counter[str]()
    for entity in doc.ents:
        if entity.end - entity.start == 1:
            (person if entity.label == "PERSON" else other)[doc[entity.start].text] += 1
    full = {doc[last].text for first, last in _runs(taken) if last > first} | known
    for first, last in list(_runs(taken)):
        word = doc[last].text
        if first == last and word not in full and other[word] > person[word]:
            del taken[first]


def _is_firm_behind(after: Token) -> bool:
    """Whether the word goes on a firm's name: "Hale & Sons", "Hale and Sons"."""
    follows = after.nbor(1) if after.i + 1 < len(after.doc) else None
    if follows is None or after.lower_ not in {"&", "and"} or not capitalised(follows):
        return False
    return after.text == "&" or follows.lower_ in {"sons", "brothers", "daughters", "co", "company", "partners"}


def _with_particles(doc: Document, words: Lexicon, full: list[tuple[int, int]]) -> frozenset[tuple[str, ...]]:
    """The family names of full names that begin with a particle, in lower case: "de la cruz", "van der meer"."""
    runs = (tuple(t.lower_ for t in doc[first : last + 1]) for first, last in full)
    starts = ((run, next((n for n, word in enumerate(run) if word in words.words["particles"]), 0)) for run in runs)
    return frozenset(run[at:] for run, at in starts if at)


def _words_before(last: Token, count: int) -> tuple[str, ...]:
    """The ``count`` words that end with ``last``, in lower case."""
    return tuple(t.lower_ for t in last.doc[max(0, last.i + 1 - count) : last.i + 1])


def _spread(
    doc: Document, words: Lexicon, taken: dict[int, int], others: frozenset[int], known: frozenset[str]
) -> None:
    """Every other place of a surname, or of a lone name seen twice, is a mention too, but not within ``others``.

    ``known`` are names that need be seen but once.
    """
    full = [(first, last) for first, last in _runs(taken) if last > first]
    surnames = _surnames(doc, words, taken, known)
    families = _with_particles(doc, words, full)
    for token in doc:
        if token.i in taken or token.i in others or token.text not in surnames:
            continue
        family = next((f for f in families if _words_before(token, len(f)) == f), ())
        if family:
            _take(taken, token.i + 1 - len(family), token.i)
        elif token.pos_ in {"PROPN", "NOUN", "ADJ", "X"} and not _is_in_other_name(token, words):
            _take(taken, token.i, token.i)


def _surnames(doc: Document, words: Lexicon, taken: dict[int, int], known: frozenset[str]) -> set[str]:
    """The words under which a person may be named alone: from full names, and lone names seen twice or ``known``."""
    runs = list(_runs(taken))
    lone = Counter(doc[first].text for first, last in runs if first == last)
    found = {doc[last].text for _, last in runs} & known | {word for word, times in lone.items() if times > 1}
    family_first = words.words["family_first"]
    for first, last in runs:
        if last > first:
            opening = doc[first]
            found.add(doc[last].text)
            if len(opening.text) > 3 or opening.lower_ in family_first:
                found.add(opening.text)
    no_names = words.words["not_people"] | words.words["place_first"]
    return {s for s in found if (len(s) > 2 or s.lower() in family_first) and s.lower() not in no_names}


def _is_in_other_name(token: Token, words: Lexicon) -> bool:
    """Whether a surname is part of a longer name here: of a firm, or of what the words beside it name."""
    doc = token.doc
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if after is not None and ((after.text == "-" and not token.whitespace_) or _is_firm_behind(after)):
        return True
    if after is not None and after.pos_ == "PROPN" and capitalised(after) and not is_title(after, words):
        return True
    before = doc[token.i - 1] if token.i else None
    if before is None or before.pos_ != "PROPN":
        return False
    return before.ent_type_ in _OTHER and before.ent_type_ == token.ent_type_

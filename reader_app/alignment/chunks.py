"""Words, their keys and their worth, remembered by the chunk between two spaces they stand in.

Where a word begins and ends depends on nothing beyond the spaces around it, and prose says the same chunks over and
over: most of a text is read by looking its chunks up.
"""

from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, compress
from operator import itemgetter

from reader_app.alignment.rules import Rules
from reader_app.alignment.worth import opens_after, worth, worths
from reader_app.article.words import word_bounds

_KEPT, _ENDINGS = 1 << 17, frozenset(".,;:!?")
Chunk = tuple[tuple[str, ...], tuple[int, ...], tuple[float, ...], tuple[float, ...], bool | None]
_KEYS, _STEPS = itemgetter(0), itemgetter(1)


@dataclass(frozen=True, slots=True)
class Read:
    """Words read, as parallel lists: keys, beginnings and ends in code points, what each is worth when it is kept."""

    keys: list[str]
    starts: list[int]
    ends: list[int]
    worths: list[float]


class _Chunks(dict[str, Chunk]):
    """For every chunk its words' keys, the steps to each word's beginning and end from the space before it, and their
    worth as ``worths`` gives it.
    """

    def __init__(self, no_case: bool, no_marks: bool, no_format: bool) -> None:
        super().__init__()
        self.rules = Rules(ignore_case=no_case, ignore_punctuation=no_marks, ignore_number_format=no_format)
        self.steps: dict[tuple[int, ...], tuple[int, ...]] = {}
        self.worths: dict[tuple[float, ...], tuple[float, ...]] = {}

    def __missing__(self, chunk: str) -> Chunk:
        if len(self) >= _KEPT:
            self.clear()
            self.steps.clear()
            self.worths.clear()
        size = len(chunk)
        if chunk.isascii() and chunk.isalpha():
            found = self._plain(chunk, "", (1, size))
        elif chunk.isascii() and chunk[:-1].isalpha() and chunk[-1] in _ENDINGS:
            found = self._plain(chunk[:-1], chunk[-1], (1, size - 1, 0, 1))
        else:
            found = self._read(chunk)
        self[chunk] = found
        return found

    def _plain(self, letters: str, mark: str, steps: tuple[int, ...]) -> Chunk:
        """The chunk of one word in plain letters and perhaps the mark behind it."""
        key, letter = (letters.lower() if self.rules.ignore_case else letters), letters[0]
        kept = "" if self.rules.ignore_punctuation else mark
        values = worth(key, letter), worth(key, letter, opens=True)
        after = (worth(kept, kept),) if mark else ()
        inside, opening = (self._one((value, *after)) for value in values)
        same_steps = self.steps.setdefault(steps, steps)
        return (key, kept) if mark else (key,), same_steps, inside, opening, opens_after(kept or key)

    def _read(self, chunk: str) -> Chunk:
        steps, at = [], -1
        where = word_bounds(chunk)
        for start, end in where:
            steps += [start - at, end - start]
            at = end
        keys = self.rules.keys([chunk[start:end] for start, end in where])
        inside, opening, opens = worths(zip(keys, [chunk[start] for start, _ in where], strict=True))
        return tuple(keys), tuple(steps), self._one(inside), self._one(opening), opens

    def _one(self, values: tuple[float, ...]) -> tuple[float, ...]:
        """The one value that stands for all that equal it: most chunks are worth as much as others."""
        return self.worths.setdefault(values, values)


@cache
def _known(no_case: bool, no_marks: bool, no_format: bool) -> _Chunks:
    return _Chunks(no_case, no_marks, no_format)


def read_words(text: str, rules: Rules, opens: bool = True) -> Read:
    """The words of ``text`` that ``rules`` compare; ``opens`` says that its first word opens a sentence."""
    body = text.strip(" ")
    chunks = body.split()
    if rules.ignored or not chunks or " ".join(chunks) != body:
        where = rules.words(text, 0, len(text))
        keys = rules.keys([text[start:end] for start, end in where])
        starts, ends = [start for start, _ in where], [end for _, end in where]
        inside, opening, _ = worths(zip(keys, [text[start] for start in starts], strict=True))
        values = list(opening if opens else inside)
    else:
        known = _known(rules.ignore_case, rules.ignore_punctuation, rules.ignore_number_format)
        looked_up = list(map(known.__getitem__, chunks))
        keys = list(chain.from_iterable(map(_KEYS, looked_up)))
        before = len(text) - len(text.lstrip(" ")) - 1
        places = list(accumulate(chain.from_iterable(map(_STEPS, looked_up)), initial=before))
        starts, ends = places[1::2], places[2::2]
        values = []
        for _, _, inside, opening, after in looked_up:
            values += opening if opens else inside
            if after is not None:
                opens = after
    if all(keys):
        return Read(keys, starts, ends, values)
    starts, ends, values = list(compress(starts, keys)), list(compress(ends, keys)), list(compress(values, keys))
    return Read(list(filter(None, keys)), starts, ends, values)

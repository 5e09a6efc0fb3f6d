"""Words and their keys, remembered by the chunk between two spaces they stand in.

Where a word begins and ends depends on nothing beyond the spaces around it, and prose says the same chunks over and
over: most of a text is read by looking its chunks up.
"""

from functools import cache
from itertools import accumulate, chain, compress

from reader_app.alignment.rules import Rules
from reader_app.article.words import word_bounds

_KEPT, _ENDINGS = 1 << 17, frozenset(".,;:!?")
Read = tuple[list[str], list[int], list[int]]
Chunk = tuple[tuple[str, ...], tuple[int, ...]]


class _Chunks(dict[str, Chunk]):
    """For every chunk its words' keys, and the steps to each word's beginning and end from the space before it."""

    def __init__(self, no_case: bool, no_marks: bool, no_format: bool) -> None:
        super().__init__()
        self.rules = Rules(ignore_case=no_case, ignore_punctuation=no_marks, ignore_number_format=no_format)

    def __missing__(self, chunk: str) -> Chunk:
        if len(self) >= _KEPT:
            self.clear()
        size = len(chunk)
        found: Chunk
        if chunk.isascii() and chunk.isalpha():
            found = (self._folded(chunk),), (1, size)
        elif chunk.isascii() and chunk[:-1].isalpha() and chunk[-1] in _ENDINGS:
            mark = "" if self.rules.ignore_punctuation else chunk[-1]
            found = (self._folded(chunk[:-1]), mark), (1, size - 1, 0, 1)
        else:
            found = self._read(chunk)
        self[chunk] = found
        return found

    def _folded(self, letters: str) -> str:
        return letters.lower() if self.rules.ignore_case else letters

    def _read(self, chunk: str) -> Chunk:
        steps, at = [], -1
        where = word_bounds(chunk)
        for start, end in where:
            steps += [start - at, end - start]
            at = end
        return tuple(self.rules.keys([chunk[start:end] for start, end in where])), tuple(steps)


@cache
def _known(no_case: bool, no_marks: bool, no_format: bool) -> _Chunks:
    return _Chunks(no_case, no_marks, no_format)


def read_words(text: str, rules: Rules) -> Read:
    """The keys of the words of ``text`` that ``rules`` compare, where each begins and where it ends in code points."""
    body = text.strip(" ")
    chunks = body.split()
    if rules.ignored or not chunks or " ".join(chunks) != body:
        where = rules.words(text, 0, len(text))
        keys = rules.keys([text[start:end] for start, end in where])
        starts, ends = [start for start, _ in where], [end for _, end in where]
    else:
        known = _known(rules.ignore_case, rules.ignore_punctuation, rules.ignore_number_format)
        looked_up = list(map(known.__getitem__, chunks))
        keys = list(chain.from_iterable([found for found, _ in looked_up]))
        before = len(text) - len(text.lstrip(" ")) - 1
        places = list(accumulate(chain.from_iterable([steps for _, steps in looked_up]), initial=before))
        starts, ends = places[1::2], places[2::2]
    if all(keys):
        return keys, starts, ends
    return list(compress(keys, keys)), list(compress(starts, keys)), list(compress(ends, keys))

"""The words of rows as the engine compares them: where, by which sign, and how much each is worth keeping."""

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

from reader_app.alignment.chunks import Columns, Lexicon, Word, lexicon_of
from reader_app.alignment.rules import Rules
from reader_app.alignment.worth import SOLID_FROM, Worths, Written
from reader_app.article.span import Span

_MANY, _CHARACTERS = 3_000, 0x110000
CODEC = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
Numbers = Sequence[int]


@dataclass(slots=True)
class Tokens:
    """Words of one side of a row, as parallel columns.

    The row is ``text[begin:stop]``.  ``starts`` and ``ends`` are code points in ``text``; ``signs`` are alike where
    words are compared as equal: characters, so that a row is a string, where there are enough of them.  ``codes`` are
    their places in ``keys``, which has what each is compared by.  ``sums`` are what the words before each place are
    worth at least, in tenths, and ``hangs`` tells whether a mark stands there that touches the word before.
    ``borders`` are where in ``text`` a stretch ends and the next begins.
    """

    text: str
    begin: int
    stop: int
    signs: Any
    codes: Numbers
    starts: Numbers
    ends: Numbers
    sums: Numbers
    hangs: bytes
    keys: Sequence[str]
    borders: Numbers = ()

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def worths(self) -> Worths:
        """What each word is worth when it is kept."""
        return Worths(Written(self.text, self.codes, self.keys, self.starts, self.sums))

    def is_mark(self, place: int) -> bool:
        """Whether a mark stands there, no word or number."""
        return not self.text[self.starts[place]].isalnum() and not self.keys[self.codes[place]][0].isalnum()

    def is_solid(self, place: int) -> bool:
        """Whether it is a word of a script without spaces, which stands for itself."""
        return self.text[self.starts[place]] >= SOLID_FROM


def comes_first(a: Tokens, b: Tokens) -> bool:
    """Whether ``a`` does not come after ``b``, by the number of words and then by their keys."""
    if len(a) != len(b):
        return len(a) < len(b)
    differ = next((k for k, (one, other) in enumerate(zip(a.signs, b.signs, strict=True)) if one != other), None)
    return differ is None or a.keys[a.codes[differ]] < b.keys[b.codes[differ]]


def both_read(
    text_a: str, spans_a: Sequence[Span], text_b: str, spans_b: Sequence[Span], rules: Rules
) -> tuple[Tokens, Tokens]:
    """The words of two sides, each the spans of a text in their order."""
    sides = [span.of(text_a) for span in spans_a], [span.of(text_b) for span in spans_b]
    a, b = (rows[0] if len(rows) == 1 else _end_to_end(rows) for rows in _read(*sides, rules))
    return a, b


def rows_read(a: Sequence[str], b: Sequence[str], rules: Rules) -> list[tuple[Tokens, Tokens]]:
    """The words of many rows, whose sides are ``a`` and ``b``."""
    return list(zip(*_read(a, b, rules), strict=True))


def _read(a: Sequence[str], b: Sequence[str], rules: Rules) -> list[list[Tokens]]:
    """The words of two lists of stretches; where they stand is told in all of a list, a blank between two."""
    lexicon = lexicon_of(rules)
    with lexicon.lock:
        read = [_columns(side, lexicon) for side in (a, b)]
        enough = len(lexicon.keys) <= _CHARACTERS
    signs = [codes.tobytes().decode(CODEC) if enough else codes.tolist() for codes, *_ in read]
    sides = zip((a, b), read, signs, strict=True)
    return [_parted(side, columns, signs, lexicon.keys) for side, columns, signs in sides]


def _parted(texts: Sequence[str], columns: Columns, signs: Any, keys: Sequence[str]) -> list[Tokens]:
    codes, starts, ends, sums, hangs, bounds = columns
    whole, stops, out = " ".join(texts), accumulate([len(text) + 1 for text in texts]), []
    for text, stop, (low, high) in zip(texts, stops, pairwise(bounds), strict=True):
        of_row = signs[low:high], codes[low:high], starts[low:high], ends[low:high], sums[low : high + 1]
        out.append(Tokens(whole, stop - 1 - len(text), stop - 1, *of_row, hangs[low:high], keys))
    return out


def _columns(texts: Sequence[str], lexicon: Lexicon) -> Columns:
    if lexicon.rules.ignored:
        return _uncut(texts, lexicon)
    chunks = " ".join(texts).split(" ")
    numbers = lexicon.numbered(chunks)
    of_each = [0, *accumulate([text.count(" ") + 1 for text in texts])]
    if _are_many(chunks):
        from reader_app.alignment.gathering import gathered  # noqa: PLC0415 - loaded when there is work for numpy

        return gathered(numbers, of_each, lexicon)
    begins = accumulate([lexicon.sizes[number] + 1 for number in numbers], initial=0)
    words = [[lexicon.word(place) for place in lexicon.places_of(number)] for number in numbers]
    bounds = list(accumulate(map(len, words), initial=0))
    return _put_down(list(zip(begins, words, strict=False)), [bounds[at] for at in of_each])


def _are_many(chunks: Sequence[str]) -> bool:
    """Whether there is work for numpy; where it is loaded, there always is."""
    return len(chunks) >= _MANY or "numpy" in sys.modules


def _uncut(texts: Sequence[str], lexicon: Lexicon) -> Columns:
    """The words of stretches that are not cut at blanks, since the reader's own rules may reach over them."""
    begins = accumulate([len(text) + 1 for text in texts], initial=0)
    words = [lexicon.words(text) for text in texts]
    return _put_down(list(zip(begins, words, strict=False)), [0, *accumulate(map(len, words))])


def _put_down(read: Sequence[tuple[int, Sequence[Word]]], bounds: Numbers) -> Columns:
    """Columns of words, read from stretches that begin there."""
    words = [(begin, word) for begin, some in read for word in some]
    starts = array("I", [begin + word.begin for begin, word in words])
    ends = array("I", [begin + word.end for begin, word in words])
    hangs = [word.mark and start == end for (_, word), start, end in zip(words, starts, [0, *ends], strict=False)]
    hangs[:1] = [False for _ in hangs[:1]]
    sums = array("q", accumulate([word.least for _, word in words], initial=0))
    return Columns(array("I", [word.code for _, word in words]), starts, ends, sums, bytes(hangs), bounds)


def _end_to_end(rows: Sequence[Tokens]) -> Tokens:
    """The stretches of one side as one."""
    out = Tokens("".join([row.text[row.begin : row.stop] for row in rows]), 0, 0, "", [], [], [], [0], b"", ())
    borders = []
    for number, row in enumerate(rows):
        borders.append(out.stop)
        out.signs = out.signs + row.signs if number else row.signs
        out.codes = [*out.codes, *row.codes]
        out.starts = [*out.starts, *[start - number for start in row.starts]]
        out.ends = [*out.ends, *[end - number for end in row.ends]]
        out.sums = [*out.sums, *[out.sums[-1] + value - row.sums[0] for value in row.sums[1:]]]
        out.hangs, out.keys, out.stop = out.hangs + row.hangs, row.keys, row.stop - number
    out.borders = borders[1:]
    return out

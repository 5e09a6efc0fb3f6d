"""The words of rows as the engine compares them: where, by which sign, and how much each is worth keeping."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Any

from reader_app.alignment.rules import Rules
from reader_app.alignment.words.chunks import Columns, Entry, Lexicon, Numbers, entry_of, lexicon_of
from reader_app.alignment.words.worth import SOLID_FROM, Worths, Written, code_of
from reader_app.article.span import Span

if TYPE_CHECKING:
    from reader_app.alignment.words.columns import Side

_SOME, _MANY = 200, 3_000


class Words:
    """Words of a text that may be asked one by one what they are.

    ``starts`` are code points in ``text``, ``signs`` are by what they count numbers of ``keys``, and ``hangs`` tells
    whether a mark stands at a place that touches the word before.
    """

    __slots__ = ()
    text: str
    signs: Any
    starts: Any
    hangs: Any
    keys: Sequence[str]

    def key(self, place: int) -> str:
        """What the word there is compared by."""
        return self.keys[code_of(self.signs[place])]

    def is_mark(self, place: int) -> bool:
        """Whether a mark stands there, no word or number."""
        return not self.text[self.starts[place]].isalnum() and not self.key(place)[0].isalnum()

    def is_solid(self, place: int) -> bool:
        """Whether it is a word of a script without spaces, which stands for itself."""
        return self.text[self.starts[place]] >= SOLID_FROM


@dataclass(slots=True)
class Tokens(Words):
    """Words of one side of a row, as parallel columns.

    The row is ``text[begin:stop]``.  ``starts`` and ``ends`` are code points in ``text``; ``signs`` are alike where
    words are compared as equal: characters, so that a row is a string, where there are enough of them, else numbers.
    ``sums`` are what the words before each place are worth at least, in tenths.  ``borders`` are where in ``text`` a
    stretch ends and the next begins.
    """

    text: str
    begin: int
    stop: int
    signs: Any
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
        return Worths(Written(self.text, self.signs, self.keys, self.starts, self.sums))


def comes_first(a: Tokens, b: Tokens) -> bool:
    """Whether ``a`` does not come after ``b``, by the number of words and then by their keys."""
    if len(a) != len(b):
        return len(a) < len(b)
    differ = next((k for k, (one, other) in enumerate(zip(a.signs, b.signs, strict=True)) if one != other), None)
    return differ is None or a.key(differ) < b.key(differ)


def both_read(
    text_a: str, spans_a: Sequence[Span], text_b: str, spans_b: Sequence[Span], rules: Rules
) -> tuple[Tokens, Tokens]:
    """The words of two sides, each the spans of a text in their order."""
    sides = [span.of(text_a) for span in spans_a], [span.of(text_b) for span in spans_b]
    a, b = (rows[0] if len(rows) == 1 else _end_to_end(rows) for rows in rows_read(*sides, rules))
    return a, b


def rows_read(a: Sequence[str], b: Sequence[str], rules: Rules) -> tuple[list[Tokens] | Side, list[Tokens] | Side]:
    """The words of many rows, whose sides are ``a`` and ``b``; a side of many words as columns."""
    lexicon = lexicon_of(rules)
    with lexicon.lock:
        one, other = _read(a, lexicon), _read(b, lexicon)
        if not lexicon.has_signs:
            one, other = ([replace(row, signs=list(map(code_of, row.signs))) for row in side] for side in (one, other))
    return one, other


def _read(texts: Sequence[str], lexicon: Lexicon) -> list[Tokens] | Side:
    """The words of a list of stretches; where they stand is told in all of it, a blank between two."""
    if lexicon.rules.ignored:
        return _parted(texts, _uncut(texts, lexicon), lexicon.keys)
    text = " ".join(texts)
    count = text.count(" ") + 1
    if _are_many(count) or not lexicon.has_signs:
        from reader_app.alignment.words.gathering import gathered  # noqa: PLC0415 - loaded when there is work for numpy

        return gathered(texts, count, lexicon)
    chunks = text.split(" ")
    begins = accumulate([len(chunk) + 1 for chunk in chunks], initial=0)
    known = list(map(lexicon.entries.get, chunks))
    if None in known:
        lexicon.know([chunk for chunk, entry in zip(chunks, known, strict=True) if entry is None])
    entries = [entry or lexicon.entries[chunk] for chunk, entry in zip(chunks, known, strict=True)]
    of_each = [0, *accumulate([text.count(" ") + 1 for text in texts])]
    return _parted(texts, _put_down(entries, begins, of_each), lexicon.keys)


def _parted(texts: Sequence[str], columns: Columns, keys: Sequence[str]) -> list[Tokens]:
    signs, starts, ends, sums, hangs, bounds = columns
    whole, stops, out = " ".join(texts), accumulate([len(text) + 1 for text in texts]), []
    for text, stop, (low, high) in zip(texts, stops, pairwise(bounds), strict=True):
        of_row = signs[low:high], starts[low:high], ends[low:high], sums[low : high + 1], hangs[low:high]
        out.append(Tokens(whole, stop - 1 - len(text), stop - 1, *of_row, keys))
    return out


def _are_many(chunks: int) -> bool:
    """Whether so many are work for numpy; less is enough where it is loaded."""
    return chunks >= (_SOME if "numpy" in sys.modules else _MANY)


def _uncut(texts: Sequence[str], lexicon: Lexicon) -> Columns:
    """The words of stretches that are not cut at blanks, since the reader's own rules may reach over them."""
    begins = accumulate([len(text) + 1 for text in texts], initial=0)
    read = [lexicon.words(text) for text in texts]
    if lexicon.has_signs:
        return _put_down(list(map(entry_of, read)), begins, range(len(texts) + 1))
    without = [entry_of([word._replace(code=0) for word in words]) for words in read]
    found = _put_down(without, begins, range(len(texts) + 1))
    return found._replace(signs=[word.code for words in read for word in words])


def _put_down(entries: Sequence[Entry], begins: Iterable[int], of_each: Numbers) -> Columns:
    """The words of entries that begin there; stretches begin with the entries ``of_each``."""
    signs, starts, ends, least, hangs = zip(*entries, strict=True) if entries else ((), (), (), (), ())
    at, bounds = list(begins), list(accumulate(map(len, hangs), initial=0))
    return Columns(
        "".join(signs),
        [first + place for first, places in zip(at, starts, strict=False) for place in places],
        [first + place for first, places in zip(at, ends, strict=False) for place in places],
        list(accumulate(chain.from_iterable(least), initial=0)),
        b"".join(hangs),
        [bounds[number] for number in of_each],
    )


def _end_to_end(rows: Sequence[Tokens]) -> Tokens:
    """The stretches of one side as one."""
    out = Tokens("".join([row.text[row.begin : row.stop] for row in rows]), 0, 0, "", [], [], [0], b"", ())
    borders = []
    for number, row in enumerate(rows):
        borders.append(out.stop)
        out.signs = out.signs + row.signs if number else row.signs
        out.starts = [*out.starts, *[start - number for start in row.starts]]
        out.ends = [*out.ends, *[end - number for end in row.ends]]
        out.sums = [*out.sums, *[out.sums[-1] + value - row.sums[0] for value in row.sums[1:]]]
        out.hangs, out.keys, out.stop = out.hangs + row.hangs, row.keys, row.stop - number
    out.borders = borders[1:]
    return out

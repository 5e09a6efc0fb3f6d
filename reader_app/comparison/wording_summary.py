"""The figures of a comparison of wording alone, of many pairs together: how many words, and how many are shared."""

import sys
from collections.abc import Iterable, Sequence, Set

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.article.model import Article
from reader_app.comparison.folding import LETTER, count_words, is_odd, odd_pieces, shape_of
from reader_app.comparison.pairs import Summary
from reader_app.comparison.summary import furniture_of, kinds_of

_SAME, _SAME_ROW = EditKind.SAME, RowKind.SAME
_SPACE, _MANY = ord(" "), 30


def wording_summary(a: Article, b: Article, rows: Sequence[Row]) -> Summary:
    """What can be said while only the wording has been compared."""
    return wording_summaries([(a, b, rows)])[0]


def wording_summaries(pairs: Sequence[tuple[Article, Article, Sequence[Row]]]) -> list[Summary]:
    """What ``wording_summary`` says of each of many pairs, whose words are counted together."""
    aside = [(furniture_of(a), furniture_of(b)) for a, b, _ in pairs]
    texts = [text for pair, without in zip(pairs, aside, strict=True) for text in _counted(*pair, *without)]
    counts = iter(counts_of_words(texts))
    out = []
    for (_, _, rows), without in zip(pairs, aside, strict=True):
        alike, words_a, words_b, kept = (next(counts) for _ in range(4))
        words_a, words_b, shared = alike + words_a, alike + words_b, alike + kept
        common = _common(shared, words_a + words_b)
        out.append(Summary(words_a, words_b, shared, common, rows=kinds_of(rows, *without)))
    return out


def _counted(
    a: Article, b: Article, rows: Sequence[Row], aside_a: set[int], aside_b: set[int]
) -> tuple[str, str, str, str]:
    """The words of rows in the same letters on both sides, then the rest of A and of B, and what both rests share."""
    touched: list[Row] = []
    same: list[str] = []
    known_a, known_b = set(aside_a), set(aside_b)
    for row in rows:
        words = _untouched(row, a, b) if row.kind is _SAME_ROW else None
        if words is None or row.a[0] in known_a or row.b[0] in known_b:
            touched.append(row)
        else:
            same.append(words)
            known_a.add(row.a[0])
            known_b.add(row.b[0])
    told = (same, _words(a, known_a), _words(b, known_b), _shared(touched, a, aside_a))
    alike, words_a, words_b, kept = map("\n".join, told)
    return alike, words_a, words_b, kept


def _untouched(row: Row, a: Article, b: Article) -> str | None:
    """The words of a row that is one block of each side in exactly the same letters."""
    if len(row.a) != 1 or len(row.b) != 1:
        return None
    one, other = a.blocks[row.a[0]].span, b.blocks[row.b[0]].span
    words = a.text[one.start : one.end]
    return words if words == b.text[other.start : other.end] else None


def _words(article: Article, known: Set[int]) -> list[str]:
    """The words of the blocks that are not among the ``known``."""
    return [article.words_of(block) for number, block in enumerate(article.blocks) if number not in known]


def _shared(rows: Iterable[Row], a: Article, aside: Set[int]) -> list[str]:
    """The words of A's side of these rows that B has too; none of blocks that are set ``aside``."""
    kept: list[str] = []
    text = a.text
    for row in rows:
        if row.kind is _SAME_ROW and not row.edits:
            kept += [a.words_of(a.blocks[number]) for number in row.a if number not in aside]
        else:
            kept += [text[edit.a.start : edit.a.end] for edit in row.edits if edit.kind is _SAME]
    return kept


def _common(shared: int, total: int) -> float:
    """The share of all words of both that are in common; two empty tellings have everything in common."""
    return 2 * shared / total if total else 1.0


def counts_of_words(texts: Sequence[str]) -> list[int]:
    """What ``count_words`` gives for each of ``texts``; many are counted together, which takes half the time."""
    whole = "\n".join(texts)
    shape = shape_of(whole) if len(texts) >= _MANY and "numpy" in sys.modules else b""
    if not shape or is_odd(shape):
        return list(map(count_words, texts))
    import numpy as np  # noqa: PLC0415 - loaded where it pays

    code = np.frombuffer(shape, np.uint8)
    bounds = np.cumsum([0, *(len(text) + 1 for text in texts)])
    starts = np.flatnonzero((code[1:] == LETTER) & (code[:-1] == _SPACE))
    counts = np.diff(np.searchsorted(starts, bounds))
    odd = list(odd_pieces(whole, shape))
    of_text = np.searchsorted(bounds, [place for place, _ in odd], side="right") - 1
    counts += np.bincount(of_text, [more for _, more in odd], len(texts)).astype(np.int64)
    return list(map(int, counts))

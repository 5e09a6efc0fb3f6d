"""Which letters differ inside one changed word, so that a name spelled two ways shows where.

An addition to ``wording``, which keeps to whole words: the word stays one changed word, its letters are marked in it.
"""

import re

from reader_app.alignment.model import Edit, EditKind
from reader_app.alignment.words.longest import exact
from reader_app.article.span import Span

LONGEST, ALIKE = 60, 0.5
_CLUSTER = re.compile(r".[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0900-\u0903\u093a-\u094d\u200d\ufe0f]*", re.DOTALL)


def letters_between(text_a: str, a: Span, text_b: str, b: Span) -> tuple[Edit, ...]:
    """The edits between the letters of two words, in code points of the whole texts; they tile both spans.

    Empty where there is nothing to show inside: more than one word a side, or words that share less than half of
    their letters.  A letter stays together with its accents.
    """
    word_a, word_b = a.of(text_a), b.of(text_b)
    if not word_a or not word_b or max(len(word_a), len(word_b)) > LONGEST or re.search(r"\s", word_a + word_b):
        return ()
    if (len(word_b), word_b) < (len(word_a), word_a):
        turned = letters_between(text_b, b, text_a, a)
        return tuple(Edit(_TURNED[edit.kind], edit.b, edit.a) for edit in turned)
    parts_a, parts_b = ([found.span() for found in _CLUSTER.finditer(word)] for word in (word_a, word_b))
    numbers: dict[str, int] = {}
    codes_a = [numbers.setdefault(word_a[i:j].casefold(), len(numbers)) for i, j in parts_a]
    codes_b = [numbers.setdefault(word_b[i:j].casefold(), len(numbers)) for i, j in parts_b]
    pairs = exact(codes_a, codes_b)
    if 2 * len(pairs) < ALIKE * (len(codes_a) + len(codes_b)):
        return ()
    return _tiled(pairs, (parts_a, a.start), (parts_b, b.start))


_TURNED = {
    EditKind.SAME: EditKind.SAME,
    EditKind.CHANGED: EditKind.CHANGED,
    EditKind.ONLY_A: EditKind.ONLY_B,
    EditKind.ONLY_B: EditKind.ONLY_A,
}
_Parts = tuple[list[tuple[int, int]], int]


def _tiled(pairs: list[tuple[int, int]], a: _Parts, b: _Parts) -> tuple[Edit, ...]:
    """Edits from pairs of places of equal letters, neighbours of one kind joined."""
    cuts_a, cuts_b = _cuts(a), _cuts(b)
    out: list[Edit] = []
    i = j = 0
    for x, y in [*pairs, (len(cuts_a) - 1, len(cuts_b) - 1)]:
        if x > i or y > j:
            kind = EditKind.CHANGED if x > i and y > j else EditKind.ONLY_A if x > i else EditKind.ONLY_B
            out.append(Edit(kind, Span(cuts_a[i], cuts_a[x]), Span(cuts_b[j], cuts_b[y])))
        if x + 1 < len(cuts_a) and y + 1 < len(cuts_b):
            start_a, start_b = cuts_a[x], cuts_b[y]
            if out and out[-1].kind is EditKind.SAME:
                start_a, start_b = out[-1].a.start, out[-1].b.start
                out.pop()
            out.append(Edit(EditKind.SAME, Span(start_a, cuts_a[x + 1]), Span(start_b, cuts_b[y + 1])))
        i, j = x + 1, y + 1
    return tuple(out)


def _cuts(side: _Parts) -> list[int]:
    parts, start = side
    return [start + place for place, _ in parts] + [start + parts[-1][1]]

"""Find what stands in quotation marks, without any language model.

One paragraph at a time: a mark that is never closed ends with its paragraph, and where the next paragraph opens with
a mark the same speech goes on.  Apostrophes never open; single marks count only where a text has no others.  What a
speaker quotes inside his own words belongs to them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader_app.article.span import Span

_CLOSERS = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
    "＂": "＂",
    '"': '"',
}
_SINGLE = {"‘": "’", "‹": "›"}
_STRAIGHT = '"＂'
_ANY_DOUBLE = re.compile('[“”„«»「『〝＂"]')
_TYPED_PAIR = re.compile(r"(?<![\w'])'(?=[^\W\d_])(?:[^'\n]|(?<=\w)'(?=\w))*[,.?!…]'(?![\w'])")
_SINGLE_PAIR = re.compile(r"(?<!\w)‘(?=\S)([^‘\n]*?\S)’(?!\w)")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in quotation marks.

    ``inner`` leaves the marks out, ``outer`` holds them; ``paragraph`` is a number.  ``continues`` says that the
    speech of the passage before goes on, which happens only over a paragraph's end.
    """

    inner: Span
    outer: Span
    paragraph: int
    closed: bool
    continues: bool = False


def passages(text: str, paragraphs: Sequence[Span]) -> tuple[Passage, ...]:
    """All passages of ``text`` in order; ``paragraphs`` are the stretches to search."""
    found: list[Passage] = []
    double = any(_ANY_DOUBLE.search(text, p.start, p.end) for p in paragraphs)
    for number, paragraph in enumerate(paragraphs):
        here = list(_double(text, paragraph, number) if double else _single(text, paragraph, number))
        if here and found and _goes_on(text, paragraph, here[0], found[-1]):
            here[0] = Passage(here[0].inner, here[0].outer, number, here[0].closed, continues=True)
        found += here
    return tuple(found)


def _goes_on(text: str, paragraph: Span, first: Passage, last: Passage) -> bool:
    opens = not text[paragraph.start : first.outer.start].strip()
    alike = (text[first.outer.start] in _STRAIGHT) == (text[last.outer.start] in _STRAIGHT)
    return opens and alike and not last.closed and last.paragraph == first.paragraph - 1


def _double(text: str, paragraph: Span, number: int) -> Iterator[Passage]:
    start, closers, nested = None, "", 0
    balanced = text.count("“", paragraph.start, paragraph.end) == text.count("”", paragraph.start, paragraph.end)
    for at in range(paragraph.start, paragraph.end):
        mark = text[at]
        if start is None:
            closers, nested = _closers(text, at, paragraph), 0
            start = at if closers else None
        elif balanced and mark == "“" and _opens_inside(text, at, paragraph, text[start]):
            nested += 1
        elif nested and mark == "”":
            nested -= 1
        elif mark in closers or _closes(text, at, paragraph, text[start]):
            if _says_anything(text[start + 1 : at]):
                yield _passage(text, start, at, number, closed=True)
            start = None
    if start is not None and _says_anything(text[start + 1 : paragraph.end]):
        yield _passage(text, start, paragraph.end, number, closed=False)


def _opens_inside(text: str, at: int, paragraph: Span, opened: str) -> bool:
    """Whether the mark opens words that the speaker quotes: inside marks of its own kind or straight ones."""
    after = text[at + 1] if at + 1 < paragraph.end else " "
    return opened in '“"' and after.isalnum() and text[at - 1] in " \u00a0(["


def _says_anything(words: str) -> bool:
    return any(letter.isalnum() for letter in words)


def _closers(text: str, at: int, paragraph: Span) -> str:
    """The marks that close what opens at ``at``; empty where nothing opens."""
    mark = text[at]
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if mark == '"' and at > paragraph.start and text[at - 1].isalnum() and not (after.isalnum() or after == "["):
        return ""  # the end of words whose beginning nobody marked, or inches
    if mark == "”" and at + 1 < paragraph.end and text[at + 1].isalnum():
        return "”"  # Swedish and Finnish style, or a slip of the typist
    return _CLOSERS.get(mark, "")


def _closes(text: str, at: int, paragraph: Span, opened: str) -> bool:
    """Whether the mark at ``at`` closes although it is of another style than the one that opened."""
    mark = text[at]
    if mark == '"' and opened in "“”„‟":
        return True
    if mark == "”" and opened == '"':
        return True
    after = text[at + 1] if at + 1 < paragraph.end else " "
    before = text[at - 1]
    return mark == "“" and opened in '“"' and not after.isalnum() and not before.isspace()


def _passage(text: str, start: int, end: int, number: int, *, closed: bool) -> Passage:
    """``start`` is the opening mark, ``end`` the closing mark or the paragraph's end."""
    first, last = start + 1, end
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    return Passage(Span(first, last), Span(start, end + closed), number, closed)


def _single(text: str, paragraph: Span, number: int) -> Iterator[Passage]:
    curly = text.find("‘", paragraph.start, paragraph.end) >= 0
    for pair in (_SINGLE_PAIR if curly else _TYPED_PAIR).finditer(text, paragraph.start, paragraph.end):
        yield _passage(text, pair.start(), pair.end() - 1, number, closed=True)

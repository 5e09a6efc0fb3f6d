"""Find what stands in quotation marks, without any language model.

One paragraph at a time: a mark that is never closed ends where somebody is plainly said to have spoken, else with its
paragraph, and where the next paragraph opens with a mark the same speech goes on.  Apostrophes never open; single
marks count only in a headline and where a text has no others.  What a speaker quotes inside his own words belongs to
them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader_app.article.span import Span
from reader_app.people.text.lexicon import Lexicon
from reader_app.people.text.unclosed import told_from

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
_ANY_MARK = re.compile(f"[{''.join([*_CLOSERS, *_CLOSERS.values()])}]")
_ANY_DOUBLE = re.compile('[“”„«»「『〝＂"]')
_TYPED_PAIR = re.compile(r"(?<![\w'])'(?=[^\W\d_])(?:[^'\n]|(?<=\w)'(?=\w))*[,.?!…]'(?![\w'])")
_HEADLINE = 160
"""Code points of a headline at most."""
_HEADLINE_PAIR = re.compile(r"(?<![\w'’])['‘](?=[^\W\d_])((?:[^'’\n]|(?<=\w)['’](?=\w)){3,})['’](?![\w'’])")
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


def passages(text: str, paragraphs: Sequence[Span], words: Lexicon | None = None) -> tuple[Passage, ...]:
    """All passages of ``text`` in order; ``paragraphs`` are the stretches to search.

    ``words`` tell where speech ends whose closing mark was forgotten; without them it ends with its paragraph.
    """
    found: list[Passage] = []
    double = any(_ANY_DOUBLE.search(text, p.start, p.end) for p in paragraphs)
    for number, paragraph in enumerate(paragraphs):
        here = list(_double(text, paragraph, number, words) if double else _single(text, paragraph, number))
        if double and not here and number == 0:
            here = list(_in_headline(text, paragraph, number))
        if here and found and not found[-1].closed:
            goes_on = _goes_on(text, paragraph, here[0], found[-1])
            found[-1] = _ended(text, found[-1], words, named=goes_on)
            here[0] = replace(here[0], continues=goes_on and not found[-1].closed)
        found += here
    if found and not found[-1].closed:
        found[-1] = _ended(text, found[-1], words, named=False)
    return tuple(found)


def _ended(text: str, passage: Passage, words: Lexicon | None, *, named: bool) -> Passage:
    """An unclosed passage without the words for who speaks, where these plainly stand in it."""
    end = told_from(text, passage.inner, words, named=named) if words else None
    if end is None:
        return passage
    return Passage(
        Span(passage.inner.start, end), Span(passage.outer.start, end), passage.paragraph, True, passage.continues
    )


def _goes_on(text: str, paragraph: Span, first: Passage, last: Passage) -> bool:
    opens = not text[paragraph.start : first.outer.start].strip()
    alike = (text[first.outer.start] in _STRAIGHT) == (text[last.outer.start] in _STRAIGHT)
    return opens and alike and not last.closed and last.paragraph == first.paragraph - 1


def _double(text: str, paragraph: Span, number: int, words: Lexicon | None) -> Iterator[Passage]:
    start, closers, nested = None, "", 0
    balanced = text.count("“", paragraph.start, paragraph.end) == text.count("”", paragraph.start, paragraph.end)
    for found in _ANY_MARK.finditer(text, paragraph.start, paragraph.end):
        at, mark = found.start(), found[0]
        if start is None:
            closers, nested = _closers(text, at, paragraph), 0
            start = at if closers else None
        elif balanced and mark == "“" and _opens_inside(text, at, paragraph, text[start]):
            nested += 1
        elif nested and mark == "”":
            nested -= 1
        elif words and (end := _forgotten(text, start, at, paragraph, words)) is not None:
            yield Passage(Span(start + 1, end), Span(start, end), number, closed=True)
            start = at
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


def _forgotten(text: str, start: int, at: int, paragraph: Span, words: Lexicon) -> int | None:
    """Where words end that began at ``start`` where the mark at ``at`` opens others; None where it may close them."""
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if text[at] not in '“"' or text[at] != text[start] or not (text[at - 1].isspace() and after.isalnum()):
        return None
    return told_from(text, Span(start + 1, at), words)


def _says_anything(words: str) -> bool:
    return any(letter.isalnum() for letter in words)


def _closers(text: str, at: int, paragraph: Span) -> str:
    """The marks that close what opens at ``at``; empty where nothing opens."""
    mark, before = text[at], text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if mark == '"' and (before.isalnum() or before in ",?!") and not (after.isalnum() or after == "["):
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
    return mark == "“" and opened in '“"' and not after.isalnum() and (after in ".,;:!?" or not before.isspace())


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


def _in_headline(text: str, paragraph: Span, number: int) -> Iterator[Passage]:
    """What a headline sets in single marks, as newspapers do though their stories have double ones."""
    words = paragraph.of(text).rstrip()
    if len(words) <= _HEADLINE and not words.endswith("."):
        for pair in _HEADLINE_PAIR.finditer(text, paragraph.start, paragraph.end):
            yield _passage(text, pair.start(), pair.end() - 1, number, closed=True)

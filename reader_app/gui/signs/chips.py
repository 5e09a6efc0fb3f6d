"""Invisible characters, made visible: which stand-in each has in a page, and what its chip says; no Qt.

On a page a sign gives its place to one of the Tai Xuan Jing symbols (U+1D300 on), which no article has: neutral in
direction, so that an override has no effect, and one code point, so that offsets stay true.  The page hides the symbol
and paints the chip.  On single lines all signs are a dotted circle.
"""

import re
from dataclasses import dataclass

from reader_app.article.signs import PICTURE
from reader_app.gui.signs.links import link_at
from reader_app.gui.signs.positions import Line
from reader_app.intake.decoding.signs import invisible_signs, mixed_words, name_of, odd_letters
from reader_app.translation import translate

_FIRST, _LAST = 0x1D300, 0x1D356
_CIRCLE = "\N{DOTTED CIRCLE}"
_SHORT = {
    0xAD: "SHY", 0x61C: "ALM", 0x115F: "HCF", 0x1160: "HJF", 0x17B4: "AQ", 0x17B5: "AA", 0x180E: "MVS", 0x200B: "ZWSP",
    0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF",
    0x202D: "LRO", 0x202E: "RLO", 0x2060: "WJ", 0x2061: "FA", 0x2062: "IT", 0x2063: "IS", 0x2064: "IP", 0x2066: "LRI",
    0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x206A: "ISS", 0x206B: "ASS", 0x206C: "IAFS", 0x206D: "AAFS",
    0x206E: "NADS", 0x206F: "NODS", 0x3164: "HF", 0xFEFF: "BOM", 0xFFA0: "HHF",
}  # fmt: skip
_SIGNS = tuple(_SHORT)
_TAG, _PICTURE = len(_SIGNS), len(_SIGNS) + 1  # U+E0000 to U+E007F and what has no short name; a picture
_STAND_IN = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")
_NUMBER = re.compile(r"\[[0-9A-F]{2}\]")


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip inside a paragraph: the positions that it covers, and its letters (none: the text itself, in a box)."""

    start: int
    end: int
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Oddities:
    """What is odd in a paragraph: ``chips`` to paint, and the positions of ``mixed`` words."""

    chips: tuple[Chip, ...] = ()
    mixed: tuple[tuple[int, int], ...] = ()


NOTHING_ODD = Oddities()


def with_stand_ins(text: str) -> str:
    """``text`` for a page: every invisible sign, and a symbol that would be taken for one, replaced one for one."""
    if text.isascii():
        return text
    letters = list(_STAND_IN.sub("\ufffd", text).replace(PICTURE, chr(_FIRST + _PICTURE)))
    for at in invisible_signs(text):
        code = ord(text[at])
        letters[at] = chr(_FIRST + (_SIGNS.index(code) if code in _SHORT else _TAG))
    return "".join(letters)


def with_circles(text: str) -> str:
    """``text`` for a single line: every invisible sign a dotted circle."""
    if text.isascii():
        return text
    letters = list(text)
    for at in invisible_signs(text):
        letters[at] = _CIRCLE
    return "".join(letters)


def has_stand_ins(text: str) -> bool:
    """Whether the text of a page has signs to hide and chips to paint."""
    return not text.isascii() and _STAND_IN.search(text) is not None


def oddities(paragraph: str, *, numbers: bool) -> Oddities:
    """What is odd in the text of a page's paragraph; with ``numbers`` bytes shown by their number get a box."""
    if paragraph.isascii() and not (numbers and "[" in paragraph):
        return NOTHING_ODD
    line = Line(paragraph)
    chips = [
        Chip(line.position(m.start()), line.position(m.end()), letters_of(m[0])) for m in _STAND_IN.finditer(paragraph)
    ]
    if numbers:
        chips += [Chip(line.position(m.start()), line.position(m.end())) for m in _NUMBER.finditer(paragraph)]
    mixed = tuple((line.position(s.start), line.position(s.end)) for s in mixed_words(paragraph))
    return Oddities(tuple(chips), mixed)


def letters_of(stand_in: str) -> str:
    """What the chip of a stand-in says."""
    number = ord(stand_in) - _FIRST
    if number == _PICTURE:
        return translate("panes", "Image not shown")
    return _SHORT[_SIGNS[number]] if number < _TAG else "TAG"


def tip_for(paragraph: str, position: int) -> str:
    """What there is to say about the sign or word at ``position`` of a page's paragraph; empty where nothing is odd."""
    at = Line(paragraph).offset(position)
    if at < len(paragraph) and _STAND_IN.match(paragraph[at]):
        number = ord(paragraph[at]) - _FIRST
        if number == _PICTURE:
            return translate("panes", "There was a picture here; pictures are neither fetched nor shown")
        name = name_of(chr(_SIGNS[number])) if number < _TAG else "U+E0000–U+E007F"
        return translate("panes", "{name}: cannot be seen; shown here without its effect").format(name=name)
    for span in mixed_words(paragraph):
        if span.start <= at < span.end:
            word = span.of(paragraph)
            names = ", ".join(f"{letter} {name_of(letter)}" for letter in odd_letters(word))
            return translate("panes", "“{word}” mixes letters of two alphabets: {names}").format(word=word, names=names)
    link = link_at(paragraph, at)
    if link:
        words = translate("panes", "Leads to {host} ({coded})") if link.coded else translate("panes", "Leads to {host}")
        return words.format(host=with_circles(link.host), coded=link.coded)
    for found in _NUMBER.finditer(paragraph):
        if found.start() <= at < found.end():
            return translate("panes", "{number}: a byte or control character that is not text").format(number=found[0])
    return ""

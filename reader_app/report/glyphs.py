"""Which characters the fonts at hand can show, and what to set in place of those they cannot.

A page shows no empty boxes: words of a script without a font are set as its name in brackets, a sign as its own name.
Font files are read as the OpenType specification has it (tables cmap formats 4 and 12, collections).
"""

import re
import struct
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from pathlib import Path

EASTERN = ("Han", "Hangul", "Hiragana", "Katakana", "Bopomofo")  # what the extra ``cjk`` has fonts for
_SEGMENTS, _GROUPS = 4, 12
_DISALLOWED = frozenset("\ufeff\ufff9\ufffa\ufffb")
_IGNORABLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")


def unshowable(text: str, files: Iterable[Path]) -> frozenset[str]:
    """The characters of ``text`` that none of the font ``files`` has and that need a glyph."""
    missing = {c for c in set(text) - _needless() if not _IGNORABLE.match(c) and not _without_glyph(c)}
    for file in files:
        if not missing:
            break
        covered = coverage(file)
        missing = {c for c in missing if unicodedata.category(c) in ("Co", "Cs") or ord(c) not in covered}
    return frozenset(missing) | (_DISALLOWED & set(text))


@cache
def _needless() -> frozenset[str]:
    return frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\n\r\t")


def _without_glyph(character: str) -> bool:
    return unicodedata.category(character) == "Cf" and character not in _DISALLOWED


def in_place_of(text: str, missing: frozenset[str]) -> str:
    """``text`` with each run of ``missing`` characters named in brackets; what may not be printed at all is dropped."""
    if not missing:
        return text
    runs = re.compile("[" + re.escape("".join(sorted(missing - _DISALLOWED))) + "]+") if missing - _DISALLOWED else None
    text = text.translate(dict.fromkeys(map(ord, _DISALLOWED)))
    return runs.sub(lambda found: _named(found[0]), text) if runs else text


def _named(run: str) -> str:
    return "".join(f"[{name}]" for name, _ in groupby(run, name_of))


def name_of(character: str) -> str:
    """The name of a letter's script, or of a sign, as Unicode has it; a code point where it has none."""
    name = unicodedata.name(character, "")
    if not name:
        return f"U+{ord(character):04X}"
    if unicodedata.category(character)[0] not in "LMN":
        return name.lower()
    script = name.split()[0]
    return "Han" if script == "CJK" else script.capitalize()


@cache
def coverage(file: Path) -> frozenset[int]:
    """The code points that the first font in ``file`` has glyphs for; empty where the file is no font we can read."""
    try:
        return frozenset(_code_points(file.read_bytes()))
    except (OSError, struct.error, IndexError):
        return frozenset()


def _code_points(font: bytes) -> set[int]:
    start = struct.unpack_from(">I", font, 12)[0] if font[:4] == b"ttcf" else 0
    count = struct.unpack_from(">H", font, start + 4)[0]
    tables = (struct.unpack_from(">4sIII", font, start + 12 + 16 * n) for n in range(count))
    cmap = next((offset for tag, _, offset, _ in tables if tag == b"cmap"), None)
    found: set[int] = set()
    if cmap is None:
        return found
    for n in range(struct.unpack_from(">H", font, cmap + 2)[0]):
        offset = cmap + struct.unpack_from(">HHI", font, cmap + 4 + 8 * n)[2]
        kind = struct.unpack_from(">H", font, offset)[0]
        if kind == _SEGMENTS:
            found |= _in_segments(font, offset)
        elif kind == _GROUPS:
            found |= _in_groups(font, offset)
    return found


def _in_segments(font: bytes, offset: int) -> set[int]:
    count = struct.unpack_from(">H", font, offset + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", font, offset + 14)
    starts = struct.unpack_from(f">{count}H", font, offset + 16 + 2 * count)
    return {c for start, end in zip(starts, ends, strict=True) if start != 0xFFFF for c in range(start, end + 1)}


def _in_groups(font: bytes, offset: int) -> set[int]:
    count = struct.unpack_from(">I", font, offset + 12)[0]
    groups = (struct.unpack_from(">III", font, offset + 16 + 12 * n) for n in range(count))
    return {c for start, end, glyph in groups if end <= 0x10FFFF for c in range(start, end + 1) if glyph}

"""Bytes to text: byte order mark, strict UTF-8, UTF-16 by its zeros, the declared encoding, then chardet.

The order and its figures (890 of 891 real files right) are the project's own measurements.  A guess is marked as one,
and a byte that no encoding reads is written as its number in brackets, ``[9D]``: two different bytes never look or
compare the same, as they would behind one replacement sign.
"""

import codecs
import re
import threading
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader_app.article.errors import FileUndecodable
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.decoding.alphabets import better_set
from reader_app.lazy_import import lazy, lazy_pattern

if TYPE_CHECKING:
    import chardet
else:
    chardet = lazy("chardet")  # most files are UTF-8, and nobody has to guess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What pages call by an older name and mean the larger set (WHATWG Encoding Standard, "names and labels").
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
# Encodings that files are written in.  Python knows others that turn text into text or run escapes in it (punycode,
# idna, rot13, unicode_escape, utf-7 ...): a file that names one of those is read as if it named none.
_OF_FILES = lazy_pattern(
    r"utf-8(?:-sig)?|utf-(?:16|32)(?:-[lb]e)?|ascii|iso8859-\d+|cp\d+|koi8-[rtu]|kz1048|ptcp154|mac-(?!code)\w+|tis-620|"
    r"hp-roman8|big5(?:hkscs)?|gb2312|gbk|gb18030|hz|euc_(?:jp|jis_2004|jisx0213|kr)|johab|"
    r"shift_jis(?:_2004|x0213)?|iso2022_(?:jp(?:_\d|_2004|_ext)?|kr)"
)
_ESCAPES = lazy_pattern(rb"\x1b\$[@AB]|\x1b\$\)C|\x1b\([BJ]|~\{")
_DECLARED = lazy_pattern(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD, _DETECTED = 65_536, 262_144
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\f\r\x1b") + b"\x7f"
_LINE_ENDS = lazy_pattern("[\v\f\x85\u2028\u2029]")
_CONTROLS = lazy_pattern("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BINARY_SHARE = 0.02
_HIGH = lazy_pattern(rb"[\x80-\xff\x1b]")
_USUAL = ("utf-8", "cp1252", "cp1251", "koi8-r", "cp1250", "cp1254", "cp1253", "utf-16-le")
_OFFERED = 8


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and how it was read; ``encoding`` is Python's name for it."""

    text: str
    encoding: str
    guessed: bool = False
    notices: tuple[Notice, ...] = ()


def decode(data: bytes, *, encoding: str | None = None, declared: str | None = None) -> Decoded | None:
    """The text of ``data``, line ends made ``\\n``; None where the bytes are no text at all.

    ``encoding`` is the reader's own choice and is followed whatever comes of it; ``declared`` is what a mail header or
    a container says.  Raises FileUndecodable (without a name) for an ``encoding`` that does not exist.
    """
    _spoilt.controls = 0
    decoded = _chosen(data, _known(encoding)) if encoding else _decoded(data, declared)
    if decoded is None or not _spoilt.controls:
        return decoded
    told = Notice(NoticeKind.REPAIRED, f"{_spoilt.controls} control signs")
    return replace(decoded, notices=(*decoded.notices, told))


def _decoded(data: bytes, declared: str | None) -> Decoded | None:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _with_bytes_shown(data[len(mark) :], name)
    if not _ESCAPES.search(data[:_HEAD]):
        wide = _zeros(data)
        if wide:
            return _with_bytes_shown(data, wide)
        if looks_binary(data):
            return _wide_or_none(data)
        text = _strict(data, "utf-8")
        if text is not None:
            return Decoded(_broken_into_lines(text), "utf-8")
    return _declared_or_guessed(data, declared)


def declared_in(data: bytes) -> str:
    """The encoding that a page names in its own head, or an empty string."""
    found = _DECLARED.search(data[:4096])
    return next((g.decode("ascii") for g in found.groups() if g), "") if found else ""


def looks_binary(data: bytes) -> bool:
    """Whether more than 2 % of the first 64 kB (and more than three) are control bytes, which no text has."""
    head = data[:_HEAD]
    return len(head) - len(head.translate(None, _CONTROL)) > max(3, _BINARY_SHARE * len(head))


def candidates(data: bytes) -> tuple[tuple[str, str], ...]:
    """Up to eight encodings that read the bytes, likeliest first, each with a line of the text as it gives it.

    The line begins where the first byte is on which encodings part: what is ASCII is the same in nearly all of them.
    Of encodings that give the same text the likeliest counts.
    """
    found = [str(d["encoding"]) for d in chardet.detect_all(data[:_DETECTED]) if d["encoding"]]
    at = next((m.start() for m in _HIGH.finditer(data)), 0)
    out: dict[str, str] = {}
    texts: set[str] = set()
    for name in [_known(n) for n in (*found, *_USUAL) if is_of_files(n)]:
        text = _strict(data, name) if name not in out else None
        if text is not None and text not in texts:
            texts.add(text)
            out[name] = _line_at(text, len(data[:at].decode(name, "ignore")))
    return tuple(out.items())[:_OFFERED]


def _line_at(text: str, offset: int) -> str:
    """Up to 120 code points from the line around ``offset`` on, as one line, controls shown by number."""
    start = max(text.rfind("\n", 0, offset) + 1, offset - 40)
    return " ".join(_broken_into_lines(text[start : start + 120]).split())


def _wide_or_none(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark in scripts that leave no zeros, if it reads like text; else no text."""
    found = str(chardet.detect(data[:_DETECTED])["encoding"] or "").lower()
    for name in (found, "utf-16-le", "utf-16-be"):
        text = _strict(data, name) if name.startswith(("utf-16", "utf-32")) else None
        if text and (name == found or _reads_like_text(text)):
            return Decoded(_broken_into_lines(text), name, True, (Notice(NoticeKind.ENCODING_GUESSED, name),))
    return None


def _reads_like_text(text: str) -> bool:
    """Whether all signs are assigned ones and some of them part words or sentences, as by chance they never are."""
    sample = text[:4096]
    parting = sum(sample.count(sign) for sign in " \n\u3000\u3001\u3002\uff0c")
    return parting >= 0.015 * len(sample) and not any(
        unicodedata.category(c) in ("Cn", "Co", "Cc") for c in sample if c not in "\r\n\t"
    )


def _declared_or_guessed(data: bytes, declared: str | None) -> Decoded:
    for name in (declared, declared_in(data)):
        if name and is_of_files(name):
            text = _strict(data, _known(name))
            if text is not None:
                return Decoded(_broken_into_lines(text), _known(name), guessed=False)
    if _nearly_utf8(data):
        return _with_bytes_shown(data, "utf-8")
    found = chardet.detect(data[:_DETECTED])["encoding"]
    name = _known(str(found)) if found and is_of_files(str(found)) else "cp1252"
    name = better_set(data[:_DETECTED], name)
    text = _strict(data, name)
    if text is not None:
        return Decoded(_broken_into_lines(text), name, True, (Notice(NoticeKind.ENCODING_GUESSED, name),))
    shown = _with_bytes_shown(data, name)
    return Decoded(
        shown.text, shown.encoding, True, (Notice(NoticeKind.ENCODING_GUESSED, shown.encoding), *shown.notices)
    )


def _chosen(data: bytes, name: str) -> Decoded:
    for mark, marked in _MARKS:
        if data.startswith(mark) and marked.startswith(name[:6]):
            data = data[len(mark) :]
    return _with_bytes_shown(data, name)


def is_of_files(name: str) -> bool:
    """Whether ``name`` is an encoding that files are written in."""
    try:
        return bool(_OF_FILES.fullmatch(codecs.lookup(name).name))
    except (LookupError, ValueError):
        return False


def _known(name: str) -> str:
    """Python's name for an encoding, widened as browsers do."""
    if not is_of_files(name):
        raise FileUndecodable("", name)
    plain = codecs.lookup(name).name
    return _WIDER.get(plain, plain)


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _zeros(data: bytes) -> str:
    """UTF-16 without a mark: zeros in nearly every second byte and in few of the others."""
    head = data[:_HEAD]
    if len(head) < 8:
        return ""
    even, odd = (head[first::2].count(0) / (len(head) // 2) for first in (0, 1))
    if odd > 0.3 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 and odd < 0.05 else ""


def _nearly_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII is well-formed UTF-8, so that a few bytes were merely spoilt."""
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    bad = data[:_DETECTED].decode("utf-8", "surrogateescape")
    lost = sum("\udc80" <= c <= "\udcff" for c in bad)
    return high > 0 and lost * 10 <= high


_spoilt = threading.local()


def _show_byte(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: the bytes by their numbers; counts them for the thread's current text."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    _spoilt.count = getattr(_spoilt, "count", 0) + len(bad)
    return "".join(f"[{b:02X}]" for b in bad), error.end


codecs.register_error("reader_app.show", _show_byte)


def _with_bytes_shown(data: bytes, name: str) -> Decoded:
    """The text with every byte that the encoding does not read shown by its number, and a notice of how many."""
    text = _strict(data, name)
    if text is not None:
        return Decoded(_broken_into_lines(text), name)
    _spoilt.count = 0
    text = data.decode(name, "reader_app.show")
    return Decoded(_broken_into_lines(text), name, False, (Notice(NoticeKind.BYTES_UNDECODED, str(_spoilt.count)),))


def _broken_into_lines(text: str) -> str:
    """``text`` without a byte order mark, with only ``\\n`` at the ends of lines and control characters by number."""
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _LINE_ENDS.sub("\n", text)
    text, count = _CONTROLS.subn(lambda found: f"[{ord(found[0]):02X}]", text)
    _spoilt.controls = getattr(_spoilt, "controls", 0) + count
    return text

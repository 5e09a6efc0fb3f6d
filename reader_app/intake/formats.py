"""The formats: their names, endings, MIME types and readers; and which of them a file is, by content first.

The open dialog, the desktop file and the readers all take them from here; nothing heavy is imported.
"""

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath

from reader_app.article.errors import FileDamaged, FileNotText, FormatUnsupported
from reader_app.translation import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read.

    ``label`` is its name for people (translated by ``label_of``), ``reader`` the dotted place of a function
    ``(data, name, encoding) -> Reading``; ``extensions`` come without a dot.
    """

    name: str
    label: str
    extensions: tuple[str, ...]
    mime_types: tuple[str, ...]
    reader: str


_HOME = "reader_app.intake."
FORMATS = (
    Format("text", QT_TRANSLATE_NOOP("formats", "plain text"), ("txt", "text"), ("text/plain",), _HOME + "plain:read"),
    Format(
        "markdown",
        QT_TRANSLATE_NOOP("formats", "Markdown"),
        ("md", "markdown", "mdown", "mkd"),
        ("text/markdown", "text/x-markdown"),
        _HOME + "markdown:read",
    ),
    Format(
        "html",
        QT_TRANSLATE_NOOP("formats", "a web page"),
        ("html", "htm", "xhtml", "xht"),
        ("text/html", "application/xhtml+xml"),
        _HOME + "html:read",
    ),
    Format(
        "word",
        QT_TRANSLATE_NOOP("formats", "a Word document"),
        ("docx", "docm", "dotx"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        _HOME + "word:read",
    ),
    Format(
        "opendocument",
        QT_TRANSLATE_NOOP("formats", "an OpenDocument text"),
        ("odt", "ott"),
        ("application/vnd.oasis.opendocument.text",),
        _HOME + "opendocument:read",
    ),
    Format(
        "epub",
        QT_TRANSLATE_NOOP("formats", "an EPUB book"),
        ("epub",),
        ("application/epub+zip",),
        _HOME + "epub:read",
    ),
)
_BY_NAME = {f.name: f for f in FORMATS}
_BY_EXTENSION = {ending: f for f in FORMATS for ending in f.extensions}

_PICTURE = QT_TRANSLATE_NOOP("formats", "a picture")
_SOUND = QT_TRANSLATE_NOOP("formats", "a sound or video file")
_PROGRAM = QT_TRANSLATE_NOOP("formats", "a program")
_ARCHIVE = QT_TRANSLATE_NOOP("formats", "an archive")
_DATABASE = QT_TRANSLATE_NOOP("formats", "a database")
_FONT = QT_TRANSLATE_NOOP("formats", "a font")
_OFFICE = QT_TRANSLATE_NOOP("formats", "an old or locked Office document")
_BINARY = QT_TRANSLATE_NOOP("formats", "binary data")
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"8BPS", _PICTURE),
    (b"RIFF", _SOUND),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"\x1aE\xdf\xa3", _SOUND),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\x1f\x8b\x08", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ\0", _ARCHIVE),
    (b"7z\xbc\xaf'\x1c", _ARCHIVE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"SQLite format 3\0", _DATABASE),
    (b"\0\1\0\0\0", _FONT),
    (b"OTTO\0", _FONT),
    (b"wOFF", _FONT),
    (b"wOF2", _FONT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OFFICE),
)
_UNREAD = {
    "word": QT_TRANSLATE_NOOP("formats", "a Word document"),
    "opendocument": QT_TRANSLATE_NOOP("formats", "an OpenDocument text"),
    "epub": QT_TRANSLATE_NOOP("formats", "an EPUB book"),
    "pdf": QT_TRANSLATE_NOOP("formats", "a PDF document"),
    "rtf": QT_TRANSLATE_NOOP("formats", "a Rich Text document"),
}
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,4000}?-->\s*){0,9}<(?:!doctype\s+html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_BLOCK = re.compile(
    r"</(?:p|div|h[1-6]|li|ul|ol|table|blockquote|section|article|title|figure)\s*>|<br\s*/?>|<p>", re.IGNORECASE
)
_MARKS = (
    re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE),
    re.compile(r"!?\[[^\]\n]{0,300}\]\((?:https?:|mailto:|/|#|\w)[^)\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?\)"),
    re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]{0,600}\*\*(?![\w*])|(?<!\w)__[^\s_][^_\n]{0,600}__(?!\w)"),
    re.compile(r"^<https?://[^\s<>]{1,2000}>[ \t]*$", re.MULTILINE),
    re.compile(r"^(?:\*[^\s*][^*\n]{2,600}\*|_[^\s_][^_\n]{2,600}_)[ \t]*$", re.MULTILINE),
    re.compile(r"^ {0,3}>[ \t]+\S", re.MULTILINE),
    re.compile(r"^ {0,3}\[[^\]\n]{1,300}\]:[ \t]+\S+", re.MULTILINE),
    re.compile(r"^ {0,3}[*-][ \t]+\S.*\n(?: {0,3}[*-][ \t]+\S.*\n?)", re.MULTILINE),
    re.compile(r"^[^\n|]*\S[^\n]*\n(?:={4,}|-{4,})[ \t]*$", re.MULTILINE),
)
_STRONG = 4
_SNIFFED = 200_000


def format_named(name: str) -> Format:
    """The format of that name.  Raises KeyError for a name that is not in ``FORMATS``."""
    return _BY_NAME[name]


def label_of(fmt: Format) -> str:
    """The name of a format in the reader's language."""
    return translate("formats", fmt.label)


def format_by_extension(name: str) -> Format | None:
    """The format that the file's name promises, or None."""
    return _BY_EXTENSION.get(PurePath(name).suffix.lower().lstrip("."))


def format_of_container(data: bytes, name: str) -> Format | None:
    """The format of bytes that are not text, by their signature; None where they may be text.

    Raises FileNotText for what no article is in, FormatUnsupported for documents that are not opened, FileDamaged for
    broken archives.
    """
    head = data[:1024]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data, name)
    for kind, starts in (("pdf", b"%PDF-"), ("rtf", b"{\\rtf")):
        if starts in head if kind == "pdf" else head.startswith(starts):
            return _read_or_refuse(kind, name)
    for starts, what in _OTHERS:
        if head.startswith(starts):
            raise FileNotText(name, translate("formats", what))
    if head[4:12] in (b"ftypisom", b"ftypmp42", b"ftypM4A ", b"ftypqt  ", b"ftypheic", b"ftypavif"):
        raise FileNotText(name, translate("formats", _SOUND))
    return None


def _read_or_refuse(kind: str, name: str) -> Format:
    if kind in _BY_NAME:
        return _BY_NAME[kind]
    raise FormatUnsupported(name, translate("formats", _UNREAD[kind]))


def _in_zip(data: bytes, name: str) -> Format:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist()[:5000])
            kind = archive.read("mimetype")[:80] if "mimetype" in names else b""
    except (zipfile.BadZipFile, KeyError, ValueError, NotImplementedError, RuntimeError, OSError) as error:
        raise FileDamaged(name, str(error)) from error
    if "word/document.xml" in names:
        return _read_or_refuse("word", name)
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return _read_or_refuse("opendocument", name)
    if kind.startswith(b"application/epub+zip") or "META-INF/container.xml" in names:
        return _read_or_refuse("epub", name)
    raise FileNotText(name, translate("formats", _ARCHIVE))


def format_of_text(text: str, name: str) -> Format:
    """The format of decoded text: a web page or Markdown by its marks, then what the name promises, then plain."""
    sample = text[:_SNIFFED]
    if _HTML_START.match(sample) or len(_HTML_BLOCK.findall(sample)) >= 3:
        return _BY_NAME["html"]
    promised = format_by_extension(name)
    if promised and promised.name in ("markdown", "html"):
        return promised if promised.name == "markdown" or "<" in sample else _BY_NAME["text"]
    return _BY_NAME["markdown"] if looks_like_markdown(sample) else _BY_NAME["text"]


def looks_like_markdown(text: str) -> bool:
    """Whether a text has Markdown's marks: a heading, link, strong or bracketed address, or two of the weaker kinds."""
    seen = [bool(mark.search(text)) for mark in _MARKS]
    return any(seen[:_STRONG]) or sum(seen[_STRONG:]) >= 2


def not_text(name: str) -> FileNotText:
    """The error for bytes that are no text and have no known signature."""
    return FileNotText(name, translate("formats", _BINARY))

"""The formats: their names, endings, MIME types and readers; and which of them a file is, by content first.

The open dialog, the desktop file and the readers all take them from here; nothing heavy is imported.
"""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reader_app.article.errors import FileDamaged, FileLocked, FileNotText
from reader_app.lazy_import import lazy, lazy_pattern
from reader_app.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    import pathlib
    import zipfile
    import zlib

    from reader_app.intake.decoding import broken_zip
else:
    pathlib, zipfile, zlib = map(lazy, ("pathlib", "zipfile", "zlib"))
    broken_zip = lazy("reader_app.intake.decoding.broken_zip")


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


_HOME = "reader_app.intake.parsers."
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
    Format("pdf", QT_TRANSLATE_NOOP("formats", "a PDF document"), ("pdf",), ("application/pdf",), _HOME + "pdf:read"),
    Format(
        "rtf",
        QT_TRANSLATE_NOOP("formats", "a Rich Text document"),
        ("rtf",),
        ("application/rtf", "text/rtf"),
        _HOME + "rtf:read",
    ),
    Format("mail", QT_TRANSLATE_NOOP("formats", "a mail"), ("eml",), ("message/rfc822",), _HOME + "mail:read"),
    Format(
        "mhtml",
        QT_TRANSLATE_NOOP("formats", "a saved web page (MHTML)"),
        ("mhtml", "mht"),
        ("multipart/related", "application/x-mimearchive"),
        _HOME + "mail:read",
    ),
    Format(
        "webarchive",
        QT_TRANSLATE_NOOP("formats", "a Safari web archive"),
        ("webarchive",),
        ("application/x-webarchive",),
        _HOME + "webarchive:read",
    ),
    Format(
        "json",
        QT_TRANSLATE_NOOP("formats", "a story as JSON"),
        ("json", "jsonld"),
        ("application/json", "application/ld+json"),
        _HOME + "news_json:read",
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
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
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
    (_OLD_OFFICE, _OFFICE),
)
_PLIST = QT_TRANSLATE_NOOP("formats", "a property list")
_HTML_START = lazy_pattern(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,4000}?-->\s*){0,9}<(?:!doctype\s+html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON_START = lazy_pattern(r"\s*(?:\[\s*)?\{\s*(?:\"[^\"\n]{1,60}\"\s*:|\})")
_HTML_BLOCK = lazy_pattern(
    r"</(?:p|div|h[1-6]|li|ul|ol|table|blockquote|section|article|title|figure)\s*>|<br\s*/?>|<p>", re.IGNORECASE
)
_MARKS = (
    lazy_pattern(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE),
    lazy_pattern(r"!?\[[^\]\n]{0,300}\]\((?:https?:|mailto:|/|#|\w)[^)\s]{0,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?\)"),
    lazy_pattern(r"(?<![\w*])\*\*[^\s*][^*\n]{0,600}\*\*(?![\w*])|(?<!\w)__[^\s_][^_\n]{0,600}__(?!\w)"),
    lazy_pattern(r"^<https?://[^\s<>]{1,2000}>[ \t]*$", re.MULTILINE),
    lazy_pattern(r"^(?:\*[^\s*][^*\n]{2,600}\*|_[^\s_][^_\n]{2,600}_)[ \t]*$", re.MULTILINE),
    lazy_pattern(r"^ {0,3}>[ \t]+\S", re.MULTILINE),
    lazy_pattern(r"^ {0,3}\[[^\]\n]{1,300}\]:[ \t]+\S+", re.MULTILINE),
    lazy_pattern(r"^ {0,3}[*-][ \t]+\S.*\n(?: {0,3}[*-][ \t]+\S.*\n?)", re.MULTILINE),
    lazy_pattern(r"^[^\n|]{0,200}[^\s|]\n(?:={4,}|-{4,})[ \t]*$", re.MULTILINE),
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
    return _BY_EXTENSION.get(pathlib.PurePath(name).suffix.lower().lstrip("."))


def format_of_container(data: bytes, name: str) -> Format | None:
    """The format of bytes that are not text, by their signature; None where they may be text.

    Raises FileLocked, FileNotText for what no article is in, FormatUnsupported for documents that are not opened,
    FileDamaged for broken archives.
    """
    head = data[:1024]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data, name)
    if b"%PDF-" in head:
        return _BY_NAME["pdf"]
    if head.startswith(b"{\\rtf"):
        return _BY_NAME["rtf"]
    if _is_mail(head):
        page = b"multipart/related" in data[:4096].lower() or b"snapshot-content-location" in data[:4096].lower()
        return _BY_NAME["mhtml" if page else "mail"]
    if head.startswith(b"bplist00") or (b"<plist" in head and b"WebMainResource" in data[:4096]):
        if b"WebMainResource" in data:
            return _BY_NAME["webarchive"]
        raise FileNotText(name, translate("formats", _PLIST))
    _refuse_others(data, name)
    return None


def _refuse_others(data: bytes, name: str) -> None:
    """Raise FileLocked or FileNotText where the first bytes are those of something that holds no article."""
    head = data[:1024]
    if head.startswith(_OLD_OFFICE) and "EncryptedPackage".encode("utf-16-le") in data:
        raise FileLocked(name)
    for starts, what in _OTHERS:
        if head.startswith(starts):
            raise FileNotText(name, translate("formats", what))
    if head[4:12] in (b"ftypisom", b"ftypmp42", b"ftypM4A ", b"ftypqt  ", b"ftypheic", b"ftypavif"):
        raise FileNotText(name, translate("formats", _SOUND))


_HEADER = lazy_pattern(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*")
_MAIL_HEADERS = (b"from", b"date", b"subject", b"to", b"message-id", b"mime-version", b"received", b"return-path")


def _is_mail(head: bytes) -> bool:
    """Whether the first lines are mail headers, three or more of them those that mails have."""
    names, at = set(), 0
    while found := _HEADER.match(head, at):
        names.add(found[0].partition(b":")[0].lower())
        at = found.end()
    return sum(n in _MAIL_HEADERS for n in names) >= 3 or (b"mime-version" in names and b"content-type" in names)


def _in_zip(data: bytes, name: str) -> Format:
    broken: Exception | None = None
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist()[:5000])
            kind = _first_bytes(archive, "mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, OSError) as error:
        broken, left = error, broken_zip.members_left(data)
        names = set(left)
        kind = left["mimetype"].unpacked(80) if "mimetype" in left else b""
    if "word/document.xml" in names:
        return _BY_NAME["word"]
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return _BY_NAME["opendocument"]
    if kind.startswith(b"application/epub+zip") or "META-INF/container.xml" in names:
        return _BY_NAME["epub"]
    if broken:
        raise FileDamaged(name, str(broken)) from broken
    raise FileNotText(name, translate("formats", _ARCHIVE))


def _first_bytes(archive: "zipfile.ZipFile", member: str) -> bytes:
    """The first bytes of a member, or none where it cannot be read; what is wrong is told when all of it is read."""
    try:
        with archive.open(member) as source:
            return source.read(80)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError):
        return b""


def format_of_text(text: str, name: str) -> Format:
    """The format of decoded text: a web page or Markdown by its marks, then what the name promises, then plain."""
    sample = text[:_SNIFFED]
    if sample.lstrip()[:1] in ("{", "[") and _JSON_START.match(sample):
        return _BY_NAME["json"]
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

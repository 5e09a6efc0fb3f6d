"""Which reader a file's bytes go to, and what the file's name promised otherwise."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import cast

from reader_app.article.errors import FileUndecodable
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.decoding.encoding import Decoded, decode
from reader_app.intake.formats import (
    Format,
    format_by_extension,
    format_of_container,
    format_of_text,
    not_text,
)
from reader_app.intake.piece import Reading, ReadOptions
from reader_app.intake.progress import DECODED, reached

_WITH_PARTS = frozenset({"mail", "mhtml", "webarchive"})
TextReader = Callable[[str, str, ReadOptions], Reading]
BytesReader = Callable[[bytes, str, ReadOptions], Reading]


def reading_of(data: bytes, name: str, options: ReadOptions) -> tuple[Reading, str]:
    """What the right reader makes of ``data``, and the name of the format.  Raises ReadError."""
    kind = format_of_container(data, name)
    if kind:
        reading = cast("BytesReader", _reader(kind))(data, name, options)
    else:
        decoded = decoded_text(data, name, options.encoding)
        reached(DECODED)
        kind = format_of_text(decoded.text, name)
        reading = cast("TextReader", _reader(kind))(decoded.text, name, options)
        reading = replace(
            reading,
            encoding=decoded.encoding,
            encoding_guessed=decoded.guessed,
            notices=(*decoded.notices, *reading.notices),
        )
    return replace(reading, notices=(*_mismatch(kind, name), *reading.notices)), kind.name


def decoded_text(data: bytes, name: str, encoding: str | None) -> Decoded:
    """The text of ``data``.  Raises FileNotText for binary data, FileUndecodable for an encoding that is none."""
    try:
        decoded = decode(data, encoding=encoding)
    except FileUndecodable as error:
        raise FileUndecodable(name, error.detail) from error
    if decoded is None:
        raise not_text(name)
    return decoded


def coded_bytes(data: bytes, name: str) -> bytes:
    """The bytes that an encoding is chosen for: of a mail or a saved page those of the part that is read.

    Raises ReadError.
    """
    kind = format_of_container(data, name)
    if kind is None or kind.name not in _WITH_PARTS:
        return data
    module = import_module(kind.reader.partition(":")[0])
    return cast("bytes", module.coded_part(data, name))


def _reader(kind: Format) -> Callable[..., Reading]:
    module, _, function = kind.reader.partition(":")
    return cast("Callable[..., Reading]", getattr(import_module(module), function))


def _mismatch(kind: Format, name: str) -> tuple[Notice, ...]:
    """A notice where the name promises another format; Markdown in a text file is none."""
    promised = format_by_extension(name)
    if promised in (None, kind) or {promised.name, kind.name} <= {"text", "markdown"}:
        return ()
    return (Notice(NoticeKind.FORMAT_MISMATCH, kind.name),)

"""Open a path safely: what is opened is what is tested, nothing blocks, nothing is followed in a circle.

The window calls this in its own process, so nothing heavy is imported.  The file is only ever read.
"""

import errno
import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.article.errors import (
    FileEmpty,
    FileForbidden,
    FileIsFolder,
    FileLinksCircular,
    FileMissing,
    FileNotRegular,
    FileTooLarge,
    ReadError,
)
from reader_app.article.model import Notice, NoticeKind
from reader_app.lazy_import import lazy

if TYPE_CHECKING:
    import pathlib
else:
    pathlib = lazy("pathlib")  # the process that reads takes the size of a file from here, and needs no paths

LARGEST = 100 * 1024 * 1024
ASKED_FROM, FIRST = 20_000_000, 5_000_000  # bytes of text: what a reader is asked about, and the part that is offered
_WORD = re.compile(rb"[^ \t\r\n\f\v\0]")
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"bplist00", b"\xd0\xcf\x11\xe0")
_TAIL = 65_536
_FLAGS = os.O_RDONLY | sum(getattr(os, f, 0) for f in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"))
_ERRORS: dict[int, type[ReadError]] = {
    errno.ENOENT: FileMissing,
    errno.ENOTDIR: FileMissing,
    errno.ENAMETOOLONG: FileMissing,
    errno.EACCES: FileForbidden,
    errno.EPERM: FileForbidden,
    errno.EISDIR: FileIsFolder,
    errno.ELOOP: FileLinksCircular,
    errno.ENXIO: FileNotRegular,
    errno.ENODEV: FileNotRegular,
}


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """The bytes of a file with its name and full path, both fit to be shown; ``size`` is that of all of it.

    ``target`` is the full path of the file that a symbolic link led to, fit to be shown; empty where it was none.
    """

    data: bytes
    name: str
    path: str
    size: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class LargeFile:
    """A text so large that a reader is asked first; ``size`` is in bytes, ``whole`` whether all of it can be read."""

    name: str
    path: str
    size: int
    whole: bool


def shown_name(path: str | os.PathLike[str]) -> str:
    """The last part of ``path`` in a form that every font and file takes: no lone surrogates, no control bytes."""
    text = os.fspath(path).rstrip("/\\") or os.fspath(path)
    text = text.replace("\\", "/").rsplit("/", 1)[-1] if os.sep == "\\" else text.rsplit("/", 1)[-1]
    return _shown(text) or _shown(os.fspath(path))


def _shown(text: str) -> str:
    whole = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in whole)


def open_unless_large(path: str | os.PathLike[str]) -> OpenedFile | LargeFile:
    """As ``open_file``; but a text of more than 20 MB stays closed, to be asked about.

    A packed file (Word, PDF, EPUB ...) is of use whole or not at all, and is opened up to the limit of ``open_file``.
    """
    head = _opened(path, LARGEST, _TAIL)
    if head.size <= ASKED_FROM or head.data.startswith(_PACKED):
        return open_file(path) if len(head.data) < head.size else _with_words(head)
    return LargeFile(head.name, head.path, head.size, head.size <= LARGEST)


def open_or_first(path: str | os.PathLike[str]) -> OpenedFile:
    """As ``open_file``, for callers that can ask nobody: of a text over its limit the first 5 MB.

    Raises as ``open_file``; FileTooLarge for packed files over the limit, of which a part is of no use.
    """
    try:
        return open_file(path)
    except FileTooLarge:
        top = open_file(path, first=FIRST)
        if top.data.startswith(_PACKED):
            raise
        return top


def opening_notices(opened: OpenedFile) -> tuple[Notice, ...]:
    """The notices of how a file was opened: the link that led to it, and how much of it was read."""
    told = [Notice(NoticeKind.LINKED, opened.target)] if opened.target else []
    if len(opened.data) < opened.size:
        part = f"first {megabytes(len(opened.data))} of {megabytes(opened.size)}"
        told.append(Notice(NoticeKind.PARTS_LEFT_OUT, part))
    return tuple(told)


def open_file(path: str | os.PathLike[str], *, largest: int = LARGEST, first: int = 0) -> OpenedFile:
    """The bytes of the regular file at ``path``, at most ``largest`` of them; with ``first`` so many of its top.

    Raises FileMissing, FileIsFolder, FileNotRegular, FileForbidden, FileLinksCircular, FileTooLarge (also where the top
    is blank), FileEmpty, and ReadError for any other refusal by the system.
    """
    return _with_words(_opened(path, largest, first))


def _with_words(opened: OpenedFile) -> OpenedFile:
    if _WORD.search(opened.data):
        return opened
    if len(opened.data) < opened.size:
        raise FileTooLarge(opened.name, megabytes(opened.size))
    raise FileEmpty(opened.name)


def _opened(path: str | os.PathLike[str], largest: int, first: int) -> OpenedFile:
    name = shown_name(path)
    try:
        descriptor = os.open(path, _FLAGS)
    except ValueError as error:  # a zero byte in the path
        raise FileMissing(name, str(error)) from error
    except OSError as error:
        if error.errno == errno.EACCES and pathlib.Path(path).is_dir():  # Windows refuses to open a folder at all
            raise FileIsFolder(name) from error
        raise _ERRORS.get(error.errno or 0, ReadError)(name, error.strerror or "") from error
    try:
        data, size = _bytes_of(descriptor, name, largest, first)
    except OSError as error:
        raise _ERRORS.get(error.errno or 0, ReadError)(name, error.strerror or "") from error
    finally:
        os.close(descriptor)
    target = _shown(os.path.realpath(path)) if pathlib.Path(path).is_symlink() else ""
    return OpenedFile(data, name, _shown(str(pathlib.Path(path).absolute())), size, target)


def _bytes_of(descriptor: int, name: str, largest: int, first: int) -> tuple[bytes, int]:
    """The bytes of an open descriptor and its size, once it has proved to be a regular file within the limit."""
    state = os.fstat(descriptor)
    if stat.S_ISDIR(state.st_mode):
        raise FileIsFolder(name)
    if not stat.S_ISREG(state.st_mode):
        raise FileNotRegular(name)
    if first and first < state.st_size:
        return _to_line_end(_read_up_to(descriptor, first)), state.st_size
    if state.st_size > largest:
        raise FileTooLarge(name, megabytes(state.st_size))
    parts, total = [], 0
    while part := os.read(descriptor, max(state.st_size - total, 0) + (1 << 20)):  # joining would hold a window up
        total += len(part)
        if total > largest:  # it grows while it is read
            raise FileTooLarge(name, megabytes(total))
        parts.append(part)
    return b"".join(parts), total


def _read_up_to(descriptor: int, count: int) -> bytes:
    parts, total = [], 0
    while total < count and (part := os.read(descriptor, min(1 << 20, count - total))):
        total += len(part)
        parts.append(part)
    return b"".join(parts)


def _to_line_end(data: bytes) -> bytes:
    """The top of a text up to its last line end; where lines are two bytes wide or there is none, as it is."""
    tail = data[-_TAIL:]
    cut = tail.rfind(b"\n")
    return data if b"\0" in tail or cut < 0 else data[: len(data) - len(tail) + cut + 1]


def megabytes(count: int) -> str:
    """A number of bytes as people read it: ``"84 MB"``."""
    return f"{max(1, round(count / 1_000_000)):,} MB"

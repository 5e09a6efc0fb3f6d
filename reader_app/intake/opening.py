"""Open a path safely: what is opened is what is tested, nothing blocks, nothing is followed in a circle.

The window calls this in its own process, so nothing heavy is imported.  The file is only ever read.
"""

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

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

LARGEST = 100 * 1024 * 1024
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
    """The bytes of a file with its name and full path, both fit to be shown."""

    data: bytes
    name: str
    path: str


def shown_name(path: str | os.PathLike[str]) -> str:
    """The last part of ``path`` in a form that every font and file takes: no lone surrogates, no control bytes."""
    text = os.fspath(path).rstrip("/\\") or os.fspath(path)
    text = text.replace("\\", "/").rsplit("/", 1)[-1] if os.sep == "\\" else text.rsplit("/", 1)[-1]
    return _shown(text) or _shown(os.fspath(path))


def _shown(text: str) -> str:
    whole = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in whole)


def open_file(path: str | os.PathLike[str], *, largest: int = LARGEST) -> OpenedFile:
    """The bytes of the regular file at ``path``, at most ``largest`` of them.

    Raises FileMissing, FileIsFolder, FileNotRegular, FileForbidden, FileLinksCircular, FileTooLarge, FileEmpty, and
    ReadError for any other refusal by the system.
    """
    name = shown_name(path)
    try:
        descriptor = os.open(path, _FLAGS)
    except ValueError as error:  # a zero byte in the path
        raise FileMissing(name, str(error)) from error
    except OSError as error:
        if error.errno == errno.EACCES and Path(path).is_dir():  # Windows refuses to open a folder at all
            raise FileIsFolder(name) from error
        raise _ERRORS.get(error.errno or 0, ReadError)(name, error.strerror or "") from error
    try:
        data = _bytes_of(descriptor, name, largest)
    except OSError as error:
        raise _ERRORS.get(error.errno or 0, ReadError)(name, error.strerror or "") from error
    finally:
        os.close(descriptor)
    if not data.strip(b" \t\r\n\f\v\0"):
        raise FileEmpty(name)
    return OpenedFile(data, name, _shown(str(Path(path).absolute())))


def _bytes_of(descriptor: int, name: str, largest: int) -> bytes:
    """All bytes of an open descriptor, once it has proved to be a regular file within the limit."""
    state = os.fstat(descriptor)
    if stat.S_ISDIR(state.st_mode):
        raise FileIsFolder(name)
    if not stat.S_ISREG(state.st_mode):
        raise FileNotRegular(name)
    if state.st_size > largest:
        raise FileTooLarge(name, megabytes(state.st_size))
    parts, total = [], 0
    while part := os.read(descriptor, 1 << 20):
        total += len(part)
        if total > largest:  # it grows while it is read
            raise FileTooLarge(name, megabytes(total))
        parts.append(part)
    return b"".join(parts)


def megabytes(count: int) -> str:
    """A number of bytes as people read it: ``"84 MB"``."""
    return f"{max(1, round(count / 1_000_000)):,} MB"

"""Saved comparisons as files: written whole or not at all, with the one before kept beside; no Qt."""

import hashlib
from pathlib import Path

from reader_app.article.errors import FileEmpty, ReadError, TargetNotWritable
from reader_app.article.model import Origin
from reader_app.comparison.saved import ENDING, Saved, saved_from_bytes, saved_to_bytes
from reader_app.intake.opening import open_file
from reader_app.report.writing import write_atomically
from reader_app.target import Side


def is_saved(path: str) -> bool:
    """Whether a file is meant to be a saved comparison, by its name."""
    return path.lower().endswith((f".{ENDING}", f".{ENDING}~"))


def older_of(path: Path) -> Path:
    """Where the generation before is kept."""
    return path.with_name(path.name + "~")


def write_saved(path: Path, saved: Saved) -> None:
    """Write ``saved`` to ``path`` and keep what was there; a broken file takes no sound one's place.

    Raises ExportError.
    """
    older = older_of(path)
    try:
        before = path.read_bytes() if path.is_file() else b""
    except OSError as error:
        raise TargetNotWritable(path.name, error.strerror or str(error)) from error
    if before and (_sound(before) or not older.exists()):
        write_atomically(older, before)
    write_atomically(path, saved_to_bytes(saved))


def read_saved(path: str) -> Saved:
    """The comparison saved at ``path``.  Raises ReadError."""
    opened = open_file(path)
    return saved_from_bytes(opened.data, opened.name)


def changed_sources(saved: Saved) -> tuple[Side, ...]:
    """The sides whose file holds other bytes now than when it was read; one that is gone or shut has not changed."""
    return tuple(side for side, article in ((Side.A, saved.a), (Side.B, saved.b)) if _changed(article.origin))


def _changed(origin: Origin) -> bool:
    if not origin.path or not origin.sha256:
        return False
    try:
        now = open_file(origin.path).data
    except FileEmpty:
        return True
    except ReadError:
        return False
    return hashlib.sha256(now).hexdigest() != origin.sha256


def _sound(content: bytes) -> bool:
    try:
        saved_from_bytes(content, "")
    except ReadError:
        return False
    return True

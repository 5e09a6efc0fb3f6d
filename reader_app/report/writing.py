"""Put a finished report where it belongs, whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from reader_app.article.errors import TargetFolderMissing, TargetNotWritable
from reader_app.translation import translate


def write_atomically(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``: a reader sees the old file or the new one, never a part.

    The new file gets the rights of the old one, or those the user's umask gives; a link stays
    one, a device or pipe is written to as it is.  Raises TargetNotWritable, TargetFolderMissing for
    a folder that does not exist.
    """
    try:
        path = path.resolve()
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        rights = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
        draft = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.chmod(rights)
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except FileNotFoundError as error:
        if path.parent.is_dir():  # the system makes what is in this folder
            words = translate("errors", "no file can be made in {folder}")
            raise TargetNotWritable(path.name, words.format(folder=path.parent)) from error
        raise TargetFolderMissing(path.name, str(path.parent)) from error
    except OSError as error:
        raise TargetNotWritable(path.name, error.strerror or str(error)) from error


def _umask() -> int:
    given = os.umask(0o077)
    os.umask(given)
    return given

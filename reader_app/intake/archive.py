"""Zip archives taken in with distrust: measured before anything is inflated, inflated under a limit, never unpacked.

Member names are keys and nothing else, so that no path in them can lead anywhere.
"""

import zipfile
import zlib
from io import BytesIO

from reader_app.article.errors import FileDamaged, FileLocked, FileUnpacksTooLarge

LARGEST = 200_000_000
_MEMBERS, _RATIO, _RATIO_FROM = 5_000, 200, 10_000_000
_CHUNK = 1 << 18
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, KeyError)


class Archive:
    """The members of one zip file.  ``damaged`` names those that could not be read whole."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises FileDamaged, FileUnpacksTooLarge, FileLocked."""
        self._name = name
        self._spent = 0
        self.damaged: list[str] = []
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            members = self._zip.infolist()
        except _BROKEN as error:
            raise FileDamaged(name, str(error)) from error
        total = sum(m.file_size for m in members)
        if len(members) > _MEMBERS or total > LARGEST or _is_bomb(members):
            raise FileUnpacksTooLarge(name, "200 MB")
        if any(m.flag_bits & 1 for m in members):
            raise FileLocked(name)
        self.names = tuple(dict.fromkeys(m.filename for m in members))

    def __contains__(self, member: str) -> bool:
        return member in self.names

    def read(self, member: str) -> bytes:
        """The bytes of a member, as far as they can be read; empty where there is none.

        Raises FileUnpacksTooLarge where more comes out than was announced and allowed.
        """
        parts: list[bytes] = []
        if member not in self.names:
            return b""
        try:
            with self._zip.open(member) as source:
                while part := source.read(_CHUNK):
                    self._spent += len(part)
                    if self._spent > LARGEST:
                        raise FileUnpacksTooLarge(self._name, "200 MB")
                    parts.append(part)
        except _BROKEN as error:
            self.damaged.append(f"{member}: {error}")
        except RuntimeError as error:  # a member under a password
            raise FileLocked(self._name, str(error)) from error
        return b"".join(parts)


def _is_bomb(members: list[zipfile.ZipInfo]) -> bool:
    return any(m.file_size > _RATIO_FROM and m.file_size > _RATIO * max(1, m.compress_size) for m in members)

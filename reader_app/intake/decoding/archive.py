"""Zip archives taken in with distrust: measured before anything is inflated, inflated under a limit, never unpacked.

Member names are keys and nothing else, so that no path in them can lead anywhere.  What is broken or cut off is read as
far as it goes (``broken_zip``).
"""

import zipfile
import zlib
from io import BytesIO

from reader_app.article.errors import FileDamaged, FileLocked, FileUnpacksTooLarge
from reader_app.intake.decoding.broken_zip import LocalMember, member_at, members_left

LARGEST = 200_000_000
CUT_OFF = "cut off"  # what stands in ``damaged`` for an archive without an end
_MEMBERS, _RATIO, _RATIO_FROM = 5_000, 200, 10_000_000
_CHUNK = 1 << 18
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, KeyError)


class Archive:
    """The members of one zip file.  ``damaged`` names those that could not be read whole."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises FileDamaged where there is no member at all, FileUnpacksTooLarge, FileLocked."""
        self._name, self._data = name, data
        self._spent = 0
        self.damaged: list[str] = []
        self._zip: zipfile.ZipFile | None = None
        self._left: dict[str, LocalMember] = {}
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            members = self._zip.infolist()
        except _BROKEN as error:
            self._take_what_is_left(error)
            return
        total = sum(m.file_size for m in members)
        if len(members) > _MEMBERS or total > LARGEST or _is_bomb(members):
            raise FileUnpacksTooLarge(name, "200 MB")
        if any(m.flag_bits & 1 for m in members):
            raise FileLocked(name)
        self.names = tuple(dict.fromkeys(m.filename for m in members))

    def _take_what_is_left(self, error: Exception) -> None:
        """The members of an archive whose list is gone, which was at its end."""
        self._zip, self._left = None, members_left(self._data)
        if not self._left:
            raise FileDamaged(self._name, str(error)) from error
        if any(member.locked for member in self._left.values()):
            raise FileLocked(self._name)
        self.names = tuple(self._left)
        self.damaged.append(CUT_OFF)

    def __contains__(self, member: str) -> bool:
        return member in self.names

    def read(self, member: str) -> bytes:
        """The bytes of a member, as far as they can be read; empty where there is none.

        Raises FileUnpacksTooLarge where more comes out than was announced and allowed.
        """
        if member not in self.names:
            return b""
        if self._zip is None:
            return self._read_broken(self._left[member])
        parts: list[bytes] = []
        try:
            with self._zip.open(member) as source:
                while part := source.read(_CHUNK):
                    self._spend(len(part))
                    parts.append(part)
        except _BROKEN:
            self.damaged.append(member)
            return self._read_broken(member_at(self._data, self._zip.getinfo(member).header_offset))
        except RuntimeError as error:  # a member under a password
            raise FileLocked(self._name, str(error)) from error
        return b"".join(parts)

    def _read_broken(self, member: LocalMember | None) -> bytes:
        """A member up to where it breaks off, its sum unchecked."""
        if member is None:
            return b""
        most = max(_RATIO_FROM, _RATIO * len(member.data))
        found = member.unpacked(min(LARGEST - self._spent, most) + 1)
        if len(found) > most:
            raise FileUnpacksTooLarge(self._name, "200 MB")
        self._spend(len(found))
        return found

    def _spend(self, count: int) -> None:
        """Count bytes that came out.  Raises FileUnpacksTooLarge where they are too many."""
        self._spent += count
        if self._spent > LARGEST:
            raise FileUnpacksTooLarge(self._name, "200 MB")


def _is_bomb(members: list[zipfile.ZipInfo]) -> bool:
    return any(m.file_size > _RATIO_FROM and m.file_size > _RATIO * max(1, m.compress_size) for m in members)

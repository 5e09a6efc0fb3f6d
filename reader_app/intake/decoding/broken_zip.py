"""What is left of a zip file whose list of members, or one of them, is broken: read by the header before each member.

The list of a zip stands at its end, so a file that was cut off has none; its members still begin where they began.
Header: PKWARE APPNOTE 6.3.10, section 4.3.7.
"""

import struct
import zlib
from dataclasses import dataclass

_SIGN = b"PK\x03\x04"
_HEADER = struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_UNTOLD, _IN_64_BITS = 8, 0xFFFFFFFF  # the flag for a size that comes after the data, and the size that stands for none
_MEMBERS, _CHUNK = 5_000, 1 << 16


@dataclass(frozen=True, slots=True)
class LocalMember:
    """One member by its own header: ``data`` is as packed, cut where the file is; ``locked`` is under a password."""

    name: str
    data: memoryview
    method: int
    locked: bool

    def unpacked(self, most: int) -> bytes:
        """The bytes of the member up to where they break off, at most ``most`` and a few more."""
        if self.method == _STORED:
            return bytes(self.data[:most])
        return _inflated(self.data, most) if self.method == _DEFLATED else b""


def member_at(data: bytes, at: int) -> LocalMember | None:
    """The member whose header begins at the offset ``at`` (bytes), or None where there is no header."""
    if at < 0 or at + _HEADER.size > len(data) or not data.startswith(_SIGN, at):
        return None
    _, _, flags, method, _, _, _, size, _, of_name, of_more = _HEADER.unpack_from(data, at)
    begins = at + _HEADER.size
    name = data[begins : begins + of_name].decode("utf-8" if flags & 0x800 else "cp437", "replace")
    begins += of_name + of_more
    if flags & _UNTOLD or size == _IN_64_BITS:
        following = data.find(_SIGN, begins)
        ends = following if following >= 0 else len(data)
    else:
        ends = begins + size
    return LocalMember(name, memoryview(data)[begins:ends], method, bool(flags & 1))


def members_left(data: bytes) -> dict[str, LocalMember]:
    """The members that begin in ``data``, by name, at most 5,000 of them; of a name that comes twice the last."""
    found: dict[str, LocalMember] = {}
    at = data.find(_SIGN)
    while at >= 0 and len(found) < _MEMBERS:
        member = member_at(data, at)
        if member is None:
            break
        found[member.name] = member
        at = data.find(_SIGN, at + _HEADER.size + len(member.data))
    return found


def _inflated(packed: memoryview, most: int) -> bytes:
    parts: list[bytes] = []
    stream, total = zlib.decompressobj(-zlib.MAX_WBITS), 0
    for at in range(0, len(packed), _CHUNK):
        rest: bytes | memoryview = packed[at : at + _CHUNK]
        while rest and total < most and not stream.eof:
            try:
                part = stream.decompress(rest, _CHUNK)
            except zlib.error:
                return b"".join(parts)
            parts.append(part)
            total += len(part)
            rest = stream.unconsumed_tail
    return b"".join(parts)

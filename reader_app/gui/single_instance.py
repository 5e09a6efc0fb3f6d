"""One window for each user and screen: a second start hands its files to the first over a socket of this machine.

Python's own Unix-domain socket, and no Qt: QtNetwork would load HTTP and TLS into a window that must reach nothing, and
a start that hands over its files needs no toolkit at all.  The socket is a file in a folder that is the user's alone,
and both ends look who is at the other one.  Where there is no such socket, as on Windows, every start is a window.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import stat
import struct
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

VERSION = 1
LARGEST = 1_000_000  # bytes of a message; thousands of paths
PATIENCE = 10.0  # seconds for the answer of a window that may be loading still
ANSWER = b"taken\n"
_LONGEST_PLACE = 100  # bytes; systems take 104 or 108
_RETRY = 0.05  # seconds between two looks for a window that starts at the same moment


@dataclass(frozen=True, slots=True)
class Handed:
    """What a start hands over: full paths, and the token by which the desktop lets the window come to the front."""

    paths: tuple[str, ...] = ()
    token: str = ""


class InstanceServer:
    """Where a window takes what later starts hand over; ``listener`` is its socket, which never blocks.

    The lock goes with its process, however it ends: a socket that is left without one is dead, and is put away.
    """

    def __init__(self, place: Path, listener: socket.socket, lock: int) -> None:
        self.listener = listener
        self._place, self._lock = place, lock

    def shut(self) -> None:
        """Take nothing more; who waits at the server becomes a window of its own."""
        with contextlib.suppress(OSError):  # whoever put the socket away, it is gone
            self._place.unlink()
        os.close(self._lock)
        self.listener.close()


def local_path(given: str) -> str:
    """A file as the desktop names it, a path or a ``file:`` address of this machine, as a full path."""
    parts = urlsplit(given) if given.lower().startswith("file:") else None
    if parts and parts.netloc in ("", "localhost"):
        given = unquote(parts.path, errors="surrogateescape")
    return str(Path(given).absolute())


def join_or_serve(handed: Handed, *, patience: float = PATIENCE) -> InstanceServer | None:
    """Hand ``handed`` to the window that is open (None), or be that window: its server.

    Raises OSError where this system or this user has no place for a server.
    """
    if not hasattr(socket, "AF_UNIX") or sys.platform == "win32":
        raise OSError("no sockets in the file system")
    place = meeting_place()
    end = time.monotonic() + patience
    while True:
        if _handed_over(place, handed, max(end - time.monotonic(), _RETRY)):
            return None
        server = _opened(place)
        if server or time.monotonic() > end:
            if server is None:
                raise TimeoutError("the window that is open does not answer")
            return server
        time.sleep(_RETRY)


def meeting_place() -> Path:
    """Where the socket of this user and screen lies.  Raises OSError where no folder is the user's alone."""
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    name = f"article-reader-{hashlib.sha256(screen.encode(errors='surrogateescape')).hexdigest()[:12]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    fallback = Path(tempfile.gettempdir(), f"article-reader-{os.getuid()}")
    for folder in [Path(runtime)] * bool(runtime) + [fallback]:
        if folder == fallback:
            with contextlib.suppress(OSError):  # it is there already, or is looked at next and found wanting
                folder.mkdir(mode=0o700)
        if _is_mine(folder) and len(os.fsencode(folder / name)) <= _LONGEST_PLACE:
            return folder / name
    raise PermissionError("no folder for the socket")


def parsed(message: bytes) -> Handed:
    """What a message hands over.  Raises ValueError where it is none of ours."""
    given = json.loads(message)
    if not isinstance(given, dict) or given.get("version") != VERSION:
        raise ValueError("another version")
    paths, token = given.get("paths"), given.get("token")
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths) or not isinstance(token, str):
        raise ValueError("not what a start hands over")
    return Handed(tuple(paths), token)


def is_same_user(peer: socket.socket) -> bool:
    """Whether the process at the other end is this user's; where the system cannot tell, the folder has to do."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    _, user, _ = struct.unpack("3i", peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i")))
    return bool(user == os.getuid())


def _handed_over(place: Path, handed: Handed, patience: float) -> bool:
    message = {"version": VERSION, "paths": handed.paths, "token": handed.token}
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(patience)
        try:
            caller.connect(str(place))
            if not is_same_user(caller):
                return False
            caller.sendall(json.dumps(message).encode())
            caller.shutdown(socket.SHUT_WR)
            return caller.recv(len(ANSWER)) == ANSWER
        except OSError:
            return False  # nobody is there, or not any more


def _opened(place: Path) -> InstanceServer | None:
    """A server at ``place``; None where another process has one."""
    import fcntl  # noqa: PLC0415 - not on every system

    lock = os.open(place.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        place.unlink(missing_ok=True)
        listener.bind(str(place))
        listener.listen()
        listener.setblocking(False)
    except OSError as error:
        os.close(lock)
        listener.close()
        if isinstance(error, BlockingIOError):
            return None
        raise
    return InstanceServer(place, listener, lock)


def _is_mine(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022

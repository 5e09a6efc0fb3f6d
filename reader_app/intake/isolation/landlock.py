"""Landlock through ctypes: this process may read the program's own libraries and nothing else, and open no TCP port.

Source: the kernel's Documentation/userspace-api/landlock.rst.  System call numbers are the same on all architectures.
"""

import ctypes
import os
import struct
import sys
from os.path import dirname

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_NO_NEW_PRIVILEGES = 38
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # ABI version to the number of rights it knows
_SYSTEM = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/usr/share/zoneinfo")


def version() -> int:
    """The Landlock version of this kernel; 0 where it has none."""
    if sys.platform != "linux":
        return 0
    return max(0, int(_libc().syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION_FLAG)))


def restrict() -> tuple[str, ...]:
    """Bind this thread and all it starts; gives ``("files",)``, with ``"network"`` where the kernel covers it."""
    known = version()
    if not known:
        return ()
    libc = _libc()
    files = (1 << _FILE_RIGHTS.get(known, 16)) - 1
    fields = [files] if known < 4 else [files, 0b11]
    rules = struct.pack(f"={len(fields)}Q", *fields)
    ruleset = libc.syscall(_CREATE, rules, ctypes.c_size_t(len(rules)), 0)
    if ruleset < 0:
        return ()
    try:
        for place in _readable():
            _allow(libc, ruleset, place)
        if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.syscall(_RESTRICT, ruleset, 0):
            return ()
    finally:
        os.close(ruleset)
    return ("files",) if known < 4 else ("files", "network")


def _readable() -> list[str]:
    """Where the interpreter, its libraries and this package are; a packaged program keeps its modules in itself."""
    package = dirname(dirname(dirname(os.path.realpath(__file__))))
    if getattr(sys, "frozen", False):
        return list(filter(os.path.exists, (sys.executable, dirname(package), *_SYSTEM)))
    libraries = [p for p in sys.path if p.endswith(("site-packages", "dist-packages", ".zip")) or "/lib/python" in p]
    homes = [os.path.join(sys.prefix, "lib"), os.path.join(sys.base_prefix, "lib"), os.path.join(sys.prefix, "lib64")]
    return list(filter(os.path.exists, (package, *homes, *libraries, *_SYSTEM)))


def _allow(libc: ctypes.CDLL, ruleset: int, place: str) -> None:
    descriptor = os.open(place, os.O_RDONLY | os.O_CLOEXEC)
    try:
        rights = _READ_FILE | (_READ_DIR if os.path.isdir(place) else 0)
        rule = struct.pack("=Qi", rights, descriptor)
        if libc.syscall(_ADD, ruleset, _PATH_BENEATH, rule, 0):
            raise OSError(ctypes.get_errno(), "landlock_add_rule", place)
    finally:
        os.close(descriptor)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)

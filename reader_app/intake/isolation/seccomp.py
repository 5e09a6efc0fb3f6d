"""A seccomp filter through ctypes: no sockets, no programs, no child processes, no hand on other processes.

A denied call fails with EPERM; threads are still allowed.  Source: the kernel's
Documentation/userspace-api/seccomp_filter.rst; call numbers from its tables for the two architectures covered.
"""

import ctypes
import os
import struct

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x00050000 | 1, 0x00050000 | 38
_NUMBER_AT, _MACHINE_AT, _ARGUMENT_AT = 0, 4, 16
_THREAD = 0x00010000
_FOREIGN = 0x40000000
# socket socketpair bind listen accept connect sendto sendmsg accept4 execve execveat ptrace process_vm_readv
# process_vm_writev kill mount umount2 unshare setns bpf perf_event_open io_uring_setup keyctl add_key request_key
# pidfd_open pidfd_getfd userfaultfd; then fork and vfork where there are such calls
_CALLS = {
    "x86_64": (
        0xC000003E,
        (41, 53, 49, 50, 43, 42, 44, 46, 288, 59, 322, 101, 310, 311, 62, 165, 166, 272, 308, 321, 298, 425, 250, 248,
         249, 434, 438, 323, 57, 58),
        56,
    ),
    "aarch64": (
        0xC00000B7,
        (198, 199, 200, 201, 202, 203, 206, 211, 242, 221, 281, 117, 270, 271, 129, 40, 39, 97, 268, 280, 241, 425, 219,
         217, 218, 434, 438, 282),
        220,
    ),
}  # fmt: skip
_CLONE3 = 435


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def program(machine: str) -> bytes:
    """The filter for ``"x86_64"`` or ``"aarch64"`` as the kernel's eight-byte instructions."""
    signature, denied, clone = _CALLS[machine]
    steps = [
        _step(_LOAD, _MACHINE_AT),
        _step(_EQUAL, signature, 1, 0),
        _step(_RETURN, _REFUSE),
        _step(_LOAD, _NUMBER_AT),
        _step(_AT_LEAST, _FOREIGN, 0, 1),
        _step(_RETURN, _REFUSE),
        _step(_EQUAL, _CLONE3, 0, 1),
        _step(_RETURN, _UNKNOWN),  # glibc then asks by clone, whose flags a filter can read
    ]
    for number in denied:
        steps += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _REFUSE)]
    steps += [
        _step(_EQUAL, clone, 0, 3),
        _step(_LOAD, _ARGUMENT_AT),
        _step(_ANY_BIT, _THREAD, 1, 0),
        _step(_RETURN, _REFUSE),
        _step(_RETURN, _ALLOW),
    ]
    return b"".join(steps)


def _step(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_true, when_false, value)


def install() -> tuple[str, ...]:
    """Bind this process; gives ``("network", "processes")``, or nothing where the system has no such filter."""
    machine = os.uname().machine
    if machine not in _CALLS:
        return ()
    code = program(machine)
    asked = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(asked), 0, 0):
        return ()
    return ("network", "processes")

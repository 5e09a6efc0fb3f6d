"""Limits for a process that reads untrusted files: memory, processor time, no files but the program's own, no network.

On Linux the kernel holds it to that: rlimits, Landlock (file system, TCP) and a seccomp filter (sockets, programs,
other processes), called through ctypes, in under a millisecond.  Elsewhere only the limits of the system hold;
``confine`` says which, for Help > Security.
"""

import contextlib
import sys

from reader_app.intake.isolation import landlock, seccomp

MEMORY = 2_000_000_000
CPU_SECONDS, CPU_SECONDS_A_MEGABYTE = 20, 2

_held: tuple[str, ...] | None = None


def confine() -> tuple[str, ...]:
    """Bind this process for good; gives the names of the limits that hold: memory, cpu, file size, files, network.

    A second call changes nothing.
    """
    global _held  # noqa: PLW0603 - a process is bound once
    if _held is None:
        held = _limit_resources()
        if sys.platform == "linux":
            held += landlock.restrict() + seccomp.install()
        _held = tuple(dict.fromkeys(held))
    return _held


def _limit_resources() -> tuple[str, ...]:
    if sys.platform == "win32":
        return ()
    import resource  # noqa: PLC0415 - not on Windows

    wanted = (
        ("memory", resource.RLIMIT_AS, MEMORY),
        ("file size", resource.RLIMIT_FSIZE, 0),
        ("core", resource.RLIMIT_CORE, 0),
    )
    held = []
    for name, number, limit in wanted:
        _soft, hard = resource.getrlimit(number)
        most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        with contextlib.suppress(OSError, ValueError):  # some systems know a limit and refuse to set it
            resource.setrlimit(number, (most, most))
            held.append(name)
    renew_cpu_limit(0)
    return (*held, "cpu")


def renew_cpu_limit(size: int) -> None:
    """Give this process the seconds for a file of ``size`` bytes from now on; past that the system ends it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    limit = int(used.ru_utime + used.ru_stime) + CPU_SECONDS + CPU_SECONDS_A_MEGABYTE * size // 1_000_000
    resource.setrlimit(resource.RLIMIT_CPU, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))

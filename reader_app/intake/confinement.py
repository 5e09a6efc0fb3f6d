"""Limits for a process that reads untrusted files: memory, processor time, files, children.

What a system does not have is left out; ``confine`` says which limits hold.
"""

import sys

MEMORY = 2_000_000_000
CPU_SECONDS = 20


def confine() -> tuple[str, ...]:
    """Bind this process, for good; gives the names of the limits that hold (``"memory"``, ``"cpu"`` ...)."""
    if sys.platform == "win32":
        return ()
    import resource  # noqa: PLC0415 - not on Windows

    wanted = (
        ("memory", resource.RLIMIT_AS, MEMORY),
        ("file size", resource.RLIMIT_FSIZE, 0),
        ("core", resource.RLIMIT_CORE, 0),
        ("files", resource.RLIMIT_NOFILE, 64),
    )
    held = []
    for name, number, limit in wanted:
        _soft, hard = resource.getrlimit(number)
        most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        try:
            resource.setrlimit(number, (most, most))
            held.append(name)
        except (OSError, ValueError):
            continue
    renew_cpu_limit()
    return (*held, "cpu")


def renew_cpu_limit() -> None:
    """Give this process ``CPU_SECONDS`` from now on; past that the system ends it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    limit = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))

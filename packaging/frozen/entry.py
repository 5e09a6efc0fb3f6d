"""The packaged program's first module: the command line, a worker of its pool, or the child that reads files."""

import locale
import multiprocessing
import os
import sys

from reader_app.workers import SERVE


def main() -> None:
    """Be what the arguments ask for."""
    _leave_plain_c()
    multiprocessing.freeze_support()
    if sys.argv[1:] == [SERVE]:
        from reader_app.intake.reader_child import serve  # noqa: PLC0415 - the parsers load in the child alone

        serve()
        return
    from reader_app.cli import run  # noqa: PLC0415 - a worker needs no command line

    run()


def _leave_plain_c() -> None:
    """Read and write UTF-8 where no locale is set, as Python does at its own start (PEP 538), but not in a package."""
    try:
        plain = locale.setlocale(locale.LC_CTYPE, "") in ("C", "POSIX")
    except locale.Error:  # named, but not installed
        plain = True
    if plain:
        os.environ["LC_CTYPE"] = "C.UTF-8"


if __name__ == "__main__":
    main()

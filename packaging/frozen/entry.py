"""The packaged program's first module: the command line, a worker of its pool, or the child that reads files."""

import multiprocessing
import sys

from reader_app.workers import SERVE


def main() -> int:
    """Be what the arguments ask for; gives the exit status."""
    multiprocessing.freeze_support()
    if sys.argv[1:] == [SERVE]:
        from reader_app.intake.serving import serve  # noqa: PLC0415 - the parsers load in the child alone

        serve()
        return 0
    from reader_app.cli import main as command  # noqa: PLC0415 - a worker needs no command line

    return command()


if __name__ == "__main__":
    sys.exit(main())

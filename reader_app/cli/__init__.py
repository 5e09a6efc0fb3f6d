"""The command line: ``reader-app [open] A B``, ``compare``, ``export``.

Nothing heavy is imported before a command needs it, so that ``--help`` and a shell script are quick and no display is
needed.  Exit status as with ``diff``: 0 the wording is the same, 1 it differs, 2 trouble, with one sentence on
standard error.
"""

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from reader_app.article.errors import FileIsFolder, ReaderAppError
from reader_app.cli.arguments import parsed
from reader_app.cli.commands import COMMANDS
from reader_app.translation import translate

SAME, DIFFERS, TROUBLE = 0, 1, 2
UNWRITTEN, INTERRUPTED = 120, 130
_BRIEF = ("compare", "export")
_SELDOM = (200_000, 50, 50)


def run() -> NoReturn:
    """The whole process: ``main``, then its end.

    A command that compares one pair keeps what it builds until it ends; looking for rubbish in it, and taking it apart
    piece by piece before the system takes all of it back, is a fifth of its time.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the products here are small: starting threads takes longer
    brief = sys.argv[1:2] and sys.argv[1] in _BRIEF
    if brief:
        gc.set_threshold(*_SELDOM)
    status = main()
    if brief:
        _end_at_once(status)
    sys.exit(status)


def _end_at_once(status: int) -> NoReturn:
    """End as Python does, what it prints and gives where the output cannot be written too, and leave all as it is."""
    try:
        if sys.stdout is not None:  # as it is where the shell closed it
            sys.stdout.flush()
    except OSError as error:
        print(f"Exception ignored in: {sys.stdout!r}\n{type(error).__name__}: {error}", file=sys.stderr)
        status = UNWRITTEN
    atexit._run_exitfuncs()
    os._exit(status)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that ``arguments`` (default: the process's own) ask for and give its exit status."""
    options = None
    try:
        options = parsed(sys.argv[1:] if arguments is None else arguments)
        return COMMANDS[options.command](options)
    except ReaderAppError as error:
        told = [f"reader-app: {error}"]
        if isinstance(error, FileIsFolder):
            told.append(translate("cli", "“batch” compares the versions in a folder."))
        print(*told, file=sys.stderr)
        if getattr(options, "details", False):
            from reader_app.article.advice import details_of

            print(details_of(error), file=sys.stderr)
        return TROUBLE
    except BrokenPipeError:
        # The reader of our output went away, as `| head` does; the rest of it is wanted by nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED

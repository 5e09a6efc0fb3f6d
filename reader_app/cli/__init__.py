"""The command line: ``reader-app [open] A B``, ``compare``, ``export``.

Nothing heavy is imported before a command needs it, so that ``--help`` and a shell script are quick and no display is
needed.  Exit status as with ``diff``: 0 the wording is the same, 1 it differs, 2 trouble, with one sentence on
standard error.
"""

import os
import sys
from collections.abc import Sequence

from reader_app.article.errors import FileIsFolder, ReaderAppError
from reader_app.cli.arguments import parsed
from reader_app.cli.commands import COMMANDS
from reader_app.translation import translate

SAME, DIFFERS, TROUBLE = 0, 1, 2
INTERRUPTED = 130


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

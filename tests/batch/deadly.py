"""A worker process that dies at some pairs, as one does that runs out of memory; stands in for no engine otherwise."""

import os
import signal
from pathlib import Path

from reader_app.batch import work

_compared = work._compared


def arm(log=None):
    """Let this process die at every pair whose text asks for it, and note each pair it begins."""

    def compared(pair, manner, watch):
        if log is not None:
            with Path(log).open("a", encoding="utf-8") as lines:
                lines.write(f"{pair.name}\n")
        if "DIE HERE" in str(pair.a):
            os.kill(os.getpid(), signal.SIGKILL)
        return _compared(pair, manner, watch)

    work._compared = compared

"""A worker process that dies at some pairs, as one does that runs out of memory; stands in for no engine otherwise."""

import os
import signal
from pathlib import Path

from reader_app.batch import work

_compared = work._compared


def arm(log=None):
    """Let this process die where the text of a pair asks for it, and note each pair it compares."""

    def compared(waiting, manner, watch):
        for name, read in waiting:
            if log is not None:
                with Path(log).open("a", encoding="utf-8") as lines:
                    lines.write(f"{name}\n")
            if not isinstance(read, Exception) and "DIE HERE" in read[0].text:
                os.kill(os.getpid(), signal.SIGKILL)
        return _compared(waiting, manner, watch)

    work._compared = compared

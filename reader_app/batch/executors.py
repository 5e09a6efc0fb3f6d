"""What runs the tasks: processes of this machine, or the workers of a Dask cluster.

Both are an ``Executor`` of ``concurrent.futures``; nothing else of either is known outside this module.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait

from reader_app.article.errors import ClusterUnreachable

Start = Callable[[], Executor]
SECONDS_TO_ANSWER = 20
THREAD_COUNTS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")


def processes(count: int) -> Start:
    """A start of ``count`` worker processes here, each with one thread for arithmetic: the pairs are the parallel."""

    def start() -> Executor:
        for name in THREAD_COUNTS:
            os.environ.setdefault(name, "1")
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(count, mp_context=context, initializer=_serve_parent)

    return start


@contextmanager
def dask_cluster(address: str) -> Iterator[Start]:
    """A start of tasks on the cluster whose scheduler listens at ``address``, such as ``tcp://127.0.0.1:8786``.

    Its workers need this package and the same folders.  Raises ClusterUnreachable.
    """
    from distributed import Client  # noqa: PLC0415 - an optional extra

    try:
        client = Client(address, timeout=SECONDS_TO_ANSWER, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterUnreachable(address, str(error)) from error
    with client:
        yield lambda: client.get_executor(pure=False)


def stop_processes() -> None:
    """End the worker processes at once; what they were at is done again by the next run."""
    for child in multiprocessing.active_children():
        child.terminate()


def _serve_parent() -> None:
    """Leave Ctrl+C to the parent, and end with it when it is killed; else a worker would wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            wait([parent.sentinel])
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()

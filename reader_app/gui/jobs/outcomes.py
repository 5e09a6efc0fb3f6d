"""What a reader is shown when work in a worker process failed; no Qt."""

from reader_app.article import errors
from reader_app.article.errors import ReaderAppError
from reader_app.workers import Outcome, WorkerTimeout


def read_error(outcome: Outcome, name: str) -> ReaderAppError:
    """What a reader is shown when a file did not become an article."""
    if isinstance(outcome.error, errors.ReaderAppError):
        return outcome.error
    kind = errors.ReadingTookTooLong if isinstance(outcome.error, WorkerTimeout) else errors.ReadingCrashed
    return _caused(kind(name, str(outcome.error or type(outcome.value).__name__)), outcome)


def export_error(outcome: Outcome, name: str) -> ReaderAppError:
    """What a reader is shown when a report was not written."""
    if isinstance(outcome.error, errors.ReaderAppError):
        return outcome.error
    kind = errors.TypesettingTookTooLong if isinstance(outcome.error, WorkerTimeout) else errors.TypesettingFailed
    return _caused(kind(name, str(outcome.error)), outcome)


def comparison_error(outcome: Outcome) -> ReaderAppError:
    """What a reader is shown when two articles were not compared."""
    if isinstance(outcome.error, errors.ReaderAppError):
        return outcome.error
    kind = errors.ComparingTookTooLong if isinstance(outcome.error, WorkerTimeout) else errors.ComparingCrashed
    return _caused(kind("", str(outcome.error or type(outcome.value).__name__)), outcome)


def _caused(error: ReaderAppError, outcome: Outcome) -> ReaderAppError:
    """``error`` with what it came from, for the log."""
    error.__cause__ = outcome.error
    return error

"""What each command does; everything heavy is imported inside."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.article.errors import DisplayMissing, FileEmpty, FileMissing, TargetNotWritable
from reader_app.cli.arguments import LEAVABLE, STANDARD_INPUT
from reader_app.translation import translate

if TYPE_CHECKING:
    import argparse

    from reader_app.alignment.rules import Rules
    from reader_app.article.model import Article
    from reader_app.comparison.model import Comparison

_LONG = 50_000  # bytes of a text


def open_window(options: argparse.Namespace) -> int:
    """Open the window with the files given, or hand them to the one that is open.

    Raises DisplayMissing where no screen can be reached.
    """
    from reader_app.gui.display import display_reachable
    from reader_app.gui.single_instance import Handed, join_or_serve, local_path

    if not display_reachable():
        missing = (path for path in options.files if not (os.path.lexists(path) or "://" in path))
        for path in missing:
            raise FileMissing(path)
        raise DisplayMissing
    paths = tuple(map(local_path, options.files))
    server = None
    if not options.new_window:
        token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
        try:
            server = join_or_serve(Handed(paths, token))
        except OSError:
            pass  # no place to meet: every start is a window, and nothing is lost
        else:
            if server is None:
                if paths:
                    print(translate("cli", "Handed to the window that is open; --new-window opens one more."))
                return 0
    from reader_app.gui.app import run

    return run(paths, server)


def compare_files(options: argparse.Namespace) -> int:
    """Print how two files differ: in figures, in words, as JSON or CSV; 0 where the wording is the same, else 1."""
    _check_output()
    comparison = _compared(options)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    _print(_printed(comparison, options))
    return _status(comparison)


def _check_output() -> None:
    if sys.stdout is None:  # as it is where the shell closed it
        raise _unprinted(os.strerror(errno.EBADF))


def _unprinted(why: str) -> TargetNotWritable:
    return TargetNotWritable(translate("cli", "The output"), why)


def _print(text: str) -> None:
    """Print ``text``.  Raises TargetNotWritable; where the reader of the output went away, BrokenPipeError."""
    _check_output()
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # what is still held back is tried again when the process ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise _unprinted(error.strerror or str(error)) from error


def export_report(options: argparse.Namespace) -> int:
    """Write a report of two files; 0 where the wording is the same, else 1.

    Raises, before anything is read, ReportKindUnknown for a file name that tells no kind, and TargetNotWritable
    for the file of an article.
    """
    from reader_app.report.kinds import keep_articles, write_report, writer_of

    target = Path(options.output)
    writer_of(target)
    keep_articles(target, (options.a, options.b))
    comparison = _compared(options)
    write_report(comparison, target, only=options.only, **_report_options(options))
    if not options.quiet:
        print(translate("cli", "Written: {path}").format(path=target), file=sys.stderr)
    return _status(comparison)


def compare_many(options: argparse.Namespace) -> int:
    """Compare many pairs; 0 when all are compared, 1 when some failed, 2 when all did.

    Raises ExtraMissing where pyarrow or distributed is not installed, and what ``run_batch`` raises.
    """
    from importlib.util import find_spec

    from reader_app.batch.sources import check
    from reader_app.cli.extras import missing

    source, target = Path(options.pairs), Path(options.output)
    check(source)
    if not find_spec("pyarrow"):
        raise missing("batch", "pyarrow")
    if options.dask and not find_spec("distributed"):
        raise missing("dask", "distributed")
    from reader_app.batch.executors import dask_cluster, processes
    from reader_app.batch.run import run_batch
    from reader_app.batch.tables import errors_in, repeated_in
    from reader_app.batch.task import LIMIT, Manner
    from reader_app.cli.progress import ProgressLine

    manner = Manner(not options.no_people, _rules(options), options.lang or "", options.limit or LIMIT)
    line = ProgressLine(sys.stderr)
    with dask_cluster(options.dask) if options.dask else nullcontext(processes(options.workers)) as start:
        ended = run_batch(source, target, manner, start=start, pairs_a_task=options.pairs_a_task, tell=line.show)
        failed = errors_in(target)
        line.end(ended, failed, repeated_in(target))
    return 2 if failed == ended.all else min(failed, 1)


def print_completion(options: argparse.Namespace) -> int:
    """Print the completion script of a shell."""
    from reader_app.cli.completion import script

    _print(script(options.shell))
    return 0


def _compared(options: argparse.Namespace) -> Comparison:
    _load_ahead(options)
    from reader_app.comparison.compare import compare, compare_wording

    _warn_of_language(options)
    engine = compare_wording if options.no_people else compare
    a, b = _article(options.a, options), _article(options.b, options)
    if options.chapter and "epub" not in (a.origin.format, b.origin.format):
        print(f"reader-app: {translate('cli', 'neither file is a book: --chapter changes nothing')}", file=sys.stderr)
    _report_reading((a, b), options)
    return engine(a, b, _rules(options))


def _load_ahead(options: argparse.Namespace) -> None:
    """Have the engine's largest library loaded while the other process reads: there is more than one processor.

    The wording of short texts is often compared without it.
    """
    from threading import Thread

    from reader_app.intake.isolation.reader_process import start_reader

    start_reader()
    with suppress(OSError, ValueError):  # what is wrong with a file is told when it is read
        if not options.no_people or max(Path(path).stat().st_size for path in (options.a, options.b)) > _LONG:
            Thread(target=import_module, args=("numpy",), daemon=True).start()


def _warn_of_language(options: argparse.Namespace) -> None:
    """Say on standard error where there are no rules for the language that was asked for."""
    from reader_app.people.text.lexicon import LANGUAGES

    if options.lang and options.lang not in LANGUAGES and not options.quiet:
        words = translate("cli", "no rules for the language {given}, only for {known}; general rules are used")
        print(f"reader-app: {words.format(given=options.lang, known=', '.join(LANGUAGES))}", file=sys.stderr)


def _report_reading(articles: Sequence[Article], options: argparse.Namespace) -> None:
    """Say on standard error how the files were read, a sentence a line; the whole of the JSON says it itself."""
    if options.quiet or (getattr(options, "json", False) and not options.only):
        return
    from reader_app.report.notice_words import notice_sentences

    names = [article.origin.name for article in articles]
    if len(set(names)) < len(names):
        names = [article.origin.path or article.origin.name for article in articles]
    told = (f"{name}: {words}" for name, one in zip(names, articles, strict=True) for words in notice_sentences(one))
    for line in dict.fromkeys(told):  # the same file on both sides
        print(line, file=sys.stderr)


def _rules(options: argparse.Namespace) -> Rules:
    from reader_app.alignment.rules import READING, Rules

    rules = Rules() if options.exact else READING
    return replace(rules, ignored=tuple(options.ignore), ignore_number_format=options.ignore_number_format)


def _article(place: str, options: argparse.Namespace) -> Article:
    from reader_app.intake.piece import ReadOptions

    reading = ReadOptions(options.encoding, options.whole_page, options.changes, options.chapter)
    if place == STANDARD_INPUT:
        from reader_app.intake.isolation.reader_process import read_in_process

        if sys.stdin is None:  # closed by the shell
            raise FileEmpty(STANDARD_INPUT)
        article = read_in_process(sys.stdin.buffer.read(), STANDARD_INPUT, reading)
    else:
        from reader_app.intake.read import read

        article = read(place, **asdict(reading))
    return replace(article, language=options.lang) if options.lang else article


def _status(comparison: Comparison) -> int:
    from reader_app.report.summary import same_wording

    return 0 if same_wording(comparison) else 1


def _printed(comparison: Comparison, options: argparse.Namespace) -> str:
    if options.json:
        from reader_app.report.kinds import json_text

        return json_text(comparison, options.only, ascii_only=sys.stdout.encoding.lower() != "utf-8")
    if options.csv:
        from reader_app.report.kinds import csv_text

        return csv_text(comparison, options.csv)
    if options.words or options.only:
        return _lines(_part_lines(comparison, options))
    from reader_app.report.summary import summary_lines

    return _lines(summary_lines(comparison))


def _part_lines(comparison: Comparison, options: argparse.Namespace) -> Iterable[str]:
    from reader_app.report.terminal import fact_lines, people_lines, quote_lines, text_lines

    colour = _coloured(options.color)
    if options.only == "people":
        return people_lines(comparison, colour=colour)
    if options.only == "quotes":
        return quote_lines(comparison, colour=colour)
    if options.only == "facts":
        return fact_lines(comparison, colour=colour)
    return text_lines(comparison, colour=colour)


def _coloured(wanted: str) -> bool:
    if wanted == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted == "always"


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _report_options(options: argparse.Namespace) -> dict[str, object]:
    return {
        "layout": options.layout,
        "paper": options.paper,
        "text_size": options.text_size,
        "only_differences": options.only_differences,
        "date": options.date,
        **{part: part not in options.without for part in LEAVABLE},
    }


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "open": open_window,
    "compare": compare_files,
    "export": export_report,
    "batch": compare_many,
    "completion": print_completion,
}

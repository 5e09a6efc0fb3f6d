"""What may be typed after ``reader-app``, as a table; a first word that is no command is a file to open."""

import argparse
import os
from collections.abc import Sequence
from typing import NoReturn

from reader_app import __version__
from reader_app.cli.values import count, day, encoding, language, named, percent
from reader_app.intake.piece import CHANGES
from reader_app.report.options import Layout, Paper
from reader_app.translation import translate

COMMAND_NAMES = ("open", "compare", "export", "batch", "completion")
PARTS = ("rows", "people", "quotes", "facts")
LEAVABLE = ("people", "quotes", "facts", "notes")
STANDARD_INPUT = "-"
SHELLS = ("bash", "zsh", "fish")


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one sentence and exit status 2."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is; ends the process with status 2."""
        advice = translate("cli", "Try: {command} --help").format(command=self.prog)
        self.exit(2, f"reader-app: {message}. {advice}\n")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one call; ``command`` names the command.  Ends the process for --help and for nonsense."""
    words = list(arguments)
    made = parser(*(name for name in words[:1] if name in COMMAND_NAMES))
    if words[:1] == ["help"] and not os.path.lexists("help"):
        words[0] = "--help"
    if not words or (words[0] not in COMMAND_NAMES and words[0] not in ("-h", "--help", "--version")):
        if meant := _mistyped(words):
            told = translate("cli", "there is no command {given} and no such file; did you mean {meant}?")
            made.error(told.format(given=words[0], meant=meant))
        if words and _is_word(words[0]):
            told = translate("cli", "there is no command {given} and no such file; the commands are {commands}")
            made.error(told.format(given=words[0], commands=", ".join(COMMAND_NAMES)))
        words.insert(0, "open")
    options = made.parse_args(words)
    if getattr(options, "a", None) == getattr(options, "b", "") == STANDARD_INPUT:
        made.error(translate("cli", "only one of the two articles can come from standard input"))
    csv, only = getattr(options, "csv", None), getattr(options, "only", None)
    if csv and only and only != csv:
        made.error(
            translate("cli", "--csv {table} and --only {part} contradict each other").format(table=csv, part=only)
        )
    return options


def _is_word(given: str) -> bool:
    """Whether this can be a command only: letters, and nothing of that name is there."""
    return given.isalpha() and not os.path.lexists(given)


def _mistyped(words: Sequence[str]) -> str:
    """The command that a first word nearly is; empty where it is none, or a file or folder of that name."""
    if not words or not _is_word(words[0]):
        return ""
    import difflib

    return next(iter(difflib.get_close_matches(words[0].lower(), COMMAND_NAMES, 1)), "")


def parser(*names: str) -> Parser:
    """The command line with the commands called ``names``; without any, with all."""
    made = Parser(
        prog="reader-app",
        description=translate("cli", "Reads two tellings of one story side by side and shows where they part."),
        epilog=_examples(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=f"reader-app {__version__}")
    commands = made.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, add in zip(
        COMMAND_NAMES, (_add_open, _add_compare, _add_export, _add_batch, _add_completion), strict=True
    ):
        if name in (names or COMMAND_NAMES):
            add(commands)
    return made


def _examples() -> str:
    return translate(
        "cli",
        "examples:\n"
        "  reader-app morning.txt evening.html           open both in a window\n"
        "  reader-app compare morning.txt evening.html   show in figures how they differ\n"
        "  reader-app compare a.txt b.txt --words        show the words that differ\n"
        "  reader-app compare a.txt - --json < b.html    one of the two from standard input\n"
        "  reader-app export morning.txt evening.html -o report.pdf\n"
        "  reader-app batch pairs.jsonl -o parts         many pairs, into Parquet tables\n"
        "\n"
        "exit status: 0 the wording is the same, 1 it differs, 2 trouble",
    )


def _add_pair(command: Parser) -> None:
    add = command.add_argument
    add("a", type=named, metavar="A", help=translate("cli", "the one article; - is standard input"))
    add("b", type=named, metavar="B", help=translate("cli", "the other article; - is standard input"))
    add(
        "--encoding",
        type=encoding,
        metavar="NAME",
        help=translate("cli", "character encoding of both files, where the guess is wrong"),
    )
    add("--whole-page", action="store_true", help=translate("cli", "leave nothing of a page, document or mail out"))
    add(
        "--changes",
        choices=CHANGES,
        default=CHANGES[0],
        help=translate("cli", "which text of a document with tracked changes (final)"),
    )
    add("--chapter", type=count, default=0, metavar="N", help=translate("cli", "one chapter of a book, from 1"))
    told = translate("cli", "do not say how the files were read and where the report is; errors are always shown")
    add("-q", "--quiet", action="store_true", help=told)
    _add_rules(command)


def _add_rules(command: Parser) -> None:
    add = command.add_argument
    add(
        "--lang",
        type=language,
        metavar="CODE",
        help=translate("cli", "language of both articles, such as en, where it is not seen"),
    )
    add("--exact", action="store_true", help=translate("cli", "compare capital letters and punctuation too"))
    add(
        "--ignore",
        metavar="PATTERN",
        action="append",
        default=[],
        help=translate("cli", "do not compare what matches this regular expression; may be given again"),
    )
    add(
        "--ignore-number-format",
        action="store_true",
        help=translate("cli", "treat 1,000 and 1000 as the same"),
    )
    add("--no-people", action="store_true", help=translate("cli", "compare the wording only, which is faster"))
    add("--details", action="store_true", help=translate("cli", "where something goes wrong, say what can be done"))


def _add_open(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("open", help=translate("cli", "open the window (the default)"))
    command.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help=translate("cli", "any number of articles, or a saved comparison"),
    )
    command.add_argument(
        "--new-window", action="store_true", help=translate("cli", "open a window of its own beside one that is open")
    )


def _add_compare(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("compare", help=translate("cli", "print how two articles differ"))
    _add_pair(command)
    add = command.add_mutually_exclusive_group().add_argument
    add("--json", action="store_true", help=translate("cli", "print everything found, as JSON"))
    add("--csv", choices=("quotes", "people"), help=translate("cli", "print quotes or people as a table"))
    add("--words", action="store_true", help=translate("cli", "print the text with the words marked that differ"))
    command.add_argument("--only", choices=PARTS, help=translate("cli", "print this part only"))
    command.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help=translate("cli", "mark by colour instead of signs; auto does on a terminal"),
    )


def _add_export(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("export", help=translate("cli", "write a report"))
    _add_pair(command)
    add = command.add_argument
    add(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help=translate("cli", "the report to write; its ending says the kind: .pdf .html .docx .json .csv"),
    )
    layouts, papers = [str(layout) for layout in Layout], [str(paper) for paper in Paper]
    add("--layout", choices=layouts, default=layouts[0], help=translate("cli", "two columns, or one with both texts"))
    add("--paper", choices=papers, default=papers[0], help=translate("cli", "the sheet of a PDF"))
    add("--text-size", type=percent, default=100, metavar="PERCENT", help=translate("cli", "size of the text, 75-150"))
    add("--only-differences", action="store_true", help=translate("cli", "leave out what is the same in both"))
    add(
        "--without",
        choices=LEAVABLE,
        action="append",
        default=[],
        help=translate("cli", "leave this part out; may be given again"),
    )
    add("--only", choices=("quotes", "people"), help=translate("cli", "what a .csv holds (quotes)"))
    add("--date", type=day, metavar="YYYY-MM-DD", help=translate("cli", "the day printed on it"))


def _add_batch(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser(
        "batch",
        help=translate("cli", "compare many pairs"),
        epilog=translate(
            "cli",
            "Run it again after a stop; it continues where it stopped.\n"
            "exit status: 0 all pairs are compared, 1 some failed and are listed in the table errors, 2 trouble",
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = command.add_argument
    add(
        "pairs",
        metavar="PAIRS",
        help=translate(
            "cli",
            ".parquet or .jsonl with the texts a and b, and an id; .csv with the paths of two files a line; "
            "or a folder with the versions of one article, each compared with the next",
        ),
    )
    add("-o", "--output", metavar="FOLDER", required=True, help=translate("cli", "where the Parquet parts go"))
    _add_work(command)
    _add_rules(command)


def _add_work(command: Parser) -> None:
    """Where the pairs of a batch are compared, and in what portions."""
    add, where = command.add_argument, command.add_mutually_exclusive_group().add_argument
    where("--workers", type=count, default=1, metavar="N", help=translate("cli", "processes on this machine"))
    where(
        "--dask",
        metavar="ADDRESS",
        help=translate("cli", "run on the Dask cluster whose scheduler is there, such as tcp://127.0.0.1:8786"),
    )
    add(
        "--pairs-a-task",
        type=count,
        default=0,
        metavar="N",
        help=translate("cli", "pairs that are compared in one task and make one part"),
    )
    add(
        "--limit",
        type=count,
        metavar="SECONDS",
        help=translate("cli", "longest time that comparing one pair may take (300); then the pair is an error"),
    )


def _add_completion(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("completion", help=translate("cli", "print a completion script for your shell"))
    command.add_argument("shell", choices=SHELLS)

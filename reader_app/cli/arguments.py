"""What may be typed after ``reader-app``, as a table; a first word that is no command is a file to open."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from reader_app import __version__
from reader_app.translation import translate

COMMAND_NAMES = ("open", "compare", "export")


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one sentence and exit status 2."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is; ends the process with status 2."""
        advice = translate("cli", "Try: {command} --help").format(command=self.prog)
        self.exit(2, f"reader-app: {message}. {advice}\n")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one call; ``command`` names the command.  Ends the process for --help and for nonsense."""
    words = list(arguments)
    if not words or (words[0] not in COMMAND_NAMES and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "open")
    return _parser().parse_args(words)


def _parser() -> Parser:
    parser = Parser(
        prog="reader-app",
        description=translate("cli", "Reads two tellings of one story side by side and shows where they part."),
        epilog=_examples(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"reader-app {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_open(commands)
    _add_compare(commands)
    _add_export(commands)
    return parser


def _examples() -> str:
    return translate(
        "cli",
        "examples:\n"
        "  reader-app morning.txt evening.html           open both in a window\n"
        "  reader-app compare morning.txt evening.html   say in figures how they differ\n"
        "  reader-app export morning.txt evening.html -o report.pdf\n"
        "\n"
        "exit status: 0 the wording is the same, 1 it differs, 2 trouble",
    )


def _add_pair(command: Parser) -> None:
    command.add_argument("a", metavar="A", help=translate("cli", "the one article"))
    command.add_argument("b", metavar="B", help=translate("cli", "the other article"))
    command.add_argument(
        "--encoding",
        metavar="NAME",
        help=translate("cli", "character encoding of both files, where the guess is wrong"),
    )


def _add_open(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("open", help=translate("cli", "open the window (the default)"))
    command.add_argument("files", metavar="FILE", nargs="*", help=translate("cli", "none, one or two articles"))


def _add_compare(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("compare", help=translate("cli", "print how two articles differ"))
    _add_pair(command)
    command.add_argument("--json", action="store_true", help=translate("cli", "print everything found, as JSON"))


def _add_export(commands: "argparse._SubParsersAction[Parser]") -> None:
    command = commands.add_parser("export", help=translate("cli", "write a report"))
    _add_pair(command)
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help=translate("cli", "the report to write; .pdf, .html or .json says which"),
    )

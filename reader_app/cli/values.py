"""What the values of options are made of, and the sentence where one cannot be."""

import argparse
import datetime as dt

from reader_app.report.options import LARGEST, SMALLEST
from reader_app.translation import translate


def named(given: str) -> str:
    """The name of a file.  Raises ArgumentTypeError."""
    if not given:
        raise argparse.ArgumentTypeError(translate("cli", "the name of the file is empty"))
    return given


def language(given: str) -> str:
    """A code of a language, as two small letters.  Raises ArgumentTypeError."""
    code = given.lower().partition("-")[0].partition("_")[0]
    if len(code) != 2 or not (code.isascii() and code.isalpha()):
        raise argparse.ArgumentTypeError(
            translate("cli", "{given} is not a language code, such as en").format(given=given)
        )
    return code


def encoding(given: str) -> str:
    """A character encoding that is known here.  Raises ArgumentTypeError."""
    try:
        "".encode(given)
    except (LookupError, ValueError):
        words = translate("cli", "{given} is not a known character encoding, such as utf-8 or windows-1252")
        raise argparse.ArgumentTypeError(words.format(given=given)) from None
    return given


def count(given: str) -> int:
    """A whole number from 1.  Raises ArgumentTypeError."""
    value = _whole(given)
    if value < 1:
        raise argparse.ArgumentTypeError(translate("cli", "{given} is less than 1").format(given=given))
    return value


def percent(given: str) -> int:
    """A size of text in percent.  Raises ArgumentTypeError."""
    value = _whole(given)
    if not SMALLEST <= value <= LARGEST:
        words = translate("cli", "{given} is not between {smallest} and {largest}")
        raise argparse.ArgumentTypeError(words.format(given=given, smallest=SMALLEST, largest=LARGEST))
    return value


def _whole(given: str) -> int:
    try:
        return int(given)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("cli", "{given} is not a whole number").format(given=given)
        ) from None


def day(given: str) -> dt.date:
    """A day.  Raises ArgumentTypeError."""
    try:
        return dt.date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("cli", "{given} is not a day, such as 2026-03-13").format(given=given)
        ) from None

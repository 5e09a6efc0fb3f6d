"""What the typst templates read: a report as JSON, so close to what they set that they have little left to do.

What reports have in common goes in as inputs, the report itself in the file that typst begins with: so what typst made
of the templates for one report holds for the next, which inputs of its own would undo.

Typst keeps what each function gave it by a hash of all that the function was given, so every name and empty field in a
line costs.  A plain piece is a string here, any other ``[look, text, link]``, and ``[look, quote]`` where a quote's bar
begins or ends; a link leads somewhere or is empty; a row holds what its layout sets.  A text in which words may break
is a list of strings, set one after the other, and of lists of strings, which may part.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from reader_app.report.lines import Line, Look, Piece, text_of
from reader_app.report.model import Bar, Note, Paragraph, PersonView, QuoteView, Report, RowView
from reader_app.report.options import Layout
from reader_app.report.script import leftward
from reader_app.theme import load

# How many letters a word may have before it is broken: in a column, in that of titles, in that of names.
_MOST, _MOST_OF_TITLE, _MOST_OF_NAME = 44, 30, 22
_LETTERS_TOGETHER = 3
# Scripts without blanks break anywhere.
_LONG_WORD = re.compile(
    "[^\\s\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]{23,}"
)
_IN_COMMON = ("language", "languages", "layout", "paper", "text_size", "labels")  # fields that many reports have alike


def report_json(said: Report) -> str:
    """``said`` for the templates, without what ``settings`` gives them."""
    found = _Plain(said).fields(said)
    return json.dumps({name: found[name] for name in found if name not in _IN_COMMON}, ensure_ascii=False)


def settings(said: Report) -> str:
    """What ``said`` has in common with other reports, and the colours of print."""
    common = {name: getattr(said, name) for name in _IN_COMMON}
    return json.dumps(common | {"colours": dict(load("print").colours)}, ensure_ascii=False)


def main_file(text: str) -> bytes:
    """The file that typst begins with: ``text``, a report as ``report_json`` gives it, goes to the templates."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'#import "report.typ": set-report\n#set-report(json(bytes("{quoted}")))'.encode()


class _Plain:
    """The values of one report as JSON knows them."""

    def __init__(self, said: Report) -> None:
        self._anchors = frozenset(said.anchors())
        self._redlined = said.layout == Layout.REDLINE

    def fields(self, value: Any) -> dict[str, Any]:
        """The fields of a dataclass."""
        names, get = _reader(value.__class__)
        return dict(zip(names, map(self._value, get(value)), strict=True))

    def _value(self, value: Any) -> Any:
        if isinstance(value, str | int):
            return value
        if isinstance(value, tuple):
            return list(map(self._value, value))
        if isinstance(value, Piece):
            return self._piece(value)
        if isinstance(value, Mapping):
            return dict(value)
        if isinstance(value, RowView):
            return self._row(value)
        return self.fields(value) | self._besides(value)

    def _besides(self, value: Any) -> dict[str, Any]:
        """What the templates need to know of a value besides its fields, or in place of them."""
        if isinstance(value, Bar):
            return {"link": self._link(f"row-{value.number}")}
        if isinstance(value, PersonView):
            names = [[self._piece(piece, _MOST_OF_NAME) for piece in name] for name in value.names]
            titles = {
                name: [self._piece(piece, _MOST_OF_TITLE) for piece in getattr(value, name)]
                for name in ("title_a", "title_b")
            }
            return {"names": names, "called": text_of(value.names[0]), **titles}
        if isinstance(value, QuoteView):
            return {"leftward_a": leftward(text_of(value.a)), "leftward_b": leftward(text_of(value.b))}
        if isinstance(value, Note):
            return {"called": text_of(value.about), "length": len(text_of(value.text))}
        return {}

    def _piece(self, piece: Piece, most: int = _MOST) -> str | list[Any]:
        look = Look.NUMBER if piece.look is Look.CLOSE else piece.look
        link = self._link(piece.link)
        text = breakable(piece.text, most) if len(piece.text) > most else piece.text
        return [look, text, link] if look or link or not isinstance(text, str) else text

    def _link(self, anchor: str) -> str:
        return anchor if anchor in self._anchors else ""

    def _row(self, row: RowView) -> dict[str, Any]:
        once = self._redlined and bool(row.both)
        names = ("anchor", "number", "kind", "label", "remarks", "words")
        found = {name: self._value(getattr(row, name)) for name in names}
        cells = {"both": row.both if once else (), "a": () if once else row.a, "b": () if once else row.b}
        return found | {name: self._cell(paragraphs) for name, paragraphs in cells.items()}

    def _cell(self, paragraphs: tuple[Paragraph, ...]) -> list[dict[str, Any]]:
        """The paragraphs, with the places from and to which the bars beside quotes run."""
        found: list[dict[str, Any]] = [
            {"line": self._line(paragraph.line), "kind": paragraph.kind, "leftward": paragraph.leftward}
            for paragraph in paragraphs
        ]
        before, after = _crossing(paragraphs)
        if found:
            found[0]["line"] = [["from-top", quote] for quote in before] + found[0]["line"]
            found[-1]["line"] += [["to-end", quote] for quote in after]
        return found

    def _line(self, line: Line) -> list[Any]:
        found: list[Any] = []
        for piece in line:
            if piece.look in (Look.OPEN, Look.CLOSE):
                found.append([piece.look, piece.link])
            if piece.look is not Look.OPEN:
                found.append(self._piece(piece))
        return found


def breakable(text: str, most: int) -> str | list[str | list[str]]:
    """``text`` with its words of more than ``most`` letters in pieces of a few; addresses break by themselves."""
    parts: list[str | list[str]] = []
    at = 0
    for found in _LONG_WORD.finditer(text):
        letters = _letters(found[0])
        if len(letters) > most and "://" not in found[0]:
            few = ["".join(letters[n : n + _LETTERS_TOGETHER]) for n in range(0, len(letters), _LETTERS_TOGETHER)]
            parts += [text[at : found.start()], few]
            at = found.end()
    return [*parts, text[at:]] if parts else text


def _letters(word: str) -> list[str]:
    """``word`` letter by letter, each with the marks and joined signs that belong to it."""
    letters: list[str] = []
    for character in word:
        belongs = character == "\u200d" or unicodedata.category(character).startswith("M")
        if letters and (belongs or letters[-1].endswith("\u200d")):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _crossing(paragraphs: Iterable[Paragraph]) -> tuple[list[str], list[str]]:
    """The quotes of a cell that began before it, and those that end after it."""
    before: list[str] = []
    opened: list[str] = []
    for piece in (piece for paragraph in paragraphs for piece in paragraph.line):
        if piece.look is Look.OPEN:
            opened.append(piece.link)
        elif piece.look is Look.CLOSE and piece.link in opened:
            opened = [quote for quote in opened if quote != piece.link]
        elif piece.look is Look.CLOSE:
            before.append(piece.link)
    return before, opened


@cache
def _reader(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a dataclass's fields, of which it has several, and what reads them all."""
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)

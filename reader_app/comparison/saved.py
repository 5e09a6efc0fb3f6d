"""A comparison as a reader keeps it: one JSON document with both texts as read, what was put right, seen and noted.

The document needs neither source file.  What the engines find is not in it: it follows from the texts and corrections,
and is found again when the document is opened.  Reading takes nothing on trust; what is not as written here is refused.
"""

import datetime as dt
import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from reader_app.article.errors import ComparisonNotUnderstood, ComparisonTooNew
from reader_app.article.model import Article, Block, BlockKind, Notice, NoticeKind, Origin
from reader_app.article.span import Span
from reader_app.comparison.corrections.correction import Anchor, Correction, anchor_from_plain, correction_from_plain
from reader_app.target import TargetKind

FORMAT, VERSION = "article-reader-comparison", 1
ENDING = "tellings"
NOTED = (TargetKind.ROW, TargetKind.QUOTE)
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader wrote on a difference or a quote; ``anchor`` is the first paragraph or passage of it."""

    kind: TargetKind
    anchor: Anchor
    words: str


@dataclass(frozen=True, slots=True)
class Saved:
    """A pair of tellings and a reader's work on it; ``view`` are settings of the view by name."""

    a: Article
    b: Article
    corrections: tuple[Correction, ...] = ()
    reviewed: frozenset[Anchor] = frozenset()
    notes: tuple[Note, ...] = ()
    view: Mapping[str, str | int] = field(default_factory=dict)


def saved_to_bytes(saved: Saved) -> bytes:
    """``saved`` as a JSON document in UTF-8, a part a line; the same value gives the same bytes."""
    reviewed = sorted(saved.reviewed, key=lambda x: (x.side, x.start, x.words, x.before, x.after))
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "a": _article_to_plain(saved.a),
        "b": _article_to_plain(saved.b),
        "corrections": [correction.to_plain() for correction in saved.corrections],
        "reviewed": [anchor.to_plain() for anchor in reviewed],
        "notes": [{"on": str(n.kind), "anchor": n.anchor.to_plain(), "words": n.words} for n in saved.notes],
        "view": dict(saved.view),
    }
    # A journal is written between two frames: indented, all of it would take three times as long.
    parts = (f'"{name}": {json.dumps(part, ensure_ascii=False)}' for name, part in plain.items())
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode("utf-8", "replace")


def saved_from_bytes(given: bytes, name: str) -> Saved:
    """What ``saved_to_bytes`` wrote.

    ``name`` is the file's, for the sentence.  Raises ComparisonTooNew for a later version, ComparisonNotUnderstood for
    anything else that is no whole document of ours.
    """
    try:
        fields = _Fields.of(json.loads(given.decode("utf-8-sig"), parse_constant=_refuse))
        if fields.text("format") != FORMAT:
            raise ValueError("another format")
        version = fields.number("version")
        if version > VERSION:
            raise ComparisonTooNew(name, str(version))
        return Saved(
            _article(fields.given["a"]),
            _article(fields.given["b"]),
            fields.each("corrections", correction_from_plain),
            frozenset(fields.each("reviewed", anchor_from_plain)),
            fields.each("notes", _note),
            _view(fields.given["view"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ComparisonNotUnderstood(name, str(error)) from error


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON")


@dataclass(frozen=True, slots=True)
class _Fields:
    """A JSON object of which every value asked for is there and of its type.  Else raises TypeError or KeyError."""

    given: Mapping[str, object]

    @classmethod
    def of(cls, given: object) -> "_Fields":
        """The fields of what JSON gave."""
        if not isinstance(given, dict):
            raise TypeError("an object was expected")
        return cls(given)

    def text(self, name: str) -> str:
        """A string."""
        value = self.given[name]
        if not isinstance(value, str):
            raise TypeError(f"{name} is no text")
        return value

    def number(self, name: str) -> int:
        """A whole number from 0."""
        value = self.given[name]
        if type(value) is not int or value < 0:
            raise TypeError(f"{name} is no number")
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self.given[name]
        if not isinstance(value, bool):
            raise TypeError(f"{name} is neither true nor false")
        return value

    def each(self, name: str, make: Callable[[object], _Value]) -> tuple[_Value, ...]:
        """What ``make`` makes of every member of a list."""
        value = self.given[name]
        if not isinstance(value, list):
            raise TypeError(f"{name} is no list")
        return tuple(make(one) for one in value)


def _note(given: object) -> Note:
    fields = _Fields.of(given)
    kind = TargetKind(fields.text("on"))
    if kind not in NOTED:
        raise ValueError("a note is on a row or a quote")
    return Note(kind, anchor_from_plain(fields.given["anchor"]), fields.text("words"))


def _view(given: object) -> dict[str, str | int]:
    fields = _Fields.of(given)
    view = {name: value for name, value in fields.given.items() if isinstance(value, str | int)}
    if len(view) != len(fields.given):
        raise ValueError("a setting of the view is a text, a number, true or false")
    return view


def _span_to_plain(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _article_to_plain(article: Article) -> dict[str, object]:
    origin = article.origin
    return {
        "text": article.text,
        "blocks": [
            {"span": _span_to_plain(x.span), "kind": str(x.kind), "level": x.level, "furniture": x.furniture}
            for x in article.blocks
        ],
        "title": article.title,
        "byline": article.byline,
        "date": article.date.isoformat() if article.date else "",
        "outlet": article.outlet,
        "language": article.language,
        "origin": {
            "name": origin.name,
            "path": origin.path,
            "format": origin.format,
            "encoding": origin.encoding,
            "encoding_guessed": origin.encoding_guessed,
            "sha256": origin.sha256,
            "provenance": [list(pair) for pair in origin.provenance],
        },
        "notices": [{"kind": str(x.kind), "detail": x.detail, "span": _span_to_plain(x.span)} for x in article.notices],
    }


def _article(given: object) -> Article:
    fields = _Fields.of(given)
    text, date = fields.text("text"), fields.text("date")
    if "\r" in text:
        raise ValueError("a text has line feeds only")
    blocks = fields.each("blocks", lambda one: _block(one, text))
    if any(after.span.start < before.span.end for before, after in itertools.pairwise(blocks)):
        raise ValueError("blocks overlap")
    return Article(
        text,
        blocks,
        fields.text("title"),
        fields.text("byline"),
        dt.date.fromisoformat(date) if date else None,
        fields.text("outlet"),
        fields.text("language"),
        _origin(fields.given["origin"]),
        fields.each("notices", lambda one: _notice(one, text)),
    )


def _span(given: object, text: str) -> Span:
    if not isinstance(given, list) or [type(x) for x in given] != [int, int] or given[1] > len(text):
        raise ValueError("a span is two places in the text")
    return Span(*given)


def _block(given: object, text: str) -> Block:
    fields = _Fields.of(given)
    kind = BlockKind(fields.text("kind"))
    return Block(_span(fields.given["span"], text), kind, fields.number("level"), fields.flag("furniture"))


def _notice(given: object, text: str) -> Notice:
    fields = _Fields.of(given)
    span = fields.given["span"]
    kind = NoticeKind(fields.text("kind"))
    return Notice(kind, fields.text("detail"), None if span is None else _span(span, text))


def _origin(given: object) -> Origin:
    fields = _Fields.of(given)
    return Origin(
        fields.text("name"),
        fields.text("path"),
        fields.text("format"),
        fields.text("encoding"),
        fields.flag("encoding_guessed"),
        fields.text("sha256"),
        fields.each("provenance", _provenance),
    )


def _provenance(given: object) -> tuple[str, str]:
    if not isinstance(given, list) or [type(x) for x in given] != [str, str]:
        raise ValueError("provenance is pairs of texts")
    return given[0], given[1]

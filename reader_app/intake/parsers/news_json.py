"""Stories as JSON: schema.org's JSON-LD (``articleBody``) and IPTC ninjs (``body_xhtml``, ``body_text``)."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader_app.article.errors import FileDamaged, FileTooDeep, FormatUnsupported
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake.parsers import html, plain
from reader_app.intake.piece import Finding, Piece, Reading, ReadOptions
from reader_app.intake.web.page_facts import json_stories, story_findings, words_in
from reader_app.intake.web.page_limits import bare_text
from reader_app.translation import translate

_SAYING, _SAMPLE, _SAYINGS, _KEYS = 5, 120, 2_000, 9
"""Words of a value that says something; code points that are looked for; values looked at; keys named."""
_NINJS = (
    ("title", "headline"),
    ("title", "title"),
    ("byline", "byline"),
    ("byline", "by"),
    ("date", "firstcreated"),
    ("date", "contentcreated"),
    ("date", "versioncreated"),
    ("outlet", "provider"),
    ("outlet", "copyrightholder"),
    ("url", "uri"),
    ("language", "language"),
)


def read(text: str, name: str, options: ReadOptions) -> Reading:
    """The story in a JSON file.  Raises FormatUnsupported for JSON of another kind, FileDamaged for none at all."""
    try:
        parsed: Any = json.loads(text, strict=False)
    except RecursionError as error:
        raise FileTooDeep(name) from error
    except ValueError as error:
        raise FileDamaged(name, str(error)) from error
    for story in json_stories(text):
        body = words_in(story.get("articleBody") or story.get("text"))
        if body:
            return _with_rest(_reading(body, tuple(story_findings(story)), name, options), parsed, options)
    if isinstance(parsed, dict):
        findings = tuple(
            Finding(field, words_in(parsed.get(key)), f"ninjs {key}")
            for field, key in _NINJS
            if words_in(parsed.get(key))
        )
        body = next((b for b in _bodies(parsed) if b.strip()), "")
        if body:
            return _with_rest(_reading(body, findings, name, options), parsed, options)
    raise FormatUnsupported(name, translate("formats", "data (JSON) without a story"))


def _bodies(story: dict[str, Any]) -> list[str]:
    """The bodies that a ninjs 1 or 2 object holds, marked-up ones first."""
    listed = story.get("bodies") or []
    values = [b.get("value") for b in listed if isinstance(b, dict)] if isinstance(listed, list) else []
    keys = ["body_xhtml", *(k for k in story if k.startswith("body_") and k != "body_text"), "body_text"]
    return [v for v in (*(story.get(k) for k in keys), *values) if isinstance(v, str)]


def _reading(body: str, findings: tuple[Finding, ...], name: str, options: ReadOptions) -> Reading:
    marked = "</" in body and ">" in body
    inner = html.read(body, name, ReadOptions(whole=True)) if marked else plain.read(body, name, options)
    return Reading(inner.pieces, findings, inner.notices)


def _with_rest(reading: Reading, parsed: Any, options: ReadOptions) -> Reading:
    """The reading with a notice of what else the file says, by its keys; with that itself where all is asked for."""
    told = _squeezed(" ".join([*(p.text for p in reading.pieces), *(f.value for f in reading.findings)]))
    rest = {key: value for key, value in _sayings(parsed) if _sample(value) not in told}
    if not rest:
        return reading
    if options.whole:
        return replace(
            reading, pieces=(*reading.pieces, *(Piece(line) for value in rest.values() for line in bare_text(value)))
        )
    names = ", ".join(list(dict.fromkeys(key for key, _number in rest))[:_KEYS])
    return replace(reading, notices=(*reading.notices, Notice(NoticeKind.PARTS_LEFT_OUT, names)))


def _sayings(parsed: Any) -> Iterator[tuple[tuple[str, int], str]]:
    """The values of several words in a file, each with its key and a number of its own, in order."""
    waiting: list[tuple[str, Any]] = [("", parsed)]
    number = 0
    while waiting and number < _SAYINGS:
        key, value = waiting.pop()
        if isinstance(value, dict):
            waiting += reversed(list(value.items()))
        elif isinstance(value, list):
            waiting += [(key, one) for one in reversed(value)]
        elif isinstance(value, str) and len(value.split(None, _SAYING)) >= _SAYING:
            number += 1
            yield (key, number), value


def _sample(value: str) -> str:
    """The beginning of a value as it stands in what is told, where it does."""
    return _squeezed(" ".join(bare_text(value[: 20 * _SAMPLE])))[:_SAMPLE]


def _squeezed(text: str) -> str:
    return " ".join(text.casefold().split())

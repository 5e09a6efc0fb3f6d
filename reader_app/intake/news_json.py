"""Stories as JSON: schema.org's JSON-LD (``articleBody``) and IPTC ninjs (``body_xhtml``, ``body_text``)."""

import json
from typing import Any

from reader_app.article.errors import FileDamaged, FileTooDeep, FormatUnsupported
from reader_app.intake import html, plain
from reader_app.intake.page_facts import json_stories, story_findings, words_in
from reader_app.intake.piece import Finding, Reading, Wishes
from reader_app.translation import translate

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


def read(text: str, name: str, wishes: Wishes) -> Reading:
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
            return _reading(body, tuple(story_findings(story)), name, wishes)
    if isinstance(parsed, dict):
        findings = tuple(
            Finding(field, words_in(parsed.get(key)), f"ninjs {key}")
            for field, key in _NINJS
            if words_in(parsed.get(key))
        )
        body = next((b for b in _bodies(parsed) if b.strip()), "")
        if body:
            return _reading(body, findings, name, wishes)
    raise FormatUnsupported(name, translate("formats", "data (JSON) without a story"))


def _bodies(story: dict[str, Any]) -> list[str]:
    """The bodies that a ninjs 1 or 2 object holds, marked-up ones first."""
    listed = story.get("bodies") or []
    values = [b.get("value") for b in listed if isinstance(b, dict)] if isinstance(listed, list) else []
    keys = ["body_xhtml", *(k for k in story if k.startswith("body_") and k != "body_text"), "body_text"]
    return [v for v in (*(story.get(k) for k in keys), *values) if isinstance(v, str)]


def _reading(body: str, findings: tuple[Finding, ...], name: str, wishes: Wishes) -> Reading:
    marked = "</" in body and ">" in body
    inner = html.read(body, name, Wishes(whole=True)) if marked else plain.read(body, name, wishes)
    return Reading(inner.pieces, findings, inner.notices)

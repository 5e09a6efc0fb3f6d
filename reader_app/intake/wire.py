"""What crosses the pipe between a caller and its reader process: articles and errors as JSON, taken in with distrust.

A reader that a hostile file has taken over can say anything; so its answer is plain JSON, limited in size, and every
kind, span and type in it is checked.  Frames are a length of eight bytes and that many bytes.
"""

import datetime as dt
import json
from itertools import pairwise
from typing import IO, Any

from reader_app.article import errors
from reader_app.article.model import Article, Block, BlockKind, Notice, NoticeKind, Origin
from reader_app.article.span import Span

LARGEST_ANSWER = 512 * 1024 * 1024
_ERRORS = {
    kind.__name__: kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.ReadError)
}


class BadAnswer(Exception):
    """What came from the reader process is not an article."""


def send(stream: IO[bytes], *frames: bytes) -> None:
    """Write frames and flush."""
    for frame in frames:
        stream.write(len(frame).to_bytes(8, "big"))
        stream.write(frame)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next frame, or None at the end.  Raises BadAnswer where it is cut short or too large."""
    head = stream.read(8)
    if not head:
        return None
    size = int.from_bytes(head, "big")
    if len(head) < 8 or size > LARGEST_ANSWER:
        raise BadAnswer("frame")
    body = stream.read(size)
    if len(body) < size:
        raise BadAnswer("cut short")
    return body


def article_out(article: Article) -> bytes:
    """``article`` as JSON."""
    origin = article.origin
    return json.dumps(
        {
            "text": article.text,
            "blocks": [[b.span.start, b.span.end, str(b.kind), b.level, b.furniture] for b in article.blocks],
            "title": article.title,
            "byline": article.byline,
            "date": article.date.isoformat() if article.date else "",
            "outlet": article.outlet,
            "language": article.language,
            "origin": [origin.name, origin.format, origin.encoding, origin.encoding_guessed, origin.sha256],
            "provenance": origin.provenance,
            "notices": [
                [str(n.kind), n.detail, [n.span.start, n.span.end] if n.span else None] for n in article.notices
            ],
        }
    ).encode("ascii")


def error_out(error: errors.ReadError) -> bytes:
    """A refusal as JSON."""
    return json.dumps({"error": error.code, "name": error.name, "detail": error.detail}).encode("ascii")


def answer_in(frame: bytes) -> Article | errors.ReadError:
    """The article or refusal in a frame.  Raises BadAnswer where it is neither."""
    try:
        given = json.loads(frame)
        if "error" in given:
            return _ERRORS[given["error"]](_text(given["name"]), _text(given["detail"]))
        return _article(given)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadAnswer(str(error)) from error


def _article(given: dict[str, Any]) -> Article:
    text = _text(given["text"])
    blocks = tuple(_block(b, len(text)) for b in given["blocks"])
    if any(x.span.end > y.span.start for x, y in pairwise(blocks)):
        raise ValueError("blocks overlap")
    name, kind, encoding, guessed, digest = given["origin"]
    provenance = tuple((_text(field), _text(source)) for field, source in given["provenance"])
    return Article(
        text,
        blocks,
        _text(given["title"]),
        _text(given["byline"]),
        dt.date.fromisoformat(given["date"]) if given["date"] else None,
        _text(given["outlet"]),
        _text(given["language"]),
        Origin(_text(name), "", _text(kind), _text(encoding), guessed is True, _text(digest), provenance),
        tuple(_notice(n, len(text)) for n in given["notices"]),
    )


def _block(given: list[Any], length: int) -> Block:
    start, end, kind, level, furniture = given
    if end > length or not 0 <= level <= 100:
        raise ValueError("block outside its text")
    return Block(Span(int(start), int(end)), BlockKind(kind), int(level), furniture is True)


def _notice(given: list[Any], length: int) -> Notice:
    kind, detail, span = given
    if span and span[1] > length:
        raise ValueError("notice outside its text")
    return Notice(NoticeKind(kind), _text(detail), Span(int(span[0]), int(span[1])) if span else None)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value

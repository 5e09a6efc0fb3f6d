"""What crosses the pipe between a caller and its reader process: requests, articles, errors, taken in with distrust.

A reader that a hostile file has taken over can say anything; so its answer is plain JSON and plain text, limited in
size, and every kind, span and type in it is checked.  Nothing in it names what is to be built: a request decides that.
Frames are a length of eight bytes and that many bytes.  An article comes in many small ones: a window that takes it in
on a thread has its turn between them.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import IO, Any

from reader_app.article import errors
from reader_app.article.model import Article, Block, BlockKind, Notice, NoticeKind, Origin
from reader_app.article.span import Span
from reader_app.intake.isolation import requests
from reader_app.intake.piece import DEFAULT_OPTIONS, ReadOptions
from reader_app.pickling import built

LARGEST_FRAME = 16 * 1024 * 1024
LARGEST_ANSWER = 256 * 1024 * 1024
LARGEST_REQUEST = 512 * 1024 * 1024
_PART = 1 << 20  # code points of a text in one frame
_BLOCKS = 4096  # blocks in one frame
_MANY = 4  # stretches of blocks of an article that the collector leaves alone
_LONGEST_NAME, _LONGEST_DETAIL = 4096, 65_536
_ERRORS = {
    kind.__name__: kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.ReadError)
}
Told = Callable[[int, int], object]
Answer = Article | tuple[str, ...] | tuple[tuple[str, str], ...]


class BadAnswer(Exception):
    """What came from the reader process is no answer to what it was asked."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a reader process is asked: one of ``requests``, and the bytes (or the text) of a file called ``name``."""

    kind: str
    data: bytes | str = b""
    name: str = ""
    options: ReadOptions = DEFAULT_OPTIONS


class Frames:
    """The frames of a stream: at most ``largest`` bytes each, ``most`` bytes together."""

    def __init__(self, stream: IO[bytes], largest: int = LARGEST_FRAME, most: int = LARGEST_ANSWER) -> None:
        self._stream, self._largest, self._left = stream, largest, most

    def next(self) -> bytes | None:
        """The next frame, or None at the end.  Raises BadAnswer where it is cut short or too large."""
        head = self._stream.read(8)
        if not head:
            return None
        size = int.from_bytes(head, "big")
        self._left -= size + 8
        if len(head) < 8 or size > self._largest or self._left < 0:
            raise BadAnswer("frame")
        body = self._stream.read(size)
        if len(body) < size:
            raise BadAnswer("cut short")
        return body

    def needed(self) -> bytes:
        """The next frame.  Raises BadAnswer where there is none."""
        frame = self.next()
        if frame is None:
            raise BadAnswer("end")
        return frame


def send(stream: IO[bytes], *frames: bytes) -> None:
    """Write frames and flush."""
    for frame in frames:
        stream.write(len(frame).to_bytes(8, "big"))
        stream.write(frame)
    stream.flush()


def request_out(request: Request) -> tuple[bytes, bytes]:
    """The two frames of a request: what is asked, and the bytes it is about."""
    data = request.data
    head = {"kind": request.kind, "name": request.name, "options": asdict(request.options)}
    return _json(head), data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data


def request_in(frame: bytes, data: bytes) -> Request:
    """The request in two frames, in the process that is asked."""
    asked = json.loads(frame)
    text = asked["kind"] == requests.READ_TEXT
    given = data.decode("utf-8", "surrogatepass") if text else data
    return Request(asked["kind"], given, asked["name"], ReadOptions(**asked["options"]))


def progress_out(done: int, whole: int) -> bytes:
    """How far the work on a request is, as a frame that may come before the answer."""
    return _json({"progress": [done, whole]})


def error_out(error: errors.ReadError) -> bytes:
    """A refusal as a frame."""
    return _json({"error": error.code, "name": error.name, "detail": error.detail[:_LONGEST_DETAIL]})


def answer_out(answer: Answer) -> Iterator[bytes]:
    """The frames of an answer."""
    if not isinstance(answer, Article):
        yield _json({"found": answer})
        return
    text, blocks = answer.text, answer.blocks
    texts, stretches = range(0, len(text), _PART), range(0, len(blocks), _BLOCKS)
    yield _json({"article": _facts_out(answer), "texts": len(texts), "stretches": len(stretches)})
    for at in texts:
        yield text[at : at + _PART].encode("utf-8", "surrogatepass")
    for at in stretches:
        stretch = blocks[at : at + _BLOCKS]
        yield _json([[b.span.start, b.span.end, str(b.kind), b.level, b.furniture] for b in stretch])


def answer_in(frames: Frames, kind: str, told: Told) -> Answer | errors.ReadError:
    """The answer to a request of ``kind``, or the refusal, in ``frames``; ``told`` hears of progress before.

    Raises BadAnswer where it is neither.
    """
    try:
        while "progress" in (head := _object(frames.needed())):
            done, whole = map(_number, head["progress"])
            if not 0 <= done <= whole:
                raise ValueError("progress")
            told(done, whole)
        if "error" in head:
            return _ERRORS[_text(head["error"])](_text(head["name"])[:_LONGEST_NAME], _text(head["detail"]))
        if kind in (requests.READ, requests.READ_TEXT):
            large = _number(head["stretches"]) > _MANY
            return built(lambda: _article(head, frames)) if large else _article(head, frames)
        if kind == requests.ENCODINGS:
            return tuple((_text(name), _text(line)) for name, line in head["found"])
        return tuple(map(_text, head["found"]))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise BadAnswer(f"{type(error).__name__}: {error}"[:_LONGEST_DETAIL]) from error


def _json(value: object) -> bytes:
    return json.dumps(value).encode("ascii")


def _facts_out(article: Article) -> dict[str, object]:
    origin = article.origin
    return {
        "title": article.title,
        "byline": article.byline,
        "date": article.date.isoformat() if article.date else "",
        "outlet": article.outlet,
        "language": article.language,
        "origin": [origin.name, origin.format, origin.encoding, origin.encoding_guessed, origin.sha256],
        "provenance": origin.provenance,
        "notices": [[str(n.kind), n.detail, [n.span.start, n.span.end] if n.span else None] for n in article.notices],
    }


def _article(head: dict[str, Any], frames: Frames) -> Article:
    given = head["article"]
    text = "".join(frames.needed().decode("utf-8", "surrogatepass") for _ in range(_number(head["texts"])))
    stretches = (json.loads(frames.needed()) for _ in range(_number(head["stretches"])))
    blocks = tuple(_block(b, len(text)) for stretch in stretches for b in stretch)
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


def _object(frame: bytes) -> dict[str, Any]:
    found = json.loads(frame)
    if not isinstance(found, dict):
        raise TypeError("not an object")
    return found


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _number(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("not a number")
    return value

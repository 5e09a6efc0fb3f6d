"""Pictures: none is fetched or shown; where one stood a box says so, with the host it lies on and what it shows.

A box is a caption that begins with U+FFFC, Unicode's own sign for an object that a text cannot hold.  Windows and
reports put words in the reader's language in the place of the sign (``PICTURE``).
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.article.signs import PICTURE
from reader_app.intake.piece import Piece
from reader_app.intake.text.outlet import host_of
from reader_app.lazy_import import lazy_pattern

_REMOTE = lazy_pattern(r"(?:https?:)?//", re.IGNORECASE)
_TAG = lazy_pattern(r"<img\b([^<>]{0,4000})>", re.IGNORECASE)
_ATTRIBUTE = lazy_pattern(r"\b(src|alt)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_HOSTS = 3  # as many are named
_LONGEST = 600  # code points of what is said of a picture
_NEAR = 2  # blocks from a picture to its caption


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a page: the number of the block it stands in or before, and those of the two elements around.

    ``host`` is empty where it lies beside the page or within it, ``words`` are those that the page has for readers
    who do not see it; ``seen`` is not set for the dots that only count readers.
    """

    place: int
    holders: tuple[int, ...]
    host: str
    words: str
    seen: bool = True


def remote_host(address: str) -> str:
    """The host that a picture would have to be fetched from; empty where it lies beside the page or within it."""
    return host_of(address.split(maxsplit=1)[0]) if _REMOTE.match(address.lstrip()) else ""


def not_fetched(hosts: Sequence[str]) -> tuple[Notice, ...]:
    """A notice of so many pictures on other machines, and of whose: nothing is ever asked for there."""
    named = ", ".join(list(dict.fromkeys(hosts))[:_HOSTS]) + (" …" if len(set(hosts)) > _HOSTS else "")
    return (Notice(NoticeKind.PARTS_LEFT_OUT, f"{len(hosts)} pictures {named}"),) if hosts else ()


def pictures_in(source: str) -> Iterator[tuple[str, str]]:
    """The address and the words of each picture in a few lines of HTML, such as stand amid Markdown."""
    for tag in _TAG.finditer(source):
        found = {m[1].lower(): html.unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(tag[1])}
        yield found.get("src", ""), found.get("alt", "")


def picture_box(words: str, host: str = "") -> Piece:
    """The box of a picture, by its words and the host it lies on; more than 600 letters are cut, which a sign tells."""
    told = " ".join(words.split())
    told = told if len(told) <= _LONGEST else f"{told[:_LONGEST]} …"
    return Piece(" ".join(filter(None, (PICTURE, host and f"({host})", told))), BlockKind.CAPTION, furniture=True)


def with_pictures(numbered: Iterable[tuple[int, Piece]], pictures: Iterable[Picture]) -> tuple[Piece, ...]:
    """The pieces, each with the number of its block, and a box in each place where a picture was to be seen.

    What is said of a picture is not repeated where its caption says it too; of a picture beside the page nothing but
    its words is told.
    """
    numbered, out = list(numbered), list[Piece]()
    waiting = sorted((p for p in pictures if p.seen), key=lambda picture: picture.place)
    boxes = list(zip((p.place for p in waiting), _boxes(waiting, numbered), strict=True))
    at = 0
    for number, piece in numbered:
        while at < len(boxes) and boxes[at][0] <= number:
            out += boxes[at][1]
            at += 1
        out.append(piece)
    return (*out, *(box for _place, found in boxes[at:] for box in found))


def _boxes(pictures: Sequence[Picture], numbered: Sequence[tuple[int, Piece]]) -> Iterator[list[Piece]]:
    """The box of each picture; none where nothing can be told of it, or where the one before is the same."""
    captions = {number: piece.text.casefold() for number, piece in numbered if piece.kind is BlockKind.CAPTION}
    last: Piece | None = None
    for picture in pictures:
        near = range(picture.place - _NEAR, picture.place + _NEAR + 1)
        told = any(picture.words.casefold() in captions.get(number, "") for number in near)
        box = picture_box("" if told else picture.words, picture.host)
        yield [box] if box.text != PICTURE and box != last else []
        last = box

"""EPUB books: container, package and spine; each chapter is a page, read whole by the page's own block walk."""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from reader_app.article.errors import ChapterMissing, FileDamaged, FileLocked
from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.article.signs import PICTURE
from reader_app.intake.decoding.archive import Archive
from reader_app.intake.decoding.encoding import decode
from reader_app.intake.decoding.xml_stream import parse_xml
from reader_app.intake.parsers.html import page_tree
from reader_app.intake.parsers.properties import property_findings
from reader_app.intake.piece import Piece, Reading, ReadOptions
from reader_app.intake.text.losses import words_in_xml
from reader_app.intake.text.pictures import not_fetched, with_pictures
from reader_app.intake.web.page_blocks import page_blocks
from reader_app.intake.web.page_limits import bare_text, is_too_complex

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_DRAWN = "image/svg+xml"
_OTHERS = 9  # as many are named
_NAME = 80  # code points of a chapter's name
_FONT_LOCKS = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The chapters of a book in the order of its spine, or the one asked for.

    Raises ReadError; FileLocked where the chapters are encrypted, ChapterMissing where the book has fewer.
    """
    archive, source, places, others = _opened(data, name)
    if options.chapter > len(places):
        raise ChapterMissing(name, str(len(places)))
    chosen = places[options.chapter - 1 : options.chapter] if options.chapter else places
    chapters = [_chapter(archive.read(place)) for place in chosen]
    missing = archive.damaged + [p for p in chosen if p not in archive]
    notices = [Notice(NoticeKind.PARTS_MISSING, "; ".join(missing))] if missing else []
    if len(places) > 1:
        notices.append(Notice(NoticeKind.CHAPTERS, f"{options.chapter}/{len(places)}"))
    left_out = _left_out(archive, [] if options.chapter else others, hides=any(chapter.hides for chapter in chapters))
    notices += [Notice(NoticeKind.PARTS_LEFT_OUT, detail) for detail in left_out]
    hosts = [host for chapter in chapters for host in chapter.hosts]
    findings = property_findings(source, name, ("title", "byline", "date", "outlet", "language"), weak=False)
    pieces = tuple(piece for chapter in chapters for piece in chapter.pieces)
    return Reading(pieces, findings, (*notices, *not_fetched(hosts)))


def _left_out(archive: Archive, others: list[str], *, hides: bool) -> Iterator[str]:
    """What the book holds beside the words that are shown: hidden ones, and pages that are no chapters."""
    if hides:
        yield "hidden text"
    worded = [posixpath.basename(place) for place in others if words_in_xml(archive.read(place))]
    if worded:
        yield ", ".join(worded[:_OTHERS]) + (" …" if len(worded) > _OTHERS else "")


def chapter_names(data: bytes, name: str) -> tuple[str, ...]:
    """What the chapters of a book call themselves, in order: their first heading, else their first words.

    Raises ReadError as ``read`` does.
    """
    archive, _source, places, _others = _opened(data, name)
    return tuple(_name_of(_chapter(archive.read(place)).pieces) or posixpath.basename(place) for place in places)


def _name_of(pieces: Sequence[Piece]) -> str:
    first = next((p for p in pieces if p.kind is BlockKind.HEADING), next(iter(pieces), Piece("")))
    return " ".join(first.text.removeprefix(PICTURE).split())[:_NAME]


def _opened(data: bytes, name: str) -> tuple[Archive, bytes, list[str], list[str]]:
    """A book, its package, the places of its chapters and those of its other pages."""
    archive = Archive(data, name)
    locks = archive.read("META-INF/encryption.xml")
    if b"EncryptedData" in locks and not any(lock in locks for lock in _FONT_LOCKS):
        raise FileLocked(name)
    package = _Package()
    parse_xml(archive.read("META-INF/container.xml"), package, name)
    opf = package.root or next((n for n in archive.names if n.endswith(".opf")), "")
    source = archive.read(opf)
    parse_xml(source, package, name)
    places, others = (
        [posixpath.normpath(posixpath.join(posixpath.dirname(opf), unquote(p))) for p in found]
        for found in (package.chapters(), package.others())
    )
    if not places:
        raise FileDamaged(name, "no chapters")
    return archive, source, places, others


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A page of a book; whether words in it are not shown, and the hosts its pictures would be fetched from."""

    pieces: tuple[Piece, ...] = ()
    hides: bool = False
    hosts: tuple[str, ...] = ()


def _chapter(source: bytes) -> _Chapter:
    decoded = decode(source) if source.strip() else None
    if decoded is None:
        return _Chapter()
    tree = None if is_too_complex(decoded.text) else page_tree(decoded.text)
    if tree is None:
        return _Chapter(tuple(Piece(line) for line in bare_text(decoded.text)))
    walk = page_blocks(tree)
    shown = (
        (n, Piece(b.text, b.kind, b.level, b.kind is BlockKind.CAPTION))
        for n, b in enumerate(walk.blocks)
        if not b.hidden
    )
    hosts = tuple(picture.host for picture in walk.pictures if picture.host)
    return _Chapter(with_pictures(shown, walk.pictures), any(b.hidden for b in walk.blocks), hosts)


class _Package:
    """Listens to the container (``root``) and to the package: manifest and spine."""

    def __init__(self) -> None:
        self.root = ""
        self._items: dict[str, tuple[str, str]] = {}
        self._spine: list[str] = []

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "rootfile":
            self.root = self.root or attributes.get("full-path", "")
        elif tag == "item":
            kind = "" if "nav" in attributes.get("properties", "").split() else attributes.get("media-type", "")
            self._items[attributes.get("id", "")] = (attributes.get("href", ""), kind)
        elif tag == "itemref":
            self._spine.append(attributes.get("idref", ""))

    def close(self, tag: str) -> None:
        """Nothing ends that matters here."""

    def say(self, text: str) -> None:
        """Words are read by ``properties``."""

    def others(self) -> list[str]:
        """The places of the pages outside of that order, and of drawings that stand in it."""
        order = [self._items[i] for i in self._spine if i in self._items]
        pages = [item for item in self._items.values() if order and item not in order and item[1] in _PAGES]
        return [href for href, _kind in (*pages, *(item for item in order if item[1] == _DRAWN))]

    def chapters(self) -> list[str]:
        """The places of the pages in reading order, each once."""
        order = [self._items[i] for i in self._spine if i in self._items] or list(self._items.values())
        return list(dict.fromkeys(href for href, kind in order if kind in _PAGES))

"""Saved web pages: lxml's tree in blocks, the story among them, captions and dates around it, metadata from the head.

The tree is always parsed with ``huge_tree``: without it libxml2 drops all text below some 255 nested tags, silently.
Before any parser the source is measured (``page_limits``): what would keep a parser busy for minutes is read as the
bare text of the source instead.
"""

import re
from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.furniture import classify
from reader_app.intake.losses import count_of, loss_notices
from reader_app.intake.page_blocks import PageBlock, PageWalk, page_blocks
from reader_app.intake.page_facts import page_facts, story_bodies
from reader_app.intake.page_limits import bare_text, is_too_complex
from reader_app.intake.piece import Piece, Reading, Wishes
from reader_app.intake.story import AGREED, is_menu, story_blocks, unseen_body

_DATA = re.compile(r"data:(?<=[\"'(]data:)[^\"')\s]{200,}")  # begins with letters, which are soon found
_BEFORE = 25
_HOSTS = 3  # as many are named
_OF_HEAD = (BlockKind.DATELINE, BlockKind.BYLINE)


def read(text: str, _name: str, wishes: Wishes) -> Reading:
    """The story of a page in blocks, with what its head says about it; all blocks if wished for."""
    if is_too_complex(text):
        return _bare(text, "too complex")
    tree = page_tree(text)
    if tree is None:
        return _bare(text, "no elements")
    findings = page_facts(tree)
    walk = page_blocks(tree)
    lost = loss_notices(count_of(b.text for b in walk.blocks), count_of(bare_text(text)))
    if lost:
        return Reading(tuple(Piece(line) for line in bare_text(text)), findings, lost)
    if wishes.whole:
        return Reading(tuple(_piece(b) for b in walk.blocks), findings, _not_fetched(walk.pictures))
    bodies = story_bodies(tree)
    chosen, agreed = story_blocks(tree, walk, bodies)
    if not chosen or is_menu(walk.blocks):
        notices = (Notice(NoticeKind.PARTS_MISSING, "no article"), *_not_fetched(walk.pictures))
        return Reading(tuple(_piece(b) for b in walk.blocks if not b.hidden), findings, notices)
    pieces = _with_surroundings(walk.blocks, chosen, [f.value for f in findings if f.field == "title"])
    kept = unseen_body(bodies, [walk.blocks[n].text for n in sorted(chosen)])
    if kept:
        told = {walk.blocks[n].text for n in chosen if walk.blocks[n].kind is not BlockKind.HEADING}
        pieces = (*(p for p in pieces if p.text not in told), *(Piece(line) for line in kept))
    notices = () if agreed >= AGREED else (Notice(NoticeKind.PARTS_MISSING, "extractors disagree"),)
    left = len(walk.blocks) - len(pieces)
    if left:
        notices = (*notices, Notice(NoticeKind.PARTS_LEFT_OUT, str(left)))
    return Reading(pieces, findings, (*notices, *_not_fetched(_pictures_of(walk, chosen))))


def _pictures_of(walk: PageWalk, chosen: set[int]) -> list[tuple[int, tuple[int, ...], str]]:
    """The pictures that stand in or before a block of the story, or right behind it in the same element."""
    first, last = min(chosen), max(chosen)
    around = set(walk.blocks[last].holders[-2:])
    return [p for p in walk.pictures if first <= p[0] <= last or (p[0] == last + 1 and around.intersection(p[1]))]


def _not_fetched(pictures: Sequence[tuple[int, tuple[int, ...], str]]) -> tuple[Notice, ...]:
    """A notice of the pictures that lie on other machines, and of whose: nothing is ever asked for there."""
    hosts = list(dict.fromkeys(host for _, _, host in pictures))
    named = ", ".join(hosts[:_HOSTS]) + (" …" if len(hosts) > _HOSTS else "")
    return (Notice(NoticeKind.PARTS_LEFT_OUT, f"{len(pictures)} pictures {named}"),) if hosts else ()


def _bare(text: str, why: str) -> Reading:
    pieces = tuple(Piece(line) for line in bare_text(text))
    return Reading(pieces, (), (Notice(NoticeKind.PARTS_MISSING, why),))


def page_tree(text: str) -> HtmlElement | None:
    """The tree of a page, or None where there is no element in it."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    source = _DATA.sub("data:,", text)
    try:
        return document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _piece(block: PageBlock) -> Piece:
    return Piece(block.text, block.kind, block.level, block.kind is BlockKind.CAPTION)


def _with_surroundings(blocks: list[PageBlock], chosen: set[int], titles: list[str]) -> tuple[Piece, ...]:
    """The story's blocks in order, with its headline, and the dates, names and captions that stand before or in it."""
    first, last = min(chosen), max(chosen)
    wanted = {t.casefold() for t in titles}
    early = range(max(0, first - _BEFORE), first)
    heads = [n for n in early if blocks[n].kind is BlockKind.HEADING and blocks[n].text.casefold() in wanted]
    start = heads[-1] if heads else first
    body = next((n for n in sorted(chosen) if blocks[n].kind is not BlockKind.HEADING), first)
    out: list[Piece] = []
    for number in range(start, last + 1):
        block = blocks[number]
        if block.hidden:
            continue
        piece = _piece(block)
        if number in chosen or number in heads[-1:]:
            out.append(piece)
        else:
            named = classify([piece])[0]
            of_head = named.kind in _OF_HEAD and number < body
            caption = named.kind is BlockKind.CAPTION and not block.aside
            if of_head or caption or (named.furniture and _is_sibling(blocks, number, chosen)):
                out.append(named)
    return (*_once(out), *_signed(blocks, last))


def _is_sibling(blocks: list[PageBlock], number: int, chosen: set[int]) -> bool:
    """Whether a paragraph stands between two of the story's in the same element, whatever it is called."""
    around = [blocks[n].holders[:-1] for n in (number - 1, number + 1) if n in chosen]
    return len(around) == 2 and around[0] == around[1] == blocks[number].holders[:-1]


def _signed(blocks: list[PageBlock], last: int) -> list[Piece]:
    """The names and dates that stand right under a story, in the same element."""
    around = set(blocks[last].holders[-2:])
    under = [b for b in blocks[last + 1 : last + 3] if not b.hidden and around.intersection(b.holders)]
    return [named for block in under for named in classify([_piece(block)]) if named.kind in _OF_HEAD]


def _once(pieces: list[Piece]) -> list[Piece]:
    """The pieces without a caption or headline that the page prints twice in a row."""
    once = (BlockKind.CAPTION, BlockKind.HEADING)
    return [p for n, p in enumerate(pieces) if not n or p.kind not in once or p.text != pieces[n - 1].text]

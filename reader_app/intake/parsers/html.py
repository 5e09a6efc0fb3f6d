"""Saved web pages: lxml's tree in blocks, the story among them, captions and dates around it, metadata from the head.

The tree is always parsed with ``huge_tree``: without it libxml2 drops all text below some 255 nested tags, silently.
Before any parser the source is measured (``page_limits``): what would keep a parser busy for minutes is read as the
bare text of the source instead.
"""

import re
from collections.abc import Sequence, Set

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.piece import Finding, Piece, Reading, ReadOptions
from reader_app.intake.text.furniture import classify
from reader_app.intake.text.losses import count_of, loss_notices
from reader_app.intake.text.pictures import Picture, not_fetched, with_pictures
from reader_app.intake.web.frames import with_frames
from reader_app.intake.web.page_blocks import PageBlock, PageWalk, page_blocks
from reader_app.intake.web.page_facts import page_facts, story_bodies
from reader_app.intake.web.page_limits import bare_text, is_too_complex
from reader_app.intake.web.story import AGREED, is_menu, story_blocks, unseen_body

_DATA = re.compile(r"data:(?<=[\"'(]data:)[^\"')\s]{200,}")  # begins with letters, which are soon found
_FRAMED = re.compile(r"\ssrcdoc\s*=\s*(?:\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_BEFORE = 25
_OF_HEAD = (BlockKind.DATELINE, BlockKind.BYLINE)


def read(text: str, _name: str, options: ReadOptions) -> Reading:
    """The story of a page in blocks, with what its head says about it; all blocks if asked for."""
    if is_too_complex(text):
        return _bare(text, "too complex")
    tree = page_tree(text)
    if tree is None:
        return _bare(text, "no elements")
    walk = page_blocks(tree)
    return with_frames(_story(text, tree, walk, options), walk.frames, options)


def _story(text: str, tree: HtmlElement, walk: PageWalk, options: ReadOptions) -> Reading:
    """The story of a page, or all of it."""
    findings = page_facts(tree)
    source = _FRAMED.sub("", text) if walk.frames else text
    lost = loss_notices(count_of(b.text for b in walk.blocks), count_of(bare_text(source)))
    if lost:
        return Reading(tuple(Piece(line) for line in bare_text(text)), findings, lost)
    if options.whole:
        every = with_pictures(enumerate(map(_piece, walk.blocks)), walk.pictures)
        return Reading(every, findings, _not_fetched(walk.pictures))
    bodies = story_bodies(tree)
    chosen, agreed = story_blocks(tree, walk, bodies)
    if not chosen or is_menu(walk.blocks):
        return _without_story(walk, findings)
    numbered = _with_surroundings(walk.blocks, chosen, [f.value for f in findings if f.field == "title"])
    pictures = _pictures_of(walk, chosen, numbered[0][0])
    kept = unseen_body(bodies, [walk.blocks[n].text for n in sorted(chosen)])
    if kept:
        told = {walk.blocks[n].text for n in chosen if walk.blocks[n].kind is not BlockKind.HEADING}
        rest = [(len(walk.blocks), Piece(line)) for line in kept]
        numbered = [*((n, p) for n, p in numbered if p.text not in told), *rest]
    notices = [] if agreed >= AGREED else [Notice(NoticeKind.PARTS_MISSING, "extractors disagree")]
    left = len(walk.blocks) - len(numbered)
    if left:
        notices.append(Notice(NoticeKind.PARTS_LEFT_OUT, str(left)))
    return Reading(with_pictures(numbered, pictures), findings, (*notices, *_not_fetched(pictures)))


def _without_story(walk: PageWalk, findings: tuple[Finding, ...]) -> Reading:
    """All that a page shows, where no story is found in it."""
    notices = [Notice(NoticeKind.PARTS_MISSING, "no article"), *_not_fetched(walk.pictures)]
    if any(block.hidden for block in walk.blocks):
        notices.append(Notice(NoticeKind.PARTS_LEFT_OUT, "hidden text"))
    shown = ((number, _piece(block)) for number, block in enumerate(walk.blocks) if not block.hidden)
    return Reading(with_pictures(shown, walk.pictures), findings, tuple(notices))


def _not_fetched(pictures: Sequence[Picture]) -> tuple[Notice, ...]:
    return not_fetched([picture.host for picture in pictures if picture.host])


def _pictures_of(walk: PageWalk, chosen: Set[int], start: int) -> list[Picture]:
    """The pictures that stand in or before a block of the story, or right behind it in the same element.

    ``start`` is the number of the first block that is shown.
    """
    first, last = min(start, *chosen), max(chosen)
    around = set(walk.blocks[last].holders[-2:])
    return [
        p for p in walk.pictures if first <= p.place <= last or (p.place == last + 1 and around.intersection(p.holders))
    ]


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


def _with_surroundings(blocks: list[PageBlock], chosen: set[int], titles: list[str]) -> list[tuple[int, Piece]]:
    """The story's blocks in order, with its headline, and the dates, names and captions that stand before or in it.

    Each comes with its number.
    """
    first, last = min(chosen), max(chosen)
    wanted = {t.casefold() for t in titles}
    early = range(max(0, first - _BEFORE), first)
    heads = [n for n in early if blocks[n].kind is BlockKind.HEADING and blocks[n].text.casefold() in wanted]
    start = heads[-1] if heads else first
    body = next((n for n in sorted(chosen) if blocks[n].kind is not BlockKind.HEADING), first)
    out: list[tuple[int, Piece]] = []
    for number in range(start, last + 1):
        block = blocks[number]
        if block.hidden:
            continue
        piece = _piece(block)
        if number in chosen or number in heads[-1:]:
            out.append((number, piece))
        else:
            named = classify([piece])[0]
            of_head = named.kind in _OF_HEAD and number < body
            caption = named.kind is BlockKind.CAPTION and not block.aside
            if of_head or caption or (named.furniture and _is_sibling(blocks, number, chosen)):
                out.append((number, named))
    return [*_once(out), *((last + 1, piece) for piece in _signed(blocks, last))]


def _is_sibling(blocks: list[PageBlock], number: int, chosen: set[int]) -> bool:
    """Whether a paragraph stands between two of the story's in the same element, whatever it is called."""
    around = [blocks[n].holders[:-1] for n in (number - 1, number + 1) if n in chosen]
    return len(around) == 2 and around[0] == around[1] == blocks[number].holders[:-1]


def _signed(blocks: list[PageBlock], last: int) -> list[Piece]:
    """The names and dates that stand right under a story, in the same element."""
    around = set(blocks[last].holders[-2:])
    under = [b for b in blocks[last + 1 : last + 3] if not b.hidden and around.intersection(b.holders)]
    return [named for block in under for named in classify([_piece(block)]) if named.kind in _OF_HEAD]


def _once(numbered: list[tuple[int, Piece]]) -> list[tuple[int, Piece]]:
    """The pieces without a caption or headline that the page prints twice in a row."""
    once, before = (BlockKind.CAPTION, BlockKind.HEADING), [(0, Piece("")), *numbered]
    return [
        one
        for one, (_, last) in zip(numbered, before, strict=False)
        if one[1].kind not in once or one[1].text != last.text
    ]

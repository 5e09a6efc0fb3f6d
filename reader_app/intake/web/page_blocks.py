"""A page's tree in reading order: every block of words with what the markup says of it, nothing chosen yet.

Extractors choose among these blocks (``story``); what none of them chooses is still here, so that "show the whole page"
and the count of what was left out need no second parse.  The walk is a loop: no depth of nesting can exhaust the stack.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement

from reader_app.article.model import BlockKind
from reader_app.intake.text.heads import says_who
from reader_app.intake.text.paragraphs import paragraphs, unwrapped
from reader_app.intake.text.pictures import Picture, remote_host

_SKIPPED = frozenset(
    "script style template noscript svg annotation annotation-xml iframe object embed applet canvas audio video map "
    "select option button textarea input label head dialog".split()
)
_BLOCKS = frozenset(
    "html body p div li tr td th "
    "h1 h2 h3 h4 h5 h6 blockquote section article ul ol dl dt dd table thead tbody tfoot "
    "caption header footer aside main figure figcaption title pre hr nav form fieldset address center details summary "
    "legend hgroup menu picture".split()
)
_UNLIKELY = re.compile(
    r"\b(?:ad|ads|adv|advert\w*|banner|breadcrumbs?|combx|comments?|community|cookies?|consent|disqus|extra|footer|"
    r"footnav|"
    r"gdpr|legends?|menu|masthead|meta|modal|nav|navbar|navigation|newsletter|outbrain|pager|pagination|popup|"
    r"promo\w*|"
    r"recommend\w*|related|remark|rss|share|sharing|shoutbox|sidebar|skyscraper|social|sponsor\w*|subscri\w*|"
    r"supplemental|"
    r"taboola|tags?|teaser|toolbar|trending|widget|most read|read more|more stories|more news|author bio|about "
    r"author|"
    r"hidden|visually hidden|sr only|print only|login|signup|copyright|credits?|disclaimer)\b"
)
_LIKELY = re.compile(
    r"\b(?:article|body|column|content|entry|hentry|h entry|main|page|post|story|text|blog|shadow|prose)\b"
)
_HEADED = frozenset(("summary", "dt", "legend"))
_HOLDERS, _NAMES = 40, 400
_FEW = 8  # stretches of inline text in one line of a head
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-original", "srcset", "data-srcset")  # pages fetch some late
_DOT = frozenset(("0", "1", "2", "3", "0px", "1px", "2px", "3px"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PARTS = re.compile(r"[-_\s]+|(?<=[a-z])(?=[A-Z])")
_SENTENCE = re.compile(r"[.!?…:\"”»]\s*$")


@dataclass(slots=True)
class PageBlock:
    """Words between two block boundaries of the page.

    ``linked`` is the number of code points inside links, ``holders`` the numbers of the elements around it from the
    outside in, ``aside`` whether one of them is marked as navigation, advertising or the like.
    """

    text: str
    kind: BlockKind
    level: int
    linked: int
    holders: tuple[int, ...]
    aside: bool
    hidden: bool

    @property
    def link_share(self) -> float:
        """The share of the words that are links, 0 to 1."""
        return min(1.0, self.linked / max(1, len(self.text)))


@dataclass(slots=True)
class _Frame:
    tag: str
    number: int
    aside: bool
    hidden: bool
    weight: int


@dataclass(slots=True)
class PageWalk:
    """The walk's state and what came of it: ``blocks``, and ``weights`` of elements by the names of their classes.

    ``pictures`` are those that lie on other machines or have words; what is hidden or set aside is none of them.
    ``frames`` are the sources of pages within the page.
    """

    blocks: list[PageBlock] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
    weights: dict[int, int] = field(default_factory=dict)
    tags: dict[int, str] = field(default_factory=dict)
    stack: list[_Frame] = field(default_factory=list)
    holders: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    linked: int = 0
    links: int = 0
    quotes: int = 0
    lists: int = 0
    heading: int = 0
    caption: int = 0
    preformatted: int = 0
    row: list[str] | None = None

    def say(self, text: str | None) -> None:
        """Take inline text."""
        if text:
            self.words.append(text)
            if self.links:
                self.linked += len(text)

    def close_block(self) -> None:
        """End the block at hand; blank ones vanish."""
        raw = "".join(self.words)
        text = " ".join(raw.split())
        linked, self.words, self.linked = self.linked, [], 0
        if not text:
            return
        if self.preformatted and "\n" in raw.strip():
            for span in paragraphs(raw):
                self._append(unwrapped(span.of(raw)), *self._kind(), 0)
            return
        if self.row is not None:
            self.row.append(text)
            return
        self._append(text, *self._kind(), linked)

    def _append(self, text: str, kind: BlockKind, level: int, linked: int) -> None:
        top = self.stack[-1] if self.stack else None
        aside, hidden = (top.aside, top.hidden) if top else (False, False)
        self.blocks.append(PageBlock(text, kind, level, linked, tuple(self.holders[-_HOLDERS:]), aside, hidden))

    def close_row(self) -> None:
        """End a table's row: one cell is a paragraph (pages are laid out by tables too), several are a row."""
        cells, self.row = self.row or [], None
        if len(cells) == 1:
            self._append(cells[0], *self._kind(), 0)
        elif cells:
            self._append("\t".join(cells), BlockKind.TABLE_ROW, 0, 0)

    def _kind(self) -> tuple[BlockKind, int]:
        if self.heading:
            return BlockKind.HEADING, self.heading
        if self.caption:
            return BlockKind.CAPTION, 0
        if self.lists:
            return BlockKind.LIST_ITEM, min(self.lists, 9)
        if self.quotes:
            return BlockKind.QUOTATION, min(self.quotes, 9)
        return BlockKind.PARAGRAPH, 0


def page_blocks(tree: HtmlElement) -> PageWalk:
    """Walk the tree once; ``blocks`` come in reading order."""
    walk = PageWalk()
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if not tag or (tag in _SKIPPED and not _is_seen(walk, element, tag)):
                _pass_by(walk, element, tag)
                walker.skip_subtree()
                walk.stack.append(_Frame(tag, -1, False, False, 0))
                continue
            _enter(walk, element, tag)
        else:
            _leave(walk, element, tag)
    walk.close_block()
    return walk


def _is_seen(walk: PageWalk, element: etree._Element, tag: str) -> bool:
    """Whether an element is shown that as a rule is none of a text: a shadow tree, the button that a heading is."""
    if tag == "template":
        return element.get("shadowrootmode") is not None
    return tag in ("button", "label") and (walk.heading > 0 or (bool(walk.stack) and walk.stack[-1].tag in _HEADED))


def _pass_by(walk: PageWalk, element: etree._Element, tag: str) -> None:
    """Note a drawing with words, and a page within the page."""
    if tag == "iframe" and element.get("srcdoc"):
        walk.frames.append(element.get("srcdoc") or "")
    elif tag == "svg":
        words = " ".join(" ".join(" ".join(text.itertext()).split()) for text in element.iter("text"))
        _note_picture(walk, element, "", words.strip())


def _enter(walk: PageWalk, element: etree._Element, tag: str) -> None:
    if tag == "br":
        _break(walk, element)
    elif tag == "img":
        _picture(walk, element)
    elif tag in _BLOCKS:
        walk.close_block()
    above = walk.stack[-1] if walk.stack else _Frame("", -1, False, False, 0)
    unlikely, likely = _leaning(*((element.get(name) or "")[:_NAMES] for name in ("class", "id", "role")))
    aside = above.aside or tag in ("nav", "aside", "footer") or (unlikely and not likely and tag != "body")
    hidden = above.hidden or element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))
    number = len(walk.tags)
    walk.tags[number] = tag
    walk.weights[number] = 25 * (likely - unlikely)
    walk.stack.append(_Frame(tag, number, aside, hidden, 0))
    if tag in _BLOCKS:
        walk.holders.append(number)
    _count(walk, tag, 1)
    if tag == "tr" and walk.row is None:
        walk.row = [] if _is_data_row(element) else None
    walk.say(element.text)


@lru_cache(maxsize=4096)
def _leaning(*names: str) -> tuple[bool, bool]:
    """Whether the names that a page gives an element speak against a story in it, and whether they speak for one."""
    told = " ".join(_PARTS.split(" ".join(names))).lower()[:_NAMES]
    return bool(_UNLIKELY.search(told)), bool(_LIKELY.search(told))


def _is_data_row(element: etree._Element) -> bool:
    """Whether a row holds short cells and no blocks inside them, as tables of figures do."""
    cells = [c for c in element if c.tag in ("td", "th")]
    return len(cells) > 1 and all(sum(1 for _ in c.iter("p", "div", "table", "h1", "h2", "h3")) == 0 for c in cells)


def _leave(walk: PageWalk, element: etree._Element, tag: str) -> None:
    if walk.stack[-1].number >= 0:
        if tag in _BLOCKS:
            walk.close_block()
        if tag == "tr" and walk.row is not None:
            walk.close_row()
        if tag in _BLOCKS:
            walk.holders.pop()
        _count(walk, tag, -1)
    walk.stack.pop()
    walk.say(element.tail)


def _count(walk: PageWalk, tag: str, by: int) -> None:
    if tag == "a":
        walk.links += by
    elif tag == "blockquote":
        walk.quotes += by
    elif tag in ("ul", "ol"):
        walk.lists += by
    elif tag == "pre":
        walk.preformatted += by
    elif tag in ("figcaption", "caption"):
        walk.caption += by
    elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        walk.heading = int(tag[1]) if by > 0 else 0


def _picture(walk: PageWalk, element: etree._Element) -> None:
    """Note a picture that would have to be fetched, or that the page has words for."""
    host = next((found for name in _ADDRESSES if (found := remote_host(element.get(name) or ""))), "")
    _note_picture(walk, element, host, " ".join((element.get("alt") or "").split()))


def _note_picture(walk: PageWalk, element: etree._Element, host: str, words: str) -> None:
    top = walk.stack[-1] if walk.stack else None
    if (host or words) and not (top and (top.aside or top.hidden)):
        seen = not any((element.get(side) or "") in _DOT for side in ("width", "height"))
        walk.pictures.append(Picture(len(walk.blocks), tuple(walk.holders[-2:]), host, words, seen))


def _opens_head(walk: PageWalk) -> bool:
    """Whether the block at hand is one line that says who and when; what stands further down in a block does not."""
    return not walk.heading and len(walk.words) < _FEW and says_who("".join(walk.words))


def _break(walk: PageWalk, element: etree._Element) -> None:
    """A line break ends a block where it is doubled, and a line that ends as sentences do or says who and when.

    Else it is a blank.
    """
    following = element.getnext()
    doubled = following is not None and following.tag == "br" and not (element.tail or "").strip()
    line = "".join(walk.words[-3:])
    if doubled or (len(line) > 60 and _SENTENCE.search(line)) or _opens_head(walk):
        walk.close_block()
    else:
        walk.say(" ")

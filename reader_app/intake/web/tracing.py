"""Where an extractor's text stands among the blocks of its page: each stretch once, and in the page's order.

Extractors hand on text without places.  A page may print the same words twice (a teaser, a pull quote, a caption), so
a block counts only where it belongs to the chain of blocks that covers most of the text in order: the heaviest
increasing chain of stretches that do not overlap, found in one pass over them.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from reader_app.intake.web.page_blocks import PageBlock

_WORD = re.compile(r"\w+")
_MARKS = bytes(n for n in range(128) if not _WORD.match(chr(n)))
_SHORT, _OCCURRENCES = 25, 4
_COVERED, _LINKED = 0.8, 0.6


class TracedPage:
    """The blocks of a page, made ready for one text after another; ``sizes`` are their lengths in letters."""

    def __init__(self, blocks: Sequence[PageBlock]) -> None:
        self._blocks = blocks
        self._words = [squeezed(block.text) for block in blocks]
        self.sizes = [len(words) for words in self._words]

    def chosen_by(self, text: str) -> set[int]:
        """The numbers of the blocks whose words an extractor's ``text`` holds."""
        lines = _Lines(text)
        places: list[tuple[int, int, int]] = []
        strange: list[int] = []
        for number, words in enumerate(self._words):
            block = self._blocks[number]
            found = [] if block.hidden and len(words) < _SHORT else lines.places_of(words)
            places += [(number, at, at + len(words)) for at in found]
            if not found and len(words) >= _SHORT and not block.aside and block.link_share < _LINKED:
                strange.append(number)
        grams = set(fours(words_of(text))) if strange else set()
        return set(_chain(places)) | {n for n in strange if _is_covered(self._blocks[n].text, grams)}


class _Lines:
    """A text without blanks and marks, and where its lines begin in that."""

    def __init__(self, text: str) -> None:
        parts = [squeezed(line) for line in text.split("\n")]
        self._whole = "".join(parts)
        self._lines: dict[str, list[int]] = {}
        at = 0
        for part in parts:
            self._lines.setdefault(part, []).append(at)
            at += len(part)

    def places_of(self, words: str) -> list[int]:
        """The first offsets at which ``words`` stand: as a line of their own, or among others if they are not short."""
        if not words:
            return []
        alone = self._lines.get(words, [])[:_OCCURRENCES]
        if alone or len(words) < _SHORT:
            return alone
        found: list[int] = []
        at = self._whole.find(words)
        while at >= 0 and len(found) < _OCCURRENCES:
            found.append(at)
            at = self._whole.find(words, at + 1)
        return found


def _chain(places: Sequence[tuple[int, int, int]]) -> list[int]:
    """The blocks of the heaviest chain: numbers and stretches both increase, each block and each stretch once."""
    ends, weights, tails = [0], [0], [-1]
    links: list[tuple[int, int]] = []
    at = 0
    while at < len(places):
        number, fresh = places[at][0], []
        while at < len(places) and places[at][0] == number:
            _, start, end = places[at]
            before = bisect_right(ends, start) - 1
            links.append((number, tails[before]))
            fresh.append((end, weights[before] + end - start, len(links) - 1))
            at += 1
        for end, weight, link in fresh:
            _enter(ends, weights, tails, (end, weight, link))
    out: list[int] = []
    link = tails[-1]
    while link >= 0:
        number, link = links[link]
        out.append(number)
    return out


def _enter(ends: list[int], weights: list[int], tails: list[int], chain: tuple[int, int, int]) -> None:
    """Keep a chain among those that end early or weigh much, in the order of both."""
    end, weight, link = chain
    place = bisect_right(ends, end)
    if weights[place - 1] >= weight:
        return
    stop = place
    while stop < len(ends) and weights[stop] <= weight:
        stop += 1
    start = place - 1 if ends[place - 1] == end else place
    ends[start:stop], weights[start:stop], tails[start:stop] = [end], [weight], [link]


def _is_covered(text: str, grams: set[tuple[str, ...]]) -> bool:
    """Whether four fifths of the 4-grams of ``text`` are among ``grams``."""
    mine = fours(words_of(text))
    return len(mine) > 3 and sum(g in grams for g in mine) >= _COVERED * len(mine)


def words_of(text: str) -> list[str]:
    """The words of ``text`` without case."""
    return _WORD.findall(text.casefold())


def squeezed(text: str) -> str:
    """``text`` without case, blanks and marks."""
    # bytes lose their ASCII marks several times as fast as a pattern finds them, and few others are left
    bare = text.casefold().encode("utf-8", "surrogatepass").translate(None, _MARKS).decode("utf-8", "surrogatepass")
    return bare if bare.isascii() else "".join(_WORD.findall(bare))


def fours(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The 4-grams of ``words``."""
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))

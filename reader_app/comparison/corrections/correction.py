"""What a reader puts right, as values: they are kept with a comparison, undone by leaving them out, saved as JSON.

A person is meant by name, a quote or paragraph by an anchor: its words and what stands around them, so that it is
found again after the file was read again, as long as the text still stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader_app.article.span import Span

AROUND = 32
_UNMISTAKABLE = 24
_MOST_PLACES = 500


class CorrectionKind(StrEnum):
    """What is put right; a closed list.

    ``MERGE`` makes the people of these names one, ``SPLIT`` takes the anchored mentions away from the person of the
    name (with none: the two tellings mean two people), ``RENAME`` has the old and the new name, ``NOT_A_PERSON`` drops
    one.  ``SPEAKER`` gives the anchored quote to the person or the unnamed speaker of one of the names, the first of
    which is that of somebody new (none: to nobody), ``NOT_A_QUOTE`` drops it.  ``PAIR`` and ``UNPAIR`` join and part
    quotes, ``PAIR_ROWS`` and ``UNPAIR_ROWS`` paragraphs.
    """

    MERGE = "merge"
    SPLIT = "split"
    RENAME = "rename"
    NOT_A_PERSON = "not-a-person"
    SPEAKER = "speaker"
    NOT_A_QUOTE = "not-a-quote"
    PAIR = "pair"
    UNPAIR = "unpair"
    PAIR_ROWS = "pair-rows"
    UNPAIR_ROWS = "unpair-rows"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of one telling (``side`` is ``"a"`` or ``"b"``), where they stood, and up to 32 code points around them."""

    side: str
    words: str
    start: int
    before: str = ""
    after: str = ""

    @classmethod
    def at(cls, side: str, text: str, span: Span) -> "Anchor":
        """The anchor of ``span`` in the text of that side."""
        before, after = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
        return cls(side, span.of(text), span.start, before, after)

    def to_plain(self) -> dict[str, str | int]:
        """The anchor as plain JSON values."""
        return {
            "side": self.side,
            "words": self.words,
            "start": self.start,
            "before": self.before,
            "after": self.after,
        }

    def place(self, text: str) -> Span | None:
        """Where the words stand in ``text``, which may have changed; None where that cannot be told.

        Several places are told apart by what stands around them, then by nearness.  Short words with nothing
        familiar around them are not found.
        """
        if not self.words:
            return None
        places = [(self._familiar(text, start), -abs(start - self.start), start) for start in self._starts(text)]
        if not places:
            return None
        familiar, _, start = max(places)
        if familiar == 0 and len(self.words) < _UNMISTAKABLE and len(places) > 1:
            return None
        return Span(start, start + len(self.words))

    def _starts(self, text: str) -> Iterator[int]:
        """Where the words stood, if they still do, then the first other places."""
        if text.startswith(self.words, self.start):
            yield self.start
        start = text.find(self.words)
        for _ in range(_MOST_PLACES):
            if start < 0:
                return
            if start != self.start:
                yield start
            start = text.find(self.words, start + 1)

    def _familiar(self, text: str, start: int) -> int:
        """How many code points around ``start`` are as they were."""
        end = start + len(self.words)
        before = common_beginning(self.before[::-1], text[max(0, start - AROUND) : start][::-1])
        return before + common_beginning(self.after, text[end : end + AROUND])


def common_beginning(first: str, second: str) -> int:
    """How many letters two strings have in common at their beginning."""
    count = 0
    for x, y in zip(first, second, strict=False):
        if x != y:
            break
        count += 1
    return count


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing put right; see CorrectionKind for what ``names`` and ``anchors`` hold."""

    kind: CorrectionKind
    names: tuple[str, ...] = ()
    anchors: tuple[Anchor, ...] = ()

    def to_plain(self) -> dict[str, object]:
        """The correction as plain JSON values."""
        return {
            "kind": str(self.kind),
            "names": list(self.names),
            "anchors": [anchor.to_plain() for anchor in self.anchors],
        }


def correction_from_plain(given: object) -> Correction:
    """The correction that ``Correction.to_plain`` wrote.  Raises ValueError for anything else."""
    fields = given if isinstance(given, dict) else {}
    names, anchors = fields.get("names", []), fields.get("anchors", [])
    if not isinstance(names, list) or not isinstance(anchors, list) or not all(isinstance(n, str) for n in names):
        raise ValueError("a correction has a list of names and a list of anchors")
    kind = CorrectionKind(str(fields.get("kind", "")))
    return Correction(kind, tuple(names), tuple(anchor_from_plain(anchor) for anchor in anchors))


def anchor_from_plain(given: object) -> Anchor:
    """The anchor that ``Anchor.to_plain`` wrote.  Raises ValueError for anything else."""
    if not isinstance(given, dict) or given.get("side") not in {"a", "b"} or type(given.get("start")) is not int:
        raise ValueError("an anchor has a side, a start and words")
    texts = [given.get(name, "") for name in ("words", "before", "after")]
    if not all(isinstance(text, str) for text in texts) or given["start"] < 0:
        raise ValueError("an anchor has a side, a start and words")
    return Anchor(given["side"], texts[0], given["start"], texts[1], texts[2])

"""An invented pair, written row by row, as the comparison that engines would make of it.

A row is (A, B, kind): the text of one block of each, with what differs in braces, ``{A's words|B's words}``; None for a
side without a block.  A text that begins with ``~`` is furniture.
"""

import re
from dataclasses import replace

import pypdfium2

from reader_app.alignment.model import Edit, EditKind, Row, RowKind
from reader_app.article.model import Article, Block, BlockKind, Origin
from reader_app.article.span import Span
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import (
    Fact,
    FactKind,
    PersonChange,
    PersonPair,
    QuoteChange,
    QuotePair,
    Status,
    Summary,
)
from reader_app.people.model import Manner, Person, Quote

ROWS = (
    ("Ferry to Ulvo {stops running|halted} after {storm|gale}", None, RowKind.EDITED),
    (None, "~14 March 2024", RowKind.ONLY_B),
    (
        "The ferry to Ulvo was {stopped|halted} on Tuesday, the {operator|company} said, and {4|40} cars had to wait.",
        None,
        RowKind.EDITED,
    ),
    (
        "{Captain Maren Holt|Skipper Maren Holdt} said: “We {could not|did not want to} wait.”",
        None,
        RowKind.EDITED,
    ),
    ("The harbour has been open since 1911.", None, RowKind.SAME),
    ("{Hotels were full by the evening|Beds grew scarce on the island before night}.", None, RowKind.REWRITTEN),
    ("Nobody was hurt, police officer Tove Lind told a reporter.", "", RowKind.ONLY_A),
    ("", "“The waves were higher than the quay,” a fisherman recalled.", RowKind.ONLY_B),
    (None, "~Photo: Ulvo harbour office", RowKind.ONLY_B),
)


def pair(rows=ROWS, **changes):
    """The rows as a comparison with people, quotes and facts found by their words; ``changes`` are its fields."""
    sides = {"a": [], "b": []}
    made = []
    for text_a, text_b, kind in rows:
        made.append(_row(sides, text_a, text_b, kind))
    a, b = (_article(sides[side], side) for side in "ab")
    found = Comparison(a, b, tuple(_placed(row, a, b) for row in made))
    found = replace(found, **_cast(found), summary=_summary(found))
    return replace(found, **changes)


def _row(sides, text_a, text_b, kind):
    if kind in (RowKind.ONLY_A, RowKind.ONLY_B):
        text, side = (text_a, "a") if kind is RowKind.ONLY_A else (text_b, "b")
        sides[side].append(text)
        block = (len(sides[side]) - 1,)
        return kind, block if side == "a" else (), block if side == "b" else (), ()
    parts = re.split(r"\{([^|}]*)\|([^}]*)\}", text_a)
    whole = {"a": "", "b": ""}
    edits = []
    for n in range(0, len(parts), 3):
        edits.append((EditKind.SAME, parts[n], parts[n]))
        if n + 2 < len(parts):
            edits.append((EditKind.CHANGED, parts[n + 1], parts[n + 2]))
    for _, words_a, words_b in edits:
        whole["a"] += words_a
        whole["b"] += words_b
    for side in "ab":
        sides[side].append(whole[side])
    return kind, (len(sides["a"]) - 1,), (len(sides["b"]) - 1,), tuple(edits)


def _article(texts, side):
    whole, blocks = "", []
    for n, text in enumerate(texts):
        around = text.startswith("~")
        whole += "\n\n" if whole else ""
        start = len(whole)
        whole += text.removeprefix("~")
        kind = BlockKind.TITLE if n == 0 else BlockKind.DATELINE if around and n == 1 else BlockKind.PARAGRAPH
        blocks.append(Block(Span(start, len(whole)), kind, 0, around))
    title = blocks[0].span.of(whole) if blocks else ""
    origin = Origin(f"ferry-{side}.txt", sha256=side * 64)
    return Article(whole, tuple(blocks), title, outlet="Ulvo Post" if side == "b" else "", language="en", origin=origin)


def _placed(row, a, b):
    kind, of_a, of_b, pieces = row
    edits = []
    if pieces:
        at_a, at_b = a.blocks[of_a[0]].span.start, b.blocks[of_b[0]].span.start
        for piece, words_a, words_b in pieces:
            edits.append(Edit(piece, Span(at_a, at_a + len(words_a)), Span(at_b, at_b + len(words_b))))
            at_a, at_b = edits[-1].a.end, edits[-1].b.end
    return Row(
        of_a, of_b, kind, similarity=0.6 if edits else 0.0, edits=tuple(e for e in edits if len(e.a) or len(e.b))
    )


def span_of(article, words):
    """Where ``words`` first stand in ``article``; None where they do not."""
    start = article.text.find(words)
    return Span(start, start + len(words)) if start >= 0 else None


def _cast(found):
    a, b = found.a, found.b
    if "Maren Holt" not in a.text:
        return {}
    holt = Person("Maren Holt", ("Maren Holt",), ("Captain",), (span_of(a, "Maren Holt"),))
    holdt = Person("Maren Holdt", ("Maren Holdt",), ("Skipper",), (span_of(b, "Maren Holdt"),))
    lind = Person("Tove Lind", ("Tove Lind",), ("police officer",), (span_of(a, "Tove Lind"),))
    changes = (PersonChange.SPELLING, PersonChange.TITLE)
    wait_a = Quote(
        (span_of(a, "We could not wait."),), Manner.DIRECT, span_of(a, "Captain Maren Holt"), span_of(a, "said:"), 0
    )
    wait_b = Quote((span_of(b, "We did not want to wait."),), Manner.DIRECT, span_of(b, "Skipper Maren Holdt"), None, 0)
    waves = Quote((span_of(b, "The waves were higher than the quay,"),), Manner.DIRECT, span_of(b, "a fisherman"))
    edits = next(row.edits for row in found.rows if span_of(a, "could not").start in {e.a.start for e in row.edits})
    return {
        "people": (PersonPair("Maren Holt", holt, holdt, 1, 1, changes), PersonPair("Tove Lind", lind, None)),
        "quotes": (
            QuotePair(Status.ALTERED, (wait_a,), (wait_b,), (QuoteChange.REPLACED,), 0, 0, edits),
            QuotePair(Status.ONLY_B, (), (waves,)),
        ),
        "facts": (Fact(FactKind.NUMBER, Status.ALTERED, span_of(a, "4 cars"), span_of(b, "40 cars"), "4", "40"),),
    }


def _summary(found):
    return Summary(40, 42, 20, 20 / 41, sources_a=("police",), sources_b=("Ulvo Post",))


def text_of(path):
    """The text of each page of a PDF, as pypdfium2 reads it."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [p.get_textpage().get_text_range() for p in document]
    finally:
        document.close()

"""Load the engines before they are wanted, so that the first pair is compared as fast as the second.

Each function runs in a worker while the reader still looks for a file.  The tellings are small but not alike: what an
engine does with a rewritten row, a moved paragraph or a date is loaded with the first that needs it.
"""

from reader_app.article.model import Article, Block, BlockKind
from reader_app.article.span import Span
from reader_app.comparison.compare import compare_wording, joined
from reader_app.people.cast import people_and_quotes
from reader_app.people.model import Cast

_ONE = (
    "Ferry Waits an Hour for the Tide",
    "The ferry to Marsh Island left an hour late on Monday, and 40 people waited on the pier.",
    "“We waited an hour,” Ada Marsh, the harbour master, said on 3 March.",
    "Tickets cost 4 crowns. The next ferry leaves at noon.",
)
_OTHER = (
    "Ferry Held Up by the Tide",
    "Tickets cost 5 crowns. The next ferry is to leave at noon.",
    "Some 40 people stood on the pier on Monday while the ferry to Marsh Island waited for the tide.",
    "Harbour master Ada Marsh said they had “waited an hour.”",
)


def warm_wording() -> None:
    """Load what compares wording and what joins people and quotes to it."""
    joined(compare_wording(_article(_ONE), _article(_OTHER)), Cast(), Cast())


def warm_people() -> None:
    """Load what finds people and quotes, the language model too."""
    people_and_quotes(_article(_ONE))


def _article(lines: tuple[str, ...]) -> Article:
    blocks: list[Block] = []
    at = 0
    for line in lines:
        blocks.append(Block(Span(at, at + len(line)), BlockKind.PARAGRAPH if blocks else BlockKind.TITLE))
        at += len(line) + 2
    return Article("\n\n".join(lines), tuple(blocks), title=lines[0], language="en")

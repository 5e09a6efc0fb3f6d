"""What of a comparison belongs to the story and what stands around it."""

from reader_app.alignment.model import Row
from reader_app.comparison.model import Comparison


def is_furniture(comparison: Comparison, row: Row) -> bool:
    """Whether nothing in ``row`` belongs to the story."""
    blocks = [comparison.a.blocks[n] for n in row.a] + [comparison.b.blocks[n] for n in row.b]
    return bool(blocks) and all(block.furniture for block in blocks)

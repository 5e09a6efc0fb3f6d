"""What a comparison remembers, so that the next one with another rule or pair works out only what changed.

The memory is a value of the caller's: the engine keeps none of its own.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from reader_app.alignment.model import Edit
from reader_app.alignment.rules import Rules
from reader_app.alignment.words.tiling import Wording
from reader_app.alignment.words.wording import wordings
from reader_app.article.span import Span

KEPT_ROWS, KEPT_LINKS = 20_000, 4


@dataclass
class Recall:
    """Wording and links already worked out, found again by the texts and rules they came from."""

    rows: dict[Hashable, Wording] = field(default_factory=dict)
    links: dict[Hashable, object] = field(default_factory=dict)

    def wordings(
        self, text_a: str, text_b: str, rows: Sequence[tuple[Sequence[Span], Sequence[Span]]], rules: Rules
    ) -> Iterator[Wording]:
        """What ``wording.wordings`` gives, from memory where the same words were compared by the same rules."""
        keys = [(_told(text_a, row[0]), _told(text_b, row[1]), rules.of_wording) for row in rows]
        known = [self.rows.get(key) for key in keys]
        fresh = wordings(text_a, text_b, [row for row, found in zip(rows, known, strict=True) if found is None], rules)
        for (spans_a, spans_b), key, found in zip(rows, keys, known, strict=True):
            at_a, at_b = spans_a[0].start, spans_b[0].start
            if found is not None:
                yield _moved(found, at_a, at_b)
                continue
            wording = next(fresh)
            if len(self.rows) < KEPT_ROWS:
                self.rows[key] = _moved(wording, -at_a, -at_b)
            yield wording

    def linking(self, key: Hashable, work_out: Callable[[], object]) -> object:
        """What ``work_out`` gives, from memory where ``key`` is known; only the last few are kept."""
        if key in self.links:
            return self.links[key]
        while len(self.links) >= KEPT_LINKS:
            del self.links[next(iter(self.links))]
        self.links[key] = work_out()
        return self.links[key]


def _moved(wording: Wording, by_a: int, by_b: int) -> Wording:
    """The same wording so many code points further on either side."""
    edits = [Edit(edit.kind, edit.a.shifted(by_a), edit.b.shifted(by_b)) for edit in wording.edits]
    return wording._replace(edits=tuple(edits))


def _told(text: str, spans: Sequence[Span]) -> tuple[tuple[int, str], ...]:
    """The words of the spans and how far each lies from the first."""
    return tuple((span.start - spans[0].start, span.of(text)) for span in spans)

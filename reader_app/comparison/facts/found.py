"""One fact found in one telling, before it is paired."""

from dataclasses import dataclass

from reader_app.article.span import Span
from reader_app.comparison.pairs import FactKind


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that states a fact.

    ``value`` is what is shown ("2024-06-19", "51 people"); two facts with the same ``key`` state the same; facts that
    could be two versions of one have the same ``sort`` (a unit, say).  A figure has its ``amount`` and, in
    ``around``, the stems of the words that follow it; one that is ``weak`` says as often no figure ("one of its
    boats") and counts only where it is another version of a figure.
    """

    kind: FactKind
    span: Span
    key: str
    value: str
    sort: str = ""
    amount: float | None = None
    around: frozenset[str] = frozenset()
    weak: bool = False

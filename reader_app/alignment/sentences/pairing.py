"""Sentences of two texts paired: one with one, one with several, moved, told twice."""

from collections.abc import Sequence

from reader_app.alignment.model import Link
from reader_app.alignment.order import heaviest_chain, text_weight
from reader_app.alignment.sentences.windows import link_texts


def align(a: Sequence[str], b: Sequence[str]) -> tuple[Link, ...]:
    """Links between the sentences ``a`` and ``b``, in the order of ``a``.

    A sentence may be in no link, and in several where it is told twice; the lesser ones are not ``sure``.

    >>> a = ["The ferry was stopped on Tuesday.", "Nobody was hurt."]
    >>> b = ["On Tuesday the ferry was stopped.", "Snow fell all night."]
    >>> [(link.a, link.b) for link in align(a, b)]
    [((0,), (0,))]
    """
    if not a or not b:
        return ()
    found = link_texts(a, b)
    return tuple(sorted(with_moves(found.main, a, b) + found.again, key=lambda link: (link.a, link.b)))


def with_moves(links: Sequence[Link], a: Sequence[str], b: Sequence[str]) -> tuple[Link, ...]:
    """``links``, those named ``moved`` that stand off the heaviest common order of the sentences ``a`` and ``b``."""
    cells = [(i, j) for link in links for i in link.a for j in link.b]
    chain = heaviest_chain(cells, [text_weight(a[i], b[j]) for i, j in cells])
    return tuple(link._replace(moved=not any((i, j) in chain for i in link.a for j in link.b)) for link in links)

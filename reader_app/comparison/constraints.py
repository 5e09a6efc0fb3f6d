"""Pairs that a reader asked for or ruled out, whatever the evidence says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PairConstraints:
    """Numbers of A and of B that must be one pair (``together``, each a group) or must not (``apart``)."""

    together: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = ()
    apart: frozenset[tuple[int, int]] = frozenset()


NO_CONSTRAINTS = PairConstraints()

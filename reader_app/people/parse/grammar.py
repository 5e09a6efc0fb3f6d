"""How the words of texts hang together: the model's own parser, its steps taken by all paragraphs at once.

The parser takes a text word by word (arc-eager, Nivre 2008, as spaCy has it): it holds some words back on a stack and
at each step holds back the next one, lets one go, hangs one under the other, or begins a sentence.  Which of these is
best is told by a network from eight words.  No sentence crosses a line break, so paragraphs can take their steps side
by side: what one step costs then hardly depends on how many there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ACTIONS = "SDLRB"
_SHIFT, _REDUCE, _LEFT, _RIGHT, _BREAK = range(5)
_NO_SHIFT, _NO_REDUCE, _NO_ARC, _NO_BREAK = 1, 2, 4, 8
"""What may not be done now, as bits."""
_SEEN, _PIECES = 8, 2
"""A step is chosen by so many words, each with so many pieces of which the higher counts."""
_ARCS: list[int | str] = ["HEAD", "DEP"]
_ROOT, _LIFTED = "ROOT", "||"
"""The relation of a word that hangs under none; what stands in one that was moved up so that no arcs cross."""


@dataclass(slots=True)
class _Steps:
    """Where the parse of many words stands: a number for each word, and one more that stands for no word.

    ``under`` is the word below it on the stack and ``behind`` the next to be read; ``lefts`` and ``rights`` are the
    last word hung under it on either side, and ``earlier`` the one hung there before it on the right.
    """

    head: Any
    action: Any
    under: Any
    behind: Any
    lefts: Any
    rights: Any
    earlier: Any
    first: Any
    held: Any


class Grammar:
    """Sets heads and dependencies in documents whose vectors are known, as the part ``parser`` of a pipeline would."""

    def __init__(self, parser: Any) -> None:
        import numpy as np  # noqa: PLC0415 - comes with the model's library, which is loaded late

        model, moves = parser.model, parser.moves
        self._vectors, lower, upper = (model.get_ref(name) for name in ("tok2vec", "lower", "upper"))
        weights, pad = lower.get_param("W"), lower.get_param("pad")[0]  # word seen, result, piece
        self._width = weights.shape[1]
        self._product = np.ascontiguousarray(weights.swapaxes(1, 2).reshape(-1, weights.shape[3]).T)
        self._padding = pad.swapaxes(1, 2).ravel()
        self._bias = lower.get_param("b").T.ravel()
        # in double precision: what is best then does not depend on what else is reckoned in the same product
        self._weights = np.ascontiguousarray(upper.get_param("W").T, dtype="float64")
        names = [moves.get_class_name(number) for number in range(moves.n_moves)]
        self._kinds = np.array([_ACTIONS.index(name[0]) for name in names])
        never = np.array([_NO_SHIFT, _NO_REDUCE, _NO_ARC, _NO_ARC, _NO_BREAK])[self._kinds] & np.arange(16)[:, None]
        self._worths = np.where(never, -np.inf, upper.get_param("b"))
        strings = parser.vocab.strings
        root = strings.add(_ROOT)
        self._relations = np.array([strings.add(name[2:]) if name[2:] else root for name in names], dtype="uint64")
        self._lifted = np.array([_LIFTED in name for name in names])
        self._root = root

    def __call__(self, docs: "Sequence[Doc]") -> "Sequence[Doc]":
        """The ``docs``, in which the words behind line breaks are marked as first in their sentence, parsed."""
        told = [doc for doc in docs if len(doc)]
        if told:
            self._parse(told)
        return docs

    def _parse(self, docs: "Sequence[Doc]") -> None:
        import numpy as np  # noqa: PLC0415 - see above

        ends = np.cumsum([len(doc) for doc in docs]).tolist()
        steps = self._taken(docs, ends)
        numbers = np.arange(ends[-1])
        heads = steps.head[:-1]
        distances = np.where(heads == ends[-1], 0, heads - numbers)
        relations = np.where(distances == 0, self._root, self._relations[steps.action[:-1]])
        arcs: Any = np.stack([distances.astype("int64").view("uint64"), relations], axis=1)
        lifted = self._lifted[steps.action[:-1]] & (distances != 0)
        for doc, end in zip(docs, ends, strict=True):
            start = end - len(doc)
            doc.from_array(_ARCS, arcs[start:end])
            if lifted[start:end].any():
                from spacy.pipeline._parser_internals import nonproj  # noqa: PLC0415 - loaded by now

                nonproj.deprojectivize(doc)

    def _taken(self, docs: "Sequence[Doc]", ends: Sequence[int]) -> _Steps:
        """All steps until nothing is left to read."""
        import numpy as np  # noqa: PLC0415 - see above

        count = ends[-1]
        firsts = np.concatenate([doc.to_array(["SENT_START"]).ravel() == 1 for doc in docs])
        begins = firsts.copy()
        starts = [end - len(doc) for end, doc in zip(ends, docs, strict=True)]
        begins[starts] = True
        front = begins.nonzero()[0]
        steps = _begun(firsts, starts)
        last = np.append(front[1:], count)
        last[np.isin(last, starts)] = count  # behind the last word of a document is nothing
        top = np.full(len(front), count)
        table = self._table(docs, ends)
        while len(front):
            actions = self._best(table, steps, top, front, front == last)
            top, front = self._after(steps, top, front, actions)
            going = (top != count) | (front != last)
            if not going.all():
                top, front, last = top[going], front[going], last[going]
        return steps

    def _table(self, docs: "Sequence[Doc]", ends: Sequence[int]) -> Any:
        """What each word adds to the network in each of the places where it can be seen; the last is no word."""
        import numpy as np  # noqa: PLC0415 - see above

        table = np.empty((ends[-1] + 1, self._product.shape[1]), dtype="float32")
        for doc, end in zip(docs, ends, strict=True):
            np.matmul(self._vectors.predict([doc]), self._product, out=table[end - len(doc) : end])
        table[-1] = self._padding
        return table.reshape(len(table) * _SEEN, -1)

    def _best(self, table: Any, steps: _Steps, top: Any, front: Any, ended: Any) -> Any:
        """The best valid action of each paragraph: with ``top`` on its stack, ``front`` next, or ``ended``."""
        import numpy as np  # noqa: PLC0415 - see above

        none, second, third = len(steps.head) - 1, steps.behind[front], steps.under[top]
        seen = np.empty((_SEEN, len(top)), dtype="int64")
        seen[:5] = front, second, top, third, steps.under[third]
        seen[5:] = steps.lefts[front], steps.lefts[top], steps.rights[top]
        pieces = table[seen.T * _SEEN + np.arange(_SEEN)].sum(axis=1)
        pieces += self._bias
        hidden = np.maximum(pieces[:, : self._width], pieces[:, self._width :])
        scores = hidden.astype("float64") @ self._weights
        empty, first, alone = top == none, steps.first[front], second == none
        never = _NO_REDUCE * empty + _NO_ARC * (empty | first | (front == none))
        never += _NO_SHIFT * (~empty & (alone | first | steps.held[front]))
        never += _NO_BREAK * (alone | ended | (second != front + 1) | steps.first[second])
        scores += self._worths[never]
        return scores.argmax(axis=1)

    def _after(self, steps: _Steps, top: Any, front: Any, actions: Any) -> tuple[Any, Any]:
        """What is on the stack and what is next, when the ``actions`` are done."""
        import numpy as np  # noqa: PLC0415 - see above

        none, kinds = len(steps.head) - 1, self._kinds[actions]
        under, behind = steps.under[top], steps.behind[front]
        steps.first[behind[kinds == _BREAK]] = True
        self._hung(steps, top, front, actions)
        pushed = (kinds == _SHIFT) | (kinds == _RIGHT)
        steps.under[front[pushed]] = top[pushed]
        back = (kinds == _REDUCE) & (steps.head[top] == none) & (under != none)
        word = top[back]
        steps.held[word], steps.behind[word] = True, front[back]
        tops = np.where(pushed, front, np.where(kinds == _BREAK, top, under))
        return tops, np.where(pushed, behind, np.where(back, top, front))

    def _hung(self, steps: _Steps, top: Any, front: Any, actions: Any) -> None:
        """Hang words under others where that is the action."""
        kinds = self._kinds[actions]
        here = (kinds == _RIGHT).nonzero()[0]
        child, head = front[here], top[here]
        steps.head[child], steps.action[child] = head, actions[here]
        steps.earlier[child], steps.rights[head] = steps.rights[head], child
        here = (kinds == _LEFT).nonzero()[0]
        child, head = top[here], front[here]
        old = steps.head[child]
        steps.rights[old] = steps.earlier[child]  # for no word this is no word again
        steps.head[child], steps.action[child] = head, actions[here]
        steps.lefts[head], steps.held[head] = child, False


def _begun(firsts: Any, starts: Sequence[int]) -> _Steps:
    import numpy as np  # noqa: PLC0415 - see above

    count = len(firsts)

    def nowhere() -> Any:
        return np.full(count + 1, count)

    behind = np.arange(1, count + 2)
    behind[[start - 1 for start in starts if start]] = count
    behind[count - 1 :] = count
    first, held = np.append(firsts, False), np.zeros(count + 1, dtype=bool)
    return _Steps(
        nowhere(), np.zeros(count + 1, dtype="int64"), nowhere(), behind, nowhere(), nowhere(), nowhere(), first, held
    )


def grammar_of(parser: Any) -> Grammar | None:
    """What stands in for a pipeline's ``parser``; None where that is of a kind whose steps are chosen otherwise."""
    model = parser.model
    listens = any(node.name == "tok2vec-listener" for node in model.walk())
    plain = model.attrs.get("has_upper") and not model.attrs.get("unseen_classes") and parser.cfg["beam_width"] == 1
    if not (listens and plain) or parser.cfg["learn_tokens"]:
        return None
    lower = model.get_ref("lower")
    return Grammar(parser) if (lower.get_dim("nF"), lower.get_dim("nP")) == (_SEEN, _PIECES) else None

"""The named entities of a document, read from the scores of the model's own network.

spaCy takes the tokens of a text one by one and asks for each action in turn whether it is valid, letting go of the
interpreter and taking it again each time: half the time of finding names.  Outside a name the scores depend on the
token alone; so they are reckoned for all tokens at once, and only the inside of names is walked through.
The actions are those of the scheme BILUO (Ratinov and Roth, 2009) as spaCy has them.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BEGIN, _INSIDE, _LAST, _UNIT, _OUTSIDE = "B", "I", "L", "U", "O"
_SEEN: list[int | str] = ["SENT_START", "IS_SPACE"]
_FEATURES, _PIECES = 3, 2
"""A score is made from the token, the first of the open name and the one before, each in two pieces to choose from."""


class Entities:
    """Marks the entities in parsed documents as the part ``recognizer`` of a pipeline, always on its own, would."""

    def __init__(self, recognizer: Any) -> None:
        model, moves = recognizer.model, recognizer.moves
        self._vectors, self._lower = model.get_ref("tok2vec"), model.get_ref("lower")
        upper = model.get_ref("upper")
        self._weights, self._bias = upper.get_param("W"), upper.get_param("b")
        names = [moves.get_class_name(number) for number in range(moves.n_moves)]
        self._actions = [(name[:1], name[2:]) for name in names]
        self._number = {action: number for number, action in enumerate(self._actions)}

    def __call__(self, doc: "Doc") -> "Doc":
        """The ``doc``, of which no entity is known, with its entities set."""
        from spacy.tokens import Span  # noqa: PLC0415 - a heavy library, loaded by now

        found = self._found(doc) if len(doc) else ()
        doc.set_ents([Span(doc, start, end, label=label) for start, end, label in found])
        return doc

    def _found(self, doc: "Doc") -> list[tuple[int, int, str]]:
        """First token, the one behind the last, and label of each entity."""
        table = self._lower.predict(self._vectors.predict([doc]))  # a row for each token behind that of no token
        own, padding = table[1:], table[0]
        starts, spaces = (column.tolist() for column in doc.to_array(_SEEN).T)
        ends = [start == 1 for start in starts[1:]] + [True]  # no name goes on past the end of its sentence
        chosen = self._chosen(own[:, 0] + padding[1] + padding[2], ends, spaces)
        found, at = [], 0
        while at < len(chosen):
            action, label = self._actions[chosen[at]]
            first = at
            if action == _BEGIN:
                at += 1
                inside, last = self._number[_INSIDE, label], self._number[_LAST, label]
                rows = [inside, last]
                while not ends[at]:
                    scores = self._scores(own[at, 0] + own[first, 1] + own[at - 1, 2], rows)
                    if scores[1] > scores[0] or (scores[1] == scores[0] and last < inside):
                        break
                    at += 1
            at += 1
            if action != _OUTSIDE:
                found.append((first, at, label))
        return found

    def _chosen(self, states: Any, ends: list[bool], spaces: list[int]) -> list[int]:
        """The best valid action at each token outside a name."""
        import numpy as np  # noqa: PLC0415 - comes with the model's library, which is loaded late

        scores = self._scores(states, slice(None))
        never = [not (action == _OUTSIDE or (label and action in {_BEGIN, _UNIT})) for action, label in self._actions]
        begin = np.array([action == _BEGIN for action, _ in self._actions])
        outside = np.array([action == _OUTSIDE for action, _ in self._actions])
        scores[:, np.array(never)] = -np.inf
        scores[np.ix_(np.array(ends), begin)] = -np.inf
        scores[np.ix_(np.array(spaces, dtype=bool), ~outside)] = -np.inf
        chosen: list[int] = scores.argmax(axis=1).tolist()
        return chosen

    def _scores(self, states: Any, actions: "slice | list[int]") -> Any:
        """The scores of ``actions`` in states given as sums of features."""
        import numpy as np  # noqa: PLC0415 - see above

        pieces = states + self._lower.get_param("b")
        hidden = np.maximum(pieces[..., 0], pieces[..., 1])
        return hidden @ self._weights[actions].T + self._bias[actions]


def entities_of(recognizer: Any) -> Entities | None:
    """What stands in for a pipeline's ``recognizer``; None where that is of a kind whose scores are made otherwise."""
    model = recognizer.model
    known = model.attrs.get("has_upper") and not model.attrs.get("unseen_classes") and recognizer.cfg["beam_width"] == 1
    if (
        not known
        or model.get_ref("lower").get_dim("nF") != _FEATURES
        or model.get_ref("lower").get_dim("nP") != _PIECES
    ):
        return None
    return Entities(recognizer)

"""Word vectors of a text, reckoned with fewer steps than the model's own network takes for the same numbers.

Below, the network sees each word alone: what it makes of a word is reckoned once a text, however often the word stands
there.  Above, it sees each word among its neighbours (convolution with maxout and layer normalisation, residual); these
layers are written out, since the library's keep what only training wants.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_WORD: list[int | str] = ["ORTH", "NORM", "SPACY"]
_TOLD_BY_WORD = frozenset({"ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"})
"""What a network may ask of a token for its words to be told by ``_WORD``."""
_BLOCK = ["expand_window", "maxout", "layernorm", "dropout"]
_TINY = 1e-8


@dataclass(frozen=True, slots=True)
class _Layer:
    """The weights of one layer among neighbours: ``pieces`` results of ``product`` of which the highest counts."""

    product: Any
    bias: Any
    pieces: int
    scale: Any
    shift: Any


def with_quick_vectors(pipeline: "Language") -> "Language":
    """The pipeline with every network for word vectors replaced whose kind is known here; others stay as they are."""
    parts: list[Any] = [part for _, part in pipeline.pipeline if getattr(part, "model", None) is not None]
    for part in parts:
        for node in list(part.model.walk()):
            quick = _quick(node)
            if quick is None:
                continue
            if node is part.model:
                part.model = quick
            else:
                part.model.replace_node(node, quick)
    return pipeline


def _quick(network: Any) -> Any:
    """A network that gives what ``network`` gives, or None where that is no such network."""
    from thinc.api import Model  # noqa: PLC0415 - a heavy library, loaded by now

    layers = _layers(network.layers[1]) if len(network.layers) == 2 else []
    if not layers or not _sees_words_alone(network.layers[0]):
        return None
    alone, pad = network.layers[0], len(layers)

    def forward(_: Any, docs: Sequence["Doc"], is_train: bool) -> tuple[list[Any], Callable[..., Any]]:
        return [_among_neighbours(_alone(doc, alone), layers, pad) for doc in docs], lambda gradients: gradients

    return Model("quick_vectors", forward, layers=list(network.layers), dims={"nO": network.get_dim("nO")})


def _layers(encoder: Any) -> list[_Layer]:
    """The layers of a network that looks one word to both sides in each; empty where it is built otherwise."""
    import numpy as np  # noqa: PLC0415 - comes with the model's library, which is loaded late

    if encoder.name[:11] != "with_array(" or len(encoder.layers) != 1:
        return []
    found = []
    for block in encoder.layers[0].layers:
        parts = [node for node in block.walk(order="dfs_pre") if not node.layers]
        if block.name[:9] != "residual(" or [p.name for p in parts] != _BLOCK or parts[0].attrs.get("window_size") != 1:
            return []
        weights, bias = parts[1].get_param("W"), parts[1].get_param("b")  # result, piece, source; result, piece
        width, pieces, _ = weights.shape
        product = np.ascontiguousarray(weights.swapaxes(0, 1)).reshape(pieces * width, -1).T
        bias = np.ascontiguousarray(bias.T).ravel()
        found.append(_Layer(product, bias, pieces, parts[2].get_param("G"), parts[2].get_param("b")))
    return found if encoder.attrs.get("pad") == len(found) else []


def _sees_words_alone(embedding: Any) -> bool:
    columns = {c for node in embedding.walk() if node.name == "extract_features" for c in node.attrs["columns"]}
    return bool(columns) and columns <= _TOLD_BY_WORD and all(n.name not in _BLOCK[:1] for n in embedding.walk())


def _alone(doc: "Doc", embedding: Any) -> Any:
    """What the network makes of each token alone, in order."""
    words, places = _distinct(doc)
    return embedding.predict([words])[0][places]


def _distinct(doc: "Doc") -> tuple["Doc", list[int]]:
    """A document of the words of ``doc``, each once, and the number in it of each token."""
    from spacy.tokens import Doc  # noqa: PLC0415 - see above

    numbers: dict[tuple[int, ...], int] = {}
    keys = [tuple(row) for row in doc.to_array(_WORD).tolist()]
    places = [numbers.setdefault(key, len(numbers)) for key in keys]
    strings = doc.vocab.strings
    words = Doc(doc.vocab, words=[strings[orth] for orth, _, _ in numbers], spaces=[bool(s) for _, _, s in numbers])
    for number, (_, norm, _) in enumerate(numbers):
        if words[number].norm != norm:
            words[number].norm_ = strings[norm]
    return words, places


def _among_neighbours(rows: Any, layers: Sequence[_Layer], pad: int) -> Any:
    """The rows after all layers, with ``pad`` rows of zeros around them as the network has them."""
    import numpy as np  # noqa: PLC0415 - see above

    count, width = rows.shape
    padded = np.zeros((count + 2 * pad + 2, width), dtype="float32")
    padded[pad + 1 : pad + 1 + count] = rows
    here = padded[1:-1]
    step = padded.strides[0]
    around = np.lib.stride_tricks.as_strided(padded, (len(here), 3 * width), (step, padded.itemsize))
    for layer in layers:
        results = around @ layer.product
        results += layer.bias
        best = results[:, :width]
        for piece in range(1, layer.pieces):
            np.maximum(best, results[:, piece * width : (piece + 1) * width], out=best)
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + np.float32(_TINY)
        best *= (1 / np.sqrt(spread))[:, None]
        best *= layer.scale
        best += layer.shift
        here += best
    return here[pad : pad + count]

"""Word vectors of a text, reckoned with fewer steps than the model's own network takes for the same numbers.

Below, the network sees each word alone: what it makes of a word is reckoned once and kept from text to text.  Above, it
sees each word among its neighbours (convolution with maxout and layer normalisation, residual); these layers are
written out, since the library's keep what only training wants.
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
KEPT = 20_000
"""Words that are kept; most of those that come again in news, in 25 MB."""
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
    alone, pad = _Words(network.layers[0]), len(layers)

    def forward(_: Any, docs: Sequence["Doc"], is_train: bool) -> tuple[list[Any], Callable[..., Any]]:
        return [_among_neighbours(alone(doc), layers, pad) for doc in docs], lambda gradients: gradients

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


class _Words:
    """What a network makes of each word alone, kept for the words of the last texts."""

    def __init__(self, embedding: Any) -> None:
        import numpy as np  # noqa: PLC0415 - see above

        _make_steady(embedding)
        self._embedding = embedding
        self._numbers: dict[tuple[int, ...], int] = {}
        self._rows: Any = np.empty((KEPT, embedding.get_dim("nO")), dtype="float32")

    def __call__(self, doc: "Doc") -> Any:
        """A row for each token of ``doc``."""
        import numpy as np  # noqa: PLC0415 - see above

        if len(self._numbers) > KEPT:
            self._numbers.clear()
        keys = [*zip(*doc.to_array(_WORD).T.tolist(), strict=True)]
        known = len(self._numbers)
        new = [key for key in dict.fromkeys(keys) if key not in self._numbers]
        if new:
            rows = self._embedding.predict([_document(doc, new)])[0]
            if known + len(new) > len(self._rows):
                self._rows = np.concatenate([self._rows, np.empty((KEPT + len(new), rows.shape[1]), dtype="float32")])
            self._rows[known : known + len(new)] = rows
            self._numbers.update(zip(new, range(known, known + len(new)), strict=True))
        return self._rows[[self._numbers[key] for key in keys]]


def _make_steady(embedding: Any) -> None:
    """Have the products of a network reckoned in double precision: what it makes of a word then depends on it alone.

    In single precision the last digit depends on which other words are reckoned together with it.
    """
    from thinc.api import NumpyOps  # noqa: PLC0415 - see above

    ops: Any = NumpyOps(use_blis=False)
    ops.gemm = _steady_product
    for node in embedding.walk():
        node.ops = ops


def _steady_product(x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
    x, y = (x.T if trans1 else x).astype("float64"), (y.T if trans2 else y).astype("float64")
    product = (x @ y).astype("float32")
    if out is not None:
        out[...] = product
    return product


def _document(doc: "Doc", words: Sequence[tuple[int, ...]]) -> "Doc":
    """A document of ``words`` of ``doc``."""
    from spacy.tokens import Doc  # noqa: PLC0415 - see above

    strings = doc.vocab.strings
    made = Doc(doc.vocab, words=[strings[orth] for orth, _, _ in words], spaces=[bool(s) for _, _, s in words])
    for token, (_, norm, _) in zip(made, words, strict=True):
        if token.norm != norm:
            token.norm_ = strings[norm]
    return made


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

"""Our networks for word vectors give the numbers that the model's own give."""

import numpy as np
import pytest
import spacy
from thinc.api import chain

from reader_app.people.parse.model_files import loaded_model
from reader_app.people.parse.vectors import with_quick_vectors

TEXTS = [
    "“We can't wait,” Mr. Ola Brandt of New Linnet told the Linnet Times on 3 March; the the The THE the.",
    "Nobody – not one – came\n\nto the gate.  The gate ’s keeper's gone",
    "Ada",
    "\n ",
]


def vectors(network, pipeline):
    return [np.asarray(network.predict([pipeline.make_doc(text)])[0]) for text in TEXTS]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_vectors_are_those_of_the_model(language):
    model = loaded_model(language)
    parts = [model.pipeline.get_pipe(name) for name in ("tok2vec", "ner") if name in model.pipeline.component_names]
    quick = [node for part in parts for node in part.model.walk() if node.name == "quick_vectors"]
    assert len(quick) == len(parts) > 0
    with model.threads.limit(limits=1):
        for network in quick:
            theirs, ours = (vectors(n, model.pipeline) for n in (chain(*network.layers), network))
            for one, other in zip(theirs, ours, strict=True):
                np.testing.assert_allclose(other, one, rtol=0, atol=2e-5)


def test_what_is_told_of_a_text_does_not_depend_on_the_texts_before(monkeypatch):
    pipeline = loaded_model("en").pipeline
    (quick,) = [node for node in pipeline.get_pipe("tok2vec").model.walk() if node.name == "quick_vectors"]
    before = vectors(quick, pipeline)
    monkeypatch.setattr("reader_app.people.parse.vectors.KEPT", 3)  # all words are forgotten before each text
    alone = vectors(quick, pipeline)
    monkeypatch.undo()
    quick.predict([pipeline.make_doc(" ".join(f"The {n}th Ferry of Mr. Brandt-{n}" for n in range(2_000)))])
    for told in zip(before, alone, vectors(quick, pipeline), strict=True):
        assert all(np.array_equal(told[0], other) for other in told)


def encoder(**change):
    """A network of the kind that models have, or of a kind next to it."""
    kind = change.pop("kind", "MaxoutWindowEncoder.v2")
    encode = {"width": 8, "depth": 2, "window_size": 1} | ({"maxout_pieces": 3} if "Maxout" in kind else {}) | change
    embed = {
        "width": 8,
        "attrs": change.pop("attrs", ["NORM", "SHAPE"]),
        "rows": [50, 20],
        "include_static_vectors": False,
    }
    encode.pop("attrs", None)
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {"@architectures": "spacy.MultiHashEmbed.v2"} | embed,
        "encode": {"@architectures": f"spacy.{kind}"} | encode,
    }


@pytest.mark.parametrize(
    ("change", "known"),
    [
        ({}, True),
        ({"depth": 4, "maxout_pieces": 2}, True),
        ({"window_size": 2}, False),
        ({"kind": "MishWindowEncoder.v2"}, False),
        ({"attrs": ["NORM", "POS"]}, False),
    ],
)
def test_a_network_of_another_kind_is_left_as_it_is(change, known):
    pipeline = spacy.blank("en")
    pipeline.add_pipe("tok2vec", config={"model": encoder(**change)})
    pipeline.initialize()
    before = pipeline.get_pipe("tok2vec").model
    after = with_quick_vectors(pipeline).get_pipe("tok2vec").model
    assert (after is not before) == known
    for one, other in zip(vectors(before, pipeline), vectors(after, pipeline), strict=True):
        np.testing.assert_allclose(other, one, rtol=0, atol=1e-5)

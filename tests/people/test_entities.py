"""Our reading of a model's scores marks the entities that the model's own reading marks."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.people.parse.entities import entities_of
from reader_app.people.parse.model_files import loaded_model

WORDS = st.sampled_from(
    ["\n", *"Maren Holt Marsh Island the of Tuesday three hundred crowns Bank Ministry “ ” , . said Dr. 40 %".split()]
)
SENTENCES = [
    "Maren Holt of the Marsh Island Ferry Company met the Minister for Ports, Ada van der Quill, on Tuesday.",
    "Holt\nOn Tuesday 3 March, some 1,400 people in New Linnet paid $4.5 million, or 12 per cent of it.",
    "In the United\nStates of Ostland the Harbour and Lights Authority (HLA) \n\n sued the Bank of",
    "“We waited,” Mr. Ola Brandt told the Linnet Times.  Next day the Danes left for Rome, Paris and",
    "Ada",
    " \n ",
    "",
]


def marked(doc):
    return [(token.text, token.ent_iob_, token.ent_type_) for token in doc]


def both(text):
    """The document by the model's own reading of its scores and by ours."""
    model = loaded_model("en")
    with model.threads.limit(limits=1):
        docs = [model.grammar([model.pipeline(text)])[0] for _ in range(2)]
        return marked(model.pipeline.get_pipe("ner")(docs[0])), marked(model.entities(docs[1]))


@pytest.mark.parametrize("text", SENTENCES)
def test_the_same_entities_are_marked(text):
    theirs, ours = both(text)
    assert ours == theirs


def test_there_are_entities_to_be_marked():
    assert {"PERSON", "ORG", "DATE", "GPE"} <= {kind for text in SENTENCES for _, _, kind in both(text)[1]}


@settings(max_examples=25)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_the_same_entities_are_marked_in_any_order_of_words(text):
    theirs, ours = both(text)
    assert ours == theirs


@pytest.mark.parametrize(
    "change", [{"use_upper": False}, {"maxout_pieces": 1}, {"extra_state_tokens": True}, {"hidden_width": 8}]
)
def test_a_model_of_another_kind_keeps_its_own_reading(change):
    architecture = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 8,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "pretrained_vectors": None,
            "width": 8,
            "depth": 1,
            "embed_size": 20,
            "window_size": 1,
            "maxout_pieces": 2,
            "subword_features": False,
        },
    }
    pipeline = spacy.blank("en")
    recognizer = pipeline.add_pipe("ner", config={"model": architecture | change})
    recognizer.add_label("PERSON")
    pipeline.initialize()
    ours = entities_of(recognizer)
    assert (ours is None) == (change != {"hidden_width": 8})
    if ours:
        text = "Maren Holt met Ada.\nNobody said so."
        assert marked(ours(pipeline.make_doc(text))) == marked(recognizer(pipeline.make_doc(text)))

"""Our tokens say what spaCy's tokens say, and texts read in pieces hang together."""

import pytest
from spacy.tokens import Doc

from reader_app.people.parse.document import document
from reader_app.people.parse.model_files import loaded_model

TEXTS = [
    "“We waited,” Mr. Ola Brandt of New Linnet told the Linnet Times on 3 March.\n\nNobody – not one – came, he said.",
    "Asked who, and why, the keepers' union gave no name; 1,400 of them had left before noon  (so it says).",
    "Ada",
    "\n ",
]
NAMES = ["i", "idx", "text", "lower_", "pos_", "tag_", "dep_", "ent_type_", "is_punct", "is_space", "is_quote"]
FLAGS = ["like_num", "is_alpha", "is_digit", "is_title", "whitespace_"]
ONE, MANY = ["head", "left_edge", "right_edge"], ["lefts", "rights", "children", "ancestors", "subtree"]


def read(text):
    model = loaded_model("en")
    return model.read([model.pipeline.make_doc(text)])[0]


def facts(token):
    return (
        [getattr(token, name) for name in NAMES]
        + [bool(getattr(token, name)) for name in FLAGS]
        + [getattr(token, name).i for name in ONE]
        + [[other.i for other in getattr(token, name)] for name in MANY]
        + [token.is_sent_start is True, len(token)]
    )


@pytest.mark.parametrize("text", TEXTS)
def test_every_token_is_the_same(text):
    theirs = read(text)
    ours = document(text, [theirs])
    assert [facts(token) for token in ours] == [facts(token) for token in theirs]
    assert [(e.start, e.end, e.label) for e in ours.ents] == [(e.start, e.end, e.label_) for e in theirs.ents]


@pytest.mark.parametrize("text", TEXTS)
def test_every_stretch_reads_the_same(text):
    theirs = read(text)
    ours = document(text, [theirs])
    ends = range(len(theirs))
    assert all(ours.stretch(a, b) == theirs[a : b + 1].text for a in ends for b in ends)


def test_pieces_follow_one_another():
    docs = [read(text) for text in TEXTS]
    whole, joined = document("".join(TEXTS), docs), Doc.from_docs(docs, ensure_whitespace=False)
    assert [facts(token) for token in whole] == [facts(token) for token in joined]
    assert [(e.start, e.end, e.label) for e in whole.ents] == [(e.start, e.end, e.label_) for e in joined.ents]


def test_a_text_without_words_has_no_tokens():
    assert document("", [read("")]) == []


def test_edges_are_the_outermost_below_where_branches_cross():
    words = ["a", "b", "c", "d", "e"]
    doc = Doc(read("").vocab, words=words, heads=[2, 3, 2, 2, 1], deps=["x"] * 5)
    ours = document(" ".join(words), [doc])
    assert [(t.left_edge.text, t.right_edge.text) for t in ours] == [*zip("ababe", "aeeee", strict=True)]

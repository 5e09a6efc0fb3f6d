"""Paragraphs that are parsed side by side hang together as in the whole text."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app import article_from_text
from reader_app.people.parse.grammar import grammar_of
from reader_app.people.parse.model_files import loaded_model
from reader_app.people.parse.parsing import parsed
from reader_app.people.text.page import Page

TEXTS = [
    "Ferry Sinks Off Linnet\nThe ferry that Maren Holt had built sank on Tuesday.\n\nNobody was hurt, she said.",
    "What now? Who pays?\n\nThe mayor, who owns two boats, would not say.  He left.\n\nIt rained",
    "One paragraph alone, with two sentences. Here is the other.",
    "Ada\n\nBo\nCy, a keeper\n\n\nthe end",
]
WORDS = st.sampled_from(["\n", "\n\n", *"Maren Holt said that the old ferry sank , “ ” . who he (".split()])


def arcs(doc):
    return [(token.text, token.head.i, token.dep_, bool(token.is_sent_start)) for token in doc]


def bounded(model, text):
    doc = model.pipeline.make_doc(text)
    for token in doc[1:]:
        if "\n" in doc[token.i - 1].text:
            token.is_sent_start = True
    return model.pipeline(doc)


@pytest.mark.parametrize("text", TEXTS)
def test_the_parse_is_that_of_the_whole_text(text):
    model = loaded_model("en")
    theirs, ours = (bounded(model, text) for _ in range(2))
    model.grammar([ours])
    assert arcs(ours) == arcs(model.pipeline.get_pipe("parser")(theirs))


def test_texts_are_parsed_side_by_side_as_alone():
    model = loaded_model("en")
    alone, together = ([bounded(model, text) for text in ["", *TEXTS]] for _ in range(2))
    for doc in alone:
        model.grammar([doc])
    model.grammar(together)
    assert [arcs(doc) for doc in together] == [arcs(doc) for doc in alone]


def test_the_mark_that_opens_a_paragraph_is_no_sentence():
    page = Page.of(article_from_text("“We wait.”\n\n“The gates that were shut are open,” said Ada Lund."))
    opening = next(t for t in parsed([page], loaded_model("en"))[0] if t.is_quote and t.nbor(1).text == "The")
    assert opening.head is not opening


@settings(max_examples=20)
@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
def test_no_arc_crosses_a_line_break(text):
    (doc,) = parsed([Page.of(article_from_text(text))], loaded_model("en"))
    lines = [doc.text.count("\n", 0, token.idx) for token in doc]
    assert all(lines[t.i] == lines[t.head.i] for t in doc if not t.is_space and not t.head.is_space)


def test_a_parser_with_vectors_of_its_own_is_left_alone():
    pipeline = spacy.blank("en")
    own = pipeline.add_pipe("parser", config={"model": {"hidden_width": 8}})
    own.add_label("nsubj")
    pipeline.initialize()
    assert grammar_of(own) is None

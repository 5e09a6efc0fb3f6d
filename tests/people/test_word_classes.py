"""Our reading of a model's table gives what the model's own reading gives."""

import pytest
import spacy

from reader_app.people.parse.model_files import known_models, loaded_model
from reader_app.people.parse.word_classes import WordClasses

TEXTS = [
    "There's no ferry, and there were none before.  But nobody, not even she, had known that it didn't run.",
    "He does what he has to do; those who'd been asked, being tired, weren't sure whether that was all.\n\n",
    "“Let's go,” said Maren Holt, who has the boat. I'm gonna ask 12 men and the 3rd of them: is it yours?",
    "\n  Once upon a time\tthe mayor wrote \u00a0 ... to @harbour & co. - “wow” she's “in”, ain't she?!",
    "That that is, is. Something is there because everyone's here; ferries are as slow as they have been.",
]


def facts(doc):
    return [(token.text, token.pos_, token.tag_, token.dep_) for token in doc]


@pytest.fixture(scope="module")
def ruler():
    place = next(files.place() for files in known_models() if files.name == loaded_model("en").name)
    with pytest.warns(UserWarning, match="W095"):
        return spacy.load(place).get_pipe("attribute_ruler")


@pytest.mark.parametrize("text", TEXTS)
def test_the_table_says_what_the_ruler_says(text, ruler):
    model = loaded_model("en")
    ours, theirs = (model.grammar([model.pipeline(text)])[0] for _ in range(2))
    assert facts(model.classes(ours)) == facts(ruler(theirs))


def test_later_rules_win_and_pairs_need_both_words():
    patterns = [
        {"patterns": [[{"LOWER": {"IN": ["there", "here"]}}]], "attrs": {"POS": "ADV"}, "index": 0},
        {"patterns": [[{"LOWER": "there"}, {"LOWER": {"REGEX": "^i"}}]], "attrs": {"POS": "VERB"}, "index": 1},
        {"patterns": [[{"LOWER": {"NOT_IN": ["there", "here", "is"]}}]], "attrs": {"POS": "X", "TAG": "T"}, "index": 0},
        {"patterns": [[{"LOWER": "here"}]], "attrs": {"POS": "PRON", "LEMMA": "h"}, "index": 0},
    ]
    doc = WordClasses(patterns)(spacy.blank("en")("there is here is there so"))
    assert [token.pos_ for token in doc] == ["ADV", "VERB", "PRON", "", "ADV", "X"]
    assert [token.tag_ for token in doc] == ["", "", "", "", "", "T"]


def test_a_full_memory_is_emptied_and_the_answers_stay(monkeypatch):
    monkeypatch.setattr("reader_app.people.parse.word_classes.KEPT", 1)
    classes = WordClasses([{"patterns": [[{"LOWER": "a"}]], "attrs": {"POS": "DET"}, "index": 0}])
    blank = spacy.blank("en")
    assert [[t.pos_ for t in classes(blank(text))] for text in ("a b", "b a", "a c")] == [
        ["DET", ""],
        ["", "DET"],
        ["DET", ""],
    ]

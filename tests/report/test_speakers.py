"""A speaker has the same full name in the tables, in a citation and in CSV."""

import pytest

from reader_app import article_from_text, compare
from reader_app.comparison.pairs import NoteKind, RowNote
from reader_app.marks import Side
from reader_app.report.build import report
from reader_app.report.citation import citation_text
from reader_app.report.speakers import speaker_in
from reader_app.report.spreadsheet import quotes_csv
from reader_app.report.summary import summary_lines
from reader_app.report.terminal import quote_lines

A = article_from_text(
    "Mill sold\n\nMayor Ada Quill sold the mill on Monday. “We had no other choice at all,” she told reporters.\n\n"
    "“It was a fine mill and it will be missed,” Quill said."
)
B = article_from_text(
    "Mill is sold\n\nThe old mill was sold. “We had no other choice at all,” said Mayor Ada Quilll on Monday.\n\n"
    "“It was a fine mill and it will be missed,” a farmer said."
)


@pytest.fixture(scope="module")
def sold():
    return compare(A, B)


def test_a_pronoun_and_a_surname_give_the_full_name(sold):
    told = [[speaker_in(sold, pair, side) for side in Side] for pair in sold.quotes]
    assert told == [["Ada Quill", "Mayor Ada Quilll"], ["Ada Quill", "a farmer"]]


def test_no_telling_is_given_the_fuller_name_of_the_other():
    short = article_from_text(
        "Mill sold\n\n“It was a fine mill,” Quill said. “We will miss it dearly,” Quill said on Monday."
    )
    long = article_from_text("Mill sold\n\nMayor Ada Quill sold it. “It was a fine mill,” she said.")
    sale = compare(short, long)
    pair = sale.quotes[0]
    assert (speaker_in(sale, pair, Side.A), speaker_in(sale, pair, Side.B)) == ("Quill", "Ada Quill")


def test_who_say_it_together_are_all_named():
    story = "Mill sold\n\nMayor Ada Quill met the miller Jon Furrow. “It was a fine mill,” {} said on Monday."
    sale = compare(*(article_from_text(story.format(who)) for who in ("Quill and Furrow", "Quill")))
    (pair,) = sale.quotes
    assert [speaker_in(sale, pair, side) for side in Side] == ["Ada Quill, Jon Furrow", "Ada Quill"]
    assert "Said by Ada Quill, Jon Furrow in A, by Ada Quill in B." in list(quote_lines(sale, colour=False))[1]


def test_citation_and_csv_say_it_too(sold):
    assert "— Ada Quill, “Mill sold”" in citation_text(sold, 0)
    lines = quotes_csv(sold).splitlines()
    assert ["she" in line.split(",") for line in lines] == [False] * len(lines)
    assert "Ada Quill" in lines[2]


@pytest.mark.parametrize(("in_b", "once"), [("the keeper", False), ("Quill", True)])
def test_the_same_words_are_set_once_only_where_both_name_the_same_speaker(in_b, once, options):
    story = "Mill sold\n\nAda Quill sold the old mill.\n\n“It was a fine old mill,” said {}."
    sale = compare(*(article_from_text(story.format(who)) for who in ("Ada Quill", in_b)))
    (group,) = report(sale, options).quotes
    assert (group.kind, group.quotes[0].once) == ("same", once)


def test_a_report_says_which_telling_quotes_and_which_reports(options):
    told = ("“We will sell the old mill on Friday,” Ada Quill said.",
            "Ada Quill said that they would sell the old mill on Friday.")  # fmt: skip
    sale = compare(*(article_from_text(f"Mill sold\n\nIt was late on Monday.\n\n{words}") for words in told))
    (group,) = report(sale, options).quotes
    assert "Quoted in A, reported in B." in group.quotes[0].changed


def test_the_same_words_by_another_speaker_have_their_own_group_and_count():
    story = "Lamp is lit\n\nKeeper Orla Tennant and engineer Pavel {} lit the lamp on Gull Point.\n\n"
    said = story + "“We waited a whole winter for this evening,” said {}.\n\n“The lens is old,” said {}."
    tellings = (said.format("Dworak", "Tennant", "Dworak"), said.format("Dvorak", "Dvorak", "Dvorak"))
    lit = compare(*map(article_from_text, tellings))
    lines = list(quote_lines(lit, colour=False))
    assert lines[0] == "Another speaker: 1"
    assert lines[1].endswith("other speaker: Said by Orla Tennant in A, by Pavel Dvorak in B.")
    assert "Quotes: 2 (1 the same; 1 another speaker)" in summary_lines(lit)
    assert [RowNote(NoteKind.QUOTE, "speaker") in notes for notes in lit.row_notes] == [False, False, True, False]


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("We sold 12 mills in a dry year", "We sold 14 mills in a dry year", "The figures differ."),
        ("We sold our mill to the farmer", "We sold our mill to the farmers",
         "One against several: “farmer” in A, “farmers” in B."),
        ("The mill was old, then the farmer came", "Then the farmer came, the mill was old",
         "The same words in another order."),
        ("The mill was very old, then the farmer came", "Then the smith came, the mill was very old",
         "The parts stand in another order."),
    ],
)  # fmt: skip
def test_what_changed_in_a_quote_is_one_plain_sentence(a, b, sentence, options):
    told = [article_from_text(f"Mill sold\n\nIt was late on Monday. “{words},” Ada Quill said.") for words in (a, b)]
    (group,) = report(compare(*told), options).quotes
    assert sentence in group.quotes[0].changed

import dataclasses
import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pair import small_comparison, with_another_speaker

from reader_app import article_from_text, compare
from reader_app.alignment.model import Edit, EditKind
from reader_app.article.span import Span
from reader_app.comparison.pairs import Force, NoteKind, PersonChange, QuoteChange, RowNote, Status, VerbPair, Voice
from reader_app.gui.cards.card import (
    ALL,
    Card,
    Piece,
    Tone,
    filters_of,
    flat,
    grouped,
    marked,
    paragraph_numbers,
    shown,
)
from reader_app.gui.cards.change_cards import change_cards, change_filters, kind_words, place_words
from reader_app.gui.cards.fact_cards import fact_cards
from reader_app.gui.cards.overview_story import quote_counts
from reader_app.gui.cards.people_cards import people_cards, people_filters
from reader_app.gui.cards.quote_cards import _quotation_marks, change_words, quote_cards, quote_filters, quote_heads
from reader_app.gui.cards.row_words import row_words
from reader_app.marks import Side, Target, TargetKind
from reader_app.people.model import Manner


def test_an_altered_quote_shows_both_sides_marked():
    card = quote_cards(small_comparison())[0]
    assert (card.heading, card.note, card.target) == ("Ida Holm", "longer in A", Target(TargetKind.QUOTE, 0))
    assert [passage.text for passage in card.passages] == ["said “We wait for the tide”", "answered “We wait”"]
    assert [p.text for p in card.passages[0].pieces if p.tone is Tone.MARKED] == ["for the tide"]
    assert [p.text for p in card.passages[0].pieces if p.tone is Tone.CUE] == ["said "]
    assert not [p for p in card.passages[1].pieces if p.tone is Tone.MARKED]


@pytest.mark.parametrize(
    ("force", "note"),
    [
        (Force.STRONGER_A, "stronger verb in A"),
        (Force.DOUBTED_B, "doubting verb in B"),
        (Force.CONCEDED_A, "admitting verb in A"),
        (Force.OTHER, "another verb"),
    ],
)
def test_a_quote_tells_how_its_verbs_compare(force, note):
    made = small_comparison()
    altered = dataclasses.replace(made.quotes[0], changes=(QuoteChange.VERB,))
    verbs = (VerbPair(0, "said", "answered", force),)
    summary = dataclasses.replace(made.summary, verbs=verbs)
    told = dataclasses.replace(made, quotes=(altered, *made.quotes[1:]), summary=summary)
    assert quote_cards(told)[0].note == note


@pytest.mark.parametrize(
    ("in_a", "in_b", "note"), [(("Captain",), (), "title only in A"), ((), ("Captain",), "title only in B")]
)
def test_a_title_that_one_telling_gives(in_a, in_b, note):
    made = small_comparison()
    holm = made.people[0]
    a, b = dataclasses.replace(holm.a, titles=in_a), dataclasses.replace(holm.b, titles=in_b)
    pair = dataclasses.replace(holm, a=a, b=b, changes=(PersonChange.TITLE,))
    assert people_cards(dataclasses.replace(made, people=(pair, *made.people[1:])))[0].note == note


@pytest.mark.parametrize(
    ("in_a", "in_b", "marked_a", "marked_b"),
    [
        (("Deputy pier master",), ("Pier master",), ["Deputy"], []),
        (("Prime minister",), ("Former prime minister",), [], ["Former"]),
        (("chair of the dockers' union",), ("Chair of the dockers’ union",), [], []),
        (("Mayor", "Dr."), ("Mayor", "Prof."), ["Dr."], ["Prof."]),
    ],
)
def test_of_a_title_only_what_differs_is_marked(in_a, in_b, marked_a, marked_b):
    made = small_comparison()
    holm = made.people[0]
    a, b = dataclasses.replace(holm.a, titles=in_a), dataclasses.replace(holm.b, titles=in_b)
    pair = dataclasses.replace(holm, a=a, b=b, changes=(PersonChange.TITLE,))
    card = people_cards(dataclasses.replace(made, people=(pair, *made.people[1:])))[0]
    marked = [[piece.text for piece in passage.pieces if piece.tone is Tone.MARKED] for passage in card.passages]
    assert marked == [marked_a, marked_b]


def test_a_quote_of_one_telling_says_so():
    card = quote_cards(small_comparison())[1]
    assert (card.heading, card.note, len(card.passages)) == ("Words in quotation marks", "not in B", 1)


@pytest.mark.parametrize(("person_b", "heading"), [(0, "Ida Maria Holm"), (None, "Holm / Ida Hólm")])
def test_the_fuller_name_of_both_heads_a_card_the_tellings_own_a_quote_of_one(person_b, heading):
    found = small_comparison()
    holm = found.people[0]
    short = dataclasses.replace(holm, name="Ida Maria Holm", a=dataclasses.replace(holm.a, name="Holm"))
    quote = dataclasses.replace(found.quotes[0], person_b=person_b)
    told = dataclasses.replace(found, people=(short, *found.people[1:]), quotes=(quote, *found.quotes[1:]))
    assert quote_cards(told)[0].heading == heading


def test_a_person_is_shown_as_each_telling_calls_them():
    holm, jo = people_cards(small_comparison())
    assert (holm.heading, holm.note) == ("Ida Holm", "spelling, title")
    assert [p.text for p in holm.passages] == ["Captain Ida Holm", "Chief Officer Ida Hólm"]
    assert [p.text for p in holm.passages[0].pieces if p.tone is Tone.MARKED] == ["Captain", "Holm"]
    assert holm.passages[0].figures == ("1", "1")
    assert (jo.note, jo.passages[1].text, jo.passages[1].figures) == ("only in A", "not named", ("–", "–"))


def test_every_difference_has_a_card_and_furniture_none():
    cards = change_cards(small_comparison())
    assert [card.sign for card in cards] == ["~", "≈", "A", "B"]
    assert [card.note for card in cards] == [
        "A 1 — B 1 · stays / kept",
        "A 2 — B 2 · “for the tide” only in A",
        "A 3 · only in A",
        "B 3 · only in B",
    ]


def test_only_facts_that_differ_have_cards():
    (card,) = fact_cards(small_comparison())
    assert (card.heading, card.note, card.sign) == ("7 p.m", "not in A · 19:00", "B")


def test_a_fact_given_differently_shows_both():
    comparison = small_comparison()
    longer = Span(comparison.facts[1].a.start, comparison.facts[1].a.end + 2)
    altered = dataclasses.replace(comparison.facts[1], status=Status.ALTERED, a=longer, value_a="x", value_b="y")
    (card,) = fact_cards(dataclasses.replace(comparison, facts=(altered,)))
    words = [passage.text for passage in card.passages]
    assert (card.heading, card.note) == ("Given differently", "")
    assert card.spoken == f"Given differently. A: {words[0]}. B: {words[1]}"
    assert words[0] != words[1]


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        ([RowNote(NoteKind.QUOTE, "extended"), RowNote(NoteKind.QUOTE, "reordered")], "quote: longer in A, reordered"),
        ([RowNote(NoteKind.QUOTE, "negation")], "quote: “not” in one only"),
        ([RowNote(NoteKind.NEGATION, "", 1, "not", "")], "“not” only in A"),
        ([RowNote(NoteKind.PASSAGE, "", 1, "", "many oars " * 9)], f"“{'many oars ' * 3}many oars…” only in B"),
        ([RowNote(NoteKind.QUOTE, "only-a", 2)], "2 quotes only in A"),
        ([RowNote(NoteKind.QUOTE, "only-b", 1)], "1 quote only in B"),
        ([RowNote(NoteKind.TITLE, "", 2)], "2 titles changed"),
        ([RowNote(NoteKind.TITLE, "", 1, "", "mate")], "“mate” only in B"),
        ([RowNote(NoteKind.SPELLING, "", 1, "Holm", "Hólm")], "Holm / Hólm"),
        ([RowNote(NoteKind.SPELLING, "", 3, "Holm", "Hólm")], "3 names spelled differently"),
        ([RowNote(NoteKind.SOURCE, "only-a", 1, "Tide Table")], "“Tide Table” only in A"),
        ([RowNote(NoteKind.WORDS, "", 1, "stays", "kept"), RowNote(NoteKind.VERB, "", 1, "stays", "kept")],
         "stays / kept"),
        ([RowNote(NoteKind.WORDS, "", 1, "x" * 40, "y" * 40)], ""),
    ],
)  # fmt: skip
def test_a_row_tells_what_it_differs_in(notes, words):
    comparison = dataclasses.replace(small_comparison(), row_notes=(tuple(notes),))
    assert ", ".join(row_words(comparison, 0)) == words
    assert row_words(comparison, 1) == []


def test_reported_speech_is_counted_in_brackets():
    comparison = small_comparison()
    summary = dataclasses.replace(comparison.summary, voices=(Voice("Ida Holm", 0, 1, 0, 5, 0, 0, 2),))
    holm = people_cards(dataclasses.replace(comparison, summary=summary))[0]
    assert [passage.figures for passage in holm.passages] == [("1", "1"), ("1", "(2)")]


@pytest.mark.parametrize(
    ("cards", "texts", "counts"),
    [
        (quote_cards, quote_filters, [("All", 2), ("Altered", 1), ("Only A", 1)]),
        (people_cards, people_filters, [("All", 2), ("Changed", 1), ("Only A", 1)]),
        (change_cards, change_filters, [("All", 4), ("Edited", 1), ("Rewritten", 1), ("Only A", 1), ("Only B", 1)]),
    ],
)
def test_filters_count_what_they_leave(cards, texts, counts):
    made = cards(small_comparison())
    assert [(one.text, one.count) for one in filters_of(made, texts())] == counts
    for one in filters_of(made, texts()):
        assert len(shown(made, one.kind)) == one.count


def test_groups_have_heads_with_their_counts():
    listed = grouped(quote_cards(small_comparison()), quote_heads())
    assert [(card.heading, card.note) for card in listed if card.target is None] == [
        ("Altered", "1"),
        ("Only in A", "1"),
    ]


def test_a_card_is_spoken_whole():
    spoken = quote_cards(small_comparison())[0].spoken
    assert spoken == "Ida Holm. longer in A. A: said “We wait for the tide”. B: answered “We wait”"
    assert Card(None, "Altered", "3").spoken == "Altered. 3"


@pytest.mark.parametrize(("blocks", "words"), [((), ""), ((3,), "A 4"), ((10, 11), "A 11–12"), ((0, 1, 2), "A 1–3")])
def test_paragraphs_are_counted_from_one(blocks, words):
    assert paragraph_numbers("A", blocks) == words


def test_rows_are_named():
    rows = small_comparison().rows
    assert [kind_words(row) for row in rows[:3]] == ["Edited", "Rewritten", "Only in A"]
    assert [place_words(row) for row in rows[:4]] == ["A 1 — B 1", "A 2 — B 2", "A 3", "B 3"]


@given(st.text(max_size=40), st.lists(st.integers(0, 40), min_size=2, max_size=8), st.data())
def test_pieces_tile_the_words(text, cuts, data):
    cuts = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    kinds = st.sampled_from(list(EditKind))
    edits = [Edit(data.draw(kinds), Span(s, e), Span(0, 0)) for s, e in itertools.pairwise(cuts)]
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    pieces = marked(text, span, edits, Side.A)
    assert "".join(piece.text for piece in pieces) == flat(span.of(text))
    assert all(piece.text == piece.text.strip(" ,.") for piece in pieces if piece.tone is Tone.MARKED)


@given(st.text())
def test_a_flat_text_has_one_line_and_the_same_length(text):
    assert len(flat(text)) == len(text)
    assert len(flat(text).splitlines()) <= 1 or not set(flat(text)) & set("\n\r\t\u2028\u2029")


def test_pieces_are_values():
    assert Piece("x") == Piece("x", Tone.PLAIN)
    assert ALL == "all"


@pytest.mark.parametrize(
    ("text", "words", "manner", "marks"),
    [
        ("“We wait,” he said.", "We wait,", Manner.DIRECT, ("“", "”")),
        ("The pilot said he waits", "he waits", Manner.INDIRECT, ("", "")),
        (
            "She said the fair would be held, “tide permitting.”",
            "the fair would be held, “tide permitting.",
            None,
            ("", "”"),
        ),
        ('She said "wait" was said', "wait", Manner.PHRASE, ('"', '"')),
        ("They won’t wait", "They won’t wait", Manner.DIRECT, ("“", "”")),
    ],
)
def test_a_quote_has_the_marks_of_its_article_and_none_twice(text, words, manner, marks):
    start = text.index(words)
    for kind in [manner] if manner else set(Manner) - {Manner.INDIRECT}:
        assert _quotation_marks(text, start, start + len(words), kind) == marks


def test_the_same_words_by_another_speaker_come_first_each_name_as_its_telling_writes_it():
    cards = quote_cards(with_another_speaker())
    listed = grouped(cards, quote_heads())
    assert [card.heading for card in listed[:2]] == ["Another speaker", "Ida Holm / Ivo Quay"]
    assert cards[0].note == "another speaker"
    assert [passage.text.split(" “")[0] for passage in cards[0].passages] == ["Ida Holm said", "Ivo Quay answered"]
    assert [[p.text for p in one.pieces if p.tone is Tone.MARKED] for one in cards[0].passages] == [
        ["Ida Holm"],
        ["Ivo Quay"],
    ]
    assert [(one.text, one.count) for one in filters_of(cards, quote_filters())][1] == ("Speaker", 1)


def test_who_say_it_together_are_all_on_the_card_and_in_the_choice_of_speakers():
    made = with_another_speaker()
    together = replace(made.quotes[0], person_b=0, fellows_b=(2,))
    card = quote_cards(replace(made, quotes=(together, *made.quotes[1:])))[0]
    assert card.heading == "Ida Holm / Ida Hólm, Ivo Quay"
    assert set(card.speakers) == {made.people[0].name, "Ivo Quai"}


def test_a_plural_is_told_as_one_against_several_and_a_figure_as_another_number():
    assert change_words((QuoteChange.NUMBER,)) == "another number"
    assert change_words((QuoteChange.NUMBER,), nouns=True) == "one against several"
    a, b = (
        article_from_text(f"Lock shut\n\n“We told the {boats} to wait,” said Ida Holm.") for boats in ("boat", "boats")
    )
    assert [card.note for card in quote_cards(compare(a, b))] == ["one against several"]


def test_another_speaker_is_told_before_what_else_changed():
    changes = (QuoteChange.EXTENDED, QuoteChange.REPLACED, QuoteChange.SPEAKER)
    assert change_words(changes) == "another speaker, longer in A"


@pytest.mark.parametrize(
    ("in_b", "heading", "words_b"),
    [
        ("A spare boat", "Ida Holm / Spare boat", "Spare boat answered “We wait”"),
        (None, "Ida Holm / nobody named", "answered “We wait”"),
        ("Holm", "Ida Holm", "answered “We wait”"),
    ],
)
def test_no_card_puts_the_name_of_one_telling_over_the_words_of_another(in_b, heading, words_b):
    made = small_comparison()
    b = dataclasses.replace(made.b, text=made.b.text.replace("Hólm", "Holm"))
    speaker = Span(b.text.index(in_b), b.text.index(in_b) + len(in_b)) if in_b else None
    theirs = dataclasses.replace(made.quotes[0].b[0], speaker=speaker)
    pair = dataclasses.replace(made.quotes[0], b=(theirs,), person_b=None)
    card = quote_cards(dataclasses.replace(made, b=b, quotes=(pair, *made.quotes[1:])))[0]
    assert (card.heading, card.passages[1].text) == (heading, words_b)
    assert Tone.MARKED not in {piece.tone for piece in card.passages[1].pieces}  # nobody knows that it is another


@pytest.mark.parametrize(
    ("manner_a", "manner_b", "words"),
    [
        (Manner.DIRECT, Manner.INDIRECT, "quoted in A, reported in B"),
        (Manner.INDIRECT, Manner.DIRECT, "reported in A, quoted in B"),
        (Manner.MIXED, Manner.INDIRECT, "partly quoted in A, reported in B"),
    ],
)
def test_card_and_strip_say_which_telling_quotes_and_which_reports(manner_a, manner_b, words):
    made = small_comparison()
    first = made.quotes[0]
    sides = (tuple(replace(q, manner=m) for q in few) for few, m in ((first.a, manner_a), (first.b, manner_b)))
    changes = (QuoteChange.EXTENDED, QuoteChange.REPLACED, QuoteChange.MANNER)
    a, b = sides
    pair = replace(first, a=a, b=b, changes=changes)
    note = RowNote(NoteKind.QUOTE, "manner", 1, str(manner_a), str(manner_b))
    told = replace(made, quotes=(pair,), row_notes=((RowNote(NoteKind.QUOTE, "extended"), note),))
    assert quote_cards(told)[0].note == words
    assert row_words(told, 0) == [f"quote: {words}"]


def test_the_overview_counts_another_speaker_apart_and_every_kind_of_change():
    counts = [(count.number, count.text) for count in quote_counts(with_another_speaker())]
    assert counts[0] == (1, "the same words, another speaker")
    assert sum(number for number, _ in counts) == 2
    one = small_comparison()
    kinds = ((change,) for change in list(QuoteChange)[:5])
    quotes = tuple(dataclasses.replace(one.quotes[0], changes=changes) for changes in (*kinds, ()))
    told = quote_counts(dataclasses.replace(one, quotes=quotes))[0].text
    assert told.startswith("altered: ")
    assert told.endswith("1 other")
    assert told.count("1 ") == len(quotes)

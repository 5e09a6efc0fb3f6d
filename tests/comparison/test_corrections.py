"""What a reader puts right: each kind does what it says, can be undone, saved, and survives a changed text."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_tellings import article, cast, person, place, quote

from reader_app.alignment.model import RowKind
from reader_app.article.span import Span
from reader_app.comparison.compare import compare_wording, corrected, joined
from reader_app.comparison.corrections.corrected_cast import corrected_cast
from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind, correction_from_plain
from reader_app.comparison.pairs import Status
from reader_app.people.model import Cast, Manner, Person, Quote

A = article(
    "# Market Hall to Close for Repairs",
    "Baker Lena Ortiz said “the roof has leaked for years” and shrugged.",
    "Ortiz and L. Ortiz, her aunt, sell bread there.",
    "“We will move,” said Tom Reed, who runs the fish stall.",
    "The hall was built by Riverside.",
)
B = article(
    "# Repairs to Close Market Hall",
    "The roof, Lena Ortiz says, “has leaked long enough” for her.",
    "Tom Reed would not comment.",
    "“Moving is not for me,” a trader told us.",
    "Riverside built the hall.",
)


def found():
    ortiz = person(A, "Lena Ortiz", "Ortiz")
    reed, riverside = person(A, "Tom Reed"), person(A, "Riverside")
    cast_a = cast(
        [ortiz, reed, riverside],
        [
            quote(A, "the roof has leaked for years", speaker="Baker Lena Ortiz", cue="said", person=0),
            quote(A, "We will move,", speaker="Tom Reed", cue="said", person=1),
        ],
    )
    cast_b = cast(
        [person(B, "Lena Ortiz"), person(B, "Tom Reed"), person(B, "Riverside")],
        [
            quote(B, "has leaked long enough", speaker="Lena Ortiz", cue="says", person=0),
            quote(B, "Moving is not for me,", speaker="a trader", cue="told"),
        ],
    )
    return joined(compare_wording(A, B), cast_a, cast_b)


@pytest.fixture(scope="module")
def plain():
    return found()


def anchor(side, words, nth=0):
    telling = A if side == "a" else B
    return Anchor.at(side, telling.text, place(telling, words, nth))


def names(comparison):
    return [pair.name for pair in comparison.people]


def texts(comparison):
    return [
        (
            str(pair.status),
            [s.of(A.text) for q in pair.a for s in q.spans],
            [s.of(B.text) for q in pair.b for s in q.spans],
        )
        for pair in comparison.quotes
    ]


def test_the_machine_finds_this_much(plain):
    assert names(plain) == ["Lena Ortiz", "Tom Reed", "Riverside"]
    assert [status for status, _, _ in texts(plain)] == ["altered", "only-a", "only-b"]


def test_merge_makes_one_person_of_two(plain):
    done = corrected(plain, (Correction(CorrectionKind.MERGE, ("Tom Reed", "Lena Ortiz")),))
    assert names(done) == ["Lena Ortiz", "Riverside"]
    assert len(done.people[0].a.mentions) == len(plain.people[0].a.mentions) + len(plain.people[1].a.mentions)
    assert done.people[0].quotes_a == 2


def test_merge_joins_across_the_tellings(plain):
    parted = corrected(plain, (Correction(CorrectionKind.SPLIT, ("Tom Reed",)),))
    assert names(parted).count("Tom Reed") == 2
    again = corrected(plain, (*parted.corrections, Correction(CorrectionKind.MERGE, ("Tom Reed", "Tom Reed"))))
    assert names(again) == names(plain)


def test_split_takes_mentions_away(plain):
    aunt = Correction(CorrectionKind.SPLIT, ("Lena Ortiz", "Aunt Ortiz"), (anchor("a", "Ortiz", 2),))
    done = corrected(plain, (aunt,))
    assert "Aunt Ortiz" in names(done)
    own = next(pair for pair in done.people if pair.name == "Aunt Ortiz")
    assert own.a.mentions == (place(A, "Ortiz", 2),)
    assert own.a.mentions[0] not in done.people[0].a.mentions


def test_rename_and_what_comes_after_it(plain):
    done = corrected(
        plain,
        (
            Correction(CorrectionKind.RENAME, ("Tom Reed", "Thomas Reed")),
            Correction(CorrectionKind.RENAME, ("Thomas Reed", "T. J. Reed")),
        ),
    )
    assert names(done) == ["Lena Ortiz", "T. J. Reed", "Riverside"]
    gone = corrected(plain, (*done.corrections, Correction(CorrectionKind.NOT_A_PERSON, ("T. J. Reed",))))
    assert names(gone) == ["Lena Ortiz", "Riverside"]


def test_not_a_person_leaves_both_tellings_and_its_quotes_stay(plain):
    done = corrected(plain, (Correction(CorrectionKind.NOT_A_PERSON, ("Tom Reed",)),))
    assert names(done) == ["Lena Ortiz", "Riverside"]
    assert len(done.quotes) == len(plain.quotes)
    assert all(pair.person_a != 1 for pair in done.quotes)


def test_another_speaker(plain):
    moves = anchor("b", "Moving is not for me,")
    done = corrected(plain, (Correction(CorrectionKind.SPEAKER, ("Tom Reed",), (moves,)),))
    given_to = next(pair for pair in done.quotes if pair.b and pair.b[0].spans[0] == place(B, "Moving is not for me,"))
    assert done.people[given_to.person_b].name == "Tom Reed"
    stranger = corrected(plain, (Correction(CorrectionKind.SPEAKER, ("Ann Poe",), (moves,)),))
    assert "Ann Poe" in names(stranger)
    nobody = corrected(plain, (Correction(CorrectionKind.SPEAKER, (), (moves,)),))
    assert all(
        pair.b[0].speaker is None for pair in nobody.quotes if pair.b and pair.b[0].spans[0] == moves.place(B.text)
    )


def test_a_speaker_who_is_no_person_is_given_a_quote_and_stays_none():
    text = "“Come in,” the county hospital said. “We are full,” it added. “Later,” Ann Poe said."
    words = ("Come in,", "We are full,", "Later,")
    quotes = [Quote((span_of(text, word),), Manner.DIRECT, sure=False) for word in words]
    quotes[0] = replace(quotes[0], speaker=span_of(text, "the county hospital"))
    cast = Cast((Person("Ann Poe", ("Ann Poe",)),), (*quotes[:2], replace(quotes[2], person=0)))

    def given(names, at):
        anchors = (Anchor.at("a", text, cast.quotes[at].spans[0]),)
        return corrected_cast(cast, text, "a", (Correction(CorrectionKind.SPEAKER, names, anchors),))

    done = given(("County  hospital",), 1)
    assert done.people == cast.people
    assert done.quotes[1] == replace(quotes[1], speaker=quotes[0].speaker, sure=True)
    assert given(("County hospital",), 0).quotes[0] == replace(quotes[0], sure=True)
    assert given(("Anna Poe", "Ann Poe"), 1).quotes[1].person == 0
    assert [person.name for person in given(("Bo Lind",), 1).people] == ["Ann Poe", "Bo Lind"]


def span_of(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def test_not_a_quote(plain):
    done = corrected(plain, (Correction(CorrectionKind.NOT_A_QUOTE, (), (anchor("a", "We will move,"),)),))
    assert [status for status, _, _ in texts(done)] == ["altered", "only-b"]


def test_not_a_quote_leaves_the_report_that_holds_its_words():
    held = quote(A, "the roof has leaked for years", speaker="Baker Lena Ortiz", manner=Manner.INDIRECT)
    phrase = quote(A, "has leaked", manner=Manner.PHRASE)
    made = joined(compare_wording(A, B), cast([], [held, phrase]), cast())
    for gone, stays in ((held, phrase), (phrase, held)):
        put_right = Correction(CorrectionKind.NOT_A_QUOTE, (), (Anchor.at("a", A.text, gone.spans[0]),))
        assert [pair.a for pair in corrected(made, (put_right,)).quotes] == [(stays,)]


def test_pair_and_unpair_quotes(plain):
    pair = Correction(CorrectionKind.PAIR, (), (anchor("a", "We will move,"), anchor("b", "Moving is not for me,")))
    done = corrected(plain, (pair,))
    assert ("altered", ["We will move,"], ["Moving is not for me,"]) in texts(done)
    parted = corrected(done, (pair, Correction(CorrectionKind.UNPAIR, (), pair.anchors)))
    assert texts(parted) == texts(plain)
    roof = (anchor("a", "the roof has leaked"), anchor("b", "has leaked long"))
    alone = corrected(plain, (Correction(CorrectionKind.UNPAIR, (), roof),))
    assert all(pair.status in {Status.ONLY_A, Status.ONLY_B} for pair in alone.quotes)


def test_pair_and_unpair_paragraphs(plain):
    sides = (anchor("a", "Ortiz and L."), anchor("b", "Tom Reed would"))
    done = corrected(plain, (Correction(CorrectionKind.PAIR_ROWS, (), sides),))
    assert ((2,), (2,)) in [(row.a, row.b) for row in done.rows]
    apart = corrected(
        plain, (Correction(CorrectionKind.UNPAIR_ROWS, (), (anchor("a", "The hall"), anchor("b", "Riverside b"))),)
    )
    kinds = {(row.a, row.b): row.kind for row in apart.rows}
    assert kinds[(4,), ()] is RowKind.ONLY_A
    assert kinds[(), (4,)] is RowKind.ONLY_B
    assert sorted(n for row in apart.rows for n in row.a) == list(range(len(A.blocks)))
    assert sorted(n for row in apart.rows for n in row.b) == list(range(len(B.blocks)))


def test_leaving_a_correction_out_undoes_it(plain):
    done = corrected(plain, (Correction(CorrectionKind.NOT_A_PERSON, ("Tom Reed",)),))
    undone = corrected(done, ())
    assert undone.to_dict() == plain.to_dict()
    assert undone.corrections == ()


@pytest.mark.parametrize("begins", [0, 4, 4 * 700, 4 * 1_999])
def test_words_that_still_stand_where_they_stood_are_found_there_however_often_they_repeat(begins):
    text = "tide" * 2_000
    there = Span(begins, begins + 4)
    assert Anchor.at("a", text, there).place(text) == there
    assert Anchor.at("a", text, there).place("An ebb tide.") == Span(7, 11)


def test_a_correction_whose_text_is_gone_changes_nothing(plain):
    lost = Anchor("a", "words that stand nowhere", 3)
    for kind in CorrectionKind:
        assert corrected(plain, (Correction(kind, ("Nobody At All",), (lost,)),)).to_dict() == plain.to_dict()


def test_an_anchor_is_found_again_in_a_changed_text():
    text = "He said no. She said no. They said no."
    kept = Anchor.at("a", text, Span(20, 23))
    assert kept.words == " no"
    changed = "A new beginning here.\n\n" + text.replace("He said no.", "He left.")
    assert kept.place(changed) == Span(changed.index("She said no") + 8, changed.index("She said no") + 11)
    assert kept.place("Nothing of it stands.") is None


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 10))
def test_an_anchor_finds_itself(text, start, length):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    if len(span):
        assert Anchor.at("b", text, span).place(text) == span


ANCHORS = st.builds(Anchor, st.sampled_from("ab"), st.text(max_size=5), st.integers(0, 99), st.text(max_size=3))
CORRECTIONS = st.builds(
    Correction,
    st.sampled_from(CorrectionKind),
    st.lists(st.text(max_size=5), max_size=3).map(tuple),
    st.lists(ANCHORS, max_size=2).map(tuple),
)


@given(CORRECTIONS)
def test_a_correction_survives_json(correction):
    assert correction_from_plain(json.loads(json.dumps(correction.to_plain()))) == correction


@pytest.mark.parametrize(
    "given_value",
    [
        None,
        [],
        {},
        {"kind": "erase"},
        {"kind": "merge", "names": "x"},
        {"kind": "merge", "names": [1]},
        {"kind": "pair", "anchors": [{"side": "c", "start": 0}]},
        {"kind": "pair", "anchors": [{"side": "a", "start": -1}]},
        {"kind": "pair", "anchors": [{"side": "a", "start": 1, "words": 5}]},
    ],
)
def test_anything_else_is_refused(given_value):
    with pytest.raises(ValueError, match=r"correction|anchor|CorrectionKind"):
        correction_from_plain(given_value)

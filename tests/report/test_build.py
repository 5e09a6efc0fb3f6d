"""What a report says."""

import dataclasses

import pytest
from specimen import ROWS, pair

from reader_app.alignment.model import RowKind
from reader_app.comparison.pairs import Force, QuoteChange, Status, VerbPair
from reader_app.comparison.quotes.quote_changes import wording_changes
from reader_app.report.build import report
from reader_app.report.figures import percent
from reader_app.report.lines import Look, Piece
from reader_app.report.options import ReportOptions
from reader_app.report.summary import same_wording, summary_lines
from reader_app.target import Target, TargetKind


def words(line):
    return "".join(piece.text for piece in line if piece.look is not Look.CLOSE)


def looks(line, look):
    return [piece.text for piece in line if piece.look is look]


@pytest.fixture(scope="module")
def said(comparison, options):
    return report(comparison, options)


@pytest.fixture(scope="module")
def redlined(comparison, options):
    return report(comparison, dataclasses.replace(options, layout="redline"))


def test_rows_keep_the_numbers_of_the_comparison(said, comparison):
    assert [row.number for row in said.rows] == list(range(1, len(comparison.rows) + 1))


def test_rows_say_whole_blocks(said, comparison):
    for view, row in zip(said.rows, comparison.rows, strict=True):
        assert [words(p.line) for p in view.a] == [comparison.a.words_of(comparison.a.blocks[n]) for n in row.a]
        assert [words(p.line) for p in view.b] == [comparison.b.words_of(comparison.b.blocks[n]) for n in row.b]


@pytest.mark.parametrize(
    ("number", "a", "b"),
    [
        (1, ["stops running", "storm"], ["halted", "gale"]),
        (3, ["stopped", "operator", "4"], ["halted", "company", "40"]),
    ],
)
def test_edited_rows_mark_what_differs(said, number, a, b):
    row = said.rows[number - 1]
    assert looks(row.a[0].line, Look.MARK_A) == a
    assert looks(row.b[0].line, Look.MARK_B) == b


def test_rewritten_rows_are_marked_thinly_and_never_interleaved(said, redlined):
    row = said.rows[5]
    assert looks(row.a[0].line, Look.THIN_A) == ["Hotels were full by the evening"]
    assert not redlined.rows[5].both


def test_a_report_in_columns_has_no_redline(said):
    assert not any(row.both for row in said.rows)


def test_the_redline_runs_a_then_b(redlined):
    assert words(redlined.rows[2].both[0].line) == (
        "The ferry to Ulvo was stopped halted on Tuesday, the operator company said, and 4 40 cars had to wait."
    )
    assert not redlined.rows[2].a
    assert not redlined.rows[2].b


def test_furniture_has_its_own_kind(said):
    assert [(row.number, words(row.label)) for row in said.rows if row.kind == "furniture"] == [
        (2, "dateline"),
        (9, "furniture"),
    ]


def test_only_differences_leaves_out_same_rows_and_furniture(comparison, options):
    short = report(comparison, dataclasses.replace(options, only_differences=True))
    assert [row.number for row in short.rows] == [1, 3, 4, 6, 7, 8]


@pytest.mark.parametrize("left_out", ["people", "quotes", "facts", "notes"])
def test_a_section_can_be_left_out(comparison, options, left_out):
    short = report(comparison, dataclasses.replace(options, **{left_out: False}))
    assert left_out not in dict(short.sections)
    assert not getattr(short, left_out)


def test_every_link_into_a_whole_report_has_its_anchor(said):
    found = set()

    def walk(value):
        if isinstance(value, Piece):
            found.add(value.link)
        elif dataclasses.is_dataclass(value):
            walk([getattr(value, field.name) for field in dataclasses.fields(value)])
        elif isinstance(value, list | tuple):
            for item in value:
                walk(item)

    walk(said)
    assert found - {""} <= set(said.anchors())
    assert {"row-4", "quote-1", "quote-2", "person-1", "person-2"} <= found


def test_a_person_has_both_spellings_and_both_titles(said):
    person = said.people[0]
    assert [words(name) for name in person.names] == ["Maren Holt", "Maren Holdt"]
    assert looks(person.title_a, Look.MARK_A) == ["Captain"]
    assert looks(person.title_b, Look.MARK_B) == ["Skipper"]
    assert person.rows_a == (Piece("4", Look.PLAIN, "row-4"),)
    assert person.differs == "spelling; title"
    assert said.people[1].differs == "only in A"


def test_an_altered_quote_marks_its_words(said):
    group = said.quotes[0]
    assert group.kind == Status.ALTERED
    quote = group.quotes[0]
    assert words(quote.a) == "“We could not wait.”"
    assert looks(quote.b, Look.MARK_B) == ["did not want to"]
    assert words(quote.said_a) == "Captain Maren Holt, said:  row\u00a04"


def test_facts_name_both_values(said):
    fact = said.facts[0]
    assert (fact.first, words(fact.a), words(fact.b)) == ("Number", "4 cars  row\u00a03", "40 cars  row\u00a03")
    assert fact.differs == "another number"


def moved_pair():
    rows = (("Title", None, RowKind.SAME), ("One.", None, RowKind.SAME), ("Two.", None, RowKind.SAME))
    made = pair(rows)
    # B has the second row last: block 2 of B belongs to row 2, block 1 to row 3.
    first, second, third = made.rows
    second = dataclasses.replace(second, b=(2,), moved=True)
    return dataclasses.replace(made, rows=(first, second, dataclasses.replace(third, b=(1,))))


def test_a_moved_row_has_a_stub_where_b_has_it(options):
    said = report(moved_pair(), options)
    assert [row.anchor for row in said.rows] == ["row-1", "row-2", "row-3", "moved-2"]
    assert [words(remark) for remark in said.rows[1].remarks] == ["moved ↓", "after row 3 in B"]
    assert words(said.rows[3].label) == "moved ↑ 2"


@pytest.mark.parametrize(
    ("rows", "same"),
    [
        ((("A title", None, RowKind.SAME), ("Words.", None, RowKind.SAME)), True),
        ((("A title", None, RowKind.SAME), (None, "~Photo", RowKind.ONLY_B)), True),
        ((("A title", None, RowKind.SAME), (None, "More.", RowKind.ONLY_B)), False),
        (ROWS, False),
    ],
)
def test_same_wording_looks_past_furniture(rows, same):
    assert same_wording(pair(rows)) is same


def test_a_moved_row_is_a_difference():
    assert not same_wording(moved_pair())


@pytest.mark.parametrize(
    ("rows", "begins"),
    [
        ((("A title", None, RowKind.SAME), (None, "~Photo", RowKind.ONLY_B)), "No wording differs:"),
        (ROWS, ""),
    ],
)
def test_a_pair_without_differences_is_told_so_in_a_sentence(rows, begins, options):
    said = report(pair(rows), dataclasses.replace(options, only_differences=True))
    assert bool(said.calm) is bool(begins)
    assert said.calm.startswith(begins)
    assert bool(said.rows) is not bool(begins)


def test_long_sources_are_cut(options):
    found = pair(summary=dataclasses.replace(pair().summary, sources_a=tuple(f"n{n} " + "x" * 90 for n in range(30))))
    told = words(report(found, options).sources[0])
    assert len(told) < 400
    assert told.endswith("…")


@pytest.mark.parametrize(("share", "shown"), [(0, "0%"), (0.001, "1%"), (0.244, "24%"), (0.999, "99%"), (1, "100%")])
def test_percent_never_claims_all_or_nothing(share, shown):
    assert percent(share) == shown


def test_the_summary_is_short_and_complete(comparison):
    text = "\n".join(summary_lines(comparison))
    assert "A  Ferry to Ulvo stops running after storm" in text
    assert "Wording in common: 49%" in text
    assert "Quotes: 2 (1 altered; 1 only in B)" in text


@pytest.mark.parametrize("wrong", [{"layout": "sideways"}, {"paper": "a7"}, {"text_size": 20}, {"text_size": 500}])
def test_options_outside_their_range_are_refused(wrong):
    with pytest.raises(ValueError, match="is not"):
        ReportOptions(**wrong)


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (("wait", "for", "the", "tide"), ("wait",), "longer in A"),
        (("wait",), ("wait", "for", "the", "tide"), "longer in B"),
        (("we", "will", "not", "wait"), ("we", "will", "wait"), "“not” in one only"),
    ],
)
def test_the_weightiest_change_of_a_quote_is_its_status(comparison, options, a, b, words):
    found = wording_changes(a, b)
    change = next(change for change in QuoteChange if change in found)
    quotes = [dataclasses.replace(comparison.quotes[0], changes=(change,)), *comparison.quotes[1:]]
    (altered,) = report(dataclasses.replace(comparison, quotes=tuple(quotes)), options).quotes[0].quotes
    assert altered.status == words


def test_a_quote_of_one_telling_is_said_to_be_in_that_one(comparison, options):
    for status, words in ((Status.ONLY_A, "only in A"), (Status.ONLY_B, "only in B")):
        alone = dataclasses.replace(comparison.quotes[0], status=status, changes=())
        (group,) = report(dataclasses.replace(comparison, quotes=(alone,)), options).quotes
        assert [quote.status for quote in group.quotes] == [words]


@pytest.mark.parametrize(
    ("force", "words"),
    [(Force.STRONGER_B, "The stronger verb is in B."), (Force.CONCEDED_A, "The verb in A makes it an admission.")],
)
def test_the_verbs_of_a_quote_are_compared_in_words(comparison, options, force, words):
    number, quote = next((n, q) for n, q in enumerate(comparison.quotes) if q.a and q.b)
    altered = dataclasses.replace(quote, changes=(QuoteChange.VERB,), status=Status.ALTERED)
    quotes = (*comparison.quotes[:number], altered, *comparison.quotes[number + 1 :])
    summary = dataclasses.replace(comparison.summary, verbs=(VerbPair(number, "said", "swore", force),))
    told = report(dataclasses.replace(comparison, quotes=quotes, summary=summary), options)
    assert [view.changed for group in told.quotes for view in group.quotes if words in view.changed]


def test_the_reader_s_own_work_stands_at_its_row_and_among_the_notes(comparison, options):
    row, quote = Target(TargetKind.ROW, 2), Target(TargetKind.QUOTE, 0)
    work = dataclasses.replace(options, remarks={quote: "Hear it again.", row: "Who\x07 counted?"}, reviewed={2, 3})
    said = report(comparison, work)
    assert [words(remark) for remark in said.rows[2].remarks] == ["reviewed", "your note"]
    assert [words(remark) for remark in said.rows[3].remarks] == ["reviewed"]
    own = [(words(note.about), words(note.text)) for note in said.notes if note.anchor]
    assert own == [("Your note on row 3", "Who counted?"), ("Your note on quote 1", "Hear it again.")]
    assert said.rows[2].remarks[1][0].link in said.anchors()


def test_own_notes_are_printed_even_where_other_notes_are_not(comparison, options):
    work = dataclasses.replace(options, notes=False, remarks={Target(TargetKind.ROW, 0): "First."})
    said = report(comparison, work)
    assert [words(note.text) for note in said.notes] == ["First."]
    assert "notes" in dict(said.sections)

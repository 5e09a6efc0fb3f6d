"""What a reader set by hand is told where it stands, and counted in the notes."""

from reader_app import article_from_text
from reader_app.article.span import Span
from reader_app.comparison.compare import compare_wording, corrected, joined
from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.people.model import Cast, Manner, Quote
from reader_app.report.build import report
from reader_app.report.by_hand import correction_words

A = article_from_text(
    "Mill to shut\n\nA clerk said “the wheel has stood for years” then.\n\n“We leave,” a miller said.\n\nIt rained."
)
B = article_from_text(
    "Mill to shut\n\nA clerk says “the wheel has stood too long” now.\n\n“Staying is dear,” one heard.\n\nFog came up."
)


def place(article, words):
    start = article.text.index(words)
    return Span(start, start + len(words))


def quote(article, words):
    return Quote((place(article, words),), Manner.DIRECT)


def at(side, words):
    article = A if side == "a" else B
    return Anchor.at(side, article.text, place(article, words))


def said(options, *corrections):
    cast_a = Cast((), (quote(A, "the wheel has stood for years"), quote(A, "We leave,")))
    cast_b = Cast((), (quote(B, "the wheel has stood too long"), quote(B, "Staying is dear,")))
    return report(corrected(joined(compare_wording(A, B), cast_a, cast_b), corrections), options)


def words(line):
    return "".join(piece.text for piece in line)


def quotes_of(told):
    return [one for group in told.quotes for one in group.quotes]


def test_a_speaker_set_by_hand_is_told_at_that_side_alone(options):
    told = said(options, Correction(CorrectionKind.SPEAKER, ("Mira Solberg",), (at("a", "the wheel has stood for"),)))
    lines = [(words(one.said_a), words(one.said_b)) for one in quotes_of(told)]
    assert [line.startswith("Mira Solberg (set by hand)") for line, _ in lines] == [True, False, False]
    assert not any("set by hand" in line for _, line in lines)


def test_quotes_paired_by_hand_say_so(options):
    told = said(options, Correction(CorrectionKind.PAIR, (), (at("a", "We leave,"), at("b", "Staying is dear,"))))
    assert [words(one.a) for one in quotes_of(told) if "Paired by hand." in one.changed] == ["“We leave,”"]


def test_paragraphs_paired_by_hand_say_so(options):
    told = said(options, Correction(CorrectionKind.PAIR_ROWS, (), (at("a", "It rained."), at("b", "Fog came up."))))
    assert [words(row.a[0].line) for row in told.rows if "paired by hand" in map(words, row.remarks)] == ["It rained."]


def test_nothing_set_by_hand_is_not_spoken_of(options):
    told = said(options)
    assert not any("hand" in words(one.said_a) + words(one.said_b) + one.changed for one in quotes_of(told))
    assert "By hand" not in [words(note.about) for note in told.notes]


def test_the_notes_count_what_was_put_right(options):
    kinds = CorrectionKind
    done = tuple(map(Correction, (kinds.SPEAKER, kinds.SPEAKER, kinds.UNPAIR, kinds.RENAME, kinds.NOT_A_QUOTE)))
    counted = "2 speakers of quotes, 1 pairing of quotes, 1 passage taken off the quotes, 1 correction to people"
    assert correction_words(done) == counted
    notes = [(words(note.about), words(note.text)) for note in said(options, *done).notes]
    assert ("By hand", f"The reader put right: {counted}.") in notes

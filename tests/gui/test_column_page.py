from small_pair import small_comparison

from reader_app.comparison.compare import compare
from reader_app.gui.pages.column_page import column_page, column_runs
from reader_app.gui.plan.pair_layout import pair_layout
from reader_app.intake.read import article_from_text
from reader_app.marks import Role, Side


def test_near_wording_is_woven_and_altered_quotes_stand_a_over_b():
    page = column_page(pair_layout(small_comparison()))
    assert page.texts == (
        "The ferry stays kept in port",
        "Captain Ida Holm said: “We wait for the tide.”",
        "“We wait,” Chief Officer Ida Hólm answered.",
        "Nobody on the quay 𝕊 was surprised.",
        "A spare boat came at 7 p.m.",
        "Photo: the harbour office",
    )
    assert [part.label for part in page.parts] == ["A1·B1", "A2", "B2", "A3", "B3", "A4"]
    assert [part.badge for part in page.parts] == [None, Side.A, Side.B, None, None, None]


def test_every_place_of_either_telling_is_found_again():
    comparison = small_comparison()
    page = column_page(pair_layout(comparison))
    for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
        for words in ("port", "Ida H", "wait"):
            offset = article.text.index(words)
            part, position = page.place(side, offset)
            assert page.texts[part][position:].startswith(words)


def test_marks_stand_on_their_own_tellings_words():
    comparison = small_comparison()
    pair = pair_layout(comparison)
    page = column_page(pair)
    runs = [column_runs(page, pair, number, shared=True) for number in range(len(page.parts))]
    shown = {
        (run.side, page.texts[number][run.start : run.end])
        for number, part in enumerate(runs[:3])
        for run in part
        if run.role in (Role.WORDING, Role.WORDING_QUIET)
    }
    assert shown == {
        (Side.A, "The"),
        (Side.A, "stays"),
        (Side.B, "kept"),
        (Side.A, "for the tide"),
    }


def test_a_blank_stands_only_where_a_telling_has_one_or_two_words_would_stick():
    told = (
        "The mill burns\n\n"
        "Olive Quist, {age}, ran out of the mill (a {kind} house, built in {year}). "
        '"I saw the smoke, so I rang the bell," she said. "Nobody was inside the house."'
    )
    a = article_from_text(told.format(age=41, kind="listed", year="1840"))
    b = article_from_text(told.format(age=14, kind="ruined", year="1804"))
    page = column_page(pair_layout(compare(a, b)))
    assert page.texts[1] == (
        "Olive Quist, 41 14, ran out of the mill (a listed ruined house, built in 1840 1804). "
        '"I saw the smoke, so I rang the bell," she said. "Nobody was inside the house."'
    )

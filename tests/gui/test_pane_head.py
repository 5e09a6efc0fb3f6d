"""What stands over a page, and how versions of one article under the same headline are told apart."""

from dataclasses import replace

from small_pair import article

from reader_app.article.model import Origin
from reader_app.comparison.pairs import NoteKind, RowNote
from reader_app.gui.cards.row_words import note_words
from reader_app.gui.pages.pane_head import PaneHead, title_among
from reader_app.gui.session.session import Session
from reader_app.gui.shelving.share_table import ShareModel
from reader_app.gui.signs.one_line import isolated
from reader_app.marks import Side
from reader_app.theme import load


def version(file, title="The ferry stays"):
    return replace(article((title, f"{file} tells of the ferry.")), title=title, origin=Origin(file, f"/news/{file}"))


def test_versions_with_one_title_are_named_with_their_files():
    first, last, other = version("v1.txt"), version("v2.txt"), version("c.txt", "No ferry")
    opened = (first, last, other)
    assert [title_among(one, opened) for one in opened] == [
        "v1.txt · The ferry stays",
        "v2.txt · The ferry stays",
        "No ferry",
    ]


def test_words_from_right_to_left_leave_the_figures_beside_them_alone():
    assert isolated("12 March 2026") == "12 March 2026"
    assert isolated("Straße – 3 km") == "Straße – 3 km"
    assert isolated("صحيفة المرفأ") == "\u2068صحيفة المرفأ\u2069"
    assert note_words(RowNote(NoteKind.NUMBER, a="240 مليون", b="214")) == "\u2068240 مليون\u2069 / 214"


def test_a_line_of_facts_keeps_its_order_beside_words_from_right_to_left(qtbot):
    session = Session()
    head = PaneHead(session, load("light"), Side.A)
    qtbot.addWidget(head)
    told = replace(article(("دخل الوزير", "دخل الوزير القاعة.")), title="دخل الوزير", outlet="صحيفة المرفأ")
    session.show_article(Side.A, replace(told, byline="ليلى"))
    head.resize(600, 60)
    written = [line for line in head.lines() if "·" in line]
    assert written == ["\u2068صحيفة المرفأ\u2069 · \u2068ليلى\u2069"]


def test_a_pane_head_names_the_file_once_another_text_is_called_the_same(qtbot):
    session = Session()
    head = PaneHead(session, load("light"), Side.A)
    qtbot.addWidget(head)
    session.show_article(Side.A, version("v1.txt"))
    assert "v1.txt" not in head.accessibleDescription()
    session.shelve(version("v2.txt"))
    assert head.accessibleDescription().startswith("v1.txt, ")
    shares = ShareModel(session)
    assert [shares.title(row) for row in range(2)] == ["v1.txt · The ferry stays", "v2.txt · The ferry stays"]

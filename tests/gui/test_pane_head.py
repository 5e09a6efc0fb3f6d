"""What stands over a page, and how versions of one article under the same headline are told apart."""

from dataclasses import replace

from small_pair import article

from reader_app.article.model import Origin
from reader_app.gui.pages.pane_head import PaneHead, title_among
from reader_app.gui.session.session import Session
from reader_app.gui.shelving.share_table import ShareModel
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

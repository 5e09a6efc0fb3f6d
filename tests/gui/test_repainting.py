"""Only what a step changes is painted anew; what is left on the screen is what painting all of it would show."""

import random
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from waiting import wait_for_lists

from reader_app.article.model import Article, Block, BlockKind
from reader_app.article.span import Span
from reader_app.comparison.compare import compare_wording
from reader_app.comparison.pairs import PersonPair, QuotePair, Status
from reader_app.gui.deferred_loading import DeferredLoading
from reader_app.marks import Side, Target, TargetKind
from reader_app.people.model import Manner, Person, Quote

WORDS = "harbour lantern rope tide mooring gull pier winter ferry captain cargo signal".split()

A_SPECK = 10  # px: where a round corner is cut by what is painted anew, Qt's raster may be a shade off


def pair():
    """Two tellings of some forty paragraphs, most of which have a few words changed."""
    rolled = random.Random(7)
    told = [[rolled.choice(WORDS) for _ in range(rolled.randint(6, 30))] for _ in range(40)]
    retold = [[word if rolled.random() > 0.1 else word + "s" for word in words] for words in told]
    return article(told), article(retold[:12] + retold[14:])


def article(paragraphs):
    texts = [" ".join(words).capitalize() + "." for words in paragraphs]
    starts = [sum(len(text) + 1 for text in texts[:number]) for number in range(len(texts))]
    blocks = tuple(Block(Span(at, at + len(text)), BlockKind.PARAGRAPH) for at, text in zip(starts, texts, strict=True))
    return Article("\n".join(texts), blocks, title="Ropes", language="en")


def with_people(comparison):
    """``comparison`` with four words of its texts taken for people, and four paragraphs for quotes."""
    people = tuple(PersonPair(name, person(comparison.a, name), person(comparison.b, name)) for name in WORDS[:4])
    quotes = tuple(QuotePair(Status.ALTERED, quote(comparison.a, at), quote(comparison.b, at)) for at in (1, 2, 5, 30))
    return replace(comparison, people=people, quotes=quotes, people_known=True)


def person(article, name):
    places = tuple(Span(*found.span()) for found in re.finditer(name, article.text))
    return Person(name, (name,), (), places)


def quote(article, block):
    return (Quote((article.blocks[block].span,), Manner.DIRECT),)


@pytest.fixture
def window(new_window, qtbot):
    made = new_window((1500, 900))
    qtbot.waitUntil(lambda: bool(made.findChildren(DeferredLoading)))
    qtbot.waitUntil(lambda: made.jobs.queue.held is None)  # the rest of the window is built, which takes its picture
    comparison = with_people(compare_wording(*pair()))
    for side, telling in ((Side.A, comparison.a), (Side.B, comparison.b)):
        made.session.show_article(side, telling)
    made.session.show_comparison(comparison)
    settle(qtbot, made)
    return made


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not any(page.geometry_of_page.busy for page in window.workspace.spread.pages()))
    wait_for_lists(qtbot, window)
    for _ in range(5):
        QApplication.processEvents()


def on_screen(window):
    return window.screen().grabWindow(window.winId()).toImage()


def differing(one, other):
    """How many px of two pictures differ."""
    if one == other:
        return 0
    return sum(a != b for a, b in zip(*(memoryview(p.constBits()).cast("I") for p in (one, other)), strict=True))


class Watch(QObject):
    """The events of one kind that a widget gets while it is watched."""

    def __init__(self, widget, kind):
        super().__init__()
        self.widget, self.kind = widget, kind
        self.regions = []

    def __enter__(self):
        self.widget.installEventFilter(self)
        return self.regions

    def __exit__(self, *_raised):
        self.widget.removeEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's own name
        if event.type() is self.kind:
            self.regions.append(event.region() if self.kind is QEvent.Type.Paint else None)
        return False


@pytest.mark.parametrize(
    ("layout", "tab"), [("flow", "overview"), ("flow", "changes"), ("aligned", "changes"), ("column", "overview")]
)
def test_what_steps_leave_on_the_screen_is_what_painting_all_would_show(window, qtbot, layout, tab):
    session, rolled = window.session, random.Random(3)
    session.set_view("layout", layout)
    session.set_view("tab", tab)
    settle(qtbot, window)
    rows = session.differences()
    bar = window.workspace.spread.page_of(Side.A).verticalScrollBar()
    moves = (
        lambda: session.step_row(1),
        lambda: session.step_row(-1),
        lambda: session.choose_target(Target(TargetKind.ROW, rolled.choice(rows))),
        lambda: bar.setValue(bar.value() + rolled.choice((-300, -40, 40, 200))),
        lambda: session.choose_target(Target(TargetKind.PERSON, rolled.randrange(4))),
        lambda: session.choose_target(Target(TargetKind.QUOTE, rolled.randrange(4))),
        lambda: session.choose_row(-1),
        lambda: session.step_edit(1),
    )
    for _ in range(12):
        for move in rolled.choices(moves, weights=(4, 2, 2, 3, 2, 2, 1, 1), k=rolled.randint(1, 3)):
            move()
            if rolled.random() < 0.5:
                QApplication.processEvents()
        settle(qtbot, window)
        left = on_screen(window)
        for part in window.findChildren(QWidget):
            part.update()
        settle(qtbot, window)
        assert differing(left, on_screen(window)) < A_SPECK


def test_a_person_in_view_is_framed_without_painting_the_page_anew(window, qtbot):
    session, pane = window.session, window.workspace.spread.panes[Side.A]
    rare = replace(
        session.comparison.people[0], a=Person("rare", mentions=(session.comparison.a.blocks[3].span,)), b=None
    )
    session.show_comparison(replace(session.comparison, people=(rare,)))
    session.choose_row(3)
    settle(qtbot, window)
    before = pane.scrolled
    with Watch(pane.viewport(), QEvent.Type.Paint) as regions:
        session.choose_target(Target(TargetKind.PERSON, 0))
        settle(qtbot, window)
    assert (session.row, pane.scrolled) == (3, before)
    painted = sum(box.width() * box.height() for region in regions for box in region)
    assert 0 < painted < pane.viewport().width() * pane.viewport().height() / 3


@pytest.mark.parametrize("by_card", [False, True])
def test_a_step_in_view_leaves_the_other_rows_alone(window, qtbot, by_card):
    window.session.go_to_end(last=False)
    settle(qtbot, window)
    pane = window.workspace.spread.panes[Side.A]
    before = pane.scrolled
    with Watch(pane.viewport(), QEvent.Type.Paint) as regions:
        if by_card:
            window.session.choose_target(Target(TargetKind.ROW, window.session.differences()[1]))
        else:
            window.session.step_row(1)
        settle(qtbot, window)
    assert pane.scrolled == before
    painted = sum(box.width() * box.height() for region in regions for box in region)
    assert 0 < painted < pane.viewport().width() * pane.viewport().height() * 2 / 3


def test_no_step_lays_the_window_out_anew(window, qtbot):
    window.session.go_to_end(last=False)
    settle(qtbot, window)
    place = window.toolbar.kinds.x()
    with Watch(window, QEvent.Type.LayoutRequest) as requests:
        for _ in range(12):
            window.session.step_row(1)
            QApplication.processEvents()
            assert window.toolbar.kinds.x() == place
    assert int(window.toolbar.number.text()) > 9
    assert not requests

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from small_pair import show_pair, small_comparison, with_another_speaker
from waiting import wait_for_lists

from reader_app.comparison.pairs import Fact, FactKind, Status
from reader_app.gui.bars.overview_parts import LinkLine
from reader_app.gui.cards.card import Card, Filter, Passage, Piece, Tone
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.palette import stylesheet
from reader_app.gui.session.session import Session
from reader_app.gui.session.stage import Stage
from reader_app.gui.sidebar.card_delegate import CardDelegate
from reader_app.gui.sidebar.card_layout import RIGHT, figure_width, set_card
from reader_app.gui.sidebar.card_list import CardList, CardView
from reader_app.gui.sidebar.filter_row import FilterRow, least_room, lines_of
from reader_app.gui.sidebar.sidebar import SLIM, TABS, WIDE, Sidebar
from reader_app.marks import Side, Target, TargetKind
from reader_app.theme import NAMES, load

QUOTE, PERSON = TargetKind.QUOTE, TargetKind.PERSON


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def sidebar(session, qtbot):
    made = Sidebar(session, load("light"))
    qtbot.addWidget(made)
    made.resize(WIDE, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def opened(sidebar, session, qtbot):
    """Opens a comparison, and waits until the tab in front shows it."""

    def shown(comparison=None):
        show_pair(session, comparison or small_comparison())
        wait_for_lists(qtbot, sidebar)

    return shown


def click(qtbot, view, row):
    place = view.visualRect(view.cards.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_tabs_follow_the_view_and_lead_it(sidebar, session):
    for tab in TABS:
        session.set_view("tab", tab)
        assert sidebar.tabs.currentIndex() == sidebar.stack.currentIndex() == TABS.index(tab)
    sidebar.tabs.setCurrentIndex(0)
    assert session.view["tab"] == "overview"


def test_a_click_chooses_and_a_second_leads_on(sidebar, session, qtbot, opened):
    opened()
    view = sidebar.panels["quotes"].view
    with qtbot.waitSignal(session.target_chosen) as first:
        click(qtbot, view, 1)
    assert first.args == [Target(QUOTE, 0)]
    assert (session.target, session.mention) == (Target(QUOTE, 0), 0)
    click(qtbot, view, 1)
    assert (session.target, session.mention) == (Target(QUOTE, 0), 1)


def test_enter_leads_to_the_next_mention(sidebar, session, qtbot, opened):
    opened()
    view = sidebar.panels["quotes"].view
    view.show_target(Target(QUOTE, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (session.target, session.mention) == (Target(QUOTE, 0), 1)


def test_arrows_pass_over_heads(sidebar, session, qtbot, opened):
    opened()
    view = sidebar.panels["quotes"].view
    click(qtbot, view, 1)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert session.target == Target(QUOTE, 1)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert session.target == Target(QUOTE, 0)


def test_what_is_chosen_in_the_text_is_chosen_in_the_list(sidebar, session, qtbot, opened):
    opened()
    session.choose_target(Target(PERSON, 1))
    wait_for_lists(qtbot, sidebar)
    assert session.view["tab"] == "people"
    view = sidebar.panels["people"].view
    assert view.cards.card(view.currentIndex().row()).target == Target(PERSON, 1)
    assert view.selectionModel().isSelected(view.currentIndex())


def test_plain_words_and_facts_leave_the_tab(sidebar, session, opened):
    opened()
    for target in (Target(TargetKind.ROW, 2), Target(TargetKind.FACT, 0)):
        session.choose_target(target)
        assert (session.target, session.view["tab"]) == (target, "quotes")


@pytest.mark.parametrize("height", [300, 4000])
def test_cards_are_as_high_as_their_words_in_every_width(sidebar, session, qtbot, height, opened):
    sidebar.setStyleSheet(stylesheet(load("light")))
    sidebar.resize(WIDE, height)
    comparison = small_comparison()
    opened(dataclasses.replace(comparison, quotes=tuple([comparison.quotes[0]] * 9)))
    view = sidebar.panels["quotes"].view
    met = set()
    for width in (WIDE, 190, 170, SLIM, 150):
        sidebar.resize(width, height)
        qtbot.wait(1)
        for row in range(view.cards.rowCount()):
            box = view.visualRect(view.cards.index(row))
            assert box.width() == view.viewport().width()
            assert box.height() == set_card(view.cards.card(row), box.width()).height
        met.add(view.visualRect(view.cards.index(1)).height())
    assert len(met) > 1


@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize("titles", [TABS, ("Übersicht", "Personen", "Zitate", "Änderungen", "Fakten")])
def test_no_tab_is_cut_and_titles_stand_apart(sidebar, titles, wide):
    for number, title in enumerate(titles):
        sidebar.tabs.setTabText(number, title)
    width = WIDE if wide else sidebar.slim_width()
    sidebar.setStyleSheet(stylesheet(load("light")))
    sidebar.resize(width + 1, 700)
    sidebar.resize(width, 700)
    last = sidebar.tabs.tabRect(sidebar.tabs.count() - 1)
    assert last.right() <= sidebar.tabs.width()
    for number, title in enumerate(titles):
        wanted = QFontMetricsF(sidebar.tabs.font()).horizontalAdvance(title)
        assert sidebar.tabs.tabRect(number).width() >= wanted + 8


def test_a_filter_that_hides_the_chosen_card_gives_way(sidebar, session, qtbot, opened):
    opened()
    panel = sidebar.panels["quotes"]
    chip = next(chip for chip in panel.filters.chips if chip.text() == "Only A 1")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [panel.cards.card(row).target for row in range(panel.cards.rowCount())] == [None, Target(QUOTE, 1)]
    session.choose_target(Target(QUOTE, 0))
    assert panel.cards.row_of(Target(QUOTE, 0)) > 0
    assert panel.filters.chips[0].isChecked()


def test_quotes_can_be_narrowed_to_a_speaker(sidebar, session, opened):
    comparison = small_comparison()
    quotes = (*comparison.quotes, dataclasses.replace(comparison.quotes[0], person_a=1, person_b=1))
    opened(dataclasses.replace(comparison, quotes=quotes))
    panel = sidebar.panels["quotes"]
    names = [action.text() for action in panel.filters.speakers.menu().actions()]
    assert names == ["All speakers", "Harbour Jo", "Ida Holm"]
    panel.filters.speakers.menu().actions()[1].trigger()
    assert [panel.cards.card(row).speakers for row in range(panel.cards.rowCount())] == [(), ("Harbour Jo",)]


def test_a_quote_with_another_speaker_is_found_under_both(sidebar, session, opened):
    opened(with_another_speaker())
    panel = sidebar.panels["quotes"]
    for action in panel.filters.speakers.menu().actions()[1:]:
        action.trigger()
        assert panel.cards.card(1).target == Target(QUOTE, 0)
    assert len(panel.filters.speakers.menu().actions()) == 3


def test_a_row_leads_to_its_altered_quote_before_its_others(sidebar, session, qtbot, opened):
    made = small_comparison()
    same = dataclasses.replace(made.quotes[0], status=Status.SAME, changes=(), edits=())
    opened(dataclasses.replace(made, quotes=(same, made.quotes[0])))
    session.set_view("tab", "quotes")
    session.choose_row(1)
    wait_for_lists(qtbot, sidebar)
    view = sidebar.panels["quotes"].view
    assert view.cards.card(view.currentIndex().row()).target == Target(QUOTE, 1)


def test_the_row_in_focus_is_chosen_among_the_changes(sidebar, session, qtbot, opened):
    opened()
    session.choose_row(2)
    assert session.view["tab"] == "quotes"
    session.set_view("tab", "changes")
    view = sidebar.panels["changes"].view
    assert view.cards.card(view.currentIndex().row()).target == Target(TargetKind.ROW, 2)
    session.choose_row(3)
    wait_for_lists(qtbot, sidebar)
    assert view.cards.card(view.currentIndex().row()).target == Target(TargetKind.ROW, 3)


def test_empty_tabs_say_why(sidebar, session, qtbot, opened):
    sentence = sidebar.panels["quotes"].sentence
    assert sentence.text() == "Open two tellings to see what is in them."
    opened(dataclasses.replace(small_comparison(), people=(), quotes=(), people_known=False))
    assert sentence.text() == "People and quotes were not looked for."
    session.set_working(Stage.PEOPLE)
    wait_for_lists(qtbot, sidebar)
    assert sentence.text() == "Looking for people and quotes…"
    session.show_comparison(dataclasses.replace(small_comparison(), people=(), quotes=()))
    wait_for_lists(qtbot, sidebar)
    assert sentence.text() == "Neither telling quotes anybody."


def test_people_found_by_rules_alone_are_said_to_be(sidebar, session, opened):
    told = "People and quotes of B were found by rules alone, without a model."
    opened(dataclasses.replace(small_comparison(), notes=(told,)))
    session.set_view("tab", "people")
    feet = {name: panel.foot for name, panel in sidebar.panels.items()}
    for tab in TABS[1:]:
        session.set_view("tab", tab)
        assert feet[tab].isVisible() == (tab in ("people", "quotes"))
    assert feet["people"].text() == feet["quotes"].text() == told
    session.set_view("tab", "overview")
    assert told in [label.text() for label in sidebar.overview.findChildren(QLabel)]
    session.show_comparison(small_comparison())
    session.set_view("tab", "people")
    assert not feet["people"].isVisible()


def test_chips_wrap_where_it_is_narrow(sidebar, session, qtbot, opened):
    opened()
    session.set_view("tab", "changes")
    row = sidebar.panels["changes"].filters
    sidebar.resize(SLIM, 700)
    qtbot.waitUntil(lambda: row.width() < SLIM)
    for chip in row.chips:
        assert row.rect().contains(chip.geometry())
        assert chip.width() >= chip.sizeHint().width()


def test_counts_leave_only_where_they_would_take_a_line_more(qtbot):
    row = FilterRow(load("light"), "Quotes")
    qtbot.addWidget(row)
    row.set_filters([Filter(kind, kind.capitalize(), 1234) for kind in ("all", "altered", "same")])
    row.show()
    counted = {}
    for width in range(60, 500, 4):
        row.resize(width, 50)
        counted[width] = row.chips[0].text() == "All 1234", row.height()
    assert counted[60][0] is counted[496][0] is True
    assert {told for told, _height in counted.values()} == {True, False}
    assert all(later <= earlier for (_, earlier), (_, later) in pairwise(counted.values()))


def test_the_chosen_filter_stays_chosen_wherever_it_moves_to(qtbot):
    row = FilterRow(load("light"), "Quotes")
    qtbot.addWidget(row)
    row.show()
    row.set_filters(filters("all", "altered", "same"))
    row.chips[1].click()
    for kinds, chosen in (
        (("all", "same", "only", "altered"), "altered"),
        (("all", "altered"), "altered"),
        (("all", "same"), "all"),
        (("all", "same", "altered"), "all"),
    ):
        row.set_filters(filters(*kinds))
        assert row.kind == chosen
        assert sum(button.isVisible() for button in row.findChildren(QToolButton)) == len(kinds)
        assert [kind for kind, chip in zip(kinds, row.chips, strict=True) if chip.isChecked()] == [chosen]
        with qtbot.waitSignal(row.filtered) as sent:
            row.chips[kinds.index(chosen)].click()
        assert sent.args == [chosen]


def filters(*kinds):
    return [Filter(kind, kind.capitalize(), 3) for kind in kinds]


@given(st.lists(st.integers(10, 120), min_size=1, max_size=8), st.integers(80, 400))
def test_chips_are_shared_out_evenly_among_lines(widths, room):
    lines = lines_of(widths, max(room, *widths))
    least = least_room(widths, room)
    assert lines_of(widths, least) == lines
    assert least <= max(room, *widths)
    assert least == max(widths) or lines_of(widths, least - 1) > lines


def test_no_chip_is_left_alone_on_a_line():
    assert lines_of([40, 60, 50, 90, 60], 245) == 2
    assert least_room([40, 60, 50, 90, 60], 245) == 150


def test_the_overview_leads_to_places(sidebar, session, qtbot, opened):
    opened()
    session.set_view("tab", "overview")
    lines = {line.words: line for line in sidebar.overview.findChildren(LinkLine)}
    qtbot.mouseClick(lines["Nobody on the quay 𝕊 was surprised."], Qt.MouseButton.LeftButton)
    assert session.row == 2


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tab", TABS)
def test_every_tab_is_painted_in_every_theme(sidebar, session, name, tab, opened):
    opened()
    session.choose_target(Target(QUOTE, 0))
    session.set_view("tab", tab)
    before = sidebar.grab().toImage()
    sidebar.apply_theme(load("dark" if name == "light" else name))
    assert sidebar.grab().toImage() != before


def test_a_screen_reader_hears_the_cards(sidebar, session, opened):
    opened()
    view = sidebar.panels["quotes"].view
    reader = QAccessible.queryAccessibleInterface(view)
    said = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    assert "Ida Holm. longer in A. A: said “We wait for the tide”. B: answered “We wait”" in said
    assert view.indexAt(QPoint(5, 5)).isValid()


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_parts_the_filters_from_cards_that_go_on_above(sidebar, session, name, opened):
    opened()
    session.set_view("tab", "changes")
    panel = sidebar.panels["changes"]
    panel.filters.apply_theme(load(name))
    seen = []
    for scrolled in (0, 9, 0):
        panel.view.verticalScrollBar().setRange(0, 20)
        panel.view.verticalScrollBar().setValue(scrolled)
        picture = panel.filters.grab().toImage()
        seen.append(picture.pixelColor(picture.width() // 2, picture.height() - 1).name() == load(name)["hair"].lower())
    assert seen == [False, True, False]


def test_a_long_list_is_set_a_few_cards_at_a_time_and_the_chosen_one_comes_into_view(qtbot):
    cards = CardList()
    view = CardView(cards)
    delegate = CardDelegate(load("light"), cards, view)
    view.setItemDelegate(delegate)
    qtbot.addWidget(view)
    view.resize(320, 400)
    view.show()
    made = [Card(Target(TargetKind.ROW, number), f"row {number}") for number in range(300)]
    delegate.forget()
    cards.set_cards(made)
    target = made[-2].target
    view.show_target(target)
    view.viewport().repaint()
    assert len(delegate._heights) < 100
    last = cards.index(cards.row_of(target))
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(last).center()))
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == 0


def shown_list(qtbot):
    """An empty list of cards on the screen."""
    cards = CardList()
    view = CardView(cards)
    view.setItemDelegate(CardDelegate(load("light"), cards, view))
    qtbot.addWidget(view)
    view.resize(320, 400)
    view.show()
    return view


def test_the_list_goes_along_to_a_card_when_the_pages_are_painted(qtbot):
    view = shown_list(qtbot)
    cards = view.cards
    made = [Card(Target(TargetKind.ROW, number), f"row {number}") for number in range(40)]
    cards.set_cards(made)
    QApplication.processEvents()
    view.show_target(made[1].target, at_once=True)
    assert (view.currentIndex().row(), view.goes_along) == (1, False)
    view.show_target(made[3].target)
    assert (view.currentIndex().row(), view.goes_along) == (1, True)
    for number in (30, 35):
        view.show_target(made[number].target)
    assert (view.currentIndex().row(), view.goes_along) == (1, True)
    qtbot.waitUntil(lambda: not view.goes_along)
    assert view.currentIndex().row() == 35
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(cards.index(35))))
    view.show_target(made[2].target)
    view.show_target(None)
    qtbot.wait(30)
    assert not view.selectionModel().hasSelection()


def test_a_note_too_wide_for_its_line_takes_a_second_one(qapp):
    short, long = (Card(None, "row", note, sign="~") for note in ("A 1 · six / nine", "A 1 · " + "six / nine, " * 6))
    cards = [dataclasses.replace(card, target=Target(TargetKind.ROW, 0)) for card in (short, long)]
    one, two = (set_card(card, 320) for card in cards)
    assert one.notes == (short.note,)
    assert [" ".join(two.notes).strip(), len(two.notes), two.height > one.height] == [long.note.strip(), 2, True]


def test_a_title_too_wide_for_its_card_is_parted_between_syllables(qapp):
    title = "Bezirksverwaltungspräsident"
    passage = Passage(Side.A, (Piece(title, Tone.MARKED),), ("2", "1"))
    card = Card(Target(TargetKind.PERSON, 0), "Klaus Dornfeld", passages=(passage,))
    layout = set_card(card, 260).passages[0].layout
    ends = [layout.lineAt(n).textStart() + layout.lineAt(n).textLength() for n in range(layout.lineCount())]
    assert len(ends) > 1
    assert layout.text().replace("\u00ad", "") == title
    assert {layout.text()[end - 1] for end in ends[:-1]} == {"\u00ad"}
    assert set_card(card, 400).passages[0].layout.text() == title


@pytest.mark.parametrize(
    ("before", "marked", "after"),
    [("", "240 مليون", ""), ("", "240", " مليون"), ("بلغت ", "240", " مليون"), ("", "six", "")],
)
def test_figures_among_words_from_right_to_left_are_marked_where_they_stand(qapp, before, marked, after):
    pieces = tuple(
        Piece(words, tone)
        for words, tone in ((before, Tone.PLAIN), (marked, Tone.MARKED), (after, Tone.PLAIN))
        if words
    )
    card = Card(Target(TargetKind.FACT, 0), "Given differently", passages=(Passage(Side.A, pieces),))
    (passage,) = set_card(card, 400).passages
    (patch,) = passage.patches
    line, metrics = passage.layout.lineAt(0), QFontMetricsF(passage.layout.font())
    alone = metrics.horizontalAdvance(marked)
    assert patch.body.boundingRect().width() == pytest.approx(alone + 2, abs=2)
    if not before:
        ends = line.naturalTextRect().right() if after or marked != "six" else alone
        assert patch.body.boundingRect().right() == pytest.approx(ends + 1, abs=2)


@pytest.mark.parametrize("hidden", [False, True])
def test_the_list_of_another_pair_begins_at_its_top(sidebar, session, qtbot, hidden, opened):
    comparison = small_comparison()
    longer = dataclasses.replace(comparison, quotes=comparison.quotes * 30)
    session.set_view("tab", "quotes")
    opened(longer)
    view = sidebar.stack.currentWidget().view
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    bar.setValue(1200)
    session.show_comparison(dataclasses.replace(longer))
    qtbot.waitUntil(lambda: bar.value() == 1200)
    sidebar.setVisible(not hidden)
    session.close_pair()
    sidebar.show()
    opened(longer)
    qtbot.waitUntil(lambda: view.visualRect(view.cards.index(view.cards.rowCount() - 1)).isValid())
    QApplication.processEvents()
    assert bar.value() == 0


def test_cards_are_painted_before_the_last_one_has_its_place(qtbot):
    view = shown_list(qtbot)
    cards = view.cards
    made = [Card(Target(TargetKind.ROW, number), f"row {number}") for number in range(300)]
    cards.set_cards(made)
    view.show_target(made[1].target)
    picture = view.viewport().grab().toImage()
    assert not view.visualRect(cards.index(299)).isValid()
    for row in range(4):
        box = view.visualRect(cards.index(row))
        inks = {picture.pixel(x, y) for x in range(20, 80) for y in range(box.top(), box.bottom())}
        assert len(inks) > 5


def test_sources_and_who_is_no_person_lead_to_where_they_stand(sidebar, session, qtbot, opened):
    comparison = small_comparison()
    fact = Fact(FactKind.SOURCE, Status.ONLY_A, comparison.facts[1].a, None, "Harbour Post", "")
    b = dataclasses.replace(comparison.b, outlet="The Harbour Post")
    summary = dataclasses.replace(comparison.summary, sources_a=("Harbour Post",), cites_b=True)
    opened(dataclasses.replace(comparison, b=b, facts=(*comparison.facts, fact), summary=summary))
    session.set_view("tab", "overview")
    place = Target(TargetKind.FACT, len(comparison.facts))
    for words in ("A cites The Harbour Post, the outlet of B.", "Harbour Post"):
        qtbot.waitUntil(lambda words=words: any(one.words == words for one in sidebar.findChildren(LinkLine)))
        line = next(one for one in sidebar.findChildren(LinkLine) if one.words == words)
        session.target = None
        line.click()
        assert session.target == place


def test_the_heads_of_figures_stand_over_their_columns(sidebar, session, opened):
    opened()
    session.set_view("tab", "people")
    heads = sidebar.panels["people"].heads
    assert (heads.isVisible(), heads.accessibleName()) == (True, "named, quoted")
    assert not sidebar.panels["quotes"].heads.isVisible()
    height, width = heads.height(), heads._view.viewport().width()
    assert heads.ends() == [width - RIGHT - figure_width(width), width - RIGHT]
    sidebar.resize(262, 600)
    width = heads._view.viewport().width()
    named, quoted = heads.ends()
    assert heads.height() == height, "they stand on one line"
    assert quoted == width - RIGHT
    measure = QFontMetricsF(label_font(8.0)).horizontalAdvance
    assert measure("named") < named <= quoted - measure("quoted") - 2


@pytest.mark.parametrize("tab", TABS)
def test_a_tab_shows_a_comparison_after_the_pages_have_had_their_turn(sidebar, session, qtbot, tab):
    session.set_view("tab", tab)
    show_pair(session, small_comparison())
    assert not spoken_lines(sidebar)
    wait_for_lists(qtbot, sidebar)
    assert spoken_lines(sidebar)


def spoken_lines(sidebar):
    """What the lines or cards of the tab in front say."""
    front = sidebar.stack.currentWidget()
    if front is sidebar.overview:
        return [line.words for line in front.findChildren(LinkLine)]
    return [front.cards.card(row).spoken for row in range(front.cards.rowCount())]


def test_a_card_chosen_before_its_list_is_set_anew_leads_to_what_it_shows(sidebar, session, qtbot, opened):
    made = small_comparison()
    opened(made)
    panel = sidebar.panels["quotes"]
    view, one = panel.view, panel.cards.row_of(Target(QUOTE, 0))
    session.show_comparison(dataclasses.replace(made, quotes=made.quotes[::-1]))
    click(qtbot, view, one)
    assert session.target == Target(QUOTE, 1)
    wait_for_lists(qtbot, sidebar)
    assert view.cards.card(view.currentIndex().row()).target == Target(QUOTE, 1)
    session.choose_target(None)
    session.show_comparison(dataclasses.replace(made, quotes=()))
    view.setCurrentIndex(panel.cards.index(one))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.target is None


def test_a_filter_gives_way_to_what_is_chosen_before_the_list_is_set_anew(sidebar, session, qtbot, opened):
    made = small_comparison()
    opened(made)
    panel = sidebar.panels["quotes"]
    qtbot.mouseClick(next(chip for chip in panel.filters.chips if chip.text() == "Only A 1"), Qt.MouseButton.LeftButton)
    session.show_comparison(dataclasses.replace(made))
    wait_for_lists(qtbot, sidebar)
    assert panel.cards.row_of(Target(QUOTE, 0)) < 0
    session.show_comparison(dataclasses.replace(made))
    session.choose_target(Target(QUOTE, 0))
    wait_for_lists(qtbot, sidebar)
    assert panel.cards.row_of(Target(QUOTE, 0)) == panel.view.currentIndex().row() > 0


def test_a_pair_that_is_left_leaves_no_card(sidebar, session, opened):
    opened()
    assert spoken_lines(sidebar)
    session.vacate(Side.A)
    assert not spoken_lines(sidebar)


@pytest.mark.parametrize(
    ("note", "tip"),
    [("longer in B", None), ("", None), ("“never” in one only, longer in A", "“never” in one only, longer in A")],
)
def test_a_note_that_may_be_cut_is_whole_in_the_tool_tip(note, tip):
    cards = CardList()
    cards.set_cards([Card(Target(TargetKind.QUOTE, 0), "Ada Quill", note=note)])
    assert cards.data(cards.index(0, 0), Qt.ItemDataRole.ToolTipRole) == tip

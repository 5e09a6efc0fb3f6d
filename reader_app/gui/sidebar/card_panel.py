"""A tab of cards: filters, the list, and one sentence where there is nothing to list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader_app.comparison.model import Comparison
from reader_app.gui.bars.overview_parts import nothing_yet, people_unknown
from reader_app.gui.cards.card import Card, filters_of, grouped, shown
from reader_app.gui.cards.change_cards import change_cards, change_filters
from reader_app.gui.cards.fact_cards import fact_cards, fact_filters
from reader_app.gui.cards.people_cards import people_cards, people_filters
from reader_app.gui.cards.quote_cards import quote_cards, quote_filters, quote_heads
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.looks.incremental_refresh import IncrementalRefresh
from reader_app.gui.looks.mirroring import is_mirrored, towards
from reader_app.gui.plan import stepping
from reader_app.gui.plan.selection import same_target
from reader_app.gui.session.session import Session
from reader_app.gui.sidebar.card_delegate import CardDelegate
from reader_app.gui.sidebar.card_list import CardList, CardView
from reader_app.gui.sidebar.card_menu import open_menu
from reader_app.gui.sidebar.figure_heads import FigureHeads
from reader_app.gui.sidebar.filter_row import FilterRow
from reader_app.marks import Target, TargetKind
from reader_app.theme import Theme
from reader_app.translation import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Tab:
    """What a tab of cards lists: targets of ``kind``, made by ``cards``, told apart by ``filters``.

    ``waits`` says that people must be known first; ``figures`` heads the figures at the right,
    ``heads`` are the groups, ``foot`` explains figures in brackets.
    """

    id: str
    text: str
    kind: TargetKind
    cards: Callable[[Comparison], tuple[Card, ...]]
    filters: Callable[[], list[tuple[str, str]]]
    empty: str
    waits: bool = True
    figures: tuple[str, ...] = ()
    heads: Callable[[], list[tuple[str, str]]] | None = None
    foot: str = ""


PEOPLE = Tab(
    "people",
    QT_TRANSLATE_NOOP("sidebar", "People"),
    TargetKind.PERSON,
    people_cards,
    people_filters,
    QT_TRANSLATE_NOOP("sidebar", "Neither telling names a person."),
    figures=(QT_TRANSLATE_NOOP("sidebar", "named"), QT_TRANSLATE_NOOP("sidebar", "quoted")),
    foot=QT_TRANSLATE_NOOP("sidebar", "(1) in reported speech, not in quotation marks"),
)
QUOTES = Tab(
    "quotes",
    QT_TRANSLATE_NOOP("sidebar", "Quotes"),
    TargetKind.QUOTE,
    quote_cards,
    quote_filters,
    QT_TRANSLATE_NOOP("sidebar", "Neither telling quotes anybody."),
    heads=quote_heads,
)
CHANGES = Tab(
    "changes",
    QT_TRANSLATE_NOOP("sidebar", "Changes"),
    TargetKind.ROW,
    change_cards,
    change_filters,
    QT_TRANSLATE_NOOP("sidebar", "The wording is the same."),
    waits=False,
)
FACTS = Tab(
    "facts",
    QT_TRANSLATE_NOOP("sidebar", "Facts"),
    TargetKind.FACT,
    fact_cards,
    fact_filters,
    QT_TRANSLATE_NOOP("sidebar", "No number, date, place, organisation or source differs."),
    heads=fact_filters,
)


@guard_events
class CardPanel(QWidget):
    """One tab of cards, in step with the session."""

    def __init__(self, session: Session, theme: Theme, tab: Tab) -> None:
        super().__init__()
        self.session, self.tab = session, tab
        self.setObjectName("panel")
        name = translate("sidebar", tab.text)
        self.setAccessibleName(name)
        self.refresh = IncrementalRefresh(self, self._setting)
        self._anew = True
        self._sought = False  # whether the card of what was chosen is to be shown in spite of a filter
        self._listed: Comparison | None = None  # what the cards were made of
        self._cards: tuple[Card, ...] = ()
        self._quotes: dict[int, int] = {}
        self.cards = CardList()
        self.view = CardView(self.cards)
        self.view.setAccessibleName(name)
        self.view.setAccessibleDescription(translate("sidebar", "Enter goes to the next mention."))
        self._delegate = CardDelegate(theme, self.cards, self.view)
        self.view.setItemDelegate(self._delegate)
        self.filters = FilterRow(theme, translate("sidebar", "Filter"))
        self.heads = FigureHeads(theme, [translate("sidebar", head) for head in tab.figures], self.view)
        self.sentence, self.foot = _sentence(), _foot()
        self._lay_out()
        self.filters.filtered.connect(self._show_cards)
        self.view.verticalScrollBar().valueChanged.connect(self.filters.show_rule)
        self.filters.speaker_chosen.connect(self._show_cards)
        self.view.chosen.connect(self._choose)
        self.view.menu_wanted.connect(self._open_menu)
        session.corrections.reviewed_changed.connect(self.refresh.run_now)
        session.corrections.notes_changed.connect(self.refresh.run_now)
        session.article_opened.connect(self._leave_pair)
        session.compared.connect(self.refresh.schedule)
        if tab.waits:
            session.work_changed.connect(self._follow_work)
        session.target_chosen.connect(self.show_target)
        if tab.kind in (TargetKind.ROW, TargetKind.QUOTE):
            session.row_chosen.connect(self.show_row)

    def apply_theme(self, theme: Theme) -> None:
        """Paint the cards in ``theme``."""
        self._delegate.apply_theme(theme)
        self.filters.apply_theme(theme)
        self.heads.apply_theme(theme)
        self.view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what the session holds."""
        super().showEvent(event)
        self.refresh.run_if_stale()

    def show_target(self) -> None:
        """Choose the card of what is chosen in the session; a filter that hides it gives way."""
        if self.refresh.pending:
            self._sought = True
            return
        target = self._target()
        if target and self.cards.row_of(target) < 0 and any(card.target == target for card in self._cards):
            self.filters.reset()
            self._show_cards()
        self.view.show_target(target)

    def show_row(self) -> None:
        """Choose the card of the row in focus, where the filter shows it."""
        if not self.refresh.pending:
            self.view.show_target(self._target())

    def _leave_pair(self) -> None:
        """Have no card of the pair that was open, nor a place in its list."""
        self._anew = True
        self.refresh.run_now()

    def _setting(self) -> Iterator[bool]:
        """What makes the cards anew; the list goes along only with what the reader chooses from now on."""
        return self._steps((self.session.row, self.session.target))

    def _steps(self, chosen: tuple[int, Target | None]) -> Iterator[bool]:
        """Make the cards anew from what the session holds, then filters, then set the list; True after each step."""
        comparison = self.session.comparison
        cards = tuple(self._looked_at(card) for card in self.tab.cards(comparison)) if comparison else ()
        yield True
        self.filters.set_filters(filters_of(cards, self.tab.filters()))
        if self.tab.kind is TargetKind.QUOTE:
            self.filters.set_speakers(sorted({name for card in cards for name in card.speakers}))
        yield True
        self._cards, self._listed = cards, comparison
        if comparison and self.tab.kind is TargetKind.QUOTE:
            every, altered = (stepping.quote_rows(comparison, altered=only) for only in (False, True))
            self._quotes = dict(reversed(every)) | dict(reversed(altered))
        if self._anew:
            self._anew = comparison is None
            self.view.begin_anew()
        self.view.keep_place(self._show_cards, choice_too=(self.session.row, self.session.target) == chosen)
        if self._sought:
            self._sought = False
            self.show_target()

    def _choose(self, target: Target) -> None:
        """Choose what a card stands for."""
        followed = self._followed(target)
        if followed is not None:
            self.session.choose_target(followed)

    def _open_menu(self, wanted: tuple[Target, QPoint]) -> None:
        followed = self._followed(wanted[0])
        if followed is not None:
            open_menu(self.view, self.session, followed, wanted[1])

    def _followed(self, target: Target) -> Target | None:
        """What a card that was made of an older comparison stands for now; None where that is gone."""
        older, newer = self._listed, self.session.comparison
        return same_target(older, newer, target) if older and newer and older is not newer else target

    def _looked_at(self, card: Card) -> Card:
        if card.target is None or self.tab.kind not in (TargetKind.ROW, TargetKind.QUOTE):
            return card
        reviewed = self.tab.kind is TargetKind.ROW and self.session.is_reviewed(card.target.number)
        remark = self.session.remarks().words(card.target)
        return replace(card, reviewed=reviewed, remark=remark) if reviewed or remark else card

    def _target(self) -> Target | None:
        chosen = self.session.target
        if chosen is not None and chosen.kind is self.tab.kind:
            return chosen
        if self.tab.kind is TargetKind.ROW and self.session.row >= 0:
            return Target(TargetKind.ROW, self.session.row)
        if self.tab.kind is TargetKind.QUOTE and chosen is None and self.session.row in self._quotes:
            return Target(TargetKind.QUOTE, self._quotes[self.session.row])
        return None

    def _follow_work(self) -> None:
        comparison = self.session.comparison
        if comparison and not comparison.people_known:
            self.refresh.schedule()

    def _show_cards(self) -> None:
        kept = shown(self._cards, self.filters.kind, self.filters.speaker)
        self.cards.set_cards(grouped(kept, self.tab.heads()) if self.tab.heads else kept)
        comparison = self.session.comparison
        known = comparison is not None and (comparison.people_known or not self.tab.waits)
        if comparison is None:
            words = nothing_yet(self.session)
        elif not known:
            words = people_unknown(self.session)
        else:
            words = translate("sidebar", self.tab.empty)
        self.sentence.setText(words)
        self.filters.setVisible(bool(self._cards))
        self.heads.setVisible(bool(self._cards and self.tab.figures))
        bracketed = any(f.startswith("(") for card in kept for passage in card.passages for f in passage.figures)
        told = [translate("sidebar", self.tab.foot)] if bracketed and self.tab.foot else []
        if comparison and self.tab.kind in (TargetKind.PERSON, TargetKind.QUOTE):
            told += comparison.notes
        self.foot.setText("\n".join(told))
        self.foot.setVisible(bool(told))
        self._stack.setCurrentIndex(0 if self._cards else 1)
        self.view.show_target(self._target(), at_once=True)

    def _lay_out(self) -> None:
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.heads)
        column.addWidget(body, 1)
        column.addWidget(self.foot)


def _sentence() -> QLabel:
    label = QLabel()
    label.setFont(label_font(9.5))
    label.setProperty("tone", "second")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | towards(False, is_mirrored(label)))
    label.setContentsMargins(21, 26, 18, 0)
    return label


def _foot() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("foot")
    label.setFont(label_font(8.5))
    label.setWordWrap(True)
    return label

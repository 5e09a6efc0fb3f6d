"""The Overview tab: the share of wording in common, quotes, who speaks, sources, what only one telling has."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader_app.comparison.model import Comparison
from reader_app.gui.bars.overview_parts import (
    LINE,
    CountBar,
    Feet,
    LinkLine,
    ShareBar,
    heading,
    label,
    nothing_yet,
    people_unknown,
)
from reader_app.gui.cards import overview_story as story
from reader_app.gui.looks.badge import Badge, rule
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.incremental_refresh import IncrementalRefresh
from reader_app.gui.session.session import Session
from reader_app.marks import Side, Target
from reader_app.theme import Theme
from reader_app.translation import translate

MOST_SPEAKERS = 12


@guard_events
class OverviewTab(QScrollArea):
    """A page of figures and sentences; lines that name a place lead there."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self._theme = session, theme
        self._begun: QWidget | None = None  # the page that is built
        self.refresh = IncrementalRefresh(self, self._building)
        self.setObjectName("overview")
        self.setAccessibleName(translate("sidebar", "Overview"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        for signal in (session.compared, session.article_opened):
            signal.connect(self.refresh.schedule)
        session.work_changed.connect(self._follow_work)

    def apply_theme(self, theme: Theme) -> None:
        """Draw the page in ``theme``."""
        self._theme = theme
        self.refresh.run_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what the session holds."""
        super().showEvent(event)
        self.refresh.run_if_stale()

    def _follow_work(self) -> None:
        comparison = self.session.comparison
        if comparison and not comparison.people_known:
            self.refresh.schedule()

    def _building(self) -> Iterator[bool]:
        """Build the page beside the one that is shown, and show it when it is whole; gives True after each step."""
        if self._begun is not None:
            self._begun.deleteLater()
        page = self._begun = QWidget(self.viewport())  # in the window from the first on, whose style each part takes
        page.setObjectName("panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 15, 18, 20)
        column.setSpacing(0)
        comparison = self.session.comparison
        if comparison is None:
            column.addWidget(label(nothing_yet(self.session), 9.5, tone="second"))
        else:
            yield from self._filling(column, comparison)
        column.addStretch(1)
        self.setWidget(page)
        self._begun = None

    def _filling(self, column: QVBoxLayout, comparison: Comparison) -> Iterator[bool]:
        sections: list[Callable[[Comparison], QWidget | None]] = [self._share]
        if comparison.people_known:
            sections += [self._quotes, self._speakers, self._sources]
        sections.append(self._stretches)
        for section in sections:
            made = section(comparison)
            if made is None:
                continue
            if column.count():
                column.addSpacing(18)
                column.addWidget(rule())
                column.addSpacing(15)
            column.addWidget(made)
            for part in made.findChildren(QWidget):
                part.ensurePolished()
            yield True
        told = " ".join(comparison.notes) if comparison.people_known else people_unknown(self.session)
        if told:
            column.addSpacing(20)
            column.addWidget(label(told, 9.5, tone="second"))

    def _share(self, comparison: Comparison) -> QWidget:
        summary = comparison.summary
        made, column = _section("")
        top = QHBoxLayout()
        top.setSpacing(9)
        share = translate("overview", "{share} %").format(share=round(100 * summary.common))
        figure = label(share, 22, serif=True)
        figure.setWordWrap(False)
        top.addWidget(figure, 0, Qt.AlignmentFlag.AlignBaseline)
        words = label(translate("overview", "of the wording in common"), 11, tone="second", serif=True)
        top.addWidget(words, 1, Qt.AlignmentFlag.AlignBaseline)
        column.addLayout(top)
        only_a, only_b = max(summary.words_a - summary.shared, 0), max(summary.words_b - summary.shared, 0)
        column.addSpacing(4)
        bar = ShareBar(self._theme, only_a, summary.shared, only_b)
        column.addWidget(bar)
        texts = (
            translate("overview", "%n word(s) only in A", n=only_a),
            translate("overview", "%n shared", n=summary.shared),
            translate("overview", "%n only in B", n=only_b),
        )
        bar.setAccessibleName(", ".join(texts))
        column.addSpacing(3)
        column.addWidget(Feet(texts))
        return made

    def _quotes(self, comparison: Comparison) -> QWidget | None:
        if not comparison.quotes:
            return None
        made, column = _section(translate("overview", "Quotes"))
        for count in story.quote_counts(comparison):
            line = QHBoxLayout()
            line.setSpacing(0)
            number = label(str(count.number), 9, weight=600)
            number.setFixedSize(22, LINE)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self._leading(count.text, count.target, wraps=True), 1)
            column.addLayout(line)
        return made

    def _speakers(self, comparison: Comparison) -> QWidget | None:
        people = story.speakers(comparison)
        if not people:
            return None
        made, column = _section(translate("overview", "Who speaks, and how often"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 5)
        for at, side in enumerate(Side, start=1):
            grid.setColumnStretch(at, 2)
            grid.addWidget(Badge(self._theme, side), 0, at)
        most = max(max(one.a, one.b) for one in people)
        for row, one in enumerate(people[:MOST_SPEAKERS], start=1):
            grid.addWidget(self._leading(one.name, one.target), row, 0)
            grid.addWidget(CountBar(self._theme, Side.A, one.a, most), row, 1)
            grid.addWidget(CountBar(self._theme, Side.B, one.b, most), row, 2)
        column.addLayout(grid)
        if len(people) > MOST_SPEAKERS:
            more = LinkLine(translate("overview", "and %n more", n=len(people) - MOST_SPEAKERS))
            more.clicked.connect(lambda: self.session.set_view("tab", "people"))
            column.addWidget(more)
        return made

    def _sources(self, comparison: Comparison) -> QWidget | None:
        citings, groups = story.citings(comparison), story.sources(comparison)
        if not (citings or groups):
            return None
        made, column = _section(translate("overview", "Sources"))
        for one in citings:
            column.addWidget(self._leading(one.words, one.target, wraps=True))
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, 60)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        row = 0
        for words, places in groups:
            grid.addWidget(label(words, 8.5, tone="second"), row, 0)
            for place in places:
                grid.addWidget(self._leading(place.words, place.target, serif=True), row, 1)
                row += 1
        column.addSpacing(3)
        column.addLayout(grid)
        return made

    def _stretches(self, comparison: Comparison) -> QWidget | None:
        found = story.stretches(comparison)
        if not found:
            return None
        made, column = _section(translate("overview", "What only one telling has"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for number, one in enumerate(found):
            grid.addWidget(Badge(self._theme, one.side), 2 * number, 0)
            grid.addWidget(self._leading(one.words, one.target, serif=True), 2 * number, 1)
            place = label(one.place, 8.5, tone="second")
            place.setFixedHeight(24)
            place.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(place, 2 * number + 1, 1)
        column.addLayout(grid)
        return made

    def _leading(self, text: str, target: Target | None, *, serif: bool = False, wraps: bool = False) -> LinkLine:
        line = LinkLine(text, serif=serif, wraps=wraps)
        if target is None:
            line.lead_nowhere()
        else:
            line.clicked.connect(partial(self._choose, target))
        return line

    def _choose(self, target: Target, _checked: bool = False) -> None:
        self.session.choose_target(target)


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    if title:
        column.addWidget(heading(title))
        column.addSpacing(4)
    return made, column

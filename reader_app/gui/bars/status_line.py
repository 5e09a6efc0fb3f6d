"""The status line: what the comparison found, counted, and how the reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.first_paint import plain_label
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.session.stage import Stage
from reader_app.lazy_import import lazy
from reader_app.target import Side
from reader_app.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader_app.alignment import model as alignment
    from reader_app.article.model import Article
    from reader_app.comparison import pairs
    from reader_app.comparison.model import Comparison
    from reader_app.gui.plan import stepping
    from reader_app.gui.session.session import Session
    from reader_app.theme import Theme
else:
    alignment, pairs = lazy("reader_app.alignment.model"), lazy("reader_app.comparison.pairs")
    stepping = lazy("reader_app.gui.plan.stepping")

HEIGHT = 26
_BESIDE, _APART = 15, 20  # px
_BETWEEN = "      "  # what parts two words


@guard_events
class StatusLine(QFrame):
    """Counts at the left, linked scrolling, encoding and zoom at the right."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("statusline")
        self.setFixedHeight(HEIGHT)
        self.counts, self.notice, self.state = _label(), _label(), _label()
        self.counts.setAccessibleName(translate("status", "What was found"))
        self.state.setAccessibleName(translate("status", "View"))
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self.counts, self.state):
            label.setMinimumWidth(1)  # else their words would keep the window wide
        self._counted, self._viewed = "", [""]
        line = QHBoxLayout(self)
        line.setContentsMargins(_BESIDE, 0, _BESIDE, 0)
        line.setSpacing(_APART)
        line.addWidget(self.counts)
        line.addWidget(self.notice, 1)
        line.addWidget(self.state)
        for signal in (session.article_opened, session.compared, session.view_changed, session.work_changed):
            signal.connect(self.refresh)
        session.corrections.reviewed_changed.connect(self.refresh)
        session.corrections.notes_changed.connect(self.refresh)
        self.apply_theme(theme)
        self.refresh()

    def apply_theme(self, _theme: Theme) -> None:
        """The window's style sheet has all there is to it."""

    def say(self, text: str) -> None:
        """Show one sentence beside the counts; an empty one takes it away."""
        self.notice.setText(text)

    def refresh(self) -> None:
        """Show what the session holds now."""
        comparison = self.session.comparison
        opened = [a for a in self.session.articles.values() if a]
        if comparison:
            self._counted = _BETWEEN.join([*found(comparison), *self._reviewed(comparison)])
        elif len(opened) == len(Side):
            self._counted = uncompared(self.session.working)
        else:
            waits = opened or self.session.working
            self._counted = "" if waits else translate("status", "Drop two files anywhere to open both")
        self._viewed = self._view(opened) if opened else [translate("status", "F1 for the keys")]
        self.fit()

    def fit(self) -> None:
        """Show as much as there is room for: the view's words leave one after the other, then the counts are cut."""
        measure = self.counts.fontMetrics()
        room = self.width() - 2 * _BESIDE - 2 * _APART
        viewed = self._viewed
        while len(viewed) > 1 and measure.horizontalAdvance(self._counted + _BETWEEN.join(viewed)) > room:
            viewed = viewed[1:]
        self.state.setText(_BETWEEN.join(viewed))
        left = room - measure.horizontalAdvance(self.state.text())
        words = self._counted
        if measure.horizontalAdvance(words) > left:  # only then, since a mode of Qt's makes all of its namespace
            words = measure.elidedText(words, QtCore.Qt.TextElideMode.ElideRight, left)
        self.counts.setText(words)
        self.counts.setToolTip(self._counted if words != self._counted else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for now."""
        super().resizeEvent(event)
        self.fit()

    def _reviewed(self, comparison: Comparison) -> list[str]:
        rows = stepping.differences(comparison)
        seen = sum(self.session.is_reviewed(row) for row in rows) if self.session.corrections.reviewed else 0
        words = translate("status", "{number} of {total} reviewed")
        counted = [words.format(number=seen, total=len(rows))] if seen else []
        notes = len(self.session.corrections.notes)
        return [*counted, translate("status", "%n note(s)", n=notes)] if notes else counted

    def _view(self, opened: list[Article]) -> list[str]:
        linked = self.session.view["linked"]
        return [
            translate("status", "Scrolling linked") if linked else translate("status", "Scrolling not linked"),
            encodings(opened),
            translate("status", "{zoom} %").format(zoom=self.session.view["zoom"]),
        ]


def uncompared(work: Stage) -> str:
    """What is said of a pair that is not compared, while ``work`` goes on."""
    if work is Stage.READING:
        return translate("status", "Reading…")
    return translate("status", "Comparing…") if work is Stage.COMPARING else translate("status", "Not compared")


def found(comparison: Comparison) -> list[str]:
    """The counts of a comparison in words; what there is none of is left out."""
    around = stepping.furniture(comparison)
    kinds = [row.kind for number, row in enumerate(comparison.rows) if number not in around]
    furniture = sum(len(comparison.rows[number].a) + len(comparison.rows[number].b) for number in around)
    altered = sum(quote.status is pairs.Status.ALTERED for quote in comparison.quotes)
    swapped = sum(map(pairs.has_other_speaker, comparison.quotes))
    named = alignment.RowKind
    counted = [
        (kinds.count(named.EDITED), translate("status", "%n edited", n=kinds.count(named.EDITED))),
        (kinds.count(named.REWRITTEN), translate("status", "%n rewritten", n=kinds.count(named.REWRITTEN))),
        (kinds.count(named.ONLY_A), translate("status", "%n only in A", n=kinds.count(named.ONLY_A))),
        (kinds.count(named.ONLY_B), translate("status", "%n only in B", n=kinds.count(named.ONLY_B))),
        (furniture, translate("status", "%n furniture", n=furniture)),
        (altered, translate("status", "%n quote(s) altered", n=altered)),
        (swapped, translate("status", "%n quote(s) with another speaker", n=swapped)),
    ]
    words = [text for number, text in counted if number]
    if not any(kind is not alignment.RowKind.SAME for kind in kinds):
        words.insert(0, translate("status", "The wording is the same"))
    return words


def encodings(opened: list[Article]) -> str:
    """The character encodings of the files, one where both have the same; a guess has a question mark."""
    coded = [a.origin for a in opened if a.origin.encoding]
    names = [origin.encoding.upper() + ("?" if origin.encoding_guessed else "") for origin in coded]
    return " / ".join(dict.fromkeys(names))


def _label() -> QLabel:
    label = plain_label()
    label.setFont(label_font(8.75))
    label.setProperty("tone", "second")
    return label

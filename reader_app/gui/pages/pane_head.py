"""What stands over a page: the letter of its side, the title, where it comes from."""

from collections.abc import Iterable
from pathlib import PurePath

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader_app.article.model import Article, NoticeKind
from reader_app.gui.looks.badge import paint_badge
from reader_app.gui.looks.event_guard import guard_events
from reader_app.gui.looks.fonts import label_font, text_font
from reader_app.gui.looks.mirroring import flipped, is_mirrored, towards
from reader_app.gui.looks.palette import colour
from reader_app.gui.session.session import Session
from reader_app.gui.signs.one_line import flat, isolated
from reader_app.marks import Side
from reader_app.report.labels import day_words
from reader_app.report.notice_words import notice_words
from reader_app.theme import Theme
from reader_app.translation import translate

HEIGHT, HEIGHT_NARROW = 52, 44
BADGE = 22.0


@guard_events
class PaneHead(QWidget):
    """The head of one side's page.

    ``text_left`` is how far its title begins from where the page begins, so that it stands over the text.
    """

    def __init__(self, session: Session, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.side = side
        self.text_left = 60.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        session.article_opened.connect(self.refresh)
        session.shelved.connect(self.refresh)
        session.compared.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Tell what the session has open on this side."""
        article = self.session.articles[self.side]
        title, facts = (title_of(article), ", ".join(self.facts())) if article else ("", "")
        letter = str(self.side).upper()
        self.setAccessibleName(translate("panes", "{letter}: {title}").format(letter=letter, title=title))
        self.setAccessibleDescription(facts)
        links = [notice_words(n) for n in article.notices if n.kind is NoticeKind.LINKED] if article else []
        self.setToolTip("\n".join([article.origin.path or article.origin.name, *links]) if article else "")
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        self.update()

    def set_text_left(self, x: float) -> None:
        """Let the title begin at ``x`` px."""
        self.text_left = max(x, BADGE + 18)
        self.update()

    def facts(self) -> list[str]:
        """Where a link led, file of one with another's title, outlet, date, byline, what it cites, how many words."""
        article = self.session.articles[self.side]
        if article is None:
            return []
        file = file_apart(article, (one.article for one in self.session.shelf.tellings))
        found = [_linked(article), file, article.outlet or translate("panes", "No outlet given")]
        if article.date is not None:
            found.append(day_words(article.date))
        if article.byline:
            found.append(article.byline)
        comparison = self.session.comparison
        if comparison is not None:
            found += _from_comparison(self.session, self.side)
        return [fact for fact in found if fact]

    def lines(self) -> tuple[str, str]:
        """The title, and the facts on one line."""
        article = self.session.articles[self.side]
        return title_of(article) if article else "", " · ".join(map(isolated, self.facts()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint badge, title and the line below."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), colour(self.theme, "page"))
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colour(self.theme, "hair"))
            article = self.session.articles[self.side]
            middle = self.height() / 2
            x = self.text_left - 34 + BADGE / 2
            x = self.width() - x if is_mirrored(self) else x
            paint_badge(painter, self.theme, self.side, QPointF(x, middle), BADGE)
            if article is not None:
                self._paint_text(painter, middle)
        finally:
            painter.end()

    def _paint_text(self, painter: QPainter, middle: float) -> None:
        title, facts = self.lines()
        width, mirrored = self.width() - self.text_left - 18, is_mirrored(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for font, ink, text, base in (
            (text_font(10.5, weight=700), "ink", title, middle - 4),
            (label_font(8.5), "ink-second", facts, middle + 13),
        ):
            painter.setFont(font)
            painter.setPen(colour(self.theme, ink))
            elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            box = QRectF(self.text_left, base - 15, width, 20)
            across = towards(False, mirrored) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(flipped(box, self.width()) if mirrored else box, across, elided)


def title_of(article: Article) -> str:
    """What an article is called, on one line: its title, else its file, else that it was pasted."""
    return flat(article.title or article.origin.name) or translate("panes", "Pasted text")


def file_apart(article: Article, opened: Iterable[Article]) -> str:
    """The name of its file where another of the ``opened`` articles is called the same; else nothing."""
    title = title_of(article)
    shared = any(title_of(one) == title for one in opened if one is not article)
    return flat(article.origin.name) if shared else ""


def title_among(article: Article, opened: Iterable[Article]) -> str:
    """What an article is called among those that are ``opened``: as ``title_of``, behind its file where need be."""
    return " · ".join(filter(None, (file_apart(article, opened), title_of(article))))


def _linked(article: Article) -> str:
    """The name of the file that a symbolic link led to, else nothing."""
    target = next((n.detail for n in article.notices if n.kind is NoticeKind.LINKED), "")
    return translate("panes", "link to {name}").format(name=PurePath(target).name) if target else ""


def _from_comparison(session: Session, side: Side) -> list[str]:
    comparison = session.comparison
    if comparison is None:
        return []
    summary = comparison.summary
    other = comparison.b if side is Side.A else comparison.a
    found = []
    if (summary.cites_b if side is Side.A else summary.cites_a) and other.outlet:
        found.append(translate("panes", "cites {outlet}").format(outlet=other.outlet))
    words = summary.words_a if side is Side.A else summary.words_b
    if words:
        found.append(translate("panes", "%n word(s)", "", words))
    return found

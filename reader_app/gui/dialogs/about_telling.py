"""Title, byline, date and outlet of a telling, each with where it was found; a reader can put them right.

Below is everything known about how its file was read, including what was left out.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader_app.article.model import Article
from reader_app.gui.looks.fonts import label_font
from reader_app.gui.plan.telling_facts import READER, values_of
from reader_app.gui.signs.one_line import flat
from reader_app.intake.text.dates import parse_date
from reader_app.report.notice_words import notice_sentences
from reader_app.translation import QT_TRANSLATE_NOOP, translate

WIDTH = 520
_UNDER, _APART, _MARGIN = 2, 9, 16  # px: a field and what is said of it, the next field, the edge
_ADDRESS = "address "  # what readers put before the host that told them
_ = QT_TRANSLATE_NOOP
FIELDS = {
    "title": _("about", "Title"),
    "byline": _("about", "Byline"),
    "date": _("about", "Date"),
    "outlet": _("about", "Outlet"),
}
_SOURCES = {
    READER: _("about", "put right by you"),
    "first line": _("about", "the first line"),
    "given": _("about", "given"),
    "page heading": _("about", "the heading of the page"),
    "page title": _("about", "the title of the page"),
    "page byline": _("about", "the byline on the page"),
    "page time": _("about", "the time on the page"),
    "byline": _("about", "the byline in the text"),
    "dateline": _("about", "the dateline in the text"),
    "document properties": _("about", "the properties of the document"),
    "mail header Subject": _("about", "the subject of the mail"),
    "mail header From": _("about", "the sender of the mail"),
    "mail header Date": _("about", "the date of the mail"),
}


class AboutTelling(QDialog):
    """The window; ``corrected`` carries the fields that were put right, by name, as they were typed."""

    corrected = Signal(object)

    def __init__(self, parent: QWidget, article: Article) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("panel")
        self.setWindowTitle(translate("about", "About this telling"))
        self.lines: dict[str, QLineEdit] = {}
        self._was = values_of(article)
        form = QFormLayout()
        form.setVerticalSpacing(_UNDER)
        for name, label in FIELDS.items():
            self.lines[name] = line = QLineEdit(flat(self._was[name]))
            line.setCursorPosition(0)  # a long title is read from its beginning
            line.setAccessibleName(translate("about", label))
            line.setAccessibleDescription(source_of(article, name))
            form.addRow(translate("about", label), line)
            source = _small(source_of(article, name))
            source.setContentsMargins(2, 0, 0, _APART)
            form.addRow("", source)
        self.sentence = _small("")
        self.buttons = QDialogButtonBox()
        self.keep = self.buttons.addButton(translate("about", "Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        shut = self.buttons.addButton(translate("about", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.clicked.connect(self.accept)
        shut.clicked.connect(self.reject)
        self.lines["date"].textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addLayout(form)
        self.reading = _small("\n".join(notice_sentences(article)))
        self.reading.setWordWrap(True)
        self.reading.setVisible(bool(self.reading.text()))
        column.addWidget(self.reading)
        column.addWidget(self.sentence)
        column.addWidget(self.buttons)
        self.resize(WIDTH, self.sizeHint().height())

    def accept(self) -> None:
        """Tell what was put right, and close; a date that is none keeps the window open."""
        if not self._check():
            return
        changed = {
            name: line.text().strip()
            for name, line in self.lines.items()
            if line.text().strip() != flat(self._was[name])
        }
        super().accept()
        if changed:
            self.corrected.emit(changed)

    def _check(self) -> bool:
        text = self.lines["date"].text().strip()
        good = not text or parse_date(text) is not None
        self.keep.setEnabled(good)
        self.sentence.setText("" if good else translate("about", "Write the date as 2031-03-12."))
        return good


def source_of(article: Article, name: str) -> str:
    """Where a field was found, in the reader's language; what has no name of its own is told as it is."""
    found = dict(article.origin.provenance).get(name, "")
    if not found:
        return translate("about", "not found")
    if found.startswith(_ADDRESS):
        words = translate("about", "the address {host}").format(host=found.removeprefix(_ADDRESS))
    else:
        words = translate("about", _SOURCES.get(found, found))
    return translate("about", "from: {source}").format(source=words)


def _small(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(label_font(8.75))
    made.setProperty("tone", "second")
    return made

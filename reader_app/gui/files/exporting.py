"""What leaves the window beside the PDF (which has its own dialog): a report as its ending says, a quote copied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader_app.gui.dialogs.file_dialogs import asks_to_save
from reader_app.gui.session.review import review_of
from reader_app.gui.session.session import Session
from reader_app.report.citation import citation_html, citation_text
from reader_app.report.options import ReportOptions
from reader_app.target import Target, TargetKind
from reader_app.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from reader_app.gui.window import Window

FORMS = (
    (".html", QT_TRANSLATE_NOOP("window", "Web pages (*.html)")),
    (".docx", QT_TRANSLATE_NOOP("window", "Word documents with tracked changes (*.docx)")),
    (".json", QT_TRANSLATE_NOOP("window", "Everything found, as JSON (*.json)")),
    (".csv", QT_TRANSLATE_NOOP("window", "Quotes as a table (*.csv)")),
)


NOTED = (
    (".html", QT_TRANSLATE_NOOP("window", "Web pages with my notes (*.html)")),
    (".docx", QT_TRANSLATE_NOOP("window", "Word documents with my notes as comments (*.docx)")),
)


def ask_for_report(window: "Window") -> QFileDialog:
    """Ask where the report goes and in which form; the ending of the name says the form.

    With notes or ticks there are forms that hold them too; as what is given away they are never put in unasked.
    """
    remarks, reviewed = review_of(window.session)
    noted = {translate("window", words): ending for ending, words in (NOTED if remarks or reviewed else ())}
    endings = {translate("window", words): ending for ending, words in FORMS} | noted
    proposed = window.opening.proposed_path().with_suffix(FORMS[0][0])
    dialog = asks_to_save(window, translate("window", "Export as"), proposed, endings)

    def write(path: str) -> None:
        mine = dialog.selectedNameFilter() in noted
        window.jobs.export_as(path, ReportOptions(remarks=remarks, reviewed=reviewed) if mine else ReportOptions())

    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen].lstrip(".")))
    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def copy_citation(session: Session, target: Target | None = None) -> None:
    """Put the quote pair ``target``, by default the chosen one, on the clipboard as text and as HTML."""
    target = target or session.target
    if target is None or target.kind is not TargetKind.QUOTE or session.comparison is None:
        return
    given = QMimeData()
    given.setText(citation_text(session.comparison, target.number))
    given.setHtml(citation_html(session.comparison, target.number))
    QGuiApplication.clipboard().setMimeData(given)

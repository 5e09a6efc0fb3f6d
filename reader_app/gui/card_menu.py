"""The context menu of a card: what can be put right about it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader_app.comparison.corrections import Correction, CorrectionKind
from reader_app.gui.giving_away import copy_citation
from reader_app.gui.offers import Offer, offers
from reader_app.gui.session import Session
from reader_app.marks import Target, TargetKind
from reader_app.translation import translate


def open_menu(parent: QWidget, session: Session, target: Target, place: QPoint) -> QMenu | None:
    """Open the menu of ``target`` at ``place`` on the screen; None where nothing can be put right."""
    comparison = session.comparison
    offered = offers(comparison, target) if comparison and comparison.people_known else ()
    if not offered:
        return None
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if target.kind is TargetKind.QUOTE:
        menu.addAction(translate("offers", "Copy as citation"), partial(copy_citation, session, target))
        menu.addSeparator()
    _fill(menu, session, offered)
    if session.corrections.can_undo:
        menu.addSeparator()
        menu.addAction(translate("offers", "Undo the last correction"), session.corrections.undo)
    menu.popup(place)
    return menu


def _fill(menu: QMenu, session: Session, offered: Iterable[Offer]) -> None:
    for offer in offered:
        text = offer.text.replace("&", "&&")
        if offer.inner:
            _fill(menu.addMenu(text), session, offer.inner)
        elif offer.renames:
            menu.addAction(text, partial(ask_for_name, menu.parentWidget(), session, offer.renames))
        elif offer.correction is not None:
            menu.addAction(text, partial(session.corrections.add, offer.correction))


def ask_for_name(parent: QWidget | None, session: Session, name: str) -> QInputDialog:
    """Ask beside the window for another name of the person called ``name``."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    dialog.setWindowTitle(translate("offers", "Another name"))
    dialog.setLabelText(translate("offers", "Call this person"))
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(partial(_rename, session, name))
    dialog.show()
    return dialog


def _rename(session: Session, name: str, new: str) -> None:
    new = " ".join(new.split())
    if new and new != name:
        session.corrections.add(Correction(CorrectionKind.RENAME, (name, new)))

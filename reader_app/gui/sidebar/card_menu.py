"""The context menu of a card: what can be put right about it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader_app.comparison.corrections.correction import Anchor, Correction, CorrectionKind
from reader_app.gui.cards.offers import Offer, offers
from reader_app.gui.files.exporting import copy_citation
from reader_app.gui.session.session import Session
from reader_app.marks import Target, TargetKind
from reader_app.translation import translate


def open_menu(parent: QWidget, session: Session, target: Target, place: QPoint) -> QMenu | None:
    """Choose ``target`` and open its menu at ``place`` on the screen; None where nothing can be put right."""
    comparison = session.comparison
    if target not in (session.target, session.notable()):
        session.choose_target(target)
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
        elif offer.corrections:
            action = menu.addAction(text, partial(session.corrections.add, *offer.corrections))
            action.setCheckable(offer.ticked)
            action.setChecked(offer.ticked)
        elif offer.taken_back:
            menu.addAction(text, partial(session.corrections.take_back, *offer.taken_back))
        elif offer.said:
            menu.addAction(text, partial(ask_for_speaker, menu.parentWidget(), session, offer.said))


def ask_for_name(parent: QWidget | None, session: Session, name: str) -> QInputDialog:
    """Ask beside the window for another name of the person called ``name``."""
    dialog = _question(parent, translate("offers", "Another name"), translate("offers", "Call this person"))
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(partial(_rename, session, name))
    dialog.show()
    return dialog


def ask_for_speaker(parent: QWidget | None, session: Session, anchors: tuple[Anchor, ...]) -> QInputDialog:
    """Ask beside the window who says the quote at ``anchors``."""
    dialog = _question(parent, translate("offers", "Another speaker"), translate("offers", "Who says it"))
    dialog.textValueSelected.connect(partial(_give, session, anchors))
    dialog.show()
    return dialog


def _question(parent: QWidget | None, title: str, label: str) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    return dialog


def _give(session: Session, anchors: tuple[Anchor, ...], name: str) -> None:
    name = " ".join(name.split())
    if name:
        session.corrections.add(Correction(CorrectionKind.SPEAKER, (name,), anchors))


def _rename(session: Session, name: str, new: str) -> None:
    new = " ".join(new.split())
    if new and new != name:
        session.corrections.add(Correction(CorrectionKind.RENAME, (name, new)))

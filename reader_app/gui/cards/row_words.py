"""What a row differs in, in words: for the cards of the Changes tab and the head of the detail strip; no Qt."""

from textwrap import shorten

from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import NoteKind, QuoteChange, RowNote, Status
from reader_app.gui.cards.quote_cards import change_words
from reader_app.gui.signs.one_line import flat, isolated
from reader_app.people.model import Manner
from reader_app.translation import translate

_LONGEST = 44  # code points of both sides of a note that is told by its words


def row_words(comparison: Comparison, number: int) -> list[str]:
    """The things in which a row differs, the weightiest first; none while people are not known."""
    if number >= len(comparison.row_notes):
        return []
    notes = comparison.row_notes[number]
    changes = tuple(QuoteChange(n.detail) for n in notes if n.kind is NoteKind.QUOTE and n.detail in set(QuoteChange))
    manners = next(((Manner(n.a), Manner(n.b)) for n in notes if n.detail == QuoteChange.MANNER and n.a), None)
    told = []
    if changes:
        told.append(translate("cards", "quote: {what}").format(what=change_words(changes, told=manners)))
    told += [words for note in notes if (words := note_words(note))]
    return list(dict.fromkeys(told))


def note_words(note: RowNote) -> str:
    """One note in a few words, such as ``"Hansen / Hanson"``; a change of a quote, told by ``row_words``, has none."""
    if note.kind is NoteKind.QUOTE:
        return _quote_words(note)
    a, b = flat(note.a), flat(note.b)
    if note.kind is NoteKind.TITLE and (note.count > 1 or len(a) + len(b) > _LONGEST):
        return translate("cards", "%n title(s) changed", n=note.count)
    if note.kind is NoteKind.SPELLING and note.count > 1:
        return translate("cards", "%n name(s) spelled differently", n=note.count)
    if note.kind is NoteKind.PASSAGE:
        a, b = (shorten(words, _LONGEST, placeholder="…") for words in (a, b))
    if a and b and (a == b or len(a) + len(b) > _LONGEST):
        return ""
    a, b = isolated(a), isolated(b)
    if a and b:
        return translate("cards", "{a} / {b}").format(a=a, b=b)
    if a:
        return translate("cards", "“{words}” only in A").format(words=a)
    return translate("cards", "“{words}” only in B").format(words=b) if b else ""


def _quote_words(note: RowNote) -> str:
    if note.detail == Status.ONLY_A:
        return translate("cards", "%n quote(s) only in A", n=note.count)
    if note.detail == Status.ONLY_B:
        return translate("cards", "%n quote(s) only in B", n=note.count)
    return ""

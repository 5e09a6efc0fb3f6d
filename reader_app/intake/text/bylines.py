"""Lines that say who wrote a story and when, in whatever order: names, dates and the words around both.

A date is taken out of a line first; what is left is a byline where it begins as bylines do ("By", "Von", "Автор:"), or
where it is a name with a bar, an agency or an occupation beside it.  A name and a date with a comma between them could
as well be a place: such a line is a dateline, which can be read and gives its date.
"""

import re

from reader_app.intake.text.dates import date_in, names_year, without_dates
from reader_app.intake.text.stock_phrases import AGENCY, PERSON

_LONGEST = 160
_AND = r"(?:,|&|\b(?:and|und|et|y|e|en|och|og|i|и|та|ve))"
_NAMES = rf"(?P<who>{PERSON}(?:\s*{_AND}\s+{PERSON}){{0,5}})"
_PARTED = r"[,;|/·•‧∙–—\-():]"
_TAIL = rf"(?:\s*{_PARTED}\s*(?P<tail>.{{0,80}}))?"
_GENRE = (
    r"written|reported|story|text|words|posted|published|report|analysis|opinion|review|reporting|"
    r"(?:ein(?:e)?\s+)?(?:[Bb]ericht|[Bb]eitrag|[Aa]rtikel|[Aa]nalyse|[Kk]ommentar|[Rr]eportage|[Gg]astbeitrag)|"
    r"(?:propos recueillis|article|texte|analyse|reportage|écrit|rédigé|publié)|"
    r"(?:escrito|texto|publicado|scritto|articolo|pubblicato|geschreven)"
)
_BY = "by|von|par|por|di|da|door|van|av|af"
_ROLE = (
    "text|words|story|reporter|author|autor|autorin|auteur|auteure|autore|autora|автор|авторы|текст|корреспондент|"
    "автори|yazar|tekst|tekijä"
)
_LEAD = rf"(?:(?:(?:{_GENRE})\s+)?(?:{_BY})|(?:{_ROLE})\s*:?)\s+(?:the\s+)?"
_BYLINE = re.compile(rf"^\W*(?i:{_LEAD}){_NAMES}{_TAIL}\W*$")
_CELLS = re.compile(r",[^\W\d_]")  # a row of figures as spreadsheets write it
_NAMED = re.compile(rf"^\W*{_NAMES}{_TAIL}\W*$")
_TRADE = re.compile(
    r"\b(?:writer|reporter|editor|correspondent|journalist|columnist|critic|staff|bureau|contributor|producer|"
    r"redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|redaktion|journaliste|correspondante?|rédact\w+|"
    r"corresponsal|redactora?|periodista|giornalista|corrispondente|jornalista|repórter|verslaggever|redacteur|"
    r"корреспондент|редактор|обозреватель|журналист\w*)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\s*(?:[—–―~]|--?)\s*(?!-)")
"""A dash before a name signs the words above it."""
_BAR = re.compile(r"[|·•‧∙–—]|\s-\s")
_LATELY = re.compile(
    r"\b(?:just now|today|yesterday|\d+ (?:sec|min|hour|day|week)\w* ago|heute|gestern|vor \d+ \w+|hier|aujourd'hui|"
    r"il y a \d+ \w+|hoy|ayer|hace \d+ \w+|oggi|ieri|\d+ \w+ fa|hoje|ontem|há \d+ \w+|сегодня|вчера|"
    r"\d+ (?:минут|час|дн|день|недел)\w* назад)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"\W*(?:{_LATELY.pattern}|(?:{_GENRE}|{_BY}|{_ROLE}|eine?|propos)\b)", re.IGNORECASE)
"""What a line begins with that is a byline and names no year; it tells most lines of a story apart at once."""


def byline_in(text: str) -> str:
    """The names in a line that is a byline ("By Ann Lee and Bo Li, 3 May 2031" gives "Ann Lee and Bo Li"), or nothing.

    >>> byline_in("12 марта 2031, Автор: Ада Куилл")
    'Ада Куилл'
    """
    line = " ".join(text.split())
    if len(line) > _LONGEST or _SIGNED.match(line) or not (_OPENING.match(line) or names_year(line)):
        return ""
    rest = _undated(line)
    found = _BYLINE.match(rest)
    if not found and date_in(line):
        told = _BAR.search(line) or _TRADE.search(rest) or AGENCY.search(rest)
        found = _NAMED.match(rest) if told else None
    return _people(found["who"]) if found else ""


def is_named_date(text: str) -> bool:
    """Whether a line is a date and a name of somebody or some place, and nothing else."""
    line = " ".join(text.split())
    if len(line) > _LONGEST or not names_year(line) or _SIGNED.match(line) or _CELLS.search(line):
        return False
    return date_in(line) is not None and bool(_NAMED.fullmatch(_undated(line)))


def names_marked(text: str) -> str:
    """What is left of the words that a page marks as its author when dates and "By" are taken away."""
    line = " ".join(text.split())
    return byline_in(line) or re.sub(rf"^\W*(?i:{_LEAD})(?=\w)", "", _undated(line)).strip(" ,;|/·•–—-:")


def _undated(line: str) -> str:
    """The line without dates, times and what is said of them."""
    return " ".join(_LATELY.sub(" ", without_dates(line)).split()).strip(" ,;|/·•–—-:")


def _people(who: str) -> str:
    """Names without occupations that are written as names are ("Staff Writer")."""
    names = [part.strip() for part in who.split(",")]
    return ", ".join(name for name in names if name == names[0] or not _TRADE.search(name))

"""Lines that say who wrote a story and when, in whatever order: names, dates and the words around both.

A date is taken out of a line first; what is left is a byline where it begins as bylines do ("By", "Von", "Автор:"), or
where it is a name with a bar, an agency, an outlet or an occupation beside it.  A name and a date with a comma between
them could as well be a place: such a line is a dateline, which can be read and gives its date.
"""

import re

from reader_app.intake.text.dates import LATELY, date_in, names_year, without_dates
from reader_app.intake.text.imprint import THE, is_outlet, name_cut, parted, unquoted
from reader_app.intake.text.stock_phrases import AGENCY, PERSON, PERSON_NAME
from reader_app.lazy_import import lazy_pattern

_LONGEST = 160
_AND = r"(?:,|&|\b(?:and|und|et|y|e|en|och|og|i|и|та|ve))"
_NAMES = rf"(?P<who>{PERSON}(?:\s*{_AND}\s+{PERSON}){{0,5}})"
_PARTED = r"[,;|/·•‧∙–—\-():]"
_FOR = r"\s+(?:for|in|für|aus|pour|à|para|en|per|para|для|из)\s+"
_TAIL = rf"(?:\s*{_PARTED}\s*(?P<tail>.{{0,80}})|{_FOR}(?:[Tt]he\s+)?{PERSON_NAME}(?:\s+{PERSON_NAME}){{0,3}})?"
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
_TRADES = (
    r"(?:writer|reporter|editor|correspondent|journalist|columnist|critic|staff|bureau|contributor|producer|"
    r"redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|redaktion|journaliste|correspondante?|rédact\w+|"
    r"corresponsal|redactora?|periodista|giornalista|corrispondente|jornalista|repórter|verslaggever|redacteur|"
    r"корреспондент|редактор|обозреватель|журналист\w*)"
)
_OUR = (
    rf"(?:from|{_BY}|de)\s+(?:our|unser(?:em|er|en)?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze)(?:\s+\w+){{0,2}}?\s+"
    rf"{_TRADES}s?(?:\s+in\s+\w+)?[,:]?"
)
_LEAD = rf"(?:{_OUR}|(?:(?:{_GENRE})\s+)?(?:{_BY})|(?:{_ROLE})\s*:?)\s+(?:the\s+)?"
_BYLINE = lazy_pattern(rf"^\W*(?i:{_LEAD}){_NAMES}{_TAIL}\W*$")
_LEADING = lazy_pattern(rf"^\W*(?i:{_LEAD})")
_AT = lazy_pattern(_FOR)
_CELLS = lazy_pattern(r",[^\W\d_]")  # a row of figures as spreadsheets write it
_NAMED = lazy_pattern(rf"^\W*{_NAMES}{_TAIL}\W*$")
_TRADE = lazy_pattern(rf"\b{_TRADES}\b", re.IGNORECASE)
_NOBODY = lazy_pattern(
    rf"^\W*(?:(?:from|{_BY}|de)\s+)(?:(?:the|our|own|a|special|unser(?:em|er|en)?|eigene[rn]?|notre|nos|nuestr[oa]|la)\s+)*"
    r"(?:\w+\s+){0,2}(?:staff|editors?|reporters?|correspondents?|writers?|newsroom|desk|redaktion|korrespondenten|"
    r"mitarbeiter|rédaction|redacción|redazione|redação|agenc(?:y|ies)|agence|agentur)\W*$",
    re.IGNORECASE,
)
_PLACE = lazy_pattern(
    r"(?:New|Port|San|Santa|Sankt|Saint|St\.?|Los|Las|El|La|Le|Den|Bad|North|South|East|West|Nord|Süd|Ost|Fort|Mount|Cape|"
    r"The|Der|Die|Das|Нижний|Великий|Санкт)\b"
)
_MOST_OF_TRADE = 8  # words
_SIGNED = lazy_pattern(r"\s*(?:[—–―~]|--?)\s*(?!-)")
"""A dash before a name signs the words above it."""
_PERSON = lazy_pattern(rf"{PERSON}(?:\s+{_AND}\s+{PERSON})?|(?:[\u0590-\u08ff]+\s){{1,3}}[\u0590-\u08ff]+")
_BAR = lazy_pattern(r"[|·•‧∙–—]|\s-\s")
_OPENING = lazy_pattern(rf"\W*(?:{LATELY.pattern}|(?:{_GENRE}|{_BY}|{_ROLE}|eine?|propos)\b)", re.IGNORECASE)
"""What a line begins with that is a byline and names no year; it tells most lines of a story apart at once."""


def byline_in(text: str) -> str:
    """The names in a line that is a byline ("By Ann Lee and Bo Li, 3 May 2031" gives "Ann Lee and Bo Li"), or nothing.

    >>> byline_in("12 марта 2031, Автор: Ада Куилл")
    'Ада Куилл'
    """
    line = " ".join(text.split())
    if len(line) > _LONGEST or _SIGNED.match(line) or not (_OPENING.match(line) or names_year(line) or "|" in line):
        return ""
    rest = _undated(line)
    found = _BYLINE.match(rest)
    if found:
        return _people(found["who"]) or found["who"]
    dated = date_in(line)
    if (dated or "|" in line) and outlet_in(line):
        return _beside_outlet(line, dated=dated is not None)
    if dated and (_BAR.search(line) or _TRADE.search(rest) or AGENCY.search(rest)):
        found = _NAMED.match(rest)
    return _people(found["who"]) if found else ""


def _beside_outlet(line: str, *, dated: bool) -> str:
    """The names among the parts of a line that names an outlet too: what begins as bylines do, else the first name."""
    parts = parted(line)
    marked = next(filter(None, map(_BYLINE.match, parts)), None)
    if marked:
        return _people(marked["who"])
    named = (part for part in parts if _PERSON.fullmatch(part) and not is_outlet(part) and not _TRADE.search(part))
    return next(named, "") if dated else ""


def outlet_in(text: str) -> str:
    """The outlet that a line names beside a writer, a date or alone; nothing where it names none or is a paragraph.

    >>> outlet_in("Par Ada Quill, Le Courrier, le 3 mars 2031")
    'Le Courrier'
    """
    for part in parted(text) if len(text) <= _LONGEST else ():
        lead = _LEADING.match(part)
        who = part[lead.end() :] if lead else part
        told = [name_cut(who)[1], *_AT.split(who)[1:]] if lead else [who, name_cut(who)[1], *_AT.split(who)[1:]]
        for words in told:
            if is_outlet(words) and (lead or words == who or not THE.match(words)):
                return unquoted(words)
    return ""


def is_name(text: str) -> bool:
    """Whether a line is the name of one or two people; a name that places have as well is none."""
    return bool(len(text) < _LONGEST and _PERSON.fullmatch(text) and not _PLACE.match(text)) and not is_outlet(text)


def is_trade(text: str) -> bool:
    """Whether a line says what somebody is ("Transport correspondent, Elm Courier"), and is no sentence."""
    return len(text.split()) <= _MOST_OF_TRADE and text[-1:] not in ".!?:" and _TRADE.search(text) is not None


def is_nobody(text: str) -> bool:
    """Whether a line is a byline without a name ("By our own correspondent")."""
    return len(text) < _LONGEST and _NOBODY.match(text) is not None


def is_named_date(text: str) -> bool:
    """Whether a line is a date and a name of somebody or some place, and nothing else."""
    if not names_year(text):
        return False
    line = " ".join(text.split())
    if len(line) > _LONGEST or _SIGNED.match(line) or _CELLS.search(line) or date_in(line) is None:
        return False
    parts = parted(line)
    return bool(_NAMED.fullmatch(_undated(line))) or all(map(is_outlet, parts))


def names_marked(text: str) -> str:
    """What is left of the words that a page marks as its author when dates and "By" are taken away."""
    line = " ".join(text.split())
    return byline_in(line) or name_cut(re.sub(rf"^\W*(?i:{_LEAD})(?=\w)", "", _undated(line)).strip(" ,;|/·•–—-:"))[0]


def _undated(line: str) -> str:
    """The line without dates, times and what is said of them."""
    return " ".join(LATELY.sub(" ", without_dates(line)).split()).strip(" ,;|/·•–—-:")


def _people(who: str) -> str:
    """Names without the outlets and occupations that are written as names are ("Staff Writer")."""
    names = [name_cut(part.strip())[0] for part in who.split(",")]
    return ", ".join(name for name in names if not is_outlet(name) and (name == names[0] or not _TRADE.search(name)))

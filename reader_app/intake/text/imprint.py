"""The name of the outlet in the lines above a story: beside its writer, beside its date, or alone on a line.

A paper is told by a noun that papers are called by ("Herald", "Tageblatt", "вестник"), by quotation marks around its
name or by "The" before a single word.  A name without any of these could as well be a place or a person, and is none.
"""

import re

from reader_app.intake.text.dates import AROUND, LATELY, date_in
from reader_app.intake.text.stock_phrases import SECTION
from reader_app.lazy_import import lazy_pattern

_NOUNS = frozenset(
    "times post herald tribune journal gazette chronicle observer telegraph guardian independent mirror courier "
    "dispatch examiner inquirer bulletin register sentinel news press mail star standard review monitor weekly daily "
    "globe ledger argus messenger echo advertiser wire today record broadcasting radio television tv magazine network "
    "zeitung nachrichten anzeiger bote kurier tageblatt tagblatt abendblatt wochenblatt volksblatt rundschau presse "
    "allgemeine stimme volksstimme merkur spiegel zeit welt woche depesche tagesspiegel rundfunk "
    "courrier monde figaro dépêche matin soir voix télégramme parisien libération républicain progrès quotidien "
    "nouvelliste nouvelles éclair écho échos "
    "diario periódico país mundo razón vanguardia heraldo noticias prensa correo gaceta nación voz crónica tribuna "
    "corriere stampa repubblica giornale gazzetta messaggero mattino secolo notizie eco "
    "folha jornal público globo notícias correio gazeta diário expresso "
    "krant dagblad courant nieuwsblad telegraaf dziennik wyborcza rzeczpospolita kurier głos tygodnik noviny listy "
    "deník tidende nyheter avis sanomat gazetesi haber postası "
    "вестник газета известия новости правда ведомости курьер телеграф хроника неделя вести вісник новини голос "
    "тиждень صحيفة جريدة مجلة وكالة".split()
)
_COMPOUND = lazy_pattern(
    r"\w{3,}(?:zeitung|nachrichten|anzeiger|bote|kurier|tageblatt|tagblatt|abendblatt|wochenblatt|rundschau|presse|"
    r"echo|post|funk|krant|dagblad|nieuwsblad|tidning(?:en)?|tidende|avis(?:en)?|posten|bladet|lehti|sanomat|"
    r"日报|晚报|时报|新闻|通讯社)$",
    re.IGNORECASE,
)
_ARTICLE = r"(?:The|Le|La|Les|L['’]|El|Il|Lo|De|Het|Der|Die|Das)"
THE = lazy_pattern(r"The\s+[A-Z]\w{3,}$")
"""The weakest sign of an outlet, which in the middle of a line is none: "a vessel on The Solent"."""
_PLACES = frozenset("hague bahamas gambia netherlands dalles woodlands bronx philippines seychelles maldives".split())
_QUOTED = lazy_pattern(r"[«„“\"‘「『]\s*(?P<name>[^«»„“”\"‘’「」『』]{2,50}?)\s*[»“”\"’」』]$")
_SMALL = frozenset(
    "of the and for on in & de du des la le les el del los y et di della dello dei da do dos e van der het und für am "
    "im vom von zu og och и в на".split()
)
_PARTS = lazy_pattern(r"\s*[,،;|·•‧∙–—()]+\s*|\s+[-/]\s+|(?<=[^\W\d_]{3})\.\s+|:\s+")
_DATED = lazy_pattern(rf"(?:(?:{AROUND.pattern})\W*)*\x00(?:\W*(?:{AROUND.pattern}))*", re.IGNORECASE)
READING = lazy_pattern(
    r"(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|время чтения)\s*:?\s*\d+\s*\w*\.?|"
    r"\d+\s*min\w*\.?\s*(?:read|lesezeit|de lecture|de lectura|di lettura|чтения)\b",
    re.IGNORECASE,
)
_PAGE = lazy_pattern(r"\W*(?:page|seite|p\.|s\.|стр\.?)\s*[A-Z]?\d{1,3}\W*$", re.IGNORECASE)
_BETWEEN = lazy_pattern(r"[,;|\n]")
_ELIDED = lazy_pattern(r"^[a-z]{1,4}['’](?=\w)")
_MOST_WORDS, _LONGEST = 6, 60


def is_outlet(words: str) -> bool:
    """Whether a few words are the name of an outlet.

    >>> is_outlet("Elm Courier"), is_outlet("The Slate"), is_outlet("Port Elm"), is_outlet("The Elm Is Cut")
    (True, True, False, False)
    """
    words = " ".join(words.split()).strip(" .,")
    if not words or len(words) > _LONGEST or _BETWEEN.search(words) or SECTION.match(words):
        return False
    if quoted := _QUOTED.match(words):
        return quoted["name"][:1].isupper() and len(quoted["name"].split()) <= _MOST_WORDS
    each = words.split()
    if len(each) > _MOST_WORDS or not _is_name(each):
        return False
    if THE.match(words) and words.split()[1].lower() not in _PLACES:
        return True
    told = [part for word in each for part in re.split(r"[-’'/]", word.strip(".").lower())]
    return any(word in _NOUNS or _COMPOUND.match(word) for word in told) and (len(each) > 1 or _is_alone(each[0]))


def _is_alone(word: str) -> bool:
    """Whether one word is enough for a name: no common noun, for it is put together."""
    return _COMPOUND.match(word) is not None


def _is_name(words: list[str]) -> bool:
    """Whether all words but small ones begin with capitals, in scripts that have them, or all but the first are small.

    Russian and its neighbours have one capital alone in a name («Заречный вестник»), which is quoted as a rule.
    """
    head, *rest = (_ELIDED.sub("", word) for word in words)
    if not (head[0].isupper() or head[0].isdigit() or _has_no_case(head)):
        return False
    return all(w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL or _has_no_case(w) for w in rest)


def _has_no_case(word: str) -> bool:
    return word.lower() == word.upper() and any(map(str.isalpha, word))


def parted(line: str) -> list[str]:
    """What stands between the commas, bars and dashes of a line, without dates and times."""
    rest = READING.sub("|", " ".join(line.split()))
    while found := date_in(rest):
        rest = f"{rest[: found[1]]}\x00{rest[found[2] :]}"
    rest = LATELY.sub("\x00", rest)
    return [part for part in map(_bare, _PARTS.split(_DATED.sub(" | ", rest))) if part]


def _bare(part: str) -> str:
    """A part without the times of day around the date that it stood beside; nothing of the number of a page."""
    if not re.search(r"\w", AROUND.sub(" ", part)) or _PAGE.match(part):
        return ""
    return part.strip(" .,:-")


def unquoted(words: str) -> str:
    """The name of an outlet without the quotation marks around it."""
    quoted = _QUOTED.match(words)
    return quoted["name"] if quoted else words


def name_cut(words: str) -> tuple[str, str]:
    """A name and the outlet right behind it ("Ada Quill The Elm Courier"), the second one empty where there is none."""
    each = words.split()
    for at in range(2, len(each)):
        rest = " ".join(each[at:])
        if re.match(rf"{_ARTICLE}\b", rest) and is_outlet(rest):
            return " ".join(each[:at]), rest
    pair = " ".join(each[-2:])
    if len(each) >= 4 and is_outlet(pair) and pair.split()[1].strip(".").lower() in _NOUNS:
        return " ".join(each[:-2]), pair
    return words, ""

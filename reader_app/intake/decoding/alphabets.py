"""Which of the Latin sets of bytes a text was saved in, by the letters that come out: no language uses all of a set.

A detector that counts letter pairs confuses these sets where a language has only two or three letters beyond ASCII.
The letters of one language together are the better witness: read as Baltic, Albanian shows letters of two languages.
"""

from collections import Counter

_ALPHABETS = {
    "cp1252": (
        "àâæçéèêëîïôùûüÿœ",
        "äöüß",
        "áéíñóúü",
        "áâãàçéêíóôõú",
        "àèéìíòóùú",
        "àçéèíïóòúü·",
        "åäöéü",
        "æøåéèóòô",
        "áæðéíóöúýþ",
        "áéëïóöüèê",
        "ëç",
        "áéíóú",
    ),
    "cp1250": (
        "ąćęłńóśźż",
        "áčďéěíňóřšťúůýž",
        "áäčďéíĺľňóôŕšťúýž",
        "áéíóöőúüű",
        "čšž",
        "čćđšž",
        "ăâîşţ",
        "äöüß",
        "ëç",
    ),
    "cp1254": ("çğıiöşüâîû", "əçğıöşü"),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
}
_PLAUSIBLE, _CERTAIN = 0.95, 0.99


def better_set(data: bytes, guessed: str) -> str:
    """The Latin set that ``data`` fits where ``guessed`` gives letters that no one language has; else ``guessed``."""
    if guessed not in _ALPHABETS or _fit(data, guessed) >= _PLAUSIBLE:
        return guessed
    return next((name for name in _ALPHABETS if name != guessed and _fit(data, name) >= _CERTAIN), guessed)


def _fit(data: bytes, name: str) -> float:
    """The share of the letters beyond ASCII that the likeliest language of a set has; 0 where it cannot be decoded."""
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return 0.0
    letters = Counter(c for c in text.lower() if c.isalpha() and not c.isascii())
    if not letters:
        return 1.0
    return max(sum(letters[c] for c in alphabet) for alphabet in _ALPHABETS[name]) / letters.total()

"""Which scripts of a text no font at hand can show: Qt draws boxes for them and says nothing."""

from PySide6.QtGui import QTextLayout

from reader_app.gui.looks.fonts import load_eastern_fonts, text_font
from reader_app.report.glyphs import EASTERN, name_of
from reader_app.translation import translate

_READ = 200_000  # code points in which scripts are looked for
_SHIPPED = frozenset(("Latin", "Greek", "Cyrillic", "Arabic", "Hebrew"))


def unshown_sentence(text: str) -> str:
    """What to tell of letters of ``text`` that stand as boxes; empty where every script has a font."""
    scripts = unshown_scripts(text)
    if not scripts:
        return ""
    told = translate("notices", "No font on this computer has letters of {scripts}; boxes stand for them.")
    sentence = told.format(scripts=", ".join(scripts))
    if any(script in EASTERN for script in scripts):
        extra = translate("report", "The extra “cjk” of this program has them, and so have the Noto CJK fonts.")
        sentence += " " + extra
    return sentence


def unshown_scripts(text: str) -> tuple[str, ...]:
    """The names of the scripts, as Unicode has them, of which a letter of ``text`` has no glyph; sorted."""
    if text.isascii():
        return ()
    letters: dict[str, str] = {}
    for letter in sorted(set(text[:_READ])):
        if letter.isalpha():
            letters.setdefault(name_of(letter), letter)
    asked = {script: letter for script, letter in letters.items() if script not in _SHIPPED}
    if not asked:
        return ()
    load_eastern_fonts()
    return tuple(sorted(script for script, letter in asked.items() if not _has_glyph(letter)))


def _has_glyph(letter: str) -> bool:
    layout = QTextLayout(letter, text_font(12))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(number for run in layout.glyphRuns() for number in run.glyphIndexes())

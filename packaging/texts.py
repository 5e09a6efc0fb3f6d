"""Keeps the catalogues in resources/i18n in step with the texts in the code.

``python packaging/texts.py`` extracts every ``translate(...)`` and ``QT_TRANSLATE_NOOP(...)`` and rewrites the .ts
files (Qt Linguist's format, so that translators have their tool): what is translated stays, what is new is marked
unfinished, what is gone is dropped.  ``--check`` writes nothing and fails where a rewrite would change a file.

Own extractor: pyside6-lupdate 6.11.3 leaves out calls that give ``n`` by keyword.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"en": 2, "de": 2, "ru": 3}  # plural forms of each language, in Qt's order


@dataclass(frozen=True, order=True)
class Text:
    """One text of the program; ``plural`` where a number chooses its form."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def texts_in(path: Path) -> set[Text]:
    """The texts of one source file.  Raises TypeError where a text is put together instead of written out."""
    found = set()
    names = {"translate", "QT_TRANSLATE_NOOP"}
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in names:
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            found |= _texts_of(node, path) if len(node.args) > 1 else set()
    return found


def _texts_of(call: ast.Call, path: Path) -> set[Text]:
    context, source = call.args[:2]
    if isinstance(source, ast.JoinedStr | ast.BinOp):
        raise TypeError(f"{path}:{call.lineno}: a text for translation is written out, not put together")
    if not (isinstance(context, ast.Constant) and isinstance(source, ast.Constant)):
        return set()
    named = {k.arg: k.value for k in call.keywords}
    comment = call.args[2] if len(call.args) > 2 else named.get("comment")
    plural = len(call.args) > 3 or "n" in named
    return {Text(context.value, source.value, comment.value if isinstance(comment, ast.Constant) else "", plural)}


def texts() -> list[Text]:
    """All texts of the program, in order."""
    found: set[Text] = set()
    for path in sorted((ROOT / "reader_app").rglob("*.py")):
        found |= texts_in(path)
    return sorted(found)


def known_forms(path: Path) -> dict[tuple[str, str, str], list[str]]:
    """What a catalogue has: (context, source, comment) -> its forms."""
    forms = {}
    if path.exists():
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            for message in context.iter("message"):
                key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
                translation = message.find("translation")
                parts = list(translation) or [translation]
                forms[key] = [part.text or "" for part in parts]
    return forms


def written(language: str) -> str:
    """The catalogue of ``language`` as it should stand in its file; English has the plurals alone."""
    known = known_forms(FOLDER / f"reader_{language}.ts")
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    context = None
    for text in texts():
        if language == "en" and not text.plural:
            continue
        if text.context != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        forms = known.get((text.context, text.source, text.comment), [])
        if language == "en":
            forms = forms if all(forms) and forms else [text.source.replace("(s)", ""), text.source.replace("(s)", "s")]
        lines += _message(text, forms, FORMS[language])
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text, forms: list[str], count: int) -> list[str]:
    wanted = count if text.plural else 1
    forms = (forms + [""] * wanted)[:wanted]
    state = "" if all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if text.plural else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if text.plural:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


def main(arguments: list[str]) -> int:
    """Rewrite the catalogues, or with ``--check`` tell which are not in step; ``--list`` prints the English texts."""
    if "--list" in arguments:
        print("\n".join(text.source.replace("&", "").replace("(s)", "") for text in texts()))
        return 0
    stale = []
    for language in FORMS:
        path = FOLDER / f"reader_{language}.ts"
        new = written(language)
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            stale.append(path.name)
            if "--check" not in arguments:
                path.write_text(new, encoding="utf-8")
        print(f"{path.name}: {new.count('<message')} texts, {new.count('unfinished')} unfinished")
    return 1 if "--check" in arguments and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

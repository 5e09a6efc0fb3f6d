"""What is said of how a file was read: a sentence for each kind of notice, its detail told in the reader's language.

Notices hold their details as bare figures and English words (``article.model.Notice``), as the JSON has them; here they
become sentences.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from reader_app.article.model import Article, Notice, NoticeKind
from reader_app.lazy_import import lazy
from reader_app.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from reader_app.intake import formats
    from reader_app.intake.decoding import archive
else:
    formats, archive = lazy("reader_app.intake.formats"), lazy("reader_app.intake.decoding.archive")

_PARTS = {
    "comments": QT_TRANSLATE_NOOP("report", "Comments were left out."),
    "hidden text": QT_TRANSLATE_NOOP("report", "Hidden text was left out."),
    "form fields": QT_TRANSLATE_NOOP("report", "What stands in form fields was left out."),
    "signature": QT_TRANSLATE_NOOP("report", "The signature of the mail was left out."),
}
_COUNTED = (NoticeKind.INVISIBLE, NoticeKind.MIXED_SCRIPT)


def notice_sentences(article: Article, kinds: Sequence[NoticeKind] = tuple(NoticeKind)) -> tuple[str, ...]:
    """The sentences on ``article``, in the order of ``kinds``; notices of single signs and words are counted."""
    found = []
    for kind in kinds:
        notices = [notice for notice in article.notices if notice.kind is kind]
        if notices and kind in _COUNTED:
            found.append(_counted(kind, len(notices)))
        elif notices:
            found += dict.fromkeys(notice_words(notice) for notice in notices)
    return tuple(found)


def notice_details(article: Article) -> tuple[str, ...]:
    """A line for each notice that has a place in the text: what it is, and the paragraph."""
    lines = []
    for notice in article.notices:
        span = notice.span
        if span is not None:
            number = next((n for n, block in enumerate(article.blocks, 1) if span.start < block.span.end), 0)
            line = translate("report", "{sign} in paragraph {number}")
            lines.append(line.format(sign=notice.detail, number=number))
    return tuple(lines)


def notice_words(notice: Notice) -> str:
    """One sentence on what happened to a file while it was read."""
    return _SAID[notice.kind](notice.detail)


def shown_encoding(name: str) -> str:
    """An encoding as people know it: ``"cp1251"`` as ``"windows-1251"``, others in capitals."""
    of_windows = name.startswith("cp125") or name == "cp874"
    return f"windows-{name[2:]}" if of_windows else name.upper().replace("_", "-")


def _counted(kind: NoticeKind, count: int) -> str:
    if kind is NoticeKind.INVISIBLE:
        return translate("report", "The text holds %n invisible character(s).", n=count)
    return translate("report", "The text holds %n word(s) that mix the letters of two alphabets.", n=count)


def _number(detail: str) -> int:
    found = re.match(r"\d+", detail)
    return int(found[0]) if found else 0


def _mismatch(detail: str) -> str:
    try:
        label = formats.label_of(formats.format_named(detail))
    except KeyError:
        label = detail
    return translate("report", "The file is not what its name says: it is {format}.").format(format=label)


def _missing(detail: str) -> str:
    placed = re.fullmatch(r"(\d+) of (\d+) words", detail)
    if placed:
        words = translate("report", "Parts may be missing: {given} of {there} words found their place.")
        return words.format(given=placed[1], there=placed[2])
    if re.fullmatch(r"\d+ pages", detail):
        return translate("report", "%n page(s) could not be read.", n=_number(detail))
    if detail == "extractors disagree":
        return translate("report", "Parts of this page may be missing.")
    if detail == "no article":
        return translate("report", "No article was found on this page: all of its text is shown.")
    if detail in ("too complex", "no elements"):
        return translate("report", "This page could not be laid out; only its text is shown.")
    if detail.startswith(archive.CUT_OFF):
        return translate("report", "The file is damaged: it breaks off before its end. What could be read is shown.")
    return _with(translate("report", "The file is damaged: parts of it are missing"), detail)


def _left_out(detail: str) -> str:
    part = re.fullmatch(r"first (.+) of (.+)", detail)
    if part:
        return translate("report", "Only the first {part} of {whole} were opened.").format(part=part[1], whole=part[2])
    if detail.isdecimal():
        return translate("report", "%n part(s) around the story were left out.", n=_number(detail))
    if re.fullmatch(r"\d+ running heads", detail):
        return translate("report", "%n running head(s) and page number(s) were left out.", n=_number(detail))
    pictures = re.fullmatch(r"\d+ pictures (.+)", detail)
    if pictures:
        words = translate("report", "%n picture(s) not shown ({hosts}): nothing is fetched.", n=_number(detail))
        return words.format(hosts=pictures[1])
    if re.fullmatch(r"\d+ frames", detail):
        return translate("report", "%n frame(s) within the page were left out.", n=_number(detail))
    if detail in _PARTS:
        return translate("report", _PARTS[detail])
    return _with(translate("report", "Parts of the file were left out"), detail)


def _repaired(detail: str) -> str:
    if re.fullmatch(r"\d+ control signs", detail):
        return translate("report", "%n control character(s) are shown by their number.", n=_number(detail))
    return _with(translate("report", "The text was repaired"), detail)


def _tracked(detail: str) -> str:
    count, kept = _number(detail), detail.partition(" ")[2]
    if kept == "original":
        return translate("report", "The document holds %n tracked change(s); shown is the text before them.", n=count)
    if kept == "both":
        return translate("report", "The document holds %n tracked change(s); shown is all of the text.", n=count)
    return translate("report", "The document holds %n tracked change(s); shown is the final text.", n=count)


def _chapters(detail: str) -> str:
    number, _, count = detail.partition("/")
    if number == "0":
        return translate("report", "The book has %n chapter(s); all are shown.", n=_number(count))
    return translate("report", "Shown is chapter {number} of {count}.").format(number=number, count=count)


def _active(detail: str) -> str:
    what = translate("report", "macros") if detail == "macros" else detail
    return translate("report", "The file holds {what}, which did not run.").format(what=what)


def _with(words: str, detail: str) -> str:
    return f"{words} ({detail})." if detail else f"{words}."


_SAID: Mapping[NoticeKind, Callable[[str], str]] = {
    NoticeKind.ENCODING_GUESSED: lambda detail: translate("report", "The encoding was guessed: {name}.").format(
        name=shown_encoding(detail)
    ),
    NoticeKind.BYTES_UNDECODED: lambda detail: translate(
        "report", "%n byte(s) fit no character and are shown by their number.", n=_number(detail)
    ),
    NoticeKind.FORMAT_MISMATCH: _mismatch,
    NoticeKind.PARTS_MISSING: _missing,
    NoticeKind.PARTS_LEFT_OUT: _left_out,
    NoticeKind.REPAIRED: _repaired,
    NoticeKind.INVISIBLE: lambda detail: _with(translate("report", "The text holds an invisible character"), detail),
    NoticeKind.MIXED_SCRIPT: lambda detail: _with(
        translate("report", "A word mixes the letters of two alphabets"), detail
    ),
    NoticeKind.TRACKED_CHANGES: _tracked,
    NoticeKind.ACTIVE_CONTENT: _active,
    NoticeKind.CHAPTERS: _chapters,
    NoticeKind.LINKED: lambda detail: translate("report", "The file is a link to {target}.").format(target=detail),
    NoticeKind.NO_LANGUAGE_MODEL: lambda _detail: translate("report", "People were found without a language model."),
}

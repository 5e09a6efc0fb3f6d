"""Mails within a mail: the head of a forwarded or quoted message, the covering note above it, salutations.

The heads are those that Outlook, Gmail, Apple Mail and Thunderbird write in English, German, French, Spanish and
Russian: at will a line that says what follows, then a run of fields, each a label with a colon.
"""

import re
from collections.abc import Iterator, Sequence
from email.utils import parseaddr
from itertools import accumulate
from typing import NamedTuple

from reader_app.article.model import BlockKind
from reader_app.intake.piece import Finding, Piece
from reader_app.intake.text.bylines import is_name
from reader_app.lazy_import import lazy_pattern

_LABELS = {
    "byline": "From|Von|De|От кого|От|Expéditeur|Remitente|Отправитель",
    "date": "Sent|Date|Gesendet|Datum|Envoyé le|Envoyé|Enviado el|Enviado|Fecha|Отправлено|Дата",
    "title": "Subject|Betreff|Objet|Sujet|Asunto|Тема",
    "other": "To|Cc|CC|Bcc|Reply-To|Importance|Attachments|An|Kopie|Antwort an|Wichtigkeit|Anlagen|À|Pour|Copie à|"
    "Copie|Répondre à|Para|Copia|Responder a|Adjuntos|Кому|Копия|Вложения",
}
_LABEL = lazy_pattern(
    r"(?:(?<=\s)|^)(?:" + "|".join(rf"(?P<{name}>{labels})" for name, labels in _LABELS.items()) + r")\s?:(?=\s|$)"
)
_AROUND = " \t\n>*\u00a0"
_MESSAGE = r"message|nachricht|e-?mail|mail|mensaje|correo|сообщение|письмо"
_DIVIDER = lazy_pattern(
    rf"[-–—_]{{4,}}\s*(?=[^-–—_\s]).{{0,60}}?\b(?:{_MESSAGE})\b.{{0,30}}?\s*[-–—_]{{2,}}|[-–—_]{{8,}}|"
    r"(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|"
    r"début du (?:message|mail) (?:transféré|réexpédié)|inicio del mensaje reenviado|"
    r"начало (?:пере\w+|пересылаемого) (?:сообщения|письма))\s*:?",
    re.IGNORECASE,
)
_SALUTATION = lazy_pattern(
    r"(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|"
    r"(?:sehr )?geehrte[rn]?|lieber?|werter?|bonjour|bonsoir|chers?|chères?|mesdames|madame|monsieur|hola|"
    r"buen[oa]s(?: d[íi]as| tardes| noches)?|estimad[oa]s?|querid[oa]s?|здравствуйте|добрый (?:день|вечер)|доброе утро|"
    r"уважаем(?:ые|ый|ая)|дорогие)\b[^.?:;\n]{0,60}[,!:.]?$",
    re.IGNORECASE,
)
_SOURCES = {"byline": "mail header From", "date": "mail header Date", "title": "mail header Subject"}
_MOST_OF_SALUTATION, _MOST_UNMARKED = 7, 3  # words
_SURE, _BARE = 2, 3  # fields, below a line that says what follows and without
_REVERSED = lazy_pattern(r"(?P<family>[^,()]+), (?P<given>[^,()]+?)(?:\s*\([^()]*\))?$")
_ADDRESS = lazy_pattern(r"\s*(?:<|\[mailto:|\[[^\[\]\s]+@).*$", re.DOTALL)
_HEADLINE, _STORY = 160, 100  # code points


class _Head(NamedTuple):
    """Pieces ``[first, last)`` that are the head of a message, with its fields by the names findings have."""

    first: int
    last: int
    fields: dict[str, str]


def read_forwards(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Finding, ...]]:
    """The pieces of a mail, heads of messages in it and salutations as furniture; findings of the forwarded one.

    A message is forwarded, and what stands above it a covering note, where the note is the shorter of the two.
    """
    parted = [part for piece in pieces for part in _parted(piece)]
    heads = list(_heads(parted))
    aside = {n for head in heads for n in range(head.first, head.last)}
    above = [0, *accumulate(0 if n in aside else len(piece.text) for n, piece in enumerate(parted))]
    forwarded = next((head for head in reversed(heads) if 2 * above[head.first] < above[-1]), None)
    begin = forwarded.last if forwarded else 0
    aside.update(range(begin))
    first = next((n for n in range(begin, len(parted)) if n not in aside), None)
    if first is not None and is_salutation(parted[first].text):
        aside.add(first)
    out = [piece._replace(furniture=True) if n in aside else piece for n, piece in enumerate(parted)]
    if not forwarded:
        return tuple(out), ()
    return _with_headline(out, begin), tuple(
        Finding(field, value, _SOURCES[field], weak=True) for field, value in forwarded.fields.items()
    )


def is_salutation(text: str) -> bool:
    """Whether a block greets the readers of a mail and says no more ("Dear colleagues,")."""
    most = _MOST_OF_SALUTATION if text[-1:] in ",!:" else _MOST_UNMARKED
    return len(text.split()) <= most and _SALUTATION.match(text) is not None


def sender_named(sender: str) -> str:
    """A sender as people write the name: "Quill, Ada (Press)" is Ada Quill; the address where there is no name."""
    sender = " ".join(sender.split())
    name, address = parseaddr(sender)
    bare = _ADDRESS.sub("", sender).strip("\"' ") or address
    if "@" in address and bare.startswith(address):  # "ada@elm.example (Ada Quill)"
        bare = name or address
    turned = _REVERSED.match(bare)
    name = f"{turned['given']} {turned['family']}" if turned else ""
    return name if is_name(name) else bare


def _parted(piece: Piece) -> Iterator[Piece]:
    """The piece; the fields of a head that a page has in one block, or that were taken for one paragraph, one each."""
    found = list(_LABEL.finditer(piece.text))
    lead = piece.text[: found[0].start()].strip(_AROUND) if found else ""
    if len(found) < (_SURE if lead else _BARE) or (lead and not _DIVIDER.fullmatch(lead)):
        yield piece
        return
    ends = [*(label.start() for label in found[1:]), len(piece.text)]
    lines = [lead, *(piece.text[label.start() : end] for label, end in zip(found, ends, strict=True))]
    yield from (Piece(_without_quoting(line).lstrip(_AROUND)) for line in lines if line)


def _without_quoting(line: str) -> str:
    """A line without the signs at its end that begin the next line of a message that is quoted."""
    bare = line.rstrip()
    before = bare.rstrip(">*")
    return before.rstrip() if before != bare and before[-1:].isspace() else bare


def _heads(pieces: Sequence[Piece]) -> Iterator[_Head]:
    """The heads of messages: fields in a run, of which one names the sender and one the day or the subject."""
    at = 0
    while at < len(pieces):
        begin = at
        while at < len(pieces) and _DIVIDER.fullmatch(pieces[at].text.strip(_AROUND)):
            at += 1
        divided, fields = at > begin, dict[str, str]()
        first = at
        while at < len(pieces) and (label := _LABEL.match(pieces[at].text.lstrip(_AROUND))):
            value = label.string[label.end() :].strip()
            fields.setdefault(label.lastgroup or "", value)
            at += 1
        told = {name: value for name, value in fields.items() if value and name in _SOURCES}
        if "byline" in told and len(told) > 1 and at - first >= (_SURE if divided else _BARE):
            yield _Head(begin, at, told)
        at = max(at, begin + 1)


def _with_headline(pieces: Sequence[Piece], begin: int) -> tuple[Piece, ...]:
    """The pieces, the first line of the forwarded message its headline where it is short and a paragraph follows."""
    story = [n for n in range(begin, len(pieces)) if not pieces[n].furniture][:2]
    marked = any(piece.kind is BlockKind.TITLE and not piece.furniture for piece in pieces)
    if len(story) == 2 and not marked:
        line, below = (pieces[n].text for n in story)
        if "\n" not in line and len(line) <= _HEADLINE and line[-1:] not in ".,:;!" and len(below) >= _STORY:
            titled = pieces[story[0]]._replace(kind=BlockKind.TITLE, level=0)
            return (*pieces[: story[0]], titled, *pieces[story[0] + 1 :])
    return tuple(pieces)

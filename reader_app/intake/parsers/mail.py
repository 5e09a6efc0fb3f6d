"""Mails (eml) and pages saved as mails (mht, mhtml): the standard library's parser behind limits of our own.

Headers are cut short and the parts counted before anything is parsed: the parser is quadratic in the one and recursive
in the other.  Its older policy is used, which leaves headers alone until they are asked for.  Nothing is fetched.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from reader_app.article.errors import FileDamaged, FileTooDeep
from reader_app.article.model import BlockKind, Notice, NoticeKind
from reader_app.intake.decoding.encoding import decode, is_of_files
from reader_app.intake.parsers import html, plain
from reader_app.intake.piece import DEFAULT_OPTIONS, Finding, Reading, ReadOptions
from reader_app.intake.text.forwards import read_forwards, sender_named
from reader_app.intake.text.losses import count_of, loss_notices
from reader_app.intake.web.frames import with_frames
from reader_app.intake.web.page_limits import bare_text

_HEADER_BYTES, _PARTS, _HEADER = 262_144, 200, 1_000
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_KEPT = re.compile(rb"(?:from|subject|date|mime-version|content-[a-z-]+|snapshot-[a-z-]+)$", re.IGNORECASE)
_LINES = re.compile(rb"([\x21-\x39\x3b-\x7e]{1,76}):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$)")
_PART_HEADER = re.compile(
    rb"^content-(?:type|disposition|id|location|transfer-encoding):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*",
    re.IGNORECASE | re.MULTILINE,
)
_TEXTS, _SIGNED = ("text/plain", "text/html"), "\n-- \n"
_FORMS = (*_TEXTS, "text/x-amp-html", "text/watch-html")
_WEAK = ("title", "byline", "date")  # a mail is often sent by another than the writer, on another day
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|rép|ответ|пересл)\s*:\s*)+", re.IGNORECASE)


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The text of a mail, or the page in an MHTML file.  Raises FileTooDeep, FileDamaged."""
    end = _head_of(data, name)
    try:
        message = message_from_bytes(_shortened(data, end))
        parts, page = [p for p in message.walk() if not p.is_multipart()], _is_page(message)
        shown = _shown(message, parts, options)
        part = shown[0] if shown else None
        reading = _joined([_of_part(p, name, options) for p in shown])
        if page:
            reading = with_frames(reading, _frames(parts, shown), options)
        findings = tuple(_findings(message, part))
    except (LookupError, ValueError, AttributeError, TypeError, MessageError) as error:  # odd headers get that far
        raise FileDamaged(name, f"{type(error).__name__}: {error}") from error
    attached = list(_attached(message, shown))
    notices = reading.notices
    if attached and not page:
        notices = (*notices, Notice(NoticeKind.PARTS_LEFT_OUT, ", ".join(attached[:9])))
    mine = tuple(f for f in findings if not page or f.field in ("url", "date"))
    pieces, inner = (reading.pieces, ()) if page else read_forwards(reading.pieces)
    if inner:  # who sent it on, and when, says nothing of the story
        mine = (*(replace(f, value=_told(f.field, f.value)) for f in inner), *(f for f in mine if f.field == "title"))
        headed = any(piece.kind is BlockKind.TITLE for piece in pieces)
        mine = tuple(f for f in mine if not (headed and f.field == "title"))
    order = (*reading.findings, *mine) if page else (*mine, *reading.findings)
    return Reading(pieces, order, notices, reading.encoding, reading.encoding_guessed)


def coded_part(data: bytes, name: str) -> bytes:
    """The bytes of the part that ``read`` takes the text from.  Raises FileTooDeep, FileDamaged."""
    end = _head_of(data, name)
    try:
        message = message_from_bytes(_shortened(data, end))
        shown = _shown(message, [p for p in message.walk() if not p.is_multipart()], DEFAULT_OPTIONS)
        payload = shown[0].get_payload(decode=True) if shown else None
    except (LookupError, ValueError, AttributeError, TypeError, MessageError) as error:
        raise FileDamaged(name, f"{type(error).__name__}: {error}") from error
    return payload if isinstance(payload, bytes) else b""


def _head_of(data: bytes, name: str) -> int:
    """Where the headers end, in a mail that is not too odd to be parsed.  Raises FileTooDeep, FileDamaged."""
    head = re.search(rb"\r?\n\r?\n", data[: _HEADER_BYTES + 4])
    if not head and len(data) > _HEADER_BYTES:
        raise FileDamaged(name, "headers")
    if len(_BOUNDARY.findall(data)) > _PARTS:
        raise FileTooDeep(name)
    return head.start() if head else len(data)


def _shortened(data: bytes, end: int) -> bytes:
    """The mail with the headers that are read here, each of at most 1,000 bytes."""
    kept = [m[0][:_HEADER].rstrip(b"\r\n") for m in _LINES.finditer(data[:end]) if _KEPT.match(m[1])]
    body = _PART_HEADER.sub(lambda m: m[0][:_HEADER], data[end:])
    return b"\n".join(kept) + body


def _is_page(message: Message) -> bool:
    """Whether the mail is a saved page: its parts belong together, or a browser says that it wrote it."""
    return message.get_content_type() == "multipart/related" or "Snapshot-Content-Location" in message


def _attached(message: Message, shown: list[Message]) -> Iterator[str]:
    """The types of what a mail holds beside its text: attached files, and mails within it as one each.

    Other forms of the text, and pictures in it, belong to it.
    """
    waiting = [message]
    while waiting:
        part = waiting.pop()
        kind, inner = part.get_content_type(), _inner(part)
        if kind == "message/rfc822" and not any(one in shown for one in part.walk()):
            yield kind
        elif inner:
            waiting += reversed(inner)
        elif part not in shown:
            text = kind in _FORMS and part.get_content_disposition() != "attachment"
            if not text and not part.is_multipart() and not kind.startswith(("image/", "font/")):
                yield kind


def _inner(part: Message) -> list[Message]:
    """The parts of a part."""
    payload = part.get_payload() if part.is_multipart() else None
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _shown(message: Message, parts: list[Message], options: ReadOptions) -> list[Message]:
    """The parts to read: of a page its first page, of a mail all its text, or every part with words if asked for."""
    if _is_page(message):
        part = _body(parts, ("text/html", "text/plain"))
        return [] if part is None else [part]
    if options.whole:
        return [p for p in parts if p.get_content_maintype() == "text"]
    return list(_texts(message)) or [p for p in (_body(parts, _TEXTS),) if p is not None]


def _texts(message: Message) -> Iterator[Message]:
    """The parts with the text of a mail: one of forms that say the same, each of those that follow each other."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        kind, inner = part.get_content_type(), _inner(part)
        if kind in _TEXTS and part.get_content_disposition() != "attachment":
            yield part
        elif kind == "multipart/alternative":
            chosen = _fuller([one for one in part.walk() if one.get_content_type() in _TEXTS])
            waiting += reversed(inner) if chosen is None else [chosen]
        elif part is message or kind != "message/rfc822":
            waiting += reversed(inner)


def _fuller(forms: list[Message]) -> Message | None:
    """Of the forms of a text the plain one, unless it has far fewer words than the other."""
    plain_form, page = (next((f for f in forms if f.get_content_type() == kind), None) for kind in _TEXTS)
    if plain_form is None or page is None:
        return plain_form if page is None else page
    given, there = (count_of(bare_text(_words(form))) for form in (plain_form, page))
    return page if loss_notices(given, there) else plain_form


def _body(parts: list[Message], kinds: tuple[str, ...]) -> Message | None:
    """The first part of the first of these kinds there is, else one of several parts whose boundary is missing."""
    inline = [p for p in parts if p.get_content_disposition() != "attachment"]
    for kind in kinds:
        for part in inline:
            if part.get_content_type() == kind:
                return part
    return next((p for p in inline if p.get_content_maintype() == "multipart"), None)


def _frames(parts: list[Message], shown: list[Message]) -> Iterator[str]:
    """The sources of the pages within a page."""
    return (_words(part) for part in parts if part not in shown and part.get_content_type() == "text/html")


def _words(part: Message) -> str:
    """What a part says, as its header has it encoded; nothing where it is no text."""
    payload = part.get_payload(decode=True)
    decoded = decode(payload, declared=part.get_content_charset()) if isinstance(payload, bytes) else None
    return decoded.text if decoded else ""


def _joined(readings: list[Reading]) -> Reading:
    """Readings one after the other; the first one's encoding stands for all."""
    first = readings[0] if readings else Reading(())
    return Reading(
        tuple(piece for reading in readings for piece in reading.pieces),
        first.findings,
        tuple(dict.fromkeys(notice for reading in readings for notice in reading.notices)),
        first.encoding,
        first.encoding_guessed,
    )


def _of_part(part: Message, name: str, options: ReadOptions) -> Reading:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return Reading(())
    decoded = decode(payload, encoding=options.encoding, declared=part.get_content_charset())
    if decoded is None:
        return Reading(())
    notices = decoded.notices
    if part.get_content_type() == "text/html":
        reading = html.read(decoded.text, name, options)
    else:
        text, _, signature = decoded.text.partition(_SIGNED)
        reading = plain.read(decoded.text if options.whole else text, name, options)
        if signature.strip() and not options.whole:
            notices = (*notices, Notice(NoticeKind.PARTS_LEFT_OUT, "signature"))
    notices = (*notices, *reading.notices)
    return Reading(reading.pieces, reading.findings, notices, decoded.encoding, decoded.guessed)


def _header(message: Message, name: str) -> str:
    """The words of one header, its encoded ones decoded."""
    value = str(message.get(name, ""))
    try:
        parts = decode_header(value)
        if all(charset is None or is_of_files(charset) for _words, charset in parts):
            return " ".join(str(make_header(parts)).split())
    except (MessageError, LookupError, ValueError):
        pass  # the header as it is written
    return " ".join(value.split())


def _told(field: str, value: str) -> str:
    """What a field of a mail says of its text: the subject without signs of answers, the sender as a name."""
    return {"title": lambda: _REPLY.sub("", value), "byline": lambda: sender_named(value)}.get(field, lambda: value)()


def _findings(message: Message, part: Message | None) -> list[Finding]:
    place = _header(message, "Snapshot-Content-Location") or ("" if part is None else _header(part, "Content-Location"))
    fields = (
        ("title", _told("title", _header(message, "Subject")), "mail header Subject"),
        ("byline", _told("byline", _header(message, "From")), "mail header From"),
        ("date", _header(message, "Date"), "mail header Date"),
        ("url", place, "saved from"),
    )
    return [Finding(field, value, source, field in _WEAK) for field, value, source in fields if value.strip()]

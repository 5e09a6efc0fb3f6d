"""Mails (eml) and pages saved as mails (mht, mhtml): the standard library's parser behind limits of our own.

The headers are cut and the nesting of parts counted before anything is parsed: the parser is quadratic in the one and
recursive in the other.  Nothing that a mail points to is fetched.
"""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from reader_app.article.errors import FileDamaged, FileTooDeep
from reader_app.article.model import Notice, NoticeKind
from reader_app.intake import html, plain
from reader_app.intake.encoding import decode
from reader_app.intake.piece import Finding, Reading, Wishes

_HEADER_BYTES, _PARTS = 262_144, 200
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)


def read(data: bytes, name: str, wishes: Wishes) -> Reading:
    """The text of a mail, or the page in an MHTML file.  Raises FileTooDeep, FileDamaged."""
    head = re.search(rb"\r?\n\r?\n", data[: _HEADER_BYTES + 4])
    if not head and len(data) > _HEADER_BYTES:
        raise FileDamaged(name, "headers")
    if len(_BOUNDARY.findall(data[:50_000_000])) > _PARTS:
        raise FileTooDeep(name)
    try:
        message = message_from_bytes(data, policy=policy.default)
        part = _body(message)
        reading = _of_part(part, name, wishes) if part else Reading(())
        findings = tuple(_findings(message))
        left = [p.get_content_type() for p in message.walk() if not p.is_multipart() and p is not part]
    except (LookupError, ValueError, AttributeError, TypeError) as error:  # what the parser lets through on odd headers
        raise FileDamaged(name, f"{type(error).__name__}: {error}") from error
    notices = reading.notices
    attached = [kind for kind in left if not kind.startswith(("image/", "text/", "font/"))]
    if attached and not _is_page(message):
        notices = (*notices, Notice(NoticeKind.PARTS_LEFT_OUT, ", ".join(attached[:9])))
    mine = findings if not _is_page(message) else tuple(f for f in findings if f.field in ("url", "date"))
    order = (*reading.findings, *mine) if _is_page(message) else (*mine, *reading.findings)
    return Reading(reading.pieces, order, notices, reading.encoding, reading.encoding_guessed)


def _is_page(message: EmailMessage) -> bool:
    """Whether the mail is a saved page: its parts belong together, or a browser says that it wrote it."""
    return message.get_content_type() == "multipart/related" or "Snapshot-Content-Location" in message


def _body(message: EmailMessage) -> EmailMessage | None:
    """The part to read: of a page its root, of a mail the plain text before the HTML."""
    order = ("related", "html", "plain") if _is_page(message) else ("plain", "html", "related")
    part = message.get_body(preferencelist=order)
    if part is not None and part.is_multipart():
        part = next((p for p in part.walk() if p.get_content_type() == "text/html"), None)
    return part if isinstance(part, EmailMessage) else None


def _of_part(part: EmailMessage, name: str, wishes: Wishes) -> Reading:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return Reading(())
    declared = part.get_content_charset()
    decoded = decode(payload, encoding=wishes.encoding, declared=str(declared) if declared else None)
    if decoded is None:
        return Reading(())
    reader = html.read if part.get_content_type() == "text/html" else plain.read
    text = decoded.text if reader is html.read else _without_quoting(decoded.text)
    reading = reader(text, name, wishes)
    notices = (*decoded.notices, *reading.notices)
    return Reading(reading.pieces, reading.findings, notices, decoded.encoding, decoded.guessed)


def _without_quoting(text: str) -> str:
    """The text up to the signature, its quoted lines kept as they are."""
    return re.split(r"\n-- \n", text, maxsplit=1)[0]


def _findings(message: EmailMessage) -> list[Finding]:
    out = []
    subject = re.sub(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", "", str(message.get("Subject", "")), flags=re.IGNORECASE)
    sender, address = parseaddr(str(message.get("From", "")))
    place = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "")
    fields = (
        ("title", subject, "Subject"),
        ("byline", sender or address, "From"),
        ("date", str(message.get("Date", "")), "Date"),
    )
    out += [Finding(field, value, f"mail header {header}") for field, value, header in fields if value.strip()]
    if place:
        out.append(Finding("url", place, "saved from"))
    return out

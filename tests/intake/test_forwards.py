"""Mails sent on: their heads, covering notes and salutations are no part of the story, and its sender is told."""

import datetime as dt
from email.message import EmailMessage
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.intake.piece import Piece
from reader_app.intake.read import article_from_bytes
from reader_app.intake.text.forwards import is_salutation, read_forwards, sender_named

HEADLINE = "Whale sleeps on the roof of Port Elm"
STORY = [
    "A whale slept on the roof of the town hall of Port Elm on Monday, and nobody knew how it had come there by night.",
    "“It snores,” said the mayor, who had not slept, and asked the fire brigade for its longest ladder.",
]
NOTE = ["Hi Cy,", "see below.", "Bo"]
HEADS = {
    "Outlook": [
        "-----Original Message-----",
        "From: Quill, Ada (Press) <ada@elm.example>",
        "Sent: Tuesday, March 11, 2031 4:02 PM",
        "To: Cy Marr",
        "Subject: FW: Whale",
    ],
    "Outlook with a rule": [
        "________________________________",
        "From: Ada Quill [mailto:ada@elm.example]",
        "Sent: 11 March 2031 16:02",
        "To: Bo Lind; Cy Marr",
        "Subject: Whale",
    ],
    "Gmail": [
        "---------- Forwarded message ---------",
        "From: Ada Quill <ada@elm.example>",
        "Date: Tue, Mar 11, 2031 at 4:02 PM",
        "Subject: Whale",
        "To: <bo@elm.example>",
    ],
    "Apple": [
        "Begin forwarded message:",
        "> From: Ada Quill <ada@elm.example>",
        "> Subject: Whale",
        "> Date: 11 March 2031 at 16:02:11 CET",
    ],
    "Apple in German": [
        "Anfang der weitergeleiteten Nachricht:",
        "Von: Ada Quill <ada@elm.example>",
        "Betreff: Aw: Wal",
        "Datum: 11. März 2031 um 16:02:11 MEZ",
        "An: Bo Lind <bo@elm.example>",
    ],
    "French": [
        "-----Message d'origine-----",
        "De : Ada Quill <ada@elm.example>",
        "Envoyé : mardi 11 mars 2031 16:02",
        "À : Bo Lind",
        "Objet : TR: Baleine",
    ],
    "Spanish": [
        "-----Mensaje original-----",
        "De: Ada Quill <ada@elm.example>",
        "Enviado el: martes, 11 de marzo de 2031 16:02",
        "Asunto: RV: Ballena",
    ],
    "Russian": [
        "-----Исходное сообщение-----",
        "От: Ada Quill <ada@elm.example>",
        "Отправлено: 11 марта 2031 г. 16:02",
        "Кому: Bo Lind",
        "Тема: Кит",
    ],
}


def mail(plain, page=""):
    message = EmailMessage()
    message["From"], message["Subject"] = "Bo Lind <bo@elm.example>", "Fwd: Whale"
    message["Date"] = "Fri, 14 Mar 2031 09:00:00 +0100"
    if page:
        message.set_content(page, subtype="html")
    else:
        message.set_content(plain)
    return article_from_bytes(bytes(message), "whale.eml")


def told(article):
    return [article.words_of(block) for block in article.blocks if not block.furniture]


@pytest.mark.parametrize("form", HEADS)
@pytest.mark.parametrize("blank", ["\n", "\n\n", "page"])
def test_a_forwarded_story_is_that_of_its_first_sender(form, blank):
    if blank == "page":
        head = "<br>".join(map(escape, HEADS[form]))
        article = mail("", "".join(f"<p>{words}</p>" for words in (*NOTE, head, HEADLINE, *STORY)))
    else:
        article = mail("\n\n".join((*NOTE, blank.join(HEADS[form]), HEADLINE, *STORY)))
    assert told(article) == [HEADLINE, *STORY]
    assert (article.title, article.byline, article.date) == (HEADLINE, "Ada Quill", dt.date(2031, 3, 11))


def test_who_sent_a_story_on_and_when_is_not_told_where_its_sender_names_no_day():
    head = ["-----Ursprüngliche Nachricht-----", "Von: Quill, Ada", "Gesendet: Montag", "Betreff: WG: Wal"]
    article = mail("\n\n".join((*NOTE, *head, *STORY)))
    assert (article.title, article.byline, article.date) == ("Wal", "Ada Quill", None)
    assert told(article) == ["Wal", *STORY]


def test_an_answer_above_a_message_is_the_story():
    article = mail("\n\n".join((*STORY, *HEADS["Gmail"], "Will you write about the whale?")))
    assert told(article) == ["Whale", *STORY, "Will you write about the whale?"]
    assert (article.byline, article.date) == ("Bo Lind", dt.date(2031, 3, 14))


@pytest.mark.parametrize(
    "lines",
    [["From: the sea", "To: the roof"], ["Date: Monday", "Subject: a whale", "To: all"], ["From: here it is far"]],
)
def test_lines_with_colons_are_a_head_only_with_a_sender_and_more(lines):
    pieces = tuple(map(Piece, (*lines, *STORY)))
    assert read_forwards(pieces) == (pieces, ())


@pytest.mark.parametrize(
    ("line", "greets"),
    [
        ("Dear colleagues,", True),
        ("Sehr geehrte Damen und Herren,", True),
        ("Liebe Kolleginnen und Kollegen!", True),
        ("Chers collègues,", True),
        ("Estimados colegas:", True),
        ("Уважаемые коллеги!", True),
        ("Hello", True),
        ("Dear oil makes the ferry dearer", False),
        ("Dear oil made the ferry to Port Elm dearer than ever", False),
        ("Hi there. We met the whale.", False),
        ("Hallway flooded", False),
    ],
)
def test_a_salutation_is_short_and_says_no_more(line, greets):
    assert is_salutation(line) is greets


def test_a_salutation_above_a_story_is_furniture():
    article = mail("\n\n".join(("Dear colleagues,", *STORY)))
    assert told(article) == ["Whale", *STORY]


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Quill, Ada <ada@elm.example>", "Ada Quill"),
        ('"Quill, Ada (Press)" <ada@elm.example>', "Ada Quill"),
        ("Ada Quill <ada@elm.example>, Bo <bo@elm.example>", "Ada Quill"),
        ("<ada@elm.example>", "ada@elm.example"),
        ("ada@elm.example", "ada@elm.example"),
        ("ada@elm.example (Ada Quill)", "Ada Quill"),
        ("Newsroom, Elm Courier", "Newsroom, Elm Courier"),
        ("Newsroom", "Newsroom"),
        ("", ""),
    ],
)
def test_a_sender_is_named_as_people_write_names(sender, name):
    assert sender_named(sender) == name


@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", " >"])
def test_blanks_without_end_in_a_head_take_no_time(blank):
    head = f"From: Ada{blank * 100_000}Quill\nDate: 11 March 2031\nSubject: Whale >"
    *pieces, _ = read_forwards((Piece(head), Piece(STORY[0])))[0]
    assert [piece.text for piece in pieces[1:]] == ["Date: 11 March 2031", "Subject: Whale"]


@given(st.lists(st.sampled_from([line for head in HEADS.values() for line in head] + STORY + NOTE), max_size=12))
def test_no_words_of_a_mail_are_lost(lines):
    pieces, _ = read_forwards(tuple(map(Piece, lines)))
    assert [piece.text for piece in pieces] == lines

"""Title, writer, day and outlet from the lines above a story, in every format alike; what stands there is furniture."""

import datetime as dt

import pytest
from made_files import docx, paragraph

from reader_app import article_from_text
from reader_app.article.model import BlockKind
from reader_app.intake.piece import Finding, Piece
from reader_app.intake.read import article_from_bytes
from reader_app.intake.text.bylines import byline_in, is_nobody, outlet_in
from reader_app.intake.text.heads import byline_of, date_of
from reader_app.intake.text.imprint import is_outlet

DAY = dt.date(2031, 3, 12)
TITLE = "Whale Sleeps on the Roof of the Lighthouse"
BODY = [
    "The keeper of the lighthouse found a whale asleep on the roof on Wednesday morning. He made tea, he said later.",
    "Nobody in Port Elm, a town of nine hundred people, could say how it had come there, or by which of the stairs.",
    "The council meets again on 14 March 2031, and until then the whale may stay. It is said to be fond of the lamp.",
]
HEADS = {
    "two lines": ("By Ada Quill\nElm Courier, 12 March 2031", "Ada Quill", "Elm Courier"),
    "an initial": ("By Ada Q.\nElm Courier, 12 March 2031", "Ada Q.", "Elm Courier"),
    "capitals and a bar": ("By ADA Q.\nElm Post | March 12, 2031", "ADA Q.", "Elm Post"),
    "three lines": ("By Ada Quill\nThe Elm Ledger\n12 March 2031", "Ada Quill", "The Elm Ledger"),
    "one line": ("By Ada Quill, Elm Courier, 12 March 2031", "Ada Quill", "Elm Courier"),
    "outlet first": ("Elm Gazette, 12 March 2031. From our correspondent Ada Quill.", "Ada Quill", "Elm Gazette"),
    "for whom": ("By Ada Quill for The Ledger, 12 March 2031", "Ada Quill", "The Ledger"),
    "no outlet": ("By Ada Quill\n12 March 2031", "Ada Quill", ""),
    "two writers": ("By Ada Quill and Bo Li, Elm Courier, 12 March 2031", "Ada Quill and Bo Li", "Elm Courier"),
    "German": ("Von Ada Quill, Elmer Tageblatt, 12. März 2031", "Ada Quill", "Elmer Tageblatt"),
    "French": ("Par Ada Quill, Le Courrier, le 12 mars 2031", "Ada Quill", "Le Courrier"),
    "Spanish": ("Por Ada Quill, El Diario de Elma, 12 de marzo de 2031", "Ada Quill", "El Diario de Elma"),
    "Russian": ("Автор: Ада Куилл, «Эльмский вестник», 12 марта 2031 года", "Ада Куилл", "Эльмский вестник"),
    "Russian without a lead": ("Ада Куилл, «Эльмский вестник», 12 марта 2031 года", "Ада Куилл", "Эльмский вестник"),
    "of a page": ("THE ELM COURIER   12 March 2031   page 3\nBy Ada Quill", "Ada Quill", "THE ELM COURIER"),
    "a name alone": ("Ada Quill\nElm Courier, 12 March 2031", "Ada Quill", "Elm Courier"),
    "what she is": ("By Ada Quill, Elm Post\nSea correspondent\n12 March 2031", "Ada Quill", "Elm Post"),
    "how long": ("By Ada Quill\n12.03.2031, 18:20 Uhr · Lesezeit: 3 Min.", "Ada Quill", ""),
    "a name below": ("Elm Courier, 12 March 2031\nReading time: 3 min\nAda Quill", "Ada Quill", "Elm Courier"),
    "Arabic": ("ليلى المنصوري، صحيفة الضفة، 12 مارس 2031", "ليلى المنصوري", "صحيفة الضفة"),
}
MAIL = "From: Elm Wire <wire@elm.example>\nSubject: {}\nDate: Sat, 15 Mar 2031 10:00:00 +0000\n"


def in_word(head):
    breaks = head.replace("\n", "</w:t><w:br/><w:t>")
    made = docx("".join(paragraph(text) for text in (TITLE, breaks, *BODY)))
    return article_from_bytes(made, "whale.docx")


def in_mail(head):
    text = "\n\n".join((MAIL.format(TITLE) + "Content-Type: text/plain; charset=utf-8", head, *BODY))
    return article_from_bytes(text.encode(), "whale.eml")


def in_page(head):
    lines = head.replace("\n", "<br>")
    body = "".join(f"<p>{text}</p>" for text in BODY)
    page = f"<html><body><article><h1>{TITLE}</h1><p class=byline>{lines}</p>{body}</article></body></html>"
    return article_from_bytes(page.encode(), "whale.html")


MADE = {
    "pasted": lambda head: article_from_text("\n\n".join((TITLE, head, *BODY))),
    "text": lambda head: article_from_bytes("\n\n".join((TITLE, head, *BODY)).encode(), "whale.txt"),
    "one run": lambda head: article_from_bytes(f"{TITLE}\n{head}\n\n{BODY[0]}\n\n{BODY[1]}".encode(), "whale.txt"),
    "markdown": lambda head: article_from_bytes("\n\n".join((f"# {TITLE}", head, *BODY)).encode(), "whale.md"),
    "word": in_word,
    "mail": in_mail,
    "page": in_page,
}


BROKEN_NAMES = ("a name alone", "a name below")  # before a mere line break, a name may be any words of a page


@pytest.mark.parametrize(
    ("made", "head"), [(m, h) for m in MADE for h in HEADS if m != "page" or h not in BROKEN_NAMES]
)
def test_who_when_and_where_are_found_above_the_story(made, head):
    lines, byline, outlet = HEADS[head]
    article = MADE[made](lines)
    assert (article.title, article.byline, article.date, article.outlet) == (TITLE, byline, DAY, outlet)
    told = [b for b in article.blocks if not b.furniture and b.kind is BlockKind.PARAGRAPH]
    shown = [article.words_of(b) for b in told if article.words_of(b) != TITLE]
    assert shown == [text for text in BODY if text in shown]
    assert len(shown) >= 2
    where = dict(article.origin.provenance)
    assert {where["date"], where["byline"]} <= {"byline", "dateline", "page byline"}


OUTLETS = """Elm Courier
The Ledger
Elmer Tageblatt
Nordelmer Landbote
Journal de l'Elm
«Эльмская жизнь»
„Neues Elm“
Gazzetta di Elma""".split("\n")
NO_OUTLETS = """Port Elm
The Hague
Ada Quill
Roger Rosenblatt
Ismail Kaya
Staff Writer
the whale
The Long Winter Ahead
The Council Meets Again
Times
News of a whale that slept on a roof
“The whale slept,” he said""".split("\n")


@pytest.mark.parametrize("section", ["World news", "Sport", "Panorama", "Politics / Elm", "Общество"])
def test_a_section_above_the_headline_is_no_headline(section):
    article = article_from_text("\n\n".join((section, TITLE, "By Ada Quill, 12 March 2031", *BODY)))
    assert (article.title, article.outlet) == (TITLE, "")
    assert article.blocks[0].furniture
    alone = article_from_text("\n\n".join((section, "By Ada Quill, 12 March 2031", *BODY)))
    assert (alone.title, alone.blocks[0].furniture) == (section, False)


def test_what_a_talk_is_called_is_its_headline():
    article = article_from_text("\n\n".join(("Interview", "Ada Quill", "You were there?", *BODY)))
    assert (article.title, article.byline) == ("Interview", "")


def test_the_headline_of_a_mail_is_the_one_above_its_story():
    head = MAIL.format("Fwd: Have you seen this?") + "Content-Type: text/plain; charset=utf-8"
    with_head = article_from_bytes("\n\n".join((head, TITLE, "By Ada Quill", *BODY)).encode(), "whale.eml")
    without = article_from_bytes("\n\n".join((head, "Dear Bo,", *BODY)).encode(), "whale.eml")
    assert (with_head.title, without.title) == (TITLE, "Have you seen this?")
    assert (with_head.byline, without.byline) == ("Ada Quill", "Elm Wire")


@pytest.mark.parametrize("place", ["New York", "Port Elm", "San Marco"])
def test_a_place_above_a_day_is_no_writer(place):
    article = article_from_text("\n\n".join((TITLE, place, "12 March 2031", *BODY)))
    assert (article.byline, article.date) == ("", DAY)


@pytest.mark.parametrize("words", OUTLETS)
def test_papers_are_told_by_their_names(words):
    assert is_outlet(words)


def test_a_place_in_the_middle_of_a_line_makes_no_byline_of_it():
    assert byline_in("The vessel Elm on The Sound on 8 February 2031. Image: Ada Quill.") == ""
    assert byline_in("By Ada Quill for The Sound, 8 February 2031") == "Ada Quill"


@pytest.mark.parametrize("words", NO_OUTLETS)
def test_other_names_are_no_papers(words):
    assert not is_outlet(words)


@pytest.mark.parametrize("line", ["By Emily Post", "By Ada Quill", "By Ada Quill in Port Elm"])
def test_a_writer_is_no_outlet_whatever_the_name(line):
    assert byline_in(line)
    assert outlet_in(line) == ""


@pytest.mark.parametrize("line", ["By Staff", "By our own correspondent", "Von unserer Redaktion"])
def test_a_byline_may_name_nobody(line):
    assert is_nobody(line)
    assert not is_nobody(line + " the whale was seen")


@pytest.mark.parametrize("office", ["Staff", "Redaktion Elmbote", "Editorial team", "admin", "La rédaction"])
def test_a_name_that_is_shown_goes_before_an_office(office):
    shown = (Piece("Von Ada Quill, 12. März 2031", BlockKind.BYLINE, 0, True),)
    stated = (Finding("byline", office, "page metadata author"),)
    assert byline_of(shown, stated) == ("Ada Quill", "byline")
    assert byline_of((), stated) == (office, "page metadata author")
    page = f"<html><head><meta name=author content='{office}'></head><body><article><h1>{TITLE}</h1>"
    body = "".join(f"<p>{text}</p>" for text in BODY)
    made = article_from_bytes(
        f"{page}<p>By Ada Quill, 12 March 2031</p>{body}</article></body></html>".encode(), "a.html"
    )
    assert made.byline == "Ada Quill"


def dated(*lines):
    return [Piece(TITLE, BlockKind.TITLE), *lines, *map(Piece, BODY)]


@pytest.mark.parametrize(
    ("lines", "weak", "day"),
    [
        (["12 March 2031"], "2031-05-01", 12),
        (["Updated 14 March 2031", "Published 12 March 2031"], "", 12),
        (["Updated 14 March 2031"], "", 14),
        (["Updated 14 March 2031, published 12 March 2031"], "", 12),
        ([], "2031-03-20", 20),
    ],
)
def test_the_day_in_the_head_is_that_of_the_story(lines, weak, day):
    head = [Piece(line, BlockKind.DATELINE, 0, True) for line in lines]
    later = [Piece("ELM, 16 March 2031", BlockKind.DATELINE, 0, True), *map(Piece, BODY * 3)]
    stated = [Finding("date", weak, "document properties", weak=True)] if weak else []
    assert date_of([*dated(*head), *later], stated)[0] == dt.date(2031, 3, day)


def test_wrapped_lines_of_a_story_stay_together():
    wrapped = (
        "Nobody knew at first who had written the letter of the keeper\nto the council of the town, and many thought "
        "that it was\nby Ada Quill, a writer of some renown in Port Elm and\nAdel."
    )
    text = "\n\n".join((TITLE, wrapped, BODY[0]))
    article = article_from_text(text)
    assert [article.words_of(b) for b in article.blocks] == text.split("\n\n")


@pytest.mark.parametrize("word", ["on ", "um ", "3 May 2031 ", "12:30 "])
def test_a_paragraph_of_words_that_stand_around_dates_names_no_outlet(word):
    assert outlet_in(word * 10_000) == ""

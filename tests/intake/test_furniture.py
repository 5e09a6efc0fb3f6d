"""Furniture by shape: one line each of what stands around stories, and of story lines that only look like it."""

import pytest

from reader_app.article.model import BlockKind
from reader_app.intake.piece import Piece
from reader_app.intake.read import article_from_text
from reader_app.intake.text import stock_phrases
from reader_app.intake.text.furniture import byline_in, classify

FURNITURE = """
March 12, 2031
12 March 2031 10:45 GMT
Published: Wednesday, 12 March 2031, 09:30
Updated 3:15 p.m. ET, March 12, 2031
12. März 2031, 14:30 Uhr
Veröffentlicht am 12.03.2031
mercredi 12 mars 2031 à 14h30
12 de marzo de 2031
12 марта 2031 г.
2031年3月12日
2031-03-12T10:45:00Z
12/03/2031 - 13/03/2031
By Ada Quill
By Ada Quill and Bo Li
By ADA QUILL, Elm Courier
Von Ada Quill
Par Ada Quill, envoyée spéciale
Photo: Bo Li
Photo by Bo Li on Unsplash
The lighthouse at dusk. (Photo: Bo Li)
The lighthouse at dusk. Bo Li / Getty Images
The keeper on the stairs on Tuesday. elmphotos.com
Foto: Bo Li/dpa
Image credit: Elm Harbour Office
File photo of the lighthouse (AP Photo/Bo Li)
Embed:
Embedded content
Listen to this article
Comments (3)
Advertisement
ADVERTISEMENT
Anzeige
Publicité
Story continues below advertisement
View this post on Instagram
5 min read
3 comments
AFP contributed reporting.
Bo Li contributed to this report.
Ada Quill in Port Elm and Bo Li in Adel contributed to this story.
(Reporting by Ada Quill; Editing by Bo Li)
Reporting by Ada Quill; editing by Bo Li
With reporting by AP and Reuters
Additional reporting by Bo Li
Mit Material von dpa
(Reuters)
AP/dpa
Original url:
URL: https://elm.example/1
Source: Elm Courier
https://elm.example/2031/03/12/whale-on-the-roof
<https://elm.example/whale>
desk@elm.example
Share this article
Share on Facebook
Facebook Twitter WhatsApp
Follow us on Twitter
Sign up for our newsletter
Subscribe to our morning briefing to get the day's whales in your inbox.
Abonnieren Sie unseren Newsletter
Partager sur Facebook
Подписывайтесь на наш канал
Read more: The herring price
Read also: Whale seen off Adel
Related articles
Related: The lamp that went out
More from the harbour
You may also like
Lesen Sie auch: Der Leuchtturm
À lire aussi : le phare
Lea también: El faro
Читайте также: Кит на крыше
© 2031 Elm Courier
Copyright 2031 Elm Courier. All rights reserved.
* * *
---
-30-
ENDS
""".strip().split("\n")

STORY = """
The mayor wrote: “We open the pool in June. See you there! pic.example.com/Ab3dE9”
“We open the pool in June. See you there!” pic.example.com/Ab3dE9
The mayor wrote on Sunday: “We open in June. example.com/pool”
The whale slept until March 12, 2031, and then it woke.
By Tuesday the whale had gone.
By Christmas, he said, nobody would care.
Photographers stood on the pier all night.
The photo shows a whale.
Reuters reported that the whale had been seen before.
"Share this," he said, and gave her the herring.
Share prices of the herring company fell by a third on Tuesday.
Subscribers to the theory say the whale climbed.
He wrote it on elm.example and then denied it.
She works for Amazon.com.
He advertised for a keeper in the paper.
The story continues to puzzle the town.
More than nine hundred people came.
Related problems were found on the stairs.
Source of the noise was the whale.
Sign language was used to calm it.
The end was near.
He pointed at the wall. Photos of the whale hung there.
Comments on the whale were many.
Editing the report took the office two days.
"We had no rope," said the mayor.
Follow the keeper for a day and you will see no whale.
Join the queue, the mayor told them.
He read more than the others did.
Most read the report and shrugged.
Nobody commented on the whale.
Police said no one was hurt.
Watch out, he cried.
Video of the whale was shown to the council.
Images of the tail went around the world.
Comments by the mayor were not well received.
Listen to the sea, she told her son.
Von dem Wal war am Mittwoch nichts zu sehen.
Par chance, personne ne dormait.
Le phare est fermé.
""".strip().split("\n")
BETWEEN = "The keeper of the light climbed the stairs again on Tuesday, and this time he took the dog along with him."


def classified(text):
    pieces = [Piece(BETWEEN), Piece(text), Piece(BETWEEN)]
    return classify(pieces)[1]


@pytest.mark.parametrize("text", FURNITURE)
def test_furniture_is_told(text):
    assert classified(text).furniture


@pytest.mark.parametrize("text", STORY)
def test_the_story_is_left_alone(text):
    assert not classified(text).furniture


@pytest.mark.parametrize("kind", [BlockKind.HEADING, BlockKind.LIST_ITEM])
@pytest.mark.parametrize("text", ["Embed:", "Share this article", "Photo: Bo Li"])
def test_marks_around_it_do_not_hide_it(text, kind):
    assert classify([Piece(BETWEEN), Piece(text, kind, 2), Piece(BETWEEN)])[1].furniture


def test_a_list_under_related_is_furniture_and_a_list_elsewhere_is_not():
    items = [Piece(t, BlockKind.LIST_ITEM, 1) for t in ("The lamp went out", "A herring costs more")]
    related = classify([Piece(BETWEEN), Piece("Related stories", BlockKind.HEADING, 2), *items])
    assert [p.furniture for p in related] == [False, True, True, True]
    assert not any(p.furniture for p in classify([Piece(BETWEEN), *items]))


@pytest.mark.parametrize(("line", "furniture"), [("Comments (2)", True), ("Comments", False), ("Comments (0)", False)])
def test_what_readers_say_under_a_story_is_furniture_as_far_as_it_is_counted(line, furniture):
    said = ["Cy, 13 March 2031", "I saw it too.", "Dee", "So did I, from the pier."]
    made = classify([Piece(text) for text in (*[BETWEEN] * 6, line, *said)])
    assert [p.furniture for p in made[-3:]] == [furniture] * 3
    assert not any(p.furniture for p in made[:6])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("By Ada Quill", "Ada Quill"),
        ("By Ada Quill and Bo Li", "Ada Quill and Bo Li"),
        ("Von Ada von der Quill, Hamburg", "Ada von der Quill"),
        ("By Christmas", ""),
        ("Ada Quill", ""),
    ],
)
def test_the_names_of_a_byline(text, who):
    assert byline_in(text) == who


TITLES = [
    ("Whale Sleeps on the Roof\n\n" + BETWEEN, "Whale Sleeps on the Roof"),
    ("U.S. Whale v. N. Elm: Court Rules\n\n" + BETWEEN, "U.S. Whale v. N. Elm: Court Rules"),
    ("Why did the whale sleep?\n\n" + BETWEEN, "Why did the whale sleep?"),
    ("March 12, 2031\n\nWhale Sleeps on the Roof\n\n" + BETWEEN, "Whale Sleeps on the Roof"),
    ("The whale slept on the roof of the light on Tuesday.\n\n" + BETWEEN, ""),
    ("It slept. It snored.\n\n" + BETWEEN, ""),
    (BETWEEN, ""),
    ("Whale\n\n" + "Whale", ""),
    ("\n\n", ""),
]


@pytest.mark.parametrize(("text", "title"), TITLES, ids=range(len(TITLES)))
def test_a_headline_is_a_short_first_line(text, title):
    assert article_from_text(text).title == title


def test_each_telling_word_has_one_of_the_letters_looked_for_first():
    assert not [word for word in stock_phrases.INSIDE if not any(map(word.__contains__, stock_phrases.OF_INSIDE))]
    assert classify([Piece("The harbour office, seen from the pier. Shutterstock")])[0].kind is BlockKind.CAPTION


def test_furniture_around_a_list_of_other_stories():
    item = Piece("The quay is closed", BlockKind.LIST_ITEM)
    heading, prose = Piece("Related stories", BlockKind.HEADING), Piece("The ferry stopped on a Tuesday.")
    found = classify([item, prose, heading, item, item, prose, item])
    assert [piece.furniture for piece in found] == [False, False, True, True, True, False, False]

"""Datelines that run into a paragraph are cut off; sentences that look a little like one are not."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app import article_from_text
from reader_app.article.model import BlockKind
from reader_app.intake.read import article_from_bytes
from reader_app.intake.text.datelines import run_in, stands_alone

REST = "Two ferries collided in the fog this morning."


@pytest.mark.parametrize(
    "dateline",
    [
        "PORT LINNET, 4 March —",
        "ADELSUND, 13 March 2026 –",
        "ADELSUND, March 13, 2026 —",
        "ADELSUND, Norland (NNA) —",
        "ADELSUND (NNA) -",
        "ADELSUND/PORT LINNET, March 4 (NNA) --",
        "ADELSUND —",
        "ST. ORM, N.L., March 4, 2026 /Newsline/ --",
        "ADELSUND, 13. März 2026 –",
        "Adelsund (nna) –",
        "VILLA NUEVA, 4 de marzo —",
        "ЛИННЕТ, 4 марта —",
        "ADELSUND, Monday —",
    ],
)
def test_a_dateline_is_cut_off(dateline):
    assert run_in(f"{dateline} {REST}") == (len(dateline), len(dateline) + 1)


@pytest.mark.parametrize(
    "paragraph",
    [
        "NORDU – the union of ferrymen – has called for a strike in all ports.",
        "NORDU – Helena Marsh's union – has called for a strike in all ports.",
        "The harbour of Port Linnet — Once the largest in the north — is closed.",
        "Port Linnet, 4 March — is what the postcard says, and nothing else at all.",
        "A PORT IN NEED AND OTHER STORIES — Two ferries collided in the fog.",
        "PORT LINNET has a long-standing quarrel - The ferries are too many and too loud.",
        "PORT LINNET — Gone.",
    ],
)
def test_a_sentence_is_left_whole(paragraph):
    assert run_in(paragraph) == (0, 0)


def test_the_text_stays_and_the_date_is_known():
    text = f"Ferries collide\n\nADELSUND, 13 March 2026 – {REST}\n\nNobody was hurt in the collision, police said."
    for made in (article_from_text(text), article_from_bytes(text.encode(), "a.txt")):
        assert made.text == text
        assert made.date == dt.date(2026, 3, 13)
        assert [(str(b.kind), b.furniture, made.words_of(b)) for b in made.blocks[1:3]] == [
            ("dateline", True, "ADELSUND, 13 March 2026 –"),
            ("paragraph", False, REST),
        ]


def test_what_begins_several_paragraphs_is_no_dateline():
    text = "\n\n".join(["A talk", f"THE MAYOR — {REST}", "What then?", f"THE MAYOR — {REST} It was late."])
    assert BlockKind.DATELINE not in [block.kind for block in article_from_text(text).blocks]


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("ADELSUND, 14 March", True),
        ("Adelsund, March 14", True),
        ("Port Linnet, Norland, 4 March 2026", True),
        ("ADELSUND, 13. März", True),
        ("ЛИННЕТ, 4 марта", True),
        ("ADELSUND, Monday", False),
        ("Adelsund, 1989", False),
        ("Adelsund, then and now", False),
        ("Two boats sank, 14 March", False),
        ("14 boats, 14 March", False),
    ],
)
def test_a_place_and_a_day_alone_on_a_line(line, alone):
    assert stands_alone(line) is alone


BODY = f"{REST}\n\nNobody was hurt in the collision of 1998, police said.\n\nAdelsund, 14 March\n\nIt rained then."


@pytest.mark.parametrize(
    ("end", "date"),
    [("", None), ("\n\n© 2026 The Linnet Log", dt.date(2026, 3, 13)), ("\n\n© 2019-2026 The Linnet Log", None)],
)
def test_a_dateline_alone_on_its_line_takes_its_year_from_the_file(end, date):
    made = article_from_text(f"Ferries collide\n\nBy Ada Quill\nADELSUND, 13 March\n\n{BODY}{end}")
    assert [made.words_of(b) for b in made.blocks if b.kind is BlockKind.DATELINE] == ["ADELSUND, 13 March"]
    assert all(b.furniture for b in made.blocks if b.kind is BlockKind.DATELINE)
    assert made.date == date


@given(st.text(alphabet="AB b,4(/)-—\n", max_size=60))
def test_blocks_stay_in_order_and_the_text_whole(text):
    made = article_from_text(text)
    assert made.text == text
    assert all(x.span.end <= y.span.start for x, y in zip(made.blocks, made.blocks[1:], strict=False))

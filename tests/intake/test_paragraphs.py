"""Where the paragraphs of a plain text are."""

import pytest

from reader_app.intake.text.paragraphs import paragraphs

FERRY, PIER = "The ferry left an hour late.", "Nobody on the pier was told."


@pytest.mark.parametrize("between", ["\n\n", "\n\n\n", "\n \t\n", "\n\n  ", " \n\n", "\n\n\n\n\u00a0"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", " ", "\n \n"])
def test_blank_lines_part_paragraphs(between: str, end: str) -> None:
    text = f"{FERRY}{between}{PIER}{end}"
    assert [span.of(text) for span in paragraphs(text)] == [FERRY, PIER]


@pytest.mark.parametrize("text", ["", "\n", " \n\n\t"])
def test_blanks_alone_are_no_paragraph(text: str) -> None:
    assert paragraphs(text) == []

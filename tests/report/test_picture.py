"""Pages as pictures."""

import dataclasses

import pytest

from reader_app.report import picture


@pytest.fixture
def typeset(monkeypatch):
    """How often a report was set since the test began."""
    calls, real = [], picture.pdf_bytes
    monkeypatch.setattr(picture, "pdf_bytes", lambda *given: calls.append(given) or real(*given))
    picture._latest.clear()
    return calls


def test_a_page_is_drawn_as_wide_as_asked(comparison, options):
    drawn = picture.page_picture(comparison, options, 0, 420)
    assert (drawn.width, drawn.height) == (420, 297)
    assert len(drawn.pixels) == 420 * 297 * 4
    assert {drawn.pixels[0:3], drawn.pixels[-4:-1]} == {b"\xff\xff\xff"}
    assert any(drawn.pixels[n] < 60 for n in range(0, len(drawn.pixels), 4))


def test_a_number_past_the_end_draws_the_last_page(comparison, options):
    drawn = picture.page_picture(comparison, options, 99, 100)
    assert drawn.page == drawn.pages - 1


def test_turning_pages_sets_nothing_anew_and_other_options_do(comparison, options, typeset):
    for page in (0, 1, 0):
        picture.page_picture(comparison, options, page, 100)
    assert len(typeset) == 1
    picture.page_picture(comparison, dataclasses.replace(options, text_size=120), 0, 100)
    assert len(typeset) == 2

import re
from re import _parser as parsing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.intake.text import bylines, stock_phrases
from reader_app.intake.text.openings import LETTERS, OPENINGS, may_open

SHAPES = (
    stock_phrases.ADDRESS_LABEL,
    stock_phrases.LEFTOVER,
    stock_phrases.CONTRIBUTED,
    stock_phrases.SHARE,
    stock_phrases.RELATED,
    stock_phrases.CREDIT,
    bylines._OPENING,
    bylines._NOBODY,
)
SIGNS = ("CATEGORY_NOT_WORD", "CATEGORY_SPACE")


def heads_of(shape):
    """The first LETTERS letters of all that a pattern may match; shorter words with a space behind them.

    What is short without one may go on in any way.  What begins with a figure is left out: it opens whatever it is.
    The pattern is walked as ``re`` parses it.
    """
    ended = set()
    return walked(parsing.parse(shape.pattern, shape.flags), {""}, ended) | ended


def walked(parsed, heads, ended):
    """``heads`` with the letters of what is parsed; what needs no more, or may go on in any way, joins ``ended``."""
    for kind, told in parsed:
        match str(kind):
            case "AT" if "BEGINNING" not in str(told):
                heads = lengthened([" "], heads, ended)
            case "AT" | "ASSERT" | "ASSERT_NOT":
                continue
            case "SUBPATTERN":
                heads = walked(told[-1], heads, ended)
            case "BRANCH":
                heads = set().union(*(walked(branch, heads, ended) for branch in told[1]))
            case "MAX_REPEAT" | "MIN_REPEAT":
                least, most, inner = told
                once = walked(inner, heads, ended)
                ended |= once - {""} if most > 1 else set()
                heads = once | heads if least == 0 else once
            case "LITERAL":
                heads = lengthened([chr(told)], heads, ended)
            case "IN" if all(str(inner) == "LITERAL" or str(of) in SIGNS for inner, of in told):
                heads = lengthened([chr(of) if str(inner) == "LITERAL" else " " for inner, of in told], heads, ended)
            case "IN" if all(str(of) == "CATEGORY_DIGIT" for _, of in told):
                heads = lengthened(["0"], heads, ended)
            case _:
                ended |= heads
                heads = set()
    return heads


def lengthened(signs, heads, ended):
    """``heads`` with one of ``signs`` more; what is no letter ends all but the empty one, which a figure ends too."""
    longer = {head + sign.lower() for head in heads for sign in signs if sign.isalpha()}
    if not all(map(str.isalpha, signs)):
        ended |= {f"{head} " for head in heads - {""}}
    ended |= {head for head in longer if len(head) == LETTERS}
    still_open = heads & {""} if any(not sign.isalnum() for sign in signs) else set()
    return {head for head in longer if len(head) < LETTERS} | still_open


def test_every_stock_phrase_opens_with_known_letters():
    heads = {head for shape in SHAPES for head in heads_of(shape)}
    assert all(len(head) == LETTERS or head.endswith(" ") for head in heads)
    assert {head.strip() for head in OPENINGS} == {head.strip() for head in heads if head.isascii()}


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        (r"^\W*(?:photos?|by (?:the )?staff|ads?)\b", {"pho", "by ", "ad ", "ads"}),
        (r"e-?mail", {"e ", "ema"}),
        (r"(?:ab)*c|\w+", {"ab", "abc", "c", ""}),
        (r"\d+ comments|[(\[]x$", {"x "}),
        (r"(?:the )*news", {"the", "new"}),
    ],
)
def test_a_pattern_is_walked_to_its_first_letters(pattern, heads):
    assert heads_of(re.compile(pattern)) == heads


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Photo: Ada Quill", True),
        ("— (photo) of a quay", True),
        ("BY ADA QUILL", True),
        ("Ferries stop on Sunday.", False),
        ("12 comments", True),
        ("источник: газета", True),
        ("", True),
    ],
)
def test_what_begins_as_no_stock_phrase_does_opens_none(text, opens):
    assert may_open(text) is opens


@given(st.sampled_from(SHAPES).flatmap(lambda shape: st.from_regex(re.compile(f"{shape.pattern}", shape.flags))))
def test_what_a_shape_matches_opens_as_one(text):
    line = " ".join(text.split())
    if any(shape.match(line) for shape in SHAPES):
        assert may_open(line)

"""Addresses in a text: only three kinds can be opened, and the host is the real one."""

import pytest

from reader_app.gui.signs.chips import tip_for
from reader_app.gui.signs.links import Link, link_at

FOUND = [
    ("See https://elm.example/whale.", Link("https://elm.example/whale", "elm.example")),
    ("(HTTP://elm.example:81/a)", Link("HTTP://elm.example:81/a", "elm.example")),
    ("https://bank.example@evil.example/x", Link("https://bank.example@evil.example/x", "evil.example")),
    ("mailto:ada@elm.example?subject=x", Link("mailto:ada@elm.example?subject=x", "elm.example")),
    ("https://xn--elm-8cd.example/", Link("https://xn--elm-8cd.example/", "elm\u0430.example", "xn--elm-8cd.example")),
    ("https://elm\u0430.example/", Link("https://elm\u0430.example/", "elm\u0430.example", "xn--elm-8cd.example")),
]
NONE = [
    "file:///etc/x",
    "javascript:alert(1)",
    "data:text/html,x",
    "smb://host/x",
    "ftp://elm.example",
    "https://[",
    "https:///",
]


@pytest.mark.parametrize(("text", "link"), FOUND, ids=[f[0] for f in FOUND])
def test_a_link_tells_where_it_leads(text, link):
    at = text.lower().index("example")
    assert link_at(text, at) == link
    assert f"Leads to {link.host}" in tip_for(text, at) or link.coded


@pytest.mark.parametrize("text", NONE)
def test_other_addresses_are_text(text):
    assert all(link_at(text, at) is None for at in range(len(text)))


def test_the_sign_after_an_address_is_not_part_of_it():
    assert link_at("See https://elm.example.", 23) is None
    assert link_at("See https://elm.example.", 2) is None

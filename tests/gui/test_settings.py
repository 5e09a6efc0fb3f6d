import datetime as dt
import json
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.gui.settings import MOST_PAIRS, RecentPair, Settings, read_settings, write_settings

PAIR = RecentPair("/news/a.txt", "/news/b.html", "Ferry stays", "Ferry kept", "2026-03-04")


def test_a_missing_file_gives_the_defaults(tmp_path):
    assert read_settings(tmp_path / "none.json") == (Settings(), "")


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    settings = Settings({"layout": "aligned", "zoom": 125, "linked": False}, {"swap": ("Ctrl+J",)}, (PAIR,), "00ff")
    assert write_settings(path, settings) == ""
    assert read_settings(path) == (settings, "")
    assert PAIR.day == dt.date(2026, 3, 4)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'"x"', b"\xff\xfe\x00", b'{"version": "1"}', b'{"version": 1, "view": 3}', b"[" * 100_000,
     b'{"version": 1, "shortcuts": [1]}', b'{"version": 1, "pairs": 7}'],
)  # fmt: skip
def test_a_broken_file_is_kept_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    for number in (1, 2):
        path.write_bytes(content)
        settings, sentence = read_settings(path)
        assert settings == Settings()
        assert sentence == f"The settings could not be read. They were kept as settings.broken-{number}.json."
        assert (tmp_path / f"settings.broken-{number}.json").read_bytes() == content
        assert not path.exists()


@pytest.mark.parametrize(
    ("given_view", "kept"),
    [
        ({"layout": "flow", "nonsense": 1}, {"layout": "flow"}),
        ({"layout": "spiral"}, {}),
        ({"zoom": 9000}, {}),
        ({"zoom": "100"}, {}),
        ({"theme": "system", "tab": "people"}, {"theme": "system", "tab": "people"}),
        ({"layout": ["flow"]}, {}),
    ],
)
def test_an_unknown_value_is_left_out(tmp_path, given_view, kept):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "view": given_view}))
    assert read_settings(path)[0].view == kept


NO_DAY = {**dict.fromkeys(("path_a", "path_b", "title_a", "title_b"), "x"), "opened": "tomorrow"}


@pytest.mark.parametrize("pair", [{}, 3, {"path_a": 1}, NO_DAY])
def test_a_broken_pair_is_left_out(tmp_path, pair):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "pairs": [pair]}))
    assert read_settings(path) == (Settings(), "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
NAMES = st.sampled_from(["version", "view", "shortcuts", "pairs", "geometry"])


@given(st.dictionaries(NAMES, JSON))
def test_no_file_stops_the_window(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content))
    settings, sentence = read_settings(path)
    assert isinstance(settings, Settings)
    assert path.exists() is (sentence == "")


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert write_settings(blocked / "settings.json", Settings()) != ""
    folder = tmp_path / "settings.json"
    folder.mkdir()
    assert write_settings(folder, Settings()) != ""
    assert stat.S_ISDIR(folder.stat().st_mode)


def test_a_pair_stands_once_newest_first():
    settings = Settings()
    for number in range(MOST_PAIRS + 3):
        settings = settings.with_pair(RecentPair(f"/{number}", "/b", "a", "b", "2026-01-01"))
    assert len(settings.pairs) == MOST_PAIRS
    again = settings.with_pair(RecentPair("/9", "/b", "new title", "b", "2026-02-02"))
    assert again.pairs[0].title_a == "new title"
    assert len({(p.path_a, p.path_b) for p in again.pairs}) == len(again.pairs)
    assert again.without_pair(again.pairs[0]).pairs == again.pairs[1:]

import dataclasses
import datetime as dt
import json
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.gui.session.settings import MOST_PAIRS, RecentPair, Settings, read_settings, write_settings

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


SAVED = dataclasses.replace(PAIR, saved="/news/ferry.tellings")
TURNED = dataclasses.replace(PAIR, path_a=PAIR.path_b, path_b=PAIR.path_a, saved="/news/ferry.tellings")
PASTED = dataclasses.replace(SAVED, path_a="", path_b="")


@pytest.mark.parametrize(
    ("first", "then", "kept"),
    [
        (PAIR, SAVED, (SAVED,)),
        (SAVED, PAIR, (SAVED,)),
        (SAVED, dataclasses.replace(TURNED, saved=""), (TURNED,)),
        (PASTED, PASTED, (PASTED,)),
        (PASTED, dataclasses.replace(PASTED, saved="/b.tellings"), (PASTED,)),
    ],
)
def test_a_pair_that_was_saved_stays_that_of_its_file(first, then, kept):
    assert Settings().with_pair(first).with_pair(then).pairs[-1:] == kept


def test_settings_of_before_have_pairs_without_a_saved_file(tmp_path):
    path = tmp_path / "settings.json"
    plain = dataclasses.asdict(PAIR)
    del plain["saved"]
    path.write_text(json.dumps({"version": 1, "pairs": [plain, {**plain, "path_a": "/c", "saved": 7}]}))
    assert [pair.saved for pair in read_settings(path)[0].pairs] == ["", ""]
    write_settings(path, Settings(pairs=(SAVED,)))
    assert read_settings(path)[0].pairs == (SAVED,)


def test_a_pair_stands_once_newest_first():
    settings = Settings()
    for number in range(MOST_PAIRS + 3):
        settings = settings.with_pair(RecentPair(f"/{number}", "/b", "a", "b", "2026-01-01"))
    assert len(settings.pairs) == MOST_PAIRS
    again = settings.with_pair(RecentPair("/9", "/b", "new title", "b", "2026-02-02"))
    assert again.pairs[0].title_a == "new title"
    assert len({(p.path_a, p.path_b) for p in again.pairs}) == len(again.pairs)
    assert again.without_pair(again.pairs[0]).pairs == again.pairs[1:]

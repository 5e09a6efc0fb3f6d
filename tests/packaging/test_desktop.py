"""The desktop's view of the program: entry, types, icon and metainfo are valid and agree with the code."""

import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

import reader_app

ROOT = Path(__file__).resolve().parents[2]

FOLDER = ROOT / "resources" / "desktop"
NAME = "org.articlereader.reader"
COMPARISON = "application/vnd.articlereader.comparison+json"


def tool(name):
    """The path of a checking program; only a continuous build must have it."""
    found = shutil.which(name)
    if not found and not os.environ.get("CI"):
        pytest.skip(f"{name} is not installed")
    assert found, f"{name} is not installed"
    return found


@pytest.fixture(scope="module")
def entry():
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read(FOLDER / f"{NAME}.desktop", encoding="utf-8")
    return parser


@pytest.fixture(scope="module")
def metainfo():
    return ElementTree.parse(FOLDER / f"{NAME}.metainfo.xml").getroot()


def test_the_entry_is_valid():
    checked = subprocess.run(
        [tool("desktop-file-validate"), FOLDER / f"{NAME}.desktop"], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_metainfo_is_valid():
    checked = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", "--explain", FOLDER / f"{NAME}.metainfo.xml"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_the_type_is_learnt(tmp_path):
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(FOLDER / f"{NAME}-mime.xml", packages / f"{NAME}.xml")
    subprocess.run([tool("update-mime-database"), tmp_path / "mime"], capture_output=True, check=True)
    assert "*.tellings" in (tmp_path / "mime" / "globs").read_text(encoding="utf-8")


def test_names_agree(entry, metainfo):
    assert metainfo.findtext("id") == NAME
    assert metainfo.findtext("launchable") == f"{NAME}.desktop"
    assert entry["Desktop Entry"]["Icon"] == NAME
    assert metainfo.findtext("provides/binary") == entry["Desktop Entry"]["TryExec"] == "reader-app"
    assert f'"{COMPARISON}"' in (FOLDER / f"{NAME}-mime.xml").read_text(encoding="utf-8")
    assert COMPARISON in entry["Desktop Entry"]["MimeType"].split(";")


def test_the_window_carries_the_name_and_icon_of_its_entry(qapp):
    from reader_app.gui.app import DESKTOP_NAME, application

    running = application()
    assert running.desktopFileName() == DESKTOP_NAME == NAME
    assert not running.windowIcon().isNull()


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
@pytest.mark.parametrize("language", ["de", "ru"])
def test_the_entry_speaks_our_languages(entry, key, language):
    assert entry["Desktop Entry"][f"{key}[{language}]"]


def test_releases_are_those_of_the_changelog(metainfo):
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    told = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", changelog, re.MULTILINE)
    assert [(r.get("version"), r.get("date")) for r in metainfo.iter("release")] == told
    assert told[0][0] == reader_app.__version__


@pytest.mark.parametrize("name", [f"{NAME}.svg", f"{NAME}-symbolic.svg"])
@pytest.mark.parametrize("size", [16, 48, 256])
def test_icons_can_be_drawn(qapp, name, size):
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    renderer = QSvgRenderer(str(FOLDER / name))
    renderer.render(painter)
    painter.end()
    assert renderer.isValid()
    inked = sum(picture.pixelColor(x, y).alpha() > 0 for x in range(size) for y in range(size))
    assert inked > size * size / 5

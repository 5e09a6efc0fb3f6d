"""The wheel: everything inside, nothing of the machine, the same bytes twice, and at home where it is unpacked."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(folder):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},
        capture_output=True,
        check=True,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def inside(wheel):
    return set(zipfile.ZipFile(wheel).namelist())


def files(folder):
    found = (path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.as_posix() for path in found if "__pycache__" not in path.parts}


def test_every_module_is_inside(inside):
    assert "reader_app/__main__.py" in files("reader_app") <= inside


def test_every_resource_is_inside(inside):
    names = {"reader_app/_" + name for name in files("resources")}
    assert "reader_app/_resources/samples/swing-bridge-a.txt" in names <= inside


@pytest.mark.parametrize(
    "place",
    [
        "share/applications/org.articlereader.reader.desktop",
        "share/metainfo/org.articlereader.reader.metainfo.xml",
        "share/mime/packages/org.articlereader.reader.xml",
        "share/icons/hicolor/scalable/apps/org.articlereader.reader.svg",
    ],
)
def test_the_desktop_finds_it(inside, place):
    assert [name for name in inside if name.endswith(f".data/data/{place}")]


def test_no_tests_and_no_machine_inside(wheel, inside):
    assert not [name for name in inside if name.startswith(("tests/", "packaging/", ".ci/"))]
    with zipfile.ZipFile(wheel) as archive:
        for name in inside:
            assert str(ROOT).encode() not in archive.read(name), name


def test_two_builds_are_the_same(wheel, tmp_path):
    assert build(tmp_path).read_bytes() == wheel.read_bytes()


def test_an_unpacked_wheel_finds_its_resources(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = (
        "from reader_app.resources import home, resource; from reader_app.translation import catalogue;"
        "print(home()); print(resource('samples', 'swing-bridge-a.txt').is_file());"
        "print(catalogue('de')('errors', '{name} is empty.', '', -1))"
    )
    isolated = {"PYTHONPATH": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONIOENCODING": "utf-8"}
    said = subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, env=isolated, encoding="utf-8")
    assert said.splitlines() == [str(tmp_path / "reader_app" / "_resources"), "True", "{name} ist leer."]

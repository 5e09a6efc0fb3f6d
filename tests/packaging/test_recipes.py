"""The recipes of all packages: they agree with the code, with each other and with what the desktop is told."""

import ast
import configparser
import gzip
import importlib
import json
import plistlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import reader_app
from reader_app.cli.arguments import COMMAND_NAMES
from reader_app.cli.completion import options_by_command
from reader_app.intake.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
NAME = "org.articlereader.reader"
COMPARISON = "application/vnd.articlereader.comparison+json"
ENDINGS = {ending for kind in FORMATS for ending in kind.extensions}


def read(place):
    return (PACKAGING / place).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def module():
    """Imports a module of packaging/, which is no package."""
    folders = [str(PACKAGING), str(PACKAGING / "frozen"), str(PACKAGING / "debian")]
    sys.path[:0] = folders
    yield importlib.import_module
    for folder in folders:
        sys.path.remove(folder)


@pytest.fixture(scope="module")
def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "resources" / "desktop" / f"{NAME}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_offers_us_for_every_format(entry):
    offered = {kind for kind in entry["MimeType"].split(";") if kind}
    # What is registered nowhere else would open every mail attachment or old draft of a name with us.
    unofficial = {"text/x-markdown", "multipart/related"}
    assert offered == {mime for kind in FORMATS for mime in kind.mime_types} - unofficial | {COMPARISON}


def test_windows_offers_us_for_every_format():
    told = read("windows/article-reader.iss")
    assert set(re.findall(r'^#emit Offer\("(\w+)"\)$', told, re.MULTILINE)) == ENDINGS
    assert f'"{COMPARISON}"' in told
    assert f"AppId={NAME}" in told
    assert "0.1" not in told
    assert r"Classes\.tellings" in told


def test_macos_offers_us_for_every_format():
    told = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    comparison, articles = told["CFBundleDocumentTypes"]
    (exported,) = told["UTExportedTypeDeclarations"]
    assert set(articles["CFBundleTypeExtensions"]) == ENDINGS
    assert comparison["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"] == {
        "public.filename-extension": ["tellings"],
        "public.mime-type": [COMPARISON],
    }
    assert not {"CFBundleVersion", "CFBundleShortVersionString"} & told.keys()


def test_the_flatpak_has_our_names_no_network_and_no_folder(entry):
    told = json.loads(read(f"flatpak/{NAME}.json"))
    assert told["id"] == entry["Icon"] == NAME
    assert told["command"] == entry["TryExec"]
    assert not [right for right in told["finish-args"] if re.search(r"network|filesystem|session-bus|home|host", right)]
    places = {source["path"] for module in told["modules"] for source in module["sources"]}
    assert all((PACKAGING / "flatpak" / place).resolve().is_relative_to(ROOT) for place in places)
    assert "--require-hashes" in " ".join(told["modules"][0]["build-commands"])


@pytest.mark.parametrize("place", ["flatpak", "windows/article-reader.iss", "windows/build.ps1", "macos/build.sh"])
def test_what_was_never_built_says_so(place):
    told = read("README.md" if place == "flatpak" else place)
    assert re.search(r"untested", told, re.IGNORECASE)


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_scripts_are_scripts(script):
    checked = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
    named = re.findall(r"(?:packaging|requirements)/[\w./-]+\w", script.read_text(encoding="utf-8"))
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_folder_has_every_module_of_ours(module):
    hidden = set(module("contents").hidden_modules())
    files = (path.relative_to(ROOT).with_suffix("") for path in (ROOT / "reader_app").rglob("*.py"))
    assert {".".join(path.parts).removesuffix(".__init__") for path in files} <= hidden
    assert {"spacy.pipeline.ner", "lxml.etree", "fontpkg_source_serif_4"} <= hidden


def test_the_folder_leaves_out_nothing_that_we_import(module):
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    elsewhere = {re.match(r"[\w.-]+", need)[0] for name in extras.keys() - {"batch"} for need in extras[name]}
    never = set(module("contents").NEVER) - elsewhere
    imported = set()
    for path in (ROOT / "reader_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            imported |= {name.name for name in node.names} if isinstance(node, ast.Import) else set()
            imported |= {node.module or ""} if isinstance(node, ast.ImportFrom) else set()
    assert len(imported) > 100
    assert not never & imported


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_ru.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("spacy/tokens/doc.pyx", False),
        ("spacy/cli/templates/quickstart_training.jinja", True),
        ("babel/locale-data/en.dat", True),
        ("babel/locale-data/zu.dat", False),
        ("reader_app/_resources/typst/report.typ", True),
        ("pyarrow/libarrow_flight.so.2600", False),
        ("pyarrow/libarrow_python.so.2600", True),
        ("pyarrow/libarrow_python.so.2600.1.0", False),
        ("tqdm-4.70.1.dist-info/METADATA", True),
        ("tqdm-4.70.1.dist-info/RECORD", False),
    ],
)
def test_the_folder_keeps_what_is_used(module, place, kept):
    entry = (place, f"/somewhere/{place}", "BINARY")
    assert module("contents").wanted([entry]) == ([entry] if kept else [])


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system has them")
def test_the_libraries_of_the_system_stay_there(module):
    entries = [
        ("libxcb.so.1", "/usr/lib/x86_64-linux-gnu/libxcb.so.1", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY"),
        ("lib-dynload/_bz2.so", "/usr/lib/python3.11/lib-dynload/_bz2.so", "EXTENSION"),
    ]
    assert module("contents").wanted(entries) == entries[1:]


def test_a_package_that_is_not_ours_stops_the_build(module):
    contents = module("contents")
    with pytest.raises(SystemExit, match="pytest"):
        contents.papers([("pytest", "", "PYMODULE")])


def test_the_debian_package_lays_files_where_the_wheel_does(module):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    ours = {
        f"resources/desktop/{source}".format(name=NAME): f"share/{place}".format(name=NAME)
        for source, place in module("tree").SHARED.items()
    }
    shells = {source: place for source, place in wheel.items() if source.startswith("resources/completions/")}
    assert ours == {source: place for source, place in wheel.items() if source not in shells}
    assert {Path(place).name for place in shells.values()} == {
        Path(place).name for place in module("tree").COMPLETIONS.values()
    }


def test_the_control_file_has_its_fields(module, tmp_path):
    build = module("build")
    (tmp_path / "DEBIAN").mkdir()
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr/file").write_bytes(b"x" * 2000)
    build._write_control(tmp_path, "amd64", "libc6 (>= 2.36)")
    told = (tmp_path / "DEBIAN/control").read_text(encoding="utf-8")
    fields = dict(re.findall(r"^([A-Z][\w-]*): (.*)$", told, re.MULTILINE))
    assert fields["Package"] == "article-reader"
    assert fields["Version"] == f"{reader_app.__version__}-1"
    assert (fields["Architecture"], fields["Depends"], fields["Installed-Size"]) == ("amd64", "libc6 (>= 2.36)", "2")
    assert re.fullmatch(r"[\w ]+ <\S+@\S+>", fields["Maintainer"])
    assert all(len(line) < 81 for line in told.splitlines() if line.startswith(" "))
    assert (tmp_path / "DEBIAN/md5sums").read_text(encoding="utf-8").endswith("  usr/file\n")


def test_modes_and_times_come_from_the_release_alone(module, tmp_path):
    build = module("build")
    (tmp_path / "program").mkdir(mode=0o700)
    (tmp_path / "program/reader-app").write_bytes(b"\x7fELF")
    (tmp_path / "program/notes").write_bytes(b"")
    (tmp_path / "program/notes").chmod(0o600)
    (tmp_path / "link").symlink_to("program/reader-app")
    build._settle(tmp_path)
    modes = {path.name: oct(path.stat().st_mode & 0o777) for path in tmp_path.rglob("*")}
    assert modes == {"program": "0o755", "reader-app": "0o755", "notes": "0o644", "link": "0o755"}
    assert {path.lstat().st_mtime for path in tmp_path.rglob("*")} == {build.released().timestamp()}


def test_the_manual_page_tells_every_option(module):
    papers, build = module("papers"), module("build")
    page = papers.manual_page("0.0.0-1", build.released())
    plain = page.replace("\\-", "-")
    assert page.startswith(".TH READER\\-APP 1 ")
    assert [name for name in COMMAND_NAMES if f".SH {name.upper()}" not in plain] == []
    flags = {flag for options in options_by_command().values() for flag in options if flag.startswith("-")}
    assert [flag for flag in flags if flag not in plain] == []


def test_licences_are_collected_from_the_build(module, tmp_path):
    papers = module("papers")
    info = tmp_path / "some_package-1.2.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.4\nName: some-package\nVersion: 1.2\nLicense-Expression: ISC\n")
    (info / "licenses/LICENSE").write_text("Anyone may.\n\n\tEven you.\n")
    told = papers.copyright_file(tmp_path)
    assert "License: ISC\n Anyone may.\n .\n     Even you.\n" in told
    assert "some-package 1.2" in told
    assert "The Article Reader developers" in told
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in told


def test_changelogs_are_packed_the_same_each_time(module, tmp_path):
    papers = module("papers")
    papers._zip(tmp_path / "a.gz", "words")
    papers._zip(tmp_path / "b.gz", "words")
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"words"


def test_the_debian_changelog_is_one(module):
    papers, build = module("papers"), module("build")
    told = papers.changelog("1.2.3-1", build.released(), build.MAINTAINER)
    assert re.match(r"article-reader \(1\.2\.3-1\) unstable; urgency=medium\n\n  \* .*\n\n -- .* <.*>  \w{3}, ", told)


def test_icons_are_drawn_in_every_size(module, qapp, tmp_path):
    from PySide6.QtGui import QImage

    icons = module("icons")
    icons.write_theme(tmp_path)
    drawn = {path.parts[-3]: QImage(str(path)) for path in tmp_path.rglob("*.png")}
    assert drawn.keys() == {f"{size}x{size}" for size in icons.SIZES}
    assert all(name == f"{picture.width()}x{picture.height()}" for name, picture in drawn.items())
    assert all(
        picture.pixelColor(picture.width() // 4, picture.height() // 2).alpha() > 200 for picture in drawn.values()
    )

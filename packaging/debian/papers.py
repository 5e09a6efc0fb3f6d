"""What a Debian package says of itself: copyright with every licence collected, changelogs, and the manual page.

Licences come out of the build itself, the options out of the program's own parser: nothing is typed twice.
"""

import argparse
import gzip
import sysconfig
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

from reader_app.cli.arguments import parser
from reader_app.gui.dialogs.licences import licence_of

ROOT = Path(__file__).resolve().parents[2]
INSIDE = "usr/lib/article-reader/_internal"
FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
ON_THE_SYSTEM = (
    "On Debian systems the full texts are in /usr/share/common-licenses (LGPL-3, GPL-3, Apache-2.0, MPL-2.0)."
)


def write(root: Path, version: str, released: datetime, maintainer: str) -> None:
    """Write the papers below ``root``, where the program already lies."""
    papers = root / "usr/share/doc/article-reader"
    manual = root / "usr/share/man/man1"
    papers.mkdir(parents=True)
    manual.mkdir(parents=True)
    (papers / "copyright").write_text(copyright_file(root / INSIDE), "utf-8")
    _zip(papers / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _zip(papers / "changelog.Debian.gz", changelog(version, released, maintainer))
    _zip(manual / "reader-app.1.gz", manual_page(version, released))


def changelog(version: str, released: datetime, maintainer: str) -> str:
    """The package's own changelog."""
    told = f"  * Made from the release {version.rpartition('-')[0]}; see changelog.gz for what is new in it."
    signed = f" -- {maintainer}  {format_datetime(released)}"
    return f"article-reader ({version}) unstable; urgency=medium\n\n{told}\n\n{signed}\n"


def copyright_file(inside: Path) -> str:
    """Debian's copyright file, with the licences of all packages that lie in the build's folder ``inside``."""
    parts = [f"Format: {FORMAT}\nUpstream-Name: Article Reader\nComment: {ON_THE_SYSTEM}\n"]
    parts.append(_part("*", "The Article Reader developers", "MIT", [(ROOT / "LICENSE").read_text("utf-8")]))
    for package in sorted(distributions(path=[str(inside)]), key=lambda one: one.name.lower()):
        if package.name != "article-reader":
            name = f"{package.name} {package.version}"
            parts.append(_part(f"{INSIDE}/{package.name}*", name, licence_of(package) or "see below", _texts(package)))
    parts += [_part(f"{INSIDE}/{path.parent.name}/*", path.parent.name, "OFL-1.1", [_text(path)])
              for path in sorted(inside.glob("fontpkg_*/LICENSE"))]  # fmt: skip
    parts += [_part(f"{INSIDE}/{path.relative_to(inside).parent}/*", path.parent.name, "MIT", [_text(path)])
              for path in sorted(inside.glob("spacy_*/*/LICENSE*"))]  # fmt: skip
    parts.append(_part(f"{INSIDE}/base_library.zip", "Python Software Foundation", "PSF-2.0", [_python_licence()]))
    return "\n".join(parts)


def _part(files: str, owner: str, licence: str, texts: list[str]) -> str:
    told = "\n".join(texts).replace("\t", "    ")
    lines = "".join(f" {line.rstrip()}\n" if line.strip() else " .\n" for line in told.splitlines())
    return f"Files: {files}\nCopyright: {owner}\nLicense: {' '.join(licence.split())}\n{lines}"


def _texts(package: Distribution) -> list[str]:
    home = Path(str(package.locate_file("")))
    name = package.name.replace("-", "_").lower()
    folders = [path for path in home.glob("*.dist-info") if path.name.lower().startswith(f"{name}-{package.version}")]
    return [_text(path) for folder in folders for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name not in ("METADATA", "entry_points.txt")]  # fmt: skip


def _text(path: Path) -> str:
    return path.read_text("utf-8", errors="replace")


def _python_licence() -> str:
    library = Path(sysconfig.get_path("stdlib"))
    places = [library / "LICENSE.txt", Path("/usr/share/doc") / library.name / "copyright",
              Path("/usr/share/doc") / f"{library.name}-minimal" / "copyright"]  # fmt: skip
    found = next((place for place in places if place.is_file()), None)
    if not found:
        raise SystemExit("the licence of Python is not where it should be")
    return _text(found)


def manual_page(version: str, released: datetime) -> str:
    """reader-app(1), from the program's own table of arguments."""
    whole = parser()
    commands = next(a for a in whole._actions if isinstance(a, argparse._SubParsersAction)).choices
    lines = [
        f'.TH READER\\-APP 1 "{released:%Y-%m-%d}" "Article Reader {version}" "User Commands"',
        ".SH NAME",
        f"reader\\-app \\- {_roff((whole.description or '')[:1].lower() + (whole.description or '')[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
    ]
    for command in commands.values():
        lines += [_roff(" ".join(command.format_usage().removeprefix("usage: ").split())), ".br"]
    for name, command in commands.items():
        lines += [f".SH {name.upper()}", *_options(command)]
    lines += [".SH EXAMPLES", ".nf", *map(_roff, (whole.epilog or "").splitlines()), ".fi"]
    return "\n".join(lines) + "\n"


def _options(command: argparse.ArgumentParser) -> Iterator[str]:
    for action in command._actions:
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        yield ".TP"
        yield f"\\fB{_roff(names)}\\fR"
        yield _roff(action.help or "")


def _roff(words: str) -> str:
    escaped = words.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _zip(place: Path, words: str) -> None:
    place.write_bytes(gzip.compress(words.encode("utf-8"), 9, mtime=0))

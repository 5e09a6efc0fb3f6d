"""Makes the Debian package of the one-folder build: ``python packaging/debian/build.py FOLDER TARGET``.

Equal folders give equal packages: files are sorted and carry the day of the newest release, whatever the clock says.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import papers
import tree

import reader_app

ROOT = Path(__file__).resolve().parents[2]
NAME = "article-reader"
CONTROL = """\
Package: {name}
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-noto-core, xdg-desktop-portal | xdg-utils
Suggests: fonts-noto-cjk
Description: read two tellings of one story side by side
 Opens two articles about the same event and shows where they part: which words
 differ, who is named and with which title, who is quoted, and what became of
 each quote. What you see is exported as a tagged PDF.
 .
 Everything happens on your machine: nothing is fetched, nothing is sent.
"""
MAINTAINER = "Article Reader <maintainers@articlereader.invalid>"


def version() -> str:
    """The version of the package: the program's, first revision."""
    return f"{reader_app.__version__}-1"


def released() -> datetime:
    """The day of the newest release in the changelog, at midnight UTC."""
    told = re.search(r"^## \[[\d.]+\] - (\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    if not told:
        raise SystemExit("CHANGELOG.md names no release")
    return datetime.fromisoformat(told[1]).replace(tzinfo=UTC)


def build(folder: Path, target: Path) -> Path:
    """Make the package of the build in ``folder`` and give its path below ``target``."""
    work = ROOT / "build" / "debian"
    shutil.rmtree(work, ignore_errors=True)
    root = work / NAME
    tree.lay_out(folder, root)
    papers.write(root, version(), released(), MAINTAINER)
    architecture = _said("dpkg", "--print-architecture")
    _write_control(root, architecture, needed(root))
    _settle(root)
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"{NAME}_{version()}_{architecture}.deb"
    level = os.environ.get("XZ_LEVEL", "6")
    clock = {**os.environ, "SOURCE_DATE_EPOCH": str(int(released().timestamp()))}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(root), str(package)]
    subprocess.run(command, env=clock, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words
    return package


def needed(root: Path) -> str:
    """The Debian packages whose libraries the build links to and does not bring, as dpkg-shlibdeps finds them."""
    private = root / "usr/lib" / NAME
    programs = sorted(path for path in private.rglob("*") if path.is_file() and _is_elf(path))
    folders = sorted({path.parent for path in programs})
    (root.parent / "debian").mkdir()
    (root.parent / "debian/control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", "utf-8")
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", *(f"-l{folder}" for folder in folders), *map(str, programs)]
    (root / "DEBIAN").mkdir()
    said = subprocess.check_output(command, cwd=root.parent, encoding="utf-8")  # noqa: S603 - our own words
    return said.strip().removeprefix("shlibs:Depends=")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _write_control(root: Path, architecture: str, depends: str) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files]  # noqa: S324 - dpkg's own check
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    told = CONTROL.format(
        name=NAME, version=version(), architecture=architecture, maintainer=MAINTAINER, size=size, depends=depends
    )
    (root / "DEBIAN/control").write_text(told, "utf-8")
    (root / "DEBIAN/md5sums").write_text("".join(sums), "utf-8")


def _settle(root: Path) -> None:
    """Give every file its mode and one time, so that nothing of the building machine is in the package."""
    at = released().timestamp()
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == "reader-app" and _is_elf(path))
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def _said(*command: str) -> str:
    return subprocess.check_output(command, encoding="utf-8").strip()  # noqa: S603 - our own words


if __name__ == "__main__":
    made = build(Path(sys.argv[1]), Path(sys.argv[2]))
    print(f"{made} ({made.stat().st_size / 1e6:.0f} MB)")

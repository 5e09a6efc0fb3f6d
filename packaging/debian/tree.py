"""What lies where in the installed system: the program, and what the desktop, the shells and ``man`` look for."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import icons  # noqa: E402 - a neighbour one folder up

SHARED = {
    "{name}.desktop": "applications/{name}.desktop",
    "{name}.metainfo.xml": "metainfo/{name}.metainfo.xml",
    "{name}-mime.xml": "mime/packages/{name}.xml",
    "{name}.svg": "icons/hicolor/scalable/apps/{name}.svg",
    "{name}-symbolic.svg": "icons/hicolor/symbolic/apps/{name}-symbolic.svg",
}
"""Files of resources/desktop, and their places below /usr/share; the wheel puts them in the same places."""
COMPLETIONS = {
    "bash": "bash-completion/completions/reader-app",
    "zsh": "zsh/vendor-completions/_reader-app",
    "fish": "fish/vendor_completions.d/reader-app.fish",
}


def lay_out(folder: Path, root: Path) -> None:
    """Put the one-folder build ``folder`` and our files below ``root``."""
    home, share = root / "usr/lib/article-reader", root / "usr/share"
    shutil.copytree(folder, home, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/reader-app").symlink_to("../lib/article-reader/reader-app")
    for source, place in SHARED.items():
        put(
            ROOT / "resources/desktop" / source.format(name=icons.DESKTOP_NAME),
            share / place.format(name=icons.DESKTOP_NAME),
        )
    for shell, place in COMPLETIONS.items():
        command = [home / "reader-app", "completion", shell]
        (share / place).parent.mkdir(parents=True)
        (share / place).write_bytes(subprocess.check_output(command, env={"LANG": "C.UTF-8"}))  # noqa: S603 - our own build
    icons.write_theme(share / "icons/hicolor")


def put(source: Path, place: Path) -> None:
    """Copy one file, making its folder."""
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)

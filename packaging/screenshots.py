"""Draws the pictures of the README and of the metainfo: the sample pair in the real window, offscreen.

``python packaging/screenshots.py`` writes ``docs/window-light.png``, ``docs/window-dark.png`` and the guide's picture.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"

from PySide6.QtCore import QEventLoop, Qt, QTimer

from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.looks.incremental_refresh import IncrementalRefresh
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.marks import Target, TargetKind
from reader_app.resources import resource

FOLDER = Path(__file__).resolve().parent.parent / "docs"
GUIDE_WIDTH = 760  # pixels; the guide shows it at 600, and the wheel stays small
MILLISECONDS = 120_000


def wait(until) -> None:  # noqa: ANN001 - a question without arguments
    """Let the window work until ``until()`` holds; raises TimeoutError after two minutes."""
    loop, clock, limit = QEventLoop(), QTimer(), QTimer()
    clock.timeout.connect(lambda: until() and loop.quit())
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    clock.start(50)
    limit.start(MILLISECONDS)
    loop.exec()
    if not until():
        raise TimeoutError("the window did not come to rest")


def main() -> int:
    """Open the sample pair, choose an altered quote, and save the window in both themes."""
    app = application()
    session = Session()
    jobs = Jobs(session)
    with tempfile.TemporaryDirectory() as folder:
        window = Window(session, jobs, Path(folder, "settings.json"))
        window.resize(1440, 900)
        window.show()
        window.opening.open_sample()
        wait(lambda: session.comparison is not None and session.comparison.people_known)
        wait(lambda: not any(one.pending for one in window.findChildren(IncrementalRefresh)))
        quotes = session.comparison.quotes
        altered = [n for n, pair in enumerate(quotes) if pair.a and pair.b and pair.changes]
        session.set_view("tab", "quotes")
        session.choose_target(Target(TargetKind.QUOTE, altered[len(altered) // 3]))
        FOLDER.mkdir(exist_ok=True)
        for theme in ("light", "dark"):
            session.set_view("theme", theme)
            for _ in range(20):
                app.processEvents()
            picture = window.grab()
            picture.save(str(FOLDER / f"window-{theme}.png"))
            if theme == "light":
                smaller = picture.toImage().scaledToWidth(GUIDE_WIDTH, Qt.TransformationMode.SmoothTransformation)
                smaller.save(str(resource("guide", "window.png")), quality=0)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Run as a process of its own: shows a window, prints the CPU milliseconds from process start to its first paint.

``python first_paint.py bare`` shows a bare window with two text panes, ``python first_paint.py ours`` our own, empty;
a second line names what is heavy and was loaded on the way.
"""

import sys
import tempfile
import time
from pathlib import Path

HEAVY = ("numpy", "spacy", "lxml", "trafilatura", "typst", "pypdfium2", "rapidfuzz", "pebble", "asyncio")


def bare_window():
    from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextEdit

    app = QApplication([])
    window = QMainWindow()
    panes = QSplitter()
    panes.addWidget(QTextEdit())
    panes.addWidget(QTextEdit())
    window.setCentralWidget(panes)
    return app, window


def our_window():
    from reader_app.gui.app import application
    from reader_app.gui.jobs.jobs import Jobs
    from reader_app.gui.session.session import Session
    from reader_app.gui.window import Window

    app = application()
    session = Session()
    return app, Window(session, Jobs(session), Path(PLACE.name, "settings.json"))


PLACE = tempfile.TemporaryDirectory()
app, window = our_window() if sys.argv[1] == "ours" else bare_window()
window.resize(1440, 900)
window.show()
app.processEvents()
print(time.process_time() * 1000)
print(
    *(name for name in HEAVY if name in sys.modules),
    *(["Qt's namespace"] if "Qt" in vars(sys.modules["PySide6.QtCore"]) else []),
)
window.close()

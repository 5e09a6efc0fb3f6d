"""A window that writes one note after the other until it is killed; says after each which number is on disk.

Given are the settings file and the file to which every fourth note is saved; the others go into the journal.
"""

import sys
from pathlib import Path

from idle import Idle
from PySide6.QtCore import QTimer
from small_pair import small_comparison

from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.drafts import begin
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window
from reader_app.target import Side, Target, TargetKind


def main():
    settings, saved = sys.argv[1:]
    app, session, idle = application(), Session(), Idle()
    window = Window(session, Jobs(session, idle, idle), Path(settings))
    window.show()
    window.keep_journal()
    comparison = small_comparison()
    for side, article in zip(Side, (comparison.a, comparison.b), strict=True):
        session.show_article(side, article)
    session.show_comparison(comparison)
    number = 0

    def write():
        nonlocal number
        number += 1
        begin(session, Target(TargetKind.ROW, 1)).write(f"{number} " + "x" * 20_000)
        if number % 4:
            window.journal.write()
        else:
            window.saving.write(saved)
        print(number, flush=True)

    timer = QTimer()
    timer.timeout.connect(write)
    timer.start(0)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

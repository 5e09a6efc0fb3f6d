"""Workers that do nothing, and a window that has them: the tests answer in their place."""

from reader_app.gui.app import application
from reader_app.gui.jobs.jobs import Jobs
from reader_app.gui.session.session import Session
from reader_app.gui.window import Window


class Idle:
    """Keeps the newest request of each lane in ``asked``: place, what was given, and whom to tell."""

    def __init__(self):
        self.asked = {}

    def run(self, lane, place, *given, limit, done):
        self.asked[lane] = place, given, done

    def cancel(self, lane):
        self.asked.pop(lane, None)

    def close(self):
        self.asked.clear()


def idle_window(settings):
    """A window, not shown yet, that keeps its settings in ``settings``; its workers are its ``idle``."""
    application()
    session, idle = Session(), Idle()
    window = Window(session, Jobs(session, idle, idle), settings)
    window.idle = idle
    return window

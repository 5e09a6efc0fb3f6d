"""Takes pictures of the window: every layout, theme and size, every tab and dialog, other scripts, mirrored.

``python tests/screenshots.py FOLDER [PART...]``: offscreen, with the program's own fonts, so the same on every machine.
Parts are the names in ``PARTS``, all of them unless some are named.  ``READER_APP_LANGUAGE`` chooses the language of
the texts, ``QT_SCALE_FACTOR=2`` a screen of 2560 by 1440 at 200 %.  The comparisons come from the real engines, in this
process; only the dialog of the report has workers, which set its pages.
"""

import os
import sys
import tempfile
from contextlib import contextmanager
from functools import cache
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt, QTimer, QtMsgType, qInstallMessageHandler  # noqa: E402 - the platform is set before
from PySide6.QtWidgets import QApplication  # noqa: E402

from reader_app import article_from_text, compare, read  # noqa: E402
from reader_app.gui.app import application  # noqa: E402
from reader_app.gui.jobs.jobs import Jobs  # noqa: E402
from reader_app.gui.looks.incremental_refresh import IncrementalRefresh  # noqa: E402
from reader_app.gui.session.drafts import begin  # noqa: E402
from reader_app.gui.session.session import Session  # noqa: E402
from reader_app.gui.window import Window  # noqa: E402
from reader_app.marks import Side, Target, TargetKind  # noqa: E402
from reader_app.workers import Workers  # noqa: E402

BIG = os.environ.get("QT_SCALE_FACTOR") == "2"
SIZES = ((1280, 720),) if BIG else ((1000, 700), (1440, 900))
LAYOUTS = ("flow", "aligned", "column")
THEMES = ("light", "dark", "high-contrast")
TABS = ("overview", "people", "quotes", "changes", "facts")
LONG = {
    "german": (
        "Hafenrat vertagt die Entscheidung über die Donaudampfschifffahrtsgesellschaft und ihre Landungsbrücken",
        "Der Hafenrat hat am {n}. Mai nach {n} Stunden vertagt. „Wir brauchen belastbare Zahlen“, sagte Thießen.",
        "Der Rat vertagte sich am {n}. Mai. „Wir brauchen Zahlen“, erklärte Thießen nach der {n}. Sitzung.",
    ),
    "korean": (
        "항구 위원회, 다리 결정을 미루다",
        "항구 위원회는 5월 {n}일 세 시간의 토론 끝에 결정을 미루기로 했다. “숫자가 필요합니다”라고 위원장이 말했다.",
        "위원회는 5월 {n}일에 회의를 연기했다. “믿을 만한 숫자가 필요합니다”라고 위원장이 밝혔다.",
    ),
    "arabic": (
        "مجلس الميناء يؤجل قراره بشأن الجسر",
        "قرر مجلس الميناء مساء {n} مايو بعد نقاش دام ثلاث ساعات تأجيل القرار. وقالت الرئيسة: «نحتاج إلى أرقام».",
        "أجل المجلس جلسته يوم {n} مايو. وقالت الرئيسة بعد الجلسة: «نحتاج إلى أرقام موثوقة».",
    ),
}
FIRST = ("Anna", "Bruno", "Clara", "Daniel", "Edith", "Felix", "Greta", "Hugo", "Irene", "Jonas")
LAST = ("Albrandt", "Birkner", "Castelow", "Dornfeld", "Eversham", "Falkenau", "Grindley", "Halloran", "Iverstad")


class NoWorkers:
    """Everything is compared before it is shown."""

    def run(self, *_given, **_more):
        """Start nothing."""

    def cancel(self, _lane):
        """Stop nothing."""

    def close(self):
        """End nothing."""


@cache
def sample_pair():
    """The comparison of the pair that comes with the program."""
    files = sorted(path for path in (ROOT / "resources" / "samples").iterdir() if path.is_file())
    return compare(read(files[0]), read(files[1]))


@cache
def long_pair(name):
    """Forty paragraphs a side of one language."""
    title, ours, theirs = LONG[name]
    a = "\n\n".join([title, *((ours if n % 2 else theirs).format(n=n) for n in range(1, 41))])
    b = "\n\n".join([title, *((theirs if n % 3 else ours).format(n=n) for n in range(1, 41))])
    return compare(article_from_text(a), article_from_text(b))


@cache
def crowded_pair():
    """Ninety people, each with a quote in both tellings."""
    people = [f"{first} {last}" for last, first in product(LAST, FIRST)]
    said = "“We walked {n} miles and nobody came,” said {who}, a clerk of the town."
    other = "{who}, a clerk of the county, said: “We walked {n} miles and not one of them came.”"
    a, b = (
        "\n\n".join(["Clerks walk", *(one.format(n=n, who=who) for n, who in enumerate(people, 2))])
        for one in (said, other)
    )
    return compare(article_from_text(a), article_from_text(b))


@contextmanager
def window_of(comparison, size, workers=None):
    """A window with both texts of ``comparison`` in it, or an empty one."""
    application()
    session = Session()
    crew = (workers,) if workers else (NoWorkers(), NoWorkers())
    with tempfile.TemporaryDirectory() as settings:
        window = Window(session, Jobs(session, *crew), Path(settings, "settings.json"))
        window.resize(*size)
        window.show()
        if comparison is not None:
            for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
                session.show_article(side, article)
            session.show_comparison(comparison)
        yield window
        window.saving.unsaved.ask_no_more()
        window.close()


def empty(folder):
    """The empty window, in every theme."""
    for size, theme in product(SIZES, THEMES):
        with window_of(None, size) as window:
            window.session.set_view("theme", theme)
            take(window, folder / f"empty-{theme}-{size[0]}x{size[1]}.png")


def sample(folder):
    """Every layout in every theme and size, the fourth difference in focus."""
    for size in SIZES:
        with window_of(sample_pair(), size) as window:
            for layout, theme in product(LAYOUTS, THEMES):
                show_fourth(window, layout, theme)
                take(window, folder / f"sample-{layout}-{theme}-{size[0]}x{size[1]}.png")


def show_fourth(window, layout, theme):
    """Put the fourth difference in focus."""
    window.session.set_view("layout", layout)
    window.session.set_view("theme", theme)
    window.session.go_to_end(last=False)
    window.session.step_row(3)


def tabs(folder):
    """The sidebar's tabs with a quote in focus, a change in focus, and the Shared view."""
    for size in SIZES:
        name = f"{size[0]}x{size[1]}.png"
        with window_of(sample_pair(), size) as window:
            session = window.session
            session.step_quote(1, altered=True)
            for tab in TABS:
                session.set_view("tab", tab)
                take(window, folder / f"tab-{tab}-{name}")
            session.step_edit(1)
            take(window, folder / f"change-in-focus-{name}")
            session.set_view("mode", "shared")
            take(window, folder / f"shared-{name}")


def crowd(folder):
    """Ninety people and as many quotes."""
    with window_of(crowded_pair(), SIZES[-1]) as window:
        for tab in TABS:
            window.session.set_view("tab", tab)
            take(window, folder / f"crowd-{tab}.png")


def scripts(folder):
    """Long pairs in other languages and scripts, and an Arabic text beside an English one."""
    english = long_pair("german").a
    for name in LONG:
        for size in SIZES:
            with window_of(long_pair(name), size) as window:
                for layout in LAYOUTS:
                    show_fourth(window, layout, "light")
                    take(window, folder / f"{name}-{layout}-{size[0]}x{size[1]}.png")
    with window_of(compare(english, long_pair("arabic").b), SIZES[-1]) as window:
        take(window, folder / "mixed.png")


def mirrored(folder):
    """The window from right to left, with English and with Arabic texts."""
    application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for size, (name, pair) in product(SIZES, (("sample", sample_pair()), ("arabic", long_pair("arabic")))):
        with window_of(pair, size) as window:
            for layout in LAYOUTS:
                show_fourth(window, layout, "light")
                take(window, folder / f"mirrored-{name}-{layout}-{size[0]}x{size[1]}.png")
            for tab in TABS:
                window.session.set_view("tab", tab)
                take(window, folder / f"mirrored-{name}-tab-{tab}-{size[0]}x{size[1]}.png")
    with window_of(None, SIZES[-1]) as window:
        take(window, folder / "mirrored-empty.png")
    application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shelf(folder):
    """Three tellings on the shelf, and the table of every pair."""
    for size in SIZES:
        with window_of(sample_pair(), size) as window:
            window.session.shelve(long_pair("german").a)
            take(window, folder / f"shelf-{size[0]}x{size[1]}.png")
            window.do("every-pair")
            take(window, folder / f"shelf-every-pair-{size[0]}x{size[1]}.png")


def dialogs(folder):
    """Every dialog, the find bar, and the question about unsaved work, each over the sample pair."""
    workers = Workers()
    with window_of(sample_pair(), SIZES[-1], workers) as window:
        session = window.session
        session.go_to_end(last=False)
        for name in ("shortcuts", "security", "about-telling", "export-pdf", "write-note"):
            window.do(name)
            dialog = next(top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window)
            preview = getattr(dialog, "preview", None)
            wait(lambda preview=preview: preview is None or preview.pages > 0, 60)
            if name == "security":
                wait(lambda dialog=dialog: "…" not in dialog.pages.currentWidget().toPlainText(), 60)
            take(dialog, folder / f"dialog-{name}.png")
            dialog.close()
            QApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
        begin(session, Target(TargetKind.ROW, session.row)).write("Ask the harbour office about the second date.")
        session.toggle_reviewed()
        session.set_view("tab", "changes")
        take(window, folder / "noted.png")
        window.saving.unsaved.ask(lambda: None)
        take(window.saving.unsaved.question, folder / "dialog-unsaved.png")
        window.saving.unsaved.question.close()
        window.do("find")
        window.workspace.find_bar.field.setText("bridge")
        take(window, folder / "find.png")
    workers.close()


def wait(done, seconds):
    """Let the program go on until ``done()``, for so many seconds at most."""
    ends = []
    QTimer.singleShot(seconds * 1000, lambda: ends.append(True))
    while not done() and not ends:
        QApplication.processEvents()


def take(widget, path):
    """One picture, when everything asked for is painted."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # what is to be deleted is gone, as in a program that runs
        while any(one.pending for one in widget.findChildren(IncrementalRefresh)):
            QApplication.processEvents()
    widget.grab().save(str(path))
    print(path)


PARTS = {part.__name__: part for part in (empty, sample, tabs, crowd, scripts, mirrored, shelf, dialogs)}


def main(folder, parts):
    """The pictures of all ``parts`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(lambda kind, _where, text: None if kind is QtMsgType.QtWarningMsg else print(text))
    for name in parts or PARTS:
        PARTS[name](folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

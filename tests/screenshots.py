"""Takes pictures of the window on the sample pair and on long pairs in other scripts: every layout, theme and size.

``python tests/screenshots.py FOLDER`` (offscreen, with the program's own fonts, so the same on every machine).
The comparisons come from the real engines, in this process.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # noqa: E402 - the platform is set before

from reader_app import article_from_text, compare, read  # noqa: E402
from reader_app.gui.app import application  # noqa: E402
from reader_app.gui.jobs import Jobs  # noqa: E402
from reader_app.gui.session import Session  # noqa: E402
from reader_app.gui.window import Window  # noqa: E402
from reader_app.marks import Side  # noqa: E402

SIZES = ((1000, 700), (1440, 900))
LAYOUTS = ("flow", "aligned", "column")
THEMES = ("light", "dark", "high-contrast")
TABS = ("overview", "people", "quotes", "changes", "facts")
LONG = {
    "german": (
        "Hafenrat vertagt die Entscheidung über die Donaudampfschifffahrtsgesellschaft",
        "Der Hafenrat hat am Dienstagabend nach drei Stunden vertagt. „Wir brauchen belastbare Zahlen“, sagte Thießen.",
        "Der Rat vertagte sich am Dienstag. „Wir brauchen Zahlen“, erklärte Thießen nach der Sitzung.",
    ),
    "korean": (
        "항구 위원회, 다리 결정을 미루다",
        "항구 위원회는 화요일 저녁 세 시간의 토론 끝에 결정을 미루기로 했다. “숫자가 필요합니다”라고 위원장이 말했다.",
        "위원회는 화요일에 회의를 연기했다. “믿을 만한 숫자가 필요합니다”라고 위원장이 밝혔다.",
    ),
    "arabic": (
        "مجلس الميناء يؤجل قراره بشأن الجسر",
        "قرر مجلس الميناء مساء الثلاثاء بعد نقاش دام ثلاث ساعات تأجيل القرار. وقالت الرئيسة: «نحتاج إلى أرقام».",
        "أجل المجلس جلسته يوم الثلاثاء. وقالت الرئيسة بعد الجلسة: «نحتاج إلى أرقام موثوقة».",
    ),
}


class NoWorkers:
    """Everything is compared before it is shown."""

    def run(self, *_given, **_more):
        """Start nothing."""

    def cancel(self, _lane):
        """Stop nothing."""

    def close(self):
        """End nothing."""


def sample_pair():
    """The comparison of the pair that comes with the program."""
    files = sorted(path for path in (ROOT / "resources" / "samples").iterdir() if path.is_file())
    return compare(read(files[0]), read(files[1]))


def long_pair(title, ours, theirs):
    """Forty paragraphs a side of one language."""
    a = "\n\n".join([title] + [ours, theirs] * 20)
    b = "\n\n".join([title] + [theirs, ours] * 20)
    return compare(article_from_text(a), article_from_text(b))


def pictures(folder, comparison, name, sizes, *, layouts=(), themes=()):
    """Pictures of one comparison, the fourth difference in focus."""
    app = application()
    for width, height in sizes:
        session = Session()
        with tempfile.TemporaryDirectory() as settings:
            window = Window(session, Jobs(session, NoWorkers(), NoWorkers()), Path(settings, "settings.json"))
            window.resize(width, height)
            window.show()
            if comparison is None:
                take(app, window, folder / f"{name}-{width}x{height}.png")
            else:
                for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
                    session.show_article(side, article)
                session.show_comparison(comparison)
                for layout in layouts:
                    for theme in themes:
                        session.set_view("layout", layout)
                        session.set_view("theme", theme)
                        session.go_to_end(last=False)
                        session.step_row(3)
                        take(app, window, folder / f"{name}-{layout}-{theme}-{width}x{height}.png")
            window.close()


def tabs(folder, comparison):
    """The sidebar's tabs, a quote in focus, and the Shared view."""
    app = application()
    session = Session()
    with tempfile.TemporaryDirectory() as settings:
        window = Window(session, Jobs(session, NoWorkers(), NoWorkers()), Path(settings, "settings.json"))
        window.resize(1440, 900)
        window.show()
        for side, article in ((Side.A, comparison.a), (Side.B, comparison.b)):
            session.show_article(side, article)
        session.show_comparison(comparison)
        session.step_quote(1, altered=True)
        for tab in TABS:
            session.set_view("tab", tab)
            take(app, window, folder / f"sample-tab-{tab}.png")
        session.set_view("mode", "shared")
        take(app, window, folder / "sample-shared.png")
        window.close()


def take(app, window, path):
    """One picture, when everything asked for is painted."""
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(path))
    print(path)


def main(folder):
    """All pictures into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(lambda kind, _where, text: None if kind is QtMsgType.QtWarningMsg else print(text))
    comparison = sample_pair()
    big = os.environ.get("QT_SCALE_FACTOR") == "2"
    sizes = ((1280, 720),) if big else SIZES
    pictures(folder, None, "empty", sizes)
    pictures(folder, comparison, "sample", sizes, layouts=LAYOUTS, themes=THEMES)
    if not big:
        tabs(folder, comparison)
        for name, words in LONG.items():
            pictures(folder, long_pair(*words), name, SIZES[1:], layouts=("flow", "column"), themes=("light",))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

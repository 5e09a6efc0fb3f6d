"""What a start of the window must not load: it would be paid before the first paint."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "bench" / "first_paint.py"


def test_the_first_paint_loads_no_engine():
    environment = {**os.environ, "PYTHONPATH": str(SCRIPT.parents[2])}
    ran = subprocess.run([sys.executable, SCRIPT, "ours"], env=environment, capture_output=True, text=True, check=True)
    shown = ran.stdout.split("\n")
    assert float(shown[0]) > 0
    assert shown[1] == ""


SAY_COPY = """
from PySide6.QtCore import QCoreApplication
from reader_app.gui.app import application
app = application()
print(QCoreApplication.translate("QWidgetTextControl", "&Copy"))
"""


@pytest.mark.parametrize(("language", "word"), [("en", "&Copy"), ("de", "&Kopieren"), ("ru", "&Копировать")])
def test_qt_speaks_the_language_of_the_reader(language, word):
    environment = {
        **os.environ,
        "READER_APP_LANGUAGE": language,
        "PYTHONPATH": str(SCRIPT.parents[2]),
        "PYTHONUTF8": "1",
    }
    ran = [sys.executable, "-c", SAY_COPY]
    told = subprocess.run(ran, env=environment, capture_output=True, encoding="utf-8", check=True).stdout
    assert told.strip() == word

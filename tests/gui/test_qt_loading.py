"""Qt's binding loaded by the window says and does what it does when loaded by itself."""

import subprocess
import sys

import pytest

ASKED = """
import builtins, inspect, sys
from PySide6.QtCore import QObject, QPoint, QTimer

def told(ask):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)

told(lambda: QPoint("x", "y"))
told(lambda: QTimer.singleShot("soon", 2, 3, 4))
told(lambda: QTimer(interval="x"))
told(lambda: QTimer(interval=3, span=4))
told(lambda: QTimer.singleShot())
told(lambda: QPoint(*range(9)))
told(lambda: QPoint(1, 2) * "x")
told(lambda: sys.modules["shibokensupport.signature.mapping"].no_such_name)
told(lambda: sys.modules["PySide6.support.signature.layout"].typeerror)
told(lambda: QObject().setobjectname)
told(lambda: QObject.setObjectName.__doc__)
told(lambda: inspect.signature(QTimer.start))
print(compile.__name__, compile.__module__)
"""


def answers(first: str, last: str) -> list[str]:
    ran = subprocess.run([sys.executable, "-c", first + ASKED + last], capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()


def test_wrong_calls_are_told_alike() -> None:
    assert answers("import reader_app.gui.app", "") == answers("", "")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("print(__import__.__name__ == '__feature_import__')", "False"),
        ("print('argparse' in sys.modules or 'logging' in sys.modules)", "False"),
    ],
)
def test_the_window_loads_without(asked: str, answer: str) -> None:
    assert answers("import reader_app.gui.app", asked)[-1] == answer


def test_signatures_are_put_into_words_when_asked_for() -> None:
    worded = "print('type_map' in vars(sys.modules['shibokensupport.signature.mapping']));"
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import reader_app.gui.app, sys;{worded}reader_app.gui.app.QTimer.start.__doc__;{worded}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["False", "True"]

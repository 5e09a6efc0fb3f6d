"""The net under all tests, tried: what a test must not leave behind does fail it."""

import re
import subprocess
import sys

import pytest

CASES = {
    "nothing": "def test_quiet(): pass",
    "a warning in the log": "import logging\ndef test_loud(): logging.getLogger('x').warning('careful')",
    "a running thread": (
        "import threading, time\ndef test_loud(): threading.Thread(target=time.sleep, args=(9,), daemon=True).start()"
    ),
    "a child process": (
        "import multiprocessing, time\n"
        "def test_loud(): multiprocessing.Process(target=time.sleep, args=(9,), daemon=True).start()"
    ),
    "an open window": (
        "from PySide6.QtWidgets import QWidget\n"
        "def test_loud(qapp):\n    global kept\n    kept = QWidget()\n    kept.show()"
    ),
    "a Qt message": "from PySide6.QtCore import qWarning\ndef test_loud(qapp): qWarning('careful')",
    "a look outside": ("import socket\ndef test_loud():\n    with socket.socket() as s: s.connect(('192.0.2.1', 80))"),
    "a Python warning": "import warnings\ndef test_loud(): warnings.warn('careful')",
}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory, pytestconfig):
    folder = tmp_path_factory.mktemp("suite")
    for name, body in CASES.items():
        (folder / f"test_{name.replace(' ', '_')}.py").write_text(body)
    conftest = (pytestconfig.rootpath / "tests" / "conftest.py").read_text()
    (folder / "conftest.py").write_text(conftest.replace("SECONDS_TO_END = 5.0", "SECONDS_TO_END = 0.1"))
    settings = f"--rootdir={folder} -p no:cacheprovider -p no:xdist -W error -o qt_log_level_fail=DEBUG -rpfE".split()
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *settings], cwd=folder, capture_output=True, text=True, check=False
    )
    return set(re.findall(r"^(PASSED|FAILED|ERROR) test_(\w+)\.py", ran.stdout, re.MULTILINE))


@pytest.mark.parametrize("what", [name for name in CASES if name != "nothing"])
def test_what_is_left_behind_fails(verdicts, what):
    name = what.replace(" ", "_")
    assert ("FAILED", name) in verdicts or ("ERROR", name) in verdicts


def test_a_quiet_test_passes(verdicts):
    assert {verdict for verdict, name in verdicts if name == "nothing"} == {"PASSED"}

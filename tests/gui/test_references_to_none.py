"""PySide6 6.12.0 on Python before 3.12 loses one reference to None a call and ends the process after some thousands."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS, MOST_LOST = 2_000, 50


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_qt_keeps_its_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < MOST_LOST

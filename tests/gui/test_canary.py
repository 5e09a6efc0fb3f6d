"""A canary: some versions of the Qt binding lose a reference to None with every call, and abort hours later."""

import sys

import pytest


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_qt_keeps_its_references(qapp):
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(2000):
        thing.setObjectName(str(number))
    assert abs(sys.getrefcount(None) - before) < 50

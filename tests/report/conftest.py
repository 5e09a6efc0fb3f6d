"""The invented pair, for every test of reports."""

import datetime as dt

import pytest
from specimen import pair

from reader_app.report.options import ReportOptions


@pytest.fixture(scope="session")
def comparison():
    return pair()


@pytest.fixture(scope="session")
def options():
    return ReportOptions(date=dt.date(2024, 3, 15))

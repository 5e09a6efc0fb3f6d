"""Workers: outcomes, limits, crashes, and that the newest task of a lane wins."""

import multiprocessing
import os
import queue
import time

import pytest

from reader_app.workers import Outcome, WorkerDied, Workers, WorkerTimeout

LIMIT = 60.0


@pytest.fixture(scope="module")
def workers():
    pool = Workers(count=2)
    yield pool
    pool.close()


@pytest.fixture
def outcomes():
    return queue.Queue()


def test_value_comes_home(workers, outcomes):
    workers.run("value", "operator:add", 2, 3, limit=LIMIT, done=outcomes.put)
    assert outcomes.get(timeout=LIMIT) == Outcome(value=5)


def test_error_of_the_function_comes_home(workers, outcomes):
    workers.run("error", "operator:truediv", 1, 0, limit=LIMIT, done=outcomes.put)
    assert isinstance(outcomes.get(timeout=LIMIT).error, ZeroDivisionError)


def test_unknown_place_is_an_error(workers, outcomes):
    workers.run("place", "reader_app.nowhere:nothing", limit=LIMIT, done=outcomes.put)
    assert isinstance(outcomes.get(timeout=LIMIT).error, ModuleNotFoundError)


def test_hung_task_is_killed_at_its_limit_and_the_next_one_runs(workers, outcomes):
    workers.run("hung", "time:sleep", 3600, limit=0.5, done=outcomes.put)
    assert isinstance(outcomes.get(timeout=LIMIT).error, WorkerTimeout)
    workers.run("hung", "os:getpid", limit=LIMIT, done=outcomes.put)
    assert outcomes.get(timeout=LIMIT).value != os.getpid()


def test_dead_worker_is_told_and_replaced(workers, outcomes):
    workers.run("dead", "os:_exit", 3, limit=LIMIT, done=outcomes.put)
    assert isinstance(outcomes.get(timeout=LIMIT).error, WorkerDied)
    workers.run("dead", "operator:neg", 1, limit=LIMIT, done=outcomes.put)
    assert outcomes.get(timeout=LIMIT).value == -1


def test_newest_task_of_a_lane_wins(workers, outcomes):
    workers.run("lane", "time:sleep", 3600, limit=LIMIT, done=outcomes.put)
    workers.run("lane", "operator:add", "new", "est", limit=LIMIT, done=outcomes.put)
    assert outcomes.get(timeout=LIMIT).value == "newest"
    assert outcomes.empty()


def test_cancelled_task_says_nothing(workers, outcomes):
    workers.run("cancelled", "time:sleep", 3600, limit=LIMIT, done=outcomes.put)
    workers.cancel("cancelled")
    workers.run("other", "operator:neg", 7, limit=LIMIT, done=outcomes.put)
    assert outcomes.get(timeout=LIMIT).value == -7
    time.sleep(0.05)
    assert outcomes.empty()


def test_a_closed_pool_starts_nothing(outcomes):
    before = multiprocessing.active_children()
    pool = Workers(count=1)
    pool.close()
    pool.run("late", "operator:neg", 1, limit=LIMIT, done=outcomes.put)
    assert multiprocessing.active_children() == before
    assert outcomes.empty()

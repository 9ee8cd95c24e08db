"""What nobody looks at yet is read once everything else has its answer."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from privdesk.domain.errors import DeskError
from privdesk.ui.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.finish()


def no_error(error: DeskError) -> None:
    raise AssertionError(error)


def test_what_is_behind_waits_for_all_that_is_in_front(qtbot: QtBot, jobs: Jobs) -> None:
    answered: list[str] = []
    held = threading.Event()
    jobs.read_behind("counts", lambda: "counts", answered.append, no_error)
    jobs.read("list", lambda: held.wait(20) and "list", answered.append, no_error)  # type: ignore[arg-type]
    jobs.read("case", lambda: "case", answered.append, no_error)
    qtbot.waitUntil(lambda: answered == ["case"])
    held.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert answered == ["case", "list", "counts"]


def test_a_newer_question_of_one_key_takes_the_place_of_the_older(qtbot: QtBot, jobs: Jobs) -> None:
    answered: list[int] = []
    told: list[bool] = []
    jobs.busy_changed.connect(told.append)
    for number in range(3):
        jobs.read_behind("counts", lambda n=number: n, answered.append, no_error)  # type: ignore[misc]
    assert jobs.is_busy
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert answered == [2]
    assert told == [True, False]


def test_what_is_behind_is_dropped_before_the_file_closes(qtbot: QtBot, jobs: Jobs) -> None:
    answered: list[str] = []
    jobs.read_behind("counts", lambda: "counts", answered.append, no_error)
    jobs.finish()
    qtbot.wait(50)
    assert (answered, jobs.is_busy) == ([], False)

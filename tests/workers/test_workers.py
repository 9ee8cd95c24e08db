"""A worker answers or ends; it can do nothing else, and whatever it does, who asked goes on."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from privdesk.domain.errors import InvalidInput
from privdesk.domain.said import Said
from privdesk.workers import End, Ended, Limits, Patience, Pool
from privdesk.workers.frames import read_frame, write_frame
from privdesk.workers.process import WORKER

DEEDS = "deeds"
LIMITS = Limits(400 * 1024**2, (DEEDS,))
PATIENT = Patience(processor=30, piece=60)


@pytest.fixture(scope="module")
def shared() -> Iterator[Pool]:
    """Workers that the tests use one after the other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(__file__).parent))
        pool = Pool(LIMITS)
        yield pool
        pool.let_go()


def ask(pool: Pool, deed: str, **told: object) -> list[tuple[dict[str, object], bytes]]:
    return [
        (dict(facts), data)
        for facts, data in pool.ask(f"{DEEDS}:{deed}", told, b"ab", patience=PATIENT)
    ]


def ends(pool: Pool, deed: str, patience: Patience = PATIENT, **told: object) -> End:
    with pytest.raises(Ended) as ended:
        list(pool.ask(f"{DEEDS}:{deed}", told, patience=patience))
    return ended.value.why


def test_it_answers_piece_by_piece_and_stays_warm(shared: Pool) -> None:
    first = ask(shared, "count", to=3)
    assert [data for _facts, data in first] == [b"", b"ab", b"abab"]
    again = ask(shared, "count", to=1)
    assert first[0][0]["process"] == again[0][0]["process"] != os.getpid()


def test_an_answer_that_nobody_reads_to_its_end_costs_the_worker(shared: Pool) -> None:
    answers = shared.ask(f"{DEEDS}:count", {"to": 9}, patience=PATIENT)
    process = next(answers)[0]["process"]
    answers.close()  # type: ignore[attr-defined]  # it is a generator
    assert ask(shared, "count", to=1)[0][0]["process"] != process


def test_what_a_library_prints_is_no_answer(shared: Pool) -> None:
    assert ask(shared, "prints") == [({}, b"ab")]


def test_a_refusal_can_still_be_said_in_another_language(shared: Pool) -> None:
    process = ask(shared, "count", to=1)[0][0]["process"]
    with pytest.raises(InvalidInput) as refused:
        ask(shared, "refuses")
    (problem,) = refused.value.problems
    assert problem.field == "file"
    assert problem.sentence == "3 pages are damaged."
    assert isinstance(problem.sentence, Said)
    assert (problem.sentence.pattern, problem.sentence.number) == ("{count} pages are damaged.", 3)
    assert ask(shared, "count", to=1)[0][0]["process"] == process


@pytest.mark.parametrize("deed", ["dies", "trips", "lies"])
def test_one_that_breaks_is_replaced(shared: Pool, deed: str) -> None:
    assert ends(shared, deed) is End.BROKEN
    assert ask(shared, "prints")


def test_one_that_is_killed_is_replaced(shared: Pool) -> None:
    answers = shared.ask(f"{DEEDS}:is_killed", {}, patience=PATIENT)
    os.kill(int(str(next(answers)[0]["process"])), signal.SIGKILL)
    with pytest.raises(Ended) as ended:
        next(answers)
    assert ended.value.why is End.BROKEN
    assert ask(shared, "prints")


def test_time_of_the_processor_has_an_end(shared: Pool) -> None:
    assert ends(shared, "spins", Patience(processor=0.2, piece=60)) is End.LATE


@pytest.mark.parametrize("patience", [Patience(piece=0.3), Patience(whole=0.3)])
def test_time_on_the_wall_has_an_end(shared: Pool, patience: Patience) -> None:
    assert ends(shared, "waits", patience) is End.LATE


def test_memory_has_an_end(shared: Pool) -> None:
    assert ask(shared, "grabs", bytes=50_000_000) == [({"got": 50_000_000}, b"")]
    assert ends(shared, "grabs", bytes=LIMITS.memory) is End.BROKEN


def test_letting_go_ends_what_is_under_way(shared: Pool) -> None:
    pool = Pool(LIMITS)
    answers = pool.ask(f"{DEEDS}:is_killed", {}, patience=PATIENT)
    next(answers)
    timer = threading.Timer(0.2, pool.let_go)
    timer.start()
    with pytest.raises(Ended) as ended:
        next(answers)
    timer.join()
    assert ended.value.why is End.STOPPED


@pytest.mark.skipif(sys.platform != "linux", reason="the filter of system calls is Linux's")
def test_it_reaches_no_network_no_program_and_no_disk(shared: Pool, tmp_path: Path) -> None:
    path = tmp_path / "written"
    told = {
        str(facts["name"]): facts["error"] for facts, _data in ask(shared, "tries", path=str(path))
    }
    assert told == {
        "socket": "PermissionError",
        "local socket": "PermissionError",
        "program": "PermissionError",
        "kill": "PermissionError",
        "write": "OSError",
    }
    assert not path.exists() or path.read_bytes() == b""


def test_it_knows_no_secret_of_ours(shared: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", "open sesame")
    pool = Pool(LIMITS)
    ((facts, _data),) = pool.ask(f"{DEEDS}:environment", {}, patience=PATIENT)
    pool.let_go()
    assert "PATH" in facts["names"]
    assert not [name for name in facts["names"] if name.startswith("PRIVDESK")]
    assert facts["ignores"]


def test_a_program_in_one_piece_is_its_own_worker() -> None:
    command = [sys.executable, "-m", "privdesk", WORKER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        write_frame(process.stdin, {"load": [], "memory": LIMITS.memory})
        assert read_frame(process.stdout) == ({"ready": True}, b"")
        process.stdin.close()
        assert read_frame(process.stdout) is None

"""What all tests share: a desk on the morning of Monday, November 23, 2026, and a home of its own."""

import os
import shutil
from collections.abc import Generator, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from crowd import crowd
from once import demo_once, made_once

from privdesk.services.desk import Desk, create_desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test asks the keyring of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

OFFICE = ZoneInfo("America/Los_Angeles")
MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=OFFICE)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where PRIVDESK_NO_SKIP is set, a test that would be skipped fails: nothing may be missing."""
    report = yield
    if report.skipped and os.environ.get("PRIVDESK_NO_SKIP") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} would be skipped, and PRIVDESK_NO_SKIP forbids it"
    return report


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and log of a test lie in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in {
        "XDG_CONFIG_HOME": "config",
        "XDG_STATE_HOME": "state",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "LOCALAPPDATA": "local",
        "APPDATA": "roaming",
    }.items():
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture
def morning() -> datetime:
    """The instant at which the rehearsal day starts."""
    return MORNING


@pytest.fixture
def case_file_path(tmp_path: Path) -> Path:
    """Where a case file may be made; nothing is there yet."""
    return tmp_path / "office.privdesk"


@pytest.fixture
def desk(case_file_path: Path) -> Iterator[Desk]:
    """An empty case file of the shipped office, on the morning of November 23, 2026."""
    made = create_desk(case_file_path, frozen_at=MORNING)
    yield made
    made.close()


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample situations alone, made once; copy it before use."""
    return demo_once(tmp_path_factory, cases=0, seed=1)


@pytest.fixture
def sample(made_sample: Path, case_file_path: Path) -> Path:
    """A copy of the sample situations."""
    shutil.copy(made_sample, case_file_path)
    return case_file_path


@pytest.fixture(scope="session")
def made_crowd(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample situations among 5,000 open cases, made once; copy it before use."""
    return made_once(tmp_path_factory, "crowd", lambda path: crowd(made_sample, path, 5000))

"""The log and the folders belong to their user alone."""

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from privdesk.config.log import start_log
from privdesk.config.paths import config_folder, documents_folder, log_folder


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    privdesk = logging.getLogger("privdesk")
    before = list(privdesk.handlers)
    yield privdesk
    for handler in set(privdesk.handlers) - set(before):
        privdesk.removeHandler(handler)
        handler.close()


def test_what_is_logged_stands_in_the_file(tmp_path: Path, logger: logging.Logger) -> None:
    path = start_log(tmp_path)

    logger.info("3 rows read")

    assert "INFO privdesk: 3 rows read" in path.read_text(encoding="utf-8")


def test_the_words_of_other_libraries_stay_out(tmp_path: Path, logger: logging.Logger) -> None:
    path = start_log(tmp_path)

    logging.getLogger("some.library").error("SELECT name FROM person")

    assert path.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are a matter of POSIX")
def test_the_log_is_private(tmp_path: Path, logger: logging.Logger) -> None:
    rotated = tmp_path / "privdesk.log.1"
    rotated.write_text("before", encoding="utf-8")
    rotated.chmod(0o644)
    assert stat.S_IMODE(start_log(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE(rotated.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are a matter of POSIX")
def test_the_folders_are_made_and_private() -> None:
    for folder in (config_folder(), log_folder()):
        assert folder.is_dir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_settings_lie_where_the_system_keeps_them(own_home: Path) -> None:
    assert config_folder() == own_home / "config" / "Privdesk"


def test_documents_are_looked_for_in_a_folder_of_the_user() -> None:
    assert documents_folder().is_absolute()

"""Preferences survive a restart and a damaged file."""

import json
import stat
import sys
from pathlib import Path

import pytest

from privdesk.config.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_a_new_computer_has_the_defaults(path: Path) -> None:
    assert SettingsFile(path).load() == Settings()


def test_what_was_saved_is_loaded(path: Path) -> None:
    wanted = Settings(theme="dark", zoom=130, single_keys=False).with_recent(Path("a.privdesk"))

    SettingsFile(path).save(wanted)

    assert SettingsFile(path).load() == wanted


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are a matter of POSIX")
def test_nobody_else_can_read_them(path: Path) -> None:
    SettingsFile(path).save(Settings())

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("broken", ["", "{", "\xff\xfe", '{"theme": '])
def test_a_broken_file_is_set_aside_and_not_fatal(path: Path, broken: str) -> None:
    path.write_text(broken, encoding="utf-8")

    assert SettingsFile(path).load() == Settings()
    assert path.with_suffix(".broken.json").read_text(encoding="utf-8") == broken


def test_bytes_that_are_no_text_are_set_aside(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")

    assert SettingsFile(path).load() == Settings()
    assert not path.exists()


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ({"zoom": "large"}, 100),
        ({"zoom": 5}, 90),
        ({"zoom": 900}, 200),
        ({"zoom": True}, 100),
        ({"zoom": 150}, 150),
    ],
)
def test_a_zoom_out_of_reach_is_brought_back(
    path: Path, stored: dict[str, object], expected: int
) -> None:
    path.write_text(json.dumps(stored), encoding="utf-8")

    assert SettingsFile(path).load().zoom == expected


def test_one_wrong_value_does_not_take_the_others_with_it(path: Path) -> None:
    path.write_text(json.dumps({"theme": "neon", "guides": False, "unknown": 1}), encoding="utf-8")

    loaded = SettingsFile(path).load()

    assert loaded.theme == "system"
    assert loaded.guides is False


def test_json_that_is_no_mapping_gives_the_defaults(path: Path) -> None:
    path.write_text("[1, 2]", encoding="utf-8")

    assert SettingsFile(path).load() == Settings()


def test_the_latest_case_file_comes_first_and_once() -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = settings.with_recent(Path(name))

    assert settings.recent == ("a", "b")


def test_only_the_last_eight_case_files_are_kept() -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.with_recent(Path(f"{number}.privdesk"))

    assert len(settings.recent) == 8
    assert settings.recent[0] == "11.privdesk"


def test_a_save_that_fails_leaves_the_old_settings(path: Path) -> None:
    SettingsFile(path).save(Settings(theme="dark"))

    with pytest.raises(OSError, match="gone"):
        SettingsFile(path.parent / "gone" / "settings.json").save(Settings())

    assert SettingsFile(path).load().theme == "dark"

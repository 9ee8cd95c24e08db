"""The key in the keyring of the system: kept, used, renewed with the passphrase, and forgotten."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError
from officer import Officer, words_on
from pytestqt.qtbot import QtBot
from test_lock import PHRASE, sealed, sealed_file
from typing_extensions import override

from privdesk.config.settings import SettingsFile
from privdesk.domain.errors import CaseFileError, PassphraseWanted, PassphraseWrong
from privdesk.services.desk import open_desk
from privdesk.services.keyring_key import (
    can_keep,
    change_passphrase,
    forget,
    is_kept,
    keep,
    kept_key,
    open_kept,
)
from privdesk.ui.application import DeskApplication
from privdesk.ui.places import PageId
from privdesk.ui.views.settings import SettingsPage

__all__ = ["sealed", "sealed_file"]

NEW = "nine loud owls before dawn"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Drawer(KeyringBackend):
    """A keyring in memory, behind the real package."""

    priority = 5  # type: ignore[assignment]  # a class property in the package

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.takes = self.gives = True

    def _look(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._look()
        return self.held.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._look()
        if not self.takes:
            raise PasswordSetError("refused")
        self.held[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._look()
        if not self.gives or self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("none")


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def path(sealed_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sealed_file, tmp_path / "mine.privdesk"))


def _keep(path: Path) -> None:
    desk = open_desk(path, key=PHRASE)
    keep(desk)
    desk.close()


def test_a_kept_key_opens_the_file_wherever_it_lies(path: Path, drawer: Drawer) -> None:
    with pytest.raises(PassphraseWanted):
        open_kept(path)
    desk = open_desk(path, key=PHRASE)
    keep(desk)
    desk.close()
    assert PHRASE not in drawer.held.values()
    moved = path.rename(path.with_name("moved.privdesk"))
    open_kept(moved).close()
    forget(moved)
    assert drawer.held == {}
    forget(moved)
    with pytest.raises(PassphraseWanted):
        open_kept(moved)


def test_a_key_that_no_longer_fits_is_forgotten(path: Path, drawer: Drawer) -> None:
    drawer.held["Privdesk", path.read_bytes()[:16].hex()] = "an older passphrase"
    with pytest.raises(PassphraseWanted):
        open_kept(path)
    assert drawer.held == {}


def test_a_locked_keyring_is_no_reason_not_to_open(path: Path, drawer: Drawer) -> None:
    drawer.is_locked = True
    assert kept_key(path) is None
    desk = open_desk(path, key=PHRASE)
    with pytest.raises(CaseFileError, match="did not take the key"):
        keep(desk)
    desk.close()


def test_without_a_keyring_nothing_is_kept(path: Path) -> None:
    assert not can_keep(), "tests have none but that of a test"
    assert not is_kept(path)
    desk = open_desk(path, key=PHRASE)
    with pytest.raises(CaseFileError, match="no keyring"):
        keep(desk)
    desk.close()


def test_a_key_that_fits_no_longer_and_cannot_be_taken_out_is_no_reason_not_to_ask(
    path: Path, drawer: Drawer
) -> None:
    drawer.held["Privdesk", path.read_bytes()[:16].hex()] = "an older passphrase"
    drawer.gives = False
    with pytest.raises(PassphraseWanted):
        open_kept(path)


def test_another_passphrase_renews_the_key(path: Path, drawer: Drawer) -> None:
    _keep(path)
    before = dict(drawer.held)
    change_passphrase(path, PHRASE, NEW).close()
    open_kept(path).close()
    assert len(drawer.held) == 1
    assert drawer.held.keys().isdisjoint(before)


def test_a_change_that_is_refused_leaves_the_kept_key(path: Path, drawer: Drawer) -> None:
    _keep(path)
    with pytest.raises(PassphraseWrong):
        change_passphrase(path, "not the passphrase", NEW)
    open_kept(path).close()


def test_a_keyring_that_refuses_does_not_undo_the_change(path: Path, drawer: Drawer) -> None:
    _keep(path)
    drawer.takes = False
    change_passphrase(path, PHRASE, NEW).close()
    assert drawer.held == {}
    open_desk(path, key=NEW).close()


def test_a_keyring_in_plain_text_is_none(drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Drawer, "priority", 0.5)
    assert not can_keep()


def test_the_settings_keep_it_and_forget_it(sealed: Officer, drawer: Drawer) -> None:
    sealed.opens(PageId.SETTINGS)
    page = sealed.page(SettingsPage)
    sealed.sees(lambda: page.keyring.text() == "Keep the key")
    page.keyring.click()
    sealed.sees(lambda: "without asking from now on" in sealed.reads_toast())
    sealed.sees(lambda: page.keyring.text() == "Forget the key")
    assert "for whoever uses your account" in words_on(page)
    assert is_kept(sealed.window.session.desk.file.path)
    sealed.window.commands.run("file.keyring")
    sealed.sees(lambda: page.keyring.text() == "Keep the key")
    assert drawer.held == {}


def test_a_plain_file_says_that_it_has_no_key(officer: Officer, drawer: Drawer) -> None:
    officer.opens(PageId.SETTINGS)
    page = officer.page(SettingsPage)
    officer.sees(lambda: "no key to keep" in words_on(page))
    assert not page.keyring.isEnabled()
    officer.window.commands.run("file.keyring")
    assert "no key to keep" in officer.reads_toast()
    assert drawer.held == {}


def test_the_program_opens_it_without_asking(
    path: Path, tmp_path: Path, drawer: Drawer, qtbot: QtBot
) -> None:
    desk = open_desk(path, key=PHRASE)
    keep(desk)
    desk.close()
    application = DeskApplication(SettingsFile(tmp_path / "settings.json"))
    application.begin(path)
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.unlock_window is None
    assert application.window is not None
    application.window.close()

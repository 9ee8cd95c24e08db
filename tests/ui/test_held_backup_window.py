"""A backup that waits for another program shows, can be stopped, and holds up no window."""

from pathlib import Path

import pytest
from holder import held, on_server
from officer import Officer, click

from privdesk.services.backups import backups_of, folder_of
from privdesk.storage import drive
from privdesk.ui.widgets import Button


@pytest.fixture
def on_a_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Officer:
    mounts = tmp_path / "mountinfo"
    monkeypatch.setattr(drive, "MOUNTS", mounts)
    on_server(mounts, tmp_path)
    officer = request.getfixturevalue("officer")
    assert isinstance(officer, Officer)
    assert officer.window.session.desk.file.is_on_network
    officer.window.toasts.dismiss()
    return officer


def test_it_is_stopped_by_who_asked(on_a_server: Officer) -> None:
    officer = on_a_server
    path = officer.window.session.desk.file.path
    with held(path):
        officer.window.commands.run("file.backup")
        officer.sees(lambda: "Backing up" in officer.reads_toast())
        toast = officer.window.toasts.current
        assert toast is not None
        assert not toast.news.leaves
        (stop,) = (one for one in toast.findChildren(Button) if one.text() == "Stop")
        click(stop)
        officer.sees(lambda: "Stopped" in officer.reads_toast())
    assert backups_of(path, folder_of(path)) == ()


def test_the_window_closes_all_the_same(on_a_server: Officer) -> None:
    officer = on_a_server
    path = officer.window.session.desk.file.path
    with held(path):
        officer.window.commands.run("file.backup")
        officer.sees(lambda: "Backing up" in officer.reads_toast())
        assert officer.window.close()
    assert backups_of(path, folder_of(path)) == ()

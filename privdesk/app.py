"""The one place that builds things: settings, log, case file, services, then window or command."""

import os
import signal
import sys
from pathlib import Path

from privdesk.cli import build_cli
from privdesk.config.bugs import tell, tell_bugs_without_words
from privdesk.config.core_dumps import forbid_core_dumps
from privdesk.config.log import start_log
from privdesk.config.paths import config_folder, log_folder
from privdesk.config.settings import SettingsFile
from privdesk.config.unfinished import wipe_left


def run(arguments: list[str]) -> int:
    """Run a command; without one, open the window.

    Returns:
        the exit code of the process, as the README lists them.
    """
    os.umask(0o077)
    forbid_core_dumps()
    tell_bugs_without_words()
    wipe_left()
    try:
        return build_cli(open_window).run(arguments)
    except Exception as error:  # noqa: BLE001 - an outermost door: a bug has no words of a person
        tell(error)
        return 1


def open_window(path: Path | None) -> int:
    """Open the window on a case file, or on the first-run page, and stay until it closes.

    Args:
        path: the case file; None opens the one of last time, if it is still there.
    """
    start_log(log_folder())
    tell_bugs_without_words()  # the library of the command line has put its own way there
    settings = SettingsFile(config_folder() / "settings.json")
    # Qt takes half a second to load; commands without a window shall not wait for it.
    from privdesk.ui.language import choose

    choose(settings.load().language)
    # The window makes its tables of words while it loads, in the language chosen before.
    from privdesk.ui.application import start

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return start(sys.argv[:1], settings, path or _last(settings))


def _last(settings: SettingsFile) -> Path | None:
    recent = (Path(known) for known in settings.load().recent)
    return next((path for path in recent if path.is_file()), None)

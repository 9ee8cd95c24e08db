"""The one place that builds things: settings, log, case file, services, then window or command."""

import os
from pathlib import Path

from privdesk.cli import build_cli
from privdesk.config.log import start_log
from privdesk.config.paths import log_folder
from privdesk.domain.errors import Refused


def run(arguments: list[str]) -> int:
    """Run a command; without one, open the window.

    Returns:
        the exit code of the process, as the README lists them.
    """
    os.umask(0o077)
    start_log(log_folder())
    return build_cli(open_window).run(arguments)


def open_window(path: Path | None) -> int:
    """Say that this build has no window yet; the commands do the work meanwhile.

    Raises:
        Refused: always, until the window is part of the build.
    """
    del path
    raise Refused("This build has no window yet. Use the commands; see: privdesk --help.")

"""The log of the program: what happened, never whom it concerned."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from privdesk.private_files import tighten

_LIMIT = 1_000_000  # bytes
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(folder: Path) -> Path:
    """Send the log of Privdesk to a file of this folder and return its path.

    Messages name actions, numbers of rows and kinds of errors; they hold no personal data, and
    nothing else of the process writes into this file.
    """
    path = folder / "privdesk.log"
    handler = RotatingFileHandler(path, maxBytes=_LIMIT, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger("privdesk")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    for one in folder.glob(f"{path.name}*"):
        tighten(one)
    return path

"""Annual duties whose work begins are opened when the window opens and when a new day begins."""

from functools import partial

from privdesk.domain.duties import Occurrence
from privdesk.services.annual_duties import missing_duties, open_duties
from privdesk.ui.session import Session


def begin_duties(session: Session) -> None:
    """Look for what has begun, and open its cases; a file that is only read is left alone."""
    if session.is_locked or session.desk.file.read_only:
        return
    session.ask("duties", lambda reading: missing_duties(reading.desk), partial(_begin, session))


def _begin(session: Session, missing: tuple[Occurrence, ...]) -> None:
    if missing:
        session.change(open_duties)

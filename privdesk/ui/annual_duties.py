"""What falls due by itself, when the window opens and on each new day: duties, old evidence."""

from functools import partial

from privdesk.domain.duties import Occurrence
from privdesk.services.annual_duties import missing_duties, open_duties
from privdesk.services.evidence import delete_due_evidence, evidence_due
from privdesk.ui.session import Session


def begin_duties(session: Session) -> None:
    """Look for what has begun, and open its cases; a file that is only read is left alone."""
    if session.is_locked or session.desk.file.read_only:
        return
    begin = partial(_begin, session)
    session.ask("duties", lambda reading: missing_duties(reading.desk), begin, behind=True)


def delete_old_evidence(session: Session) -> None:
    """Delete the evidence of identities that were verified 30 days ago; told in a toast."""
    if session.is_locked or session.desk.file.read_only:
        return
    delete = partial(_delete, session)
    session.ask("evidence", lambda reading: evidence_due(reading.desk), delete, behind=True)


def _delete(session: Session, due: tuple[tuple[int, str], ...]) -> None:
    if due:
        session.change(delete_due_evidence)


def _begin(session: Session, missing: tuple[Occurrence, ...]) -> None:
    if missing:
        session.change(open_duties)

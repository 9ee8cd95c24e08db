"""Take an import back, as long as nobody has worked on its cases."""

from privdesk.domain.said import said
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk


def undo_import(desk: Desk, done: Reversible) -> ChangeSet:
    """Take an import back; the way forward is to import the file again.

    Raises:
        Refused: something was done with its cases since; nothing was changed.
    """
    with desk.work() as work:
        batch = work.untouched_import(done.imported)
        first, last = batch.cases
        told = {"cases": {"first": first, "last": last}}

        def note() -> None:
            work.audit("cases.import_undone", f"import:{batch.id}", told)

        work.take_import_back(batch, note)
        work.commit()
    topics = frozenset({Topic.CASES, Topic.PEOPLE})
    return ChangeSet(said("Undone: {name}", name=done.name), (), topics)

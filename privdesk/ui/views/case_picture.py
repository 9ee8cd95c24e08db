"""What the page of a case asks for at once: the case, its trail, its neighbors, its chain."""

from dataclasses import dataclass

from privdesk.domain.audit import AuditEntry
from privdesk.domain.chain import Chain
from privdesk.domain.read_models import BY_DUE, CaseFilter, CaseView, Order
from privdesk.services.reading import Reading


@dataclass(frozen=True, slots=True)
class CasePicture:
    """Everything that the page shows, and the neighbors in the list it was opened from.

    Attributes:
        view: the case.
        audit: its entries in the audit trail.
        chain: the cases that it is linked with along a complaint, and itself.
        position: its place in the list, from 0; None if it is not in there.
        count: of the list.
        before: the case before it in the list; None at the start.
        after: the case after it; None at the end.
    """

    view: CaseView
    audit: tuple[AuditEntry, ...]
    chain: Chain
    position: int | None = None
    count: int = 0
    before: int | None = None
    after: int | None = None


def look(reading: Reading, case_id: int, listed: CaseFilter, order: Order = BY_DUE) -> CasePicture:
    """Ask for all of it."""
    view = reading.case(case_id)
    audit = tuple(reading.audit_trail(case_id))
    chain = reading.chain(case_id)
    (sort, down), *then = order
    position = reading.position(listed, case_id, order)
    if position is None:
        return CasePicture(view, audit, chain)
    start = max(position - 1, 0)
    rows = reading.rows(listed, sort, descending=down, then=tuple(then), offset=start, limit=3)
    around = [row.id for row in rows]
    here = around.index(case_id) if case_id in around else 0
    return CasePicture(
        view,
        audit,
        chain,
        position,
        reading.count(listed),
        around[here - 1] if here > 0 else None,
        around[here + 1] if here + 1 < len(around) else None,
    )

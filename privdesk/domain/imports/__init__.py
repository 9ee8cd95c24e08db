"""An old register taken over: how its table is read, and what each of its rows becomes."""

from privdesk.domain.imports.columns import KEPT, Field, Plan
from privdesk.domain.imports.dates import DateOrder, read_date
from privdesk.domain.imports.drafts import Draft, Rejected, draft_of
from privdesk.domain.imports.fates import Fate, RowFate
from privdesk.domain.imports.tables import Table, TableLayout, TableRow

__all__ = [
    "KEPT",
    "DateOrder",
    "Draft",
    "Fate",
    "Field",
    "Plan",
    "Rejected",
    "RowFate",
    "Table",
    "TableLayout",
    "TableRow",
    "draft_of",
    "read_date",
]

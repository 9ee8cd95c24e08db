"""The case file on disk; SQL lives here and nowhere else."""

from privdesk.storage.case_file import CaseFile
from privdesk.storage.mail_rows import Lifted
from privdesk.storage.queries import CaseQueries
from privdesk.storage.unit_of_work import UnitOfWork
from privdesk.storage.verify import Verification
from privdesk.storage.words import name_key, sort_key

__all__ = [
    "CaseFile",
    "CaseQueries",
    "Lifted",
    "UnitOfWork",
    "Verification",
    "name_key",
    "sort_key",
]

"""Every read of a case file, each in a transaction of its own; all give frozen records."""

from privdesk.storage.board_reads import BoardReads
from privdesk.storage.case_reads import CaseReads
from privdesk.storage.dispatch_reads import DispatchReads
from privdesk.storage.letter_reads import LetterReads
from privdesk.storage.likeness_reads import LikenessReads
from privdesk.storage.mail_reads import MailReads
from privdesk.storage.people_reads import PeopleReads
from privdesk.storage.redaction_rows import RedactionReads
from privdesk.storage.register_reads import RegisterReads
from privdesk.storage.retention_reads import RetentionReads
from privdesk.storage.trail_reads import TrailReads


class CaseQueries(
    CaseReads,
    BoardReads,
    LetterReads,
    DispatchReads,
    MailReads,
    PeopleReads,
    LikenessReads,
    RedactionReads,
    RegisterReads,
    RetentionReads,
    TrailReads,
):
    """Questions to one case file; may be asked from any thread."""

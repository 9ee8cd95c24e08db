"""The figures of the office: pure functions from what is known of its cases to numbers."""

from privdesk.domain.figures.amounts import Amount, Figure, Summary, Targets
from privdesk.domain.figures.facts import CaseFacts, Spell
from privdesk.domain.figures.issued import Change, IssuedSummary, changes, digests, fingerprint
from privdesk.domain.figures.periods import Period, a_period, quarter_of, quarters, year
from privdesk.domain.figures.public import THRESHOLD, public
from privdesk.domain.figures.summary import BEFORE, ccpa_table, summary

__all__ = [
    "BEFORE",
    "THRESHOLD",
    "Amount",
    "CaseFacts",
    "Change",
    "Figure",
    "IssuedSummary",
    "Period",
    "Spell",
    "Summary",
    "Targets",
    "a_period",
    "ccpa_table",
    "changes",
    "digests",
    "fingerprint",
    "public",
    "quarter_of",
    "quarters",
    "summary",
    "year",
]

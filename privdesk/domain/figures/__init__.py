"""The figures of the office: pure functions from what is known of its cases to numbers."""

from privdesk.domain.figures.amounts import Amount, Figure, Summary
from privdesk.domain.figures.facts import CaseFacts, Spell
from privdesk.domain.figures.periods import Period, quarter_of, quarters, year
from privdesk.domain.figures.summary import BEFORE, Targets, ccpa_table, summary

__all__ = [
    "BEFORE",
    "Amount",
    "CaseFacts",
    "Figure",
    "Period",
    "Spell",
    "Summary",
    "Targets",
    "ccpa_table",
    "quarter_of",
    "quarters",
    "summary",
    "year",
]

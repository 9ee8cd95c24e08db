"""Processes of their own for what came in: told what to do over a pipe, and ended at any moment."""

from privdesk.workers.pool import Pool, let_all_go
from privdesk.workers.process import End, Ended, Limits, Patience, Worker

__all__ = ["End", "Ended", "Limits", "Patience", "Pool", "Worker", "let_all_go"]

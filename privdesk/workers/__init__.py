"""Processes of their own for what came in: told what to do over a pipe, and ended at any moment."""

from privdesk.workers.pool import Pool
from privdesk.workers.process import End, Ended, Limits, Patience, Worker

__all__ = ["End", "Ended", "Limits", "Patience", "Pool", "Worker"]

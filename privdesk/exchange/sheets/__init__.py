"""Spreadsheet files read without harm: in a process of their own that can be ended."""

from privdesk.exchange.sheets.reading import look, rows

__all__ = ["look", "rows"]

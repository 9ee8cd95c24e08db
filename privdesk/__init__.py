"""Privdesk: a local case tracker for a privacy office."""

__version__ = "0.1.0"

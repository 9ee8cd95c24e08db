"""A copy of a case file without personal data: for training, and for showing a fault."""

from privdesk.services.anonymous_copy.making import make_anonymous

__all__ = ["make_anonymous"]

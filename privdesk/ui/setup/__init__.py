"""First run: a new case file in five steps."""

from privdesk.ui.setup.window import SetupWindow

__all__ = ["SetupWindow"]

"""A case file as a ZIP in an open format, and a case file made of such a ZIP again."""

from privdesk.services.open_format.loading import Imported, import_archive
from privdesk.services.open_format.steps import Steps, always
from privdesk.services.open_format.writing import Exported, export_all

__all__ = ["Exported", "Imported", "Steps", "always", "export_all", "import_archive"]

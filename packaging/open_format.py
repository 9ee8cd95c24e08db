"""Write the JSON Schema of the open format from the tables: ``python packaging/open_format.py``."""

from privdesk.assets import asset
from privdesk.services.open_format.words import schema_text

if __name__ == "__main__":
    asset("open-format", "schema.json").write_bytes(schema_text())

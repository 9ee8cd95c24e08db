"""What an archive says of itself: its description, and the schema of its rows."""

import json
import tomllib
from collections.abc import Mapping
from functools import cache

from privdesk.assets import asset
from privdesk.storage.open_schema import json_schema


@cache
def table_words() -> Mapping[str, str]:
    """What each exported table holds."""
    text = asset("open-format", "tables.toml").read_text("utf-8")
    return dict(tomllib.loads(text)["exported"])


def read_me() -> bytes:
    """The description that lies in each archive."""
    return asset("open-format", "README.md").read_bytes()


def schema_text() -> bytes:
    """The JSON Schema of the rows; a copy ships as `resources/open-format/schema.json`."""
    schema = json_schema(table_words())
    return (json.dumps(schema, indent=1, ensure_ascii=False) + "\n").encode()

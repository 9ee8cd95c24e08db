"""Names are sorted as people expect: neither capitals nor accents count."""

import unicodedata

from alembic import op

revision = "0016"
down_revision = "0015"

LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "ħ": "h", "ŧ": "t", "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)  # fmt: skip

STATEMENTS = (
    """ALTER TABLE cases ADD COLUMN person_key TEXT NOT NULL DEFAULT ''""",
    """UPDATE cases SET person_key = sort_key(person_name)""",
    """DROP INDEX ix_cases_person""",
    """DROP INDEX ix_cases_open_person_name""",
    """CREATE INDEX ix_cases_person ON cases (person_key, id)""",
    """CREATE INDEX ix_cases_open_person_key ON cases (is_open, person_key, id)""",
)


def sort_key(name: str) -> str:
    """The key of a name as this version makes it."""
    apart = unicodedata.normalize("NFKD", " ".join(name.casefold().split()).translate(LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))


def upgrade() -> None:
    """Add the key, fill it and sort by it."""
    connection = op.get_bind().connection.dbapi_connection
    if connection is not None:
        connection.create_function("sort_key", 1, sort_key)
    for statement in STATEMENTS:
        op.execute(statement)

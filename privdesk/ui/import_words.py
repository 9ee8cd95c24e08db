"""What the import of a table is told in: fields, fates, encodings, separators."""

from collections.abc import Mapping
from typing import Final

from privdesk.domain.imports import DateOrder, Field, RowFate, Table
from privdesk.domain.imports.fates import Fate
from privdesk.services.imports import CellValue, Lot
from privdesk.services.imports.lexicon import value_word

FIELD: Final[Mapping[Field, str]] = {
    Field.OLD_NUMBER: "Old number",
    Field.KIND: "Kind",
    Field.RIGHTS: "Rights",
    Field.CHANNEL: "Channel",
    Field.RECEIVED: "Received",
    Field.STATUS: "Status",
    Field.NAME: "Name",
    Field.FIRST_NAME: "First name",
    Field.LAST_NAME: "Last name",
    Field.ORGANISATION: "Organization",
    Field.EMAIL: "E-mail",
    Field.PHONE: "Phone",
    Field.STREET: "Street",
    Field.CITY: "City",
    Field.REGION: "State or region",
    Field.POSTAL_CODE: "Postal code",
    Field.COUNTRY: "Country",
    Field.LAW: "Law",
    Field.SUBJECT: "Subject",
    Field.FRAMEWORK: "Framework",
    Field.PRINCIPLES: "Principles",
    Field.PROVIDER: "Service provider",
    Field.HANDLER: "Handler",
    Field.REFERENCE: "Reference of the other side",
    Field.DUE: "Due date in the notice",
    Field.ACKNOWLEDGED: "Acknowledged",
    Field.ANSWERED: "Answered",
    Field.CLOSED: "Closed",
    Field.OUTCOME: "Outcome",
    Field.MERIT: "Merit",
    Field.LATE_REASON: "Reason for being late",
    Field.NOTE: "Note of the case",
    Field.SKIP: "Left out",
}

FATE: Final[Mapping[Fate, str]] = {
    Fate.NEW: "New case",
    Fate.KNOWN: "There already",
    Fate.DUPLICATE: "Likely duplicate",
    Fate.REJECTED: "Left out",
    Fate.EMPTY: "Empty",
}

LOT: Final[Mapping[Lot, str]] = {
    Lot.ALL: "All rows",
    Lot.NEW: "New cases",
    Lot.REPAIRED: "With a repair",
    Lot.KNOWN: "There already",
    Lot.DUPLICATE: "Likely duplicates",
    Lot.REJECTED: "Left out",
}

ORDER: Final[Mapping[DateOrder, str]] = {
    DateOrder.DAY_FIRST: "Day first, 23/11/2026",
    DateOrder.MONTH_FIRST: "Month first, 11/23/2026",
}

SEPARATOR: Final[Mapping[str, str]] = {
    ",": "Comma",
    ";": "Semicolon",
    "\t": "Tab",
    "|": "Bar",
}

ENCODING: Final[Mapping[str, str]] = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 with a mark",
    "mixed": "UTF-8 and Windows-1252 mixed",
    "utf-16": "UTF-16",
    "cp1252": "Western (Windows-1252)",
    "iso8859_15": "Western (ISO 8859-15)",
    "mac_roman": "Western (Mac)",
    "cp437": "Western (DOS)",
    "cp850": "Western (DOS, 850)",
    "cp1250": "Central European (Windows-1250)",
    "iso8859_2": "Central European (ISO 8859-2)",
    "cp1251": "Cyrillic (Windows-1251)",
    "koi8_r": "Cyrillic (KOI8-R)",
    "cp1253": "Greek (Windows-1253)",
    "cp1254": "Turkish (Windows-1254)",
    "cp1257": "Baltic (Windows-1257)",
    "cp932": "Japanese (Shift JIS)",
    "euc_kr": "Korean (EUC-KR)",
    "gb18030": "Chinese (GB 18030)",
    "big5": "Chinese (Big5)",
}

_DECIDING = frozenset({Field.KIND, Field.STATUS, Field.RIGHTS, Field.FRAMEWORK})


def rows_words(count: int) -> str:
    """A number of rows."""
    return "1 row" if count == 1 else f"{count:,} rows"


def cases_words(count: int) -> str:
    """A number of cases."""
    return "1 case" if count == 1 else f"{count:,} cases"


def means_words(value: CellValue) -> str:
    """What becomes of a cell of a closed list."""
    if value.meaning is not None:
        return value_word(value.field, value.meaning)
    if value.field in _DECIDING:
        return "Not known; its rows are left out"
    return "Not known; kept as a note"


def fate_words(fate: RowFate) -> str:
    """What becomes of a row."""
    if fate.fate is Fate.KNOWN:
        return f"Is {fate.number}"
    return FATE[fate.fate]


def read_words(table: Table) -> str:
    """How a file was understood, in one line."""
    layout = table.layout
    if layout.sheet:
        how = f"sheet “{layout.sheet}”"
    else:
        encoding = ENCODING.get(layout.encoding, layout.encoding)
        how = f"{encoding}, {SEPARATOR.get(layout.separator, layout.separator).lower()}"
    head = f"headings in row {layout.header_row}" if layout.header_row else "no headings"
    return f"{table.name}: {how}, {head}"

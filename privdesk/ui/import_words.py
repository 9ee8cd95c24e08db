"""What the import of a table is told in: fields, fates, encodings, separators."""

from collections.abc import Mapping
from typing import Final

from privdesk.domain.imports import DateOrder, Field, RowFate, Table
from privdesk.domain.imports.fates import Fate
from privdesk.services.imports import CellValue, Lot
from privdesk.services.imports.lexicon import value_word
from privdesk.ui.language import inside, shown, tr, trn

FIELD: Final[Mapping[Field, str]] = {
    Field.OLD_NUMBER: tr("Old number"),
    Field.KIND: tr("Kind"),
    Field.RIGHTS: tr("Rights"),
    Field.CHANNEL: tr("Channel"),
    Field.RECEIVED: tr("Received"),
    Field.STATUS: tr("Status"),
    Field.NAME: tr("Name"),
    Field.FIRST_NAME: tr("First name"),
    Field.LAST_NAME: tr("Last name"),
    Field.ORGANISATION: tr("Organization"),
    Field.EMAIL: tr("E-mail"),
    Field.PHONE: tr("Phone"),
    Field.STREET: tr("Street"),
    Field.CITY: tr("City"),
    Field.REGION: tr("State or region"),
    Field.POSTAL_CODE: tr("Postal code"),
    Field.COUNTRY: tr("Country"),
    Field.LAW: tr("Law"),
    Field.SUBJECT: tr("Subject"),
    Field.FRAMEWORK: tr("Framework"),
    Field.PRINCIPLES: tr("Principles"),
    Field.PROVIDER: tr("Service provider"),
    Field.HANDLER: tr("Handler"),
    Field.REFERENCE: tr("Reference of the other side"),
    Field.DUE: tr("Due date in the notice"),
    Field.ACKNOWLEDGED: tr("Acknowledged"),
    Field.ANSWERED: tr("Answered"),
    Field.CLOSED: tr("Closed"),
    Field.OUTCOME: tr("Outcome"),
    Field.MERIT: tr("Merit"),
    Field.LATE_REASON: tr("Reason for being late"),
    Field.NOTE: tr("Note of the case"),
    Field.SKIP: tr("Left out"),
}

FATE: Final[Mapping[Fate, str]] = {
    Fate.NEW: tr("New case"),
    Fate.KNOWN: tr("There already"),
    Fate.DUPLICATE: tr("Likely duplicate"),
    Fate.REJECTED: tr("Left out"),
    Fate.EMPTY: tr("Empty"),
}

LOT: Final[Mapping[Lot, str]] = {
    Lot.ALL: tr("All rows"),
    Lot.NEW: tr("New cases"),
    Lot.REPAIRED: tr("With a repair"),
    Lot.KNOWN: tr("There already"),
    Lot.DUPLICATE: tr("Likely duplicates"),
    Lot.REJECTED: tr("Left out"),
}

ORDER: Final[Mapping[DateOrder, str]] = {
    DateOrder.DAY_FIRST: tr("Day first, 23/11/2026"),
    DateOrder.MONTH_FIRST: tr("Month first, 11/23/2026"),
}

SEPARATOR: Final[Mapping[str, str]] = {
    ",": tr("Comma"),
    ";": tr("Semicolon"),
    "\t": tr("Tab"),
    "|": tr("Bar"),
}

ENCODING: Final[Mapping[str, str]] = {
    "utf-8": "UTF-8",
    "utf-8-sig": tr("UTF-8 with a mark"),
    "mixed": tr("UTF-8 and Windows-1252 mixed"),
    "utf-16": "UTF-16",
    "cp1252": tr("Western (Windows-1252)"),
    "iso8859_15": tr("Western (ISO 8859-15)"),
    "mac_roman": tr("Western (Mac)"),
    "cp437": tr("Western (DOS)"),
    "cp850": tr("Western (DOS, 850)"),
    "cp1250": tr("Central European (Windows-1250)"),
    "iso8859_2": tr("Central European (ISO 8859-2)"),
    "cp1251": tr("Cyrillic (Windows-1251)"),
    "koi8_r": tr("Cyrillic (KOI8-R)"),
    "cp1253": tr("Greek (Windows-1253)"),
    "cp1254": tr("Turkish (Windows-1254)"),
    "cp1257": tr("Baltic (Windows-1257)"),
    "cp932": tr("Japanese (Shift JIS)"),
    "euc_kr": tr("Korean (EUC-KR)"),
    "gb18030": tr("Chinese (GB 18030)"),
    "big5": tr("Chinese (Big5)"),
}

_DECIDING = frozenset({Field.KIND, Field.STATUS, Field.RIGHTS, Field.FRAMEWORK})


def rows_words(count: int) -> str:
    """A number of rows."""
    return trn("{count} row", "{count} rows", count)


def cases_words(count: int) -> str:
    """A number of cases."""
    return trn("{count} case", "{count} cases", count)


def means_words(value: CellValue) -> str:
    """What becomes of a cell of a closed list."""
    if value.meaning is not None:
        return shown(value_word(value.field, value.meaning))
    if value.field in _DECIDING:
        return tr("Not known; its rows are left out")
    return tr("Not known; kept as a note")


def fate_words(fate: RowFate) -> str:
    """What becomes of a row."""
    if fate.fate is Fate.KNOWN:
        return tr("Is {number}", number=fate.number)
    return FATE[fate.fate]


def read_words(table: Table) -> str:
    """How a file was understood, in one line."""
    layout = table.layout
    if layout.sheet:
        how = tr("sheet “{sheet}”", sheet=layout.sheet)
    else:
        encoding = ENCODING.get(layout.encoding, layout.encoding)
        how = f"{encoding}, {inside(SEPARATOR.get(layout.separator, layout.separator))}"
    head = (
        tr("headings in row {row}", row=layout.header_row)
        if layout.header_row
        else tr("no headings")
    )
    return f"{table.name}: {how}, {head}"

"""How much of a file of unknown origin is read at most."""

FILE_BYTES = 512 * 1024 * 1024
"""Size of the file itself."""

UNPACKED_BYTES = 2 * 1024 * 1024 * 1024
"""Size of what a workbook holds once it is unpacked."""

RATIO = 1000
"""How many times larger than in the file a large part of a workbook may be."""

MEMORY_BYTES = 3 * 1024 * 1024 * 1024
"""Address space of the process that reads."""

SECONDS = 300
"""Time for one file."""

COLUMNS = 500
"""Columns of a table; the widest register is far narrower."""

CELL_CHARS = 1_000_000
"""Characters of one cell."""

BATCH = 500
"""Rows told at once."""

"""Take an old register over: look at its table, plan, try without saving, import, take back."""

from privdesk.services.imports.judging import Judged, judge
from privdesk.services.imports.lexicon import Lexicon, lexicon
from privdesk.services.imports.map_file import MapFile, read_map, write_map
from privdesk.services.imports.questions import (
    CellValue,
    Question,
    list_values,
    questions,
    unknown_values,
)
from privdesk.services.imports.rejects import save_rejects, write_rejects
from privdesk.services.imports.running import Outcome, import_table
from privdesk.services.imports.suggesting import (
    Suggestion,
    look_again,
    look_at,
    suggest,
    with_column,
)
from privdesk.services.imports.survey import Survey, survey
from privdesk.services.imports.tally import FateBook, Lot, Tally, try_out

__all__ = [
    "CellValue",
    "FateBook",
    "Judged",
    "Lexicon",
    "Lot",
    "MapFile",
    "Outcome",
    "Question",
    "Suggestion",
    "Survey",
    "Tally",
    "import_table",
    "judge",
    "lexicon",
    "list_values",
    "look_again",
    "look_at",
    "questions",
    "read_map",
    "save_rejects",
    "suggest",
    "survey",
    "try_out",
    "unknown_values",
    "with_column",
    "write_map",
    "write_rejects",
]

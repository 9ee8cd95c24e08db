"""Take an old register over: look at its table, plan, try without saving, import, take back."""

from privdesk.services.imports.judging import Judged, judge
from privdesk.services.imports.lexicon import Lexicon, lexicon
from privdesk.services.imports.map_file import MapFile, read_map, write_map
from privdesk.services.imports.questions import Question, questions, unknown_values
from privdesk.services.imports.rejects import write_rejects
from privdesk.services.imports.running import Outcome, import_table
from privdesk.services.imports.suggesting import Suggestion, look_at, suggest
from privdesk.services.imports.tally import Tally, try_out

__all__ = [
    "Judged",
    "Lexicon",
    "MapFile",
    "Outcome",
    "Question",
    "Suggestion",
    "Tally",
    "import_table",
    "judge",
    "lexicon",
    "look_at",
    "questions",
    "read_map",
    "suggest",
    "try_out",
    "unknown_values",
    "write_map",
    "write_rejects",
]

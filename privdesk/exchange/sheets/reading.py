"""Have a file read by a process of its own, which is ended when it takes too long."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.imports.tables import Table, TableLayout, TableRow, headings_of
from privdesk.domain.said import counted, said
from privdesk.exchange.sheets import limits
from privdesk.exchange.sheets.headings import header_row
from privdesk.workers import End, Ended, Limits, Patience, Pool

_MODULE = "privdesk.exchange.sheets.telling"
_WORK = f"{_MODULE}:told"
_WORKERS = Pool(Limits(limits.MEMORY_BYTES, (_MODULE,)))
_LIGHT = 2 * 1024 * 1024  # bytes of a file that leaves nothing to speak of in a worker's memory
_PATIENCE = Patience(whole=limits.SECONDS)
_TOP = 30  # rows among which the headings stand
_LOOKED_AT = 2000  # rows from which columns are understood


def look(path: Path, wish: TableLayout | None = None, *, known: frozenset[str]) -> Table:
    """The layout of a file and its first rows.

    Args:
        path: a CSV, XLSX, XLS or ODS file.
        wish: what is known of the layout; its empty parts are found, and so is a header row of -1.
        known: headings as they are compared, by which the row of the headings is found.

    Raises:
        InvalidInput: it cannot be read; says why.
    """
    wish = wish or TableLayout(header_row=-1)
    first: list[list[str]] = []
    whole = True
    with _answers(path, wish, lambda: True) as answers:
        head = next(answers)
        for answer in answers:
            first.extend(answer["rows"])
            if len(first) >= _LOOKED_AT:
                whole = False
                break
    if not any(any(cells) for cells in first):
        raise _refusal(said("{name} holds no rows.", name=path.name))
    header = header_row(first, known) if wish.header_row < 0 else wish.header_row
    above = first[header - 1] if 0 < header <= len(first) else []
    below = first[header:]
    width = max((len(cells) for cells in (above, *below)), default=0)
    return Table(
        name=path.name,
        layout=TableLayout(head["encoding"], head["separator"], head["sheet"], header),
        sheets=tuple(head["sheets"]),
        headings=headings_of(tuple(above), width),
        rows=tuple((number, tuple(cells)) for number, cells in enumerate(below, start=header + 1)),
        is_whole=whole,
        top=tuple(tuple(cells) for cells in first[:_TOP]),
        problems=_problems(head["odd"]),
    )


def _problems(odd: int) -> tuple[str, ...]:
    if not odd:
        return ()
    told = counted(
        "{count} line is not UTF-8 as the others are, and read as Windows-1252.",
        "{count} lines are not UTF-8 as the others are, and read as Windows-1252.",
        odd,
    )
    return (told,)


def rows(
    path: Path, layout: TableLayout, is_wanted: Callable[[], bool] = lambda: True
) -> Iterator[TableRow]:
    """Every row of a file below its headings, with its number in the sheet.

    Args:
        path: the file.
        layout: how it is read.
        is_wanted: asked from another thread, several times a second; False ends it at once, even
            while a workbook is still unpacked.

    Raises:
        InvalidInput: it cannot be read to its end; says why.
        Refused: it is not wanted any more.
    """
    number = 0
    with _answers(path, layout, is_wanted) as answers:
        next(answers)
        for answer in answers:
            for cells in answer["rows"]:
                number += 1
                if number > layout.header_row:
                    yield number, tuple(cells)


@contextmanager
def _answers(
    path: Path, layout: TableLayout, is_wanted: Callable[[], bool]
) -> Iterator[Iterator[Mapping[str, Any]]]:
    if not path.is_file():
        raise _refusal(said("{name} is not there, or no file.", name=path.name))
    asked = {
        "path": str(path.absolute()),
        "encoding": layout.encoding,
        "separator": layout.separator,
        "sheet": layout.sheet,
    }
    with _made_sentences(path):
        is_light = path.stat().st_size < _LIGHT
        frames = _WORKERS.ask(
            _WORK, asked, patience=_PATIENCE, is_wanted=is_wanted, is_light=is_light
        )
        with closing(frames):
            yield (facts for facts, _data in frames)


@contextmanager
def _made_sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except Ended as ended:
        match ended.why:
            case End.STOPPED:
                raise Refused(said("Stopped. Nothing was changed.")) from ended
            case End.LATE:
                raise _refusal(
                    said(
                        "{name} takes longer than {minutes} minutes to read.",
                        name=path.name,
                        minutes=limits.SECONDS // 60,
                    )
                ) from ended
            case End.BROKEN:
                raise _refusal(
                    said(
                        "{name} needs more memory than Privdesk gives, or breaks what reads it. "
                        "Save the table alone, as CSV.",
                        name=path.name,
                    )
                ) from ended


def _refusal(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("table", sentence),))

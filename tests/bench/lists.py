"""How fast the list of cases is with 0, 30, 100,000 and 1,000,000: ``python tests/bench/lists.py``.

Each read is timed against the bare SQL that it needs, on the same file and a warm cache; it may take
1.5 times as long and 16 ms. Then the page itself is opened and scrolled: no frame over 50 ms, and
under 250 MB of memory. Reads and page run in a process of their own; the files are kept, see `crowded`.

Times are those of the processor in the thread that works, so that other programs do not count; the
longest frame is told by the clock on the wall too.
"""

import argparse
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from crowded import SIZES, crowded
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from privdesk.config.settings import SettingsFile
from privdesk.domain.read_models import CaseFilter, Order, Scope, Sort
from privdesk.domain.vocabulary import Kind
from privdesk.services.desk import open_desk
from privdesk.services.reading import Reading
from privdesk.storage.words import match_query
from privdesk.ui.garbage import GarbageTimer
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.views.cases import CasesPage

SHARE, FRAME_MS = 1.5, 16.0
LONGEST_FRAME_MS = 50.0
MOST_MEGABYTES = 250
FOUND_S = 0.2
_WINDOW = 100
_SCROLLS = 150
_EVERYTHING = CaseFilter(Scope.ALL)
_TIMES = 7


def best(work: Callable[[], object]) -> float:
    """Milliseconds of the fastest of some runs."""
    found = []
    for _time in range(_TIMES):
        start = time.thread_time()
        work()
        found.append((time.thread_time() - start) * 1000)
    return min(found)


class Bench:
    """One size of case file."""

    def __init__(self, cases: int) -> None:
        self._cases = cases
        self._path = crowded(cases)
        self._met = True

    def reads(self) -> bool:
        """Time every read and say whether all targets are met."""
        desk = open_desk(self._path)
        with closing(sqlite3.connect(self._path)) as db:
            self._reads(Reading(desk), db)
        desk.close()
        return self._met

    def page(self) -> bool:
        """Open the page, scroll it, and say whether all targets are met."""
        self._page()
        return self._met

    def _say(self, what: str, took: float, most: float, unit: str = "ms") -> None:
        met = took <= most
        self._met = self._met and met
        verdict = "" if met else "   MISSED"
        print(f"{self._cases:>9,}  {what:<34} {took:8.1f} {unit} (at most {most:.1f}){verdict}")

    def _against(self, what: str, ours: Callable[[], object], bare: Callable[[], object]) -> None:
        floor = best(bare)
        self._say(what, best(ours), floor * SHARE + FRAME_MS)

    # Reads

    def _reads(self, reading: Reading, db: sqlite3.Connection) -> None:
        def first(where: str, order: str, offset: int = 0) -> Callable[[], object]:
            query = (
                f"SELECT * FROM cases WHERE id IN (SELECT id FROM cases {where} "
                f"ORDER BY {order} LIMIT {_WINDOW} OFFSET {offset})"
            )
            return lambda: db.execute(query).fetchall()

        def count(where: str) -> Callable[[], object]:
            return lambda: db.execute(f"SELECT count(*) FROM cases {where}").fetchall()

        def both(*parts: Callable[[], object]) -> Callable[[], object]:
            return lambda: [part() for part in parts]

        self._against(
            "first paint, open",
            lambda: (reading.rows(CaseFilter()), reading.count(CaseFilter())),
            both(first("WHERE is_open = 1", "due_key, id"), count("WHERE is_open = 1")),
        )
        self._against(
            "first paint, all",
            lambda: (reading.rows(_EVERYTHING), reading.count(_EVERYTHING)),
            both(first("", "due_key, id"), count("")),
        )
        for sort in Sort:
            self._sorted(reading, db, sort)
        two: Order = ((Sort.STATUS, False), (Sort.PERSON, True))
        self._against(
            "sort by two columns",
            lambda: reading.rows(_EVERYTHING, two[0][0], then=two[1:]),
            first("", "status, person_name DESC, id DESC"),
        )
        kinds = CaseFilter(Scope.ALL, kinds=(Kind.DPF_COMPLAINT,))
        where = "WHERE kind = 'dpf_complaint'"
        self._against(
            "filter by kind",
            lambda: (reading.rows(kinds), reading.count(kinds)),
            both(first(where, "due_key, id"), count(where)),
        )
        self._search(reading, db)
        last = max(self._cases - _WINDOW, 0)
        self._against(
            "keys of all rows",
            lambda: reading.ids(_EVERYTHING),
            lambda: db.execute("SELECT id FROM cases ORDER BY due_key, id").fetchall(),
        )
        keys = reading.ids(_EVERYTHING)
        self._against(
            "jump to the end", lambda: reading.rows_of(keys[-_WINDOW:]), first("", "id", last)
        )
        if self._cases:
            key = keys[len(keys) // 2]
            self._against("open a case", lambda: reading.case(key), lambda: _bare_case(db, key))

    def _sorted(self, reading: Reading, db: sqlite3.Connection, sort: Sort) -> None:
        columns = {
            Sort.DUE: "due_key",
            Sort.PERSON: "person_name",
            Sort.ANSWERED: "coalesce(answered_on, '')",
            Sort.FRAMEWORK: "coalesce(framework, '')",
            Sort.POSTAL_CODE: "(SELECT postal_code FROM person JOIN case_person ON "
            "person_id = person.id WHERE case_id = cases.id AND place = 0)",
            Sort.TAGS: "coalesce((SELECT min(tag) FROM case_tag WHERE case_id = cases.id), '')",
        }
        column = columns.get(sort, sort.value)
        query = (
            "SELECT * FROM cases WHERE id IN (SELECT id FROM cases "
            f"ORDER BY {column}, id LIMIT {_WINDOW})"
        )
        self._against(
            f"sort by {sort.value}",
            lambda: reading.rows(_EVERYTHING, sort),
            lambda: db.execute(query).fetchall(),
        )

    def _search(self, reading: Reading, db: sqlite3.Connection) -> None:
        self._find(reading, db, "search a name", "Muell")
        self._find(reading, db, "search a postcode", "0410")

    def _find(self, reading: Reading, db: sqlite3.Connection, what: str, typed: str) -> None:
        wanted, match = CaseFilter(Scope.ALL, text=typed), (match_query(typed),)
        found = "id IN (SELECT rowid FROM case_words WHERE case_words MATCH ?)"
        first = (
            "SELECT * FROM cases WHERE id IN "
            f"(SELECT id FROM cases WHERE {found} ORDER BY due_key, id LIMIT {_WINDOW})"
        )
        counted = f"SELECT count(*) FROM cases WHERE {found}"
        self._against(
            what,
            lambda: (reading.rows(wanted), reading.count(wanted)),
            lambda: (db.execute(first, match).fetchall(), db.execute(counted, match).fetchall()),
        )
        if self._cases <= SIZES[2]:
            self._say(f"{what}, T20", best(lambda: reading.rows(wanted)), FOUND_S * 1000)

    # The page

    def _page(self) -> None:
        application = QApplication.instance() or QApplication([])
        garbage = GarbageTimer(application)
        with tempfile.TemporaryDirectory() as folder:
            settings = SettingsFile(Path(folder) / "settings.json")
            window = MainWindow(Session(open_desk(self._path), settings))
            window.resize(1440, 900)
            window.show()
            _wait_idle(window)
            start = time.perf_counter()
            window.go(Place(PageId.CASES, filter=_EVERYTHING))
            page = window.current
            if not isinstance(page, CasesPage):
                raise TypeError("the list of cases does not show")
            shown: list[float] = []
            page.model.filled.connect(lambda: shown.append(time.perf_counter() - start))
            _wait_idle(window)
            print(f"{self._cases:>9,}  page filled after {shown[0] * 1000:.0f} ms")
            self._scroll(window, page, garbage)
            window.close()
        del application
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self._say("most memory", peak, MOST_MEGABYTES, "MB")

    def _scroll(self, window: MainWindow, page: CasesPage, garbage: GarbageTimer) -> None:
        bar, rng, gaps = page.table.verticalScrollBar(), random.Random(1), list[float]()
        loop, left = QEventLoop(), _SCROLLS
        wall: list[float] = []
        last, at = time.thread_time(), time.perf_counter()

        def beat() -> None:
            nonlocal last, at
            now, clock = time.thread_time(), time.perf_counter()
            gaps.append((now - last) * 1000)
            wall.append((clock - at) * 1000)
            last, at = now, clock

        def scroll() -> None:
            nonlocal left
            left -= 1
            if left % 50 == 0:
                garbage.collect()  # comes now and then in a day
            if left % 10 == 0:
                bar.setValue(rng.randrange(bar.maximum() + 1))
            else:
                bar.setValue(bar.value() + 400)
            if left == 0:
                loop.quit()

        heart, hand = QTimer(interval=0), QTimer(interval=16)
        heart.timeout.connect(beat)
        hand.timeout.connect(scroll)
        heart.start()
        hand.start()
        loop.exec()
        heart.stop()
        hand.stop()
        _wait_idle(window)
        self._say("longest frame while scrolling", max(gaps), LONGEST_FRAME_MS)
        print(f"{self._cases:>9,}  by the clock on the wall {max(wall):.0f} ms")


def _bare_case(db: sqlite3.Connection, key: int) -> None:
    for table in ("case_right", "case_clock", "case_search", "case_person", "event", "letter"):
        db.execute(f"SELECT * FROM {table} WHERE case_id = ?", (key,)).fetchall()
    db.execute("SELECT * FROM cases WHERE id = ?", (key,)).fetchall()


def _wait_idle(window: MainWindow) -> None:
    loop = QEventLoop()

    def look() -> None:
        if not window.session.jobs.is_busy:
            loop.quit()

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()


def main() -> int:
    """Time the sizes and say whether all targets are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of cases")
    parser.add_argument("--only", choices=("reads", "page"), help="in this process, one size")
    chosen = parser.parse_args()
    if chosen.only:
        bench = Bench(chosen.sizes[0])
        return 0 if (bench.reads() if chosen.only == "reads" else bench.page()) else 1
    met = True
    for size in chosen.sizes:
        for part in ("reads", "page"):
            command = [sys.executable, __file__, "--only", part, str(size)]
            met = subprocess.run(command, check=False).returncode == 0 and met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())

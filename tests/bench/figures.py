"""How long the summary of a quarter takes among a million cases: ``python tests/bench/figures.py``.

The bare SQL is what the summary asks, asked through a connection of the case file with nothing made
of it. As in the window, Python's collector does not run in between.
"""

import argparse
import gc
import shutil
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from crowded import SIZES, TODAY, crowded
from sqlalchemy import text

from privdesk.domain.figures import BEFORE, quarter_of
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figure_papers import paper
from privdesk.services.figures import summary_of
from privdesk.storage.figure_facts import windows

FACTOR, MORE_S, PDF_S = 1.5, 0.3, 2.0
"""A summary may take so many times its SQL and so many seconds more; its PDF so many seconds."""


def bare_sql(desk: Desk) -> float:
    """Seconds that the statements take alone."""
    since = quarter_of(TODAY).stepped(-BEFORE).first
    steps = [
        (text(statement), values)
        for statement, values in windows(since, TODAY, since - timedelta(days=366))
    ]
    with desk.file.queries().reading() as db:
        start = time.perf_counter()
        for statement, values in steps:
            db.execute(statement, values).scalar_one()
        return time.perf_counter() - start


def main() -> int:
    """Time both, turn by turn, and take the best of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=SIZES[-1])
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    kept = crowded(chosen.cases)
    with tempfile.TemporaryDirectory(dir=kept.parent) as folder:
        path = Path(folder) / kept.name
        shutil.copyfile(kept, path)
        desk = open_desk(path)
        gc.disable()
        wholes, bares = [], []
        for _ in range(chosen.rounds):
            bares.append(bare_sql(desk))
            start = time.perf_counter()
            told = summary_of(desk, quarter_of(TODAY), TODAY)
            wholes.append(time.perf_counter() - start)
            gc.collect()
        start = time.perf_counter()
        pdf = paper(desk, told, "pdf")
        page = time.perf_counter() - start
        desk.close()
    bare, whole = min(bares), min(wholes)
    limit = FACTOR * bare + MORE_S
    print(
        f"{chosen.cases:,} cases: bare SQL {bare:.2f} s, summary {whole:.2f} s (target "
        f"{limit:.2f} s); PDF of {len(pdf):,} bytes {page:.2f} s more (target {PDF_S:.0f} s)"
    )
    return 0 if whole < limit and page < PDF_S else 1


if __name__ == "__main__":
    sys.exit(main())

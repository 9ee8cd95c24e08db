"""The clock is set back, and two processes want the same file."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from report import tell

from privdesk.services import backups
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, open_desk


def test_a_clock_that_is_set_back_breaks_no_trail(desk: Desk, case_file_path: Path) -> None:
    now, zone = desk.clock.now(), desk.clock.zone
    folder = backups.folder_of(case_file_path)
    jumps = (timedelta(0), timedelta(hours=-1), timedelta(days=-365), timedelta(hours=2))
    made = []
    for jump in jumps:
        moved = replace(desk, clock=FrozenClock(now + jump, zone, ticks=False))
        with moved.work() as work:
            work.audit("office.noted", "office", {})
            work.commit()
        made.append(backups.back_up(moved, folder).path)
    assert desk.file.verify().problems == ()
    assert all(path.exists() for path in made)
    tell(
        f"Clock set {len(jumps) - 1} times: trail in order, {len(made)} of {len(made)} backups kept"
    )


SECOND = """
import sys
from pathlib import Path
from privdesk.domain.errors import CaseFileInUse
from privdesk.services.desk import open_desk
path = Path(sys.argv[1])
for _ in range(20):
    try:
        open_desk(path).close()
    except CaseFileInUse as error:
        assert "is open by" in error.sentence, error.sentence
    else:
        sys.exit("a second writer got in")
    reader = open_desk(path, read_only=True)
    assert reader.file.verify().problems == ()
    reader.close()
"""


def test_a_second_process_reads_and_is_kept_from_writing(desk: Desk, case_file_path: Path) -> None:
    second = subprocess.Popen([sys.executable, "-c", SECOND, str(case_file_path)])
    written = 0
    while second.poll() is None:
        with desk.work() as work:
            work.set_setting("last", str(written))
            work.audit("office.noted", "office", {})
            work.commit()
        written += 1
    assert second.returncode == 0
    assert written
    desk.close()
    again = open_desk(case_file_path)
    assert again.file.queries().setting("last") == str(written - 1)
    again.close()
    tell(f"Two processes: {written} changes saved while the other tried 20 times to write; 0 lost")

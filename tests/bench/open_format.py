"""Memory and time of an export of 100,000 and 1,000,000 cases: ``python tests/bench/open_format.py``.

Each runs in a process of its own. The peak of the larger may be at most 1.2 times that of the
smaller: memory does not grow with the cases. The files are kept, see `crowded`.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crowded import crowded

from privdesk.services.desk import open_desk
from privdesk.services.open_format import export_all, import_archive

SIZES = (100_000, 1_000_000)
GROWTH = 1.2


def _megabytes() -> float:
    """The peak of this process; what `resource` tells has that of its parent in it."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _export(path: Path, archive: Path) -> None:
    desk = open_desk(path, read_only=True)
    before, start, cpu = _megabytes(), time.perf_counter(), time.process_time()
    made = export_all(desk, archive)
    took, cpu = time.perf_counter() - start, time.process_time() - cpu
    desk.close()
    size = archive.stat().st_size / 1e6
    print(
        f"export  {made.rows:>11,} rows  {size:8.1f} MB  {took:7.1f} s, "
        f"{cpu:.1f} of the processor  peak {_megabytes():.1f} MB, {before:.1f} before"
    )
    print(_megabytes(), file=sys.stderr)


def _import(archive: Path, path: Path) -> None:
    start = time.perf_counter()
    made = import_archive(archive, path)
    took = time.perf_counter() - start
    print(
        f"import  {made.entries:>11,} entries of the trail  {took:7.1f} s  peak {_megabytes():.1f} MB"
    )


def _apart(*arguments: str) -> float:
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(command, check=True, text=True, stderr=subprocess.PIPE)
    return float(done.stderr.strip() or 0)


def main() -> None:
    """Run all sizes and say whether memory is constant."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of cases")
    parser.add_argument("--import-up-to", type=int, default=0, help="import those as well")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        what, source, target = asked.one
        (_export if what == "export" else _import)(Path(source), Path(target))
        return
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        for size in asked.sizes:
            archive = Path(folder) / f"{size}.zip"
            print(f"{size:,} cases", flush=True)
            peaks.append(_apart("--one", "export", str(crowded(size)), str(archive)))
            if size <= asked.import_up_to:
                _apart("--one", "import", str(archive), str(Path(folder) / f"{size}.privdesk"))
            archive.unlink()
    growth = max(peaks) / min(peaks)
    print(f"peak grows {growth:.2f} times (at most {GROWTH})")
    sys.exit(growth > GROWTH)


if __name__ == "__main__":
    main()

"""A real CUPS receives a print run: its pages are those of the frozen letters."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from post_office import final_letters

from privdesk.pdf.reading import page_image, page_sizes, words_of
from privdesk.services import letters, print_runs
from privdesk.services.desk import Desk, open_desk
from privdesk.services.run_papers import run_papers

QUEUE = "Office"
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PDF.PPD"
*Manufacturer: "Privdesk"
*Product: "(PDF)"
*ModelName: "PDF"
*ShortNickName: "PDF"
*NickName: "PDF"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsVersion: 2.2
*cupsFilter2: "application/pdf application/vnd.cups-pdf 0 pdftopdf"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Letter
*PageSize Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: Letter
*PageRegion Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter/US Letter: "0 0 612 792"
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: Letter
*PaperDimension Letter/US Letter: "612 792"
*PaperDimension A4/A4: "595 842"
"""
_PRINT = """
import sys
from pathlib import Path
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from privdesk.ui.printing import print_pdf
application = QApplication([])
printer = QPrinter(QPrinter.PrinterMode.HighResolution)
printer.setPrinterName(sys.argv[2])
assert printer.printerName() == sys.argv[2], "the print system does not know the printer"
printer.setDocName("Batch")
print_pdf(printer, Path(sys.argv[1]).read_bytes())
"""


@dataclass(frozen=True, slots=True)
class Printer:
    """A queue of a CUPS of its own.

    Attributes:
        server: path of the socket.
        paper: the file that stands for the paper in the tray.
        log: what the print system tells.
    """

    server: str
    paper: Path
    log: Path

    def wait(self) -> bytes:
        """What came out, once the job is done."""
        for _ in range(300):
            left = self._run("lpstat", "-o")
            if not left and self.paper.is_file() and self.paper.stat().st_size:
                return self.paper.read_bytes()
            time.sleep(0.1)  # noqa: TID251 - another process prints
        raise AssertionError(self.log.read_text(errors="replace")[-3000:])

    def _run(self, *command: str) -> str:
        environment = os.environ | {"CUPS_SERVER": self.server}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout


@pytest.fixture(scope="module")
def cups() -> Iterator[Printer]:
    """A cupsd with files, folders and a socket of its own, and one queue that takes PDF."""
    if shutil.which("cupsd") is None or os.geteuid() != 0:
        pytest.skip("a print system of one's own needs Debian's cups and cups-filters, and root")
    root = Path(tempfile.mkdtemp(prefix="pd-"))
    root.chmod(0o755)
    for name in ("etc", "run", "cache", "spool", "tmp", "log"):
        folder = root / name
        folder.mkdir()
        shutil.chown(folder, "lp", "lp")
        folder.chmod(0o777 if name == "tmp" else 0o755)
    paper, log, socket = root / "paper.pdf", root / "log" / "error", root / "s"
    (root / "cups-files.conf").write_text(
        f"ServerRoot {root}/etc\nServerBin /usr/lib/cups\nDataDir /usr/share/cups\n"
        f"StateDir {root}/run\nCacheDir {root}/cache\nRequestRoot {root}/spool\n"
        f"TempDir {root}/tmp\nErrorLog {log}\nAccessLog {root}/log/access\n"
        f"PageLog {root}/log/page\nFileDevice Yes\nUser lp\nGroup lp\nSystemGroup root\n"
        "Sandboxing Relaxed\n"
    )
    (root / "cupsd.conf").write_text(
        f"LogLevel debug\nListen {socket}\nBrowsing Off\nWebInterface No\nMaxLogSize 0\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
        "<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"
    )
    (root / "pdf.ppd").write_text(_PPD)
    command = ["cupsd", "-f", "-c", f"{root}/cupsd.conf", "-s", f"{root}/cups-files.conf"]
    with subprocess.Popen(command) as daemon:
        try:
            _until(socket.exists, log)
            environment = os.environ | {"CUPS_SERVER": str(socket)}
            queue = ["lpadmin", "-p", QUEUE, "-E", "-v", f"file:{paper}", "-P", f"{root}/pdf.ppd"]
            made = subprocess.run(
                queue, env=environment, capture_output=True, text=True, check=False, timeout=60
            )
            assert made.returncode == 0, made.stderr + log.read_text(errors="replace")[-2000:]
            yield Printer(str(socket), paper, log)
        finally:
            daemon.terminate()
    shutil.rmtree(root, ignore_errors=True)


def _until(there: Callable[[], bool], log: Path) -> None:
    for _ in range(100):
        if there():
            return
        time.sleep(0.1)  # noqa: TID251 - another process starts
    raise AssertionError(log.read_text(errors="replace")[-3000:] if log.exists() else "no cupsd")


@pytest.fixture
def office(sample: Path) -> Iterator[Desk]:
    """The sample office."""
    desk = open_desk(sample)
    yield desk
    desk.close()


def test_the_printer_gets_every_page_of_the_frozen_letters(
    cups: Printer, office: Desk, tmp_path: Path
) -> None:
    keys = final_letters(office, 5)
    run_id = print_runs.start_run(office, keys, QUEUE).run_id
    assert run_id is not None
    run = office.file.queries().print_run(run_id)
    papers = run_papers(office, run)
    frozen = [letters.letter_pdf(office, key) for paper in papers for key in paper.letters]
    images, texts = [], []
    for paper in papers:
        batch = tmp_path / "batch.pdf"
        batch.write_bytes(paper.pdf)
        cups.paper.unlink(missing_ok=True)
        done = subprocess.run(
            [sys.executable, "-c", _PRINT, str(batch), QUEUE],
            env=os.environ | {"CUPS_SERVER": cups.server, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        came = cups.wait()
        first = 1 if paper is papers[0] else 0  # the cover list
        pages = range(first, len(page_sizes(came)))
        images += [page_image(came, number, 60).data for number in pages]
        texts.append(words_of(came))
    wanted = [page_image(pdf, n, 60).data for pdf in frozen for n in range(len(page_sizes(pdf)))]
    assert images == wanted
    for pdf in frozen:
        for word in words_of(pdf).split():
            assert word in " ".join(texts)

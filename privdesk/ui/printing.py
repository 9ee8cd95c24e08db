"""The system's print dialog for finished PDFs; paper, file and screen get the same pages."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from privdesk.domain.errors import DeskError, Refused
from privdesk.services.paper import page_image, page_sizes
from privdesk.services.saving import save_bytes
from privdesk.ui.language import tr

_HIGHEST_DPI = 600
_SPOOL_SECONDS = 60
_MEDIA = {(612, 792): "Letter", (595, 842): "A4", (612, 1008): "Legal"}
"""Names of sheets for CUPS by their size in points, upright."""


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """What the print dialog starts with.

    Attributes:
        printer: name; empty for the default of the system.
        both_sides: whether sheets are printed on both sides.
    """

    printer: str = ""
    both_sides: bool = False


def ask_for_printer(
    parent: QWidget,
    title: str,
    chosen: Callable[[QPrinter], None],
    *,
    landscape: bool = False,
    start: PrinterChoice | None = None,
) -> QPrintDialog:
    """Open the system's print dialog; `chosen` gets the printer when the person agrees."""
    orientation = QPageLayout.Orientation
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Privdesk")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setPageOrientation(orientation.Landscape if landscape else orientation.Portrait)
    printer.setFullPage(True)
    if start is not None:
        if start.printer in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(start.printer)
        duplex = QPrinter.DuplexMode
        printer.setDuplex(duplex.DuplexLongSide if start.both_sides else duplex.DuplexNone)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print {title}", title=title))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, True)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def choice_of(printer: QPrinter) -> PrinterChoice:
    """What was chosen in the dialog."""
    both = printer.duplex() in {
        QPrinter.DuplexMode.DuplexLongSide,
        QPrinter.DuplexMode.DuplexShortSide,
        QPrinter.DuplexMode.DuplexAuto,
    }
    return PrinterChoice(printer.printerName(), both)


def destination_of(printer: QPrinter) -> str:
    """The printer, or the name of the file that the pages go to."""
    if printer.outputFileName():
        return Path(printer.outputFileName()).with_suffix(".pdf").name
    return printer.printerName() or tr("the printer")


def print_pdf(
    printer: QPrinter, pdf: bytes, *, failed: str = tr("The letter stays ready to print.")
) -> None:
    """Send a PDF to a printer or a file; slow, so for a job.

    Where the system has CUPS, the printer gets the PDF itself; elsewhere its pages as pictures.

    Args:
        printer: as the person chose it.
        pdf: the pages.
        failed: what became of the document if the printer does not answer.

    Raises:
        DeskError: the printer or the file does not take it; says what to do.
    """
    if printer.outputFileName():
        path = Path(printer.outputFileName())
        save_bytes(path.with_suffix(".pdf"), pdf, overwrite=True)
    elif shutil.which("lp"):
        _spool(printer, pdf, failed)
    else:
        _paint(printer, pdf)


def _spool(printer: QPrinter, pdf: bytes, failed: str) -> None:
    name = printer.printerName()
    options = ["-o", f"media={_media(pdf)}", "-o", "print-scaling=none"]
    if printer.duplex() is QPrinter.DuplexMode.DuplexLongSide:
        options += ["-o", "sides=two-sided-long-edge"]
    command = ["lp", "-d", name, "-n", str(printer.copyCount()), "-t", printer.docName(), *options]
    try:
        subprocess.run(  # noqa: S603 - fixed program; the rest are single arguments
            command, input=pdf, check=True, capture_output=True, timeout=_SPOOL_SECONDS
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise DeskError(
            tr("Printer “{name}” does not answer. {failed} Try again.", name=name, failed=failed)
        ) from error


def _media(pdf: bytes) -> str:
    """The name that CUPS has for the sheet of the first page."""
    size = page_sizes(pdf)[0]
    sides = sorted((round(size.width), round(size.height)))
    return _MEDIA.get((sides[0], sides[1]), f"Custom.{size.width:.0f}x{size.height:.0f}")


def _paint(printer: QPrinter, pdf: bytes) -> None:
    resolution = min(printer.resolution(), _HIGHEST_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused(
            tr(
                "Printer “{printer}” does not answer. Try again.",
                printer=printer.printerName(),
            )
        )
    try:
        for number in range(len(page_sizes(pdf))):
            if number:
                printer.newPage()
            picture = page_image(pdf, number, resolution)
            image = QImage(
                picture.data,
                picture.width,
                picture.height,
                picture.stride,
                QImage.Format.Format_RGB32,
            )
            painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
    finally:
        painter.end()

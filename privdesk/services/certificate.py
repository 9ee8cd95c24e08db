"""The certificate of an erasure in words and on paper."""

from privdesk.domain.day_names import day_words
from privdesk.domain.retention import Extent
from privdesk.services.retention import Certificate
from privdesk.services.still_held import Held

_KIB = 1024
_UNITS = ("bytes", "KB", "MB", "GB")


def extent_words(extent: Extent) -> str:
    """Such as "3 cases, 3 people, 2 letters, 4 files (1.2 MB), 31 timeline entries."."""
    parts = (
        _count(extent.cases, "case", "cases"),
        _count(extent.people, "person", "people"),
        _count(extent.letters, "letter", "letters"),
        f"{_count(extent.files, 'file', 'files')} ({_size(extent.size)})",
        _count(extent.events, "timeline entry", "timeline entries"),
    )
    return f"{', '.join(parts)}."


def held_words(proof: Certificate) -> tuple[str, ...]:
    """What still holds the data and until when, a line each; empty if nothing does."""
    backups = tuple(f"{held.path.name}, until {_end(held)}" for held in proof.backups)
    unseen = tuple(
        f"The folder {folder.name} was not there. The backups in it may hold the data."
        for folder in proof.unseen
    )
    return backups + unseen


def _end(held: Held) -> str:
    return "somebody deletes it" if held.until is None else day_words(held.until)


def certificate_pdf(proof: Certificate) -> bytes:
    """The certificate as a PDF."""
    # ReportLab is large; only who prints waits for it.
    from privdesk.pdf.erasure_certificate import ErasureCertificate, certificate_pages
    from privdesk.pdf.sheet_page import DRAWING, SheetHead

    head = SheetHead(
        "Certificate of erasure", proof.office, proof.file, proof.erased_on, name="", note=""
    )
    sentences = (
        f"Erased on {day_words(proof.erased_on)}, by {proof.by}.",
        extent_words(proof.extent),
        "Names, addresses, papers, letters, words of the timeline and reasons in words are gone.",
        "Numbers, kinds, dates, rights, outcomes and grounds stay, and with them every figure.",
    )
    paper = ErasureCertificate(
        head,
        sentences,
        proof.numbers,
        held_words(proof) or ("None in the folder of the backups.",),
        (f"Audit trail, entry {proof.entries}, head:", proof.head),
    )
    with DRAWING:
        return certificate_pages(paper)


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _size(size: int) -> str:
    amount, unit = float(size), 0
    while amount >= _KIB and unit < len(_UNITS) - 1:
        amount, unit = amount / _KIB, unit + 1
    return f"{amount:.0f} {_UNITS[unit]}" if unit == 0 else f"{amount:.1f} {_UNITS[unit]}"

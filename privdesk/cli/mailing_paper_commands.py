"""Commands that print addresses: `privdesk letter envelope` and `privdesk letter labels`."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import letter_of, reading
from privdesk.cli.options import AsJson, CaseFilePath
from privdesk.cli.output import answer, say
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.services.mailing_papers import Barcode, MailingPaper, mailing_paper
from privdesk.services.saving import save_bytes

_Letters = Annotated[list[str], typer.Argument(metavar="LETTER...", help="Numbers or keys.")]
_Out = Annotated[Path, typer.Option("--out", "-o", metavar="PATH", help="Where the PDF shall lie.")]
_Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]


def envelope(
    file: CaseFilePath,
    letters: _Letters,
    out: _Out,
    form: Annotated[
        str, typer.Option("--form", metavar="ID", help="no-10, dl, c5 or c4.")
    ] = "no-10",
    imb_mailer: Annotated[
        str, typer.Option(metavar="DIGITS", help="USPS mailer identifier, for a barcode.")
    ] = "",
    imb_service: Annotated[
        str, typer.Option(metavar="DIGITS", help="USPS service type, such as your permit names it.")
    ] = "",
    overwrite: _Overwrite = False,
    as_json: AsJson = False,
) -> None:
    """Make an envelope for each letter, with sender and, for a ZIP+4, the USPS barcode.

    JSON: done, file.
    """
    if bool(imb_mailer) != bool(imb_service):
        sentence = "A barcode needs --imb-mailer and --imb-service."
        raise InvalidInput((Problem("imb_mailer", sentence),))
    barcode = Barcode(imb_service, imb_mailer) if imb_mailer else None
    _save(file, letters, MailingPaper(form, barcode=barcode), out, overwrite, as_json)


def labels(
    file: CaseFilePath,
    letters: _Letters,
    out: _Out,
    form: Annotated[
        str, typer.Option("--form", metavar="ID", help="avery-5160 or avery-l7160.")
    ] = "avery-5160",
    first: Annotated[int, typer.Option(metavar="N", help="The label to start with.")] = 1,
    overwrite: _Overwrite = False,
    as_json: AsJson = False,
) -> None:
    """Make a label for each letter, starting where the sheet is not used up.

    JSON: done, file.
    """
    _save(file, letters, MailingPaper(form, first), out, overwrite, as_json)


def _save(
    file: Path, names: list[str], paper: MailingPaper, out: Path, overwrite: bool, as_json: bool
) -> None:
    with reading(file) as questions:
        keys = [letter_of(questions.desk, name).id for name in names]
        data = mailing_paper(questions.desk, keys, paper)
    save_bytes(out, data, overwrite=overwrite)
    done = f"{len(names)} {'address' if len(names) == 1 else 'addresses'} saved as {out.name}"
    answer(as_json, {"done": done, "file": str(out)}, lambda: say(done))

"""The data that goes out with an access answer: reviewed files with an index, sealed if wanted.

Nothing goes out before identity is settled, unless a reason is given that stays on record, and no
file before somebody has checked it for data of others.
"""

import io
import secrets
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from privdesk.domain.case import Case
from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.said import counted, said
from privdesk.domain.vocabulary import EventKind, IdentityState
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.letters import save_draft, start_letter
from privdesk.services.saving import save_bytes

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Of a passphrase: none looks like another one."""

_GROUPS, _IN_GROUP = 5, 5
_LARGEST = 512 * 1024 * 1024  # bytes of all files together
_MARK = "[Passphrase]"
_UNSETTLED = frozenset({IdentityState.OPEN, IdentityState.ASKED, IdentityState.FAILED})
_FIXED = (1980, 1, 1, 0, 0, 0)  # the same files give the same bytes


@dataclass(frozen=True, slots=True)
class PackageWish:
    """What shall go out.

    Attributes:
        files: keys of the files of the case, in their order.
        sealed: whether it is a PDF that opens with a passphrase; else a ZIP.
        letter: whether a letter with the passphrase is drafted, which keeps it in the case file.
        override: reason to go on before identity is settled.
    """

    files: tuple[int, ...]
    sealed: bool = True
    letter: bool = False
    override: str = ""


@dataclass(frozen=True, slots=True)
class PackageMade:
    """What was made; the passphrase is told this once.

    Attributes:
        changes: for the screens.
        path: where it lies.
        passphrase: opens it; empty for a ZIP.
    """

    changes: ChangeSet
    path: Path
    passphrase: str


def reviewed(desk: Desk, files: Sequence[StoredFile]) -> Mapping[int, date]:
    """The files that were checked for data of others, each with the day."""
    return desk.file.queries().reviewed_files([file.id for file in files])


def mark_reviewed(
    desk: Desk, case_id: int, file_ids: tuple[int, ...], *, checked: bool = True
) -> ChangeSet:
    """Keep that files were checked for data of others, or take the marks away.

    Raises:
        InvalidInput: a file is none of the case.
    """
    _files(desk, case_id, file_ids)
    with desk.work() as work:
        case = work.case(case_id)
        work.review_files(file_ids, desk.clock.today() if checked else None)
        action = "case.files_reviewed" if checked else "case.files_not_reviewed"
        work.audit(action, f"case:{case_id}", {"files": list(file_ids)})
        work.commit()
    topics = frozenset({Topic.FILES})
    word = said("checked for data of others") if checked else said("no longer marked as checked")
    many = counted("{count} file", "{count} files", len(file_ids))
    return ChangeSet(
        said("{many} of {number} {word}", many=many, number=case.number, word=word),
        (case_id,),
        topics,
    )


def obstacles(desk: Desk, case: Case, files: Sequence[StoredFile]) -> tuple[Problem, ...]:
    """What is in the way of sending these files; that of identity can be overridden."""
    found = []
    if case.identity in _UNSETTLED:
        found.append(
            Problem(
                "identity",
                said("The person’s identity is not settled. Record it, or give a reason."),
            )
        )
    marks = reviewed(desk, files)
    open_ones = [file.name for file in files if file.id not in marks]
    if open_ones:
        sentence = said("Not yet checked for data of others: {names}.", names=", ".join(open_ones))
        found.append(Problem("files", sentence))
    return tuple(found)


def make_package(desk: Desk, case_id: int, wish: PackageWish, path: Path) -> PackageMade:
    """Write the package and put on record that it was made.

    Raises:
        InvalidInput: no file is chosen, one was not checked, or the place cannot be written.
        Refused: identity is not settled and no reason is given.
    """
    # ReportLab and pikepdf are large; only who makes a package waits for them.
    from privdesk.pdf.package_index import IndexedFile, package_index
    from privdesk.pdf.sealed import sealed_pdf
    from privdesk.pdf.sheet_page import DRAWING

    files = _files(desk, case_id, wish.files)
    case = desk.file.queries().case_view(case_id, desk.clock.today()).case
    _check(obstacles(desk, case, files), wish)
    queries = desk.file.queries()
    contents = [
        (name, file.media_type, b"".join(queries.file_bytes(file.id)))
        for name, file in zip(_names(files), files, strict=True)
    ]
    listed = [
        IndexedFile(name, _size(file.size), file.sha256)
        for (name, _type, _data), file in zip(contents, files, strict=True)
    ]
    office, today = desk.pack.office.organisation, desk.clock.today()
    with DRAWING:
        index = package_index(case.number, office, listed, today)
    passphrase = _passphrase() if wish.sealed else ""
    data = sealed_pdf(index, contents, passphrase) if wish.sealed else _zip(index, contents)
    save_bytes(path, data, overwrite=True)
    changes = _recorded(desk, case, files, wish)
    if wish.letter and passphrase:
        changes = _letter(desk, case_id, passphrase, changes)
    return PackageMade(changes, path, passphrase)


def _check(found: tuple[Problem, ...], wish: PackageWish) -> None:
    unchecked = tuple(one for one in found if one.field == "files")
    if unchecked:
        raise InvalidInput(unchecked)
    if found and not wish.override.strip():
        raise Refused(found[0].sentence, overridable=True)


def _files(desk: Desk, case_id: int, wanted: tuple[int, ...]) -> tuple[StoredFile, ...]:
    view = desk.file.queries().case_view(case_id, desk.clock.today())
    known = {file.id: file for file in view.files}
    if not wanted or any(key not in known for key in wanted):
        raise InvalidInput((Problem("files", said("Choose files of this case.")),))
    files = tuple(known[key] for key in dict.fromkeys(wanted))
    if sum(file.size for file in files) > _LARGEST:
        megabytes = _LARGEST // 1024 // 1024
        sentence = said(
            "Together they are larger than {megabytes} MB. Make two packages.", megabytes=megabytes
        )
        raise InvalidInput((Problem("files", sentence),))
    return files


def _names(files: Sequence[StoredFile]) -> list[str]:
    """Names that are each used once and hold no folder."""
    names: list[str] = []
    for file in files:
        stem, suffix = Path(file.name).stem or "file", Path(file.name).suffix
        name, number = f"{stem}{suffix}", 1
        while name.casefold() in {one.casefold() for one in (*names, "index.pdf")}:
            number += 1
            name = f"{stem}-{number}{suffix}"
        names.append(name)
    return names


def _size(size: int) -> str:
    return said("{size} bytes", size=size)


def _passphrase() -> str:
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_IN_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def _zip(index: bytes, contents: Sequence[tuple[str, str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("index.pdf", index), *((n, d) for n, _type, d in contents)):
            archive.writestr(zipfile.ZipInfo(name, _FIXED), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _recorded(desk: Desk, case: Case, files: Sequence[StoredFile], wish: PackageWish) -> ChangeSet:
    day, now = desk.clock.today(), desk.clock.now()
    names = ", ".join(file.name for file in files)
    reason = said("\nBefore identity was settled, because: {reason}", reason=wish.override.strip())
    body = names + (reason if case.identity in _UNSETTLED else "")
    title = said("Data for the answer packed") + (
        said(", sealed with a passphrase") if wish.sealed else ""
    )
    with desk.work() as work:
        work.add_event(Event(0, case.id, EventKind.NOTE, day, now, title, body, desk.actor))
        subject = f"case:{case.id}"
        told: dict[str, object] = {
            "sha256": [file.sha256 for file in files],
            "sealed": wish.sealed,
            "identity": case.identity.value,
        }
        if wish.override.strip():
            told["override"] = work.commit_to(subject, wish.override.strip())
        work.audit("case.data_packed", subject, told)
        work.commit()
    return ChangeSet(
        said("Data of {number} packed", number=case.number),
        (case.id,),
        frozenset({Topic.CASES, Topic.FILES}),
    )


def _letter(desk: Desk, case_id: int, passphrase: str, changes: ChangeSet) -> ChangeSet:
    started = start_letter(desk, case_id, "passphrase")
    letter_id = started.letter_id
    if letter_id is None:
        return changes
    draft = desk.file.queries().letter(letter_id)
    save_draft(desk, replace(draft, body=draft.body.replace(_MARK, f"**{passphrase}**")))
    return replace(changes, letter_id=letter_id, topics=changes.topics | started.topics)

"""The paper of the office: page form, logo, signature, one or both sides."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.letter import Letter, LetterContent
from privdesk.domain.policy import Office
from privdesk.domain.said import said
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters import PageForm, form_of_country, knows_form, page_form, page_forms
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk

__all__ = [
    "NO_STATIONERY",
    "PageForm",
    "Stationery",
    "a_form",
    "check_picture",
    "form_of",
    "office_form",
    "page_forms",
    "pictures_of",
    "set_stationery",
    "stationery_of",
]

_SETTING = "stationery"


@dataclass(frozen=True, slots=True)
class Stationery:
    """What the office has chosen for all letters.

    Attributes:
        form: id of its page form; empty takes what is usual in its country.
        duplex: whether letters are printed on both sides.
        fold_marks: whether fold and punch marks are printed.
        logo: SHA-256 of the picture in the letterhead; empty for none.
        logo_alt: what the logo shows, read out to who does not see it.
        signature: SHA-256 of the picture of the officer's signature; empty signs by hand.
    """

    form: str = ""
    duplex: bool = False
    fold_marks: bool = True
    logo: str = ""
    logo_alt: str = ""
    signature: str = ""


NO_STATIONERY = Stationery()


def stationery_of(desk: Desk) -> Stationery:
    """What the office of a case file has chosen."""
    stored = json.loads(desk.file.queries().setting(_SETTING) or "{}")
    known = {field.name for field in fields(Stationery)}
    return Stationery(**{name: value for name, value in stored.items() if name in known})


def office_form(desk: Desk) -> PageForm:
    """The page form of letters that do not choose another."""
    return _chosen(desk.pack.office, stationery_of(desk), "")


def form_of(office: Office, paper: Stationery, draft: Letter) -> PageForm:
    """The page form of a letter; without a window where it does not go into one."""
    form = _chosen(office, paper, draft.form)
    return form if draft.send_method is SendMethod.MAIL else page_form(form.flat)


def _chosen(office: Office, paper: Stationery, form_id: str) -> PageForm:
    for wanted in (form_id, paper.form):
        if wanted and knows_form(wanted):
            return page_form(wanted)
    return form_of_country(office.address.country)


def a_form(form_id: str) -> PageForm:
    """The page form with this id.

    Raises:
        NotFound: there is none; names those that there are.
    """
    if not knows_form(form_id):
        known = ", ".join(form.id for form in page_forms())
        raise NotFound(
            said(
                "There is no page form {form_id}. There are: {known}.", form_id=form_id, known=known
            )
        )
    return page_form(form_id)


def pictures_of(desk: Desk, content: LetterContent) -> Mapping[str, bytes]:
    """The bytes of the pictures that a letter names, by their SHA-256."""
    named = {digest for digest in (content.logo, content.signature) if digest}
    return {digest: desk.file.queries().picture(digest) for digest in named}


def check_picture(data: bytes) -> None:
    """Look whether a picture can be printed.

    Raises:
        InvalidInput: it is no PNG or JPEG, or too large; says so.
    """
    # Pillow and ReportLab are large; only who prints pictures waits for them.
    from privdesk.pdf.pictures import picture_type

    picture_type(data)


def set_stationery(
    desk: Desk, wanted: Stationery, *, logo: bytes | None = None, signature: bytes | None = None
) -> ChangeSet:
    """Keep what the office wants on every letter from now on; letters on record stay.

    Args:
        desk: the open case file.
        wanted: all of it.
        logo: a new picture for the letterhead; None keeps what `wanted` names.
        signature: a new picture of the signature; None keeps what `wanted` names.

    Raises:
        InvalidInput: a picture cannot be printed, or the logo has no words.
        NotFound: there is no such page form.
    """
    # Pillow and ReportLab are large; only who prints pictures waits for them.
    from privdesk.pdf.pictures import picture_type

    if wanted.form:
        a_form(wanted.form)
    pictures = {}
    for data in (logo, signature):
        if data is not None:
            pictures[hashlib.sha256(data).hexdigest()] = (picture_type(data), data)
    wanted = replace(
        wanted,
        logo=wanted.logo if logo is None else hashlib.sha256(logo).hexdigest(),
        signature=wanted.signature if signature is None else hashlib.sha256(signature).hexdigest(),
        logo_alt=" ".join(wanted.logo_alt.split()),
    )
    if wanted.logo and not wanted.logo_alt:
        sentence = said("Say in words what the logo shows; it is read out to who does not see it.")
        raise InvalidInput((Problem("logo_alt", sentence),))
    before = stationery_of(desk)
    if before == wanted:
        return ChangeSet(said("The letterhead stays as it is"), (), frozenset())
    with desk.work() as work:
        for digest, (media_type, data) in pictures.items():
            work.keep_picture(digest, media_type, data)
        work.set_setting(_SETTING, json.dumps(asdict(wanted), sort_keys=True))
        told = {"before": asdict(before), "after": asdict(wanted)}
        work.audit("office.stationery", "office", told)
        work.commit()
    return ChangeSet(said("Letterhead saved"), (), frozenset({Topic.OFFICE, Topic.LETTERS}))

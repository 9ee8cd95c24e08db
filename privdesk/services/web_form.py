"""The pages of the office's web form, one for each language, made from its policy pack."""

from collections.abc import Sequence
from pathlib import Path

from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.policy import PolicyPack
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Duty, Kind, PeriodUnit
from privdesk.exchange.web_form import FormPage, form_page
from privdesk.policy import form_languages, form_words, pack_ids, pack_text, parse_pack
from privdesk.services.saving import save_bytes
from privdesk.territories import territory_name

_FROM_PERSONS = tuple(kind for kind in Kind if not (kind.is_escalation or kind.is_own))


def pack_named(source: str) -> PolicyPack:
    """The policy pack with an id that ships, or that of a TOML file.

    Raises:
        NotFound: there is neither.
        InvalidInput: the file does not hold together.
    """
    if source in pack_ids():
        return parse_pack(pack_text(source), name=source)
    path = Path(source)
    if path.suffix == ".toml" and path.is_file():
        return parse_pack(path.read_text(encoding="utf-8"), name=path.name)
    known = ", ".join(pack_ids())
    raise NotFound(
        said(
            "{source} is no case file and no policy pack. Packs that ship: {known}.",
            source=source,
            known=known,
        )
    )


def write_web_form(
    pack: PolicyPack, folder: Path, languages: Sequence[str] = ()
) -> tuple[Path, ...]:
    """Write a page for each language into a folder; pages of before are replaced.

    Args:
        pack: of the office.
        folder: made if it is not there.
        languages: such as "de"; all that the form speaks if empty.

    Raises:
        NotFound: the form does not speak a language.
        InvalidInput: the folder cannot be made or written.
    """
    wanted = tuple(dict.fromkeys(languages)) or tuple(form_languages())
    words = {language: form_words(language) for language in wanted}
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = said("{name} cannot be made. Choose another folder.", name=folder.name)
        raise InvalidInput((Problem("folder", sentence),)) from error
    files = {language: folder / f"privacy-form-{language}.html" for language in wanted}
    for language, path in files.items():
        others = tuple(
            (other, words[other].texts["title"], files[other].name)
            for other in wanted
            if other != language
        )
        page = FormPage(
            words=words[language],
            organisation=pack.office.organisation,
            email=pack.office.email,
            address=_address(pack),
            action=pack.web_form.action,
            kinds=pack.web_form.kinds or _FROM_PERSONS,
            days=_days(pack),
            others=others,
        )
        save_bytes(path, form_page(page).encode(), overwrite=True)
    return tuple(files.values())


def _address(pack: PolicyPack) -> tuple[str, ...]:
    office, address = pack.office, pack.office.address
    town = " ".join(part for part in (address.city, address.region, address.postal_code) if part)
    lines = (office.attention, *address.lines, town, territory_name(address.country))
    return tuple(line for line in lines if line)


def _days(pack: PolicyPack) -> int:
    """The calendar days within which the office answers a privacy request; 0 if it says none."""
    lengths = [
        rule.length
        for rule in pack.book.rules
        if rule.duty is Duty.ANSWER
        and rule.unit is PeriodUnit.CALENDAR_DAYS
        and Kind.PRIVACY_REQUEST in rule.kinds
        and not rule.laws
    ]
    return min(lengths, default=0)

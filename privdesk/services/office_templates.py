"""The office's own texts of the letter templates: copied, edited, kept by version.

What a template fulfills and the passages that it needs stay those of the shipped one, so no
edit takes a letter out of its duties. Versions are only added: a letter keeps the one it was
started from.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from privdesk.domain.errors import InvalidInput, NotFound, Problem, Refused
from privdesk.domain.office_template import SHIPPED, OfficeTemplate, newest
from privdesk.domain.said import joined, said
from privdesk.letters import (
    LANGUAGES,
    Check,
    LetterTemplate,
    LetterTextError,
    TextBlock,
    check_text,
    library,
    render_letter,
)
from privdesk.letters.languages import sources
from privdesk.services import letter_samples
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.stationery import office_form

_REVIEWED_FOR = timedelta(days=365)
_BLOCK = re.compile(r"include \"(\w+)\"")
_LONGEST = 20_000  # characters

__all__ = [
    "SHIPPED",
    "OfficeTemplate",
    "TemplateProof",
    "check_template",
    "save_template",
    "template_at",
    "template_now",
    "versions_of",
    "withdraw_template",
]


@dataclass(frozen=True, slots=True)
class TemplateProof:
    """What a text of a template is worth.

    Attributes:
        checks: what was looked at, passed or not; those about the text name its line.
        pdf: an invented letter from it; None where the text does not allow one.
        pages: of that letter.
    """

    checks: tuple[Check, ...]
    pdf: bytes | None
    pages: int

    @property
    def passes(self) -> bool:
        """Whether the text may be kept."""
        return not any(check.stops for check in self.checks)


def versions_of(desk: Desk, template_id: str, language: str) -> tuple[OfficeTemplate, ...]:
    """The versions of a text, the newest first; none where the shipped one always held."""
    found = (
        one
        for one in desk.file.queries().office_templates()
        if (one.template, one.language) == (template_id, language)
    )
    return tuple(sorted(found, key=lambda one: one.version, reverse=True))


def template_now(desk: Desk, template_id: str, language: str) -> tuple[LetterTemplate, int]:
    """The template as a new letter takes it, and the version of its text.

    Raises:
        KeyError: there is no such template.
    """
    for source in sources(language):
        versions = versions_of(desk, template_id, source)
        if versions:
            first = versions[0]
            version = SHIPPED if first.withdrawn else first.version
            return template_at(desk, template_id, language, version), version
    return library().get(template_id, language), SHIPPED


def template_at(desk: Desk, template_id: str, language: str, version: int) -> LetterTemplate:
    """The template with the text of a version.

    Raises:
        KeyError: there is no such template.
        NotFound: there is no such version.
    """
    shipped = library().get(template_id, language)
    if version == SHIPPED:
        return shipped
    for source in sources(language):
        for one in versions_of(desk, template_id, source):
            if one.version == version:
                return _with_text(shipped, one)
    raise NotFound(
        said(
            "There is no version {version} of the template {template_id} in {language}.",
            version=version,
            template_id=template_id,
            language=language,
        )
    )


def _with_text(shipped: LetterTemplate, one: OfficeTemplate) -> LetterTemplate:
    return replace(
        shipped,
        subject=one.subject,
        body=one.body,
        owner=one.written_by,
        review=one.written_at.date() + _REVIEWED_FOR,
    )


def check_template(
    desk: Desk, template_id: str, language: str, subject: str, body: str
) -> TemplateProof:
    """Look at a text as it would be kept, and at an invented letter from it; changes nothing.

    Raises:
        NotFound: there is no such template, or no such language.
    """
    shipped = _shipped(template_id, language)
    tried = replace(shipped, subject=subject.strip(), body=body.strip("\n"))
    checks = list(_lengths(tried))
    _content, known = letter_samples.example(desk.pack, shipped, office_form(desk), language)
    for name, title, text in (
        ("subject", said("Fields of the subject"), tried.subject),
        ("body", said("Fields of the text"), tried.body),
    ):
        try:
            check_text(text, known)
        except LetterTextError as error:
            where = said("Line {line}: ", line=error.line) if name == "body" and error.line else ""
            line = error.line if name == "body" else 0
            checks.append(Check(name, title, False, joined("", (where, error.sentence)), line))
        else:
            checks.append(Check(name, title, ok=True, detail=said("all are known")))
    checks += _passages(tried)
    if any(check.stops for check in checks):
        return TemplateProof(tuple(checks), None, 0)
    content, _known = letter_samples.example(desk.pack, tried, office_form(desk), language)
    rendered = render_letter(content)
    return TemplateProof(tuple(checks), rendered.data, rendered.pages)


def _lengths(tried: LetterTemplate) -> list[Check]:
    told = []
    if not tried.subject:
        told.append(
            Check("subject", said("No subject"), ok=False, detail=said("Type a subject line."))
        )
    if not tried.body.strip():
        told.append(
            Check("body", said("No text"), ok=False, detail=said("Type the text of the letter."))
        )
    if len(tried.body) > _LONGEST:
        detail = said("Use at most {longest} characters.", longest=_LONGEST)
        told.append(Check("body", said("The text is too long"), ok=False, detail=detail))
    return told


def _passages(tried: LetterTemplate) -> list[Check]:
    """Which passages that letters of this kind need are not named in the text."""
    blocks = library().blocks_in(tried.language)
    whole = _with_blocks(tried.body, blocks)
    told = []
    for passage in tried.requires:
        name = passage.block or passage.field
        title = blocks[name].title if name in blocks else name.replace("_", " ")
        mark = said('{{% include "{name}" %}}', name=name) if passage.block else f"{{{{ {name} }}}}"
        if name in whole:
            told.append(Check("passage", said("{title} is named", title=title), ok=True, detail=""))
        else:
            detail = said(
                "A letter that needs it cannot become final without it. Insert {mark}.", mark=mark
            )
            told.append(
                Check(
                    "passage",
                    said("{title} is not named", title=title),
                    False,
                    detail,
                    insert=mark,
                    warns=True,
                )
            )
    return told


def _with_blocks(body: str, blocks: Mapping[str, TextBlock]) -> str:
    """A text and those of the blocks that it names, and that they name."""
    named, found = [body], set[str]()
    for text in named:
        new = [name for name in _BLOCK.findall(text) if name in blocks and name not in found]
        found.update(new)
        named.extend(blocks[name].body for name in new)
    return "\n".join(named)


def save_template(
    desk: Desk, template_id: str, language: str, subject: str, body: str
) -> ChangeSet:
    """Keep a text as the next version; new letters start from it, others stay as they are.

    Raises:
        NotFound: there is no such template, or no such language.
        InvalidInput: the text is empty, names something unknown, or holds more than words; one
            problem for each, with its line.
        Refused: it is the text that holds already.
    """
    proof = check_template(desk, template_id, language, subject, body)
    if not proof.passes:
        raise InvalidInput(
            tuple(Problem(check.id, check.detail) for check in proof.checks if check.stops)
        )
    now, _version = template_now(desk, template_id, language)
    text = (subject.strip(), body.strip("\n"))
    if text == (now.subject, now.body):
        raise Refused(said("“{title}” says this already.", title=now.title))
    return _add(desk, now, language, text)


def withdraw_template(desk: Desk, template_id: str, language: str) -> ChangeSet:
    """Go back to the shipped text for new letters; every version stays on record.

    Raises:
        NotFound: there is no such template, or no such language.
        Refused: the shipped text holds already.
    """
    shipped = _shipped(template_id, language)
    versions = versions_of(desk, template_id, language)
    if not versions or versions[0].withdrawn:
        raise Refused(said("“{title}” has its shipped text already.", title=shipped.title))
    return _add(desk, shipped, language, ("", ""))


def _add(desk: Desk, template: LetterTemplate, language: str, text: tuple[str, str]) -> ChangeSet:
    with desk.work() as work:
        version = newest(work.office_templates(), template.id, language) + 1
        subject, body = text
        now = desk.clock.now()
        one = OfficeTemplate(template.id, language, version, subject, body, now, desk.actor)
        work.add_template(one)
        about = f"template:{template.id}"
        told = {
            "language": language,
            "version": version,
            "text": work.commit_to(about, f"{subject}\n{body}"),
        }
        work.audit("template.withdrawn" if one.withdrawn else "template.saved", about, told)
        work.commit()
    sentence = said(
        "“{title}”: version {version} is used from now on", title=template.title, version=version
    )
    if one.withdrawn:
        sentence = said("“{title}”: the shipped text is used from now on", title=template.title)
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE}))


def _shipped(template_id: str, language: str) -> LetterTemplate:
    if not library().knows(template_id):
        raise NotFound(said("There is no template {template_id}.", template_id=template_id))
    if language not in LANGUAGES or language not in library().languages_of(template_id):
        known = ", ".join(library().languages_of(template_id))
        raise NotFound(
            said(
                "{template_id} is not written in {language}. There are: {known}.",
                template_id=template_id,
                language=language,
                known=known,
            )
        )
    return library().get(template_id, language)

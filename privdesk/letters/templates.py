"""The letter templates that ship: a head in TOML, then Markdown with fields."""

import tomllib
from dataclasses import dataclass
from functools import cache

from privdesk.assets import asset
from privdesk.domain.vocabulary import Kind, LetterPurpose

_FENCE = "+++\n"
_LANGUAGES = {"en": "en-US"}


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A letter to start from.

    Attributes:
        id: name of its file.
        title: on screen, such as "Answer to a DPF complaint".
        purpose: what the letter does for the case when it goes out.
        kinds: kinds of cases that it fits; empty means all.
        order: place in a list, smallest first.
        language: BCP 47 tag.
        subject: the subject line, fields allowed.
        body: Markdown with fields.
        recourse: whether the letter has to name the recourse of a complaint.
    """

    id: str
    title: str
    purpose: LetterPurpose
    kinds: tuple[Kind, ...]
    order: int
    language: str
    subject: str
    body: str
    recourse: bool


@dataclass(frozen=True, slots=True)
class TemplateLibrary:
    """All templates, in the order of a list."""

    templates: tuple[LetterTemplate, ...]

    def get(self, template_id: str) -> LetterTemplate:
        """The template with this id.

        Raises:
            KeyError: there is none; ids come from this library, so this is a fault of ours.
        """
        for template in self.templates:
            if template.id == template_id:
                return template
        raise KeyError(template_id)

    def knows(self, template_id: str) -> bool:
        """Whether there is a template with this id."""
        return any(template.id == template_id for template in self.templates)

    def for_kind(self, kind: Kind) -> tuple[LetterTemplate, ...]:
        """The templates that fit a kind of case."""
        return tuple(t for t in self.templates if not t.kinds or kind in t.kinds)


@cache
def library() -> TemplateLibrary:
    """The templates that ship with the program."""
    found = [
        _parse(path.stem, path.read_text(encoding="utf-8"), _LANGUAGES[language])
        for language in _LANGUAGES
        for path in sorted(asset("letters", language).glob("*.md"))
    ]
    return TemplateLibrary(tuple(sorted(found, key=lambda template: template.order)))


def _parse(template_id: str, text: str, language: str) -> LetterTemplate:
    _before, head, body = text.split(_FENCE, 2)
    told = tomllib.loads(head)
    return LetterTemplate(
        id=template_id,
        title=told["title"],
        purpose=LetterPurpose(told["purpose"]),
        kinds=tuple(Kind(kind) for kind in told.get("kinds", ())),
        order=told["order"],
        language=language,
        subject=told["subject"],
        body=body.strip("\n"),
        recourse=told.get("recourse", False),
    )

"""The letter templates and text blocks that ship: a head in TOML, then Markdown with fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from privdesk.assets import asset
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.vocabulary import Kind, LetterPurpose
from privdesk.letters.heads import (
    BlockHead,
    DutyTable,
    PassageTable,
    TemplateHead,
    TranslationHead,
    parted,
    read_head,
)
from privdesk.letters.languages import HOME, LANGUAGES, sources, spelled


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
        body: Markdown with fields, conditions and text blocks.
        duties: what the letter fulfills, with citations.
        requires: passages that must stand in it.
        forbids: passages that must not.
        review: calendar date by which somebody reads it again.
        owner: who does.
    """

    id: str
    title: str
    purpose: LetterPurpose
    kinds: tuple[Kind, ...]
    order: int
    language: str
    subject: str
    body: str
    duties: tuple[DutyTable, ...]
    requires: tuple[PassageTable, ...]
    forbids: tuple[PassageTable, ...]
    review: date
    owner: str


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A passage that stands once and is used in many letters.

    Attributes:
        id: name of its file.
        title: on screen, such as "JAMS".
        language: BCP 47 tag.
        body: Markdown with fields.
        says: words of which each must be there; `|` parts those of which any will do.
        marks: words of which one finds the passage where it does not belong.
        review: calendar date by which somebody reads it again.
        owner: who does.
    """

    id: str
    title: str
    language: str
    body: str
    says: tuple[str, ...]
    marks: tuple[str, ...]
    review: date
    owner: str


@dataclass(frozen=True, slots=True)
class TemplateLibrary:
    """All templates and text blocks.

    Attributes:
        templates: in American English, in the order of a list.
        translations: the others, by language and id.
        blocks: by language and id.
    """

    templates: tuple[LetterTemplate, ...]
    translations: Mapping[tuple[str, str], LetterTemplate]
    blocks: Mapping[str, Mapping[str, TextBlock]]

    @property
    def everything(self) -> tuple[LetterTemplate, ...]:
        """Every template in every language in which it was written."""
        return (*self.templates, *self.translations.values())

    def get(self, template_id: str, language: str = HOME) -> LetterTemplate:
        """The template with this id, in English where there is no translation.

        Raises:
            KeyError: there is none; ids come from this library, so this is a fault of ours.
        """
        for source in sources(language):
            found = self.translations.get((source, template_id))
            if found is not None:
                return found
        for template in self.templates:
            if template.id == template_id:
                return template
        raise KeyError(template_id)

    def knows(self, template_id: str) -> bool:
        """Whether there is a template with this id."""
        return any(template.id == template_id for template in self.templates)

    def title_of(self, template_id: str, language: str = HOME) -> str:
        """Such as "Acknowledgement"; the id itself for a template that no longer ships."""
        known = self.knows(template_id)
        return self.get(template_id, language).title if known else template_id

    def for_kind(self, kind: Kind) -> tuple[LetterTemplate, ...]:
        """The templates that fit a kind of case."""
        return tuple(t for t in self.templates if not t.kinds or kind in t.kinds)

    def languages_of(self, template_id: str) -> tuple[str, ...]:
        """The languages that a template can be written in."""
        return tuple(
            language
            for language in LANGUAGES
            if HOME in sources(language)
            or any((source, template_id) in self.translations for source in sources(language))
        )

    def blocks_in(self, language: str) -> Mapping[str, TextBlock]:
        """The text blocks of a language."""
        return self.blocks.get(language, self.blocks[HOME])


@cache
def library() -> TemplateLibrary:
    """The templates and text blocks that ship with the program."""
    home = [_home(path.stem, path.read_text("utf-8")) for path in _files(HOME)]
    by_id = {template.id: template for template in home}
    translations = {
        (language, path.stem): _translation(path.stem, path.read_text("utf-8"), language, by_id)
        for language in LANGUAGES
        if language != HOME
        for path in _files(language)
    }
    return TemplateLibrary(
        tuple(sorted(home, key=lambda template: (template.order, template.id))),
        translations,
        {language: _blocks(language) for language in LANGUAGES},
    )


def _files(language: str, *below: str) -> list[Path]:
    return sorted(asset("letters", language, *below).glob("*.md"))


def _home(template_id: str, source: str) -> LetterTemplate:
    name = f"{HOME}/{template_id}.md"
    cut = parted(source, name)
    head = cast("TemplateHead", read_head(cut.head, TemplateHead, name))
    for passage in (*head.requires, *head.forbids):
        if bool(passage.block) == bool(passage.field):
            sentence = f"{name}: a passage names either a block or a field."
            raise InvalidInput((Problem("requires", sentence),))
    return LetterTemplate(
        id=template_id,
        title=head.title,
        purpose=head.purpose,
        kinds=head.kinds,
        order=head.order,
        language=HOME,
        subject=head.subject,
        body=cut.body,
        duties=head.duties,
        requires=head.requires,
        forbids=head.forbids,
        review=head.review,
        owner=head.owner,
    )


def _translation(
    template_id: str, source: str, language: str, home: Mapping[str, LetterTemplate]
) -> LetterTemplate:
    name = f"{language}/{template_id}.md"
    cut = parted(source, name)
    head = cast("TranslationHead", read_head(cut.head, TranslationHead, name))
    if template_id not in home:
        sentence = f"{name}: there is no {HOME}/{template_id}.md whose head it could follow."
        raise InvalidInput((Problem("id", sentence),))
    first = home[template_id]
    return LetterTemplate(
        id=template_id,
        title=head.title,
        purpose=first.purpose,
        kinds=first.kinds,
        order=first.order,
        language=language,
        subject=head.subject,
        body=cut.body,
        duties=first.duties,
        requires=first.requires,
        forbids=first.forbids,
        review=head.review,
        owner=head.owner,
    )


def _blocks(language: str) -> dict[str, TextBlock]:
    found: dict[str, TextBlock] = {}
    for source in reversed(sources(language)):
        for path in _files(source, "blocks"):
            name = f"{source}/blocks/{path.name}"
            cut = parted(path.read_text("utf-8"), name)
            head = cast("BlockHead", read_head(cut.head, BlockHead, name))
            found[path.stem] = TextBlock(
                path.stem,
                head.title,
                language,
                spelled(cut.body, language),
                tuple(spelled(words, language) for words in head.says),
                head.marks,
                head.review,
                head.owner,
            )
    return found

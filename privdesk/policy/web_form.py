"""The words of the web form, and the pattern by which its mails are read; shipped as one file."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from privdesk.assets import asset
from privdesk.domain.errors import NotFound
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind, Right
from privdesk.domain.web_form import FormPattern, FormWords, label_key


@cache
def form_languages() -> Mapping[str, FormWords]:
    """What the form says, by language."""
    return {
        language: FormWords(
            language,
            told["texts"],
            told["fields"],
            {Kind(kind): words for kind, words in told["kinds"].items()},
            {Right(right): words for right, words in told["rights"].items()},
        )
        for language, told in _file()["language"].items()
    }


def form_words(language: str) -> FormWords:
    """What the form says in a language.

    Raises:
        NotFound: the form does not know the language.
    """
    known = form_languages()
    if language not in known:
        raise NotFound(
            said(
                "The form does not speak “{language}”. It speaks {names}.",
                language=language,
                names=", ".join(known),
            )
        )
    return known[language]


@cache
def form_pattern(more_labels: tuple[tuple[str, tuple[str, ...]], ...]) -> FormPattern:
    """How mails of the form are read.

    Args:
        more_labels: labels of an office's own form, by the name of the field.
    """
    labels = {label_key(label): name for label, name in _labels(dict(more_labels))}
    kinds = {kind.value.replace("_", " "): kind for kind in Kind if not kind.is_own}
    rights = {right.value.replace("_", " "): right for right in Right}
    for words in form_languages().values():
        kinds |= {label_key(text): kind for kind, text in words.kinds.items()}
        rights |= {label_key(text): right for right, text in words.rights.items()}
    return FormPattern(labels, kinds, rights)


def _labels(more: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    shipped: Mapping[str, Sequence[str]] = _file()["labels"]
    for source in (shipped, more):
        for name, known in source.items():
            for label in known:
                yield label, name
    for words in form_languages().values():
        for name, label in words.fields.items():
            yield label, name


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(asset("web_form.toml").read_text("utf-8"))

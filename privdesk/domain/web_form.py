"""The office's web form: its words, and how a mail that it sent is read back into fields.

A form mail is a list of labels with what was typed behind each. Labels are known in every language
of the form, and those of an older form can be added in the policy pack. A value may run over
several lines, stand in the next cell of a table or on the next line; quote marks and bullets before
a label are passed over. What stands under no label is kept as part of the message.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from privdesk.domain.quick_words import folded
from privdesk.domain.vocabulary import Kind, Right

FIELDS = (
    "kind",
    "rights",
    "name",
    "email",
    "phone",
    "organisation",
    "street",
    "city",
    "region",
    "postal_code",
    "country",
    "customer",
    "reference",
    "subject",
    "message",
)
"""The fields of a web form, in the order in which the form asks for them."""

MARK = "Privacy form"
"""Label of the line by which a form of ours is known for certain; its value is the language."""

_LEAST_FIELDS = 2
_LONGEST_LABEL = 80
_LEADING = re.compile(r"^[\s>*•·|\-–]+")
_SEPARATED = re.compile(r"^(?P<label>[^:=\t：]{1,80}?)[\s*]*[:=\t：]+[ \t]*(?P<value>.*)$")  # noqa: RUF001
_SIGNATURE = "--"


@dataclass(frozen=True, slots=True)
class FormWords:
    """What the form says in one language.

    Attributes:
        language: such as "de".
        texts: headings, hints and buttons by name.
        fields: label of each field.
        kinds: what a person chooses for each kind of case.
        rights: what a person ticks for each right.
    """

    language: str
    texts: Mapping[str, str]
    fields: Mapping[str, str]
    kinds: Mapping[Kind, str]
    rights: Mapping[Right, str]


@dataclass(frozen=True, slots=True)
class FormPattern:
    """How form mails of the office are recognized and read.

    Attributes:
        labels: field by folded label, in all languages and of older forms.
        kinds: kind by folded words.
        rights: right by folded words.
    """

    labels: Mapping[str, str]
    kinds: Mapping[str, Kind]
    rights: Mapping[str, Right]


@dataclass(frozen=True, slots=True)
class FormReading:
    """What a form mail says.

    Attributes:
        values: what was typed, by the name of its field; only fields with something in them.
        kind: the kind that was chosen; None if none, or in words that are not ours.
        rights: the rights that were ticked.
        language: of the form, if it says so.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    kind: Kind | None = None
    rights: tuple[Right, ...] = ()
    language: str = ""

    def value(self, name: str) -> str:
        """What was typed into a field; empty if nothing."""
        return self.values.get(name, "")


def label_key(label: str) -> str:
    """A label as it is compared: without case, accents, stars and the words in parentheses."""
    bare = re.sub(r"\([^)]*\)", " ", label)
    return " ".join(folded(bare).strip(" *:.?!").replace("-", " ").split())


def read_form(text: str, pattern: FormPattern) -> FormReading | None:
    """Read a mail of the form; None if this is no such mail. Never raises.

    Args:
        text: the words of the mail, without markup.
        pattern: of the office.
    """
    found, rest, language = _split(text, pattern)
    known = {name for name, _value in found}
    is_ours = bool(language)
    is_form = len(known) >= _LEAST_FIELDS and bool(known & {"name", "email"})
    if not (is_ours or is_form):
        return None
    values: dict[str, str] = {}
    for name, value in found:
        if value:
            values[name] = f"{values[name]}\n{value}" if name in values else value
    if rest and not values.get("message"):
        values["message"] = rest
    kind = pattern.kinds.get(label_key(values.get("kind", "")))
    rights = _rights(values.get("rights", ""), pattern)
    return FormReading(values, kind, rights, language)


def _split(text: str, pattern: FormPattern) -> tuple[list[tuple[str, str]], str, str]:
    """The labels of the text with their values, what stands under none, and the language."""
    found: list[tuple[str, list[str]]] = []
    rest: list[str] = []
    language, open_value = "", False
    for raw in text.splitlines():
        line = _LEADING.sub("", raw).rstrip()
        if raw.strip() == _SIGNATURE and found:
            break
        label, value = _label_of(line, pattern)
        if language and found and found[-1][0] == "message":
            # The message is the last field of our form: what looks like a label belongs to it.
            found[-1][1].append(raw.rstrip())
            continue
        if label == MARK:
            language, open_value = value.strip().lower()[:2], False
        elif label:
            found.append((label, [value] if value else []))
            open_value = True
        elif not line:
            open_value = open_value and bool(found) and _goes_on(found[-1])
            if open_value and found[-1][0] == "message":
                found[-1][1].append("")
        elif open_value:
            found[-1][1].append(raw.strip() if found[-1][0] == "message" else line)
        else:
            rest.append(raw.strip())
    joined = [(name, _joined(name, lines)) for name, lines in found]
    return joined, "\n".join(rest).strip(), language


def _goes_on(value: tuple[str, list[str]]) -> bool:
    """Whether a blank line leaves the value open: a message has paragraphs, a value not begun."""
    name, lines = value
    return name == "message" or not lines


def _joined(name: str, lines: list[str]) -> str:
    if name in {"message", "street", "rights"}:
        return "\n".join(lines).strip()
    return " ".join(" ".join(lines).split())


def _label_of(line: str, pattern: FormPattern) -> tuple[str, str]:
    """The field whose label opens the line, and the value behind it; "" if none does."""
    match = _SEPARATED.match(line)
    label, value = (match["label"], match["value"]) if match else (line, "")
    if not label.strip() or len(label) > _LONGEST_LABEL:
        return "", ""
    key = label_key(label)
    if key == label_key(MARK):
        return MARK, value
    return pattern.labels.get(key, ""), value.strip()


def _rights(text: str, pattern: FormPattern) -> tuple[Right, ...]:
    pieces = [piece for line in text.splitlines() for piece in (line, *re.split(r"[,;|]", line))]
    found = (pattern.rights.get(label_key(piece)) for piece in pieces)
    return tuple(dict.fromkeys(right for right in found if right is not None))

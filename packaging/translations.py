"""Keep the catalogs of Qt Linguist in step with the code: ``translations.py [--check]``.

Every text that is said with `tr`, `trn`, `said`, `counted` and the like, and what policy packs
and forms say in words, goes into
``resources/translations/privdesk_LANGUAGE.ts``; what is translated there stays. The ``.qm`` files
beside them are made by ``pyside6-lrelease`` and are committed, since a wheel is built without Qt.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
FORMS = {"de": 2, "fr": 2}
FORM_FILES = ("page_forms.toml", "mailing_forms.toml")
PACK_WORDS = {"data_sources": ("name", "owner"), "retention": ("source",), "duties": ("title",)}
CONTEXT = "Privdesk"
TUPLES = frozenset({"MENUS", "_TITLES", "_LINES", "_MOVED"})
"""Constants whose texts are said where they are read."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]
"""A text and what tells it from another use of the same words."""


@dataclass(slots=True)
class Message:
    """One text of the code.

    Attributes:
        one: the form for one, if it follows a number; else empty.
        files: where it is said.
    """

    one: str = ""
    files: set[str] = field(default_factory=set)


def messages(root: Path = ROOT) -> dict[Key, Message]:
    """Every text of the code that can be translated."""
    found: dict[Key, Message] = {}
    for path in sorted((root / "privdesk").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text, about, one in _texts(tree):
            message = found.setdefault((text, about), Message(one))
            message.files.add(path.relative_to(root).as_posix())
    for path in sorted((root / "resources" / "policies").rglob("*.toml")):
        for key in _of_pack(tomllib.loads(path.read_text(encoding="utf-8"))):
            message = found.setdefault(key, Message())
            message.files.add(path.relative_to(root).as_posix())
    for path in (root / "resources" / name for name in FORM_FILES):
        for forms in tomllib.loads(path.read_text(encoding="utf-8")).values():
            for form in forms:
                message = found.setdefault((form["title"], "form"), Message())
                message.files.add(path.relative_to(root).as_posix())
    return found


def _of_pack(pack: dict[str, Any]) -> Iterator[Key]:
    """What a policy pack says in plain words; what it quotes and cites stays as it is."""
    for rule in pack.get("rules", ()):
        yield rule["title"], "rule"
        told = (rule.get("basis", "").strip(), rule.get("reason", ""), rule.get("begins", ""))
        told += tuple(start["words"] for start in rule.get("starts", ()))
        told += tuple(rule.get("extension", {}).get("reasons", ()))
        yield from ((text, "pack") for text in told if text)
    for table, names in PACK_WORDS.items():
        for entry in pack.get(table, ()):
            yield from ((entry[name], "pack") for name in names if entry.get(name))
    for duty in pack.get("duties", ()):
        yield from ((element["text"], "pack") for element in duty["elements"])


def _texts(tree: ast.AST) -> Iterator[tuple[str, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _said(_name(node.func), node)
        elif isinstance(node, ast.AnnAssign) and _name(node.target) in TUPLES:
            yield from ((text, "", "") for text in _strings(node.value))


def _said(name: str, call: ast.Call) -> Iterator[tuple[str, str, str]]:
    match name:
        case "tr" | "said":
            yield from ((text, about, "") for text, about in _pairs(_literals(call)))
        case "trn" | "counted":
            yield from ((many, about, one) for one, many, about in _triples(_literals(call)))
        case "_find":  # the patterns of times and shares
            yield from ((text, about, "") for text, about in _pairs(_literals(call)))
        case "said_each":
            about = _literals(call)[-1] if len(call.args) > 1 else ""
            yield from ((text, about, "") for text in _strings(call.args[0]))
        case "SaidDay" | "written":
            yield from ((pattern, "date", "") for pattern in _literals(call)[-1:])
        case "Command":
            yield from ((text, "", "") for text in _literals(call)[2:3])


def _pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    if words and words[0]:
        yield words[0], words[1] if len(words) > 1 else ""


def _triples(words: list[str]) -> Iterator[tuple[str, str, str]]:
    if len(words) > 1:
        yield words[0], words[1], words[2] if len(words) > 2 else ""  # noqa: PLR2004 - the third


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _literals(call: ast.Call) -> list[str]:
    return [
        one.value
        for one in call.args
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]


def _strings(node: ast.AST) -> Iterator[str]:
    values = node.values if isinstance(node, ast.Dict) else [node]
    for value in values:
        for one in ast.walk(value):
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value:
                yield one.value


def translated(path: Path) -> dict[Key, tuple[str, ...]]:
    """The finished translations of a catalog: one text, or one for each form."""
    found: dict[Key, tuple[str, ...]] = {}
    if not path.exists():
        return found
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        words = message.find("translation")
        if words is None or words.get("type"):
            continue
        forms = tuple(one.text or "" for one in words.iter("numerusform")) or (words.text or "",)
        found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def catalog(code: str, wanted: dict[Key, Message], known: dict[Key, tuple[str, ...]]) -> str:
    """The text of a ``.ts`` file, in the order of the English texts."""
    lines = [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for key in sorted(wanted):
        lines += _entry(key, wanted[key], known.get(key), FORMS[code])
    return HEAD + "\n".join([*lines, "</context>", "</TS>", ""])


def _entry(key: Key, message: Message, forms: tuple[str, ...] | None, many: int) -> Iterator[str]:
    (text, about), counts = key, bool(message.one)
    yield '    <message numerus="yes">' if counts else "    <message>"
    yield from (f'        <location filename="../../{one}"/>' for one in sorted(message.files))
    yield f"        <source>{escape(text)}</source>"
    if about:
        yield f"        <comment>{escape(about)}</comment>"
    if counts:
        yield f"        <extracomment>For one: {escape(message.one)}</extracomment>"
    state = "" if forms else ' type="unfinished"'
    if counts:
        yield f"        <translation{state}>"
        for form in forms or ("",) * many:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def compiled(source: Path) -> bytes:
    """What ``lrelease`` makes of a catalog."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name) / "made.qm"
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        command = [str(tool), "-silent", str(source), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        return made.read_bytes()


def main() -> int:
    """Read the command line; write the catalogs, or only say whether they are in step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing")
    chosen = parser.parse_args()
    wanted, behind = messages(), False
    FOLDER.mkdir(exist_ok=True)
    for code in LANGUAGES:
        path = FOLDER / f"privdesk_{code}.ts"
        known = translated(path)
        text = catalog(code, wanted, known)
        left = sum(key not in known for key in wanted)
        print(f"{code}: {len(wanted)} texts, {left} to translate")
        if chosen.check:
            behind |= not path.exists() or path.read_text(encoding="utf-8") != text
            continue
        path.write_text(text, encoding="utf-8")
        path.with_suffix(".qm").write_bytes(compiled(path))
    return int(behind)


if __name__ == "__main__":
    sys.exit(main())

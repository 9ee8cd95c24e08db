"""Nothing that a person reads in the window is left in plain English in the code."""

import ast
import re
from pathlib import Path

import privdesk.ui

UI = Path(privdesk.ui.__file__).parent
WORDS = re.compile(r"[A-Z][a-z]|E-mail|^1 [a-z]|[A-Za-z]\S* +\S*[A-Za-z]|…$")
"""Looks like words for a person: no id, no name of an icon, no key of a table."""
KEYS = re.compile(r"^(Ctrl|Alt|Shift)\+|^G [A-Z]$|^(Enter|Esc|Del|PgUp|PgDn|Left|Right)$")
SAYS = frozenset({"tr", "trn", "written", "_find", "Command", "Signal"})
FOR_PROGRAMS = frozenset(
    {
        *("setObjectName", "setProperty", "QKeySequence", "QDBusMessage", "asset", "compile"),
        *("cast", "TypeVar", "RuntimeError", "TypeError", "info", "warning", "error", "exception"),
        *("setApplicationName", "setDesktopFileName", "setStyle", "connect"),
    }
)
NAMES = frozenset(
    {
        *("Privdesk", "Quillstone", "Apache License 2.0.", "PDF (*.pdf)", "CSV (*.csv)"),
        *("English", "Deutsch", "Français", "Inter", "Letter", "Legal", "Custom.{}x{}"),
        *("Return", "Plus", "Minus", "h:mm AP", "%I:%M %p"),
        "The counting was stopped.",  # ends a job; nobody is told
    }
)
"""Proper names, sheets of CUPS, keys, and what nobody sees."""
FREE = frozenset({"theme", "sleep.py"})
"""They hold fonts, style sheets and the names of services."""


class PlainWords(ast.NodeVisitor):
    """Collects the texts of a module that look like words and are not said through the catalogs."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []

    def skip(self, node: ast.AST) -> None:
        """What is compared, imported, asserted or annotated is for the program."""

    visit_Import = visit_ImportFrom = visit_Assert = visit_Compare = visit_arg = skip  # noqa: N815

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for part in (*node.args.defaults, *filter(None, node.args.kw_defaults), *node.body):
            self.visit(part)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not any(getattr(one, "id", "") == "__all__" for one in node.targets):
            self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and getattr(node.target, "id", "") not in {
            "MENUS",
            "_TITLES",
            "_LINES",
            "_MOVED",
        }:
            self.visit(node.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if not isinstance(node.slice, ast.Constant):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
        plain = called in SAYS | FOR_PROGRAMS
        parts = [one for one in node.args if not (plain and isinstance(one, ast.Constant))]
        parts += [one.value for one in node.keywords if one.arg not in {"key", "icon"}]
        for part in (node.func, *parts):
            self.visit(part)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._note(node, node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        parts = [one.value if isinstance(one, ast.Constant) else "{}" for one in node.values]
        text = "".join(str(part) for part in parts)
        if text not in NAMES and not text.startswith("<"):
            self._note(node, text.replace("{}", ""))
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                self.visit(one.value)

    def _note(self, node: ast.expr, text: str) -> None:
        plain = text.replace("&", "").strip()
        if WORDS.search(plain) and not KEYS.search(plain) and plain not in NAMES | {"…"}:
            self.found.append((node.lineno, text))


def plain_words(code: str) -> list[tuple[int, str]]:
    """Line and text of what a person would read in English whatever the language."""
    seen = PlainWords()
    seen.visit(ast.parse(code))
    return seen.found


def test_every_module_of_the_window_says_its_words_through_the_catalogs() -> None:
    plain = [
        f"{path.relative_to(UI)}:{line}: {words!r}"
        for path in sorted(UI.rglob("*.py"))
        if not FREE & {path.name, path.parent.name}
        for line, words in plain_words(path.read_text(encoding="utf-8"))
    ]
    assert not plain, "Say these with tr(…) of privdesk.ui.language:\n" + "\n".join(plain)


def test_the_check_sees_plain_words() -> None:
    code = 'Button("Open case", key="Ctrl+O")\nlabel.setText(f"{n} cases left")\ntr("Close")\n'
    assert [words for _line, words in plain_words(code)] == ["Open case", " cases left"]
